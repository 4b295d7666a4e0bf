"""To a changed number that has not said OK nothing goes but its welcome, whatever is open."""

from datetime import timedelta

import pytest

from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED
from tests.services.number_hands import NEW, WELCOME, change, text

BENS_NEW = "+12025550161"
MENTOR_WELCOME = WORDINGS.text("mentor_welcome", "en", program="Oak Street")
HALF_AN_HOUR, HOURS_5 = timedelta(minutes=30), timedelta(hours=5)


@pytest.mark.parametrize("digits", ["1", "14"])
def test_a_members_new_number_does_not_read_who_will_call(street: House, digits: str) -> None:
    street.walk(ANA_ASKED)
    street.says("Ana", "2 9")
    change(street, "Ana", NEW)

    for digit in digits:
        street.says("Ben", digit)
    street.pass_time(HOURS_5)

    assert street.carrier.bodies_to(NEW) == [WELCOME]


def test_nor_that_nobody_has_taken_a_crisis(street: House) -> None:
    street.says("Ana", "i want to die")
    change(street, "Ana", NEW)

    street.pass_time(HALF_AN_HOUR)

    assert street.carrier.bodies_to(NEW) == [WELCOME]


def test_after_their_ok_they_read_who_will_call(street: House) -> None:
    street.walk(ANA_ASKED)
    street.says("Ana", "2 9")
    change(street, "Ana", NEW)
    text(street, NEW, "OK")

    street.says("Ben", "1")

    assert "Ben will call" in street.carrier.bodies_to(NEW)[-1]


def test_a_new_member_who_cries_out_instead_of_an_ok_is_told_who_will_call(street: House) -> None:
    """They wrote from there themselves: it is no number that was only entered."""
    with street.at_work() as m:
        who = PersonForm("Zoe", NEW, zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    street.work()
    text(street, NEW, "i want to die")

    street.says("Cleo", "1")

    assert "Cleo will call" in street.carrier.bodies_to(NEW)[-1]


def test_a_mentors_new_number_reads_nothing_of_the_case_that_they_had(street: House) -> None:
    street.says("Ana", "call me")
    street.says("Ben", "1")

    change(street, "Ben", BENS_NEW)

    assert "Ana" in street.read_by("Dee")[-1], "the next one is asked at once"
    street.pass_time(HOURS_5)
    assert street.carrier.bodies_to(BENS_NEW) == [MENTOR_WELCOME]
    text(street, BENS_NEW, "OK")
    assert "Ana" in text(street, BENS_NEW, "1"), "they may take it again"
