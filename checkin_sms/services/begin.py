"""OK to a welcome: from then on the service may text this person in that role. Or no to it."""

from checkin_sms.core.ladder import Reason
from checkin_sms.core.schedule import local, next_asking, spoken_since, spoken_time
from checkin_sms.services import cases, notices, taking
from checkin_sms.services.asking import plan_in
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, roles
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.roles import Role, RoleKind, RoleState


def offered(theirs: list[Role]) -> list[Role]:
    """The roles of one person that an OK would begin. What they said no to is over while they
    have another: an "ok" is about that one. From a number in doubt nothing but an OK is heard."""
    goes_on = any(role.goes_on for role in theirs)
    waiting = [role for role in theirs if role.waiting]
    return [role for role in waiting if role.asked_again or not (role.refused and goes_on)]


def begin(m: Moment, incoming: Incoming, person_id: int) -> None:
    """One OK begins every role that waits for it: each welcome asked for the same word."""
    theirs = [role for role in incoming.roles if role.person_id == person_id]
    # The member's welcome back says when they are asked, so it is the one that is said.
    for role in sorted(offered(theirs), key=lambda role: role.kind is not RoleKind.MEMBER):
        if roles.begin(m.tx, role.id, m.now):
            _begun(m, incoming, role)
    # Somebody else's OK was just before this one.
    incoming.say(m, "noted")


def _begun(m: Moment, incoming: Incoming, role: Role) -> None:
    m.note(role.person_id, f"{role.kind} began")
    for kind in ("mentor_not_started", "mentor_said_no"):
        notice_rows.close_notices(m.tx, kind, m.now, role.person_id)
    if role.kind is RoleKind.MEMBER:
        _member(m, incoming)
    elif role.kind is RoleKind.MENTOR:
        incoming.say(m, "mentor_begun", {"one": "1", "two": "2"})
    else:
        incoming.say(m, "staff_begun")


def _member(m: Moment, incoming: Incoming) -> None:
    person = incoming.person
    if until := members.paused_until(m.tx, person.id):
        # It was asked for once more in a pause, which this OK does not end.
        members.heard(m.tx, person.id, m.now)
        cases.came_back(m, person.id, paused=True)
        spoken = spoken_since(until, m.now, person.zone, person.language)
        incoming.say(m, "paused", {"until": spoken})
        return
    plan = plan_in(members.plan_of(m.tx, person.id), person.zone)
    first = next_asking(plan, m.now)
    members.switch_on(m.tx, person.id, first.at)
    members.heard(m.tx, person.id, m.now)
    taking.again(m, person, but=cases.came_back(m, person.id))
    m.note(person.id, f"next: asked on {spoken_since(first.at, m.now, person.zone, 'en')}")
    if local(first.at, person.zone).date() == local(m.now, person.zone).date():
        incoming.say(m, "begun", {"time": spoken_time(first.at, person.zone, person.language)})
        return
    # An hour alone would be waited for tonight.
    day = spoken_since(first.at, m.now, person.zone, person.language)
    incoming.say(m, "begun_later", {"day": day})


def decline(m: Moment, incoming: Incoming, person_id: int) -> None:
    """A no to a welcome is a no to every role that waits. Staff hear that they said it, and look
    for another way; an OK still begins it all."""
    theirs = [role for role in incoming.roles if role.person_id == person_id]
    for role in theirs:
        if role.waiting and roles.decline(m.tx, role.id):
            m.note(person_id, f"{role.kind} declined")
            _declined(m, role)
    incoming.say(m, "noted" if _are_still_texted(theirs) else "said_no")


def _are_still_texted(theirs: list[Role]) -> bool:
    """In another role, so that "we will not text you" would not be true. To a number in doubt it
    is said all the same: the other words name somebody."""
    in_doubt = any(role.asked_again for role in theirs)
    return not in_doubt and any(role.state is RoleState.ACTIVE for role in theirs)


def _declined(m: Moment, role: Role) -> None:
    if role.kind is not RoleKind.MEMBER:
        notice_rows.close_notices(m.tx, "mentor_not_started", m.now, role.person_id)
        notices.notify(m, "mentor_said_no", role.person_id)
        return
    # Whoever was asked to help them begin hears what they said instead.
    if role.asked_again:
        # It may be a stranger's no.
        cases.said_no(m, role.person_id)
    else:
        members.heard(m.tx, role.person_id, m.now)
        cases.paused(m, role.person_id)
    cases.raise_case(m, role.person_id, Reason.SAID_NO)
