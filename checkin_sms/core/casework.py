"""One case, from opening to close, as a pure machine: a case in, a case and effects out.

What staff and mentors see of it are texts; what the services keep of it are rows. Everything
that decides who is told what, and when nobody needs to be told any more, is here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from checkin_sms.core import ladder
from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Reason, Severity, Step, StepState, Team
from checkin_sms.core.schedule import next_inside


class State(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    CLOSED = "closed"


class Next(StrEnum):
    """What a case waits for. An open one always waits for something."""

    TELL = "tell"  # the next rung
    WARN = "warn"  # a crisis nobody took: the member is told
    ASK_HOW = "ask how it went"
    BACK = "back on the ladder"
    AGAIN = "ask staff again"


class Outcome(StrEnum):
    REACHED_FINE = "reached, fine"
    ANSWERED = "answered"
    STOPPED = "stopped"


@dataclass(frozen=True)
class Case:
    state: State
    severity: Severity
    reasons: tuple[Reason, ...]
    steps: tuple[Step, ...]
    raised_at: datetime
    next_at: datetime | None = None
    next_step: Next | None = None
    warned: bool = False
    settled: bool = False
    claimed_by: int | None = None
    claimed_at: datetime | None = None
    closed_by: int | None = None
    outcome: Outcome | None = None

    @property
    def waiting(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.state == StepState.WAITING)

    @property
    def told(self) -> tuple[int, ...]:
        """Everyone who was told, once each, in order."""
        return tuple(dict.fromkeys(step.person for step in self.steps if step.told_at))


@dataclass(frozen=True)
class TellStep:
    """Send this rung's text."""

    step: Step


@dataclass(frozen=True)
class TellPerson:
    """Send somebody who knows of the case a line about it. `who` is named in the text."""

    person: int
    wording: str
    who: int | None = None


@dataclass(frozen=True)
class TellMember:
    wording: str
    who: int | None = None


@dataclass(frozen=True)
class Reply:
    """The answer to the person whose key press this was. `acted`: it changed the case, so that
    UNDO can take it back."""

    wording: str
    who: int | None = None
    acted: bool = False


@dataclass(frozen=True)
class Reached:
    """A human has spoken with the member: their silence ends here."""


CaseEffect = TellStep | TellPerson | TellMember | Reply | Reached
Move = tuple[Case, list[CaseEffect]]


@dataclass(frozen=True)
class Around:
    """What a case is moved with: the instant, the clocks, and who can be told now."""

    now: datetime
    clocks: Clocks
    team: Team


def opened(reason: Reason, around: Around) -> Move:
    steps = ladder.steps(reason, around.team, around.now, around.clocks)
    severity = ladder.SEVERITY[reason]
    case = Case(State.OPEN, severity, (reason,), steps, raised_at=around.now)
    return _told_now(_scheduled(case, around), around)


def raised(case: Case, reason: Reason, around: Around) -> Move:
    """Another reason for an open case. A graver one starts a new ladder, whoever has claimed;
    one that is not is only written down, except that a claimer's silence case turning into a
    question of the member's own is told to the claimer."""
    severity = ladder.SEVERITY[reason]
    reasons = case.reasons if reason in case.reasons else (*case.reasons, reason)
    if severity <= case.severity and not _speaks_again(case, reason):
        return replace(case, reasons=reasons), []
    passed = _replace_waiting(case, StepState.PASSED)
    fresh = ladder.steps(reason, around.team, around.now, around.clocks, len(case.steps))
    case = replace(
        passed,
        state=State.OPEN,
        severity=severity,
        reasons=reasons,
        steps=(*passed.steps, *fresh),
        raised_at=around.now,
        warned=False,
        settled=False,
        claimed_by=None,
        claimed_at=None,
    )
    return _told_now(_scheduled(case, around), around)


def _speaks_again(case: Case, reason: Reason) -> bool:
    """A crisis while a case of danger is open (or the other way round), and an opt-out while one
    of silence is, have other people to tell; a settled case that worries again climbs again."""
    severity = ladder.SEVERITY[reason]
    fresh = reason not in case.reasons
    other_people = severity == Severity.CRISIS or reason == Reason.OPTED_OUT
    return severity == case.severity and ((fresh and other_people) or case.settled)


def fired(case: Case, around: Around) -> Move:
    """Its time has come. Decides again from the case as it is now."""
    if case.state == State.CLOSED or case.next_step is None:
        return case, []
    if case.state == State.CLAIMED:
        return _claim_fired(case, around)
    return _told_now(_scheduled(case, around), around)


def _claim_fired(case: Case, around: Around) -> Move:
    wait = _finish(case, around.clocks)
    if case.next_step == Next.ASK_HOW and case.claimed_by is not None:
        asked = replace(case, next_at=around.now + wait, next_step=Next.BACK)
        return asked, [TellPerson(case.claimed_by, "case_how")]
    return _back_on_ladder(case, around)


def _back_on_ladder(case: Case, around: Around) -> Move:
    free = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None)
    return _told_now(_scheduled(_pull(free, around), around), around)


