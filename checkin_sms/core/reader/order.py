"""Hears which question a number was meant for where the text speaks of its numbers: "2 7, other way
around", "3 6 craving first", "5, thats the craving", "6 and the same for the craving".

The order people use, and names beside a number, are read by `numbers`; these words stand apart from
the numbers and speak of them. Only where both questions are open.
"""

import re
from collections.abc import Sequence

from checkin_sms.core.reader.mentions import is_hedged
from checkin_sms.core.reader.numbers import answer
from checkin_sms.core.reader.numerals import Numeral, Unit
from checkin_sms.core.reader.places import NAME_OF, place_at
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.score_words import NAMES

_MOOD, _CRAVING = NAMES
# A number, a name and all else as they stand in the patterns: "#", "MOOD", "CRAVE", the word.
_SIGN = {_MOOD: "MOOD", _CRAVING: "CRAVE"}
_ARTICLES = r"(?:(?:the|for|of|on|with|my|las|los|la|el|lo|de|del|en|con|mi|mis) )*"
_IS = r"(?:thats|that|this|it|its|is|was|are|were|eso|esa|esas|este|es|era|son|eran|va|van) "
# The two numbers in the order craving, mood.
_TURNED = re.compile(
    rf"(?:# \D*# (?:.* )?(?:al reves|way a?round|backwards|viceversa|vice versa) "
    rf"|CRAVE (?:{_IS})*(?:first|primero)"
    rf"|(?:first|primero|primera) (?:one |number |numero )?(?:{_IS})*{_ARTICLES}CRAVE"
    rf"|order {_ARTICLES}CRAVE)"
)
# "craving 3. the other is 6", "las ganas 9, lo demas un 5"
_THE_OTHER = re.compile(
    rf"CRAVE (?:{_IS})*# (?:hoy |today |now )?(?:\. )?(?:and |y )?"
    rf"(?:the|el|la|lo) (?:other|otro|otra|rest|demas) (?:one |thing )?(?:{_IS})*(?:a |un )?# "
)
# "zero for the craving and im at a seven", "0 pull today n a 6 day", "2 on the pull, 6 on the day"
_CRAVING_FIRST = re.compile(
    r"^(?:(?!MOOD)[^#])*# "
    r"(?:(?:for|on|of|in|de|en|para|pa) (?:(?:the|my|las|los|la|el|mis|mi) )*CRAVE "
    r"|CRAVE (?:today |tonight |hoy |now )?(?:\. |and |n |y |but |pero |im |i ))"
    r"(?:(?!CRAVE|MOOD|#)\S+ )*# (?!(?:(?:for|on|of|in|de|en) )?(?:(?:the|my|las|el|la) )*CRAVE )"
)
# "las ganas 2, el dia 8", "pull 2 and the day a 6"
_ITS_DAY = re.compile(
    rf"CRAVE (?:{_IS})*(?:(?:a|un|at|en|como|like) )*# (?:\. |and |n |y )*"
    rf"(?:(?:the|my|el|mi) (?:day|dia) (?:{_IS}|fue )*|(?:today|hoy) (?:is|es) )"
    rf"(?:(?:a|un|de|at|en|about|like) )*# "
)
# "seis... y de lo otro uno"
_OF_THE_OTHER = re.compile(
    rf"^(?:(?!CRAVE|#)\S+ )*# (?:\. )*(?:and |y |n )?(?:(?:of|on|for|de|en|por|pa) )?"
    rf"(?:the|el|la|lo) (?:other|otro|otra) (?:one |thing |cosa )?(?:{_IS})*"
    rf"(?:a |un |like |como )*# "
)
# "mi numero es el 6 y para las ganas el 2"
_THEN_CRAVING = re.compile(
    rf"# (?:\. )?(?:y |and |n )(?:(?:para|pa|de|en|for|on) )?{_ARTICLES}CRAVE (?:{_IS})*"
    rf"(?:(?:el|un|unas|a|at) )*# (?:\.|$)"
)
# "el uno: 7. el otro: 3": the first is a name.
_ONE_AND_OTHER = re.compile(
    rf"^(?:\. )*(?:el|lo|la) # (?:{_IS}|[.:=] )*# (?:\. |y |and )*(?:el|la|lo) (?:otro|otra) "
    rf"(?:{_IS}|[.:=] )*#"
)
# "6 digo 5, ganas 1 digo 2"
_EACH_AMENDED = re.compile(
    r"^(?:\. )*(?:MOOD )?# (?:digo|perdon|no|i mean|sorry|oops|wait) # (?:\. |y |and )*CRAVE "
    r"# (?:digo|perdon|no|i mean|sorry|oops|wait) # "
)
# "casi 7 y casi 2"
_BOTH_HEDGED = re.compile(r"^(?:\. )*(casi|almost|nearly|about|como) # (?:y|and|n) \1 # (?:\.|$)")
# "animo es 6 y el otro 2"
_THEN_THE_OTHER = re.compile(
    rf"MOOD (?:{_IS})*(?:(?:a|un|at|en) )*# (?:today |hoy )?(?:\. )?(?:and |y )?"
    rf"(?:the|el|la|lo) (?:other|otro|otra|rest|demas) (?:one |thing )?(?:{_IS})*(?:a |un )?# "
)
# "dia: 5 / ganas: 3" and no more. In English "day 5" counts days, unless the craving stands first.
_BARE_DAY = re.compile(
    rf"^(?:CRAVE (?:{_IS})*# (?:\. |/ |and |y )*(?:day|dia) (?:{_IS})*# (?:\. )*$)"
)
_BARE_DAY_FIRST = re.compile(
    rf"^dia (?:{_IS})*# (?:\. |/ |y )*(?:las )?CRAVE (?:{_IS})*# (?:\. )*$"
)
_DAY_FIRST = re.compile(
    rf"(?:the|my|el|mi) (?:day|dia) (?:{_IS}|fue )*(?:(?:a|un|de|at|en) )*# (?:\. |and |n |y )*"
    rf"{_ARTICLES}CRAVE (?:{_IS})*(?:(?:a|un|at|en|como|like) )*# "
)
_NONES = r"(?:none|no|nada|nah|ningun|ninguna|ninguno|cero|zero) "
# The only number is of the craving.
_OF_CRAVING = re.compile(
    rf"(?:# (?:\. )?(?:(?:but|pero|and|y) )?(?:{_IS}|{_ARTICLES})+CRAVE (?:\.|$)"
    rf"|(?:just|only|solo|solamente|nomas|nada mas) (?:\S+ ){{0,4}}{_ARTICLES}CRAVE (?:\D* )?#"
    # "ganas low, como 2"
    rf"|(?<!no )(?<!sin )(?<!zero )(?<!cero )CRAVE (?:(?!{_NONES})[^ .#]+ ){{1,3}}\. "
    rf"(?:like|about|como|maybe|say|around) (?:a |un |unas )?# (?:\.|$)"
    rf"|(?:second|segunda|segundo|2nd) (?:one |number |numero )?(?:{_IS})*#)"
)
# The only number is of the mood, and of the craving there is none: "6. cravings? nah". Not "8
# cravings no joke".
_BEHIND_IT = rf"(?<!CRAVE )# (?:\. )?(?:(?:but|pero|and|y) )?{_ARTICLES}CRAVE (?:\. )?(?:{_IS})?"
_ENDED = r"(?:(?:at all|today|tonight|now|hoy|ahorita|gracias|thanks|lol) )*(?:\.|$)"
_NONE_OF_IT = re.compile(
    rf"{_BEHIND_IT}(?:none|nil|zip|zilch|nah|nop|nope|nada|ninguna|ningunas|ninguno|gone|no"
    rf"|never came|not there|nothing|absent|ausentes?|ni una|ni un) {_ENDED}"
)
# The only number is of the mood, and the craving is told in words that the number is far from: "6
# ganas pocas". Of "1 craving low" nobody knows, and a mood of 1 would ring a mentor.
_SO = "(?:(?:very|bien|muy|real|pretty|so|just|kind|of|still|a) )*"
_LITTLE = re.compile(
    rf"{_BEHIND_IT}{_SO}(?:pocas|poquitas|poca|poquita|poco|poquito|low|leves?|bajas?|bajitas?|bajo"
    rf"|mild|weak|small|tiny|little|minimal|minimas?|light|barely there) {_ENDED}"
)
_MUCH = re.compile(
    rf"{_BEHIND_IT}{_SO}(?:strong|fuertes?|high|altas?|muchas?|mucho|bastantes?) {_ENDED}"
)
_LOW, _HIGH = range(1, 5), range(6, 11)
# The only number is of both.
_OF_BOTH = re.compile(
    rf"(?:# (?:.* )?(?:same|mismo|igual) (?:(?:thing|number|numero|cosa|y) )?{_ARTICLES}"
    rf"(?:CRAVE|MOOD|second|segunda|segundo|other|otra|otro) "
    rf"|# (?:\. )?(?:and |y )?{_ARTICLES}CRAVE (?:{_IS})*{_ARTICLES}(?:same|mismo|igual) )"
)
# "2 and 8 not 7 and 2", "no 4 y 3 sino 3 y 4": the pair that is not taken back.
_FIRST_PAIR = re.compile(r"# (?:and |y )?# (?:\. )?(?:no|not) # (?:and |y )?# ")
_NEW_PAIR = re.compile(
    r"^(?:\. )*# (?:and |y )?# (?:\. )?(?:no|sorry|oops|wait|perdon|digo) # (?:and |y )?# (?:\.|$)"
)
_LAST_PAIR = re.compile(
    r"(?:no|not) # (?:and |y )?# (?:\. )?(?:(?:sino|but|its|es|son|it|is) )*# (?:and |y )?# "
)

