"""The member gives a sign: what that settles, what it closes and what it leaves open."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework
from checkin_sms.core.case import Case, Next, Outcome, State
from checkin_sms.core.ladder import SEVERITY, Reason, Severity
from tests.core.circle import CRISIS, HARD, MORNING, SILENCE, at, claimed, hours, told


def test_contact_stops_the_climbing_and_the_told_hear_of_it() -> None:
    case, _ = casework.fired(SILENCE, at(MORNING + hours(4)))

    move = casework.contact(case, at(MORNING + hours(5)))

    assert told(move) == [(1, "case_contact"), (2, "case_contact")]
    assert (move[0].state, move[0].waiting, move[0].settled) == (State.OPEN, (), True)
    assert move[0].next_step is Next.AGAIN


def test_contact_tells_the_one_who_took_it_alone() -> None:
    both = casework.fired(SILENCE, at(MORNING + hours(4)))[0]
    case = claimed(both)

    move = casework.contact(case, at(MORNING + hours(5)))

    assert told(move) == [(1, "case_contact")]
    assert (move[0].state, move[0].claimed_by) == (State.CLAIMED, 1)
    assert move[0].next_step is Next.ASK_HOW


def test_contact_is_told_once() -> None:
    settled, _ = casework.contact(SILENCE, at())

    assert casework.contact(settled, at(MORNING + hours(1))) == (settled, [])


@pytest.mark.parametrize(
    "reason",
    [reason for reason in Reason if SEVERITY[reason] > Severity.ROUTINE] + [Reason.OPTED_OUT],
)
def test_a_sign_of_life_does_not_end_a_worry(reason: Reason) -> None:
    case, _ = casework.opened(reason, at())

    assert casework.contact(case, at()) == (case, [])
    assert casework.answered_calmly(case, at()) == (case, [])


def test_silence_that_turned_into_a_worry_is_not_settled_by_a_calm_answer() -> None:
    case, _ = casework.raised(SILENCE, Reason.HARD_DAY, at())

    assert casework.answered_calmly(case, at()) == (case, [])


@pytest.mark.parametrize("reason", [Reason.SILENCE, Reason.UNREACHABLE, Reason.NOT_STARTED])
def test_a_calm_answer_closes_a_case_of_silence_and_everyone_told_hears(reason: Reason) -> None:
    case, _ = casework.opened(reason, at())

    move = casework.answered_calmly(case, at(MORNING + hours(1)))

    assert told(move) == [(person, "case_answered") for person in case.told]
    assert case.told
    assert (move[0].state, move[0].outcome) == (State.CLOSED, Outcome.ANSWERED)
    assert (move[0].next_at, move[0].next_step, move[0].waiting) == (None, None, ())


def test_a_calm_answer_closes_a_case_that_was_taken_and_settled() -> None:
    case, _ = casework.contact(claimed(SILENCE), at())

    assert told(casework.answered_calmly(case, at())) == [(1, "case_answered")]


@pytest.mark.parametrize(
    ("reason", "wording"),
    [(Reason.NOT_STARTED, "case_begun"), (Reason.OPTED_OUT, "case_back")],
)
def test_a_member_who_comes_back_ends_that_and_whoever_was_told_hears_so(
    reason: Reason, wording: str
) -> None:
    case, _ = casework.opened(reason, at())

    move = casework.came_back(case)

    assert told(move) == [(11, wording)]
    assert move[0].state is State.CLOSED


def test_of_a_member_who_stays_paused_nobody_reads_that_they_are_texted_again() -> None:
    case, _ = casework.opened(Reason.OPTED_OUT, at())

    move = casework.came_back(case, paused=True)

    assert told(move) == [(11, "case_back_paused")]
    assert move[0].state is State.CLOSED


@pytest.mark.parametrize("case", [HARD, CRISIS])
def test_coming_back_ends_nothing_else(case: Case) -> None:
    assert casework.came_back(case) == (case, [])
    mixed = replace(case, reasons=(*case.reasons, Reason.OPTED_OUT))
    assert casework.came_back(mixed) == (mixed, [])


@pytest.mark.parametrize(
    ("reason", "is_over"),
    [(Reason.NOT_STARTED, True), (Reason.SILENCE, False), (Reason.UNREACHABLE, False)],
)
def test_a_no_from_a_number_in_doubt_ends_only_the_help_to_begin(
    reason: Reason, is_over: bool
) -> None:
    case, effects = casework.said_no(casework.opened(reason, at())[0])

    assert (case.state is State.CLOSED) == is_over
    assert effects == []
