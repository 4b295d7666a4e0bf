"""A second number that is rung: the phone in the house, which others take as well."""

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import agreeing, numbers
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases, members
from checkin_sms.store import numbers as number_rows
from tests.house import House
from tests.oak_street import ANA_ASKED
from tests.on_the_phone import OnThePhone

AT_HOME = "+12025550152"


def add(house: House, *, pin: str | None = "4821", calls: Calls = Calls.ALWAYS) -> OnThePhone:
    with house.at_work() as m:
        ana = find(m, "Ana")
        members.set_pin(m.tx, ana.id, pin)
        numbers.add_second(m, ana, AT_HOME, fallback=True, calls=calls)
    house.work()
    return OnThePhone(house, "Ana", AT_HOME)


def is_confirmed(house: House) -> bool:
    with house.at_work() as m:
        second = number_rows.second_of(m.tx, find(m, "Ana").id)
        return second is not None and second.confirmed_at is not None


def test_it_is_not_rung_without_a_pin(street: House) -> None:
    with pytest.raises(Refused, match="PIN of four digits first"):
        add(street, pin=None)


def test_while_it_is_rung_the_pin_stays(street: House) -> None:
    add(street)
    with pytest.raises(Refused, match="keep a PIN"), street.at_work() as m:
        agreeing.change(m, find(m, "Ana").id, CallForm("always"))

    with street.at_work() as m:
        agreeing.change(m, find(m, "Ana").id, CallForm("always", pin="7777"))


def test_its_welcome_is_a_call_and_the_pin_comes_before_it(street: House) -> None:
    phone = add(street)
    assert phone.rings

    said = phone.answer() + phone.press("5")
    assert "press 1" not in said
    assert "To begin, press 1" in phone.enter("4821")
    assert not is_confirmed(street)

    assert "some of our calls come to this phone" in phone.press("1")
    assert is_confirmed(street)


def test_the_pound_key_there_stops_that_phone_alone(street: House) -> None:
    phone = add(street)
    phone.answer()
    phone.press("#")

    street.walk(ANA_ASKED)

    assert not is_confirmed(street)
    assert "How is today" in street.carrier.bodies_to(street.number("Ana"))[-1]


def test_who_rings_us_from_a_number_not_yet_theirs_is_asked_for_an_ok(street: House) -> None:
    phone = add(street, pin=None, calls=Calls.NEVER)
    with street.at_work() as m:
        before = members.get(m.tx, find(m, "Ana").id).heard_at

    phone.calls_us()
    assert "press 1" in phone.press("5")

    with street.at_work() as m:
        assert members.get(m.tx, find(m, "Ana").id).heard_at == before


def test_one_that_takes_no_texts_is_no_case_while_the_first_takes_them(street: House) -> None:
    street.carrier.script(AT_HOME, "landline")
    add(street, calls=Calls.NEVER)
    street.walk(ANA_ASKED)

    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None
    assert "How is today" in street.carrier.bodies_to(street.number("Ana"))[-1]
