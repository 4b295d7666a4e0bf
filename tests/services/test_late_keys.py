"""A helper's key whose webhook was lost is found on the carrier's list: it is about whom they knew
of when they wrote it, and undoes nothing that they have pressed since."""

from datetime import timedelta

import pytest

from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases, members, numbers, roles, unsent
from checkin_sms.store.cases import CaseOf
from tests.house import House
from tests.oak_street import ANA_ASKED
from tests.services.lost_webhooks import MINUTE, lose

A_MOMENT = timedelta(seconds=20)


@pytest.fixture
def two(street: House, names: dict[str, int]) -> House:
    """Ben is asked to call Ana, and is Sam's mentor, too."""
    zone = "America/New_York"
    with street.at_work() as m:
        who = PersonForm("Sam", "+12025550102", zone=zone)
        sam = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, sam, [Support(names["Ben"])])
        for role in roles.of_people(m.tx, [sam]):
            roles.begin(m.tx, role.id, m.now)
        unsent.suppress_phone(m.tx, numbers.first_of(m.tx, sam).id, None)
        members.switch_on(m.tx, sam, ANA_ASKED)
        members.heard(m.tx, sam, m.now)
    names["Sam"] = sam
    street.walk(ANA_ASKED)
    street.says("Ana", "2 9")
    return street


def lost(house: House, key: str) -> None:
    house.pass_time(10 * MINUTE)
    lose(house, "Ben")
    house.says("Ben", key)
    house.carrier.switches.set([], house.number("Ben"))


def then(house: House, *said: tuple[str, str]) -> None:
    for name, words in said:
        house.clock.advance(A_MOMENT)
        house.says(name, words)


def found(house: House) -> list[str]:
    """What Ben hears when it is."""
    before = len(house.read_by("Ben"))
    house.pass_time(4 * MINUTE)
    return house.read_by("Ben")[before:]


def open_case(house: House, member_id: int) -> CaseOf | None:
    with house.at_work() as m:
        return cases.open_case(m.tx, member_id)


def who_has(house: House, member_id: int) -> int | None:
    case = open_case(house, member_id)
    assert case is not None, "nobody has called them yet"
    return case.claimed_by


def test_a_key_closes_no_case_that_they_heard_of_after_it(
    two: House, names: dict[str, int]
) -> None:
    two.says("Ben", "1")
    lost(two, "3")
    then(two, ("Ben", "3"), ("Sam", "1 9"), ("Ben", "1"))

    assert found(two) == []

    assert who_has(two, names["Sam"]) == names["Ben"]
    assert open_case(two, names["Ana"]) is None


def test_a_key_is_about_the_one_whom_they_knew_of(two: House, names: dict[str, int]) -> None:
    lost(two, "1")
    then(two, ("Sam", "1 9"))

    assert "Ana" in found(two)[0]

    assert who_has(two, names["Ana"]) == names["Ben"]
    assert who_has(two, names["Sam"]) is None


def test_a_key_about_one_whom_somebody_else_has_called_since_is_about_nobody_else(
    two: House, names: dict[str, int]
) -> None:
    two.says("Ben", "2")
    two.says("Dee", "1")
    lost(two, "3")
    then(two, ("Dee", "3"), ("Sam", "1 9"), ("Ben", "1"))

    assert "Ana" in found(two)[0]

    assert who_has(two, names["Sam"]) == names["Ben"]


def test_of_several_whom_they_knew_of_it_is_asked_back(two: House, names: dict[str, int]) -> None:
    then(two, ("Sam", "1 9"))
    lost(two, "1")
    then(two, ("Ben", "A1"))

    [said] = found(two)
    assert "A=Sam" in said
    assert "B=Ana" in said
    assert who_has(two, names["Sam"]) == names["Ben"]
    assert who_has(two, names["Ana"]) is None


def test_a_yes_that_was_taken_back_since_takes_nothing(two: House, names: dict[str, int]) -> None:
    lost(two, "1")
    then(two, ("Ben", "2"))

    assert found(two) == []

    assert who_has(two, names["Ana"]) is None


def test_a_key_that_was_sent_again_is_answered_once(two: House, names: dict[str, int]) -> None:
    lost(two, "1")
    then(two, ("Ben", "1"))

    assert found(two) == []

    assert who_has(two, names["Ana"]) == names["Ben"]


def test_a_no_about_one_is_not_over_by_a_yes_about_another(
    two: House, names: dict[str, int]
) -> None:
    lost(two, "can't")
    then(two, ("Sam", "1 9"), ("Ben", "ok"), ("Ben", "A1"))

    found(two)

    assert any("Ana" in one for one in two.read_by("Dee"))


def test_a_yes_about_one_is_not_over_by_a_no_about_another(
    two: House, names: dict[str, int]
) -> None:
    lost(two, "yes")
    then(two, ("Sam", "1 9"), ("Ben", "no"), ("Ben", "A2"))

    found(two)

    assert who_has(two, names["Ana"]) == names["Ben"]


@pytest.mark.parametrize(("late", "newer", "has_it"), [("yes", "no", False), ("no", "yes", True)])
def test_in_words_too_what_they_said_last_about_the_same_one_stands(
    two: House, names: dict[str, int], late: str, newer: str, has_it: bool
) -> None:
    lost(two, late)
    then(two, ("Ben", newer))

    assert found(two) == []

    assert who_has(two, names["Ana"]) == (names["Ben"] if has_it else None)


def test_an_undo_takes_back_nothing_that_was_pressed_after_it(
    two: House, names: dict[str, int]
) -> None:
    two.says("Ben", "1")
    lost(two, "UNDO")
    then(two, ("Ben", "3"))

    assert found(two) == []

    assert open_case(two, names["Ana"]) is None
