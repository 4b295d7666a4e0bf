"""Hears how somebody is in words that no row foresaw: whether an open question is answered, and
with about how much.

Every sign weighs a little for an answer being told at all, and for its being so much at least. The
weights were counted on labelled texts (`bench/weigh_feelings.py`); a feeling is read as about so
much, never exactly.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from checkin_sms.core.reader.feeling_signs import felt_signs
from checkin_sms.core.reader.feeling_signs_table import ENOUGH, WEIGHTS
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.signs import parts
from checkin_sms.core.reader.weights import Weights, read

# Words that weigh so much less than enough answer nothing, whatever a row makes of a part of them:
# "true! well, gotta go" was a mood of 7, and a coat "white and blue" one of 3.
_DENIED = 20
# "At least 2, 4, 6, 8": how likely each is makes the value. What is likely none at all is none.
STEPS = (1, 2, 4, 6, 8)
_ANY = 1
_WIDTH = 2
_LEAST, _MOST = 0, 9
_TENTHS = 10


@cache
def _weights() -> Weights:
    return read(WEIGHTS)


def felt(said: str, question: str, alone: bool) -> Answer | None:
    """What these words answer to the question; `alone`: no other question is open."""
    for part in parts(said):
        signs = felt_signs(part, question, alone)
        weight = _weights().sums(signs).get(question, 0)
        if weight >= ENOUGH[question] and any(word.isalpha() for word in part):
            return Answer(
                question, how(signs, question), True, _weights().heaviest(signs, question)
            )
    return None


def denied(said: str, question: str, alone: bool) -> bool:
    """Whether all these words together speak clearly against an answer to the question."""
    sums = (_weights().sums(felt_signs(part, question, alone)) for part in parts(said))
    return all(one.get(question, 0) < ENOUGH[question] - _DENIED for one in sums)


def how(signs: Sequence[str], question: str) -> int:
    """About how much the signs tell of, 0 to 9."""
    sums = _weights().sums(signs)
    steps = {step: f"{question} at least {step}" for step in STEPS}
    return about({step: sums.get(what, 0) - ENOUGH[what] for step, what in steps.items()})


def about(over: Mapping[int, float]) -> int:
    """The value, by how far beyond enough each step comes, in tenths: half a step up for each
    that is as likely as not."""
    if over[_ANY] < 0:
        return _LEAST
    steps = (tenths for step, tenths in over.items() if step > _ANY)
    likely = sum(1 / (1 + math.exp(-tenths / _TENTHS)) for tenths in steps)
    return max(_ANY, min(_MOST, round(0.5 + _WIDTH * likely)))
