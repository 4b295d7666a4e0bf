"""The Program page."""

import re

from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.web.desk import Desk, desk

PATH = "/staff/program"


def form(cleo: Desk, **more: str) -> dict[str, str]:
    found = re.search(r'name="seen" value="([^"]+)"', cleo.reads(PATH))
    assert found
    return {"seen": found[1], "program": "Oak Street", **more}


def test_clocks_are_changed_beside_their_defaults(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    assert "Default 3h" in cleo.reads(PATH)

    assert cleo.post(PATH, form(cleo, nudge="2h")).status_code == 303

    assert 'name="nudge" type="text" value="2h"' in cleo.reads(PATH)
    assert "changed program" in cleo.reads("/staff/audit")


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)

    answer = cleo.post(PATH, form(cleo, nudge="soon", finish="3h"))

    assert answer.status_code == 422
    assert 'id="nudge-error"' in answer.text
    assert 'value="soon"' in answer.text
    assert 'value="3h"' in answer.text


def test_a_form_that_came_too_late_says_so_and_keeps_what_was_typed(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    late = form(cleo, nudge="4h")
    cleo.post(PATH, form(cleo, nudge="2h"))

    answer = cleo.post(PATH, late)

    assert (answer.status_code, "Meanwhile" in answer.text) == (409, True)
    assert 'value="4h"' in answer.text


def test_staff_on_call_come_go_and_change_places(house: House) -> None:
    names = move_in(house)
    cleo = desk(house)

    cleo.post(f"{PATH}/on-call", {"deed": "first", "person": str(names["Marcus"])})
    assert "1. Marcus" in cleo.reads(PATH)
    cleo.post(f"{PATH}/on-call", {"deed": "off", "person": str(names["Marcus"])})
    refused = cleo.post(f"{PATH}/on-call", {"deed": "off", "person": str(names["Cleo"])})
    assert "Somebody must be on call" in refused.text
    wrong = {"deed": "add", "name": "Nell", "number": "1", "language": "en", "zone": "Mars"}
    answer = cleo.post(f"{PATH}/on-call", wrong)
    assert 'id="number-error"' in answer.text
    assert 'value="Nell"' in answer.text
    assert 'action="/staff/program" id="form"' in answer.text
    right = wrong | {"number": "+12025550161", "zone": "America/Denver"}
    assert cleo.post(f"{PATH}/on-call", right).status_code == 303
    assert "2. Nell" in cleo.reads(PATH)


def test_numbers_are_said_to_be_right(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)

    assert cleo.post(f"{PATH}/checked", {"key": "988"}).status_code == 303
    assert cleo.post(f"{PATH}/checked", {"key": "x"}).status_code == 422
    assert cleo.reads(PATH).count("check it") == 2
