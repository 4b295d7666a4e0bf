"""One case from opening to close: each thing that can happen to it, in each state it can be in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checkin_sms.core import casework, pressing
from checkin_sms.core.case import Case, Next, Outcome, State
from checkin_sms.core.ladder import SEVERITY, Reason, Severity, StepState, Team
from tests.core.circle import (
    BEN,
    CLEO,
    DEE,
    MARCUS,
    MORNING,
    NEXT_MORNING,
    NIGHT,
    TEAM,
    at,
    hours,
    minutes,
    only,
    plan,
    told,
)

SILENCE = casework.opened(Reason.SILENCE, at())[0]
HARD = casework.opened(Reason.HARD_DAY, at())[0]
CRISIS = casework.opened(Reason.CRISIS, at())[0]


def claimed(case: Case, person: int = BEN.person) -> Case:
    return pressing.pressed(case, person, 1, at())[0]


# Opened.


def test_a_case_opens_by_telling_whoever_is_first() -> None:
    move = casework.opened(Reason.SILENCE, at())

    assert told(move) == [(1, "case_silence")]
    assert (move[0].state, move[0].severity) == (State.OPEN, Severity.ROUTINE)
    assert (move[0].next_at, move[0].next_step) == (MORNING + hours(4), Next.TELL)


def test_a_case_at_night_waits_for_the_mentors_day() -> None:
    move = casework.opened(Reason.SILENCE, at(NIGHT))

    assert told(move) == []
    assert (move[0].next_at, move[0].next_step) == (NEXT_MORNING, Next.TELL)


def test_a_case_that_nobody_can_be_told_of_still_waits_for_something() -> None:
    case, effects = casework.opened(Reason.HARD_DAY, at(team=Team()))

    assert effects == []
    assert (case.next_at, case.next_step) == (MORNING + hours(2), Next.AGAIN)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("team", [TEAM, Team(), only(BEN, staff=()), only()])
def test_an_open_case_always_has_a_next_step(reason: Reason, team: Team) -> None:
    case, _ = casework.opened(reason, at(NIGHT, team))

    assert case.next_at is not None
    assert case.next_at > NIGHT
    assert case.next_step is not None


# Raised once more.


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


def test_an_opt_out_in_the_middle_of_silence_goes_to_staff() -> None:
    assert told(casework.raised(SILENCE, Reason.OPTED_OUT, at())) == [(11, "case_opted_out")]


def test_a_no_to_the_welcome_in_the_middle_of_silence_is_told_to_staff_beside_it() -> None:
    case, effects = casework.raised(claimed(SILENCE), Reason.SAID_NO, at())

    assert told((case, effects)) == [(11, "case_said_no")]
    assert (case.state, case.claimed_by) == (State.CLAIMED, BEN.person)


def test_whoever_is_the_only_staff_person_and_has_it_hears_of_the_no() -> None:
    mine = claimed(SILENCE, CLEO.person)

    move = casework.raised(mine, Reason.SAID_NO, at(team=only(BEN, staff=(CLEO,))))

    assert told(move) == [(11, "case_said_no")]
    assert move[0] == replace(mine, reasons=(Reason.SILENCE, Reason.SAID_NO))


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


def test_silence_that_was_settled_and_comes_again_climbs_again() -> None:
    settled, _ = casework.contact(SILENCE, at())

    move = casework.raised(settled, Reason.SILENCE, at(MORNING + hours(24)))

    assert told(move) == [(1, "case_silence")]
    assert not move[0].settled


# Its time has come.


def test_an_unclaimed_case_goes_on_to_the_next_one() -> None:
    move = casework.fired(SILENCE, at(MORNING + hours(4)))

    assert told(move) == [(2, "case_silence")]
    assert (move[0].next_at, move[0].next_step) == (MORNING + hours(8), Next.TELL)


def test_a_case_that_fires_late_tells_everyone_whose_time_has_passed() -> None:
    assert told(casework.fired(HARD, at(MORNING + minutes(100)))) == [
        (2, "case_hard_day"),
        (11, "case_hard_day"),
    ]


def test_a_case_that_fires_early_tells_nobody() -> None:
    case, effects = casework.fired(HARD, at(MORNING + minutes(10)))

    assert (case, effects) == (HARD, [])


def climbed(reason: Reason) -> Case:
    """A case whose every rung was told, and by nobody taken."""
    case, _ = casework.opened(reason, at())
    while case.next_step in (Next.TELL, Next.WARN):
        assert case.next_at is not None
        case, _ = casework.fired(case, at(case.next_at))
    return case


@pytest.mark.parametrize("reason", Reason)
def test_after_the_last_rung_staff_are_asked_again_and_again(reason: Reason) -> None:
    case = climbed(reason)
    asked = []
    for _ in range(4):
        assert case.next_at is not None
        before = case.next_at
        case, effects = casework.fired(case, at(before))
        asked += [line for line in told((case, effects)) if line[0]]
        assert case.next_at is not None
        assert case.next_at > before

    crisis = SEVERITY[reason] is Severity.CRISIS
    assert {wording for _, wording in asked} == {"case_again_crisis" if crisis else "case_again"}
    assert {person for person, _ in asked} == {CLEO.person, MARCUS.person}


def test_staff_are_asked_again_about_silence_in_their_hours_only() -> None:
    case = climbed(Reason.SILENCE)  # The last one was told on Tuesday at 11:00.

    assert case.next_at == MORNING + hours(25 + 24)


def test_a_case_that_nobody_could_be_told_of_goes_to_staff_as_soon_as_there_are_some() -> None:
    case, _ = casework.opened(Reason.HARD_DAY, at(team=Team()))

    assert told(casework.fired(case, at(MORNING + hours(2)))) == [
        (11, "case_again"),
        (12, "case_again"),
    ]


def test_whoever_left_meanwhile_is_passed_over() -> None:
    without = only(BEN)  # Dee is away when her turn comes.

    move = casework.fired(HARD, at(MORNING + minutes(45), without))

    assert told(move) == [(11, "case_hard_day")]


def test_a_member_in_crisis_is_told_once_that_nobody_took_it() -> None:
    assert (CRISIS.next_at, CRISIS.next_step) == (MORNING + minutes(10), Next.TELL)
    second, effects = casework.fired(CRISIS, at(MORNING + minutes(10)))
    assert told((second, effects)) == [(12, "case_crisis")]

    warned, effects = casework.fired(second, at(MORNING + minutes(20)))
    later = casework.fired(warned, at(MORNING + minutes(30)))

    assert (0, "crisis_unclaimed") in told((warned, effects))
    assert (0, "crisis_unclaimed") not in told(later)


def test_a_member_in_crisis_whose_case_was_taken_is_not_told_that_nobody_did() -> None:
    case = claimed(CRISIS, CLEO.person)

    assert (0, "crisis_unclaimed") not in told(casework.fired(case, at(MORNING + minutes(30))))


def test_whoever_took_it_is_asked_how_it_went_and_then_it_climbs_again() -> None:
    case = claimed(HARD)
    assert (case.next_at, case.next_step) == (MORNING + hours(4), Next.ASK_HOW)

    asked, effects = casework.fired(case, at(MORNING + hours(4)))
    assert told((asked, effects)) == [(1, "case_how")]
    assert (asked.next_at, asked.next_step) == (MORNING + hours(8), Next.BACK)

    back, effects = casework.fired(asked, at(MORNING + hours(8)))
    assert told((back, effects)) == [(2, "case_hard_day")]
    assert (back.state, back.claimed_by) == (State.OPEN, None)


def test_a_crisis_that_was_taken_is_asked_about_after_half_an_hour() -> None:
    assert claimed(CRISIS, CLEO.person).next_at == MORNING + minutes(30)


def test_nothing_happens_to_a_closed_case() -> None:
    closed, _ = casework.answered_calmly(SILENCE, at())

    assert casework.fired(closed, at(MORNING + hours(99))) == (closed, [])
    assert casework.unreached(closed, 1, at()) == (closed, [])


# The member gives a sign.


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


@pytest.mark.parametrize("case", [HARD, CRISIS])
def test_coming_back_ends_nothing_else(case: Case) -> None:
    assert casework.came_back(case) == (case, [])
    mixed = replace(case, reasons=(*case.reasons, Reason.OPTED_OUT))
    assert casework.came_back(mixed) == (mixed, [])


# Somebody cannot be reached, stopped or is away.


def test_when_the_one_who_was_told_is_unreachable_the_next_is_told_at_once() -> None:
    move = casework.unreached(HARD, BEN.person, at(MORNING + minutes(2)))

    assert told(move) == [(2, "case_hard_day")]
    assert move[0].next_at == MORNING + minutes(2 + 45)


def test_when_the_one_who_took_it_is_gone_it_climbs_on() -> None:
    move = casework.unreached(claimed(HARD), BEN.person, at(MORNING + hours(1)))

    assert told(move) == [(2, "case_hard_day")]
    assert (move[0].state, move[0].claimed_by) == (State.OPEN, None)


def test_when_an_earlier_one_is_unreachable_the_newest_keeps_their_time() -> None:
    case, _ = casework.fired(HARD, at(MORNING + minutes(45)))

    after, effects = casework.unreached(case, BEN.person, at(MORNING + minutes(50)))

    assert effects == []
    assert after.next_at == case.next_at


def test_a_case_that_somebody_has_taken_tells_nobody_when_another_one_is_gone() -> None:
    both, _ = casework.fired(HARD, at(MORNING + minutes(45)))
    case = pressing.pressed(both, BEN.person, 1, at(MORNING + minutes(50)))[0]

    # Dee goes away long after the rungs of staff would have been due.
    after, effects = casework.unreached(case, DEE.person, at(MORNING + hours(3)))

    assert effects == []
    assert (after.state, after.claimed_by) == (State.CLAIMED, BEN.person)
    assert (after.next_at, after.next_step) == (case.next_at, case.next_step)


def test_the_plan_of_a_case_does_not_move_by_itself() -> None:
    late, _ = casework.fired(HARD, at(MORNING + minutes(45)))

    assert plan(late) == [
        (1, timedelta(0)),
        (2, minutes(45)),
        (11, minutes(90)),
        (12, minutes(135)),
    ]
