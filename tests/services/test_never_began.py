"""A welcome that nobody answers while a case is open: staff hear of it, whoever closes the case."""

from datetime import timedelta

import pytest

from checkin_sms.core import desk
from checkin_sms.core.case import Outcome
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.store import cases as rows
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.number_hands import NEW, change, text

A_DAY = timedelta(hours=25)


@pytest.fixture
def new_number(house: House) -> House:
    """Ben has said that he will call Ana, when her number is changed. The new one says no OK."""
    names = a_few_move_in(house)
    house.clock.advance(timedelta(hours=2))
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    house.work()
    house.says("Ben", "1")
    change(house, "Ana", NEW)
    house.pass_time(A_DAY)
    assert asked_to_help_her_begin(house) == 1
    return house


def asked_to_help_her_begin(house: House) -> int:
    return sum("Ana has not answered our welcome" in said for said in house.read_by("Cleo"))


def closed(house: House, name: str) -> None:
    for digit in "13":
        house.says(name, digit)


def test_it_is_not_over_with_the_case_of_who_knows_nothing_of_it(new_number: House) -> None:
    closed(new_number, "Ben")

    new_number.pass_time(A_DAY)
    assert asked_to_help_her_begin(new_number) == 2


def test_nor_with_what_staff_close_at_their_desk(new_number: House) -> None:
    with new_number.at_work() as m:
        (row,) = rows.all_open(m.tx)
        cases.move(m, row, lambda case, _: desk.closed(case, Outcome.REACHED_FINE, 1))

    new_number.pass_time(A_DAY)
    assert asked_to_help_her_begin(new_number) == 2


def test_who_was_asked_for_it_alone_has_seen_to_it(new_number: House) -> None:
    closed(new_number, "Ben")
    new_number.pass_time(A_DAY)

    closed(new_number, "Cleo")
    new_number.pass_time(3 * A_DAY)
    assert asked_to_help_her_begin(new_number) == 2


def test_nor_is_it_told_of_whoever_has_begun_meanwhile(new_number: House) -> None:
    closed(new_number, "Ben")
    text(new_number, NEW, "OK")

    new_number.pass_time(A_DAY)
    assert asked_to_help_her_begin(new_number) == 1


def test_a_mistaken_3_can_be_taken_back_all_the_same(new_number: House) -> None:
    closed(new_number, "Ben")
    new_number.says("Ben", "UNDO")

    new_number.pass_time(A_DAY)
    with new_number.at_work() as m:
        (row,) = rows.all_open(m.tx)
    assert row.reasons == [Reason.HARD_DAY, Reason.NOT_STARTED]
