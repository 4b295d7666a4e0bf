"""Does a thought end right before a number? Then the number is one of its own."""

from collections.abc import Sequence

from checkin_sms.core.reader.closing_words import CLOSING, CLOSING_LONG, FEELS, GIVING, TAKING
from checkin_sms.core.reader.counted_words import MONTHS
from checkin_sms.core.reader.places import Place
from checkin_sms.core.reader.score_words import NEGATING, NUMBERED, PAST, TIME_LEADS
from checkin_sms.core.reader.tables import words


def stands_alone(left: Sequence[str], place: Place) -> bool:
    """Behind these words a number is one of its own."""
    return (
        is_closed(left, place)
        or is_greeted(left)
        or ends_a_day(left, place)
        or ends_all(left, place)
    )


def is_greeted(left: Sequence[str]) -> bool:
    """ "hi its walt 7", "kayla here 7", "this marcus 8": somebody says who writes, or to whom, then
    the number."""
    if not _NAMED <= len(left) <= _GREETING or left[-1] in ALL_TAKING:
        return False
    if left[-1] in ("here", "aqui"):
        return True
    named = left[0] in _HELLOS and (left[1] in _IS or left[1] in _TITLES)
    return (named and len(left) == _GREETING) or (len(left) == _NAMED and left[0] in _ITS)


def ends_a_day(left: Sequence[str], place: Place) -> bool:
    """ "had a good day 7", and nothing more."""
    return is_a_days(left) and not place.right and not place.numeral.spelled


def is_a_days(left: Sequence[str]) -> bool:
    """ "rainy day 7": told of the day, not the seventh of them."""
    return left[-1] == "day" and left[-2:-1] != [] and left[-2] in FEELS


_GREETING, _NAMED = 3, 2
_IS = frozenset(words("its is soy this"))
_TITLES = frozenset(words("ms mrs miss mr sr sra don dona hermano hermana brother sister pastor"))
_ITS = frozenset(words("this its soy habla"))
_HELLOS = frozenset(words("hi hello hey hola yo sup morning evening"))


def ends_all(left: Sequence[str], place: Place) -> bool:
    """ "my favorite show got cancelled 2": a bare digit ends the text, and no word takes it."""
    return (
        place.last
        and not place.numeral.spelled
        and len(left) >= _A_THOUGHT
        and left[-1] not in ALL_TAKING
        and not GIVING & set(left[-2:])
    )


ALL_TAKING = TAKING | NUMBERED | MONTHS | TIME_LEADS | NEGATING | PAST


def is_closed(left: Sequence[str], place: Place) -> bool:
    """ "my feet are killing me 5": nothing is said of a number that ends the text like this."""
    ended = not place.right or place.right[0] in _CLOSES_ALL
    taking = _TAKING_ALL if left[-1] in _DAYTIMES else GIVING
    if place.followed or place.numeral.spelled or not ended or taking & set(left[-_NEAR:]):
        return left[-1] == "so" and ended and not place.followed
    if left[-1] in CLOSING_LONG and place.first and place.numeral.low not in _SEQUELS:
        return len(left) >= _A_LONG_THOUGHT
    return left[-1] in FEELS or (left[-1] in CLOSING and len(left) >= _A_THOUGHT)


_DAYTIMES = frozenset(words("today tonight hoy anoche ayer"))
# "they beat us today 5"; but "got paid today 7".
_TAKING_ALL = GIVING - frozenset(words("paid pay got have has had took take call calls bus page"))
_CLOSES_ALL = frozenset(words("but pero lol haha lmao thanks thank rn today tonight hoy gracias"))
_NEAR = 3
# Words that a thought before a bare number must have, at least.
_A_THOUGHT = 2
_A_LONG_THOUGHT = 3
_SEQUELS = (1, 2, 3)
