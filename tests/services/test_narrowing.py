"""Whom new hours for texts and calls would leave unasked, and whose low days would not be seen."""

import pytest

from checkin_sms.services import leaving, narrowing
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.store import members, programs
from tests.house import House
from tests.oak_street import a_few_move_in

EARLY = {"contact_end": "17:00"}


@pytest.fixture
def oak_street(both: House) -> House:
    """Ana is asked at six."""
    a_few_move_in(both)
    return both


def of_program(house: House, clocks: dict[str, str]) -> str:
    with house.at_work() as m:
        return narrowing.fault_of_program(m, clocks)


def add(house: House, number: int, at: str) -> None:
    with house.at_work() as m:
        who = PersonForm(f"Sol {number}", f"+1202555016{number}", zone="America/New_York")
        add_member(m, MemberForm(who, at, "on paper", "Cleo"))


def test_somebody_who_would_not_be_asked_any_more_is_named(oak_street: House) -> None:
    assert "(Ana at 18:00)" in of_program(oak_street, EARLY)
    assert of_program(oak_street, {"contact_end": "18:01"}) == ""


def test_of_many_only_some_are_named(oak_street: House) -> None:
    for number in range(4):
        # Before their OK too: they would be told an hour at which nothing comes.
        add(oak_street, number, "19:00")
    add(oak_street, 4, "12:00")

    said = of_program(oak_street, EARLY)

    assert "(Ana at 18:00, Sol 0 at 19:00, Sol 1 at 19:00, 2 more)" in said


def test_whoever_has_hours_of_their_own_or_has_left_is_in_nobodys_way(oak_street: House) -> None:
    add(oak_street, 1, "19:00")
    with oak_street.at_work() as m:
        members.set_clocks(m.tx, find(m, "Ana").id, {"contact_end": "20:00"})
        leaving.stop(m, find(m, "Sol 1"))
    assert of_program(oak_street, EARLY) == ""


def test_whoever_was_left_out_before_is_in_the_way_of_no_better_hours(oak_street: House) -> None:
    with oak_street.at_work() as m:
        programs.set_program(m.tx, "Oak Street", EARLY)
    assert of_program(oak_street, {"contact_end": "17:30"}) == ""
    assert of_program(oak_street, EARLY) == ""


def test_the_same_of_one_members_own_hours(oak_street: House) -> None:
    with oak_street.at_work() as m:
        ana = find(m, "Ana")
        assert "(Ana at 18:00)" in narrowing.fault_of_member(m, ana, {"contact_start": "18:30"})
        assert narrowing.fault_of_member(m, ana, {"contact_start": "09:30"}) == ""


def test_whoever_would_wait_for_more_low_days_than_are_looked_at_is_named(
    oak_street: House,
) -> None:
    with oak_street.at_work() as m:
        members.set_clocks(m.tx, find(m, "Ana").id, {"low_days": "4"})

        assert "(Ana)" in narrowing.fault_of_low_days(m, {"low_days": "2", "low_of": "3"})
        assert narrowing.fault_of_low_days(m, {"low_days": "2", "low_of": "4"}) == ""


def test_whoever_waits_for_too_many_already_is_in_the_way_of_nothing(oak_street: House) -> None:
    with oak_street.at_work() as m:
        members.set_clocks(m.tx, find(m, "Ana").id, {"low_days": "6"})

        assert narrowing.fault_of_low_days(m, {"low_of": "4"}) == ""
