"""Raised so soon after a case was closed: what is the same again, and what is news."""

from datetime import timedelta

import pytest

from checkin_sms.core import desk
from checkin_sms.core.case import Outcome
from checkin_sms.core.ladder import Promise, Reason
from checkin_sms.services import cases, pressing
from checkin_sms.store import cases as rows
from tests.house import House
from tests.oak_street import a_few_move_in

HOUR = timedelta(hours=1)


def raise_one(house: House, member: int, reason: Reason) -> Promise:
    with house.at_work() as m:
        return cases.raise_case(m, member, reason).promise


def press(house: House, person: int, digit: int) -> None:
    with house.at_work() as m:
        case = rows.last_told_to(m.tx, person)
        assert case is not None
        pressing.press(m, case.id, person, digit)


@pytest.mark.parametrize("reason", [Reason.HARD_DAY, Reason.SILENCE, Reason.SLIP])
def test_the_same_reason_so_soon_after_it_was_handled_is_no_new_case(
    house: House, reason: Reason
) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], reason)
    press(house, names["Ben"], 1)
    press(house, names["Ben"], 3)

    assert raise_one(house, names["Ana"], reason) is Promise.LATELY
    house.clock.advance(21 * HOUR)
    assert raise_one(house, names["Ana"], reason) is not Promise.LATELY


@pytest.mark.parametrize("reason", [Reason.CALL_ME, Reason.CRISIS, Reason.DANGER])
def test_a_cry_for_help_is_never_the_same_again(house: House, reason: Reason) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], reason)
    first = names["Cleo"] if reason is not Reason.CALL_ME else names["Ben"]
    press(house, first, 1)
    press(house, first, 3)

    assert raise_one(house, names["Ana"], reason) is not Promise.LATELY


@pytest.mark.parametrize(
    ("outcome", "is_again"),
    [
        (Outcome.REACHED_SUPPORT, True),
        (Outcome.NOT_REACHED, False),
        (Outcome.LEFT_MESSAGE, False),
        (Outcome.MISTAKEN, False),
    ],
)
def test_what_nobody_has_spoken_with_them_about_is_told_again(
    house: House, outcome: Outcome, *, is_again: bool
) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    with house.at_work() as m:
        row = rows.open_case(m.tx, names["Ana"])
        assert row is not None
        cases.move(m, row, lambda case, around: desk.closed(case, outcome, names["Cleo"]))
    house.clock.advance(HOUR)

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)
    assert (promised is Promise.LATELY) == is_again


def test_a_silence_that_they_ended_themselves_is_none_of_a_later_one(house: House) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.SILENCE)
    with house.at_work() as m:
        cases.answered_calmly(m, names["Ana"])
    house.clock.advance(12 * HOUR)

    assert raise_one(house, names["Ana"], Reason.SILENCE) is not Promise.LATELY


def test_a_second_stop_is_told_although_they_came_back_between(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    for word in ("STOP", "START", "STOP"):
        house.says("Ana", word)
        house.pass_time(HOUR)
    house.pass_time(24 * HOUR)

    with house.at_work() as m:
        row = rows.open_case(m.tx, ana)
    assert row is not None and row.reasons == [Reason.OPTED_OUT]
    assert len([text for text in house.read_by("Cleo") if "asked us to stop" in text]) == 2
