"""A crisis that nobody takes, or nobody has any more: when the member hears so."""

from dataclasses import replace

import pytest

from checkin_sms.core import casework, pressing
from checkin_sms.core.case import Case, Next
from tests.core.circle import CLEO, CRISIS, MARCUS, MORNING, at, claimed, hours, minutes, told


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


WARNED = casework.fired(CRISIS, at(MORNING + minutes(20)))[0]
TAKEN_LATE = pressing.pressed(WARNED, CLEO.person, 1, at(MORNING + minutes(25)))[0]
GIVEN_UP = MORNING + minutes(30)
LAPSED = replace(TAKEN_LATE, next_at=GIVEN_UP, next_step=Next.BACK)


def gave_up_by(digit: int) -> Case:
    return pressing.pressed(TAKEN_LATE, CLEO.person, digit, at(GIVEN_UP))[0]


@pytest.mark.parametrize(
    "case",
    [gave_up_by(2), gave_up_by(4), gave_up_by(5), casework.fired(LAPSED, at(GIVEN_UP))[0]],
)
def test_who_waits_for_somebody_who_gave_up_is_told_once_more(case: Case) -> None:
    """The last that they read from us was that Cleo will call."""
    case, effects = casework.fired(case, at(GIVEN_UP + minutes(19)))
    assert (0, "crisis_unclaimed") not in told((case, effects))

    case, effects = casework.fired(case, at(GIVEN_UP + minutes(20)))
    assert (0, "crisis_unclaimed") in told((case, effects))

    assert (0, "crisis_unclaimed") not in told(casework.fired(case, at(GIVEN_UP + hours(2))))


def test_so_is_who_waits_for_somebody_who_took_it_by_mistake() -> None:
    move = pressing.undone(TAKEN_LATE, CLEO.person, 1, at(MORNING + minutes(26)))

    assert told(move) == [(MARCUS.person, "case_again_crisis"), (0, "crisis_unclaimed")]
