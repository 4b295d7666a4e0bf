"""Which case whoever helps hears of when they ring us, where there are several."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as case_rows
from checkin_sms.store import roles
from tests.house import House
from tests.on_the_phone import OnThePhone, by_call

SOON = timedelta(minutes=3)


@pytest.fixture
def names(house: House, names: dict[str, int]) -> dict[str, int]:
    """And Eve, whose mentor is Ben as well. Cleo, who is on call, has a landline."""
    with house.at_work() as m:
        who = PersonForm("Eve", "+12025550177", zone="America/New_York")
        eve = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, eve, [Support(names["Ben"])])
        for role in roles.of_people(m.tx, [eve]):
            roles.begin(m.tx, role.id, m.now)
    by_call(house, names["Cleo"])
    return names | {"Eve": eve}


@pytest.fixture
def cleo(house: House, names: dict[str, int]) -> OnThePhone:
    return OnThePhone(house, "Cleo")


def raised(house: House, person_id: int, reason: Reason) -> None:
    with house.at_work() as m:
        cases.raise_case(m, person_id, reason)
    house.work()


def took(house: House, cleo: OnThePhone, person_id: int, reason: Reason) -> None:
    """She is rung about it, and says that she will call."""
    raised(house, person_id, reason)
    cleo.takes_our_call("1", within=SOON)
    cleo.hang_up()
    house.pass_time(timedelta(minutes=5))


def missed(house: House, cleo: OnThePhone, person_id: int) -> None:
    """Her phone rings about words of crisis, and she does not take it."""
    raised(house, person_id, Reason.CRISIS)
    assert cleo.will_ring(SOON)
    cleo.let_ring()


def claimed_by(house: House, person_id: int) -> int | None:
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, person_id)
        return found.claimed_by if found else None


@pytest.mark.parametrize("older", [Reason.CRISIS, Reason.OPTED_OUT])
def test_whoever_missed_the_call_of_a_crisis_hears_of_that_one_when_they_ring_back(
    house: House, names: dict[str, int], cleo: OnThePhone, older: Reason
) -> None:
    took(house, cleo, names["Ana"], older)
    missed(house, cleo, names["Eve"])
    cleo.calls_us()
    assert "Eve still needs a call now" in cleo.press("5")
    cleo.press("1")
    assert claimed_by(house, names["Eve"]) == names["Cleo"]


def test_after_one_answer_they_are_asked_about_the_next_and_once_about_each(
    house: House, names: dict[str, int], cleo: OnThePhone
) -> None:
    took(house, cleo, names["Ana"], Reason.CRISIS)
    missed(house, cleo, names["Eve"])
    cleo.calls_us()
    cleo.press("5")

    said = cleo.press("2")
    assert "If you can try Eve again" in said
    assert "To be connected with Ana now" in said and "Goodbye" not in said
    said = cleo.press("3")
    assert "Thank you for reaching Ana" in said and "Goodbye" in said
    assert not cleo.handset.is_talking()


def test_what_they_have_passed_on_is_still_theirs_to_take_where_nothing_else_is(
    house: House, names: dict[str, int], cleo: OnThePhone
) -> None:
    raised(house, names["Eve"], Reason.CRISIS)
    cleo.takes_our_call("2", within=SOON)
    cleo.calls_us()
    assert "Eve" in cleo.press("5")
    took(house, cleo, names["Ana"], Reason.OPTED_OUT)
    cleo.calls_us()
    assert "To be connected with Ana now" in cleo.press("5")


def test_a_key_is_about_the_case_that_they_heard_of(
    house: House, names: dict[str, int], cleo: OnThePhone
) -> None:
    took(house, cleo, names["Ana"], Reason.CRISIS)
    cleo.calls_us()
    assert "To be connected with Ana now" in cleo.press("5")
    raised(house, names["Eve"], Reason.CRISIS)

    said = cleo.press("3")
    assert "Thank you for reaching Ana" in said and "Eve still needs a call now" in said
    assert claimed_by(house, names["Eve"]) is None
