"""Calls from numbers that may be anybody's: in doubt, second, shared, or of who has not begun."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, inviting, leaving, numbers
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.finding import find
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import checkins, inbox, people, roles
from checkin_sms.store.roles import RoleKind
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.on_the_phone import OnThePhone, by_call, called_back
from tests.services.shared_phone import share

ZONE = "America/New_York"
OTHER = "+12025550152"


@pytest.fixture
def names(house: House) -> dict[str, int]:
    found = a_few_move_in(house)
    by_call(house, found["Ana"])
    return found


def in_doubt(house: House, names: dict[str, int]) -> OnThePhone:
    """After months without a word Ana's OK is asked for again: who has her phone now?"""
    house.clock.advance(timedelta(minutes=1))
    with house.at_work() as m:
        role = roles.find(m.tx, names["Ana"], RoleKind.MEMBER)
        assert role is not None
        inviting.invite_again(m, role, quietly=True)
    return OnThePhone(house, "Ana")


def second_unasked(house: House, names: dict[str, int]) -> OnThePhone:
    """A second number of Ana's, from which no OK has come."""
    with house.at_work() as m:
        numbers.add_second(m, people.person(m.tx, names["Ana"]), OTHER)
    house.work()
    return OnThePhone(house, "Ana", OTHER)


def checkins_of(house: House, name: str) -> list[str]:
    with house.at_work() as m:
        return list(checkins.last_states(m.tx, find(m, name).id, 9))


def stopped_by_staff(house: House, name: str) -> None:
    with house.at_work() as m:
        leaving.stop(m, find(m, name))


def test_whoever_rings_from_a_number_in_doubt_hears_no_name(
    house: House, names: dict[str, int]
) -> None:
    stranger = in_doubt(house, names)
    said = stranger.calls_us() + stranger.press("5")
    assert "To begin, press 1" in said and "Ana" not in said


def test_whoever_rings_from_a_second_number_without_its_ok_hears_no_name(
    house: House, names: dict[str, int]
) -> None:
    stranger = second_unasked(house, names)
    said = stranger.calls_us() + stranger.press("5")
    assert "To begin, press 1" in said and "Ana" not in said


def test_nor_do_they_hear_there_of_whom_she_helps(house: House, names: dict[str, int]) -> None:
    with house.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Ana", house.number("Ana"), zone=ZONE)))
        who = PersonForm("Eve", "+12025550177", zone=ZONE)
        eve = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, eve, [Support(names["Ana"])])
        for role in roles.of_people(m.tx, [names["Ana"]]):
            roles.begin(m.tx, role.id, m.now)
        leaving.stop(m, people.person(m.tx, names["Ana"]))
        cases.raise_case(m, eve, Reason.HARD_DAY)
    house.work()
    stranger = second_unasked(house, names)
    assert "Eve" not in stranger.calls_us() + stranger.press("5")


def test_star_there_asks_for_a_person_and_names_nobody(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ben"])
    stranger = second_unasked(house, names)
    stranger.calls_us()
    stranger.press("5")
    said = stranger.press("*")
    assert "asking a person to call this phone" in said and "connecting" not in said
    assert "Ana" not in said and "Ben" not in said


def test_whoever_is_called_back_at_a_number_in_doubt_is_asked_for_an_ok_alone(
    house: House, names: dict[str, int]
) -> None:
    stranger = in_doubt(house, names)
    said = called_back(stranger)
    assert "To begin, press 1" in said and "Ana" not in said
    assert checkins_of(house, "Ana") == []


def test_whoever_is_called_back_before_they_began_begins(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Walt", "+12025550141", zone=ZONE)
        always = CallForm(Calls.ALWAYS)
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", by_call=always))
    house.work()
    walt = OnThePhone(house, "Walt")
    walt.let_ring()
    assert "To begin, press 1" in called_back(walt)
    assert "six P M" in walt.press("1")
    assert checkins_of(house, "Walt") == []


@pytest.fixture
def lou(house: House) -> OnThePhone:
    """Lou shares a phone with Kay, who came first, and has a code of their own."""
    by_call(house, share(house)["Lou"], pin="2222")
    return OnThePhone(house, "Lou")


def test_the_menu_of_a_shared_phone_is_of_whoever_entered_the_code(
    house: House, lou: OnThePhone
) -> None:
    stopped_by_staff(house, "Kay")
    lou.calls_us()
    lou.press("5")
    assert "For today's two questions, press 1" in lou.enter("2222")
    assert "Hello Lou" in lou.press("1")


def test_and_is_not_theirs_because_the_other_has_one(house: House, lou: OnThePhone) -> None:
    stopped_by_staff(house, "Lou")
    lou.calls_us()
    lou.press("5")
    assert "For today's two questions" not in lou.enter("2222")
    lou.press("1")
    assert checkins_of(house, "Lou") == []


def test_until_they_have_shown_who_they_are_both_languages_of_the_phone_are_spoken(
    house: House, lou: OnThePhone
) -> None:
    with house.at_work() as m:
        people.set_language(m.tx, find(m, "Lou").id, "es")

    said = lou.calls_us()
    assert "To continue, press 5" in said and "Para continuar, oprima 5" in said
    said = lou.press("5")
    assert "your four digit code" in said and "su código de cuatro números" in said
    said = lou.enter("2222")
    assert "oprima 1" in said and "press 1" not in said


def test_whoever_staff_have_stopped_says_to_a_person_that_they_want_to_come_back(
    house: House, names: dict[str, int]
) -> None:
    """Only staff can bring them back, so that no key is offered that would."""
    ana = OnThePhone(house, "Ana")
    stopped_by_staff(house, "Ana")
    ana.calls_us()

    said = ana.press("5")
    assert "say your message" in said and "Ana" not in said and "press 1" not in said
    ana.handset.say("can I come back", 4)
    house.pass_time(timedelta(minutes=5))

    with house.at_work() as m:
        assert inbox.unread_count(m.tx) == 1


def test_nor_is_a_key_offered_at_a_second_number_of_theirs_without_its_ok(
    house: House, names: dict[str, int]
) -> None:
    second = second_unasked(house, names)
    stopped_by_staff(house, "Ana")
    said = second.calls_us() + second.press("5")
    assert "say your message" in said and "Ana" not in said and "press 1" not in said


def test_whoever_staff_have_stopped_is_asked_nothing_when_called_back(
    house: House, names: dict[str, int]
) -> None:
    ana = OnThePhone(house, "Ana")
    stopped_by_staff(house, "Ana")
    called_back(ana)
    ana.press("1")
    assert checkins_of(house, "Ana") == []
    assert not ana.will_ring(timedelta(days=1))
