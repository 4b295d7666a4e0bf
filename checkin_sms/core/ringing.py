"""What became of a call we placed, and when it is tried again."""

import zlib
from datetime import timedelta

from checkin_sms.core.delivery import PROGRESS, Sending

# The carrier's words for a call. "completed" says only that somebody or something took it.
_SAYS = {
    "queued": Sending.ACCEPTED,
    "initiated": Sending.ACCEPTED,
    "ringing": Sending.ACCEPTED,
    "in-progress": Sending.SENT,
    "answered": Sending.SENT,
    "completed": Sending.UNANSWERED,
    "no-answer": Sending.UNANSWERED,
    # Engaged, or out of order: the phone was not reached, so nobody was asked.
    "busy": Sending.UNDELIVERED,
    "failed": Sending.UNDELIVERED,
    "canceled": Sending.FAILED,
}
# Words that it is with them now.
BEGINS = frozenset({"ringing", "in-progress", "answered"})
OVER = frozenset({Sending.DELIVERED, Sending.UNANSWERED, Sending.UNDELIVERED, Sending.FAILED})


def said(current: Sending, word: str, *, keyed: bool, spoiled: bool = False) -> Sending:
    """Where a call stands after one more word about it. `keyed`: somebody pressed a key in it, so
    that it was a person; a machine presses none. `spoiled`: we failed whoever took it, so that
    nobody was asked."""
    state = _SAYS.get(word, current)
    if word == "completed" and spoiled:
        state = Sending.FAILED
    elif word == "completed" and keyed:
        state = Sending.DELIVERED
    return state if PROGRESS[state] > PROGRESS[current] else current


def is_before_taken(state: Sending) -> bool:
    """Has no word come yet that somebody took it, or that it is over?"""
    return PROGRESS[state] < PROGRESS[Sending.SENT]


def gap(least: timedelta, seed: str) -> timedelta:
    """How long until it rings again: up to half as long again, so that nobody is rung by the
    clock, and a house with many phones not all at once."""
    share = zlib.crc32(seed.encode()) / 2**32
    return least * (1 + share / 2)
