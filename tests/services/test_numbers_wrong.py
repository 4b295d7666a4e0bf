"""Somebody else answers: they hear nothing of anybody, and staff hear of it."""

from datetime import timedelta

import pytest

from checkin_sms.services.enrol import MentorForm, PersonForm, add_mentor
from checkin_sms.services.finding import find
from checkin_sms.store import cases, inbox
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED
from tests.services.number_hands import OLD, SORRY, WELCOME, change, heard, state, text


@pytest.mark.parametrize("said", ["who is this?", "wrong number", "Larry got a new phone"])
def test_a_wrong_number_is_stopped_at_once_and_hears_nothing_of_anybody(
    street: House, said: str
) -> None:
    before = heard(street)
    street.walk(ANA_ASKED + timedelta(minutes=5))
    count = len(street.carrier.bodies_to(OLD))

    assert text(street, OLD, said) == SORRY

    street.pass_time(timedelta(days=3))
    assert street.carrier.bodies_to(OLD)[count:] == [SORRY]
    assert heard(street) == before
    told = street.read_by("Cleo")
    assert any("someone else seems to have the number of Ana" in line for line in told)
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == [said]
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_who_has_a_number_in_doubt_and_does_not_know_us_is_no_member(street: House) -> None:
    """After months of silence it is asked for its OK again. Ana would know who we are."""
    street.clock.advance(timedelta(days=91))
    street.pass_time(timedelta(days=1))
    assert street.carrier.bodies_to(OLD)[-1] == WELCOME

    assert text(street, OLD, "who is this?") == SORRY

    assert state(street, "Ana") == "stopped"
    assert any("the number of Ana" in line for line in street.read_by("Cleo"))


def test_a_role_that_a_member_refused_is_nothing_to_ask_about(street: House) -> None:
    with street.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Ana", OLD, zone="America/New_York")))
    text(street, OLD, "no thanks")

    assert text(street, OLD, "who is this?") == SORRY


@pytest.mark.parametrize("said", ["START", "OK", "4", "YES", "hello", "who is this"])
def test_nothing_from_a_wrong_number_begins_anything(street: House, said: str) -> None:
    text(street, OLD, "wrong number")

    assert text(street, OLD, said) in ("", WORDINGS.text("unknown_sender", "en"))

    street.pass_time(timedelta(days=2))
    assert not [body for body in street.carrier.bodies_to(OLD) if "Ana" in body]
    assert heard(street) is not None
    assert state(street, "Ana") == "stopped"


def test_a_mentors_wrong_number_hands_on_what_they_had(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "2 9")
    assert "Ana is having a hard day" in street.read_by("Ben")[-1]

    assert text(street, "+12025550111", "wrong number") == SORRY

    assert "Ana is having a hard day" in street.read_by("Dee")[-1]
    assert "the number of Ben" in "".join(street.read_by("Cleo"))


def test_an_answer_is_an_answer_whatever_else_is_said(street: House) -> None:
    street.walk(ANA_ASKED)

    assert text(street, OLD, "who is this? i want to die") == WORDINGS.text("crisis", "en")
    assert state(street, "Ana") == "active"


def test_staff_may_bring_the_same_number_back(street: House) -> None:
    street.clock.advance(timedelta(hours=1))
    text(street, OLD, "who is this")

    change(street, "Ana", OLD)

    assert street.carrier.bodies_to(OLD)[-1] == WELCOME
    assert "Ana" in text(street, OLD, "OK")
    assert state(street, "Ana") == "active"
