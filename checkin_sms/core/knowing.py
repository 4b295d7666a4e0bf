"""Who of those told of a case knows how grave it is now, and who of the others may."""

from collections.abc import Iterator
from dataclasses import replace

from checkin_sms.core import ladder
from checkin_sms.core.case import Around, Case, Move, Reply
from checkin_sms.core.climbing import scheduled, with_step
from checkin_sms.core.ladder import Severity, Step, StepState

# Whoever reads it may be the danger, and may be the last who knows: it promises nothing.
FOR_STAFF = Reply("case_with_staff")


def knows(case: Case, person: int) -> bool:
    """Is what they were told last as grave as it is now? Whoever is told of nothing is asked for
    nothing."""
    heard = [step for step in case.steps if step.person == person and step.told_at]
    asked = [step.no for step in heard if case.is_asked_by(step)]
    return not heard or (bool(asked) and asked[-1] >= _first_of_this_ladder(case))


def may_take(case: Case, person: int, around: Around) -> bool:
    """Of somebody who was told of it, with these or lesser words."""
    return knows(case, person) or all(
        ladder.may_hear(reason, around.team, person) for reason in case.gravest
    )


def asked_anew(case: Case, person: int, around: Around, *, heard: bool = False) -> Move | None:
    """Whoever was asked about something lesser does not take what it has become by an answer to
    that. They are asked about this; whoever may not hear of it leaves it to staff. None where they
    know of it, or have just `heard` of it."""
    if case.claimed_by is not None or knows(case, person):
        return None
    if not may_take(case, person, around):
        return case, [FOR_STAFF]
    if heard:
        return None
    return scheduled(aware(case, person, around), around), [Reply(_wording(case))]


def aware(case: Case, person: int, around: Around) -> Case:
    """They know of it from here on, by a rung that was to come or by one beside the ladder."""
    step = next(_to_come(case, person), None) or _beside(case, person, around)
    told = replace(step, wording=_wording(case), state=StepState.TOLD, told_at=around.now)
    steps = [*case.steps, told] if step.no == len(case.steps) else with_step(case, told).steps
    return replace(case, steps=tuple(steps))


def _wording(case: Case) -> str:
    return ladder.WORDING[case.gravest[0]]


def _to_come(case: Case, person: int) -> Iterator[Step]:
    return (step for step in case.waiting if step.person == person)


def _beside(case: Case, person: int, around: Around) -> Step:
    on_call = {helper.person for helper in around.team.staff}
    return Step(len(case.steps), person, person not in on_call, "", around.now)


def _first_of_this_ladder(case: Case) -> int:
    """The number of its first rung. `raised_at` would not do: a claim given back sets it anew."""
    reason = case.gravest[0]
    if reason == case.reasons[0]:
        return 0
    words = _WORDS[ladder.SEVERITY[reason]]
    return next((step.no for step in case.steps if step.wording in words), len(case.steps))


# What is said of nothing lesser.
_WORDS = {
    Severity.URGENT: frozenset({"case_hard_day", "case_more_help"}),
    Severity.CRISIS: frozenset({"case_crisis", ladder.AGAIN_IN_CRISIS, ladder.TRIED_IN_CRISIS}),
}
