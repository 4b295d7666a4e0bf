"""What all pages share: quiet headers, plain errors, and health for machines that watch."""

import re
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from checkin_sms.services import health
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import by_call
from tests.services.trouble import change, lost_database
from tests.web.carrier import browser, get
from tests.web.desk import desk

PATHS = ["/healthz", "/readyz", "/staff/enter", "/staff", "/nowhere", "/twilio/text"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_quiet(house: House, path: str) -> None:
    headers = browser(house).get(path).headers

    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"


def test_no_page_holds_a_script_or_a_style_of_its_own(house: House) -> None:
    page = browser(house).get("/staff/enter").get_data(as_text=True)

    assert re.findall(r"<script[^>]*>", page) == ['<script src="/static/staff.js" defer>']
    assert not re.search(r"<style|style=|\son[a-z]+=", page)


@pytest.mark.parametrize(
    ("path", "said"), [("/nowhere/%3Cscript%3E", b"404 Not Found\n"), ("/twilio/text", b"405 ")]
)
def test_an_error_says_what_happened_and_nothing_of_what_was_sent(
    house: House, path: str, said: bytes
) -> None:
    answer = browser(house).get(path)

    assert answer.mimetype == "text/plain"
    assert answer.data.startswith(said)


def test_a_page_that_fails_tells_nothing(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    change(house.runtime, store=lost_database("sqlite", tmp_path))

    answer = browser(house).get("/staff/welcome/Quillxana")

    assert answer.status_code == 500
    assert answer.mimetype == "text/plain"
    assert b"sqlite" not in answer.data.lower()
    assert "Quillxana" not in caplog.text


# Health.


def ready(house: House) -> TestResponse:
    return browser(house).get("/readyz")


def test_a_number_that_no_row_can_have_is_not_there(house: House) -> None:
    cleo = desk(house)
    assert cleo.get("/staff/members/5" + "0" * 30).status_code == 404


def test_the_process_is_up_whatever_else_is(house: House, tmp_path: Path) -> None:
    change(house.runtime, store=lost_database("sqlite", tmp_path))

    assert browser(house).get("/healthz").data == b"ok\n"


def test_the_service_is_ready_while_it_works(both: House) -> None:
    a_few_move_in(both)
    health.beat(both.runtime, "tick")

    assert (ready(both).status_code, ready(both).json) == (200, {"ready": True, "faults": []})


def test_the_service_is_not_ready_with_a_reason(both: House) -> None:
    answer = ready(both)

    assert answer.status_code == 503
    assert answer.json == {
        "ready": False,
        "faults": ["Nothing has looked for due check-ins yet."],
    }


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_without_a_database_it_is_not_ready(house: House, tmp_path: Path, kind: str) -> None:
    change(house.runtime, store=lost_database(kind, tmp_path))

    assert (ready(house).status_code, ready(house).json) == (
        503,
        {"ready": False, "faults": ["The database does not answer."]},
    )


# For the phones page of a rehearsal.


def test_the_phones_page_learns_who_there_is(house: House) -> None:
    a_few_move_in(house)

    found = get(house, "/rehearsal/people").json

    assert found is not None
    assert found["program"] == "Oak Street"
    (ana,) = (one for one in found["people"] if one["name"] == "Ana")
    assert (ana["number"], ana["roles"], ana["zone"], ana["language"]) == (
        "+12025550101",
        ["member"],
        "America/New_York",
        "en",
    )
    assert "6:00 PM" in ana["about"]
    assert "Ben" in ana["about"]
    assert ana["pin"] == ""


def test_the_phones_page_learns_who_is_called_and_what_they_enter(house: House) -> None:
    names = a_few_move_in(house)
    by_call(house, names["Ana"], pin="4821")

    found = get(house, "/rehearsal/people").json

    assert found is not None
    (ana,) = (one for one in found["people"] if one["name"] == "Ana")
    assert ana["about"].startswith("called every day at 6:00 PM")
    assert ana["pin"] == "4821"


def test_the_phones_page_learns_what_comes_next_and_what_was_done(both: House) -> None:
    a_few_move_in(both)
    assert get(both, "/rehearsal/state").json == {
        "busy": 0,
        "next_at": ANA_ASKED.isoformat(),
        "next": "ask",
    }
    both.walk(ANA_ASKED)

    first = get(both, "/rehearsal/journal").json
    assert first is not None
    entries = first["entries"]
    assert "asked" in entries[-1]["text"]
    after = get(both, f"/rehearsal/journal?after={entries[-2]['id']}").json
    assert after == {"entries": entries[-1:]}
    assert get(both, "/rehearsal/journal?after=nonsense").status_code == 200


def test_the_phones_page_sees_that_something_is_due(house: House) -> None:
    a_few_move_in(house)
    house.clock.now = ANA_ASKED

    found = get(house, "/rehearsal/state").json

    assert found is not None
    assert found["busy"] == 1
