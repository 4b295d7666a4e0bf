"""Does what stands behind a number let it be a score? "5 kids were loud", but not "5 kids"."""

from collections.abc import Sequence

from checkin_sms.core.reader.closing_words import CLOSING_LONG, FEELS
from checkin_sms.core.reader.counted_words import COUNTED
from checkin_sms.core.reader.counting import SIMPLE, counts, is_article, may_be_followed, tells
from checkin_sms.core.reader.numerals import NO_SCORE, is_edge
from checkin_sms.core.reader.places import Place
from checkin_sms.core.reader.score_words import AFTER, FOR, FOR_BEFORE, TOO, TOO_BEFORE
from checkin_sms.core.reader.tables import rows, words


def fits_behind(place: Place, name: str | None, left: Sequence[str]) -> bool:
    right = place.right
    if not left and _opens_a_story(place):
        return True
    if _is_digit_for_a_word(place, left):
        return False
    if not right or (place.followed and right[0] in _SECOND):
        return True
    if (
        right[0] in _OF_MANY
        or ("time" in right[:3] and not right[0].endswith("ing"))
        or right[:2] in _ASKED
        or (right[0] == "is" and not _OF_THE_SCORE.issuperset(right[1:2]))
    ):
        return False
    if right[0] in _SMALL and not name:
        return _small_word_fits(right)
    return _word_fits(place, name)


def _opens_a_story(place: Place) -> bool:
    """ "2 have to be in court", "7 30 days clean", "4 baby up all night": a score, then why."""
    right = place.right
    if not place.first or place.numeral.spelled or not right:
        return False
    if right[0] == NO_SCORE:
        return counts(right[1:2])
    # One of a kind: four of them would be babies.
    one = right[0] in CLOSING_LONG and not counts(right[:1]) and len(right) >= _A_STORY
    return right[:2] in _BEGUN or (one and place.numeral.low in (2, 4))


_A_STORY = 3
_BEGUN = tuple(
    tuple(begun.split()) for begun in rows("used to / have to / had to / almost out / got to")
)


# "first one 4 second one 7"
_SECOND = ("second", "segundo", "segunda")


def _word_fits(place: Place, name: str | None) -> bool:
    right, word = place.right, place.right[0]
    # "7 shot my best round": a deed, where a determiner follows.
    deed = not _DETERMINED.isdisjoint(right[1:2])
    # "3 dia pesado": told of the day, as "3 rough day" is.
    told = word in ("dia", "noche", "semana") and not FEELS.isdisjoint(right[1:3])
    counted = (word in COUNTED and not deed and not told) or is_article(place.numeral, word)
    if (counted and not name) or (word == "por" and place.followed):
        return False
    if name or word in AFTER or tells(word) or not _ACHES.isdisjoint(right[1:2]):
        # "8 great day" tells of a day, "8 great days" counts them.
        return word not in SIMPLE or not counts([w for w in right[1:] if w.endswith("s")])
    return not counts(right) and may_be_followed(place.numeral, word)


# "4 hip hurts": one hip, told of.
_ACHES = frozenset(words("hurts hurting aches aching ached sore swollen acting"))
_DETERMINED = frozenset(words("my the a an some our his her your mi mis el la un una"))
# "el 9 es mucho o poco?" asks.
_ASKED = tuple(("es", word) for word in words("mucho poco bueno malo alto bajo"))
# Of several: "3 were with the same person".
_OF_MANY = frozenset(words("were eran son fueron part"))
# "5 is my answer"; but "5 is a good number".
_OF_THE_SCORE = frozenset(words("my mi me how como what where about right it all good fine for ok"))
# After a number these are part of a time, a date or a count as often as not.
_SMALL = frozenset(words("to de in en of than a at"))


def _small_word_fits(right: Sequence[str]) -> bool:
    word, then = right[0], right[1] if len(right) > 1 else ""
    if word == "to":
        return then == "be"
    if word == "de":
        return then in ("hoy", "momento", "nuevo")
    if word in ("in", "en"):
        return then in ("general", "my", "total", "mi", "este", "ese", "todo", "ambos")
    if word == "at":
        of_time = right[2:3] in (["latest"], ["earliest"], ["end"])
        return not of_time and then in ("the", "work", "home", "best", "most", "this", "least")
    return word == "a" and len(right) > 1


def _is_digit_for_a_word(place: Place, left: Sequence[str]) -> bool:
    """ "2 tired 2 talk", "thanks 4 asking"."""
    right, before = place.right[:1], left[-1:]
    if place.numeral.spelled or place.numeral.low not in (2, 4):
        return False
    if place.numeral.low == 2:
        return bool(TOO.intersection(right) or TOO_BEFORE.intersection(before))
    if right and right[0] in FOR:
        # "4 me duele la cabeza": Spanish goes on.
        return not (right[0] == "me" and place.right[1:2] and place.right[1] not in _AFTER_FOR_ME)
    if not right or is_edge(right[0]) or right[0] in ("today", "now"):
        return False
    return bool(FOR_BEFORE.intersection(before))


# Behind "for me" in English; of Spanish verbs there are too many to name.
_AFTER_FOR_ME = frozenset(
    words(
        """and too to please today tonight now is its it but thanks so that this if right because at
        in on"""
    )
)
