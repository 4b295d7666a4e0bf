"""Hears a cry for help in a text, or in the last texts joined. Only ever adds attention."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.normal import Said, say
from checkin_sms.core.phrases import Match
from checkin_sms.core.phrases_crisis import CRISES
from checkin_sms.core.reading import Tier


@dataclass(frozen=True)
class Cry:
    """`tier` is the gravest that was heard; `words` carried it."""

    tier: Tier
    words: str


def cry(said: Said, before: Sequence[str] = ()) -> Cry | None:
    """The gravest cry for help that ends inside this text. `before`: the texts just before it."""
    earlier = "".join(say(text).flat.rstrip() for text in before[-2:])
    joined = f"{earlier}{said.flat}"
    heard = [match for match in CRISES.find(joined) if match.end > len(earlier) + 1]
    return _gravest(heard)


def _gravest(heard: Sequence[Match]) -> Cry | None:
    order = list(Tier)
    ranked = sorted(heard, key=lambda match: order.index(Tier(match.label)))
    return Cry(Tier(ranked[0].label), ranked[0].words) if ranked else None