# How many numbers the text holds, what it says of them, which answers the mood, which the craving.
_RULES = (
    (4, _LAST_PAIR, (2, 3)),
    (4, _NEW_PAIR, (2, 3)),
    (4, _FIRST_PAIR, (0, 1)),
    (4, _EACH_AMENDED, (1, 3)),
    (3, _ONE_AND_OTHER, (1, 2)),
    (2, _TURNED, (1, 0)),
    (2, _THE_OTHER, (1, 0)),
    (2, _CRAVING_FIRST, (1, 0)),
    (2, _ITS_DAY, (1, 0)),
    (2, _DAY_FIRST, (0, 1)),
    (2, _THEN_THE_OTHER, (0, 1)),
    (2, _THEN_CRAVING, (0, 1)),
    (2, _BOTH_HEDGED, (0, 1)),
    (2, _OF_THE_OTHER, (0, 1)),
    (2, _BARE_DAY, (1, 0)),
    (2, _BARE_DAY_FIRST, (0, 1)),
    (1, _OF_BOTH, (0, 0)),
    (1, _OF_CRAVING, (None, 0)),
)


def spoken_of(units: Sequence[Unit], names: Sequence[str]) -> dict[str, Answer] | None:
    """The answers by what the text says of its numbers; None where it says nothing of them."""
    if tuple(names) != (_MOOD, _CRAVING):
        return None
    places = [at for at, unit in enumerate(units) if isinstance(unit, Numeral)]
    said = f"{' '.join(map(_sign, units))} "
    if len(places) == 1 and (told := _of_mood_alone(units, places[0], said)):
        return told
    for many, pattern, chosen in _RULES:
        if len(places) == many and pattern.search(said):
            pairs = zip(names, chosen, strict=True)
            return {
                name: _answer(units, places[nth], name) for name, nth in pairs if nth is not None
            }
    return None


def _of_mood_alone(units: Sequence[Unit], at: int, said: str) -> dict[str, Answer] | None:
    """The number as the mood, where the craving is told in words behind it that it cannot be."""
    numeral = units[at]
    assert isinstance(numeral, Numeral)  # noqa: S101 - the caller looked
    told = {_MOOD: _answer(units, at, _MOOD)}
    if numeral.low and _NONE_OF_IT.search(said):
        return told | {_CRAVING: Answer(_CRAVING, 0, words="no")}
    far = (numeral.low in _HIGH and _LITTLE.search(said)) or (
        numeral.low in _LOW and _MUCH.search(said)
    )
    return told if far else None


def _sign(unit: Unit) -> str:
    return "#" if isinstance(unit, Numeral) else _SIGN.get(NAME_OF.get(unit, ""), unit)


def _answer(units: Sequence[Unit], at: int, name: str) -> Answer:
    place = place_at(units, at)
    return answer(place.numeral, name, is_hedged(place))
