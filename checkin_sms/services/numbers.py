"""Numbers change hands: a stranger answers, a member has a new phone or a second one."""

from collections.abc import Sequence
from dataclasses import replace

from checkin_sms.core.channel import Calls
from checkin_sms.core.contact import Sender, sender
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.schedule import parse_time
from checkin_sms.services import (
    agreeing,
    begin,
    cases,
    inviting,
    notices,
    reach,
    stopping,
    wanted,
)
from checkin_sms.services.access import Viewer
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import (
    bindings,
    checkins,
    inbox,
    members,
    numbers,
    phones,
    roles,
    unsent,
)
from checkin_sms.store import cases as case_rows
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.numbers import Owner
from checkin_sms.store.people import Person
from checkin_sms.store.phones import NoTexts, Phone, Stopped
from checkin_sms.store.roles import RoleKind, RoleState

SECOND = 1
# So many texts since the welcome are looked at for another "who is this".
LOOKED_AT = 20


def wrong(m: Moment, incoming: Incoming, owner: Owner) -> None:
    """Somebody says that we have the wrong number, or asks who we are. It is stopped at once,
    nothing is revealed, and staff find out. It is no sign of whoever had the number."""
    person, phone = incoming.person, incoming.phone
    if len(numbers.people_on(m.tx, phone.id)) > 1:
        perhaps_wrong(m, incoming, person)
        return
    incoming.unread = True
    m.note(person.id, "somebody else seems to have their number")
    incoming.say(m, "wrong_number")
    _stop(m, person, phone, owner, incoming.inbox_id)
    notices.notify(m, "wrong_number", person.id)


def may_ask(m: Moment, incoming: Incoming, owner: Owner) -> bool:
    """Before their OK to a welcome that names nobody, "who is this" may be theirs to ask, once.
    Whoever has begun knows us and does not ask, least of all from a number in doubt."""
    waiting = [role.invited_at for role in begin.offered(incoming.roles)]
    in_doubt = owner.rank == SECOND or any(role.asked_again for role in incoming.roles)
    if in_doubt or not waiting or len(numbers.people_on(m.tx, incoming.phone.id)) > 1:
        return False
    lookup = m.runtime.store.keyring.fingerprint(incoming.phone.number)
    said = inbox.last_texts(m.tx, lookup, incoming.inbox_id, max(waiting), LOOKED_AT)
    return not any(sender(interpret(text)) is Sender.STRANGER for text in said)


def asked_who(m: Moment, incoming: Incoming) -> None:
    """They hear what this is, and a person sees that they asked. It is no sign of anybody."""
    incoming.unread = True
    m.note(incoming.person.id, "asked who we are")
    member = any(role.kind is RoleKind.MEMBER for role in incoming.roles)
    incoming.say(m, "about_us" if member else "mentor_help")


def perhaps_wrong(m: Moment, incoming: Incoming, one_of_them: Person) -> None:
    """The same from a phone that several share: a guest of theirs, or one of them. What is asked
    there names nobody, so it may go on until staff know more."""
    incoming.unread = True
    m.note(one_of_them.id, "somebody on a shared phone does not know us")
    incoming.say(m, "unknown_sender")
    notices.notify(m, "wrong_number", one_of_them.id)


def _stop(m: Moment, person: Person, phone: Phone, owner: Owner, inbox_id: int) -> None:
    phones.stop(m.tx, phone.id, Stopped.WRONG, m.now)
    unsent.suppress_phone(m.tx, phone.id, keep_inbox_id=inbox_id)
    if owner.rank == SECOND:
        numbers.unlink(m.tx, person.id, phone.id)
        return
    roles.stop(m.tx, person.id)
    if members.find(m.tx, person.id) is not None:
        members.switch_off(m.tx, person.id)
        checkins.close_open(m.tx, person.id, checkins.CheckinState.STOPPED, m.now)
    for case in case_rows.told_to(m.tx, person.id):
        cases.unreached(m, case.id, person.id)


