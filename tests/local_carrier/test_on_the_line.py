"""What the page's buttons do to a phone's line."""

import pytest
from flask.testing import FlaskClient

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.on_the_line import BUTTONS, DEEDS, State, state_of
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR

QUESTION = (
    "<Response><Gather numDigits='1' timeout='8' action='next' actionOnEmptyResult='true'>"
    "<Say>Press 5.</Say></Gather></Response>"
)
ANA, BEN = "1", "7"


@pytest.fixture
def browser(rig: Rig) -> FlaskClient:
    rig.product.documents = {"greeting": QUESTION, "next": QUESTION}
    return rig.app.test_client()


def do(rig: Rig, browser: FlaskClient, deed: str, person: str = ANA) -> int:
    status = browser.post("/call", data={"person": person, "deed": deed}).status_code
    rig.settle()
    return status


def line(rig: Rig, number: str = MEMBER) -> State:
    return state_of(rig.carrier.switchboard, number)


@pytest.mark.parametrize(
    ("deed", "state", "status"),
    [
        ("answer", "talking", Status.IN_PROGRESS),
        ("let_ring", "idle", Status.NO_ANSWER),
        ("busy", "idle", Status.BUSY),
        ("machine", "idle", Status.COMPLETED),
    ],
)
def test_a_ringing_phone_can_be(
    rig: Rig, browser: FlaskClient, deed: str, state: State, status: Status
) -> None:
    rig.place(twiml="<Response><Gather/></Response>")
    assert line(rig) == "ringing"
    assert do(rig, browser, deed) == 303
    assert (line(rig), rig.carrier.handset(MEMBER).call.status) == (state, status)


@pytest.mark.parametrize(("deed", "shown"), [("call", MEMBER), ("call_hidden", "+266696687")])
def test_anybody_can_call_us(rig: Rig, browser: FlaskClient, deed: str, shown: str) -> None:
    do(rig, browser, deed)
    assert rig.product.turns[0]["From"] == shown
    assert line(rig) == "talking"
    do(rig, browser, "call")
    assert len(rig.carrier.calls.all()) == 1  # one line, one call


def test_saying_nothing_hears_the_question_out_and_lets_the_silence_pass(
    rig: Rig, browser: FlaskClient
) -> None:
    do(rig, browser, "call")
    do(rig, browser, "wait")
    assert [turn.get("Digits") for turn in rig.product.turns] == [None, ""]


def test_keys_sound_in_a_call_and_are_written_outside_of_one(
    rig: Rig, browser: FlaskClient
) -> None:
    do(rig, browser, "call")
    browser.post("/text", data={"person": ANA, "key": "5"})
    browser.post("/text", data={"person": BEN, "key": "5"})
    rig.settle()
    assert rig.product.turns[-1]["Digits"] == "5"
    assert [message.theirs for message in rig.carrier.ledger.all() if message.inbound] == [MENTOR]


def test_a_key_that_follows_closely_upon_answering_sounds(rig: Rig, browser: FlaskClient) -> None:
    rig.place(url="http://product.test/voice/greeting")
    browser.post("/call", data={"person": ANA, "deed": "answer"})
    browser.post("/text", data={"person": ANA, "key": "5"})
    rig.settle()
    assert rig.product.turns[-1]["Digits"] == "5"


def test_what_is_written_in_a_call_is_said(rig: Rig, browser: FlaskClient) -> None:
    rig.product.documents["greeting"] = f"<Response><Dial>{MENTOR}</Dial></Response>"
    do(rig, browser, "call")
    do(rig, browser, "answer", BEN)
    assert line(rig) == line(rig, MENTOR) == "connected"
    browser.post("/text", data={"person": ANA, "body": "Hello, Ben?"})
    rig.settle()
    assert rig.carrier.handset(MENTOR).other_end == ["Hello, Ben?"]
    assert [message.body for message in rig.carrier.ledger.all()] == []
    do(rig, browser, "hang_up", BEN)
    assert line(rig) == line(rig, MENTOR) == "idle"


@pytest.mark.parametrize(
    ("form", "status"),
    [({"person": "99", "deed": "call"}, 404), ({"person": ANA, "deed": "explode"}, 400)],
)
def test_what_is_not_there_cannot_be_done(
    browser: FlaskClient, form: dict[str, str], status: int
) -> None:
    assert browser.post("/call", data=form).status_code == status


def test_another_site_can_call_nobody(rig: Rig, browser: FlaskClient) -> None:
    headers = {"Origin": "http://elsewhere.test"}
    answer = browser.post("/call", data={"person": ANA, "deed": "call"}, headers=headers)
    assert answer.status_code == 403 and rig.carrier.calls.all() == []


@pytest.mark.parametrize("deed", sorted(DEEDS))
def test_a_button_pressed_too_late_does_nothing(rig: Rig, browser: FlaskClient, deed: str) -> None:
    assert do(rig, browser, deed) == 303
    assert rig.carrier.calls.all() == []


def test_every_button_has_its_deed() -> None:
    shown = {button.deed for buttons in BUTTONS.values() for button in buttons}
    assert shown == DEEDS.keys() | {"call", "call_hidden"}
