"""What a mentor or staff person answers to a case: each digit in each state, and taking it back."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework, desk
from checkin_sms.core.case import Case, Next, Outcome, Reached, Reply, State
from checkin_sms.core.ladder import Reason, Severity, StepState, Team
from checkin_sms.core.pressing import not_theirs, pressed, pressed_while_talking, undone
from tests.core.circle import (
    BEN,
    CLAIMED,
    CLEO,
    CRISIS,
    DEE,
    HARD,
    HARD_TWO,
    MARCUS,
    MORNING,
    NEXT_MORNING,
    NIGHT,
    SILENCE,
    TEAM,
    B,
    C,
    D,
    M,
    at,
    hours,
    minutes,
    only,
    said,
    told,
)

CLOSED = pressed(CLAIMED, B, 3, at(MORNING + hours(1)))[0]
LATER = at(MORNING + hours(1))


@pytest.mark.parametrize("digit", [0, 6, 7, 8, 9])
def test_a_digit_that_means_nothing_is_asked_back_and_changes_nothing(digit: int) -> None:
    for case in (HARD, CLAIMED):
        assert pressed(case, B, digit, LATER) == (case, [Reply("mentor_unclear")])


@pytest.mark.parametrize("digit", range(10))
@pytest.mark.parametrize("person", [B, D])
def test_nothing_changes_a_closed_case(person: int, digit: int) -> None:
    # But that more help is needed, from who had it: that is new, whoever closed it.
    if (person, digit) != (B, 4):
        closed = [Reply("case_closed_already")]
        assert pressed(CLOSED, person, digit, LATER) == (CLOSED, closed)


@pytest.mark.parametrize(
    ("case", "person", "why_not"),
    [
        (CLAIMED, B, None),
        (CLAIMED, D, Reply("case_taken", B)),
        (HARD_TWO, B, Reply("case_not_yours")),
        (CLOSED, D, Reply("case_closed_already")),
        (casework.raised(CLAIMED, Reason.DANGER, LATER)[0], B, Reply("case_with_staff")),
    ],
)
def test_only_who_has_it_is_put_through(case: Case, person: int, why_not: Reply | None) -> None:
    assert not_theirs(case, person) == why_not


# 1: I will.


def test_who_takes_a_case_has_it_and_the_others_hear_who() -> None:
    move = pressed(HARD_TWO, D, 1, at(MORNING + minutes(50)))

    assert said(move) == ["case_claimed"]
    assert told(move) == [(B, "case_taken"), (0, "claimed_member")]
    assert (move[0].state, move[0].claimed_by) == (State.CLAIMED, D)
    assert (move[0].next_at, move[0].next_step) == (MORNING + minutes(50) + hours(4), Next.ASK_HOW)


def test_a_silent_member_is_not_texted_that_somebody_will_call() -> None:
    assert told(pressed(SILENCE, B, 1, at())) == []


def test_who_talks_with_the_member_takes_it_and_only_the_others_hear_so() -> None:
    move = pressed_while_talking(HARD_TWO, D, 1, LATER)

    assert told(move) == [(B, "case_taken")]
    assert move[0].claimed_by == D


def test_a_late_one_hears_who_has_it() -> None:
    assert pressed(CLAIMED, D, 1, LATER) == (CLAIMED, [Reply("case_taken", B)])
    assert pressed(CLAIMED, D, 2, LATER) == (CLAIMED, [Reply("case_taken", B)])


def test_who_takes_it_twice_is_told_what_comes_next() -> None:
    assert pressed(CLAIMED, B, 1, LATER) == (CLAIMED, [Reply("case_claimed")])


# 2: can't.


def test_who_cannot_passes_it_to_the_next_one_at_once() -> None:
    move = pressed(HARD, B, 2, at(MORNING + minutes(5)))

    assert said(move) == ["case_declined"]
    assert told(move) == [(D, "case_hard_day")]
    assert move[0].next_at == MORNING + minutes(50)
    assert move[0].steps[0].state is StepState.DECLINED


def test_who_had_taken_it_may_still_pass_it_on() -> None:
    move = pressed(CLAIMED, B, 2, LATER)

    assert told(move) == [(C, "case_hard_day")]
    assert (move[0].state, move[0].claimed_by) == (State.OPEN, None)


def test_an_earlier_one_who_cannot_does_not_hurry_the_newest() -> None:
    move = pressed(HARD_TWO, B, 2, at(MORNING + minutes(50)))

    assert told(move) == []
    assert move[0].next_at == HARD_TWO.next_at


def test_when_the_last_one_cannot_staff_are_asked_again_in_time() -> None:
    alone = only(staff=(CLEO,))
    case, _ = casework.opened(Reason.HARD_DAY, at(team=alone))

    move = pressed(case, C, 2, at(MORNING + minutes(5), alone))

    assert move[0].next_step is Next.AGAIN
    assert move[0].next_at is not None
    assert move[0].next_at > MORNING + minutes(5)


def test_a_mentor_who_has_just_refused_is_not_asked_again_because_staff_refuse() -> None:
    team = only(BEN, staff=(CLEO,))
    case = pressed(casework.opened(Reason.HARD_DAY, at(team=team))[0], B, 2, at(team=team))[0]

    move = pressed(case, C, 2, at(MORNING + minutes(5), team))

    assert said(move) == ["case_nobody_else"]
    assert told(move) == []


def test_a_mentor_who_stood_down_is_asked_again_where_there_is_no_other_staff() -> None:
    team = only(BEN, staff=(CLEO,))
    case = casework.fired(
        casework.opened(Reason.HARD_DAY, at(team=team))[0], at(MORNING + minutes(45), team)
    )[0]
    taken = pressed(case, C, 1, at(MORNING + minutes(50), team))[0]

    for digit, wording in ((2, "case_again"), (5, "case_tried")):
        assert told(pressed(taken, C, digit, at(LATER.now, team))) == [(B, wording)]
    assert told(undone(taken, C, 1, at(LATER.now, team))) == [(B, "case_again")]


def test_who_passes_it_on_while_everybody_else_sleeps_hears_that_nobody_is_asked_now() -> None:
    team = only(replace(BEN, nights=True), DEE, staff=())
    night = at(NIGHT, team)
    case = casework.opened(Reason.HARD_DAY, night)[0]

    for move in (pressed(case, B, 2, night), pressed(pressed(case, B, 1, night)[0], B, 5, night)):
        assert said(move) == ["case_nobody_else"]
        assert [(step.person, step.at) for step in move[0].waiting] == [(D, NEXT_MORNING)]


def test_of_silence_the_next_one_hears_in_their_own_hours() -> None:
    evening = at(MORNING + hours(9.9))  # 19:54, and duty ends at 20:00

    assert told(pressed(SILENCE, B, 2, evening)) == [(D, "case_silence")]
    night = at(MORNING + hours(11))
    after, effects = pressed(SILENCE, B, 2, night)
    assert told((after, effects)) == []
    assert after.next_at == MORNING + hours(23)


# 3: reached, fine.


def test_who_reached_the_member_closes_the_case_and_everyone_told_hears() -> None:
    case, effects = pressed(CLAIMED, B, 3, LATER)

    assert said((case, effects)) == ["case_closed_you"]
    assert told((case, effects)) == [(D, "case_ended")]
    assert Reached() in effects
    assert (case.state, case.outcome, case.closed_by) == (State.CLOSED, Outcome.REACHED_FINE, B)
    assert (case.next_at, case.next_step, case.waiting) == (None, None, ())


@pytest.mark.parametrize("digit", [3, 4, 5])
def test_only_who_has_it_can_say_how_it_went(digit: int) -> None:
    for case in (HARD, CLAIMED):
        assert pressed(case, D, digit, LATER) == (case, [Reply("case_not_yours")])


# 4: reached, needs more help.


def test_who_needs_more_help_hands_it_to_staff_at_once() -> None:
    case, effects = pressed(CLAIMED, B, 4, LATER)

    assert said((case, effects)) == ["case_more_help_you"]
    assert told((case, effects)) == [(C, "case_more_help")]
    assert Reached() in effects
    assert (case.state, case.claimed_by, case.severity) == (State.OPEN, None, Severity.URGENT)


SETTLED = casework.answered_calmly(pressed(SILENCE, B, 1, at())[0], at(MORNING + minutes(5)))[0]


@pytest.mark.parametrize("closed", [CLOSED, SETTLED])
def test_so_does_who_had_it_when_it_closed(closed: Case) -> None:
    case, effects = pressed(closed, B, 4, LATER)

    assert said((case, effects)) == ["case_more_help_you"]
    assert told((case, effects)) == [(C, "case_more_help")]
    assert (case.state, case.outcome, case.closed_by) == (State.OPEN, None, None)
    assert said(undone(case, B, 4, LATER)) == ["case_claimed"]


def test_but_not_by_a_key_of_days_later() -> None:
    late = at(MORNING + hours(50))

    assert pressed(SETTLED, B, 4, late) == (SETTLED, [Reply("case_closed_already")])


def test_a_mentor_is_not_asked_again_once_more_help_is_needed() -> None:
    case, _ = pressed(CLAIMED, B, 4, LATER)

    assert {step.person for step in case.waiting} == {M}


def test_with_no_staff_to_tell_it_stays_with_whoever_has_it() -> None:
    nobody = at(MORNING + hours(1), only(BEN, DEE, staff=()))

    case, effects = pressed(CLAIMED, B, 4, nobody)

    assert (case.state, case.claimed_by) == (State.CLAIMED, B)
    assert said((case, effects)) == ["case_claimed"]


def test_staff_who_need_more_help_hand_it_to_the_other_one() -> None:
    case = pressed(CRISIS, C, 1, at())[0]

    assert told(pressed(case, C, 4, at())) == [(M, "case_more_help")]


def test_in_a_crisis_the_next_of_staff_hears_as_soon_as_ever() -> None:
    nina = replace(MARCUS, person=13)
    team = only(staff=(CLEO, MARCUS, nina))
    case = pressed(casework.opened(Reason.CRISIS, at(team=team))[0], C, 1, at(team=team))[0]

    case, _ = pressed(case, C, 4, at(MORNING, team))

    assert [(step.person, step.at) for step in case.waiting] == [(13, MORNING + minutes(10))]


# 5: tried, no answer.


def test_who_tried_in_vain_passes_it_on_and_the_next_one_hears_that() -> None:
    move = pressed(CLAIMED, B, 5, LATER)

    assert said(move) == ["case_no_answer_you"]
    assert told(move) == [(C, "case_tried")]
    assert (move[0].state, move[0].claimed_by) == (State.OPEN, None)


def test_who_tried_in_vain_in_a_crisis_makes_the_next_call_no_less_urgent() -> None:
    case = pressed(CRISIS, C, 1, at())[0]

    assert told(pressed(case, C, 5, at())) == [(M, "case_tried_crisis")]


@pytest.mark.parametrize("team", [TEAM, Team(), only(), only(BEN, staff=())])
@pytest.mark.parametrize("digit", range(1, 6))
@pytest.mark.parametrize("case", [SILENCE, HARD, HARD_TWO, CRISIS, CLAIMED])
def test_whatever_is_pressed_an_open_case_waits_for_something(
    case: Case, digit: int, team: Team
) -> None:
    around = at(MORNING + hours(2), team)
    for person in (B, D, C, M):
        after, _ = pressed(case, person, digit, around)
        open_ = after.state is not State.CLOSED
        assert (after.next_at is not None) is (after.next_step is not None) is open_
        assert not open_ or (after.claimed_by is not None) is (after.state is State.CLAIMED)


# Danger from others, of which a mentor was told before it was one.

DANGER = casework.raised(HARD, Reason.DANGER, at(MORNING + minutes(5)))[0]


@pytest.mark.parametrize("digit", range(1, 6))
def test_a_mentor_has_no_part_any_more_in_a_case_of_danger(digit: int) -> None:
    assert pressed(DANGER, B, digit, LATER) == (DANGER, [Reply("case_with_staff")])


@pytest.mark.parametrize("digit", [1, 2, 4, 5])
def test_a_mentor_gets_it_back_by_no_undo_either(digit: int) -> None:
    before = HARD if digit == 2 else CLAIMED
    acted = pressed(before, B, digit, LATER)[0] if digit != 1 else before
    case = casework.raised(acted, Reason.DANGER, LATER)[0]

    assert undone(case, B, digit, LATER) == (case, [Reply("case_with_staff")])


def test_who_is_on_call_as_well_takes_it_as_staff() -> None:
    both = only(BEN, staff=(CLEO, replace(BEN, mentor=False)))
    case = casework.raised(HARD, Reason.DANGER, at(MORNING + minutes(5), both))[0]
    case = casework.fired(case, at(MORNING + minutes(15), both))[0]

    assert said(pressed(case, B, 1, at(MORNING + minutes(16), both))) == ["case_claimed"]
    taken = desk.taken(DANGER, B, LATER)[0]
    assert said(pressed(taken, B, 3, LATER)) == ["case_closed_you"]
    assert said(pressed(desk.asked(DANGER, B, at(team=both))[0], B, 1, LATER)) == ["case_claimed"]
