"""Decides which numerals of a text stand where a score stands, and which question they name."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.behind import fits_behind
from checkin_sms.core.reader.counted_words import MONTHS
from checkin_sms.core.reader.endings import is_a_days, stands_alone
from checkin_sms.core.reader.numerals import EDGE, NO_SCORE, Numeral, Unit
from checkin_sms.core.reader.places import NAME_OF, Place, names_of, place_at
from checkin_sms.core.reader.score_words import (
    CORRECTING,
    FILLERS,
    HEDGES,
    HEDGES_AFTER,
    LEADS,
    NEGATING,
    NOW,
    NUMBERED,
    PAST,
    TIME_LEADS,
    UNREAL,
    WAS,
)
from checkin_sms.core.reader.tables import rows, words


@dataclass(frozen=True)
class Mention:
    """A number that stands where a score stands. `name`: the question that the person named.

    `corrects`: it takes back the one before, or the text before this one. `was`: it tells of
    earlier; `now`: of this moment.
    """

    numeral: Numeral
    name: str | None
    hedged: bool
    corrects: bool = False
    was: bool = False
    now: bool = False


def mentions(units: Sequence[Unit]) -> list[Mention]:
    """The scores of a text in order, each with the question it names, if it names one."""
    places = [place_at(units, at) for at, unit in enumerate(units) if isinstance(unit, Numeral)]
    names = names_of(places)
    found: list[Mention] = []
    believed, amended, denied = True, False, False
    for place, name in zip(places, names, strict=True):
        # "my kids are 3 and 7", "they lost 7-2": the second goes with the first.
        listed = place.since in _LISTING
        # "perdon era 3 no 8", "2 en ganas no 9": the last is what it was not.
        denied = (denied and listed) or (amended and _denies(place.since))
        if denied:
            continue
        mention = None if listed and not believed else _mention(place, name)
        believed = mention is not None
        amended = (amended and listed) or (mention is not None and mention.corrects)
        found += [mention] if mention else []
    return found


_JOINING = ("and", "y", "or", "o")
# "ayer era 3" amends nothing.
AMENDING = frozenset(CORRECTING) - {"era", "cambio"}
_LISTING = ((), *((joint,) for joint in _JOINING))


def _denies(since: Sequence[str]) -> bool:
    return since[-1:] in (("no",), ("not",)) and EDGE not in since


def _mention(place: Place, name: str | None) -> Mention | None:
    left, right, numeral = place.left, place.right, place.numeral
    if not _stands(place, name):
        return None
    between = f" {' '.join(place.since)} "
    words_between = [word for word in place.since if word != EDGE]
    if place.first:
        before = f" {' '.join(left)} "
        corrects = any(f" {phrase} " in before for phrase in AMENDING)
    else:
        corrects = any(f" {phrase} " in between for phrase in CORRECTING) or words_between[-1:] == [
            "no"
        ]
    now = NOW & set(left) or (NOW & set(right[:2]) and not place.followed)
    was = bool(WAS & set(left)) and not (now or corrects)
    return Mention(numeral, name, is_hedged(place), corrects, was, bool(now))


def is_hedged(place: Place) -> bool:
    """Said to be about right only, by the number itself or the words beside it."""
    left, right = place.left, place.right
    return (
        place.numeral.hedged
        or bool(HEDGES & set(left))
        or _hedges(right)
        or _like_a(left)
        or "mas o menos" in " ".join(left)
        or "tal vez" in " ".join((*left, *right[:3]))
    )


def _hedges(right: Sequence[str]) -> bool:
    """ "7 i guess", "7 about"; not "9 how about you", nor "9 im about to lose it"."""
    first, *more = [*right[:3], ""]
    after = {first, *(word for word in more if word != "about")}
    return bool(HEDGES_AFTER & after) and first != "how" and right[:2] != ["about", "to"]


def _like_a(left: Sequence[str]) -> bool:
    """ "like a 4", "como un 5"; but "feeling like a 6" is said of a plain 6."""
    words = [word for word in left if word not in ("a", "un", "en", "at", "al")]
    if words[-1:] not in (["like"], ["como"]):
        return False
    return not {"feel", "feeling", "felt", "feels"} & set(words[-3:])


def _stands(place: Place, name: str | None) -> bool:
    left = ["a" if word == "an" else word for word in place.left if word != "tal"]
    # "today 6 yesterday 4": what follows is of the next.
    told = place.first and not left and len(place.right) > _A_STORY and not place.followed
    # "5 ayer me ofrecieron y dije que no": a score, then yesterday's story.
    told_of_now = (NOW & set(left) and place.followed) or told
    after = () if told_of_now else place.right[:1]
    if _is_denied(left) or PAST & {*left, *after} or _counts_on(place):
        return False
    if place.numeral.whole:
        return not (UNREAL & set(left))
    if name is None and not _left_fits(left, place):
        return False
    return fits_behind(place, name, left)


_A_STORY = 2


def _is_denied(left: Sequence[str]) -> bool:
    """ "not a 4", "instead of 4"; but "not great 3" is a 3."""
    kept = [word for word in left if word not in ("quite", "really", "even", "exactly")]
    while kept and kept[-1] in _BETWEEN_NOT_AND_NUMBER:
        kept.pop()
    return bool(kept) and kept[-1] in NEGATING


# "el 9 tengo cita": of a month.
_ON_THAT_DAY = tuple(
    (verb,)
    for verb in words("tengo voy vamos hay viene vienen salgo entro cumplo cumple nos tenemos toca")
)


def _counts_on(place: Place) -> bool:
    """ "15, 13, and 10", "there are like 5", "i was like 6 when they went"."""
    if place.left[-1:] == ("el",) and place.right[:1] in _ON_THAT_DAY:
        return True
    since = [word for word in place.since if word != EDGE]
    if since[-1:] and since[-1] in _JOINING and since[-2:-1] == [NO_SCORE]:
        return True
    left = place.left
    pairs = {left[at : at + 2] for at in range(len(left))}
    if "was" in left and ("to", "say") in pairs:
        # "was gonna say 5"
        return True
    there = not pairs.isdisjoint((*_THERE_IS, *_BE_THERE))
    if left[-2:] in _ASKING_WHAT:
        # "no entiendo que es 0 y que es 9"
        return True
    return there or (bool(WAS & set(left)) and place.right[:1] in (("when",), ("cuando",)))


_THERE_IS = tuple(
    (there, verb) for there in ("there", "theres") for verb in words("is are was were s")
)


_ASKING_WHAT = (("que", "es"), ("what", "is"), ("whats", "the"), ("whats", "a"), ("what", "does"))
# "be there around 5"
_BE_THERE = tuple((verb, "there") for verb in words("be get go stop came was meet see from"))


def _is_one_of_them(place: Place, left: Sequence[str]) -> bool:
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


def _left_fits(left: Sequence[str], place: Place) -> bool:
    left = _after_correcting(left)
    if not left or stands_alone(left, place):
        return True
    if any(tuple(left[-len(lead) :]) == lead for lead in _SURE_LEADS):
        return True
    if UNREAL & set(left) or _is_one_of_them(place, left) or (left[0] == "is" and place.right):
        return False
    if any(tuple(left[-len(lead) :]) == lead for lead in LEADS):
        return NO_SCORE not in left[-2:]
    if (
        (left[-1] in NUMBERED and not is_a_days(left))
        or (left[-1] == "number" and len(left) > 1 and left[-2] not in _OWNING)
        or left[-1] in MONTHS
        or not _time_fits(left, place.right, place.numeral.low < place.numeral.high)
    ):
        return False
    return all(word in FILLERS for word in left)


# "if i had to pick id say 6": these promise a score even there.
_SURE_LEADS = tuple(
    tuple(lead.split())
    for lead in rows(
        """id say / id say a / have to say / have to say a / got to say a
        / ima say / ill say / i say / have to say / go with / got to be
        / got to be a / has to be a / must be a"""
    )
)


def _time_fits(left: Sequence[str], right: Sequence[str], a_range: bool) -> bool:
    """ "at 3" is a time; "im at 3", "at a 3" and "about 3" are not."""
    last, before = left[-1], left[-2] if len(left) > 1 else ""
    if last == "the":
        return before in NAME_OF
    if last not in TIME_LEADS or (last in ("de", "from", "between", "entre") and a_range):
        return True
    if last == "around":
        return not right or bool(HEDGES_AFTER & set(right[:2]))
    if last == "a":
        # English: an article. Spanish: "a 5 minutos" counts, and is caught on the right.
        return before not in ("las", "la")
    if last == "la":
        return False
    return last == "at" and before in ("im", "am", "still", "today", "now", "mood", "probably")


# "my number 4"; but "i am number 4".
_OWNING = frozenset({*NAME_OF, *words("my say ill choose pick give put with at")})
