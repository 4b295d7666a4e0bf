"""Whose text it is. To take a member for a machine would be the worse mistake."""

import pytest

from checkin_sms.core.contact import Sender, asks_who, sender
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Answer, Intent, Reading, Tier


@pytest.mark.parametrize("text", ["who is this?", "wrong number", "quien es", "numero equivocado"])
def test_who_does_not_know_us_is_a_stranger(text: str) -> None:
    assert sender(interpret(text)) is Sender.STRANGER


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("stop texting me. ana is not well", Sender.OWNER),
        ("stop texting me. she is not home", Sender.OWNER),
        ("stop texting me i dont know you", Sender.STRANGER),
        ("stop texting me. ana doesnt live here", Sender.STRANGER),
        ("no me escriban, aqui no vive ana", Sender.STRANGER),
    ],
)
def test_whoever_stops_us_and_tells_of_somebody_is_no_stranger(text: str, whose: Sender) -> None:
    assert sender(interpret(text)) is whose


@pytest.mark.parametrize(
    "text",
    ["I am driving right now and will see your message later", "Auto reply: out of the office"],
)
def test_an_automatic_answer_is_a_machines(text: str) -> None:
    assert sender(interpret(text, ("mood",))) is Sender.MACHINE


@pytest.mark.parametrize("intent", [Intent.AUTO_REPLY, Intent.WRONG_NUMBER])
@pytest.mark.parametrize(
    "more",
    [
        Reading("", crisis=Tier.SELF_HARM),
        Reading("", crisis=Tier.DISTRESS),
        Reading("", answers=(Answer("mood", 4),)),
        Reading("", digit=4),
    ],
)
def test_an_answer_or_a_cry_is_the_owners(intent: Intent, more: Reading) -> None:
    both = Reading("", more.answers, frozenset({intent}), more.crisis, digit=more.digit)

    assert sender(both) is Sender.OWNER


@pytest.mark.parametrize(
    "text",
    [
        "im driving, i relapsed",
        "in a meeting. i used last night",
        "im driving right now but i need to talk to someone",
        "im driving, please call me",
        "im driving, i need help",
        "estoy manejando, necesito hablar con alguien",
    ],
)
def test_no_machine_tells_of_a_slip_or_needs_somebody(text: str) -> None:
    assert sender(interpret(text)) is Sender.OWNER


@pytest.mark.parametrize(
    "text",
    [
        "i'm driving right now. please call me later",
        "im driving. call me back",
        "i am out of the office, for urgent matters call me at 555 123 4567",
        "i'm driving. if you need to talk to someone call the office",
        "automatic reply: i am out of the office. if you need help call the desk",
        "respuesta automatica: estoy manejando, llamame mas tarde",
    ],
)
def test_a_machine_that_asks_for_a_call(text: str) -> None:
    assert sender(interpret(text)) is Sender.MACHINE


def test_all_else_is_the_owners() -> None:
    assert sender(interpret("hello")) is Sender.OWNER
    assert sender(Reading("")) is Sender.OWNER


@pytest.mark.parametrize(
    "text",
    [
        "who is this",
        "sorry who is this?",
        "who are you",
        "how did you get my number",
        "who is texting my phone",
        "quien es?",
    ],
)
def test_who_only_asks_who_we_are(text: str) -> None:
    assert asks_who(interpret(text))


@pytest.mark.parametrize(
    "text",
    [
        "wrong number",
        "who is this? wrong number",
        "stop who is this",
        "new phone who dis",
        "no soy ana quien es",
        "this isnt ana",
        "who is this? this is larry",
        "larrys phone who is this",
        "leave me alone who is this",
        "who was that",
        "ok",
    ],
)
def test_who_says_more_does_not_only_ask(text: str) -> None:
    assert not asks_who(interpret(text))
