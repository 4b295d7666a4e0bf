"""The page of one case."""

import re

import pytest
import sqlalchemy as sa

from checkin_sms.core.ladder import Reason
from checkin_sms.store import cases as case_rows
from checkin_sms.store.members import MemberRow
from tests.house import House
from tests.services.test_desk import opened
from tests.services.trouble import statements
from tests.web.desk import Desk, caseworker, desk


def form(cleo: Desk, path: str, **more: str) -> dict[str, str]:
    found = re.search(r'name="seen" value="([^"]+)"', cleo.reads(path))
    assert found
    return {"seen": found[1], **more}


def test_a_case_is_taken_and_closed_end_to_end(house: House) -> None:
    path, cleo = f"/staff/cases/{opened(house)}", desk(house)
    for words in ("Ana", "hard day", "within the hour", "Ben", "told", "nobody yet"):
        assert words in cleo.reads(path), words

    assert cleo.post(path, form(cleo, path, deed="take")).status_code == 303
    assert "<dd>Cleo</dd>" in cleo.reads(path)
    done = form(cleo, path, deed="close", outcome="reached, fine", note="All <b>well</b>.")
    assert cleo.post(path, done).status_code == 303

    page = cleo.reads(path)
    assert "closed: reached, fine" in page
    assert "All &lt;b&gt;well&lt;/b&gt;." in page
    assert "I will call" not in page


def test_a_form_that_came_too_late_says_what_changed_and_loses_nothing(house: House) -> None:
    path, cleo = f"/staff/cases/{opened(house)}", desk(house)
    late = form(cleo, path, deed="close", outcome="not reached", note="Rang twice.")
    house.says("Ben", "1")

    answer = cleo.post(path, late)

    assert answer.status_code == 409
    assert "Meanwhile Ben has it" in answer.text
    assert "Rang twice." in answer.text
    assert 'value="not reached" checked' in answer.text


@pytest.mark.parametrize(
    ("reason", "hears", "said"),
    [
        (Reason.CRISIS, "more", True),
        (Reason.HARD_DAY, "silence", True),
        (Reason.HARD_DAY, "more", False),
        (Reason.SILENCE, "silence", False),
    ],
)
def test_who_was_not_agreed_on_is_said_to_be_so(
    house: House, reason: Reason, hears: str, *, said: bool
) -> None:
    path, cleo = f"/staff/cases/{opened(house, reason)}", desk(house)
    with house.at_work() as m:
        m.tx.execute(sa.update(MemberRow).values(hears=hears))

    words = "Of this nobody has agreed that Ben or Dee may hear."
    assert (words in cleo.reads(path)) == said


def test_a_form_that_lacks_something_says_what(house: House) -> None:
    path, cleo = f"/staff/cases/{opened(house, Reason.SILENCE)}", desk(house)

    for more, said in (
        ({"deed": "close"}, "Choose what came of it."),
        ({"deed": "rest", "hours": "4", "why": ""}, "Write why"),
        ({"deed": "rest", "hours": "x", "why": "y"}, "24 hours at most"),
        ({"deed": "note", "note": ""}, "Write a note first."),
        ({"deed": "nonsense"}, "no such thing"),
    ):
        answer = cleo.post(path, form(cleo, path, **more))
        assert (answer.status_code, said in answer.text) == (409, True), said


def test_whoever_may_not_see_the_member_finds_nothing(house: House) -> None:
    case_id = opened(house)
    with house.at_work() as m:
        ana = case_rows.get(m.tx, case_id).member_id
    path = f"/staff/cases/{case_id}"

    assert caseworker(house, "Dov", [ana]).get(path).status_code == 200
    eve = caseworker(house, "Eve")
    assert eve.get(path).status_code == 404
    assert eve.post(path, {"deed": "note", "note": "x"}).status_code == 404
    assert desk(house).get("/staff/cases/4711").status_code == 404


def test_the_page_asks_the_database_little(house: House) -> None:
    path, cleo = f"/staff/cases/{opened(house)}", desk(house)

    with statements(house) as asked:
        cleo.reads(path)

    assert len(asked) <= 26, "\n".join(asked)
