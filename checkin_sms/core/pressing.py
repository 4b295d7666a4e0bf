"""What a mentor or staff person answers to a case by one digit, and UNDO."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from checkin_sms.core import ladder
from checkin_sms.core.case import (
    Around,
    Case,
    CaseEffect,
    Move,
    Next,
    Outcome,
    Reached,
    Reply,
    State,
    TellMember,
    TellPerson,
    TellStep,
)
from checkin_sms.core.climbing import (
    another_round,
    close,
    finish_within,
    is_newest_told,
    mark,
    pass_waiting,
    passed_on,
    reopened,
    scheduled,
    told_now,
    with_step,
)
from checkin_sms.core.knowing import FOR_STAFF, asked_anew
from checkin_sms.core.ladder import Reason, Severity, StepState


def pressed(case: Case, person: int, digit: int, around: Around, *, heard: bool = False) -> Move:
    """A mentor or staff person answered with one digit. Unknown digits are asked back. `heard`:
    they have heard just now how grave it is."""
    if case.state == State.CLOSED:
        return _after_the_end(case, person, digit, around)
    if person in case.left_out:
        return case, [FOR_STAFF]
    action = _DIGITS.get(digit)
    if action is None:
        return case, [Reply("mentor_unclear")]
    # A "can't" is one, whatever it was said to.
    anew = asked_anew(case, person, around, heard=heard) if action is not _decline else None
    return anew or action(case, person, around)


CLOSED_ALREADY = Reply("case_closed_already")
# Later the key may be meant for something else.
_STILL_MEANT = timedelta(days=2)


def _after_the_end(case: Case, person: int, digit: int, around: Around) -> Move:
    """It closed by itself, or by somebody, while they were at it: whoever has spoken with the
    member since, and finds that more help is needed, is heard all the same."""
    since = case.claimed_at if case.claimed_by == person else None
    if digit != MORE_HELP or since is None or around.now - since > _STILL_MEANT:
        return case, [CLOSED_ALREADY]
    return _more_help(_given_back(case, person, around), person, around)


TAKE_IT_FIRST = Reply("case_not_yours")


def not_theirs(case: Case, person: int) -> Reply | None:
    """Why somebody who took it is not put through to the member: they have it no more."""
    if case.claimed_by == person:
        return None
    if case.state == State.CLOSED:
        return CLOSED_ALREADY
    if person in case.left_out:
        return FOR_STAFF
    return TAKE_IT_FIRST if case.claimed_by is None else Reply("case_taken", case.claimed_by)


def claim(case: Case, person: int, around: Around) -> Move:
    """They will call."""
    if case.claimed_by is not None and case.claimed_by != person:
        return case, [Reply("case_taken", case.claimed_by)]
    if case.claimed_by == person:
        return case, [Reply("case_claimed")]
    claimed = replace(
        case,
        state=State.CLAIMED,
        claimed_by=person,
        claimed_at=around.now,
        next_at=around.now + finish_within(case, around.clocks),
        next_step=Next.ASK_HOW,
    )
    effects: list[CaseEffect] = [Reply("case_claimed", acted=True)]
    effects += [TellPerson(other, "case_taken", person) for other in case.told if other != person]
    if case.severity > Severity.ROUTINE:
        effects.append(TellMember("claimed_member", person))
    return claimed, effects


def pressed_while_talking(case: Case, person: int, digit: int, around: Around) -> Move:
    """They are connected with the member, who need not read that they will call."""
    after, effects = pressed(case, person, digit, around, heard=True)
    return after, [effect for effect in effects if not isinstance(effect, TellMember)]


def _decline(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by is not None and case.claimed_by != person:
        return case, [Reply("case_taken", case.claimed_by)]
    had_it = case.claimed_by == person
    was_waiting_on = had_it or is_newest_told(case, person)
    case = mark(case, person, StepState.DECLINED)
    if was_waiting_on:
        case = passed_on(case, person, around)
    case, effects = told_now(scheduled(case, around), around)
    # Those told before who has it were told that there is nothing to do.
    others = not had_it and any(step.person != person for step in case.asked)
    said = "case_declined" if others or _goes_on(case, effects) else "case_nobody_else"
    return case, [Reply(said, acted=True), *effects]


def _goes_on(case: Case, effects: Sequence[CaseEffect]) -> bool:
    """Is somebody else asked now? Of silence it is soon enough when their duty begins."""
    soon = bool(case.waiting) and case.severity == Severity.ROUTINE
    return soon or any(isinstance(effect, TellStep) for effect in effects)


def _reached_fine(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [TAKE_IT_FIRST]
    ended = close(case, Outcome.REACHED_FINE, person)
    others = [other for other in case.told if other != person]
    told = [TellPerson(other, "case_ended", person) for other in others]
    return ended, [Reply("case_closed_you", acted=True), Reached(), *told]


def _more_help(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [TAKE_IT_FIRST]
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
    # In a crisis the next of them hears as soon as ever.
    pace = Reason.CRISIS if severity == Severity.CRISIS else Reason.CALL_ME
    fresh = ladder.steps(pace, only_staff, around.now, around.clocks, first_no=len(case.steps))
    case = pass_waiting(case)
    case = replace(
        case,
        state=State.OPEN,
        severity=severity,
        claimed_by=None,
        claimed_at=None,
        # Somebody has spoken with them just now: what they were promised starts afresh.
        raised_at=around.now,
        warned=False,
        settled=False,
        steps=(*case.steps, *(replace(step, wording=wording) for step in fresh)),
    )
    return told_now(scheduled(case, around), around)


def _no_answer(case: Case, person: int, around: Around) -> Move:
    if case.claimed_by != person:
        return case, [TAKE_IT_FIRST]
    case = mark(case, person, StepState.TRIED)
    case = _reworded(passed_on(case, person, around), ladder.tried(case.severity))
    case, effects = told_now(scheduled(case, around), around)
    said = "case_no_answer_you" if _goes_on(case, effects) else "case_nobody_else"
    return case, [Reply(said, acted=True), *effects]


def _reworded(case: Case, wording: str) -> Case:
    """The next rung hears that somebody has tried already."""
    if not case.waiting:
        return case
    first = case.waiting[0]
    return with_step(case, replace(first, wording=wording))


MORE_HELP = 4

_DIGITS: dict[int, Callable[[Case, int, Around], Move]] = {
    1: claim,
    2: _decline,
    3: _reached_fine,
    MORE_HELP: _more_help,
    5: _no_answer,
}


def undone(case: Case, person: int, digit: int, around: Around) -> Move:
    """Take back this person's last digit. What others were told meanwhile stays told."""
    if person in case.left_out:
        return case, [FOR_STAFF]
    if not _stands(case, person, digit):
        return case, [Reply("undo_nothing")]
    anew = asked_anew(case, person, around) if case.state == State.OPEN else None
    if anew is not None:
        return anew
    if digit == 1:
        # Whoever waits in a crisis has read that this person will call.
        case = replace(case, state=State.OPEN, claimed_by=None, claimed_at=None, warned=False)
        if not case.waiting and not case.settled:
            # Everybody else has read that there is nothing to do.
            case = another_round(case, around, but=person)
        case, effects = told_now(scheduled(case, around), around)
        return case, [Reply("case_undone", acted=True), *effects]
    if digit == 2:
        return mark(case, person, StepState.TOLD), [Reply("case_undone", acted=True)]
    return _given_back(case, person, around), [Reply("case_claimed", acted=True)]


def _given_back(case: Case, person: int, around: Around) -> Case:
    """They have it once more, as if they had just taken it."""
    return replace(
        mark(reopened(case), person, StepState.TOLD),
        state=State.CLAIMED,
        claimed_by=person,
        claimed_at=around.now,
        next_at=around.now + finish_within(case, around.clocks),
        next_step=Next.ASK_HOW,
    )


def _stands(case: Case, person: int, digit: int) -> bool:
    """Is the case as this digit of theirs left it? Staff at their desk, the member's own answer and
    time move one on without a digit, and what they did is not taken back by it."""
    if digit == 1:
        return case.state == State.CLAIMED and case.claimed_by == person
    if digit == 3:
        return case.state == State.CLOSED and case.closed_by == person
    return case.state == State.OPEN
