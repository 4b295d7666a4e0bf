"""UNDO: what a mentor or staff person answered to a case, taken back."""

import pytest

from checkin_sms.core import casework, desk
from checkin_sms.core.case import Case, Next, Outcome, Reply, State
from checkin_sms.core.ladder import StepState
from checkin_sms.core.pressing import pressed, undone
from tests.core.circle import (
    CLAIMED,
    HARD,
    MORNING,
    SILENCE,
    B,
    C,
    D,
    M,
    at,
    claimed,
    hours,
    said,
    told,
)

LATER = at(MORNING + hours(1))


def test_taking_back_a_claim_leaves_the_case_open_for_all() -> None:
    case, effects = undone(CLAIMED, B, 1, LATER)

    assert said((case, effects)) == ["case_undone"]
    assert (case.state, case.claimed_by) == (State.OPEN, None)
    assert case.next_step is Next.TELL


def test_taking_back_a_claim_asks_staff_again_where_everybody_had_been_told() -> None:
    climbed = casework.fired(HARD, at(MORNING + hours(3)))[0]
    taken = pressed(climbed, M, 1, at(MORNING + hours(3)))[0]

    move = undone(taken, M, 1, at(MORNING + hours(4)))

    assert said(move) == ["case_undone"]
    assert told(move) == [(C, "case_again")]
    assert pressed(move[0], M, 1, at(MORNING + hours(4)))[0].claimed_by == M


def test_nobody_is_asked_again_about_somebody_who_wrote_since() -> None:
    heard = casework.contact(claimed(SILENCE), LATER)[0]

    assert told(undone(heard, B, 1, LATER)) == []


def test_taking_back_a_refusal_counts_as_told_again() -> None:
    declined = pressed(HARD, B, 2, at())[0]

    case, effects = undone(declined, B, 2, at())

    assert said((case, effects)) == ["case_undone"]
    assert case.steps[0].state is StepState.TOLD
    assert pressed(case, B, 1, at())[0].claimed_by == B


@pytest.mark.parametrize("digit", [3, 4, 5])
def test_taking_back_how_it_went_gives_the_case_back(digit: int) -> None:
    ended = pressed(CLAIMED, B, digit, LATER)[0]

    case, effects = undone(ended, B, digit, LATER)

    assert said((case, effects)) == ["case_claimed"]
    assert (case.state, case.claimed_by, case.outcome) == (State.CLAIMED, B, None)
    assert (case.next_at, case.next_step) == (MORNING + hours(5), Next.ASK_HOW)


@pytest.mark.parametrize("digit", [2, 5])
def test_whoever_was_still_to_be_asked_is_the_next_again(digit: int) -> None:
    one = claimed(HARD)
    ended = pressed(one, B, 3, LATER)[0]
    assert ended.waiting == ()

    case = undone(ended, B, 3, LATER)[0]

    assert case.waiting == one.waiting
    assert [person for person, _ in told(pressed(case, B, digit, LATER))] == [D]


def test_nobody_is_asked_again_of_whom_a_sign_came_before() -> None:
    heard = casework.contact(claimed(SILENCE), LATER)[0]

    case = undone(pressed(heard, B, 3, LATER)[0], B, 3, LATER)[0]

    assert case.waiting == ()


TRIED = pressed(CLAIMED, B, 5, LATER)[0]
DECLINED = pressed(HARD, B, 2, LATER)[0]


@pytest.mark.parametrize(
    ("digit", "case"),
    [
        (1, desk.closed(CLAIMED, Outcome.REACHED_FINE, M)[0]),
        (1, casework.answered_calmly(claimed(SILENCE), at())[0]),
        (1, desk.asked(CLAIMED, D, LATER)[0]),
        (1, desk.taken(desk.asked(CLAIMED, D, LATER)[0], M, LATER)[0]),
        (2, desk.taken(DECLINED, M, LATER)[0]),
        (2, desk.closed(DECLINED, Outcome.MISTAKEN, M)[0]),
        (4, desk.taken(pressed(CLAIMED, B, 4, LATER)[0], M, LATER)[0]),
        (5, desk.taken(TRIED, M, LATER)[0]),
        (5, desk.closed(TRIED, Outcome.REACHED_SUPPORT, M)[0]),
    ],
)
def test_what_moved_on_without_a_digit_is_taken_from_nobody(digit: int, case: Case) -> None:
    assert undone(case, B, digit, LATER) == (case, [Reply("undo_nothing")])
