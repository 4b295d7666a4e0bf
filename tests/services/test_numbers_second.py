"""A second number, for reminders or to answer from, once it has said OK."""

from datetime import time, timedelta

import pytest

from checkin_sms.services import numbers, retiming
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases
from checkin_sms.store import numbers as number_rows
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED
from tests.services.number_hands import (
    NEW,
    OLD,
    SECOND,
    SORRY,
    WELCOME,
    add_second,
    change,
    heard,
    text,
)


def test_a_second_number_takes_the_reminder_once_it_has_said_ok(street: House) -> None:
    add_second(street)
    assert street.carrier.bodies_to(SECOND) == [WELCOME]
    assert "some of our texts come here" in text(street, SECOND, "ok")

    with street.at_work() as m:
        retiming.set_time(m, find(m, "Ana"), time(15, 0))
    street.walk(ANA_ASKED)

    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    assert "LATER" in street.carrier.bodies_to(SECOND)[-1]


@pytest.mark.parametrize("remind", [True, False])
def test_without_its_ok_or_their_wish_nothing_goes_there(street: House, remind: bool) -> None:
    add_second(street, remind=remind)
    if not remind:
        text(street, SECOND, "OK")
    before = street.carrier.bodies_to(SECOND)

    street.walk(ANA_ASKED + timedelta(days=2))

    assert street.carrier.bodies_to(SECOND) == before


def test_before_its_ok_a_second_number_learns_nothing(street: House) -> None:
    add_second(street)
    before = heard(street)

    assert text(street, SECOND, "6 2") == WELCOME

    assert heard(street) == before


def test_after_its_ok_they_answer_from_either(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    street.walk(ANA_ASKED)

    assert "Ana" in text(street, SECOND, "6 2")


def test_a_second_number_that_is_wrong_is_taken_away_and_the_first_stays(street: House) -> None:
    add_second(street)

    assert text(street, SECOND, "who is this") == SORRY

    street.walk(ANA_ASKED)
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    with street.at_work() as m:
        assert number_rows.second_of(m.tx, find(m, "Ana").id) is None


def test_stop_from_the_second_stops_the_second(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")

    text(street, SECOND, "STOP")

    street.walk(ANA_ASKED + timedelta(hours=4))
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_words_of_crisis_from_an_unproven_number_are_answered_and_staff_hear(
    street: House,
) -> None:
    add_second(street)

    assert "988" in text(street, SECOND, "i want to kill myself")
    assert "we worry about Ana" in street.read_by("Cleo")[-1]


def test_the_second_may_become_the_first(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")

    change(street, "Ana", SECOND)
    text(street, SECOND, "OK")

    street.pass_time(timedelta(days=1))
    assert "Ana" in street.carrier.bodies_to(SECOND)[-1]
    assert text(street, OLD, "hi") == WORDINGS.text("unknown_sender", "en")


def test_there_is_one_second_number(street: House) -> None:
    add_second(street)

    with street.at_work() as m, pytest.raises(Refused, match="has a second number"):
        numbers.add_second(m, find(m, "Ana"), NEW, remind=False)
    with street.at_work() as m:
        numbers.drop_second(m, find(m, "Ana"))
    with street.at_work() as m, pytest.raises(Refused, match="no second number"):
        numbers.drop_second(m, find(m, "Ana"))
