from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from rq.timeouts import JobTimeoutException

from checkin_sms.services.seed import seed
from tests.house import House
from workers.jobs import NotDelivered, deliver_for


def stopped_by(error: Exception) -> Callable[[], datetime]:
    """A clock that fails, as anything may that nobody foresaw."""

    def clock() -> datetime:
        raise error

    return clock


def test_an_answered_bell_sends_all_that_is_due(house: House) -> None:
    house.clock.advance(timedelta(hours=4))  # late enough to write to people in the West
    with house.at_work() as m:
        seed(m)
    assert deliver_for(house.runtime) >= 1
    assert house.read_by("Mateo")
    assert deliver_for(house.runtime) == 0


def test_a_failed_job_tells_its_kind_and_none_of_its_text(house: House) -> None:
    broken = replace(house.runtime, clock=stopped_by(ValueError("+12025550106 said something")))
    with pytest.raises(NotDelivered, match=r"^ValueError at test_jobs\.py:\d+$") as failed:
        deliver_for(broken)
    assert failed.value.__suppress_context__


def test_a_job_that_takes_too_long_is_ended_as_such(house: House) -> None:
    slow = replace(house.runtime, clock=stopped_by(JobTimeoutException("too long")))
    with pytest.raises(JobTimeoutException):
        deliver_for(slow)
