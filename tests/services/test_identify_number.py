"""A shared phone as such: what goes there names nobody, and its stop is everybody's."""

import re
from datetime import timedelta

import sqlalchemy as sa

from checkin_sms.services import numbers
from checkin_sms.services.finding import find
from checkin_sms.store import numbers as number_rows
from checkin_sms.store import people
from checkin_sms.store.outbox import OutboxRow
from tests.house import WORDINGS, House
from tests.services.shared_phone import (
    HOME,
    KAY_ASKED,
    LOU_ASKED,
    WHO,
    case_of,
    heard,
    id_of,
    share,
    text,
)

ASKED = "Oak Street: please send your two numbers, as on your card."


def test_what_is_asked_on_a_shared_phone_names_nobody(home: House) -> None:
    assert home.carrier.bodies_to(HOME) == [ASKED, ASKED]

    home.pass_time(timedelta(days=2))

    assert not [b for b in home.carrier.bodies_to(HOME) for n in ("Kay", "Lou", "Ben") if n in b]


def test_a_claimed_call_is_announced_without_a_name(home: House) -> None:
    text(home, "2 9")
    text(home, "1")
    home.says("Ben", "1")

    told = home.carrier.bodies_to(HOME)[-1]
    assert told == WORDINGS.text("claimed_shared", "en", program="Oak Street", who="Ben")


def test_every_text_that_we_start_on_a_shared_phone_names_nobody(home: House) -> None:
    for body in ("2 9", "1", "call me", "2", "who is this", "LATER"):
        text(home, body, wait=30)
    home.says("Ben", "1")
    home.pass_time(timedelta(days=3))

    with home.runtime.store.reading() as tx:
        row = OutboxRow
        there = row.phone_id == number_rows.first_of(tx, id_of(home, "Kay")).id
        started = list(tx.execute(sa.select(row.body).where(row.started, there)).scalars())
    assert len(started) > 3
    assert not [body for body in started if re.search(r"Kay|Lou|\bK\.|\bL\.", body)]


def test_stop_is_everybodys_on_that_number(home: House) -> None:
    assert text(home, "stop texting us") == WORDINGS.text("stopped", "en", program="Oak Street")

    assert case_of(home, "Kay") == case_of(home, "Lou") == ["opted out"]
    home.pass_time(timedelta(days=1))
    assert home.carrier.bodies_to(HOME)[-1].startswith("Oak Street: we will send")


def test_start_brings_everybody_back(home: House) -> None:
    text(home, "stop texting us")

    assert "welcome back" in text(home, "start")
    assert text(home, "hello") == WHO
    assert case_of(home, "Kay") == case_of(home, "Lou") == []


def test_who_are_you_reveals_nobody_and_staff_find_out(home: House) -> None:
    before = heard(home, "Kay"), heard(home, "Lou")

    assert text(home, "who is this?") == WORDINGS.text("unknown_sender", "en")

    assert "someone else seems to have the number of Kay" in home.read_by("Cleo")[-1]
    assert (heard(home, "Kay"), heard(home, "Lou")) == before


def test_what_was_not_sent_yet_does_not_follow_somebody_who_left_the_phone(house: House) -> None:
    share(house)
    house.carrier.switches.turn_on("too_many", HOME)
    house.walk(KAY_ASKED)
    with house.at_work() as m:
        numbers.change(m, people.person(m.tx, find(m, "Kay").id), "+12025550151")
    house.carrier.switches.turn_off("too_many", HOME)

    house.walk(LOU_ASKED)

    assert len(house.carrier.bodies_to(HOME)) == 1
    assert "Lou" in house.carrier.bodies_to(HOME)[0], "the phone is hers alone now"
