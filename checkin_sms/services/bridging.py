"""Two people on one call, each of whom sees our number only."""

from datetime import timedelta

from checkin_sms.core.speech import FarEnd
from checkin_sms.services import pressing, where
from checkin_sms.services.casefile import load
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases, numbers, people, phones, roles, unsent
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.phones import NoTexts, Phone
from checkin_sms.store.roles import RoleKind

CLAIM = 1
AFTER_A_TALK = timedelta(minutes=5)


def to_member(m: Moment, case: CaseOf, caller_id: int) -> FarEnd | None:
    """Whom to ring for whoever has taken this case; None when nobody may be rung there, or
    the caller has it no more."""
    phone = _phone_of(m, case.member_id)
    if case.claimed_by != caller_id or phone is None:
        return None
    return FarEnd(phone.number, people.person(m.tx, case.member_id).language)


def is_out_of_reach(m: Moment, case: CaseOf, caller_id: int) -> bool:
    """They have taken it, and have to call the member without us."""
    return case.claimed_by == caller_id and _phone_of(m, case.member_id) is None


def _phone_of(m: Moment, member_id: int) -> Phone | None:
    """Where we may ring a member for somebody: not at a number from which they asked us to stop,
    nor at a dead one where they have another."""
    person, first = people.person(m.tx, member_id), numbers.first_of(m.tx, member_id)
    if person.ended_at is not None or first.opted_out_at is not None:
        return None
    second = where.usable_second(m, person) if first.no_texts == NoTexts.DEAD else None
    return second.phone if second is not None else first


def to_mentor(m: Moment, member_id: int) -> FarEnd | None:
    """The mentor who was just asked to call this member, where they may be rung."""
    mentor_id = told_mentor(m, member_id)
    phone = numbers.find_first_of(m.tx, mentor_id) if mentor_id is not None else None
    if mentor_id is None or phone is None or phone.opted_out_at is not None:
        return None
    if not where.may_ring(m, mentor_id, phone):
        return None
    # We are about to ring them: a second call of ours would find them engaged.
    unsent.put_off_calls(m.tx, mentor_id, m.now + AFTER_A_TALK)
    return FarEnd(phone.number, people.person(m.tx, mentor_id).language)


def told_mentor(m: Moment, member_id: int) -> int | None:
    """Whoever was told of the open case last, if it is a mentor who has not answered yet."""
    case = cases.open_case(m.tx, member_id)
    if case is None or case.claimed_by is not None:
        return None
    asked = load(m, case).asked
    last = asked[-1].person if asked else None
    is_mentor = last is not None and roles.find(m.tx, last, RoleKind.MENTOR) is not None
    return last if is_mentor else None


def talked(m: Moment, member_id: int, number: str) -> None:
    """They were connected with somebody who had been asked to call: nobody else need do it."""
    case = cases.open_case(m.tx, member_id)
    phone = phones.find(m.tx, m.runtime.store.keyring.fingerprint(number))
    if case is None or case.claimed_by is not None or phone is None:
        return
    there = {one.id for one in numbers.people_on(m.tx, phone.id)}
    told = [one.person_id for one in cases.steps(m.tx, case.id) if one.told_at is not None]
    for person_id in told:
        if person_id in there:
            pressing.press(m, case.id, person_id, CLAIM, talking=True)
            return