def in_use_again(m: Moment, phone: Phone, owners: list[Owner]) -> list[Owner]:
    """A text from a phone that got none. One that looked dead may be a stranger's by now, so its
    owner is asked for their OK as if it were new. Returns its owners as they are from now on."""
    reach.shown(m, phone.id)
    if phone.no_texts != NoTexts.DEAD:
        return owners
    firsts = [owner.person.id for owner in owners if owner.rank == 0]
    for role in roles.of_people(m.tx, firsts):
        if role.state is RoleState.ACTIVE:
            inviting.invite_again(m, role, quietly=True, keep_pause=True)
    for owner in owners:
        if owner.rank == SECOND:
            numbers.unconfirm(m.tx, owner.person.id, phone.id)
    return [replace(one, confirmed_at=None) if one.rank == SECOND else one for one in owners]


def first_words(m: Moment, incoming: Incoming, owner: Owner) -> None:
    """From a number whose OK is still to come. Nothing personal goes there, and nothing from it
    is a sign of whoever we think has it."""
    reading, person = incoming.reading, owner.person
    incoming.unread = True
    if reading.crisis is not None:
        incoming.crisis = reading.crisis
        told = notices.notify(m, "person", person.id)
        incoming.say(m, "crisis_mentor" if told else "crisis_no_alert")
    if reading.opt_out_by is not None or incoming.phone.opted_out_at is not None:
        stopping.stop_or_start(m, incoming)
    elif Intent.DECLINE in reading.intents and owner.rank == 0:
        begin.decline(m, incoming, person.id)
    elif Intent.DECLINE in reading.intents:
        incoming.say(m, "said_no")
    elif Intent.AGREE not in reading.intents:
        incoming.say(m, _welcome_of(incoming))
    elif owner.rank == 0:
        incoming.unread = False
        begin.begin(m, incoming, person.id)
    else:
        incoming.unread = False
        second_is_theirs(m, incoming)


def _welcome_of(incoming: Incoming) -> str:
    """In the words of the role that waits for their OK: the member's where that is one of them,
    and at a second number, which only members have."""
    theirs = [role for role in incoming.roles if role.person_id == incoming.person.id]
    kinds = {role.kind for role in begin.offered(theirs)} or {RoleKind.MEMBER}
    return next(inviting.WELCOMES[kind] for kind in inviting.WELCOMES if kind in kinds)


def second_is_theirs(m: Moment, incoming: Incoming) -> None:
    """They said so from that phone, by an OK or a key."""
    numbers.confirm(m.tx, incoming.person.id, incoming.phone.id, m.now)
    m.note(incoming.person.id, "second number confirmed")
    incoming.say(m, "second_number_set")


def told_of_new(m: Moment, incoming: Incoming) -> None:
    """They say that their number changes. A person asks them about it; nothing moves by itself."""
    incoming.unread = True
    m.note(incoming.person.id, "says that their number changes")
    notices.notify(m, "new_number", incoming.person.id)
    incoming.say(m, "new_number")


def change(
    m: Moment,
    person: Person,
    raw: str,
    kind: RoleKind | None = None,
    viewer: Viewer | None = None,
) -> list[Person]:
    """Another number, or the same one once more: the person, their thread and their history stay.
    The old number is never texted again, the new one is asked for its OK before anything else.
    `kind`: as whom they are seen where it was entered, by `viewer`. Returns who else is asked."""
    found = wanted.look(m, person, raw, viewer)
    old = numbers.first_of(m.tx, person.id)
    was_off = old.opted_out_at is not None or old.no_texts == NoTexts.DEAD
    new = phones.find_or_add(m.tx, found.number, found.lookup)
    phones.lift(m.tx, new)
    if new != old.id:
        calls = numbers.agreed(m.tx, person.id, old.id)[0]
        _leave(m, person, old)
        if found.theirs:
            # Their second one: what they agreed to about calls there was said of that number.
            numbers.set_rank(m.tx, person.id, new, 0)
        else:
            numbers.link(m.tx, person.id, new)
            # It is the person who agreed to be rung. The machine that may answer is another one.
            numbers.agree(m.tx, person.id, new, calls, message_ok=False)
    m.note(person.id, "number changed")
    for notice in ("wrong_number", "new_number"):
        notice_rows.close_notices(m.tx, notice, m.now, person.id)
    _invite_again(m, person, kind)
    for case in case_rows.told_to(m.tx, person.id):
        # They cannot be asked about it before their OK.
        cases.unreached(m, case.id, person.id)
    return _ask_the_others(m, found.others) if was_off else []


