"""A number of a text with the words around it, and the question that these name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit, is_edge
from checkin_sms.core.reader.score_words import BEFORE_NAME, CONNECTING, NAMES, NOW, PAST
from checkin_sms.core.reader.tables import words

NAME_OF = {word: name for name, listed in NAMES.items() for word in listed}


@dataclass(frozen=True)
class Place:
    """A numeral with the words around it, up to the next numeral or edge of a clause."""

    numeral: Numeral
    left: tuple[str, ...]
    right: tuple[str, ...]
    # All words since the numeral before, across edges.
    since: tuple[str, ...]
    first: bool
    # Another numeral follows in the same clause.
    followed: bool
    # Nothing follows in the whole text, and nothing but words stands before.
    last: bool = False


_OF_THE_ONE_BEFORE = frozenset({*PAST, "earlier", "before", "antes"})


def place_at(units: Sequence[Unit], at: int) -> Place:
    numeral = units[at]
    assert isinstance(numeral, Numeral)  # noqa: S101 - the caller looked
    left = _words_until_edge(reversed(units[:at]))[::-1]
    right = _words_until_edge(iter(units[at + 1 :]), keep_joint=True)
    after = at + 1 + len(right)
    followed = after < len(units) and isinstance(units[after], Numeral)
    since: list[str] = []
    for unit in reversed(units[:at]):
        if isinstance(unit, Numeral):
            break
        since.append(unit)
    dated = _is_dated(units[: max(at - len(since) - 1, 0)])
    while left and left[0] in _OF_THE_ONE_BEFORE and len(since) < at and not dated:
        # "3 yesterday 5 today", "8 earlier now its a 3": said of the number before.
        left = left[1:]
    named = next((at for at, word in enumerate(left) if word in NAME_OF), None)
    if named is not None and _is_none(tuple(left[:named])) and numeral.low:
        # "no cravings 7"
        left = left[named + 1 :]
    first = not any(isinstance(unit, Numeral) for unit in units[:at])
    last = first and all(unit == EDGE for unit in units[at + 1 :])
    return Place(numeral, tuple(left), tuple(right), tuple(reversed(since)), first, followed, last)


def _is_dated(before: Sequence[Unit]) -> bool:
    """ "today 6 yesterday 4": the number before has its own day."""
    return not NOW.isdisjoint(_words_until_edge(reversed(before)))


def _words_until_edge(units: Iterable[Unit], keep_joint: bool = False) -> list[str]:
    words: list[str] = []
    for unit in units:
        if isinstance(unit, Numeral):
            break
        if is_edge(unit):
            if keep_joint and not words and unit != ".":
                words.append(unit)
            break
        words.append(unit)
    return words


def names_of(places: Sequence[Place]) -> list[str | None]:
    """Which question each number names, by the word before it or the word after it."""
    lefts = [_name_before(place) for place in places]
    rights = [_name_after(place) for place in places]
    if _listed(places):
        return list(_listed(places))
    if len(places) == 2 and (two := _of_two(*lefts, *rights)):
        return two
    if lefts and lefts[0] is None and rights[-1]:
        return [right or None for right in rights]
    return [
        left or (right if len(places) == 1 else None)
        for left, right in zip(lefts, rights, strict=True)
    ]


def _of_two(
    left: str | None, left_too: str | None, right: str | None, right_too: str | None
) -> list[str | None] | None:
    """Of two numbers: the names before the first and the second, and those behind them."""
    if left is None and left_too and right == left_too and not right_too:
        # "3 craving 7" or "3 mood 7": the order that people use, mood first.
        return [None, left_too] if left_too == "craving" else [right, None]
    if not left and right and left_too not in (None, right):
        # "zero cravings mood 7"
        return [right, left_too]
    if not left and right and not (left_too or right_too):
        # "0 craving and im at a 7"
        return [right, None]
    if left and not left_too and right_too not in (None, left):
        # "mood 7 and zero cravings"
        return [left, right_too]
    return None


def _listed(places: Sequence[Place]) -> list[str | None]:
    """ "mood and craving 3 and 7": the names first, then the numbers in the same order."""
    if len(places) != 2:
        return []
    named = [NAME_OF[word] for word in places[0].since if word in NAME_OF]
    between = [word for word in places[1].since if word in NAME_OF]
    return [*named] if len(set(named)) == 2 and len(named) == 2 and not between else []


def _name_before(place: Place) -> str | None:
    for at in range(len(place.since) - 1, -1, -1):
        word = place.since[at]
        if word in NAME_OF:
            # "no cravings 7": there are none, and the number is of the other question.
            return None if _is_none(place.since[:at]) and place.numeral.low else NAME_OF[word]
        if word not in CONNECTING:
            return None
    return None


def _is_none(before: Sequence[str]) -> bool:
    return before[-1:] in _NO or before[-2:] in _NO_MORE


_NO = tuple((word,) for word in words("no sin zero cero"))
_NO_MORE = tuple(tuple(row) for row in (("not", "any"), ("ya", "sin"), ("have", "no")))


def _name_after(place: Place) -> str | None:
    for at, word in enumerate(place.right):
        if word in NAME_OF:
            # "im a 6 cravings arent there": told of by themselves.
            return None if place.right[at + 1 : at + 2] in _TELLING else NAME_OF[word]
        if word not in BEFORE_NAME:
            return None
    return None


_TELLING = tuple((verb,) for verb in words("arent isnt werent wasnt gone"))
