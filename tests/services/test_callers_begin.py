"""A mentor or staff person with a landline says OK by a key."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import agreeing, calling, missed
from checkin_sms.services.calling import Request
from checkin_sms.services.enrol import MentorForm, PersonForm, add_mentor, add_staff
from checkin_sms.store import roles
from checkin_sms.store.roles import RoleState
from tests.house import House
from tests.oak_street import cells
from tests.on_the_phone import AT_ONCE, OnThePhone

FAYS = "+12025550166"
ROLES = ("mentor", "staff")
WORDS = {"mentor": "when someone could use your call", "staff": "You are on call"}


def enrol(house: House, kind: str) -> OnThePhone:
    """Fay, whose phone takes no texts, so that the welcome does not arrive."""
    house.carrier.switches.set(["landline"], FAYS)
    with house.at_work() as m:
        who = PersonForm("Fay", FAYS, zone="America/New_York")
        add_mentor(m, MentorForm(who)) if kind == "mentor" else add_staff(m, who)
    house.work()
    return OnThePhone(house, "Fay", FAYS)


def is_called(house: House) -> None:
    """As `mentor calls Fay always` does."""
    with house.at_work() as m:
        agreeing.change_of_a_helper(m, fay(house), Calls.ALWAYS)
    house.work()


def fay(house: House) -> int:
    ((found,),) = cells(house.runtime.store, "SELECT max(id) FROM person")
    assert isinstance(found, int)
    return found


def has_begun(house: House) -> bool:
    with house.at_work() as m:
        (role,) = roles.of_people(m.tx, [fay(house)])
        return role.state is RoleState.ACTIVE


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("kind", ROLES)
def test_whoever_rings_us_hears_their_own_welcome_and_begins(house: House, kind: str) -> None:
    phone = enrol(house, kind)
    phone.calls_us()
    said = phone.press("5")
    assert WORDS[kind] in said and "To begin, press 1" in said
    phone.press("1")
    assert has_begun(house)


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("kind", ROLES)
def test_a_number_that_nobody_vouches_for_is_called_back_by_day(house: House, kind: str) -> None:
    phone = enrol(house, kind)
    heard = calling.rang(house.runtime, Request("CA-fay", FAYS))
    assert heard is not None
    heard = calling.keyed(house.runtime, heard.token, 1, Request("CA-fay", FAYS, "5"))
    assert heard is not None and "call you right back" in heard.lines[0].text
    missed.ended(house.runtime, "CA-fay", "completed")

    assert WORDS[kind] in phone.takes_our_call()
    phone.press("1")
    assert has_begun(house)


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("kind", ROLES)
@pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=5)])
def test_once_it_is_said_that_they_are_called_the_welcome_is_a_call(
    house: House, kind: str, later: timedelta
) -> None:
    phone = enrol(house, kind)
    house.pass_time(later)
    house.clock.advance(timedelta(seconds=0.5))
    is_called(house)

    assert WORDS[kind] in phone.takes_our_call()
    phone.press("1")
    assert has_begun(house)
    assert not phone.will_ring(timedelta(hours=1))


@pytest.mark.usefixtures("names")
def test_it_rings_once_and_not_at_night(house: House) -> None:
    house.clock.advance(timedelta(hours=14))
    phone = enrol(house, "mentor")
    for _ in range(2):
        is_called(house)

    assert not phone.will_ring(timedelta(hours=1))
    phone.calls_us()
    phone.press("5", "1")
    assert has_begun(house)
    assert not phone.will_ring(timedelta(hours=14))


@pytest.mark.usefixtures("names")
def test_whoever_has_begun_or_said_no_is_not_asked_by_it(house: House) -> None:
    phone = enrol(house, "mentor")
    with house.at_work() as m:
        (role,) = roles.of_people(m.tx, [fay(house)])
        roles.decline(m.tx, role.id)
    is_called(house)

    assert not phone.will_ring(AT_ONCE)
