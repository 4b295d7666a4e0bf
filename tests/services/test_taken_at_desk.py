"""A case that somebody took at their desk, without a phone: what they cannot hear of, others do."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from checkin_sms.services import access, accounts, casepage, desk, in_person, roster
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.enrol import PersonForm, add_staff
from checkin_sms.services.finding import find
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases as rows
from checkin_sms.store import numbers, oncall, staff
from checkin_sms.store.cases import CaseOf
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.web.desk import account

GONE: dict[str, Callable[[Moment, Viewer, Viewer, int], object]] = {
    "ended": lambda m, cleo, dov, _ana: accounts.end(m, cleo, dov.id),
    "unassigned": lambda m, cleo, dov, ana: roster.unassign_all(
        m, cleo, roster.chosen(m, cleo, [ana]), dov.id
    ),
}


def anas(house: House) -> CaseOf:
    with house.at_work() as m:
        row = rows.open_case(m.tx, find(m, "Ana").id)
    assert row is not None
    return row


def takes(house: House, name: str = "Marcus", role: Role = Role.COORDINATOR) -> Viewer:
    """ "I will call", on the page of Ana's case."""
    viewer, row = account(house, name, role), anas(house)
    with house.at_work() as m:
        desk.take(m, viewer, row.id, desk.seen(m, row))
    house.work()
    return viewer


@pytest.mark.parametrize("words", ["i have the pills here, i will kill myself", "please call me"])
def test_staff_on_call_are_asked_after_another_cry(both: House, words: str) -> None:
    a_few_move_in(both)
    both.says("Ana", "i want to die")
    takes(both)
    both.pass_time(timedelta(minutes=8))

    both.says("Ana", words)

    assert "Ana still needs a call now" in both.read_by("Cleo")[-1]
    assert anas(both).claimed_by is None
    both.says("Cleo", "1")
    assert "Cleo will call you soon" in both.read_by("Ana")[-1]


@pytest.mark.parametrize("words", ["please call me", "i relapsed please call me"])
def test_whoever_reads_that_somebody_is_asked_to_call_reads_who_is(
    house: House, words: str
) -> None:
    a_few_move_in(house)
    house.says("Ana", "please call me")
    takes(house)
    house.pass_time(timedelta(minutes=30))

    house.says("Ana", words)

    assert "We are asking Dee to call you" in house.read_by("Ana")[-1]
    assert "Ana is having a hard day" in house.read_by("Dee")[-1]


def test_no_alert_is_promised_where_nobody_else_can_be_told(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "i want to die")
    takes(house)
    house.says("Cleo", "stop")
    house.pass_time(timedelta(minutes=8))

    house.says("Ana", "i want to die")

    assert "staff may not see your text soon" in house.read_by("Ana")[-1]


@pytest.mark.parametrize(
    ("first", "again", "reads"),
    [
        ("please call me", "please call me", "Marcus will call you soon"),
        ("please call me", "i relapsed", "Marcus will call you soon"),
        ("i want to die", "i will kill myself", "staff may not see your text soon"),
    ],
)
def test_with_nobody_else_to_ask_it_stays_with_whoever_took_it(
    house: House, first: str, again: str, reads: str
) -> None:
    """Both mentors said that they can't, and nobody is on call."""
    ids = a_few_move_in(house)
    with house.at_work() as m:
        oncall.drop(m.tx, ids["Cleo"])
    house.says("Ana", first)
    for name in ("Ben", "Dee"):
        if house.read_by(name):
            house.says(name, "2")
    takes(house)
    had = anas(house).claimed_by
    house.pass_time(timedelta(minutes=6))

    house.says("Ana", again)

    assert reads in house.read_by("Ana")[-1]
    assert anas(house).claimed_by == had is not None


@pytest.mark.parametrize("how", GONE)
def test_what_somebody_may_see_no_more_goes_to_whoever_comes_next(both: House, how: str) -> None:
    ana = a_few_move_in(both)["Ana"]
    both.says("Ana", "please call me")
    cleo, dov = account(both), account(both, "Dov", Role.CASEWORKER)
    with both.at_work() as m:
        access.assign(m.tx, dov.id, ana)
    takes(both, "Dov", Role.CASEWORKER)

    with both.at_work() as m:
        GONE[how](m, cleo, dov, ana)
    both.work()

    assert anas(both).claimed_by is None
    assert "Ana is having a hard day" in both.read_by("Dee")[-1]


def test_who_may_see_less_keeps_what_they_still_see(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    house.says("Ana", "please call me")
    dov, cleo = takes(house, "Dov"), account(house)
    before = anas(house)

    with house.at_work() as m:
        access.assign(m.tx, dov.id, ana)
        accounts.set_role(m, cleo, dov.id, Role.CASEWORKER)

    assert anas(house) == before


def test_it_can_be_taken_from_whoever_has_it(both: House) -> None:
    a_few_move_in(both)
    both.says("Ana", "please call me")
    both.says("Ben", "1")
    both.pass_time(timedelta(minutes=1))

    takes(both)

    assert "Marcus has said they will call Ana" in both.read_by("Ben")[-1]
    assert "Marcus will call you soon" in both.read_by("Ana")[-1]
    dov = takes(both, "Dov")
    assert casepage.page(both.runtime, dov, anas(both).id).claimed_by == "Dov"


def test_whoever_is_on_call_too_goes_on_by_phone(both: House) -> None:
    a_few_move_in(both)
    both.says("Ana", "i want to die")

    takes(both, "Cleo")

    assert "nothing more to do" not in both.read_by("Cleo")[-1]
    both.says("Cleo", "3")
    assert "Thank you for reaching Ana" in both.read_by("Cleo")[-1]


def test_also_where_they_had_not_been_told_of_it(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "please call me")
    takes(house, "Cleo")

    house.says("Ana", "i relapsed please call me")
    assert "Ana wrote to us" in house.read_by("Cleo")[-1]
    house.says("Cleo", "3")

    assert "Thank you for reaching Ana" in house.read_by("Cleo")[-1]


def test_also_where_their_account_was_ended_and_they_came_back(house: House) -> None:
    a_few_move_in(house)
    boss, before = account(house, "Boss"), account(house, "Cleo")
    with house.at_work() as m:
        accounts.end(m, boss, before.id)
    house.says("Ana", "please call me")
    with house.at_work() as m:
        accounts.invite(m, boss, "Cleo", "cleo.new@example.org", Role.COORDINATOR)
        back = staff.everyone(m.tx)[-1]
    row = anas(house)
    with house.at_work() as m:
        desk.take(m, Viewer(back.id, back.name, back.role), row.id, desk.seen(m, row))
    house.work()

    house.says("Cleo", "3")

    assert "Thank you for reaching Ana" in house.read_by("Cleo")[-1]


def test_two_of_the_same_name_are_two(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        add_staff(m, PersonForm("Cleo", "+12025550161", zone="America/New_York"))
    house.says("Ana", "i want to die")

    cleo = takes(house, "Cleo")

    with house.at_work() as m:
        assert numbers.find_first_of(m.tx, in_person.person_of(m, cleo)) is None
