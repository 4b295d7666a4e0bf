"""A mentor is taken away from a member, or somebody off call, while a case is open: they have no
part in it from here on, and whoever was put in their place, or comes next, is asked instead."""

from dataclasses import replace

from checkin_sms.core.case import Around, Case, CaseEffect, Move, State, TellPerson
from checkin_sms.core.climbing import (
    freed,
    is_newest_told,
    pass_waiting,
    passed_on,
    pull,
    scheduled,
    told_now,
    with_step,
)
from checkin_sms.core.ladder import Helper, Reason, Severity, Step, StepState
from checkin_sms.core.schedule import inside, next_inside

LET_GO = "case_let_go"


def parted(case: Case, person: int, around: Around, *, aware: bool = True) -> Move:
    """`around`: with the mentors as they are now. `aware`: what they were told has left us, so
    that they may be about to call. Whoever is on call hears of every case, as staff."""
    on_call = {helper.person for helper in around.team.staff}
    if case.state == State.CLOSED or person in on_call:
        return case, []
    lines = _let_go(case, person) if aware else []
    left = _without(case, person, around)
    return _goes_on(case, left, person, around, lines, heir=_heir(left, around))


def told_as_mentor(case: Case, person: int) -> bool:
    """Were they told of it as a mentor, and may they go on hearing of it as one?"""
    heard = [step for step in case.steps if step.person == person and step.told_at]
    as_mentor = any(step.mentor and step.state != StepState.LEFT for step in heard)
    return as_mentor and Reason.DANGER not in case.reasons


def off_call(case: Case, person: int, around: Around, *, stays: bool, aware: bool = True) -> Move:
    """They are on call no more, `around` is without them. `stays`: they were told as a mentor of
    this member, too, and still are one. A rung of staff is no mentor's: nobody has it instead."""
    if case.state == State.CLOSED:
        return case, []
    left = case
    for step in case.steps:
        if step.person == person and not (stays and step.mentor):
            left = with_step(left, _off(step))
    if stays:
        return scheduled(left, around) if left.waiting != case.waiting else left, []
    lines = _let_go(case, person) if aware else []
    return _goes_on(case, left, person, around, lines)


def _off(step: Step) -> Step:
    if step.told_at:
        return replace(step, state=StepState.LEFT)
    return replace(step, state=StepState.PASSED)


def _goes_on(
    before: Case,
    left: Case,
    person: int,
    around: Around,
    lines: list[CaseEffect],
    *,
    heir: Helper | None = None,
) -> Move:
    """`left`: without them. If it was they who were waited on, the `heir` is asked, or whoever
    comes next."""
    had_it = before.claimed_by == person
    if before.state == State.CLAIMED and not had_it:
        # Somebody else has it, so nobody is told.
        return left, lines
    if left.settled:
        return scheduled(freed(left, around), around), lines
    if had_it or is_newest_told(before, person):
        if heir is not None:
            left = _in_their_place(left, person, heir, around)
        left = passed_on(left, person, around)
    elif not left.asked:
        left = pull(left, around)
    case, effects = told_now(scheduled(left, around), around)
    return case, [*lines, *effects]


def _let_go(case: Case, person: int) -> list[CaseEffect]:
    """Of whom a call is still awaited hears that it is not."""
    asked = any(step.person == person and step.state == StepState.TOLD for step in case.steps)
    awaited = case.claimed_by == person or (asked and case.claimed_by is None)
    return [TellPerson(person, LET_GO)] if awaited else []


def _without(case: Case, person: int, around: Around) -> Case:
    for step in case.steps:
        if step.person == person and step.told_at:
            case = with_step(case, replace(step, state=StepState.LEFT))
        elif step.person == person and step.state == StepState.WAITING:
            case = with_step(case, _to_heir(step, _heir(case, around), case.severity))
    return case


def _heir(case: Case, around: Around) -> Helper | None:
    """The first mentor who has no rung yet, and may hear of it. Where others are the danger that is
    none of them."""
    if Reason.DANGER in case.reasons:
        return None
    known = {step.person for step in case.steps if step.state != StepState.LEFT}
    grave = case.severity == Severity.CRISIS
    free = (one for one in around.team.mentors if one.person not in known)
    return next((one for one in free if one.crisis or not grave), None)


def _to_heir(step: Step, heir: Helper | None, severity: Severity) -> Step:
    """A rung that was still to come, at its hour if that is one of theirs."""
    if heir is None:
        return replace(step, state=StepState.PASSED)
    at = step.at
    if severity == Severity.ROUTINE:
        at = next_inside(heir.hours, heir.zone, step.at)
    elif severity == Severity.URGENT and not (heir.nights or inside(heir.hours, heir.zone, at)):
        return replace(step, state=StepState.PASSED)
    return replace(step, person=heir.person, at=at)


def _in_their_place(case: Case, person: int, heir: Helper, around: Around) -> Case:
    """Whoever is their mentor now is asked before all who were still to come."""
    waiting = case.waiting
    theirs = [step for step in case.steps if step.person == person and step.told_at][-1]
    case, first = pass_waiting(case), len(case.steps)
    asked = Step(first, heir.person, True, theirs.wording, around.now)
    rest = [replace(step, no=first + n) for n, step in enumerate(waiting, 1)]
    return replace(case, steps=(*case.steps, asked, *rest))
