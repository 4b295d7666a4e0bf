"""What staff do with a case from their desk: take it, ask somebody, let it rest, close it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from checkin_sms.core import ladder
from checkin_sms.core.case import (
    SPOKEN,
    Around,
    Case,
    CaseEffect,
    Move,
    Outcome,
    Reached,
    Reply,
    State,
    TellPerson,
    TellStep,
)
from checkin_sms.core.climbing import close, freed, mark, scheduled, with_step
from checkin_sms.core.knowing import aware
from checkin_sms.core.ladder import Helper, Reason, Severity, Step, StepState
from checkin_sms.core.parting import LET_GO
from checkin_sms.core.pressing import claim

LONGEST_REST = timedelta(hours=24)
# Somebody waits for a call, or may be in danger: that is never put off.
_NEVER_RESTS = frozenset({Reason.CRISIS, Reason.DANGER, Reason.CALL_ME, Reason.HARD_DAY})

# What may come of it, in the words of the form.
OUTCOMES: Sequence[Outcome] = (
    Outcome.REACHED_FINE,
    Outcome.REACHED_SUPPORT,
    Outcome.LEFT_MESSAGE,
    Outcome.NOT_REACHED,
    Outcome.MISTAKEN,
)


def taken(case: Case, person: int, around: Around, *, by_phone: bool = False) -> Move:
    """As a mentor's 1, but that it is taken from whoever has it: they, and whoever was told, hear
    that they need not call. `by_phone`: they may go on by the keys of a phone of their own."""
    if not is_open(case):
        return case, []
    from_another = case.claimed_by is not None and case.claimed_by != person
    case = freed(case, around) if from_another else case
    if by_phone and person not in case.told:
        case = aware(case, person, around)
    after, effects = claim(case, person, around)
    return after, [effect for effect in effects if not isinstance(effect, Reply)]


def asked(case: Case, person: int, around: Around, *, by: int | None = None) -> Move:
    """Ask one more person now. Whoever had it hears that it is theirs no more, unless they have
    handed it on themselves (`by`). The rungs that were to come stay where they are, but for one of
    theirs: nobody is told twice."""
    mentors = {helper.person for helper in _mentors(case, around)}
    effects: list[CaseEffect] = []
    if case.claimed_by is not None:
        if case.claimed_by != by:
            effects.append(TellPerson(case.claimed_by, LET_GO))
        case = mark(freed(case, around), case.claimed_by, StepState.PASSED)
    for theirs in [step for step in case.waiting if step.person == person]:
        case = with_step(case, replace(theirs, state=StepState.PASSED))
    step = Step(
        len(case.steps),
        person,
        person in mentors,
        ladder.WORDING[case.gravest[0]],
        around.now,
        StepState.TOLD,
        around.now,
    )
    case = replace(case, steps=(*case.steps, step))
    return scheduled(case, around), [*effects, TellStep(step)]


def may_ask(case: Case, around: Around) -> list[int]:
    """Whom staff may ask: everyone on the member's team."""
    people = [helper.person for helper in [*_mentors(case, around), *around.team.staff]]
    return [person for person in dict.fromkeys(people) if person != case.claimed_by]


def not_agreed(case: Case, around: Around) -> frozenset[int]:
    """Mentors who would hear of more than was agreed. Staff may decide to ask them all the same."""
    reason, team = case.gravest[0], around.team
    mentors = [helper.person for helper in _mentors(case, around)]
    return frozenset(one for one in mentors if not ladder.may_hear(reason, team, one))


def _mentors(case: Case, around: Around) -> Sequence[Helper]:
    """None of them where others are the danger; who is on call as well is asked as staff."""
    return () if Reason.DANGER in case.reasons else around.team.mentors


def may_rest(case: Case) -> bool:
    return case.severity != Severity.CRISIS and not _NEVER_RESTS & set(case.reasons)


def resting(case: Case, until: datetime) -> Case:
    """Nothing more happens before then, at most a day ahead; the order of the rungs stays."""
    for step in case.waiting:
        case = with_step(case, replace(step, at=max(step.at, until)))
    return replace(case, next_at=max(case.next_at or until, until))


def closed(case: Case, outcome: Outcome, person: int) -> Move:
    """Everyone who was told hears that there is nothing more to do, and by whom."""
    ended = close(case, outcome, person)
    wording = "case_ended" if outcome in SPOKEN else "case_in_hand"
    effects: list[CaseEffect] = [Reached()] if outcome in SPOKEN else []
    others = [other for other in case.told if other != person]
    return ended, [*effects, *(TellPerson(other, wording, person) for other in others)]


def is_open(case: Case) -> bool:
    return case.state != State.CLOSED
