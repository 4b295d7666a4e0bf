"""How an open case climbs its ladder: who is told now, what comes next, who is asked again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from operator import itemgetter

from checkin_sms.core import ladder
from checkin_sms.core.case import (
    Around,
    Case,
    CaseEffect,
    Move,
    Next,
    Outcome,
    State,
    TellMember,
    TellStep,
)
from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Helper, Severity, Step, StepState
from checkin_sms.core.schedule import inside, next_inside


def told_now(case: Case, around: Around) -> Move:
    """Tell every rung that is due, warn the member if it is time, and set what comes next."""
    effects: list[CaseEffect] = []
    case = _at_a_decent_hour(case, around)
    for step in case.waiting:
        if step.at > around.now:
            break
        told = replace(step, state=StepState.TOLD, told_at=around.now)
        case = with_step(case, told)
        effects.append(TellStep(told))
    if _must_warn(case, around):
        case = replace(case, warned=True)
        effects.append(TellMember("crisis_unclaimed"))
    return scheduled(case, around), effects


def _at_a_decent_hour(case: Case, around: Around) -> Case:
    """We woke up late, at night: a rung of a routine case waits until its helper is on duty."""
    if case.severity != Severity.ROUTINE or not case.waiting or case.waiting[0].at > around.now:
        return case
    first = case.waiting[0].person
    helpers = [one for one in [*around.team.mentors, *around.team.staff] if one.person == first]
    off_duty = helpers and not inside(helpers[0].hours, helpers[0].zone, around.now)
    return pull(case, around) if off_duty else case


def _must_warn(case: Case, around: Around) -> bool:
    late = around.now >= case.raised_at + around.clocks.crisis_untaken
    return (
        case.state == State.OPEN and case.severity == Severity.CRISIS and not case.warned and late
    )


def scheduled(case: Case, around: Around) -> Case:
    """Set what an unclaimed case waits for: the next rung, else another round."""
    if case.state != State.OPEN:
        return case
    case = _without_the_gone(case, around)
    if not case.waiting and case.next_step == Next.AGAIN and _due(case, around):
        case = another_round(case, around)
    times: list[tuple[datetime, Next]] = []
    if case.waiting:
        times.append((case.waiting[0].at, Next.TELL))
    else:
        times.append((_again_at(case, around), Next.AGAIN))
    if case.severity == Severity.CRISIS and not case.warned:
        times.append((case.raised_at + around.clocks.crisis_untaken, Next.WARN))
    at, step = min(times)
    return replace(case, next_at=at, next_step=step)


def _due(case: Case, around: Around) -> bool:
    return case.next_at is not None and case.next_at <= around.now


def another_round(case: Case, around: Around, but: int | None = None) -> Case:
    """Still nobody has taken it: one more round, each by a new rung."""
    gap = around.clocks.rung_crisis if case.severity == Severity.CRISIS else timedelta(0)
    wording = ladder.again(case.severity)
    asked = [
        (_from(case, helper, around, index * gap), helper)
        for index, helper in enumerate(_in_a_round(case, around, but))
    ]
    fresh = tuple(
        Step(no, helper.person, helper.mentor, wording, at)
        for no, (at, helper) in enumerate(sorted(asked, key=itemgetter(0)), len(case.steps))
    )
    return replace(case, steps=(*case.steps, *fresh))


def _in_a_round(case: Case, around: Around, but: int | None = None) -> list[Helper]:
    """The staff on call. With nobody else on call, the mentors who may hear of it: someone is
    always told, but of somebody who wrote since no mentor is. `but`: another round at once, because
    this person does not take it; nobody then whom a text has just not reached, else two dead phones
    ask each other without end, nor a mentor who has refused."""
    left_out = set() if but is None else {but, *_just_missed(case, around)}
    team = around.team.without(left_out)
    if case.settled:
        return list(team.staff)
    refused = {step.person for step in case.steps if step.state in _REFUSED}
    return list(team.staff) or [
        one
        for one in team.mentors
        if all(ladder.may_hear(reason, team, one.person) for reason in case.gravest)
        and (but is None or one.person not in refused)
    ]


def _just_missed(case: Case, around: Around) -> set[int]:
    since = around.now - around.clocks.again_crisis
    passed = (step for step in case.steps if step.state == StepState.PASSED)
    return {step.person for step in passed if step.told_at is not None and step.told_at > since}


_REFUSED = frozenset({StepState.DECLINED, StepState.TRIED})


def _from(case: Case, helper: Helper, around: Around, wait: timedelta) -> datetime:
    """A mentor is woken for a crisis alone, or where they take nights."""
    at = around.now + wait
    if not helper.mentor or helper.nights or case.severity == Severity.CRISIS:
        return at
    return next_inside(helper.hours, helper.zone, at)


# After so many rounds a minute has become most of a day; after a few dozen no date can hold it.
_DOUBLED = 10


def _again_at(case: Case, around: Around) -> datetime:
    """When staff are asked once more. A crisis comes back at any hour, each time after twice as
    long: a flood of texts is read no sooner. All else waits for staff hours."""
    clocks = around.clocks
    if case.severity == Severity.CRISIS:
        rounds = sum(step.wording == ladder.AGAIN_IN_CRISIS for step in case.steps)
        rounds //= max(1, len(_in_a_round(case, around)))
        longer = 1 << min(rounds, _DOUBLED)
        return around.now + min(clocks.again_crisis * longer, clocks.again_urgent)
    urgent = case.severity == Severity.URGENT
    at = around.now + (clocks.again_urgent if urgent else clocks.again_routine)
    first = next(iter(_in_a_round(case, around)), None)
    return next_inside(first.hours, first.zone, at) if first else at


def _without_the_gone(case: Case, around: Around) -> Case:
    """Whoever cannot be told any more (away, stopped) is passed over, the next one at once."""
    here = {helper.person for helper in [*around.team.mentors, *around.team.staff]}
    if not case.waiting or case.waiting[0].person in here or case.waiting[0].at > around.now:
        return case
    return pull(case, around)


def pull(case: Case, around: Around) -> Case:
    case = _handed_to_covers(case, around)
    moved = ladder.pulled_forward(
        case.waiting, around.team, case.severity, around.now, around.clocks
    )
    for step in moved:
        case = with_step(case, step)
    return case


def _handed_to_covers(case: Case, around: Around) -> Case:
    """The rung of a mentor who went away goes to whoever stands in for them, unless that person
    is on the ladder already."""
    covers = {helper.covers: helper.person for helper in around.team.mentors if helper.covers}
    for step in case.waiting:
        cover = covers.get(step.person)
        if cover is not None and cover not in {known.person for known in case.steps}:
            case = with_step(case, replace(step, person=cover))
    return case


def freed(case: Case, around: Around) -> Case:
    """Nobody has it any more. What a member in crisis was promised starts afresh."""
    if case.claimed_by is None:
        return case
    afresh = replace(case, raised_at=around.now, warned=False)
    return replace(afresh, state=State.OPEN, claimed_by=None, claimed_at=None)


def passed_on(case: Case, person: int, around: Around) -> Case:
    """The next person at once; with no rung left, another round without this person."""
    # Those told before were told that this person has it, so they are not at it.
    had_it = case.claimed_by == person
    case = pull(freed(case, around), around)
    others = [step for step in case.asked if step.person != person]
    if case.waiting or (others and not had_it):
        return case
    return another_round(case, around, but=person)


def finish_within(case: Case, clocks: Clocks) -> timedelta:
    return clocks.finish_crisis if case.severity == Severity.CRISIS else clocks.finish


def mark(case: Case, person: int, state: StepState) -> Case:
    """Mark the newest rung that this person was told by, and what they heard beside it."""
    theirs = [step for step in case.steps if step.person == person and step.told_at]
    asked = [step for step in theirs if case.is_asked_by(step)]
    for step in [*asked[-1:], *(step for step in theirs if step not in asked)]:
        case = with_step(case, replace(step, state=state))
    return case


def with_step(case: Case, step: Step) -> Case:
    steps: Sequence[Step] = [step if old.no == step.no else old for old in case.steps]
    return replace(case, steps=tuple(steps))


def pass_waiting(case: Case) -> Case:
    """Take every rung that was still to come off the ladder."""
    for step in case.waiting:
        case = with_step(case, replace(step, state=StepState.PASSED))
    return case


def pass_mentors(case: Case) -> Case:
    """Of the mentors who were told nothing is awaited any more."""
    for step in case.steps:
        if step.mentor and step.state == StepState.TOLD:
            case = with_step(case, replace(step, state=StepState.PASSED))
    return case


def reopened(case: Case) -> Case:
    """It was closed by mistake: whoever was still to be asked is so again."""
    for step in case.steps:
        if step.state == StepState.SPARED:
            case = with_step(case, replace(step, state=StepState.WAITING))
    return replace(case, closed_by=None, outcome=None)


def is_newest_told(case: Case, person: int) -> bool:
    return bool(case.asked) and case.asked[-1].person == person


def close(case: Case, outcome: Outcome, by: int | None) -> Case:
    for step in case.waiting:
        case = with_step(case, replace(step, state=StepState.SPARED))
    return replace(
        case, state=State.CLOSED, outcome=outcome, closed_by=by, next_at=None, next_step=None
    )