def pressed(case: Case, person: int, digit: int, around: Around) -> Move:
    """A mentor or staff person answered with one digit. Unknown digits are asked back."""
    if case.state == State.CLOSED:
        return case, [Reply("case_closed_already")]
    action = _DIGITS.get(digit)
    if action is None:
        return case, [Reply("mentor_unclear")]
    return action(case, person, around)


def _claim(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by is not None and case.claimed_by != person:
        return case, [Reply("case_taken", case.claimed_by)]
    if case.claimed_by == person:
        return case, [Reply("case_claimed")]
    claimed = replace(
        case,
        state=State.CLAIMED,
        claimed_by=person,
        claimed_at=around.now,
        next_at=around.now + _finish(case, around.clocks),
        next_step=Next.ASK_HOW,
    )
    effects: list[CaseEffect] = [Reply("case_claimed", acted=True)]
    effects += [TellPerson(other, "case_taken", person) for other in case.told if other != person]
    if case.severity > Severity.ROUTINE:
        effects.append(TellMember("claimed_member", person))
    return claimed, effects


def _decline(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by is not None and case.claimed_by != person:
        return case, [Reply("case_taken", case.claimed_by)]
    was_waiting_on = case.claimed_by == person or _is_newest_told(case, person)
    case = _mark(case, person, StepState.DECLINED)
    case = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None)
    if was_waiting_on:
        case = _pull(case, around)
    case, effects = _told_now(_scheduled(case, around), around)
    return case, [Reply("case_declined", acted=True), *effects]


def _is_newest_told(case: Case, person: int) -> bool:
    told = [step for step in case.steps if step.state == StepState.TOLD]
    return bool(told) and told[-1].person == person


def _reached_fine(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [Reply("case_not_yours")]
    closed = _closed(case, Outcome.REACHED_FINE, person)
    others = [other for other in case.told if other != person]
    told = [TellPerson(other, "case_ended", person) for other in others]
    return closed, [Reply("case_closed_you", acted=True), Reached(), *told]


def _more_help(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [Reply("case_not_yours")]
    moved, effects = _to_staff(case, person, "case_more_help", around)
    # "Staff know" only if they were told; else it stays with the one who has it.
    said = "case_more_help_you" if effects else "case_claimed"
    return moved, [Reply(said, acted=bool(effects)), Reached(), *effects]


def _to_staff(case: Case, person: int, wording: str, around: Around) -> Move:
    """The claimer hands it to staff, by a rung of its own. With no other staff to tell it stays
    with the one who has it: never with nobody."""
    staff = [helper for helper in around.team.staff if helper.person != person]
    if not staff:
        return case, []
    severity = max(case.severity, Severity.URGENT)
    only_staff = replace(around.team, mentors=(), staff=staff)
    fresh = ladder.steps(
        Reason.CALL_ME, only_staff, around.now, around.clocks, first_no=len(case.steps)
    )
    case = _replace_waiting(case, StepState.PASSED)
    case = replace(
        case,
        state=State.OPEN,
        severity=severity,
        claimed_by=None,
        claimed_at=None,
        settled=False,
        steps=(*case.steps, *(replace(step, wording=wording) for step in fresh)),
    )
    return _told_now(_scheduled(case, around), around)


def _no_answer(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [Reply("case_not_yours")]
    case = _mark(case, person, StepState.TRIED)
    case = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None)
    case = _reworded(_pull(case, around), "case_tried")
    case, effects = _told_now(_scheduled(case, around), around)
    return case, [Reply("case_no_answer_you", acted=True), *effects]


def _reworded(case: Case, wording: str) -> Case:
    """The next rung hears that somebody has tried already."""
    if not case.waiting:
        return case
    first = case.waiting[0]
    return _with_step(case, replace(first, wording=wording))


_DIGITS: dict[int, Callable[[Case, int, Around], Move]] = {
    1: _claim,
    2: _decline,
    3: _reached_fine,
    4: _more_help,
    5: _no_answer,
}


def undone(case: Case, person: int, digit: int, around: Around) -> Move:
    """Take back this person's last digit. What others were told meanwhile stays told."""
    if digit == 1:
        case = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None)
        case = _scheduled(case, around)
    elif digit == 2:
        case = _mark(case, person, StepState.TOLD)
    else:
        claim_ends = around.now + _finish(case, around.clocks)
        case = replace(
            _mark(case, person, StepState.TOLD),
            state=State.CLAIMED,
            claimed_by=person,
            claimed_at=around.now,
            closed_by=None,
            outcome=None,
            next_at=claim_ends,
            next_step=Next.ASK_HOW,
        )
        return case, [Reply("case_claimed")]
    return case, [Reply("case_undone")]


def contact(case: Case, around: Around) -> Move:
    """The member sent or pressed something. Silence stops climbing; worry does not."""
    if case.severity != Severity.ROUTINE or case.settled or not _is_about_silence(case):
        return case, []
    who = [case.claimed_by] if case.claimed_by is not None else list(case.told)
    settled = replace(_replace_waiting(case, StepState.PASSED), settled=True)
    if case.state == State.OPEN:
        settled = _scheduled(settled, around)
    return settled, [TellPerson(person, "case_contact") for person in who]


def answered_calmly(case: Case, around: Around) -> Move:
    """A calm, complete check-in: a case of silence is over and everyone told hears so."""
    if case.severity != Severity.ROUTINE or not _is_about_silence(case):
        return case, []
    closed = _closed(case, Outcome.ANSWERED, None)
    return closed, [TellPerson(person, "case_answered") for person in case.told]


def _is_about_silence(case: Case) -> bool:
    return set(case.reasons) <= {Reason.SILENCE, Reason.UNREACHABLE, Reason.NOT_STARTED}


def came_back(case: Case) -> Move:
    """The member said OK or START after all: "not started" and "opted out" are over."""
    if not set(case.reasons) <= {Reason.NOT_STARTED, Reason.OPTED_OUT}:
        return case, []
    closed = _closed(case, Outcome.ANSWERED, None)
    return closed, [TellPerson(person, "case_contact") for person in case.told]


def unreached(case: Case, person: int, around: Around) -> Move:
    """This person's text can never arrive, or they stopped: the next one at once."""
    if case.state == State.CLOSED:
        return case, []
    was_waited_on = case.claimed_by == person or _is_newest_told(case, person)
    case = _mark(case, person, StepState.PASSED)
    if case.claimed_by == person:
        case = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None)
    if was_waited_on:
        case = _pull(case, around)
    return _told_now(_scheduled(case, around), around)


def _closed(case: Case, outcome: Outcome, by: int | None) -> Case:
    case = _replace_waiting(case, StepState.PASSED)
    return replace(
        case, state=State.CLOSED, outcome=outcome, closed_by=by, next_at=None, next_step=None
    )


def _told_now(case: Case, around: Around) -> Move:
    """Tell every rung that is due, warn the member if it is time, and set what comes next."""
    effects: list[CaseEffect] = []
    for step in case.waiting:
        if step.at > around.now:
            break
        told = replace(step, state=StepState.TOLD, told_at=around.now)
        case = _with_step(case, told)
        effects.append(TellStep(told))
    if _must_warn(case, around):
        case = replace(case, warned=True)
        effects.append(TellMember("crisis_unclaimed"))
    return _scheduled(case, around), effects


def _must_warn(case: Case, around: Around) -> bool:
    late = around.now >= case.raised_at + around.clocks.crisis_untaken
    return (
        case.state == State.OPEN and case.severity == Severity.CRISIS and not case.warned and late
    )


def _scheduled(case: Case, around: Around) -> Case:
    """Set what an unclaimed case waits for: the next rung, else staff again."""
    if case.state != State.OPEN:
        return case
    case = _without_the_gone(case, around)
    if not case.waiting and case.next_step == Next.AGAIN and _due(case, around):
        case = _round_again(case, around)
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


def _round_again(case: Case, around: Around) -> Case:
    """Still nobody has taken it: one more round among staff, each by a new rung."""
    staff = around.team.staff
    gap = around.clocks.rung_crisis if case.severity == Severity.CRISIS else timedelta(0)
    fresh = tuple(
        Step(len(case.steps) + i, helper.person, False, "case_again", around.now + i * gap)
        for i, helper in enumerate(staff)
    )
    return replace(case, steps=(*case.steps, *fresh))


def _again_at(case: Case, around: Around) -> datetime:
    clocks = around.clocks
    if case.severity == Severity.CRISIS:
        return around.now + clocks.again_crisis
    if case.severity == Severity.URGENT:
        return around.now + clocks.again_urgent
    at = around.now + clocks.again_routine
    first = next(iter(around.team.staff), None)
    return next_inside(first.hours, first.zone, at) if first else at


def _without_the_gone(case: Case, around: Around) -> Case:
    """Whoever cannot be told any more (away, stopped) is passed over, the next one at once."""
    here = {helper.person for helper in [*around.team.mentors, *around.team.staff]}
    if not case.waiting or case.waiting[0].person in here or case.waiting[0].at > around.now:
        return case
    return _pull(case, around)


def _pull(case: Case, around: Around) -> Case:
    moved = ladder.pulled_forward(
        case.waiting, around.team, case.severity, around.now, around.clocks
    )
    for step in moved:
        case = _with_step(case, step)
    return case


def _finish(case: Case, clocks: Clocks) -> timedelta:
    return clocks.finish_crisis if case.severity == Severity.CRISIS else clocks.finish


def _mark(case: Case, person: int, state: StepState) -> Case:
    """Mark the newest rung that this person was told by."""
    theirs = [step for step in case.steps if step.person == person and step.told_at]
    return _with_step(case, replace(theirs[-1], state=state)) if theirs else case


def _with_step(case: Case, step: Step) -> Case:
    steps: Sequence[Step] = [step if old.no == step.no else old for old in case.steps]
    return replace(case, steps=tuple(steps))


def _replace_waiting(case: Case, state: StepState) -> Case:
    for step in case.waiting:
        case = _with_step(case, replace(step, state=state))
    return case
