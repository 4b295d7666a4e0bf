"""Texts, replies, callbacks and keywords, as a carrier treats them."""

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator

from checkin_sms.local_carrier import Carrier
from checkin_sms.local_carrier.message import Taken
from checkin_sms.local_carrier.wire import Answer, Headers, Params
from tests.local_carrier.conftest import HandClock, Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS


class Listener:
    """A Post that keeps what it is given and answers as told."""

    def __init__(self, answer: str = "<Response/>", status: int = 200) -> None:
        self.answer = answer
        self.status = status
        self.calls: list[tuple[str, Params | None, Headers]] = []

    def __call__(self, url: str, params: Params | None, headers: Headers) -> Answer:
        self.calls.append((url, params, headers))
        return Answer(self.status, self.answer)


def carrier_with(listener: Listener) -> Carrier:
    return Carrier(OPTIONS, HandClock(), listener)


def test_a_text_reaches_the_product_signed_with_every_field() -> None:
    listener = Listener()
    carrier = carrier_with(listener)
    message = carrier.text(MEMBER, "  4 7 é ")
    carrier.settle()
    url, params, headers = listener.calls[0]
    assert url == "http://product.test/twilio/text"
    assert params is not None
    assert RequestValidator(OPTIONS.auth_token).validate(url, params, headers["X-Twilio-Signature"])
    assert params["Body"] == "  4 7 é "
    assert params["From"] == MEMBER and params["To"] == OPTIONS.our_number
    assert params["MessageSid"] == params["SmsSid"] == params["SmsMessageSid"] == message.sid
    assert params["NumMedia"] == "0" and params["NumSegments"] == "1"
    assert params["SmsStatus"] == "received" and params["ApiVersion"] == "2010-04-01"
    assert params["AccountSid"] == OPTIONS.account_sid
    assert {"FromCity", "FromState", "FromZip", "FromCountry", "ToCity"} <= set(params)


def test_pictures_are_announced_and_change_the_sid() -> None:
    listener = Listener()
    carrier = carrier_with(listener)
    assert carrier.text(MEMBER, "", media=2).sid.startswith("MM")
    carrier.settle()
    params = listener.calls[0][1] or {}
    assert params["NumMedia"] == "2" and params["Body"] == ""
    assert {"MediaUrl0", "MediaContentType1"} <= set(params)


@pytest.mark.parametrize(
    ("answer", "bodies"),
    [
        ("", []),
        ("<Response/>", []),
        ("<Response><Message>Thanks</Message></Response>", ["Thanks"]),
        ("<Response><Message><Body>Thanks</Body></Message></Response>", ["Thanks"]),
        ("<Response>\n<Message>\n<Body>A</Body>\n</Message></Response>", ["A"]),
        (
            "<Response><Message>A</Message><Message><Body>B &amp; C</Body></Message></Response>",
            ["A", "B & C"],
        ),
        ("<Response><Message><Body> </Body></Message></Response>", []),
        ("OK", []),
        ("<html></html>", []),
    ],
)
def test_the_answer_becomes_replies(answer: str, bodies: list[str]) -> None:
    carrier = carrier_with(Listener(answer))
    carrier.text(MEMBER, "4")
    carrier.settle()
    assert carrier.bodies_to(MEMBER) == bodies


def test_a_reply_has_its_own_sid_and_is_reported(rig: Rig) -> None:
    inbound = rig.carrier.text(MEMBER, "4")
    rig.settle()
    [reply] = rig.carrier.sent_to(MEMBER)
    assert reply.direction == "outbound-reply" and reply.sid != inbound.sid
    assert [(r["MessageSid"], r["MessageStatus"], r["token"]) for r in rig.product.reports] == [
        (reply.sid, "sent", "1"),
        (reply.sid, "delivered", "1"),
    ]


@pytest.mark.parametrize("status", [302, 403, 500, 503])
def test_a_text_the_product_did_not_take_is_known(rig: Rig, status: int) -> None:
    rig.product.status = status
    message = rig.carrier.text(MEMBER, "4")
    rig.settle()
    held = rig.carrier.ledger.get(message.sid)
    assert held is not None and held.taken is Taken.REFUSED
    assert (rig.carrier.alerts[0].code, rig.carrier.alerts[0].status) == (11200, status)
    assert rig.carrier.sent_to(MEMBER) == []