def _ask_the_others(m: Moment, others: Sequence[Person]) -> list[Person]:
    """What kept us from a phone that several share is lifted for all of them, and one of them alone
    has said that they want it. Whoever has left, or said no, stays away; whoever is paused is asked
    when that is over."""
    asked = set()
    for role in roles.of_people(m.tx, [one.id for one in others if one.ended_at is None]):
        if role.goes_on:
            inviting.invite_again(m, role, keep_pause=True)
            asked.add(role.person_id)
    return [one for one in others if one.id in asked]


def _invite_again(m: Moment, person: Person, kind: RoleKind | None) -> None:
    """What they left or refused comes back as `kind`, which staff mean by it, or where they are
    nobody else here; not because the number of another role is a new one."""
    theirs = roles.of_people(m.tx, [person.id])
    goes_on = any(role.goes_on for role in theirs)
    for role in theirs:
        if role.goes_on or role.kind is kind or not goes_on:
            inviting.invite_again(m, role)
        elif role.asked_again:
            # The OK that the others ask for would begin it, too.
            roles.stop(m.tx, person.id, role.kind)


def _leave(m: Moment, person: Person, old: Phone) -> None:
    numbers.unlink(m.tx, person.id, old.id)
    unsent.suppress_all_of(m.tx, person.id, old.id)
    bindings.drop(m.tx, old.id)
    if not numbers.owners_of(m.tx, old.id):
        phones.stop(m.tx, old.id, Stopped.LEFT, m.now)


def add_second(
    m: Moment,
    person: Person,
    raw: str,
    *,
    remind: bool = False,
    evening: str = "",
    fallback: bool = False,
    calls: str = Calls.NEVER,
) -> None:
    """A second number, for what they agreed to (see `where`); it says OK before anything personal
    goes there. `evening`: an hour of theirs, like 6pm. `calls`: whether it may be rung, as of the
    first; a phone in a house is taken by others too, so that a call there needs their PIN."""
    try:
        evening_from = f"{parse_time(evening):%H:%M}" if evening else None
    except ValueError as fault:
        raise Refused([str(fault)]) from None
    _check_second(m, person, calls)
    found = wanted.look(m, person, raw)
    if found.theirs:
        raise Refused([f"this number belongs to {person.name}"])
    phone_id = phones.find_or_add(m.tx, found.number, found.lookup)
    phones.lift(m.tx, phone_id)
    numbers.link(
        m.tx,
        person.id,
        phone_id,
        SECOND,
        remind=remind,
        evening_from=evening_from,
        fallback=fallback,
    )
    numbers.agree(m.tx, person.id, phone_id, Calls(calls), message_ok=False)
    m.note(person.id, "second number added")
    inviting.welcome_there(m, person.id, phones.get(m.tx, phone_id))


def _check_second(m: Moment, person: Person, calls: str) -> None:
    if calls not in list(Calls):
        raise Refused(agreeing.faults(CallForm(calls), shared=False))
    member = members.find(m.tx, person.id)
    if member is None:
        raise Refused([f"{person.name} is not a member"])
    if calls != Calls.NEVER and member.pin is None:
        raise Refused(["others may take a call there, so give a PIN of four digits first"])
    if numbers.second_of(m.tx, person.id) is not None:
        raise Refused([f"{person.name} has a second number; take it away first"])


def drop_second(m: Moment, person: Person) -> None:
    second = numbers.second_of(m.tx, person.id)
    if second is None:
        raise Refused([f"{person.name} has no second number"])
    _leave(m, person, second.phone)
    m.note(person.id, "second number taken away")
