"""Who is told of a case, in which order, and when."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checkin_sms.core.clocks import DEFAULT
from checkin_sms.core.ladder import (
    SEVERITY,
    WORDING,
    Promise,
    Reason,
    Severity,
    Step,
    StepState,
    Team,
    promise,
    pulled_forward,
    steps,
)
from tests.core.circle import (
    BEN,
    CLEO,
    DEE,
    MARCUS,
    MORNING,
    NEXT_MORNING,
    NIGHT,
    TEAM,
    hours,
    minutes,
    only,
)

NOW = timedelta(0)


def rungs(
    reason: Reason, team: Team = TEAM, now: datetime = MORNING
) -> list[tuple[int, timedelta]]:
    """Whom, and how long from now."""
    return [(step.person, step.at - now) for step in steps(reason, team, now, DEFAULT)]


def test_every_reason_has_a_severity_and_words() -> None:
    assert SEVERITY.keys() == WORDING.keys() == set(Reason)


# Silence: each in their own duty hours, after four hours of the duty of the one before.


def test_silence_climbs_by_four_hours_of_duty() -> None:
    # Monday 10:00, 14:00, 18:00, then two hours of Monday and two of Tuesday: 11:00.
    assert rungs(Reason.SILENCE) == [(1, NOW), (2, hours(4)), (11, hours(8)), (12, hours(25))]


def test_nobody_is_woken_for_silence() -> None:
    (first, *_) = steps(Reason.SILENCE, TEAM, NIGHT, DEFAULT)

    assert (first.person, first.at) == (1, NEXT_MORNING)


def test_a_mentor_who_agreed_to_nights_is_not_woken_for_silence_either() -> None:
    (first, *_) = steps(Reason.SILENCE, only(replace(BEN, nights=True)), NIGHT, DEFAULT)

    assert first.at == NEXT_MORNING


def test_each_one_waits_in_their_own_zone() -> None:
    west = replace(DEE, zone="America/Los_Angeles")

    # 10:00 in New York is 7:00 there; Dee is on duty from 9:00 her time on, in two hours.
    assert rungs(Reason.SILENCE, only(west, staff=())) == [(2, hours(2))]


@pytest.mark.parametrize("reason", [Reason.SILENCE, Reason.UNREACHABLE])
def test_a_mentor_hears_of_silence_whatever_the_member_agreed_to(reason: Reason) -> None:
    assert rungs(reason, replace(TEAM, hears_more=False))[0] == (1, NOW)


@pytest.mark.parametrize("reason", [Reason.OPTED_OUT, Reason.NOT_STARTED])
def test_who_stopped_or_never_began_is_for_staff_alone(reason: Reason) -> None:
    assert [person for person, _ in rungs(reason)] == [11, 12]


# A hard day: now, to whoever is on duty.

URGENT = [Reason.HARD_DAY, Reason.LOW_RUN, Reason.SLIP, Reason.CALL_ME]


@pytest.mark.parametrize("reason", URGENT)
def test_a_hard_day_goes_now_to_the_mentor_and_on_every_three_quarters_of_an_hour(
    reason: Reason,
) -> None:
    assert rungs(reason) == [(1, NOW), (2, minutes(45)), (11, minutes(90)), (12, minutes(135))]


@pytest.mark.parametrize("reason", URGENT)
def test_a_hard_day_goes_to_staff_when_the_member_did_not_agree_to_more(reason: Reason) -> None:
    assert rungs(reason, replace(TEAM, hears_more=False)) == [(11, NOW), (12, minutes(45))]


def test_a_hard_day_at_night_skips_mentors_off_duty() -> None:
    assert rungs(Reason.HARD_DAY, now=NIGHT) == [(11, NOW), (12, minutes(45))]


def test_a_mentor_who_agreed_to_nights_is_told_at_night() -> None:
    awake = only(BEN, replace(DEE, nights=True))

    assert rungs(Reason.HARD_DAY, awake, NIGHT)[0] == (2, NOW)


def test_a_mentor_whose_duty_ends_before_their_rung_is_skipped() -> None:
    evening = MORNING + hours(9.5)  # 19:30; Dee's turn would come at 20:15

    assert rungs(Reason.HARD_DAY, now=evening) == [(1, NOW), (11, minutes(45)), (12, minutes(90))]


def test_with_nobody_on_call_who_is_off_duty_hears_when_duty_begins() -> None:
    awake = only(BEN, replace(DEE, nights=True), staff=())

    assert rungs(Reason.HARD_DAY, awake, NIGHT) == [(2, NOW), (1, NEXT_MORNING - NIGHT)]


def test_with_nobody_on_call_the_mentor_hears_when_duty_begins() -> None:
    (first, _) = steps(Reason.HARD_DAY, only(BEN, DEE, staff=()), NIGHT, DEFAULT)

    assert (first.person, first.at) == (1, NEXT_MORNING)


# A crisis: staff at any hour.


@pytest.mark.parametrize("now", [MORNING, NIGHT])
def test_a_crisis_goes_to_staff_one_by_one_at_any_hour(now: datetime) -> None:
    assert rungs(Reason.CRISIS, now=now) == [(11, NOW), (12, minutes(10))]


def test_a_mentor_is_told_of_a_crisis_at_once_where_all_agreed() -> None:
    agreed = only(BEN, replace(DEE, crisis=True))

    assert rungs(Reason.CRISIS, agreed, NIGHT) == [(2, NOW), (11, NOW), (12, minutes(10))]


def test_a_mentor_never_hears_of_danger_from_others() -> None:
    agreed = only(replace(BEN, crisis=True, nights=True))

    assert rungs(Reason.DANGER, agreed) == [(11, NOW), (12, minutes(10))]


def test_with_nobody_at_all_there_is_no_ladder() -> None:
    assert [steps(reason, Team(), MORNING, DEFAULT) for reason in Reason] == [()] * len(Reason)


def test_rungs_are_numbered_on_from_those_that_were() -> None:
    found = steps(Reason.CRISIS, TEAM, MORNING, DEFAULT, first_no=4)

    assert [step.no for step in found] == [4, 5]


# Passed on: the next person at once.


def waiting(*people: int) -> list[Step]:
    mentors = {1, 2}
    return [
        Step(no, person, person in mentors, "case_hard_day", MORNING + hours(9))
        for no, person in enumerate(people)
    ]


def pulled(
    severity: Severity, *people: int, team: Team = TEAM, now: datetime = MORNING
) -> list[tuple[int, timedelta]]:
    moved = pulled_forward(waiting(*people), team, severity, now, DEFAULT)
    return [(step.person, step.at - now) for step in moved if step.state is StepState.WAITING]


@pytest.mark.parametrize(
    ("severity", "gap"),
    [
        (Severity.ROUTINE, hours(4)),
        (Severity.URGENT, minutes(45)),
        (Severity.CRISIS, minutes(10)),
    ],
)
def test_the_next_one_is_told_at_once_and_the_others_follow(
    severity: Severity, gap: timedelta
) -> None:
    assert pulled(severity, 11, 12) == [(11, NOW), (12, gap)]


def test_who_cannot_be_told_any_more_is_passed_over() -> None:
    moved = pulled_forward(waiting(2, 11), only(BEN), Severity.URGENT, MORNING, DEFAULT)

    assert [(step.person, step.state) for step in moved] == [
        (2, StepState.PASSED),
        (11, StepState.WAITING),
    ]


def test_a_mentor_off_duty_is_passed_over_when_it_is_urgent() -> None:
    assert pulled(Severity.URGENT, 2, 11, now=NIGHT) == [(11, NOW)]


def test_a_mentor_off_duty_is_waited_for_when_it_is_not() -> None:
    assert pulled(Severity.ROUTINE, 2, now=NIGHT) == [(2, NEXT_MORNING - NIGHT)]


# A mentor who is on call too.

DEE_ON_CALL = replace(DEE, mentor=False, nights=True, crisis=True)
BOTH = only(BEN, DEE, staff=(CLEO, DEE_ON_CALL, MARCUS))


@pytest.mark.parametrize(
    ("reason", "rungs_then"),
    [
        (Reason.SILENCE, [(1, NOW), (2, hours(4)), (11, hours(8)), (12, hours(25))]),
        (Reason.HARD_DAY, [(1, NOW), (2, minutes(45)), (11, minutes(90)), (12, minutes(135))]),
        (Reason.CRISIS, [(11, NOW), (2, minutes(10)), (12, minutes(20))]),
    ],
)
def test_who_is_a_mentor_and_on_call_is_told_once(
    reason: Reason, rungs_then: list[tuple[int, timedelta]]
) -> None:
    assert rungs(reason, BOTH) == rungs_then


def test_as_a_mentor_who_agreed_to_crises_they_are_told_before_their_turn_on_call() -> None:
    agreed = only(replace(DEE, crisis=True), staff=(DEE_ON_CALL, CLEO, MARCUS))

    assert rungs(Reason.CRISIS, agreed) == [(2, NOW), (11, NOW), (12, minutes(10))]


def test_off_duty_as_a_mentor_they_are_told_as_staff() -> None:
    found = steps(Reason.HARD_DAY, BOTH, NIGHT, DEFAULT)

    assert [(one.person, one.mentor) for one in found] == [(11, False), (2, False), (12, False)]


@pytest.mark.parametrize("severity", list(Severity))
def test_and_once_by_whom_it_is_passed_on(severity: Severity) -> None:
    (first, *others) = pulled(severity, 2, 2, 12, team=BOTH)

    assert first == (2, NOW)
    assert [person for person, _ in others] == [12]


def test_a_rung_of_theirs_as_a_mentor_is_one_of_staff_when_their_duty_is_over() -> None:
    moved = pulled_forward(waiting(2, 12), BOTH, Severity.URGENT, NIGHT, DEFAULT)

    assert [(one.person, one.mentor, one.at) for one in moved] == [
        (2, False, NIGHT),
        (12, False, NIGHT + minutes(45)),
    ]


def test_nothing_is_pulled_forward_where_nobody_is_left() -> None:
    assert pulled_forward([], TEAM, Severity.URGENT, MORNING, DEFAULT) == ()


# What a member may truly be told.


def test_a_promise_names_the_mentor_who_is_told_now() -> None:
    said, step = promise(steps(Reason.HARD_DAY, TEAM, MORNING, DEFAULT), MORNING)

    assert (said, step.person if step else None) == (Promise.MENTOR_NOW, BEN.person)


def test_a_promise_of_the_team_when_staff_are_told_now() -> None:
    said, _ = promise(steps(Reason.HARD_DAY, TEAM, NIGHT, DEFAULT), NIGHT)

    assert said is Promise.TEAM_NOW


def test_a_promise_for_later_says_when() -> None:
    ladder = steps(Reason.HARD_DAY, only(BEN, staff=()), NIGHT, DEFAULT)

    said, step = promise(ladder, NIGHT)

    assert (said, step.at if step else None) == (Promise.LATER, NEXT_MORNING)


def test_nobody_is_promised_where_nobody_is_told() -> None:
    assert promise((), MORNING) == (Promise.NOBODY, None)


def test_of_two_told_at_once_the_mentor_is_named() -> None:
    agreed = Team([replace(DEE, crisis=True)], [CLEO, MARCUS])

    said, step = promise(steps(Reason.CRISIS, agreed, MORNING, DEFAULT), MORNING)

    assert (said, step.person if step else None) == (Promise.MENTOR_NOW, DEE.person)


def test_a_team_without_some_of_them_keeps_the_order_of_the_others() -> None:
    left = TEAM.without({1, 12})

    assert [one.person for one in (*left.mentors, *left.staff)] == [2, 11]
    assert left.hears_more is TEAM.hears_more
