"""A changed number keeps the person; nothing personal goes to it before its OK."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.agreeing import change as agree
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases, inbox, numbers
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, cells
from tests.services.number_hands import (
    NEW,
    OLD,
    SECOND,
    WELCOME,
    add_second,
    change,
    has_an_evening_number,
    heard,
    state,
    text,
)


def test_a_changed_number_keeps_the_person_and_their_history(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "6 2")

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    assert state(street, "Ana") == "invited"
    assert "Ana" in text(street, NEW, "ok")
    street.pass_time(timedelta(days=1))
    assert "Ana" in street.carrier.bodies_to(NEW)[-1]
    assert "month" in text(street, NEW, "5 1") or len(street.carrier.bodies_to(NEW)) > 3
    counted = cells(street.runtime.store, "SELECT count(*) FROM answer")
    assert counted == [(4,)]


def test_a_new_first_number_gets_its_welcome_in_the_hours_of_the_second(street: House) -> None:
    has_an_evening_number(street)
    count = len(street.carrier.bodies_to(SECOND))

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    assert street.carrier.bodies_to(SECOND)[count:] == []
    text(street, NEW, "OK")
    assert state(street, "Ana") == "active"


def test_a_new_number_may_say_no(street: House) -> None:
    change(street, "Ana", NEW)

    assert text(street, NEW, "no") == WORDINGS.text("said_no", "en", program="Oak Street")

    assert state(street, "Ana") == "declined"
    assert "Ana said no to our welcome text" in street.read_by("Cleo")[-1]
    assert "Ana" in text(street, NEW, "ok")
    assert state(street, "Ana") == "active"


def test_a_no_from_a_new_number_ends_no_silence_that_somebody_has(street: House) -> None:
    """Whoever has that number is perhaps not Ana."""
    before = heard(street)
    street.walk(ANA_ASKED + timedelta(hours=41))
    street.says("Ben", "1")
    change(street, "Ana", NEW)

    text(street, NEW, "no thanks")

    assert heard(street) == before
    assert "Ana said no to our welcome text" in street.read_by("Cleo")[-1]
    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.claimed_by == find(m, "Ben").id
    street.says("Ben", "5")
    assert "Nothing is open" not in street.read_by("Ben")[-1]


def test_a_no_in_the_night_is_told_to_staff_in_the_morning(street: House) -> None:
    street.walk(ANA_ASKED + timedelta(hours=41))
    change(street, "Ana", NEW)
    street.walk(ANA_ASKED + timedelta(hours=55))
    said = len(street.read_by("Cleo"))

    text(street, NEW, "no")
    assert street.read_by("Cleo")[said:] == []

    street.walk(ANA_ASKED + timedelta(hours=64))
    assert any("Ana said no" in line for line in street.read_by("Cleo")[said:])


def test_the_old_number_is_never_texted_again(street: House) -> None:
    street.walk(ANA_ASKED)
    before = street.carrier.bodies_to(OLD)
    change(street, "Ana", NEW)
    text(street, NEW, "OK")

    street.pass_time(timedelta(days=4))

    assert street.carrier.bodies_to(OLD) == before


def test_a_try_that_failed_is_not_repeated_at_a_number_that_they_left(street: House) -> None:
    """The carrier was too busy for a moment; meanwhile staff entered another number."""
    street.carrier.switches.turn_on("too_many", OLD)
    street.walk(ANA_ASKED)
    change(street, "Ana", NEW)
    street.carrier.switches.turn_off("too_many", OLD)

    street.pass_time(timedelta(hours=2))

    assert street.carrier.bodies_to(OLD) == []


def test_nothing_but_the_welcome_goes_to_the_new_one_before_its_ok(street: House) -> None:
    change(street, "Ana", NEW)

    street.pass_time(timedelta(days=3))

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.reasons == ["not started"]


@pytest.mark.parametrize("said", ["4", "6 2", "hi its me", "call me", "START"])
def test_what_the_new_number_says_before_its_ok_is_nobodys(street: House, said: str) -> None:
    change(street, "Ana", NEW)
    before = heard(street)

    assert text(street, NEW, said) == WELCOME

    assert heard(street) == before


def test_from_the_old_number_nobody_is_known(street: House) -> None:
    change(street, "Ana", NEW)

    assert text(street, OLD, "who is this?") == WORDINGS.text("unknown_sender", "en")
    assert text(street, OLD, "6 2") == ""
    assert state(street, "Ana") == "invited"


def test_an_old_number_may_become_somebody_elses(street: House) -> None:
    change(street, "Ana", NEW)

    with street.at_work() as m:
        who = PersonForm("Zoe", OLD, zone="America/Denver")
        add_member(m, MemberForm(who, "6pm", "on paper", "Cleo"))
    street.work()

    assert street.carrier.bodies_to(OLD) == [WELCOME]
    assert "Zoe" in text(street, OLD, "OK")


@pytest.mark.parametrize(
    ("number", "why"),
    [("+12025550111", "belongs to Ben"), ("555-0143", "area code"), ("988", "crisis line")],
)
def test_a_number_that_cannot_be_theirs_is_refused(street: House, number: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        change(street, "Ana", number)

    assert state(street, "Ana") == "active"


def test_a_number_that_texted_stop_is_lifted_by_its_start_alone(street: House) -> None:
    text(street, OLD, "STOP")

    with pytest.raises(Refused, match="START"):
        change(street, "Ana", OLD)


def test_a_mentor_has_a_new_number_too(street: House) -> None:
    change(street, "Ben", "+12025550161")

    assert "call someone" in text(street, "+12025550161", "OK")


def rung(house: House, who: str) -> tuple[Calls, bool]:
    """Whether they may be rung where they are reached first, and a machine there spoken to."""
    with house.at_work() as m:
        person = find(m, who)
        return numbers.agreed(m.tx, person.id, numbers.first_of(m.tx, person.id).id)


def test_whoever_is_on_call_is_rung_at_their_new_number(street: House) -> None:
    change(street, "Cleo", "+12025550161")
    text(street, "+12025550161", "OK")

    street.says("Ana", "i want to kill myself")

    placed = cells(street.runtime.store, "SELECT count(*) FROM outbox WHERE channel = 'call'")
    assert placed == [(1,)]
    assert rung(street, "Cleo") == (Calls.FALLBACK, False)


@pytest.mark.parametrize("calls", list(Calls))
def test_what_was_agreed_of_calls_holds_for_another_number(street: House, calls: Calls) -> None:
    """But whose machine answers there nobody knows yet."""
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm(calls, message_ok=True))

    change(street, "Ana", NEW)

    assert rung(street, "Ana") == (calls, False)


def test_a_landline_that_moves_is_rung_for_its_ok_and_never_texted(street: House) -> None:
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm("always"))

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == []
    welcomes = "SELECT channel FROM outbox WHERE wording = 'welcome'"
    assert cells(street.runtime.store, welcomes)[-1] == ("call",)


def test_a_second_number_that_becomes_the_first_is_rung_as_was_agreed_of_it(street: House) -> None:
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm("always"))
    add_second(street)

    change(street, "Ana", SECOND)

    assert rung(street, "Ana") == (Calls.NEVER, False)


def test_a_member_who_says_so_is_answered_and_staff_ask(street: House) -> None:
    said = text(street, OLD, "i have a new number")

    assert said == WORDINGS.text("new_number", "en")
    assert "Ana says that their number changes" in street.read_by("Cleo")[-1]
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["i have a new number"]
    assert state(street, "Ana") == "active", "nothing moves by itself"
    assert heard(street) == street.clock(), "it is a sign of them"
