"""A call whose turn has come: is it still wanted, and do they still agree to it?"""

from datetime import timedelta

import pytest

from checkin_sms.services import agreeing, due, leaving, numbers
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.store import checkins, members, people, phones
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.phones import NoTexts
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import OnThePhone, by_call

WALTS, ZONE = "+12025550141", "America/New_York"


@pytest.fixture
def ana(both: House) -> OnThePhone:
    """She is rung at six."""
    by_call(both, a_few_move_in(both)["Ana"])
    return OnThePhone(both, "Ana")


def wants_no_calls(house: House, name: str = "Ana") -> None:
    with house.at_work() as m:
        agreeing.change(m, find(m, name).id, CallForm("never"))


# They took back that they are rung.


def test_who_was_rung_and_wants_no_more_calls_is_asked_by_a_text(
    both: House, ana: OnThePhone
) -> None:
    both.walk(ANA_ASKED)
    ana.let_ring()
    wants_no_calls(both)

    assert not ana.will_ring(timedelta(hours=1))
    assert [one for one in both.read_by("Ana") if "How is today" in one]


def test_that_text_asks_them_though_the_call_found_the_line_engaged(
    both: House, ana: OnThePhone
) -> None:
    both.walk(ANA_ASKED)
    ana.busy()
    wants_no_calls(both)
    both.pass_time(timedelta(minutes=45))

    with both.at_work() as m:
        assert checkins.last_states(m.tx, find(m, "Ana").id, 9) == [CheckinState.OPEN]


def test_that_text_is_not_sent_either_once_they_gave_a_sign(both: House, ana: OnThePhone) -> None:
    both.walk(ANA_ASKED)
    ana.let_ring()
    with both.at_work() as m:
        members.heard(m.tx, find(m, "Ana").id, m.now)
    wants_no_calls(both)

    assert not ana.will_ring(timedelta(hours=1))
    assert both.read_by("Ana") == []


def test_the_first_question_is_a_text_then_too_and_can_be_answered(
    both: House, ana: OnThePhone
) -> None:
    """Written and taken back at the same minute."""
    both.clock.now = ANA_ASKED
    due.run_due(both.runtime)
    wants_no_calls(both)
    both.work()

    assert not ana.rings
    both.says("Ana", "7 2")
    with both.at_work() as m:
        assert checkins.last_states(m.tx, find(m, "Ana").id, 9) == [CheckinState.ANSWERED]


def test_on_a_shared_phone_without_a_code_that_text_names_nobody(house: House) -> None:
    names = a_few_move_in(house)
    by_call(house, names["Ana"], pin="4821")
    with house.at_work() as m:
        people.set_alias(m.tx, names["Ana"], "A.")
        who = PersonForm("Eve", house.number("Ana"), zone=ZONE, alias="E.", shared=True)
        add_member(m, MemberForm(who, "12:00", "on paper", "Cleo"))
    house.walk(ANA_ASKED)
    OnThePhone(house, "Ana").let_ring()
    with house.at_work() as m:
        members.set_pin(m.tx, names["Ana"], None)

    house.pass_time(timedelta(hours=1))

    asked = house.read_by("Ana")[-1]
    assert "your" in asked and "Ana" not in asked


def test_a_landline_whose_owner_wants_no_calls_gets_nothing(both: House, ana: OnThePhone) -> None:
    both.walk(ANA_ASKED)
    ana.let_ring()
    wants_no_calls(both)
    with both.at_work() as m:
        phones.take_no_texts(
            m.tx, number_rows.first_of(m.tx, find(m, "Ana").id).id, NoTexts.LANDLINE
        )

    assert not ana.will_ring(timedelta(hours=2))
    assert both.read_by("Ana") == []


def test_the_welcome_is_a_text_then(house: House) -> None:
    walt = walt_moves_in(house)
    walt.let_ring()
    wants_no_calls(house, "Walt")

    assert not walt.will_ring(timedelta(hours=2))
    assert "Oak Street" in house.read_by("Walt")[-1]


# The welcome, once it was answered.


def walt_moves_in(house: House) -> OnThePhone:
    """A landline, just enrolled; the welcome rings."""
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Walt", WALTS, zone=ZONE)
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", by_call=CallForm("always")))
    house.work()
    walt = OnThePhone(house, "Walt")
    assert walt.rings
    return walt


def test_the_welcome_rings_again_until_it_is_answered(both: House) -> None:
    walt = walt_moves_in(both)
    walt.let_ring()
    assert walt.will_ring(timedelta(minutes=31))


def test_the_welcome_does_not_ring_again_once_they_have_begun(both: House) -> None:
    walt = walt_moves_in(both)
    walt.let_ring()
    walt.calls_us()
    assert "six P M" in walt.press("5", "1")
    assert not walt.will_ring(timedelta(hours=2))


def test_nor_once_staff_have_stopped_them(house: House) -> None:
    walt = walt_moves_in(house)
    with house.at_work() as m:
        leaving.stop(m, find(m, "Walt"))
    walt.let_ring()
    assert not walt.will_ring(timedelta(hours=2))


def test_the_welcome_to_a_second_number_rings_until_that_one_said_ok(
    house: House, names: dict[str, int]
) -> None:
    """Her first number said OK long ago."""
    with house.at_work() as m:
        members.set_pin(m.tx, names["Ana"], "4821")
        numbers.add_second(m, find(m, "Ana"), WALTS, calls="always")
    house.work()
    second = OnThePhone(house, "Ana", WALTS)
    second.let_ring()
    assert second.will_ring(timedelta(minutes=31))
    second.let_ring()
    second.calls_us()
    second.press("5")
    second.enter("4821")
    second.press("1")
    assert not second.will_ring(timedelta(hours=2))
