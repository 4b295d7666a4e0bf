"""What the carrier is told to do on a call."""

from xml.etree import ElementTree as Xml

from tests.house import OUR_NUMBER, House
from tests.oak_street import a_few_move_in
from tests.on_the_phone import by_call
from tests.web.carrier import ACCOUNT, post


def pressed(house: House, path: str, keys: str = "") -> Xml.Element:
    form = {"AccountSid": ACCOUNT, "CallSid": "CA1", "From": "+12025550101", "To": OUR_NUMBER}
    answer = post(house, path, form | ({"Digits": keys} if keys else {}))
    assert (answer.status_code, answer.mimetype) == (200, "text/xml")
    return Xml.fromstring(answer.data)  # noqa: S314 - our own answer


def next_turn(answer: Xml.Element) -> str:
    gather = answer.find("Gather")
    assert gather is not None
    return (gather.get("action") or "").removeprefix("http://127.0.0.1:8000")


def test_a_code_may_be_begun_while_we_still_speak(house: House) -> None:
    by_call(house, a_few_move_in(house)["Ana"], pin="4821")
    asked = pressed(house, next_turn(pressed(house, "/twilio/voice")), "5")

    again = pressed(house, next_turn(asked), "1111")

    assert [one.tag for one in again] == ["Gather"]
    assert len(again.findall("Gather/Say")) == 2
    assert again.find("Gather[@numDigits='4']") is not None
