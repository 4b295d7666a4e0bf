"""Reads the product's voice documents, as strictly as the carrier at its strictest."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.grammar import SPOKEN_MARKS, TOP, check
from checkin_sms.local_carrier.calls.reporting import Reporting
from checkin_sms.local_carrier.calls.unplayable import (
    BAD_NUMBER,
    BAD_TEXT,
    NOT_VALID,
    NOT_XML,
    TOO_LARGE,
    Unplayable,
)
from checkin_sms.local_carrier.calls.verbs import (
    Dial,
    Far,
    Gather,
    Hangup,
    Pause,
    Play,
    Prompt,
    Record,
    Redirect,
    Reject,
    Say,
    Verb,
)
from checkin_sms.local_carrier.calls.voices import language_of

LARGEST = 64 * 1024
LONGEST_SAID = 4096
_E164 = re.compile(r"\+[1-9]\d{6,14}")


@dataclass(frozen=True, slots=True)
class Document:
    """`here` is where it was found: what its relative addresses start from."""

    here: Address
    verbs: tuple[Verb, ...]


def read(text: str, here: Address) -> Document:
    """Raises Unplayable."""
    if len(text.encode()) > LARGEST:
        raise Unplayable(TOO_LARGE, "the answer is larger than 64 kB")
    try:
        # The product on this machine is the only one that answers here.
        root = ElementTree.fromstring(text.strip())  # noqa: S314 - our own answer
    except ElementTree.ParseError as error:
        raise Unplayable(NOT_XML, "the answer is not XML") from error
    if root.tag != "Response":
        raise Unplayable(NOT_XML, "the answer has no <Response>")
    for element in root:
        check(element, TOP)
    return Document(here, tuple(_READERS[element.tag](element, here) for element in root))


def _say(element: Element, here: Address) -> Say:
    text = _spoken(element)
    if not text or len(text) > LONGEST_SAID:
        raise Unplayable(BAD_TEXT, "<Say> has nothing to say, or too much")
    language = language_of(element.get("voice"), element.get("language"))
    return Say(text, language, int(element.get("loop", "1")))


def _spoken(element: Element) -> str:
    """Its words as they are heard: a `sub` by its alias, a `break` as a breath."""
    pieces = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        if child.tag not in SPOKEN_MARKS:
            raise Unplayable(NOT_VALID, f"<{child.tag}> cannot be spoken")
        pieces += [child.get("alias") or child.text or " ", child.tail or ""]
    return " ".join("".join(pieces).split())


def _play(element: Element, here: Address) -> Play:
    digits, url = element.get("digits"), (element.text or "").strip()
    if not digits and not url:
        raise Unplayable(NOT_VALID, "<Play> has nothing to play")
    return Play(f"keys {digits}" if digits else here.to(url, None).url)


def _pause(element: Element, here: Address) -> Pause:
    return Pause(int(element.get("length", "1")))


_PROMPTS: dict[str, Callable[[Element, Address], Prompt]] = {
    "Say": _say,
    "Play": _play,
    "Pause": _pause,
}


def _gather(element: Element, here: Address) -> Gather:
    inputs = element.get("input", "dtmf").split()
    most = element.get("numDigits")
    return Gather(
        action=here.to(element.get("action"), element.get("method")),
        prompts=tuple(_PROMPTS[child.tag](child, here) for child in element),
        keys="dtmf" in inputs,
        speech="speech" in inputs,
        timeout=int(element.get("timeout", "5")),
        most_keys=int(most) if most else None,
        finishes=element.get("finishOnKey", "#"),
        tells_of_silence=element.get("actionOnEmptyResult") == "true",
    )


def _record(element: Element, here: Address) -> Record:
    ready = element.get("recordingStatusCallback")
    return Record(
        action=here.to(element.get("action"), element.get("method")),
        timeout=int(element.get("timeout", "5")),
        longest=int(element.get("maxLength", "3600")),
        finishes=element.get("finishOnKey", "1234567890*#"),
        beeps=element.get("playBeep", "true") == "true",
        ready=here.to(ready, element.get("recordingStatusCallbackMethod")) if ready else None,
    )


def _dial(element: Element, here: Address) -> Dial:
    far = [_far(child, here) for child in element]
    if (element.text or "").strip():
        far.append(Far(_number(element), None, None))
    if not far:
        raise Unplayable(BAD_NUMBER, "<Dial> has nobody to call")
    action = element.get("action")
    return Dial(
        far=tuple(far),
        caller_id=element.get("callerId"),
        action=here.to(action, element.get("method")) if action else None,
        timeout=int(element.get("timeout", "30")),
        time_limit=int(element.get("timeLimit", "14400")),
        star_ends=element.get("hangupOnStar") == "true",
    )


def _far(element: Element, here: Address) -> Far:
    url, callback = element.get("url"), element.get("statusCallback")
    reporting = None
    if callback:
        events = frozenset(element.get("statusCallbackEvent", "completed").split())
        address = here.to(callback, element.get("statusCallbackMethod"))
        reporting = Reporting(address, events)
    whisper = here.to(url, element.get("method")) if url else None
    return Far(_number(element), whisper, reporting)


def _number(element: Element) -> str:
    number = (element.text or "").strip()
    if not _E164.fullmatch(number):
        raise Unplayable(BAD_NUMBER, f"<{element.tag}> holds no phone number")
    return number


def _redirect(element: Element, here: Address) -> Redirect:
    url = (element.text or "").strip()
    if not url:
        raise Unplayable(NOT_VALID, "<Redirect> leads nowhere")
    return Redirect(here.to(url, element.get("method")))


def _hangup(element: Element, here: Address) -> Hangup:
    return Hangup()


def _reject(element: Element, here: Address) -> Reject:
    return Reject(busy=element.get("reason") == "busy")


_READERS: dict[str, Callable[[Element, Address], Verb]] = {
    **_PROMPTS,
    "Gather": _gather,
    "Record": _record,
    "Dial": _dial,
    "Redirect": _redirect,
    "Hangup": _hangup,
    "Reject": _reject,
}
