"""A person, named at a keyboard."""

import pytest

from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import people
from tests.house import House


def test_a_person_is_found_by_id_name_or_alias(house: House, names: dict[str, int]) -> None:
    ana = names["Ana"]
    with house.at_work() as m:
        people.set_alias(m.tx, ana, "Aunt")

        assert {find(m, who).id for who in ("ana", " ANA ", "aunt", str(ana))} == {ana}
        with pytest.raises(Refused, match="nobody has that name"):
            find(m, "Bea")


def test_two_people_of_one_name_are_told_apart_by_id(house: House, names: dict[str, int]) -> None:
    with house.at_work() as m:
        who = PersonForm("Ana", "+12025550102", zone="America/Denver")
        other = add_member(m, MemberForm(who, "6pm", "on paper", "Cleo"))

    ids = f"use one of their ids: {names['Ana']}, {other}"
    with house.at_work() as m, pytest.raises(Refused, match=ids):
        find(m, "Ana")
