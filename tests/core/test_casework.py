"""One case as it climbs: each thing that can happen to it, in each state it can be in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checkin_sms.core import casework, pressing
from checkin_sms.core.case import Case, Next, State, TellStep
from checkin_sms.core.ladder import SEVERITY, Helper, Reason, Severity, Team
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
    at,
    claimed,
    hours,
    minutes,
    only,
    plan,
    told,
)

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


def test_a_crisis_that_nobody_takes_comes_back_ever_more_rarely_and_never_ends() -> None:
    case, gaps = climbed(Reason.CRISIS), []
    for _ in range(100):
        assert case.next_at is not None
        before = case.next_at
        case, effects = casework.fired(case, at(before))
        assert (CLEO.person, "case_again_crisis") in told((case, effects))
        while case.next_step is Next.TELL:
            assert case.next_at is not None
            before = case.next_at
            case, _ = casework.fired(case, at(before))
        assert case.next_at is not None
        gaps.append(case.next_at - before)

    assert gaps[:5] == [minutes(20), minutes(40), minutes(80), hours(2), hours(2)]
    assert set(gaps[5:]) == {hours(2)}


def test_staff_are_asked_again_about_silence_in_their_hours_only() -> None:
    case = climbed(Reason.SILENCE)  # The last one was told on Tuesday at 11:00.

    assert case.next_at == MORNING + hours(25 + 24)


def test_a_case_that_nobody_could_be_told_of_goes_to_staff_as_soon_as_there_are_some() -> None:
    case, _ = casework.opened(Reason.HARD_DAY, at(team=Team()))

    assert told(casework.fired(case, at(MORNING + hours(2)))) == [
        (11, "case_again"),
        (12, "case_again"),
    ]


NO_STAFF = only(BEN, replace(DEE, nights=True), staff=())


def test_with_nobody_on_call_the_mentors_are_asked_again_in_their_duty() -> None:
    case, _ = casework.opened(Reason.HARD_DAY, at(team=NO_STAFF))
    case, _ = casework.fired(case, at(MORNING + minutes(45), NO_STAFF))
    assert (case.next_at, case.next_step) == (MORNING + minutes(45) + hours(2), Next.AGAIN)

    assert told(casework.fired(case, at(MORNING + hours(3), NO_STAFF))) == [
        (1, "case_again"),
        (2, "case_again"),
    ]
    late, effects = casework.fired(case, at(NIGHT, NO_STAFF))
    assert told((late, effects)) == [(2, "case_again")]
    assert [(step.person, step.at) for step in late.waiting] == [(1, NEXT_MORNING)]


@pytest.mark.parametrize(
    ("reason", "team"),
    [
        (Reason.HARD_DAY, replace(NO_STAFF, hears_more=False)),
        (Reason.CRISIS, NO_STAFF),
        (Reason.DANGER, only(replace(BEN, crisis=True), staff=())),
        (Reason.OPTED_OUT, NO_STAFF),
    ],
)
def test_but_of_nothing_that_is_not_theirs_to_hear(reason: Reason, team: Team) -> None:
    case, _ = casework.opened(reason, at(team=team))

    for hour in range(1, 60):
        case, effects = casework.fired(case, at(MORNING + hours(hour), team))
        assert [person for person, _ in told((case, effects)) if person] == []


def test_nor_are_they_asked_again_about_somebody_who_wrote_since() -> None:
    case, _ = casework.opened(Reason.SILENCE, at(team=NO_STAFF))
    case, _ = casework.contact(case, at(team=NO_STAFF))

    assert told(casework.fired(case, at(MORNING + hours(25), NO_STAFF))) == []


def test_whoever_left_meanwhile_is_passed_over() -> None:
    without = only(BEN)  # Dee is away when her turn comes.

    move = casework.fired(HARD, at(MORNING + minutes(45), without))

    assert told(move) == [(11, "case_hard_day")]


def test_whoever_took_it_is_asked_how_it_went_and_then_it_climbs_again() -> None:
    case = claimed(HARD)
    assert (case.next_at, case.next_step) == (MORNING + hours(4), Next.ASK_HOW)

    asked, effects = casework.fired(case, at(MORNING + hours(4)))
    assert told((asked, effects)) == [(1, "case_how")]
    assert (asked.next_at, asked.next_step) == (MORNING + hours(8), Next.BACK)

    back, effects = casework.fired(asked, at(MORNING + hours(8)))
    assert told((back, effects)) == [(2, "case_hard_day")]
    assert (back.state, back.claimed_by) == (State.OPEN, None)


@pytest.mark.parametrize("reason", [Reason.HARD_DAY, Reason.SILENCE, Reason.CRISIS])
def test_when_everybody_was_told_before_they_took_it_staff_are_asked_at_once(
    reason: Reason,
) -> None:
    taken = pressing.pressed(climbed(reason), CLEO.person, 1, at(MORNING + hours(25)))[0]
    assert taken.next_at is not None
    asked, _ = casework.fired(taken, at(taken.next_at))
    assert asked.next_at is not None

    back, effects = casework.fired(asked, at(asked.next_at))

    crisis = reason is Reason.CRISIS
    wording = "case_again_crisis" if crisis else "case_again"
    assert told((back, effects)) == [(MARCUS.person, wording)]
    assert back.claimed_by is None


def test_nobody_is_asked_again_at_once_about_somebody_who_wrote_since() -> None:
    heard = casework.contact(claimed(climbed(Reason.SILENCE)), at())[0]
    asked, _ = casework.fired(heard, at(MORNING + hours(4)))

    back, effects = casework.fired(asked, at(MORNING + hours(8)))

    assert (back.state, effects) == (State.OPEN, [])


def test_whoever_sleeps_when_it_is_time_is_asked_later_and_has_as_long_to_answer() -> None:
    case, due, later = claimed(HARD), at(MORNING + hours(4)), MORNING + hours(14)
    put_off, effects = casework.asked_later(case, later, due)
    assert (put_off.next_at, put_off.next_step, effects) == (later, Next.ASK_HOW, [])

    asked, _ = casework.fired(put_off, at(later))
    assert (asked.next_at, asked.next_step) == (later + hours(4), Next.BACK)


def test_only_what_is_due_is_put_off() -> None:
    case, soon, later = claimed(HARD), MORNING + hours(5), MORNING + hours(14)
    asked, _ = casework.fired(case, at(soon))
    for early in (case, asked, SILENCE):
        assert casework.asked_later(early, later, at(MORNING + hours(3))) == (early, [])
    assert casework.asked_later(asked, later, at(soon + hours(4))) == (asked, [])


def test_a_crisis_that_was_taken_is_asked_about_after_half_an_hour() -> None:
    assert claimed(CRISIS, CLEO.person).next_at == MORNING + minutes(30)


def test_nothing_happens_to_a_closed_case() -> None:
    closed, _ = casework.answered_calmly(SILENCE, at())

    assert casework.fired(closed, at(MORNING + hours(99))) == (closed, [])
    assert casework.unreached(closed, 1, at()) == (closed, [])


# Somebody cannot be reached, stopped or is away.


def test_when_the_one_who_was_told_is_unreachable_the_next_is_told_at_once() -> None:
    move = casework.unreached(HARD, BEN.person, at(MORNING + minutes(2)))

    assert told(move) == [(2, "case_hard_day")]
    assert move[0].next_at == MORNING + minutes(2 + 45)


def test_when_the_one_who_took_it_is_gone_it_climbs_on() -> None:
    move = casework.unreached(claimed(HARD), BEN.person, at(MORNING + hours(1)))

    assert told(move) == [(2, "case_hard_day")]
    assert (move[0].state, move[0].claimed_by) == (State.OPEN, None)


@pytest.mark.parametrize("reason", [Reason.UNREACHABLE, Reason.HARD_DAY, Reason.CRISIS])
@pytest.mark.parametrize("staff", [(), (CLEO,), (CLEO, MARCUS)])
def test_dead_phones_do_not_ask_each_other_without_end(
    reason: Reason, staff: tuple[Helper, ...]
) -> None:
    now = at(MORNING, only(BEN, DEE, staff=staff))
    case, effects = casework.opened(reason, now)
    asked: list[int] = []
    while effects and len(asked) < 50:
        asked += [effect.step.person for effect in effects if isinstance(effect, TellStep)]
        case, effects = casework.unreached(case, asked[-1], now)

    assert len(asked) <= 2 * (2 + len(staff))
    assert case.next_at is not None
    assert case.next_at > now.now, "and it comes back later"


def test_when_an_earlier_one_is_unreachable_the_newest_keeps_their_time() -> None:
    after, effects = casework.unreached(HARD_TWO, BEN.person, at(MORNING + minutes(50)))

    assert effects == []
    assert after.next_at == HARD_TWO.next_at


def test_a_case_that_somebody_has_taken_tells_nobody_when_another_one_is_gone() -> None:
    # Dee goes away long after the rungs of staff would have been due.
    after, effects = casework.unreached(CLAIMED, DEE.person, at(MORNING + hours(3)))

    assert effects == []
    assert (after.state, after.claimed_by) == (State.CLAIMED, BEN.person)
    assert (after.next_at, after.next_step) == (CLAIMED.next_at, CLAIMED.next_step)


def test_the_plan_of_a_case_does_not_move_by_itself() -> None:
    assert plan(HARD_TWO) == [
        (1, timedelta(0)),
        (2, minutes(45)),
        (11, minutes(90)),
        (12, minutes(135)),
    ]
