"""A member's own clocks and thresholds, from their page."""

import pytest

from checkin_sms.store import members
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.web.desk import caseworker, desk


@pytest.fixture
def ana(house: House) -> int:
    return a_few_move_in(house)["Ana"]


def form(house: House, ana: int, **given: str) -> dict[str, str]:
    page = desk(house).reads(f"/staff/members/{ana}")
    part = page.split(f'action="/staff/members/{ana}/clocks"')[1]
    seen = part.split('name="seen" value="')[1].split('"')[0]
    return {"seen": seen, "deed": "clocks", **given}


def own(house: House, ana: int) -> dict[str, str]:
    with house.at_work() as m:
        return members.get(m.tx, ana).clocks


def test_a_craving_of_five_is_a_hard_day_for_her_and_for_nobody_else(
    house: House, ana: int
) -> None:
    answer = desk(house).post(f"/staff/members/{ana}/clocks", form(house, ana, craving_hard="5"))
    assert answer.status_code == 303 and own(house, ana) == {"craving_hard": "5"}
    assert "changed own clocks" in desk(house).reads("/staff/audit")

    house.walk(ANA_ASKED)
    house.says("Ana", "6 and 5")
    assert any("having a hard day" in text for text in house.read_by("Ben"))


def test_an_empty_field_is_the_programs_clock_again(house: House, ana: int) -> None:
    with house.at_work() as m:
        members.set_clocks(m.tx, ana, {"craving_hard": "5", "gentle_at": "10am"})
    desk(house).post(f"/staff/members/{ana}/clocks", form(house, ana, nudge="2h"))
    assert own(house, ana) == {"gentle_at": "10am", "nudge": "2h"}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "craving_hard",
            "11",
            "&#34;Hard day: second answer at least&#34; is a whole number from 0 to 9.",
        ),
        ("nudge", "soon", "is a length of time"),
        (
            "low_days",
            "6",
            "so many of them&#34; is at most &#34;Low days: among the last&#34;, which is 5.",
        ),
        ("per_day", "0", "&#34;Texts that we start, a day&#34; is a whole number from 1 to 5."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    house: House, ana: int, name: str, text: str, said: str
) -> None:
    answer = desk(house).post(f"/staff/members/{ana}/clocks", form(house, ana, **{name: text}))
    assert answer.status_code == 422 and said in answer.text and f'value="{text}"' in answer.text
    assert own(house, ana) == {}


def test_an_old_form_changes_nothing(house: House, ana: int) -> None:
    old = form(house, ana, craving_hard="5")
    with house.at_work() as m:
        members.set_clocks(m.tx, ana, {"nudge": "2h"})
    answer = desk(house).post(f"/staff/members/{ana}/clocks", old)
    assert answer.status_code == 422 and "Meanwhile" in answer.text
    assert own(house, ana) == {"nudge": "2h"}


def test_a_caseworker_has_no_such_form(house: House, ana: int) -> None:
    answer = caseworker(house).post(f"/staff/members/{ana}/clocks", {"seen": ""})
    assert answer.status_code == 404
