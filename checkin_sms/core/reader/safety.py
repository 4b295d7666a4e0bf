"""Hears a cry for help in a text, or in the last texts joined. It only ever adds attention.

Harmless sayings are taken out first; then the tables are sought, gravest first; then words run
together or torn apart; and where none of these hears one of the upper tiers, the words are weighed
(`weighing`). A cry that lies wholly in the texts before was heard then.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.crises import CRISES, DESPAIR, HARMLESS_SAYINGS, TORN, TORN_NOT_BEFORE
from checkin_sms.core.reader.mangled import mangled
from checkin_sms.core.reader.normal import Said, say
from checkin_sms.core.reader.phrases import Match
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import meant
from checkin_sms.core.reader.weighing import weighed

BEFORE = 2
# What was said long ago is no news, and a joined text must not grow without end.
_LONGEST_BEFORE = 400
_TORN = re.compile(f"(?<!sp)({'|'.join(TORN)})(?!{TORN_NOT_BEFORE})")
_ONE_DOT = re.compile(r"(?: \.)+")
_LETTERS = re.compile(r"[^a-z]+")
_SINGLE_LETTERS = re.compile(r"(?<![a-z])(?:[a-z][^a-z0-9]{1,3}){6,}[a-z](?![a-z])")
# More unknown words than these are another language, or no words at all.
_MOST_UNKNOWN = 4
_MOST_SLIPS = 6
# "ov erdose": so few words are looked at closely, too (with the two edges).
_FEW = 4
# Three single letters in a row, or words run together, are worth looking closer at.
_ODD_SPACING = re.compile(r"(?: [a-z]){3} | [a-z]{1,4} [a-z]{1,3} [a-z]{1,4} | [a-z]{9,}")


@dataclass(frozen=True)
class Cry:
    """`tier` is the gravest that was heard; `words` carried it."""

    tier: Tier
    words: str


def cry(said: Said, before: Sequence[str] = ()) -> Cry | None:
    """The gravest cry for help that ends inside this text. `before`: the texts just before it."""
    words = HARMLESS_SAYINGS.without(said.marked)
    heard = [*_in(words), *_letter_by_letter(said.plain)]
    if not heard:
        heard = list(_mangled(said.plain))
    if all(one.tier is Tier.DISTRESS for one in heard):
        heard = _weighed(words, heard)
    if before and not (heard and heard[0].tier is Tier.SELF_HARM):
        heard += _joined(said, before)
    order = list(Tier)
    return min(heard, key=lambda one: order.index(one.tier), default=None)


def _in(words: str) -> Iterator[Cry]:
    matches = _of_whom(_widest(CRISES.find(words)))
    for match in matches:
        yield Cry(Tier(match.label), match.words)
    # "he threatened to take my life" is his deed, however it is spaced.
    odd = _ODD_SPACING.search(words) or len(words.split()) <= _FEW
    if odd and all(match.label != Tier.DANGER for match in matches):
        torn = _TORN.search(_LETTERS.sub("", words))
        if torn:
            yield Cry(TORN[torn.group(1)], torn.group(1))
    for match in DESPAIR.find(words):
        yield Cry(Tier(match.label), match.words)
    for meant_words in _meant(words):
        for match in (*CRISES.find(meant_words), *DESPAIR.find(meant_words)):
            if " " in match.words:
                yield Cry(Tier(match.label), match.words)


def _letter_by_letter(plain: str) -> Iterator[Cry]:
    """ "q u i e r o  m o r i r": before single letters are taken for words."""
    for run in _SINGLE_LETTERS.findall(plain):
        torn = _TORN.search(_LETTERS.sub("", run))
        if torn:
            yield Cry(TORN[torn.group(1)], torn.group(1))


def _mangled(plain: str) -> Iterator[Cry]:
    for anew in mangled(plain):
        for match in CRISES.find(HARMLESS_SAYINGS.without(say(anew).marked)):
            if " " in match.words:
                yield Cry(Tier(match.label), match.words)


def _weighed(words: str, despair: list[Cry]) -> list[Cry]:
    """What the words come to, and the despair that the others do not speak against."""
    all_words = weighed(words)
    tipped = [Cry(what, why) for what, why in all_words.tips.items() if isinstance(what, Tier)]
    others = len(words.replace(" . ", " ").split()) > max(
        (len(one.words.split()) for one in despair), default=0
    )
    denied = others and Tier.DISTRESS in all_words.denies
    return tipped if denied else [*despair, *tipped]


def _widest(found: Iterable[Match]) -> list[Match]:
    """Without what is only a part of another: "he put (a gun to my head)" is danger."""
    matches = list(found)
    return [
        one
        for one in matches
        if not any(
            other.start <= one.start and one.end <= other.end and other.words != one.words
            for other in matches
        )
    ]


def _of_whom(matches: list[Match]) -> list[Match]:
    """A means beside a threat belongs to the threat: "i will kill him, i bought a gun"."""
    if not any(match.label == Tier.DANGER for match in matches):
        return matches
    return [
        match
        for match in matches
        if match.label != Tier.SELF_HARM or not _ONESELF.isdisjoint(match.words.split())
    ]


_ONESELF = frozenset(
    words("me my myself mine mi mis im ill suicide suicidal die dead dying morir morirme matarme")
)


def _meant(words: str) -> Iterator[str]:
    """The text with its unknown words as they may have been meant, one or all of them.

    A cry is sought in each; one word alone is not believed, it may be a name.
    """
    unknown = [
        (word, slips) for word in dict.fromkeys(words.split()) if (slips := meant(word, True))
    ]
    if not unknown or len(unknown) > _MOST_UNKNOWN:
        return
    likeliest = words
    for word, slips in unknown:
        likeliest = likeliest.replace(f" {word} ", f" {slips[0]} ")
        for slip in slips[:_MOST_SLIPS]:
            yield words.replace(f" {word} ", f" {slip} ")
    if len(unknown) > 1:
        yield likeliest


def _joined(said: Said, before: Sequence[str]) -> list[Cry]:
    """Cries that begin in a text before and end in this one."""
    earlier = "".join(say(text[-_LONGEST_BEFORE:]).marked.rstrip() for text in before[-BEFORE:])
    words = HARMLESS_SAYINGS.without(_ONE_DOT.sub(" .", f"{earlier}{said.marked}"))
    # Counted from the end: taking sayings out has moved what stands before.
    own = len(HARMLESS_SAYINGS.without(said.marked)) - len(" . ")
    return [
        Cry(Tier(match.label), match.words)
        for match in CRISES.find(words)
        if len(words) - match.end < own
    ]
