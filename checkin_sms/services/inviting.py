"""The welcome: the one text that may go to a number from which no OK has come."""

from datetime import timedelta

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Severity
from checkin_sms.core.schedule import next_inside
from checkin_sms.services import outgoing, where
from checkin_sms.services.moment import Moment
from checkin_sms.store import checkins, inbox, members, numbers, outbox, people, roles, unsent
from checkin_sms.store.members import Member
from checkin_sms.store.outbox import Sent
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import Role, RoleKind, RoleState

WELCOMES = {
    RoleKind.MEMBER: outbox.WELCOME,
    RoleKind.MENTOR: "mentor_welcome",
    RoleKind.STAFF: "staff_welcome",
}
_ROLE_OF = {wording: kind for kind, wording in WELCOMES.items()}
# What a welcome still waits for: it has not been answered, by a yes or a no or by staff.
_UNANSWERED = (RoleState.INVITED, RoleState.UNSTARTED)
# How the purpose of a text begins that tells somebody that they are on call again.
ON_CALL_AGAIN = "staff_again:"
WELCOME_KEEPS = timedelta(hours=24)


def invite(m: Moment, person_id: int, kind: RoleKind) -> None:
    """Somebody new in this role: they are asked for their OK, at a decent hour."""
    at = m.now + _wait(m, person_id)
    not_started = at + m.program_clocks().not_started
    role_id = roles.invite(m.tx, person_id, kind, m.now, not_started)
    m.note(person_id, f"{kind} invited")
    _welcome(m, person_id, role_id, kind)


def invite_again(m: Moment, role: Role, *, quietly: bool = False, keep_pause: bool = False) -> None:
    """Their OK is asked for once more; until it comes nothing else is sent in this role.
    `quietly`: they are asked in the answer to a text of theirs. `keep_pause`: nobody has ended a
    pause of theirs by this, so it goes on, and they are asked when it is over."""
    at = m.now + _wait(m, role.person_id)
    roles.invite_again(m.tx, role.id, m.now, at + m.program_clocks().not_started)
    paused = keep_pause and role.kind is RoleKind.MEMBER
    paused = paused and members.is_paused(m.tx, role.person_id)
    if role.kind is RoleKind.MEMBER:
        if not paused:
            members.switch_off(m.tx, role.person_id)
        checkins.close_open(m.tx, role.person_id, checkins.CheckinState.STOPPED, m.now)
    m.note(role.person_id, f"{role.kind} invited again")
    if quietly or paused:
        return
    _welcome(m, role.person_id, role.id, role.kind)


def on_call_again(m: Moment, role: Role) -> None:
    """Taken off call, and put back. Who has said OK once is asked for none, but hears of it, so
    that no call in the night finds them unaware."""
    if role.state is not RoleState.ACTIVE:
        invite_again(m, role)
        return
    at = m.now + _wait(m, role.person_id)
    purpose = f"{ON_CALL_AGAIN}{role.id}:{int(m.now.timestamp())}"
    outgoing.to_helper(m, role.person_id, "staff_again", purpose, Severity.ROUTINE, at=at)


def ask_by_call(m: Moment, person_id: int) -> None:
    """They are called from now on, and a text that asked for their OK may not have reached them."""
    for role in roles.of_people(m.tx, [person_id]):
        if role.state in _UNANSWERED:
            unsent.take_back(m.tx, _root(role.id, role.kind), person_id)
            invite_again(m, role)


def _root(role_id: int, kind: RoleKind) -> str:
    return f"{WELCOMES[kind]}:{role_id}:"


def _wait(m: Moment, person_id: int) -> timedelta:
    person = people.person(m.tx, person_id)
    return next_inside(m.hours(person), person.zone, m.now) - m.now


def _welcome(m: Moment, person_id: int, role_id: int, kind: RoleKind) -> None:
    person, at = people.person(m.tx, person_id), m.now + _wait(m, person_id)
    first, keeps = numbers.first_of(m.tx, person_id), at + WELCOME_KEEPS
    # By the millisecond: they may be asked by a call as soon as staff have said so.
    purpose = f"{_root(role_id, kind)}{first.id}:{int(m.now.timestamp() * 1000)}"
    if kind is RoleKind.MEMBER:
        # Even in the hours of a second number: the OK of that one counts for itself alone.
        outgoing.to_member(m, person, WELCOMES[kind], purpose, send_by=keeps, phone=first)
    else:
        outgoing.to_helper(m, person_id, WELCOMES[kind], purpose, Severity.ROUTINE, at=at)


def welcome_there(m: Moment, person_id: int, phone: Phone) -> None:
    """The same question to a second number."""
    person, at = people.person(m.tx, person_id), m.now + _wait(m, person_id)
    purpose = f"welcome:{person_id}:{phone.id}:{int(m.now.timestamp())}"
    keeps = at + WELCOME_KEEPS
    outgoing.to_member(m, person, "welcome", purpose, send_by=keeps, phone=phone)


def is_awaited(m: Moment, row: Sent) -> bool:
    """A welcome is said, or said again, only as long as nobody has answered it. What is no
    welcome, or answers a text of theirs, may always be."""
    if row.is_reply or row.wording not in _ROLE_OF or row.person_id is None:
        return True
    role = roles.find(m.tx, row.person_id, _ROLE_OF[row.wording])
    if role is None:
        return False
    owners = numbers.owners_of(m.tx, row.phone_id)
    second = next((one for one in owners if one.person.id == row.person_id and one.rank > 0), None)
    if second is None:
        return role.state in _UNANSWERED
    return second.unconfirmed and role.state in (*_UNANSWERED, RoleState.ACTIVE)


def must_verify(m: Moment, role: Role, member: Member, clocks: Clocks) -> bool:
    """Is it still their number? After months without a word a stranger may have it by now."""
    signs = [at for at in (member.heard_at, role.began_at) if at is not None]
    return bool(signs) and m.now - max(signs) >= clocks.verify_again


def verify_second(m: Moment, person: Person, clocks: Clocks) -> None:
    """The other number may lie quiet for months while the first is answered, and change hands.
    Then nothing more goes there before another OK."""
    second = where.usable_second(m, person)
    if second is None or second.confirmed_at is None:
        return
    since = m.now - clocks.verify_again
    lookup = m.runtime.store.keyring.fingerprint(second.phone.number)
    if second.confirmed_at > since or inbox.heard_from(m.tx, lookup, since):
        return
    numbers.unconfirm(m.tx, person.id, second.phone.id)
    m.note(person.id, "second number is asked for its OK again")
    welcome_there(m, person.id, second.phone)
