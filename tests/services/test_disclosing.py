"""The file of one member: all that is kept about them, and nobody else's."""

import json
from typing import Any

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, disclosing
from checkin_sms.services.access import Role
from checkin_sms.services.desk import NotThere
from checkin_sms.store import audits, notes
from tests.house import House
from tests.oak_street import ANA_ASKED, cells, move_in
from tests.on_the_phone import OnThePhone, by_call, put_through
from tests.services.test_unreadable import spoil
from tests.web.desk import account


def file_of(house: House, member_id: int) -> tuple[str, dict[str, Any]]:
    name, text = disclosing.file_of(house.runtime, account(house), member_id)
    return name, json.loads(text)


def test_it_holds_all_of_theirs_in_their_own_time(both: House) -> None:
    names = move_in(both)
    ana = names["Ana"]
    both.walk(ANA_ASKED)
    both.says("Ana", "a marmalade day, 2 9")
    both.says("Sam", "a zeppelin of mine")
    both.says("Ben", "1")
    cleo = account(both)
    with both.at_work() as m:
        cases.raise_case(m, ana, Reason.CALL_ME)
        notes.write(m.tx, member_id=ana, staff_id=cleo.id, at=m.now, text="likes gardens")

    name, found = file_of(both, ana)

    assert name == f"member-{ana}.json"
    assert found["person"][0]["name"] == "Ana"
    assert found["numbers"][0]["number"] == "+12025550101"
    assert found["consent"][0]["consent_how"]
    assert found["plan"][0]["days"] == "daily"
    assert found["mentors"][0]["mentor"] == "Ben"
    assert {one["question"]: one["value"] for one in found["answers"]} == dict(mood=2, craving=9)
    assert [one["body"] for one in found["texts from them"]] == ["a marmalade day, 2 9"]
    assert any("0 to 9" in one["body"] for one in found["texts to them"])
    assert {one["to"] for one in found["texts to others about them"]} >= {"Ben"}
    assert [one["who"] for one in found["what was pressed about a case"]] == ["Ben"]
    assert found["notes"][0]["text"] == "likes gardens"
    assert found["check-ins"][0]["asked_at"] == "2026-03-02T18:00:00-05:00"
    assert "zeppelin" not in json.dumps(found)
    assert "pin" not in found["consent"][0]


def test_that_it_was_taken_is_written_down_and_stands_in_it(house: House) -> None:
    ana = move_in(house)["Ana"]

    _, found = file_of(house, ana)

    assert [one["what"] for one in found["who saw or changed something"]] == ["exported member"]
    with house.runtime.store.reading() as tx:
        assert [(row.what, row.member_id) for row in audits.page(tx)] == [("exported member", ana)]


def test_there_is_none_of_somebody_else(house: House) -> None:
    names = move_in(house)
    dov = account(house, "Dov", Role.CASEWORKER)

    with pytest.raises(NotThere):
        disclosing.file_of(house.runtime, dov, names["Ana"])
    with pytest.raises(NotThere):
        disclosing.file_of(house.runtime, account(house), names["Cleo"])


def test_of_a_call_it_holds_what_was_said_and_not_whom_it_was_put_through_to(house: House) -> None:
    """Neither sees the other's number."""
    names = move_in(house)
    _, said = put_through(house, names)
    whose = "SELECT token FROM call WHERE person_id = :ana"
    [(token,)] = cells(house.runtime.store, whose, ana=names["Ana"])

    _, found = file_of(house, names["Ana"])

    assert found["calls"][0]["words"] == said
    assert house.number("Ben") not in json.dumps(found)
    assert str(token) not in json.dumps(found)


def test_a_call_whose_words_cannot_be_opened_keeps_nobody_from_their_file(house: House) -> None:
    names = move_in(house)
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5")
    spoil(house, "call", "words", 1)

    _, found = file_of(house, names["Ana"])

    assert found["calls"][0]["words"] == "(cannot be read)"
