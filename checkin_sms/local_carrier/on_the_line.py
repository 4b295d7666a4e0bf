"""What a phone's line is doing, and what can be done with it from the page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from checkin_sms.local_carrier.calls.answering import (
    by_machine,
    by_person,
    decline,
    let_ring,
    say_nothing,
)
from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.leg import Leg
from checkin_sms.local_carrier.calls.speech import seconds_to_say
from checkin_sms.local_carrier.calls.switchboard import Switchboard

State = Literal["idle", "ringing", "talking", "connected"]
# Longer than what we say first, so that the page shows what it swallows.
SECONDS_OF_GREETING = 25.0


@dataclass(frozen=True, slots=True)
class Button:
    deed: str
    label: str
    look: str = ""


BUTTONS: dict[State, tuple[Button, ...]] = {
    "idle": (
        Button("call", "Call {product}", "go"),
        Button("call_hidden", "Call, number hidden"),
    ),
    "ringing": (
        Button("answer", "Answer", "go"),
        Button("let_ring", "Let it ring"),
        Button("busy", "Busy", "stop"),
        Button("machine", "Machine"),
    ),
    "talking": (Button("wait", "Say nothing"), Button("hang_up", "Hang up", "stop")),
    "connected": (Button("hang_up", "Hang up", "stop"),),
}
DEEDS: dict[str, Callable[[Leg], None]] = {
    "answer": by_person,
    "let_ring": let_ring,
    "busy": decline,
    "machine": partial(by_machine, seconds_of_greeting=SECONDS_OF_GREETING),
    "wait": say_nothing,
    "hang_up": lambda leg: leg.hang_up(),
}


def state_of(board: Switchboard, number: str) -> State:
    leg = board.at(number)
    if leg is None:
        return "idle"
    if leg.call.status is Status.RINGING:
        return "ringing"
    return "connected" if leg.is_connected else "talking"


def do(board: Switchboard, number: str, deed: str) -> None:
    """Raises KeyError for a deed that is not known."""
    if deed in ("call", "call_hidden"):
        if board.at(number) is None:
            board.call(number, withheld=deed == "call_hidden")
    else:
        board.act(number, DEEDS[deed])


def write_or_press(board: Switchboard, number: str, words: str, keys: str) -> bool:
    """Speak and press into a call. False, and nothing happens, where there is none.

    A key may come before the answering that it follows has been done.
    """
    state = state_of(board, number)
    if state == "idle" or (state == "ringing" and not keys):
        return False
    for key in keys:
        board.act(number, partial(Leg.press, key=key))
    if words:
        board.act(number, partial(Leg.speak, words=words, seconds=round(seconds_to_say(words))))
    return True
