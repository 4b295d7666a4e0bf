"""What is worrying, and what is worse than what somebody took care of already."""

from dataclasses import replace

import pytest

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Reason
from checkin_sms.core.worries import is_worse, worry, worst

CLOCKS = Clocks()


@pytest.mark.parametrize(
    ("answers", "earlier", "reason"),
    [
        ({"craving": 7}, [], Reason.HARD_DAY),
        ({"mood": 1, "craving": 0}, [], Reason.HARD_DAY),
        ({"mood": 3}, [3, 8, 2], Reason.LOW_RUN),
        ({"mood": 3}, [3, 8, 8], None),
        ({"mood": 5, "craving": 6}, [1, 1, 1], None),
        ({}, [1, 1, 1], None),
    ],
)
def test_what_is_worrying(answers: dict[str, int], earlier: list[int], reason: object) -> None:
    assert worry(answers, earlier, CLOCKS) is reason


def test_the_worst_is_the_riskier_end_of_each_question() -> None:
    assert worst([("mood", 4), ("mood", 2), ("craving", 1), ("craving", 8)]) == {
        "mood": 2,
        "craving": 8,
    }


def test_a_number_of_low_days_that_is_more_than_are_looked_at_is_all_of_these() -> None:
    clocks = replace(CLOCKS, low_days=4, low_of=3)

    assert worry({"mood": 2}, [2, 2, 9], clocks) is Reason.LOW_RUN
    assert worry({"mood": 2}, [2, 9, 2], clocks) is None


@pytest.mark.parametrize(
    ("now", "handled", "worse"),
    [
        ({"mood": 0}, {"mood": 1}, True),
        ({"mood": 1}, {"mood": 1}, False),
        ({"mood": 2}, {"mood": 1}, False),
        ({"craving": 9}, {"mood": 1}, True),
        ({"craving": 4}, {"mood": 1}, False),
        ({"craving": 8}, {"craving": 8}, False),
        ({"craving": 9}, {"craving": 8}, True),
        ({"mood": 1}, {"craving": 8}, True),
        ({}, {"mood": 1}, False),
    ],
)
def test_worse_than_what_was_handled(
    now: dict[str, int], handled: dict[str, int], worse: bool
) -> None:
    assert is_worse(now, handled, CLOCKS) is worse
