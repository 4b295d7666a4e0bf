"""Whether a member takes texts, as their mentor hears it: that, and no more than that."""

from collections.abc import Collection

from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.services import outgoing
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import here_again, team_of
from checkin_sms.store import cases, members, sendings, supporters, unsent
from checkin_sms.store.outbox import NOT_TAKING, TAKING
from checkin_sms.store.people import Person


def who_has_it(m: Moment, person: Person) -> int | None:
    """Who has said that they will call them. To be asked before a stop or a pause takes that from
    them."""
    case = cases.open_case(m.tx, person.id)
    return case.claimed_by if case is not None else None


def not_now(m: Moment, person: Person, had_it: int | None) -> None:
    """They stopped or paused: their first mentor hears so, and whoever was about to call them. Who
    still has a call to make, or knows of one, does not: that there is nothing to do would not be
    true."""
    acting, asked = _acting(m, person), _asked_to_call(m, person)
    # Who has not yet heard that the last time is over need hear nothing new.
    unaware = [one for one in _all(m, person, acting) if _take_back(m, person.id, one, TAKING)]
    for helper_id in dict.fromkeys([*acting[:1], *([had_it] if had_it is not None else [])]):
        if helper_id not in asked and helper_id not in unaware:
            _tell(m, person, helper_id, NOT_TAKING)


def _asked_to_call(m: Moment, person: Person) -> set[int]:
    """Whoever is on the ladder of more than their silence, and staff on that of a stop."""
    case = cases.open_case(m.tx, person.id)
    if case is None:
        return set()
    graver = case.severity > Severity.ROUTINE
    steps = cases.steps(m.tx, case.id)
    return {step.person_id for step in steps if graver or not step.mentor}


def asked_after_all(m: Moment, member_id: int, helper_id: int) -> None:
    """They are asked to call: what still waits to be said is not so any more."""
    _take_back(m, member_id, helper_id, NOT_TAKING)


def again(m: Moment, person: Person, but: Collection[int] = ()) -> None:
    """That is over: whoever heard that they take none, and still is their mentor or on call, hears
    so; one who is away, when they are here again. `but`: who hears of it otherwise."""
    for helper_id in _all(m, person, _acting(m, person)):
        _take_back(m, person.id, helper_id, NOT_TAKING)
        heard = sendings.last_told(m.tx, helper_id, _purposes(person))
        if heard == NOT_TAKING and helper_id not in but:
            _tell(m, person, helper_id, TAKING)


def no_mentor_now(m: Moment, member_id: int, mentor_id: int) -> None:
    """What still waits to be said of this member is not this mentor's affair any more."""
    for wording in (NOT_TAKING, TAKING):
        _take_back(m, member_id, mentor_id, wording)


def _acting(m: Moment, person: Person) -> list[int]:
    member = members.get(m.tx, person.id)
    return [one.person for one in team_of(m, member, m.clocks(person, member)).mentors]


def _all(m: Moment, person: Person, acting: Collection[int]) -> Collection[int]:
    """Who acts now, and who is away; and staff, of whom one may have been about to call."""
    others = [*supporters.mentors_of(m.tx, person.id), *supporters.staff_on_call(m.tx)]
    return dict.fromkeys([*acting, *(one.person_id for one in others)])


def _purposes(person: Person) -> list[str]:
    return [f"{wording}:{person.id}:" for wording in (NOT_TAKING, TAKING)]


def _take_back(m: Moment, member_id: int, mentor_id: int, wording: str) -> bool:
    return unsent.take_back(m.tx, f"{wording}:{member_id}:", mentor_id)


def _tell(m: Moment, person: Person, mentor_id: int, wording: str) -> None:
    """Nothing while others are the danger: the mentor may be one of those, and would read that the
    member has spoken."""
    case = cases.open_case(m.tx, person.id)
    if case is not None and Reason.DANGER in case.reasons:
        return
    outgoing.to_helper(
        m,
        mentor_id,
        wording,
        f"{wording}:{person.id}:{int(m.now.timestamp())}:{mentor_id}",
        Severity.ROUTINE,
        at=here_again(m, mentor_id),
        blanks={"alias": person.alias},
    )
