"""A mentor is taken away from a member while a case is open: they have no part in it from here on,
and whoever was put in their place is asked instead."""

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
    had_it = case.claimed_by == person
    was_waited_on = had_it or is_newest_told(case, person)
    lines = _let_go(case, person) if aware else []
    theirs = [step for step in case.steps if step.person == person and step.told_at]
    case = _without(case, person, around)
    if case.state == State.CLAIMED and not had_it:
        # Somebody else has it, so nobody is told.
        return case, lines
    if case.settled:
        return scheduled(freed(case, around), around), lines
    if was_waited_on:
        case = passed_on(_in_their_place(case, theirs[-1], around), person, around)
    elif not any(step.state == StepState.TOLD for step in case.steps):
        case = pull(case, around)
    case, effects = told_now(scheduled(case, around), around)
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


def _in_their_place(case: Case, theirs: Step, around: Around) -> Case:
    """Whoever is their mentor now is asked before all who were still to come."""
    heir, waiting = _heir(case, around), case.waiting
    if heir is None:
        return case
    case, first = pass_waiting(case), len(case.steps)
    asked = Step(first, heir.person, True, theirs.wording, around.now)
    rest = [replace(step, no=first + n) for n, step in enumerate(waiting, 1)]
    return replace(case, steps=(*case.steps, asked, *rest))
