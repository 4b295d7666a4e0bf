"""A case has become graver since somebody was told of it: what their answer to that is worth."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework, desk
from checkin_sms.core.case import Case, Reply, State
from checkin_sms.core.knowing import FOR_STAFF, knows, may_take
from checkin_sms.core.ladder import FOR_STAFF as FOR_STAFF_ONLY
from checkin_sms.core.ladder import Reason, StepState, Team
from checkin_sms.core.pressing import pressed, pressed_while_talking, undone
from tests.core.circle import (
    BEN,
    CRISIS,
    DEE,
    HARD,
    MORNING,
    SILENCE,
    TEAM,
    B,
    C,
    D,
    M,
    at,
    claimed,
    hours,
    minutes,
    only,
    told,
)

LATER = MORNING + hours(1)
SILENCE_ONLY = replace(TEAM, hears_more=False)
AGREED = only(replace(BEN, crisis=True), DEE)
# Ben was told of silence alone.
CRIED = casework.raised(SILENCE, Reason.CRISIS, at(LATER))[0]
# So were all the others.
LONG_SILENT = casework.fired(SILENCE, at(MORNING + hours(26)))[0]
ALL_CRIED = casework.raised(LONG_SILENT, Reason.CRISIS, at(MORNING + hours(26)))[0]
WORRIED = casework.raised(SILENCE, Reason.HARD_DAY, at(LATER, SILENCE_ONLY))[0]


@pytest.mark.parametrize("digit", [1, 3, 4, 5])
@pytest.mark.parametrize(("case", "team"), [(CRIED, TEAM), (WORRIED, SILENCE_ONLY)])
def test_what_a_mentor_may_not_hear_of_is_left_to_staff(case: Case, team: Team, digit: int) -> None:
    assert pressed(case, B, digit, at(LATER, team)) == (case, [FOR_STAFF])


def test_nor_is_it_taken_by_an_undo() -> None:
    tried = pressed(claimed(SILENCE), B, 5, at())[0]
    cried = casework.raised(tried, Reason.CRISIS, at(LATER))[0]

    assert undone(cried, B, 5, at(LATER)) == (cried, [FOR_STAFF])


def test_nor_while_they_talk_with_the_member() -> None:
    assert pressed_while_talking(CRIED, B, 1, at(LATER))[0] == CRIED


def test_a_refusal_is_one_whatever_it_was_said_to() -> None:
    case, effects = pressed(CRIED, B, 2, at(LATER))

    assert effects == [Reply("case_declined", acted=True)]
    assert case.steps[0].state is StepState.DECLINED
    assert case.next_at == CRIED.next_at


def test_who_may_hear_of_it_is_asked_in_its_own_words_and_takes_it_with_the_next_1() -> None:
    backup = casework.fired(SILENCE, at(MORNING + hours(4)))[0]
    hard = casework.raised(backup, Reason.HARD_DAY, at(MORNING + hours(5)))[0]

    asked, effects = pressed(hard, D, 1, at(MORNING + hours(5)))

    assert effects == [Reply("case_hard_day")]
    assert asked.state is State.OPEN
    assert len(asked.steps) == len(hard.steps), "their rung has come, and comes no second time"
    assert D not in [step.person for step in asked.waiting]
    assert pressed(asked, D, 1, at(MORNING + hours(5)))[0].claimed_by == D


def test_who_has_no_rung_there_has_one_from_then_on() -> None:
    evening = MORNING + hours(12)
    hard = casework.raised(SILENCE, Reason.HARD_DAY, at(evening))[0]
    assert B not in [step.person for step in hard.waiting]

    asked, effects = pressed(hard, B, 1, at(evening))

    assert effects == [Reply("case_hard_day")]
    assert (asked.steps[-1].person, asked.steps[-1].mentor) == (B, True)
    assert pressed(asked, B, 1, at(evening))[0].claimed_by == B


def test_a_mentor_who_agreed_to_crises_is_asked_like_staff() -> None:
    around = at(MORNING + hours(26), AGREED)

    assert [may_take(ALL_CRIED, person, around) for person in (B, D, M)] == [True, False, True]
    assert pressed(ALL_CRIED, B, 1, around)[1] == [Reply("case_crisis")]
    assert pressed(ALL_CRIED, M, 1, around)[1] == [Reply("case_crisis")]


def test_who_has_heard_it_just_now_takes_it_at_once() -> None:
    assert pressed(ALL_CRIED, M, 1, at(MORNING + hours(26)), heard=True)[0].claimed_by == M


def test_who_is_away_may_hear_of_a_hard_day_all_the_same() -> None:
    hard = casework.raised(SILENCE, Reason.HARD_DAY, at(LATER, only(DEE)))[0]

    assert pressed(hard, B, 1, at(LATER, only(DEE)))[1] == [Reply("case_hard_day")]


@pytest.mark.parametrize(
    ("case", "person"),
    [
        (HARD, B),
        (casework.raised(HARD, Reason.SILENCE, at(LATER))[0], B),
        (CRIED, C),
        # Given back, or handed on: what they know of it they still know.
        (pressed(claimed(HARD), B, 2, at(LATER))[0], B),
        (pressed(claimed(SILENCE), B, 4, at(LATER))[0], B),
        # Staff have asked them themselves.
        (desk.asked(CRIED, B, at(LATER))[0], B),
    ],
)
def test_who_was_told_since_knows(case: Case, person: int) -> None:
    assert knows(case, person)
    assert pressed(case, person, 1, at(LATER))[0].claimed_by == person


def more_help_after(reason: Reason) -> Case:
    """Cleo has spoken with them, and says that they need more; Marcus is told."""
    return pressed(claimed(casework.opened(reason, at())[0], C), C, 4, at(LATER))[0]


@pytest.mark.parametrize("reason", sorted(FOR_STAFF_ONLY))
@pytest.mark.parametrize("whom", [B, M, C])
def test_whoever_is_asked_where_more_help_is_needed_takes_it(reason: Reason, whom: int) -> None:
    asked = desk.asked(more_help_after(reason), whom, at(LATER))[0]

    assert pressed(asked, whom, 1, at(LATER))[0].claimed_by == whom


@pytest.mark.parametrize("reason", sorted(FOR_STAFF_ONLY))
def test_and_it_is_taken_back(reason: Reason) -> None:
    assert undone(more_help_after(reason), C, 4, at(LATER))[0].claimed_by == C


@pytest.mark.parametrize("reason", sorted(FOR_STAFF_ONLY))
def test_or_taken_after_all_by_whoever_said_so(reason: Reason) -> None:
    assert pressed(more_help_after(reason), C, 1, at(LATER))[0].claimed_by == C


def test_once_somebody_has_it_everybody_hears_who() -> None:
    assert pressed(claimed(CRIED, C), B, 1, at(LATER))[1] == [Reply("case_taken", C)]


def test_another_cry_reaches_those_who_heard_of_the_first_and_staff() -> None:
    again = casework.raised(CRIED, Reason.CRISIS, at(LATER + minutes(6)))

    assert told(again) == [(C, "case_crisis_again")]


def test_and_a_mentor_who_was_told_of_the_first() -> None:
    cried = casework.raised(SILENCE, Reason.CRISIS, at(LATER, AGREED))[0]

    again = casework.raised(cried, Reason.CRISIS, at(LATER + minutes(6), AGREED))

    assert told(again) == [(B, "case_crisis_again"), (C, "case_crisis_again")]
    assert [person for person, _ in told(casework.raised(CRISIS, Reason.CRISIS, at()))] == [C]
