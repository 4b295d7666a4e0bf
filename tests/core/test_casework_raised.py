"""A case that is open already is raised once more, for the same reason or another."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework
from checkin_sms.core.case import Case, State
from checkin_sms.core.ladder import SEVERITY, Reason, Severity, StepState
from tests.core.circle import (
    BEN,
    CLEO,
    CRISIS,
    DEE,
    HARD,
    MORNING,
    SILENCE,
    at,
    claimed,
    hours,
    minutes,
    only,
    told,
)


def test_a_graver_reason_starts_a_new_ladder() -> None:
    move = casework.raised(SILENCE, Reason.HARD_DAY, at(MORNING + hours(1)))

    assert told(move) == [(1, "case_hard_day")]
    assert move[0].reasons == (Reason.SILENCE, Reason.HARD_DAY)
    assert move[0].severity is Severity.URGENT
    assert [s.state for s in move[0].steps[1:4]] == [StepState.PASSED] * 3
    assert [s.no for s in move[0].steps] == list(range(8))


def test_a_graver_reason_takes_the_case_from_whoever_had_it() -> None:
    case, _ = casework.raised(claimed(HARD), Reason.CRISIS, at(MORNING + hours(1)))

    assert (case.state, case.claimed_by, case.raised_at) == (
        State.OPEN,
        None,
        MORNING + hours(1),
    )


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (SILENCE, Reason.SILENCE),
        (SILENCE, Reason.UNREACHABLE),
        (HARD, Reason.SILENCE),
        (HARD, Reason.HARD_DAY),
        (HARD, Reason.CALL_ME),
        (CRISIS, Reason.HARD_DAY),
    ],
)
def test_the_same_or_a_lesser_reason_is_only_written_down(case: Case, reason: Reason) -> None:
    after, effects = casework.raised(case, reason, at(MORNING + minutes(1)))

    assert effects == []
    assert set(after.reasons) == {*case.reasons, reason}
    assert replace(after, reasons=case.reasons) == case


def test_another_cry_for_help_reaches_whoever_has_the_case() -> None:
    case, effects = casework.raised(claimed(CRISIS), Reason.CRISIS, at(MORNING + minutes(1)))

    assert case == claimed(CRISIS)
    assert told((case, effects)) == [(case.claimed_by, "case_crisis_again")]


@pytest.mark.parametrize(
    "reason", [reason for reason in Reason if SEVERITY[reason] is Severity.URGENT]
)
@pytest.mark.parametrize("had", [HARD, CRISIS])
def test_another_worry_reaches_whoever_has_said_they_would_call(had: Case, reason: Reason) -> None:
    case, effects = casework.raised(claimed(had), reason, at(MORNING + minutes(90)))

    assert told((case, effects)) == [(BEN.person, "case_contact")]
    assert (case.state, case.claimed_by) == (State.CLAIMED, BEN.person)


def test_silence_after_a_worry_that_somebody_has_is_only_written_down() -> None:
    assert told(casework.raised(claimed(HARD), Reason.SILENCE, at(MORNING + hours(1)))) == []


def test_danger_after_a_crisis_has_other_people_to_tell() -> None:
    agreed = only(replace(DEE, crisis=True))
    crisis, _ = casework.opened(Reason.CRISIS, at(team=agreed))

    move = casework.raised(crisis, Reason.DANGER, at(MORNING + minutes(1), agreed))

    assert told(move) == [(11, "case_crisis")]
    assert DEE.person not in [step.person for step in move[0].waiting]


def test_of_a_mentor_who_was_told_before_nothing_is_awaited_once_there_is_danger() -> None:
    case, effects = casework.raised(HARD, Reason.DANGER, at(MORNING + minutes(5)))

    assert told((case, effects)) == [(11, "case_crisis")]
    assert [step.state for step in case.steps if step.mentor] == [StepState.PASSED] * 2
    assert case.left_out == {BEN.person}


def test_an_opt_out_in_the_middle_of_silence_goes_to_staff() -> None:
    assert told(casework.raised(SILENCE, Reason.OPTED_OUT, at())) == [(11, "case_opted_out")]


def test_a_no_to_the_welcome_in_the_middle_of_silence_is_told_to_staff_beside_it() -> None:
    case, effects = casework.raised(claimed(SILENCE), Reason.SAID_NO, at())

    assert told((case, effects)) == [(11, "case_said_no")]
    assert (case.state, case.claimed_by) == (State.CLAIMED, BEN.person)


@pytest.mark.parametrize("had", [SILENCE, HARD, CRISIS])
def test_that_they_never_began_is_told_to_staff_beside_what_is_open(had: Case) -> None:
    case, effects = casework.raised(claimed(had), Reason.NOT_STARTED, at())

    assert told((case, effects)) == [(11, "case_not_started")]
    assert (case.state, case.claimed_by) == (State.CLAIMED, BEN.person)
    again = casework.raised(case, Reason.NOT_STARTED, at(MORNING + hours(24)))
    assert told(again) == []


def test_whoever_is_the_only_staff_person_and_has_it_hears_of_the_no() -> None:
    mine = claimed(SILENCE, CLEO.person)

    move = casework.raised(mine, Reason.SAID_NO, at(team=only(BEN, staff=(CLEO,))))

    assert told(move) == [(11, "case_said_no")]
    assert move[0] == replace(mine, reasons=(Reason.SILENCE, Reason.SAID_NO))


def test_silence_that_was_settled_and_comes_again_climbs_again() -> None:
    settled, _ = casework.contact(SILENCE, at())

    move = casework.raised(settled, Reason.SILENCE, at(MORNING + hours(24)))

    assert told(move) == [(1, "case_silence")]
    assert not move[0].settled
