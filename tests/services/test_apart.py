"""One row of many, so that its fault stops no other."""

import pytest
from sqlalchemy.exc import OperationalError

from checkin_sms.services import apart
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.now import kinds
from tests.services.trouble import change, refusing


def fail(error: Exception) -> int:
    raise error


def test_what_was_done_is_given_back(house: House) -> None:
    a_few_move_in(house)

    assert apart.do(house.runtime, "a sum failed", lambda: 1 + 1) == 2
    assert kinds(house) == []


def test_what_failed_is_nothing_and_staff_hear_of_it(both: House) -> None:
    a_few_move_in(both)

    assert apart.do(both.runtime, "a sum failed", lambda: fail(ValueError("ours"))) is None
    assert kinds(both) == ["parked"]


def test_that_staff_cannot_be_told_stops_nobody_either(house: House) -> None:
    a_few_move_in(house)
    change(house.runtime, wordings=refusing(ValueError("ours"), "notice_"))

    assert apart.do(house.runtime, "a sum failed", lambda: fail(ValueError("ours"))) is None


def test_a_database_that_is_away_is_no_rows_fault(house: House) -> None:
    a_few_move_in(house)

    with pytest.raises(OperationalError):
        apart.do(
            house.runtime, "a sum failed", lambda: fail(OperationalError("x", {}, Exception()))
        )
    assert kinds(house) == []