def test_a_callback_leaves_the_fragment_out_and_is_signed() -> None:
    listener = Listener(status=204)
    carrier = carrier_with(listener)
    url = "http://product.test/twilio/status/abc?x=1#rc=2&rp=5xx"
    rig_send(carrier, url)
    carrier.settle()
    for called, params, headers in listener.calls:
        assert called == "http://product.test/twilio/status/abc?x=1"
        assert RequestValidator(OPTIONS.auth_token).validate(
            called, params or {}, headers["X-Twilio-Signature"]
        )
    assert [(params or {})["MessageStatus"] for _, params, _ in listener.calls] == [
        "sent",
        "delivered",
    ]


def rig_send(carrier: Carrier, callback: str) -> None:
    from checkin_sms.local_carrier.sending import read_request

    form = {"To": MEMBER, "From": OPTIONS.our_number, "Body": "Hi", "StatusCallback": callback}
    carrier.send(read_request(form, OPTIONS))


@pytest.mark.parametrize(
    ("fragment", "status", "calls"),
    [("", 500, 1), ("#rc=2", 500, 1), ("#rc=2&rp=5xx", 500, 3), ("#rc=2&rp=all", 204, 1)],
)
def test_a_callback_is_repeated_as_its_address_asks(fragment: str, status: int, calls: int) -> None:
    listener = Listener(status=status)
    carrier = carrier_with(listener)
    rig_send(carrier, "http://product.test/twilio/status/abc" + fragment)
    carrier.exchange.events.run_next(carrier.clock())
    assert len(listener.calls) == calls


STOPS = ["STOP", "stop", " Stop ", "UNSUBSCRIBE", "end", "cancel", "quit", "revoke", "OptOut"]


@pytest.mark.parametrize("word", STOPS)
def test_one_opt_out_word_blocks_and_still_reaches_the_product(rig: Rig, word: str) -> None:
    rig.carrier.text(MEMBER, word)
    rig.settle()
    assert rig.product.texts[0]["Body"] == word
    assert rig.carrier.sent_to(MEMBER) == []  # the product's own reply is dropped
    [stock] = [m for m in rig.carrier.ledger.with_number(MEMBER) if m.by_carrier]
    assert "START" in stock.body and stock.status == "delivered"
    with pytest.raises(TwilioRestException) as caught:
        rig.send()
    assert (caught.value.status, caught.value.code) == (400, 21610)


@pytest.mark.parametrize("words", ["stop please", "opt out", "end of my rope", "stop.", "alto"])
def test_anything_but_one_exact_word_blocks_nobody(rig: Rig, words: str) -> None:
    rig.carrier.text(MEMBER, words)
    rig.settle()
    rig.send()
    assert len(rig.carrier.sent_to(MEMBER)) == 2


@pytest.mark.parametrize("word", ["START", "yes", "unstop"])
def test_an_opt_in_word_lifts_the_block(rig: Rig, word: str) -> None:
    rig.carrier.text(MEMBER, "STOP")
    rig.carrier.text(MEMBER, word)
    rig.settle()
    stock = [m.body for m in rig.carrier.ledger.with_number(MEMBER) if m.by_carrier]
    assert len(stock) == 2 and "again" in stock[1]
    rig.send()


@pytest.mark.parametrize(
    ("texts", "answers"),
    [(["START"], 0), (["HELP"], 1), (["info"], 1), (["STOP", "STOP"], 1), (["STOP", "HELP"], 1)],
)
def test_the_carrier_answers_only_where_it_would(rig: Rig, texts: list[str], answers: int) -> None:
    for text in texts:
        rig.carrier.text(MEMBER, text)
    rig.settle()
    assert sum(m.by_carrier for m in rig.carrier.ledger.with_number(MEMBER)) == answers
    assert [text["Body"] for text in rig.product.texts] == texts


def test_events_are_delivered_in_the_order_they_were_planned(rig: Rig) -> None:
    first, second = rig.send(body="one"), rig.send(body="two")
    assert rig.carrier.pending() == 4
    assert rig.carrier.settle() == 4
    assert rig.carrier.pending() == 0
    assert [(r["MessageSid"], r["MessageStatus"]) for r in rig.product.reports] == [
        (first, "sent"),
        (first, "delivered"),
        (second, "sent"),
        (second, "delivered"),
    ]
