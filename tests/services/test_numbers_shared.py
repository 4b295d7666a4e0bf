"""A number that several share, entered once more by staff: whoever is there comes back."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.reader.reading import Mouth
from checkin_sms.services import leaving, pausing, stopping
from checkin_sms.services import numbers as changing
from checkin_sms.services.refusing import Refused
from checkin_sms.store import members, numbers, people, roles
from checkin_sms.store.roles import RoleKind, RoleState
from tests.house import WORDINGS, House
from tests.on_the_phone import OnThePhone, by_call
from tests.services.shared_phone import HOME, KAY_ASKED, case_of, id_of, share, text


def enter(house: House, name: str, number: str = HOME) -> list[str]:
    """Who else is asked for an OK."""
    with house.at_work() as m:
        person = people.person(m.tx, id_of(house, name))
        asked = changing.change(m, person, number, RoleKind.MEMBER)
    house.work()
    return [one.name for one in asked]


def state(house: House, name: str) -> RoleState:
    with house.at_work() as m:
        role = roles.find(m.tx, id_of(house, name), RoleKind.MEMBER)
        assert role is not None
        return role.state


def begins(house: House, name: str) -> None:
    with house.at_work() as m:
        role = roles.find(m.tx, id_of(house, name), RoleKind.MEMBER)
        assert role is not None and roles.begin(m.tx, role.id, m.now)


@pytest.fixture
def shared(house: House) -> dict[str, int]:
    return share(house)


def stopped_in_words(house: House) -> None:
    with house.at_work() as m:
        stopping.opt_out(m, numbers.first_of(m.tx, id_of(house, "Kay")).id, Mouth.PLAIN)


def test_a_landline_that_pressed_pound_comes_back_and_both_are_asked(
    house: House, shared: dict[str, int]
) -> None:
    """It can text no START."""
    by_call(house, shared["Kay"], pin="1111")
    by_call(house, shared["Lou"], pin="2222")
    phone = OnThePhone(house, "Kay")
    house.walk(KAY_ASKED)
    phone.answer()
    assert "To begin again, talk to our team" in phone.press("#")

    assert enter(house, "Kay") == ["Lou"]

    for name, pin in (("Kay", "1111"), ("Lou", "2222")):
        assert state(house, name) is RoleState.INVITED
        assert phone.will_ring(timedelta(days=1))
        phone.answer()
        phone.press("5")
        assert "To begin, press 1" in phone.enter(pin)
        phone.press("1")
        assert state(house, name) is RoleState.ACTIVE


def test_one_whom_staff_stopped_comes_back_and_the_other_is_asked_nothing(
    house: House, shared: dict[str, int]
) -> None:
    with house.at_work() as m:
        leaving.stop(m, people.person(m.tx, shared["Kay"]))

    assert enter(house, "Kay") == []

    assert (state(house, "Kay"), state(house, "Lou")) == (RoleState.INVITED, RoleState.ACTIVE)


def test_whoever_staff_stopped_does_not_come_back_with_the_other(
    house: House, shared: dict[str, int]
) -> None:
    with house.at_work() as m:
        leaving.stop(m, people.person(m.tx, shared["Kay"]))
    stopped_in_words(house)

    assert enter(house, "Lou") == []

    assert state(house, "Kay") is RoleState.STOPPED


def custody(house: House, name: str) -> None:
    """For three weeks, with a watch for when they are out."""
    with house.at_work() as m:
        person = people.person(m.tx, id_of(house, name))
        out = pausing.end_on(date(2026, 3, 23), members.plan_of(m.tx, person.id), person.zone)
        assert pausing.pause(m, person, out, "custody", watch_days=14, by_staff=True)


def plan(house: House, name: str) -> members.PlanOf:
    with house.at_work() as m:
        return members.plan_of(m.tx, id_of(house, name))


def test_a_pause_of_whoever_shares_it_goes_on(house: House, shared: dict[str, int]) -> None:
    """They are in custody, and staff hear nothing of a welcome that nobody there could answer."""
    custody(house, "Lou")
    before = plan(house, "Lou")
    stopped_in_words(house)

    enter(house, "Kay")
    house.pass_time(timedelta(days=20))

    assert plan(house, "Lou") == before
    assert "not started" not in case_of(house, "Lou")


def test_and_ends_with_asking_for_their_ok(house: House, shared: dict[str, int]) -> None:
    custody(house, "Lou")
    stopped_in_words(house)
    enter(house, "Kay")
    begins(house, "Kay")
    with house.at_work() as m:
        leaving.stop(m, people.person(m.tx, shared["Kay"]))
    house.walk(KAY_ASKED + timedelta(days=20))
    before = len(house.carrier.bodies_to(HOME))

    house.walk(KAY_ASKED + timedelta(days=21, hours=1))

    welcome = WORDINGS.text("welcome", "en", program="Oak Street")
    assert house.carrier.bodies_to(HOME)[before:] == [welcome]
    with house.at_work() as m:
        assert str(members.get(m.tx, shared["Lou"]).watch_until) == "2026-04-06"
    assert plan(house, "Lou").state == "off"
    house.pass_time(timedelta(days=2))
    assert "not started" in case_of(house, "Lou")


def test_another_number_that_somebody_else_has_is_theirs(
    house: House, shared: dict[str, int]
) -> None:
    with pytest.raises(Refused, match="belongs to Ben"):
        enter(house, "Kay", house.number("Ben"))


def test_a_shared_phone_that_texted_stop_is_lifted_by_its_start_alone(
    house: House, shared: dict[str, int]
) -> None:
    text(house, "STOP")
    with pytest.raises(Refused, match="START"):
        enter(house, "Kay")
