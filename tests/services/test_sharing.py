"""One more person on a number: only if they share it, and are told apart without a name."""

from dataclasses import replace

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import agreeing
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.finding import find
from checkin_sms.services.newcomer import alias_faults
from checkin_sms.services.refusing import Refused
from checkin_sms.services.sharing import MOST
from checkin_sms.store import numbers, people, programs
from tests.house import House

HOME = "+12025550107"
EAST = "America/New_York"


@pytest.fixture
def home(house: House) -> House:
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    with house.at_work() as m:
        add_member(m, member("Kay", "K."))
    return house


def member(name: str, alias: str = "", *, shared: bool = False, number: str = HOME) -> MemberForm:
    who = PersonForm(name, number, zone=EAST, alias=alias, shared=shared)
    return MemberForm(who, "18:00", "on paper", "Cleo")


def refused(house: House, form: MemberForm) -> str:
    with house.at_work() as m, pytest.raises(Refused) as found:
        add_member(m, form)
    return str(found.value)


def test_a_second_person_on_a_number_must_be_meant(home: House) -> None:
    said = refused(home, member("Lou", "L."))

    assert "already belongs to Kay" in said
    assert "say so" in said


def test_a_second_and_a_third_share_it(home: House) -> None:
    with home.at_work() as m:
        add_member(m, member("Lou", "L.", shared=True))
        add_member(m, member("Mae", "M.", shared=True))
        assert len(numbers.owners_of(m.tx, numbers.first_of(m.tx, find(m, "Kay").id).id)) == 3


def test_no_more_than_there_are_digits_in_one_text(home: House) -> None:
    with home.at_work() as m:
        for name in ("Lou", "Mae", "Nan"):
            add_member(m, member(name, f"{name[0]}.", shared=True))

    assert f"{MOST} people at most" in refused(home, member("Pat", "P.", shared=True))


def test_each_needs_an_alias_and_another_one(home: House) -> None:
    assert "told apart by an alias" in refused(home, member("Lou", shared=True))
    assert "is taken" in refused(home, member("Lou", "k.", shared=True))


def test_whoever_was_there_first_needs_one_too(home: House) -> None:
    with home.at_work() as m:
        add_member(m, member("Sam", number="+12025550102"))
    lou = member("Lou", "L.", shared=True, number="+12025550102")

    assert "first give Sam an alias" in refused(home, lou)

    with home.at_work() as m:
        people.set_alias(m.tx, find(m, "Sam").id, "S.")
        add_member(m, lou)


def test_an_alias_that_is_changed_stays_another_one(home: House) -> None:
    with home.at_work() as m:
        lou = people.person(m.tx, add_member(m, member("Lou", "L.", shared=True)))
        assert alias_faults(m, lou, "k.")
        assert alias_faults(m, lou, "")
        assert alias_faults(m, lou, "Sober Lou")
        assert alias_faults(m, lou, "Lulu") == []


def test_a_phone_has_room_for_one_mentor(home: House) -> None:
    with home.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Max", HOME, zone=EAST, alias="M.", shared=True)))
    with home.at_work() as m, pytest.raises(Refused, match="one mentor"):
        add_staff(m, PersonForm("Cleo", HOME, zone=EAST, alias="C.", shared=True))


def test_a_number_that_stopped_takes_nobody_new(home: House) -> None:
    home.says("Kay", "STOP")

    assert "stopped all texts" in refused(home, member("Lou", "L.", shared=True))


def test_the_same_person_in_another_role_shares_nothing(home: House) -> None:
    with home.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("kay", HOME, zone=EAST)))
        assert len(numbers.owners_of(m.tx, numbers.first_of(m.tx, find(m, "Kay").id).id)) == 1


def test_ok_to_one_welcome_of_two_is_asked_whose_it_is(home: House) -> None:
    with home.at_work() as m:
        add_member(m, member("Lou", "L.", shared=True))
    home.work()

    home.carrier.text(HOME, "OK")
    home.work()
    assert "(1=K., 2=L.)" in home.carrier.bodies_to(HOME)[-1]
    home.carrier.text(HOME, "2")
    home.work()

    assert "Lou" in home.carrier.bodies_to(HOME)[-1]


@pytest.mark.parametrize("newcomer", ["member", "mentor", "staff"])
def test_whoever_is_called_there_needs_a_pin_before_another_has_that_phone(
    home: House, newcomer: str
) -> None:
    """Else nobody knows any more whether it is Kay who takes the call."""
    with home.at_work() as m:
        kay = find(m, "Kay").id
        agreeing.change(m, kay, CallForm(Calls.ALWAYS))
    who = PersonForm("Lou", HOME, zone=EAST, alias="L.", shared=True)

    def enrol() -> None:
        with home.at_work() as m:
            match newcomer:
                case "member":
                    form = member("Lou", "L.", shared=True)
                    add_member(m, replace(form, by_call=CallForm(Calls.ALWAYS, "1357")))
                case "mentor":
                    add_mentor(m, MentorForm(who))
                case _:
                    add_staff(m, who)

    with pytest.raises(Refused, match="calls come to Kay here: first give them a PIN"):
        enrol()

    with home.at_work() as m:
        agreeing.change(m, kay, CallForm(Calls.ALWAYS, "2580"))
    enrol()
