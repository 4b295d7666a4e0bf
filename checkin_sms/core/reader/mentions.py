"""Decides which numerals of a text stand where a score stands, and which question they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.numerals import EDGE, NO_SCORE, Numeral, Unit, is_edge
from checkin_sms.core.reader.score_words import (
    AFTER,
    BEFORE_NAME,
    CONNECTING,
    CORRECTING,
    COUNTED,
    FILLERS,
    FOR,
    FOR_BEFORE,
    HEDGES,
    HEDGES_AFTER,
    LEADS,
    MONTHS,
    NAMES,
    NEGATING,
    NOT_MANY,
    NOW,
    NUMBERED,
    PAST,
    TIME_LEADS,
    TOO,
    TOO_BEFORE,
    UNREAL,
    WAS,
)
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import is_real, meant

NAME_OF = {word: name for name, words in NAMES.items() for word in words}


@dataclass(frozen=True)
class Mention:
    """A number that stands where a score stands. `name`: the question that the person named.

    `corrects`: it takes back the one before. `was`: it tells of earlier; `now`: of this moment.
    """

    numeral: Numeral
    name: str | None
    hedged: bool
    corrects: bool = False
    was: bool = False
    now: bool = False


@dataclass(frozen=True)
class _Place:
    """A numeral with the words around it, up to the next numeral or edge of a clause."""

    numeral: Numeral
    left: tuple[str, ...]
    right: tuple[str, ...]
    # All words since the numeral before, across edges.
    since: tuple[str, ...]
    first: bool
    # Another numeral follows in the same clause.
    followed: bool


def mentions(units: Sequence[Unit]) -> list[Mention]:
    """The scores of a text in order, each with the question it names, if it names one."""
    places = [_place(units, at) for at, unit in enumerate(units) if isinstance(unit, Numeral)]
    names = _names(places)
    found: list[Mention] = []
    believed = True
    for place, name in zip(places, names, strict=True):
        # "my kids are 3 and 7": the second goes with the first.
        listed = place.since in (("and",), ("y",), ("or",), ("o",))
        mention = None if listed and not believed else _mention(place, name)
        believed = mention is not None
        found += [mention] if mention else []
    return found


def _place(units: Sequence[Unit], at: int) -> _Place:
    numeral = units[at]
    assert isinstance(numeral, Numeral)  # noqa: S101 # the caller looked
    left = _words_until_edge(reversed(units[:at]))[::-1]
    right = _words_until_edge(iter(units[at + 1 :]), keep_joint=True)
    after = at + 1 + len(right)
    followed = after < len(units) and isinstance(units[after], Numeral)
    since: list[str] = []
    for unit in reversed(units[:at]):
        if isinstance(unit, Numeral):
            break
        since.append(unit)
    if left and left[0] in PAST and len(since) < at:
        # "3 yesterday 5 today": yesterday is of the number before.
        left = left[1:]
    first = not any(isinstance(unit, Numeral) for unit in units[:at])
    return _Place(numeral, tuple(left), tuple(right), tuple(reversed(since)), first, followed)


def _words_until_edge(units: object, keep_joint: bool = False) -> list[str]:
    words: list[str] = []
    for unit in units:  # type: ignore[attr-defined]
        if isinstance(unit, Numeral):
            break
        if is_edge(unit):
            if keep_joint and not words and unit != ".":
                words.append(unit)
            break
        words.append(unit)
    return words


def _mention(place: _Place, name: str | None) -> Mention | None:
    left, right, numeral = place.left, place.right, place.numeral
    if not _stands(place, name):
        return None
    between = f" {' '.join(place.since)} "
    words_between = [word for word in place.since if word != EDGE]
    corrects = not place.first and (
        any(f" {phrase} " in between for phrase in CORRECTING) or words_between[-1:] == ["no"]
    )
    hedged = (
        numeral.hedged
        or bool(HEDGES & set(left))
        or bool(HEDGES_AFTER & set(right[:3]))
        or _like_a(left)
        or "mas o menos" in " ".join(left)
        or "tal vez" in " ".join((*left, *right[:3]))
    )
    now = NOW & set(left) or (NOW & set(right[:2]) and not place.followed)
    return Mention(numeral, name, hedged, corrects, not now and bool(WAS & set(left)), bool(now))


def _like_a(left: Sequence[str]) -> bool:
    """ "like a 4", "como un 5"; but "feeling like a 6" is said of a plain 6."""
    words = [word for word in left if word not in ("a", "un", "en", "at")]
    if words[-1:] not in (["like"], ["como"]):
        return False
    return not {"feel", "feeling", "felt", "feels"} & set(words[-3:])


def _stands(place: _Place, name: str | None) -> bool:
    left = [word for word in place.left if word != "tal"]
    if _is_denied(left) or PAST & {*left, *place.right[:1]}:
        return False
    if place.numeral.whole:
        return not (UNREAL & set(left))
    if name is None and not _left_fits(left, place):
        return False
    return _right_fits(place, name, left)


def _is_denied(left: Sequence[str]) -> bool:
    """ "not a 4", "instead of 4"; but "not great 3" is a 3."""
    kept = list(left)
    while kept and kept[-1] in _BETWEEN_NOT_AND_NUMBER:
        kept.pop()
    return bool(kept) and kept[-1] in NEGATING


def _is_one_of_them(place: _Place, left: Sequence[str]) -> bool:
    return place.numeral.spelled and place.numeral.low == 1 and left[-1] not in _BEFORE_ONE


# "a rough one", "this one" and "no one" are no score; "im at a one" is.
_BEFORE_ONE = frozenset(words("a at is its im about like maybe around an en un say feel feeling"))


def _after_correcting(left: Sequence[str]) -> Sequence[str]:
    """What stands between "i hit the wrong button" and the number."""
    said = f" {' '.join(left)} "
    ends = [
        said.find(f" {phrase} ") + len(phrase) for phrase in CORRECTING if f" {phrase} " in said
    ]
    if not ends:
        return left
    rest = said[max(ends) + 1 :].split()
    return rest[1:] if rest[:1] == ["to"] else rest


_BETWEEN_NOT_AND_NUMBER = frozenset(words("a an un at of than like en the"))


def _left_fits(left: Sequence[str], place: _Place) -> bool:
    left = _after_correcting(left)
    if not left:
        return True
    if UNREAL & set(left) or _is_one_of_them(place, left) or (left[0] == "is" and place.right):
        return False
    if any(tuple(left[-len(lead) :]) == lead for lead in LEADS):
        return NO_SCORE not in left[-2:]
    if (
        left[-1] in NUMBERED
        or left[-1] in MONTHS
        or not _time_fits(left, place.right, place.numeral.low < place.numeral.high)
    ):
        return False
    return all(word in FILLERS for word in left)


def _time_fits(left: Sequence[str], right: Sequence[str], a_range: bool) -> bool:
    """ "at 3" is a time; "im at 3", "at a 3" and "about 3" are not."""
    last, before = left[-1], left[-2] if len(left) > 1 else ""
    if last == "the":
        return before in NAME_OF
    if last not in TIME_LEADS or (last in ("de", "from", "between", "entre") and a_range):
        return True
    if last == "around":
        return not right
    if last == "a":
        # English: an article. Spanish: "a 5 minutos" counts, and is caught on the right.
        return before not in ("las", "la")
    if last == "la":
        return False
    return last == "at" and before in ("im", "am", "still", "today", "now", "mood", "probably")


def _right_fits(place: _Place, name: str | None, left: Sequence[str]) -> bool:
    right, numeral = place.right, place.numeral
    if _is_digit_for_a_word(place, left):
        return False
    if not right:
        return True
    word = right[0]
    if word in _SMALL and not name:
        return _small_word_fits(right)
    counts = word in COUNTED or _is_article(numeral, word)
    if (counts and not name) or (word == "por" and place.followed):
        return False
    if name or word in AFTER:
        # "8 great day" tells of a day, "8 great days" counts them.
        return word not in _SIMPLE or not _counts([w for w in right[1:] if w.endswith("s")])
    return not _counts(right) and _may_be_followed(numeral, word)


def _may_be_followed(numeral: Numeral, word: str) -> bool:
    """By a word that nothing is known of. "1 meeting", "0 sleep", "one thing" look like counts."""
    if word == "=" or word in MONTHS or _may_be_counted(word):
        return False
    if numeral.spelled or numeral.low in (0, 1):
        return word in FILLERS
    # "2 cute", "4 christmas": too and for, unless a verb follows.
    return numeral.low not in (2, 4) or word.endswith(("ed", "ing")) or word in FILLERS


def _may_be_counted(word: str) -> bool:
    """ "9 dys": an unknown word that may have been meant as days."""
    return not is_real(word) and (len(word) < 4 or not COUNTED.isdisjoint(meant(word, True)))


# After a number these are part of a time, a date or a count as often as not.
_SMALL = frozenset(words("to de in en of than a at"))


def _is_article(numeral: Numeral, word: str) -> bool:
    """ "one for editing": not the number one."""
    return numeral.spelled and numeral.low < 2 and word not in _AFTER_ONE


_AFTER_ONE = frozenset(
    words("today tonight now right rn because but and i im thank thanks gracias hoy pero y")
)
# After a number these may still belong to something counted: "4 good days", "2 bad dreams".
_SIMPLE = frozenset(
    words(
        """
    good bad great long hard rough really very pretty busy happy fine mas bien mal
    """
    )
)


def _counts(after: Sequence[str]) -> bool:
    """Do these words name something counted? Looked for up to the next small word."""
    for word in after[:3]:
        if word in COUNTED:
            return True
        if word in AFTER and word not in _SIMPLE:
            return False
        if len(word) > 3 and word.endswith("s") and word not in NOT_MANY:
            return not word.endswith(("ss", "us", "ous", "is"))
    return False


def _small_word_fits(right: Sequence[str]) -> bool:
    word, then = right[0], right[1] if len(right) > 1 else ""
    if word == "to":
        return then == "be"
    if word == "de":
        return then in ("hoy", "momento", "nuevo")
    if word in ("in", "en"):
        return then not in ("a", "the", "la", "un", "una") or "morning" not in right[:3]
    if word == "at":
        return then in ("the", "work", "home", "best", "most", "this", "least")
    return word == "a" and len(right) > 1


def _is_digit_for_a_word(place: _Place, left: Sequence[str]) -> bool:
    """ "2 tired 2 talk", "thanks 4 asking"."""
    right, before = place.right[:1], left[-1:]
    if place.numeral.spelled or place.numeral.low not in (2, 4):
        return False
    if place.numeral.low == 2:
        return bool(TOO.intersection(right) or TOO_BEFORE.intersection(before))
    if right and right[0] in FOR:
        return True
    if not right or is_edge(right[0]) or right[0] in ("today", "now"):
        return False
    return bool(FOR_BEFORE.intersection(before))


def _names(places: Sequence[_Place]) -> list[str | None]:
    """Which question each number names, by the word before it or the word after it."""
    lefts = [_name_before(place) for place in places]
    rights = [_name_after(place) for place in places]
    if _listed(places):
        return list(_listed(places))
    if (
        len(places) == 2
        and lefts[0] is None
        and lefts[1]
        and rights[0] == lefts[1]
        and not rights[1]
    ):
        # "3 craving 7" or "3 mood 7": the order that people use, mood first.
        return [None, lefts[1]] if lefts[1] == "craving" else [rights[0], None]
    if lefts and lefts[0] is None and rights[-1]:
        return [right or None for right in rights]
    return [
        left or (right if len(places) == 1 else None)
        for left, right in zip(lefts, rights, strict=True)
    ]


def _listed(places: Sequence[_Place]) -> list[str | None]:
    """ "mood and craving 3 and 7": the names first, then the numbers in the same order."""
    if len(places) != 2:
        return []
    named = [NAME_OF[word] for word in places[0].since if word in NAME_OF]
    between = [word for word in places[1].since if word in NAME_OF]
    return [*named] if len(set(named)) == 2 and len(named) == 2 and not between else []


def _name_before(place: _Place) -> str | None:
    for word in reversed(place.since):
        if word in NAME_OF:
            return NAME_OF[word]
        if word not in CONNECTING:
            return None
    return None


def _name_after(place: _Place) -> str | None:
    for word in place.right:
        if word in NAME_OF:
            return NAME_OF[word]
        if word not in BEFORE_NAME:
            return None
    return None
