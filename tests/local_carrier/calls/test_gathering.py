"""What ends a question, and what the product is told of it."""

import pytest

from checkin_sms.local_carrier.calls.answering import by_person
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER


def asked(rig: Rig, attributes: str, prompts: str = "<Say>Well?</Say>") -> None:
    """The phone has been answered and hears this question; after it comes a goodbye."""
    rig.product.documents = {
        "first": f"<Response><Gather action='told' {attributes}>{prompts}</Gather>"
        "<Say>Nothing heard.</Say></Response>",
        "told": "<Response><Say>Thank you.</Say></Response>",
    }
    rig.place()
    rig.carrier.handset(MEMBER).answer()


def told(rig: Rig) -> dict[str, str] | None:
    """What the product was told of the answer, if anything."""
    names = ("Digits", "FinishedOnKey", "SpeechResult", "msg")
    turns = [turn for turn in rig.product.turns if turn["path"] == "told"]
    return {name: turns[-1][name] for name in names if name in turns[-1]} if turns else None


@pytest.mark.parametrize(
    ("attributes", "keys", "digits", "finished_on"),
    [
        ("numDigits='1'", "7", "7", None),
        ("numDigits='4'", "1234", "1234", None),
        ("", "42#", "42", "#"),
        ("finishOnKey='*'", "4#2*", "4#2", "*"),
        ("finishOnKey='' numDigits='1'", "*", "*", None),
        ("finishOnKey='' numDigits='1'", "#", "#", None),
    ],
)
def test_keys_are_told_when_there_are_enough_of_them(
    rig: Rig, attributes: str, keys: str, digits: str, finished_on: str | None
) -> None:
    asked(rig, attributes)
    rig.carrier.handset(MEMBER).press(keys)
    answer = told(rig)
    assert answer and answer["Digits"] == digits and answer["msg"] == "Gather End"
    assert answer.get("FinishedOnKey") == finished_on


def test_too_few_keys_are_told_after_a_silence(rig: Rig) -> None:
    asked(rig, "numDigits='4'")
    phone = rig.carrier.handset(MEMBER)
    phone.press("12")
    assert told(rig) is None
    phone.wait()
    assert (told(rig) or {})["Digits"] == "12"


@pytest.mark.parametrize("keys", ["", "#"])
def test_silence_is_told_only_where_it_is_asked_for(rig: Rig, keys: str) -> None:
    for attributes, answer in [("", None), ("actionOnEmptyResult='true'", "")]:
        asked(rig, attributes)
        phone = rig.carrier.handset(MEMBER)
        phone.press(keys) if keys else phone.wait()
        assert (told(rig) or {}).get("Digits") == answer
        assert phone.heard[0] == ("Nothing heard." if answer is None else "Thank you.")
        rig.clock.pass_time(seconds=2)  # the next call waits its turn


def test_a_key_cuts_the_voice_short(rig: Rig) -> None:
    rig.product.documents = {
        "first": "<Response><Gather action='told' numDigits='1'><Say>One.</Say><Say>Two.</Say>"
        "</Gather></Response>",
        "told": "<Response/>",
    }
    rig.place()
    leg = rig.carrier.switchboard.at(MEMBER)
    assert leg is not None
    for deed in (by_person, lambda leg: leg.press("3")):
        rig.carrier.switchboard.act(MEMBER, deed)
    rig.settle()
    assert [passage.text for passage in leg.passages] == ["One.", "3"]
    assert (told(rig) or {})["Digits"] == "3"


@pytest.mark.parametrize(
    ("attributes", "said"),
    [("input='dtmf speech'", "four"), ("input='speech'", "four"), ("input='dtmf'", None)],
)
def test_words_are_told_where_they_are_listened_for(
    rig: Rig, attributes: str, said: str | None
) -> None:
    asked(rig, attributes)
    rig.carrier.handset(MEMBER).say("four")
    assert (told(rig) or {}).get("SpeechResult") == said


def test_keys_mean_nothing_where_only_words_are_listened_for(rig: Rig) -> None:
    asked(rig, "input='speech'")
    rig.carrier.handset(MEMBER).press("4")
    assert told(rig) is None
