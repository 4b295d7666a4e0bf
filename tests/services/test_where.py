"""A second number, by plan: the reminders, the evenings, or what the first one did not take."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import numbers
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import members, people
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call

SECOND = "+12025550151"
HOUR = timedelta(hours=1)


def second(house: House, *, ok: bool = True, remind: bool = False, **plan: object) -> None:
    with house.at_work() as m:
        numbers.add_second(m, find(m, "Ana"), SECOND, remind=remind, **plan)  # type: ignore[arg-type]
    house.work()
    if ok:
        house.carrier.text(SECOND, "OK")
        house.work()


def heard(house: House, number: str) -> list[str]:
    """What was asked there: the wordings, without welcomes and replies."""
    known = "SELECT sid, wording FROM outbox WHERE purpose NOT LIKE 'reply:%'"
    wordings = {str(row[0]): str(row[1]) for row in cells(house.runtime.store, known)}
    sent = [one for one in house.carrier.ledger.all() if one.to == number]
    return [
        wordings[one.sid]
        for one in sent
        if one.sid in wordings and "welcome" not in wordings[one.sid]
    ]


def first(house: House) -> str:
    return house.number("Ana")


def test_from_an_hour_of_the_evening_on_everything_goes_to_the_second(street: House) -> None:
    second(street, evening="5pm")

    street.walk(ANA_ASKED + 2 * HOUR)

    assert heard(street, SECOND) == ["ask_mood"]
    assert heard(street, first(street)) == []
    street.carrier.text(SECOND, "6 2")
    street.work()
    assert cells(street.runtime.store, "SELECT state FROM checkin") == [("answered",)]


def test_before_that_hour_the_first_is_used(street: House) -> None:
    second(street, evening="8pm")

    street.walk(ANA_ASKED + HOUR)

    assert heard(street, first(street)) == ["ask_mood"]
    assert heard(street, SECOND) == []


def test_what_the_first_never_takes_is_asked_at_the_second(street: House) -> None:
    """Her cell is off three times; the house phone is asked, and no silence comes of it."""
    second(street, fallback=True)
    street.carrier.switches.set(["phone_off"], first(street))

    street.walk(ANA_ASKED + timedelta(minutes=80))

    assert heard(street, SECOND) == ["ask_mood"]
    street.carrier.text(SECOND, "6 2")
    street.work()
    assert cells(street.runtime.store, "SELECT state FROM checkin") == [("answered",)]


# The question goes the other way in the words of that way.


def rings_in_vain(house: House) -> None:
    """Ana is called at the first, and the line is engaged."""
    with house.at_work() as m:
        ana = find(m, "Ana").id
    by_call(house, ana)
    house.walk(ANA_ASKED)
    OnThePhone(house, "Ana").busy()
    house.pass_time(timedelta(minutes=5))


def test_what_is_said_is_not_what_is_written(both: House) -> None:
    a_few_move_in(both)
    second(both, fallback=True)
    rings_in_vain(both)

    (asked,) = [one for one in both.carrier.bodies_to(SECOND) if "How is today" in one]
    assert "Text CALL" in asked and "press" not in asked


def test_what_names_nobody_on_a_shared_phone_is_asked_there_by_a_call(street: House) -> None:
    with street.at_work() as m:
        ana = find(m, "Ana").id
        people.set_alias(m.tx, ana, "A.")
        who = PersonForm("Eve", first(street), zone="America/New_York", alias="E.", shared=True)
        add_member(m, MemberForm(who, "12:00", "on paper", "Cleo"))
    by_call(street, ana, pin="4821", calls=Calls.FALLBACK)
    street.work()
    phone = OnThePhone(street, "Ana")
    street.carrier.script(first(street), "landline")
    street.walk(ANA_ASKED)

    phone.takes_our_call(within=timedelta(minutes=80))
    assert "How is today" in phone.enter("4821")


def test_where_the_first_takes_no_texts_at_all_the_second_is_asked_from_then_on(
    street: House,
) -> None:
    second(street, fallback=True)
    street.carrier.switches.set(["landline"], first(street))
    street.walk(ANA_ASKED + HOUR)
    assert heard(street, SECOND) == ["ask_mood"]

    street.walk(ANA_ASKED + timedelta(days=1, hours=1))

    assert heard(street, first(street)) == ["ask_mood"]
    assert heard(street, SECOND).count("ask_mood") == 2


def test_an_unanswered_question_is_asked_there_after_six_hours_and_inside_the_hours(
    street: House,
) -> None:
    asked = ANA_ASKED + 18 * HOUR  # noon of the next day: the welcome counts towards its own
    with street.at_work() as m:
        members.change_time(m.tx, find(m, "Ana").id, "12:00")
        members.switch_on(m.tx, find(m, "Ana").id, asked)
    second(street, fallback=True)

    street.walk(asked + timedelta(hours=5, minutes=50))
    assert heard(street, SECOND) == []
    street.walk(asked + timedelta(hours=6, minutes=10))

    assert heard(street, SECOND) == ["nudge"]


def test_late_in_the_evening_nothing_more_goes_anywhere(street: House) -> None:
    second(street, fallback=True)

    street.walk(ANA_ASKED + timedelta(hours=10))

    assert heard(street, SECOND) == []


@pytest.mark.parametrize("plan", [{"fallback": True}, {"evening": "5pm"}, {"remind": True}])
def test_before_its_ok_it_gets_nothing_but_its_welcome(
    street: House, plan: dict[str, object]
) -> None:
    second(street, ok=False, **plan)  # type: ignore[arg-type]
    street.carrier.switches.set(["phone_off"], first(street))

    street.walk(ANA_ASKED + 4 * HOUR)

    assert heard(street, SECOND) == []


def test_an_hour_that_is_none_is_refused_with_words(street: House) -> None:
    with pytest.raises(Refused):
        second(street, evening="late")
