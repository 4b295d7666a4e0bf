"""Calls on a phone that a member has together with somebody who helps others."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import calling, cases, missed
from checkin_sms.services.calling import Request
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as case_rows
from checkin_sms.store import members, numbers, people, roles, unsent
from tests.house import House
from tests.oak_street import ANA_ASKED
from tests.on_the_phone import AT_ONCE, OnThePhone, by_call

ZONE = "America/New_York"


@pytest.fixture
def hal(house: House, names: dict[str, int]) -> int:
    """He lives where Ana does, has begun, and is Eve's mentor."""
    with house.at_work() as m:
        people.set_alias(m.tx, names["Ana"], "A.")
        who = PersonForm("Hal", house.number("Ana"), zone=ZONE, alias="H.", shared=True)
        hal = add_mentor(m, MentorForm(who))
        eve = PersonForm("Eve", "+12025550177", zone=ZONE)
        names["Eve"] = add_member(m, MemberForm(eve, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, names["Eve"], [Support(hal)])
        (role,) = roles.of_people(m.tx, [hal])
        roles.begin(m.tx, role.id, m.now)
        unsent.suppress_phone(m.tx, numbers.first_of(m.tx, hal).id, None)
    return hal


@pytest.fixture
def phone(house: House, names: dict[str, int], hal: int) -> OnThePhone:
    """Both are called there, and Ana has a code."""
    by_call(house, names["Ana"], pin="2580")
    by_call(house, hal)
    return OnThePhone(house, "Ana")


def eve_needs_a_call(house: House, names: dict[str, int]) -> None:
    with house.at_work() as m:
        cases.raise_case(m, names["Eve"], Reason.CALL_ME)
    house.work()


def missed_it(house: House, names: dict[str, int], phone: OnThePhone) -> None:
    """Hal was rung about Eve, and nobody took it."""
    eve_needs_a_call(house, names)
    assert phone.will_ring(AT_ONCE)
    phone.let_ring()


def taken_by(house: House, names: dict[str, int]) -> int | None:
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Eve"])
        return found.claimed_by if found else None


@pytest.mark.usefixtures("hal")
def test_a_member_who_is_called_there_and_has_no_code_is_asked_all_the_same(
    house: House, names: dict[str, int]
) -> None:
    """She was rung, and no other member can have taken it; she is not silent."""
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED)
    ana.answer()

    assert "How is today" in ana.press("5")
    ana.press("6", "1")
    with house.at_work() as m:
        assert members.get(m.tx, names["Ana"]).heard_at == m.now


def test_whoever_helps_from_there_takes_a_case_when_they_ring_us(
    house: House, names: dict[str, int], phone: OnThePhone, hal: int
) -> None:
    missed_it(house, names, phone)

    phone.calls_us()
    said = phone.press("5")
    assert "About the person you help, press 6. Please enter your four digit code" in said
    assert "Eve" not in said
    phone.press("6")
    assert "Eve" in phone.wait()
    phone.press("1")
    assert taken_by(house, names) == hal


def test_and_the_member_there_comes_to_their_own_menu_by_the_code(
    house: House, names: dict[str, int], phone: OnThePhone
) -> None:
    missed_it(house, names, phone)
    phone.calls_us()
    phone.press("5")

    said = phone.enter("2580")
    assert "today's two questions" in said and "Eve" not in said


def test_no_key_is_offered_where_no_case_waits(house: House, phone: OnThePhone) -> None:
    phone.calls_us()
    assert "press 6" not in phone.press("5")


def test_a_number_that_nobody_vouches_for_is_offered_none_but_called_back_at_any_hour(
    house: House, names: dict[str, int], phone: OnThePhone
) -> None:
    missed_it(house, names, phone)
    house.clock.advance(timedelta(hours=14))

    heard = calling.rang(house.runtime, Request("CA-hal", phone.number))
    assert heard is not None
    heard = calling.keyed(house.runtime, heard.token, 1, Request("CA-hal", phone.number, "5"))
    assert heard is not None and "press 6" not in " ".join(line.text for line in heard.lines)
    missed.ended(house.runtime, "CA-hal", "completed")

    assert phone.will_ring(AT_ONCE)
    assert "press 6" in phone.answer() + phone.press("5")
