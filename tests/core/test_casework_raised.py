"""A case that is open already is raised once more, for the same reason or another."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework
from checkin_sms.core.case import Case, Reply, State
from checkin_sms.core.climbing import pass_waiting
from checkin_sms.core.ladder import SEVERITY, WORDING, Reason, Severity, StepState
from checkin_sms.core.pressing import pressed, undone
from tests.core.circle import (
    BEN,
    CLEO,
    CRISIS,
    DEE,
    HARD,
    MARCUS,
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


@pytest.mark.parametrize("reason", [Reason.CALL_ME, Reason.SLIP, Reason.CRISIS])
@pytest.mark.parametrize("had", [HARD, CRISIS])
def test_others_are_asked_where_nothing_reaches_whoever_has_it(had: Case, reason: Reason) -> None:
    at_a_desk = 21
    theirs = claimed(had, at_a_desk)

    move = casework.raised(theirs, reason, at(MORNING + minutes(8)), deaf=True)

    assert move[0].claimed_by is None
    assert [person for person, _ in told(move)] in ([DEE.person], [CLEO.person], [MARCUS.person])


@pytest.mark.parametrize("had", [HARD, CRISIS])
def test_with_nobody_else_to_ask_it_stays_with_whoever_has_it(had: Case) -> None:
    theirs, nobody = claimed(had, 21), at(MORNING + minutes(8), only(staff=()))
    for mentor in (BEN, DEE):
        theirs = casework.unreached(theirs, mentor.person, nobody)[0]
    theirs = pass_waiting(theirs)

    assert casework.raised(theirs, had.reasons[0], nobody, deaf=True) == (theirs, [])


def test_silence_of_somebody_whom_nothing_reaches_takes_it_from_nobody() -> None:
    theirs = claimed(HARD, 21)

    case, effects = casework.raised(theirs, Reason.SILENCE, at(MORNING + hours(1)), deaf=True)

    assert (case.claimed_by, effects) == (21, [])


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


FOR_STAFF = [Reason.OPTED_OUT, Reason.NOT_STARTED, Reason.SAID_NO]


@pytest.mark.parametrize("reason", FOR_STAFF)
@pytest.mark.parametrize("had", [HARD, CRISIS])
def test_who_heard_only_that_texts_are_no_way_is_asked_about_the_worry_first(
    had: Case, reason: Reason
) -> None:
    staff = (MARCUS, CLEO)
    around = at(MORNING + minutes(1), only(BEN, DEE, staff=staff))
    case, effects = casework.raised(had, reason, around)
    assert told((case, effects)) == [(MARCUS.person, WORDING[reason])]

    asked, effects = pressed(case, MARCUS.person, 1, around)

    assert effects == [Reply(WORDING[had.reasons[0]])]
    assert asked.state is State.OPEN
    assert pressed(asked, MARCUS.person, 1, around)[0].claimed_by == MARCUS.person


@pytest.mark.parametrize("reason", FOR_STAFF)
def test_what_staff_heard_beside_a_worry_holds_nobody_up(reason: Reason) -> None:
    case, _ = casework.raised(HARD, reason, at(MORNING + minutes(1)))

    assert told(pressed(case, BEN.person, 2, at(MORNING + minutes(2)))) == [(2, "case_hard_day")]
    assert told(casework.unreached(case, BEN.person, at())) == [(2, "case_hard_day")]


def test_who_refuses_what_they_heard_beside_a_worry_is_asked_about_it_in_their_turn() -> None:
    case, _ = casework.raised(HARD, Reason.OPTED_OUT, at(MORNING + minutes(1)))
    refused, effects = pressed(case, CLEO.person, 2, at(MORNING + minutes(2)))

    assert effects == [Reply("case_declined", acted=True)]
    assert refused.waiting == case.waiting
    assert pressed(refused, CLEO.person, 1, at(MORNING + minutes(3)))[1] == [Reply("case_hard_day")]


def test_a_refusal_is_of_the_worry_too_where_they_were_asked_about_it() -> None:
    alone = only(staff=(CLEO, MARCUS))
    hard, _ = casework.opened(Reason.HARD_DAY, at(team=alone))
    case, _ = casework.raised(hard, Reason.OPTED_OUT, at(MORNING + minutes(1), alone))

    case, effects = pressed(case, CLEO.person, 2, at(MORNING + minutes(2), alone))
    assert told((case, effects)) == [(MARCUS.person, "case_hard_day")]
    assert [step.person for step in case.asked] == [MARCUS.person]
    back, _ = undone(case, CLEO.person, 2, at(MORNING + minutes(2), alone))
    assert pressed(back, CLEO.person, 1, at(MORNING + minutes(3), alone))[0].claimed_by == 11

    # Nobody else is being asked: whoever says so is the last one.
    case, effects = pressed(case, MARCUS.person, 2, at(MORNING + minutes(3), alone))
    assert told((case, effects)) == [(CLEO.person, "case_again")]


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
