"""Which case whoever helps is asked about when they ring us, and which one after that."""

from collections.abc import Iterator

from checkin_sms.core.case import Case
from checkin_sms.core.knowing import may_take
from checkin_sms.core.ladder import StepState
from checkin_sms.core.voice import Place
from checkin_sms.services import cases as case_service
from checkin_sms.services.casefile import load
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases, roles
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.roles import RoleKind, RoleState


def goal_of_a_helper(m: Moment, person_id: int) -> Place | None:
    """What a helper is asked about their case; None where there is none. Whose OK as a helper is
    not there, or not any more, hears of nobody."""
    here = roles.of_people(m.tx, [person_id])
    if not any(one.kind != RoleKind.MEMBER and one.state == RoleState.ACTIVE for one in here):
        return None
    case = case_for(m, person_id)
    return place_of(case) if case is not None else None


def place_of(case: CaseOf) -> Place:
    return Place.CASE if case.claimed_by is None else Place.CLAIMED


def case_for(m: Moment, person_id: int) -> CaseOf | None:
    """What waits for them most, else one that they have passed on and may still take."""
    theirs = _theirs(m, person_id)
    passed_on: CaseOf | None = None
    for row, case in theirs:
        if _waits_for(case, person_id):
            return row
        passed_on = passed_on or row
    return passed_on


def next_for(m: Moment, person_id: int, but_for: CaseOf) -> CaseOf | None:
    """What waits for them beside the one that they have just answered about."""
    theirs = _theirs(m, person_id)
    waits = (row for row, case in theirs if _waits_for(case, person_id))
    return next((row for row in waits if row.id != but_for.id), None)


def _theirs(m: Moment, person_id: int) -> Iterator[tuple[CaseOf, Case]]:
    """Cases that are theirs to take, or that they have taken: the gravest first, then what nobody
    has taken, then the newest, which is what they have just missed a call about."""
    told = [one for one in cases.told_to(m.tx, person_id) if one.claimed_by in (None, person_id)]
    told.sort(key=lambda one: (one.severity, one.claimed_by is None, one.raised_at), reverse=True)
    for row in told:
        case = load(m, row)
        if _may_take(m, row, case, person_id):
            yield row, case


def _waits_for(case: Case, person_id: int) -> bool:
    """They have it, or have not answered yet."""
    told = any(one.person == person_id and one.state is StepState.TOLD for one in case.steps)
    return case.claimed_by == person_id or told


def _may_take(m: Moment, row: CaseOf, case: Case, person_id: int) -> bool:
    """A call says how grave it is now: not to whoever was told of something lesser, and may not
    hear of that."""
    if person_id in case.left_out:
        return False
    return may_take(case, person_id, case_service.around(m, row.member_id))
