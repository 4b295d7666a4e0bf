"""Hears how somebody is in words that no row foresaw: whether an open question is answered, and
with about how much.

Every sign weighs a little for an answer being told at all, and for its being so much at least. The
weights were counted on labelled texts (`bench/weigh_feelings.py`); a feeling is read as about so
much, never exactly.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from checkin_sms.core.reader.feeling_signs import feels_like, felt_signs
from checkin_sms.core.reader.feeling_signs_table import ENOUGH, WEIGHTS
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.signs import SMALL, parts, stem
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.weights import Weights, read

# Words that weigh so much less than enough answer nothing, whatever a row makes of a part of them:
# "true! well, gotta go" was a mood of 7, and a coat "white and blue" one of 3.
_DENIED = 20
# With a word that nothing is known of, so much more must speak for an answer: of 2,600 unseen
# texts with one, those that came to less were read wrong more often than right.
_UNKNOWN = 15
# Say nothing of how somebody is, however often they stand in answers.
_SAY_NOTHING = SMALL | frozenset(
    words("dia dias day days hoy today ahi aqui aca pues todavia si ni ando siento feel feeling")
)
_OF_DEGREE = ("", "NOT", "VERY", "BIT", "MOOD", "CRAVE")
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
        if weight >= ENOUGH[question] and weight >= ENOUGH[question] + _surer(part, question):
            return Answer(
                question, how(signs, question), True, _weights().heaviest(signs, question)
            )
    return None


def _surer(part: Sequence[str], question: str) -> int | float:
    """How much beyond enough a text must come for what it holds of words that nothing is known of:
    "con muina" and "una pesadilla de dia" were good days, by "con" and "una ... de dia" alone."""
    told = [word for word in part if word.isalpha() and word not in _SAY_NOTHING]
    unknown = [word for word in told if not _is_known(word, question)]
    if len(unknown) == len(told):
        return math.inf
    return _UNKNOWN if unknown else 0


def _is_known(word: str, question: str) -> bool:
    if (feels_like(word) or _OF_DEGREE[0]) not in _OF_DEGREE:
        return True
    begun = stem(word)
    by_sign = _weights().by_sign
    return any(
        what.startswith(question) for sign in (begun, f"~{begun}") for what in by_sign.get(sign, ())
    )


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
