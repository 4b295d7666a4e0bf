"""Hears cries and wishes in words that no row foresaw: every sign weighs a little, and together
they tip.

The phrase tables know what they were written for; of texts in new words they missed one in two.
Each sign has a weight for each thing that may be heard, counted on labelled texts and on everyday
ones, not made up (`bench/weigh_signs.py`). The same text always weighs the same, and the signs that
weighed most are the reason that is shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.core.reader.signs import parts, signs_in
from checkin_sms.core.reader.signs_table import ENOUGH, WEIGHTS
from checkin_sms.core.reader.weights import Weights, read

_CRIES = frozenset(Tier)
_NAMES: Mapping[str, Intent | Tier] = {name.value: name for name in (*Intent, *Tier)}


@cache
def _weights() -> Weights:
    """Read when first weighed with: of our processes only those that hear need it."""
    return read(WEIGHTS)


# So far below enough, in tenths, the words speak against what a phrase has heard: "got out of jail
# 3 years ago". An opt-out and a slip are told in few words: more must speak against them. Nothing
# does against a call: "he hit me again im hiding call me" is all cry around its wish. Of the tiers
# despair alone is everyday talk, too: "we will be all alone in line, thats sad".
_DENYING: Mapping[Intent | Tier, int] = {
    Intent.PAUSE: 40,
    Intent.WRONG_NUMBER: 40,
    Intent.BACK: 40,
    Intent.LATER: 30,
    Intent.CHANGE_TIME: 50,
    Intent.OPT_OUT: 70,
    Intent.SLIP: 80,
    Tier.DISTRESS: 65,
}
# A text of more words than these holds signs of all kinds: so many tenths more make a cry. Of 25
# such lines of chat that tipped to one, 4 are left by that; of 59 long cries two are lost.
_LONG, _MORE = 29, 30


@dataclass(frozen=True)
class Weighed:
    """`tips`: the tiers and wishes that the words come to, each with the signs that weighed most.
    `denies`: the wishes that they speak against."""

    tips: Mapping[Intent | Tier, str]
    denies: frozenset[Intent | Tier]


@lru_cache(maxsize=256)
def weighed(said: str) -> Weighed:
    """What these words come to, taken together."""
    tips: dict[Intent | Tier, str] = {}
    denied = set(_DENYING)
    weights = _weights()
    more = _MORE if len(said.split()) > _LONG else 0
    for part in parts(said):
        signs = signs_in(part)
        sums = weights.sums(signs)
        for what in _tipped(sums, more):
            if _is_told_together(part, what):
                tips.setdefault(_NAMES[what], weights.heaviest(signs, what))
        denied -= {one for one, far in _DENYING.items() if sums.get(one, 0) > ENOUGH[one] - far}
    return Weighed(tips, frozenset(denied))


def _is_told_together(part: Sequence[str], what: str) -> bool:
    """Within two sentences or clauses side by side: three mornings in three sentences ask for
    nothing."""
    clauses = [clause.split() for clause in f" {' '.join(part)} ".split(" . ") if clause.strip()]
    runs = [[".", *one, ".", *other, "."] for one, other in pairwise(clauses)]
    return len(runs) < 2 or any(
        _weights().sums(signs_in(tuple(run))).get(what, 0) >= ENOUGH[what] for run in runs
    )


def _tipped(sums: Mapping[str, int], more: int) -> list[str]:
    """What comes to enough, a cry to so much `more`; what goes furthest beyond it first."""
    over = {
        what: sums.get(what, 0) - enough - (more if what in _CRIES else 0)
        for what, enough in ENOUGH.items()
    }
    return sorted((what for what, by in over.items() if by >= 0), key=lambda what: -over[what])
