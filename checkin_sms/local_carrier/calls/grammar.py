"""What a voice document may hold: one row per verb, each attribute with its test."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from checkin_sms.local_carrier.calls.unplayable import NOT_VALID, Unplayable

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    attributes: Mapping[str, Test]
    children: frozenset[str] = frozenset()
    has_text: bool = False


def _whole(least: int, most: int) -> Test:
    return lambda given: given.isdecimal() and least <= int(given) <= most


def _among(*allowed: str) -> Test:
    return lambda given: given in allowed


def _words(*allowed: str) -> Test:
    return lambda given: bool(given.split()) and set(given.split()) <= set(allowed)


def _like(pattern: str) -> Test:
    return lambda given: re.fullmatch(pattern, given) is not None


def _anything(given: str) -> bool:
    return True


_FLAG = _among("true", "false")
_METHOD = _among("GET", "POST")
_ADDRESS = _like(r"[^\s\\]+")
_KEYS = _like(r"[0-9*#]*")
_LANGUAGE = _like(r"[a-z]{2,3}(-[A-Za-z0-9]{2,4})+")
_EVENTS = _words("initiated", "ringing", "answered", "completed")
_RECORDING_EVENTS = _words("in-progress", "completed", "absent")
_TONES = _like(r"[0-9*#wW]{1,32}")

SPOKEN_MARKS = frozenset(
    {"break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"}
)
_PROMPTS = frozenset({"Say", "Play", "Pause"})

RULES = {
    "Say": Rule(
        {"voice": _anything, "language": _LANGUAGE, "loop": _whole(0, 1000)},
        SPOKEN_MARKS,
        has_text=True,
    ),
    "Play": Rule({"loop": _whole(0, 1000), "digits": _TONES}, has_text=True),
    "Pause": Rule({"length": _whole(0, 600)}),
    "Gather": Rule(
        {
            "input": _words("dtmf", "speech"),
            "action": _ADDRESS,
            "method": _METHOD,
            "timeout": _whole(0, 600),
            "speechTimeout": _like(r"auto|\d+"),
            "maxSpeechTime": _whole(1, 60),
            "finishOnKey": _KEYS,
            "numDigits": _whole(1, 1000),
            "language": _LANGUAGE,
            "hints": _anything,
            "profanityFilter": _FLAG,
            "partialResultCallback": _ADDRESS,
            "partialResultCallbackMethod": _METHOD,
            "bargeIn": _FLAG,
            "actionOnEmptyResult": _FLAG,
            "speechModel": _anything,
            "enhanced": _FLAG,
            "debug": _FLAG,
        },
        _PROMPTS,
    ),
    "Record": Rule(
        {
            "action": _ADDRESS,
            "method": _METHOD,
            "timeout": _whole(0, 600),
            "finishOnKey": _KEYS,
            "maxLength": _whole(1, 14_400),
            "playBeep": _FLAG,
            "trim": _among("trim-silence", "do-not-trim"),
            "recordingStatusCallback": _ADDRESS,
            "recordingStatusCallbackMethod": _METHOD,
            "recordingStatusCallbackEvent": _RECORDING_EVENTS,
            "transcribe": _FLAG,
            "transcribeCallback": _ADDRESS,
        }
    ),
    "Dial": Rule(
        {
            "action": _ADDRESS,
            "method": _METHOD,
            "timeout": _whole(1, 600),
            "timeLimit": _whole(1, 14_400),
            "callerId": _anything,
            "hangupOnStar": _FLAG,
            "answerOnBridge": _FLAG,
            "sequential": _FLAG,
            "record": _among("do-not-record"),
            "ringTone": _anything,
        },
        frozenset({"Number"}),
        has_text=True,
    ),
    "Number": Rule(
        {
            "url": _ADDRESS,
            "method": _METHOD,
            "sendDigits": _TONES,
            "statusCallback": _ADDRESS,
            "statusCallbackMethod": _METHOD,
            "statusCallbackEvent": _EVENTS,
        },
        has_text=True,
    ),
    "Redirect": Rule({"method": _METHOD}, has_text=True),
    "Hangup": Rule({}),
    "Reject": Rule({"reason": _among("rejected", "busy")}),
}
TOP = frozenset(RULES) - {"Number"}


def check(element: Element, allowed: frozenset[str]) -> None:
    """Raises Unplayable for anything the carrier would not know what to do with.

    The real one passes over some of it with a warning, and the person hears less than was
    meant; here nothing is passed over.
    """
    if element.tag not in allowed or element.tag not in RULES:
        raise Unplayable(NOT_VALID, f"<{element.tag}> is not known here")
    rule = RULES[element.tag]
    for name, value in element.attrib.items():
        test = rule.attributes.get(name)
        if test is None:
            raise Unplayable(NOT_VALID, f"<{element.tag}> has no attribute {name}")
        if not test(value):
            raise Unplayable(NOT_VALID, f"<{element.tag}> cannot have this value of {name}")
    if not rule.has_text and _loose_text(element):
        raise Unplayable(NOT_VALID, f"<{element.tag}> holds loose text")
    for child in element:
        if child.tag in SPOKEN_MARKS and child.tag in rule.children:
            continue
        check(child, rule.children)


def _loose_text(element: Element) -> bool:
    pieces = [element.text, *(child.tail for child in element)]
    return any(piece and piece.strip() for piece in pieces)
