"""The phones page over HTTP: what it shows and what its buttons do."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from checkin_sms.local_carrier import Carrier, create_app
from checkin_sms.local_carrier.wire import Answer, Headers, Params, Unreached
from tests.local_carrier.conftest import NOON, HandClock, Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS

PACKAGE = Path(__file__).parents[2] / "checkin_sms" / "local_carrier"


@pytest.fixture
def browser(rig: Rig) -> FlaskClient:
    return rig.app.test_client()


def now(browser: FlaskClient, query: str = "") -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(browser.get(f"/now{query}").data)
    return answer


def texts_of(view: dict[str, Any], side: str) -> str:
    [phone] = [phone for phone in view["phones"] if phone["side"] == side]
    return " ".join(item["html"] for item in phone["items"])


def test_the_page_says_that_it_is_a_demo_and_shows_both_phones(browser: FlaskClient) -> None:
    page = browser.get("/").get_data(as_text=True)
    assert "Demo. No real text is sent, nobody is called." in page
    assert "Oak Street" in page and "Four things to try" in page
    for name in ("Ana", "Luz", "Ben"):
        assert page.count(f">{name}</option>") >= 2


def test_the_page_works_under_a_strict_policy(browser: FlaskClient) -> None:
    answer = browser.get("/")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    page = answer.get_data(as_text=True)
    assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*src=)", page)
    assert "://" not in re.sub(r'href="data:[^"]*"', "", page)


def test_a_text_from_the_page_reaches_the_product_and_its_answer_the_page(
    rig: Rig, browser: FlaskClient
) -> None:
    answer = browser.post("/text", data={"person": "1", "body": "4", "left": "1", "right": "7"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/?left=1&right=7")
    rig.settle()
    assert [text["Body"] for text in rig.product.texts] == ["4"]
    left = texts_of(now(browser), "left")
    assert "read by the service" in left and "mood = 4" in left and "Thank you" in left


@pytest.mark.parametrize(
    ("form", "sent"),
    [
        ({"person": "1", "key": "7"}, ["7"]),
        ({"person": "7", "body": "1"}, ["1"]),
        ({"person": "1", "body": ""}, []),
        ({"person": "1", "body": "x" * 2000}, ["x" * 1600]),
    ],
)
def test_what_is_written_is_what_is_sent(
    rig: Rig, browser: FlaskClient, form: dict[str, str], sent: list[str]
) -> None:
    headers = {"X-Requested-With": "fetch"}
    assert browser.post("/text", data=form, headers=headers).status_code == 204
    assert [message.body for message in rig.carrier.ledger.all()] == sent


def test_nobody_unknown_can_write(browser: FlaskClient) -> None:
    assert browser.post("/text", data={"person": "99", "body": "4"}).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "http://elsewhere.test"}, {"Sec-Fetch-Site": "cross-site"}],
)
def test_another_site_cannot_press_the_buttons(
    rig: Rig, browser: FlaskClient, headers: dict[str, str]
) -> None:
    for path in ("/text", "/clock", "/troubles"):
        answer = browser.post(path, data={"person": "1", "body": "4"}, headers=headers)
        assert answer.status_code == 403
    assert rig.carrier.ledger.all() == []


def test_what_people_write_is_shown_as_written(rig: Rig, browser: FlaskClient) -> None:
    rig.carrier.text(MEMBER, "<b>4</b> & 'five'")
    assert "&lt;b&gt;4&lt;/b&gt; &amp;" in texts_of(now(browser), "left")


def test_either_phone_can_show_anybody(rig: Rig, browser: FlaskClient) -> None:
    rig.send(to=MENTOR, body="For the mentor")
    view = now(browser, "?left=7&right=2")
    assert "For the mentor" in texts_of(view, "left")
    assert [phone["side"] for phone in view["phones"]] == ["left", "right"]


def test_nothing_new_is_not_sent_again(rig: Rig, browser: FlaskClient) -> None:
    first = browser.get("/now")
    again = {"If-None-Match": first.headers["ETag"]}
    assert browser.get("/now", headers=again).status_code == 304
    rig.carrier.text(MEMBER, "4")
    assert browser.get("/now", headers=again).status_code == 200


def test_phones_that_are_not_shown_are_counted(rig: Rig, browser: FlaskClient) -> None:
    rig.send(to="+12025550102")
    rig.settle()
    heard = {one["name"]: one["texts"] for one in now(browser)["heard"]}
    assert heard == {"Ana": 0, "Luz": 1, "Ben": 0}


def test_a_ringing_phone_shows_its_buttons_and_is_named_where_it_is_not_shown(
    rig: Rig, browser: FlaskClient
) -> None:
    rig.place(twiml="<Response><Gather/></Response>")
    [left, right] = now(browser)["phones"]
    assert (left["line"], right["line"]) == ("ringing", "idle")
    assert "Answer" in left["deeds"] and "Call Oak Street" in right["deeds"]
    assert "Oak Street calls" in texts_of(now(browser), "left")
    assert {one["name"] for one in now(browser)["heard"] if one["rings"]} == {"Ana"}


def test_a_landline_cannot_be_written_to_on_the_page(rig: Rig, browser: FlaskClient) -> None:
    rig.carrier.switches.turn_on("landline", MEMBER)
    assert [phone["landline"] for phone in now(browser)["phones"]] == [True, False]
    page = browser.get("/").get_data(as_text=True)
    assert "A landline takes no texts" in page and "Ana has only a landline" in page
    assert "Five things to try" in page


def test_the_clock_names_a_ringing_phone_and_waits_for_one_who_talks(
    rig: Rig, browser: FlaskClient
) -> None:
    rig.place(twiml="<Response><Gather/></Response>")
    assert "a phone stops ringing" in now(browser)["face"]
    rig.carrier.handset(MEMBER).answer()
    browser.post("/clock", data={"move": "1h"})
    assert now(browser)["walk"].startswith("Someone is on the phone")
    rig.carrier.handset(MEMBER).hang_up()
    assert now(browser)["walk"] == "" and rig.clock() == NOON


def test_an_opted_out_phone_says_so(rig: Rig, browser: FlaskClient) -> None:
    rig.carrier.text(MEMBER, "STOP")
    assert "opted out of texts" in now(browser)["phones"][0]["head"]


def test_the_clock_shows_the_hour_and_what_comes_next(rig: Rig, browser: FlaskClient) -> None:
    rig.product.plan(NOON.replace(hour=23), "nudge", MEMBER, "Hello")
    face = now(browser)["face"]
    for words in ("12:00 PM", "Monday, Mar 4", "New York (EST)", "nudge, 6:00 PM"):
        assert words in face


@pytest.mark.parametrize(
    ("move", "hour"), [("15m", "12:15 PM"), ("1h", "1:00 PM"), ("morning", "8:00 AM")]
)
def test_the_buttons_move_the_clock(rig: Rig, browser: FlaskClient, move: str, hour: str) -> None:
    assert browser.post("/clock", data={"move": move}).status_code == 303
    for _ in range(200):
        if not now(browser)["moving"]:
            break
        time.sleep(0.005)  # the walk goes in its own thread
    assert hour in now(browser)["face"]


def test_an_unknown_move_is_refused(browser: FlaskClient) -> None:
    assert browser.post("/clock", data={"move": "yesterday"}).status_code == 400


def test_a_real_clock_is_never_moved(rig: Rig) -> None:
    carrier = Carrier(OPTIONS, lambda: NOON, rig.carrier.exchange.line._post)
    browser = create_app(carrier).test_client()
    assert "Next morning" not in browser.get("/").get_data(as_text=True)
    assert browser.post("/clock", data={"move": "1h"}).status_code == 409


def test_troubles_are_switched_for_everyone_or_for_one(rig: Rig, browser: FlaskClient) -> None:
    browser.post("/troubles", data={"for": "", "on": ["lost", "webhook_twice", "nonsense"]})
    browser.post("/troubles", data={"for": MEMBER, "on": "late"})
    assert rig.carrier.switches.names_on() == {"lost", "webhook_twice"}
    assert browser.get("/troubles", query_string={"for": MEMBER}).get_json() == {"on": ["late"]}
    assert now(browser)["troubles_on"] == "3 on: everyone, Ana"
    browser.post("/troubles", data={"for": ""})
    assert rig.carrier.switches.names_on() == frozenset()
    browser.post("/troubles", data={"for": MEMBER})
    assert now(browser)["troubles_on"] == "nothing is on"


def test_every_trouble_has_its_switch(rig: Rig, browser: FlaskClient) -> None:
    page = browser.get("/").get_data(as_text=True)
    assert page.count('name="on"') == 24


def test_the_page_waits_for_a_service_that_is_not_there_yet() -> None:
    def nobody(url: str, params: Params | None, headers: Headers) -> Answer:
        raise Unreached

    browser = create_app(Carrier(OPTIONS, HandClock(), nobody)).test_client()
    assert "The service is starting" in browser.get("/").get_data(as_text=True)
    assert now(browser)["phones"] == []


def test_trouble_of_the_service_is_mentioned(rig: Rig, browser: FlaskClient) -> None:
    rig.product.status = 503
    rig.carrier.text(MEMBER, "4")
    rig.settle()
    assert now(browser)["alert"] == "text at 12:00 PM, answered 503"


def test_a_call_that_could_not_be_played_says_why(rig: Rig, browser: FlaskClient) -> None:
    rig.product.documents = {"greeting": "<Response><Sing/></Response>"}
    rig.carrier.call(MEMBER)
    assert now(browser)["alert"] == "call at 12:00 PM, <Sing> is not known here"


@pytest.mark.parametrize(
    "name", ["phones.css", "handset.css", "phones.js", "patch.js", "phone.svg"]
)
def test_what_the_page_asks_for_is_there(browser: FlaskClient, name: str) -> None:
    with browser.get(f"/static/{name}") as answer:
        assert answer.status_code == 200
    assert (PACKAGE / "static" / name).is_file()
