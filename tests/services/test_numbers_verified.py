"""After a long silence, or if it looked dead, a number is verified: it may have changed hands."""

from datetime import timedelta

from checkin_sms.services import numbers
from checkin_sms.services.finding import find
from checkin_sms.store import numbers as number_rows
from checkin_sms.store import phones
from checkin_sms.store.phones import NoTexts
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.lost_webhooks import lose
from tests.services.number_hands import (
    OLD,
    SECOND,
    WELCOME,
    add_second,
    has_an_evening_number,
    state,
    text,
)


def test_after_ninety_days_without_a_word_the_number_is_verified_again(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "6 2")

    street.clock.advance(timedelta(days=89))
    street.pass_time(timedelta(hours=1))
    assert street.carrier.bodies_to(OLD)[-1] != WELCOME
    street.clock.advance(timedelta(days=1))
    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(OLD)[-1] == WELCOME
    assert state(street, "Ana") in ("invited", "unstarted")
    assert text(street, OLD, "7 1") == WELCOME
    assert "Ana" in text(street, OLD, "OK")
    assert state(street, "Ana") == "active"


def test_a_number_that_looked_dead_is_verified_before_anything_personal(street: House) -> None:
    with street.at_work() as m:
        phones.take_no_texts(m.tx, number_rows.first_of(m.tx, find(m, "Ana").id).id, NoTexts.DEAD)

    assert text(street, OLD, "hi") == WELCOME
    assert state(street, "Ana") == "invited"
    assert "Ana" in text(street, OLD, "OK")


def test_a_second_number_quiet_for_ninety_days_is_verified_again(street: House) -> None:
    """She answers from the first all the time; who has the other one by now, nobody knows."""
    add_second(street)
    text(street, SECOND, "OK")
    count = len(street.carrier.bodies_to(SECOND))
    street.clock.advance(timedelta(days=91))
    text(street, OLD, "hello")

    street.pass_time(timedelta(days=2))

    assert street.carrier.bodies_to(SECOND)[count:] == [WELCOME]
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    assert "some of our texts come here" in text(street, SECOND, "ok")


def test_a_number_in_doubt_is_asked_for_its_ok_in_the_words_of_their_role(house: House) -> None:
    a_few_move_in(house)
    for name, number in (("Ben", "+12025550177"), ("Cleo", "+12025550178")):
        with house.at_work() as m:
            numbers.change(m, find(m, name), number)
        house.work()
        text(house, number, "what is this?")
    mentor, staff = (house.read_by(name)[-1] for name in ("Ben", "Cleo"))

    assert ("someone could use your call" in mentor, "you are on call" in staff) == (True, True)


def test_a_text_from_a_number_in_doubt_is_answered_though_the_list_found_it(both: House) -> None:
    a_few_move_in(both)
    with both.at_work() as m:
        numbers.change(m, find(m, "Ben"), "+12025550177")
    both.work()
    welcomes = both.read_by("Ben")
    lose(both, "Ben")

    both.says("Ben", "what is this?")
    both.pass_time(timedelta(minutes=3))

    assert len(both.read_by("Ben")) == len(welcomes) + 1


def test_after_months_without_a_word_each_number_is_asked_for_its_own_ok(street: House) -> None:
    has_an_evening_number(street)
    count = len(street.carrier.bodies_to(OLD))
    street.clock.advance(timedelta(days=90))

    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(OLD)[count:] == [WELCOME]
    text(street, OLD, "OK")
    assert state(street, "Ana") == "active"


def test_a_second_number_that_is_used_is_not_verified_again(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    for _ in range(2):
        street.clock.advance(timedelta(days=60))
        text(street, SECOND, "hello")

    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(SECOND).count(WELCOME) == 1


def test_a_second_number_that_looked_dead_is_verified_before_anything_personal(
    street: House,
) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    with street.at_work() as m:
        second = number_rows.second_of(m.tx, find(m, "Ana").id)
        assert second is not None
        phones.take_no_texts(m.tx, second.phone.id, NoTexts.DEAD)

    assert text(street, SECOND, "hi") == WELCOME
    assert state(street, "Ana") == "active"
    assert "some of our texts come here" in text(street, SECOND, "ok")
