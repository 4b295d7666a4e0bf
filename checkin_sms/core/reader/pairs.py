"""Two bare digits that open or close a text answer both questions, whatever else it counts:
"5 2 court at 9", "out 3 days 7 and 4".

Rules and weights look at each number by itself, and a word beside it may take it away ("2 court").
Two in a row, where two were asked for, are hardly ever anything else.
"""

from collections.abc import Sequence

from checkin_sms.core.reader.closing_words import GIVING
from checkin_sms.core.reader.counted_words import COUNTED
from checkin_sms.core.reader.counting import counts
from checkin_sms.core.reader.endings import ALL_TAKING
from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit
from checkin_sms.core.reader.places import NAME_OF
from checkin_sms.core.reader.score_words import CORRECTING
from checkin_sms.core.reader.tables import words

_JOINTS = frozenset(words("and y n i e , / - &"))
# Of the order of the answers: `order` knows what is meant.
_OF_ORDER = frozenset(
    words(
        """first second primero primera segundo segunda last reves backwards flip swap switched
        order reverse contrario voltee volteados other otra otro"""
    )
)
# "pens up 3 1"
_NO_ROOMS = frozenset(
    words("thanks gracias yes always besides anyways dias buenos pues bus is was its less")
)
_BEFORE_GAMES = frozenset(words("up down score scored final"))


def pair(units: Sequence[Unit]) -> tuple[int, int] | None:
    """The places of the two digits; None where they may be something else."""
    said = {unit for unit in units if isinstance(unit, str)}
    if said & (_OF_ORDER | NAME_OF.keys()):
        return None
    return _first(units) or _last(units)


def _first(units: Sequence[Unit]) -> tuple[int, int] | None:
    places = _two(units, 0)
    if places is None:
        return None
    behind = units[places[1] + 1 :]
    flat = f" {' '.join(unit for unit in behind if isinstance(unit, str))} "
    corrected = any(f" {phrase} " in flat for phrase in CORRECTING)
    named = [unit for unit in behind[:1] if isinstance(unit, str)]
    counted = counts(named) or not COUNTED.isdisjoint(named)
    return None if corrected or counted or _goes_on(behind) else places


def _last(units: Sequence[Unit]) -> tuple[int, int] | None:
    end = len(units)
    while end and units[end - 1] == EDGE:
        end -= 1
    at = end - 3 if end > 2 and units[end - 2] in _JOINTS else end - 2
    places = _two(units, at) if at > 0 else None
    before = units[at - 1] if at > 0 else EDGE
    if places is None or places[1] != end - 1 or not isinstance(before, str):
        return None
    if before in ALL_TAKING or before in _JOINTS or before in _BEFORE_GAMES:
        return None
    if before.endswith("s") and places[1] - places[0] > 1 and before not in _NO_ROOMS:
        # "aisles 2 and 7", "los cuartos 3 y 8"
        return None
    return None if GIVING & set(map(str, units[max(0, at - 2) : at])) else places


def _two(units: Sequence[Unit], at: int) -> tuple[int, int] | None:
    """Two digits in a row from `at` on, with one joining word or none between."""
    joined = at + 1 < len(units) and (units[at + 1] in _JOINTS or _is_comma(units, at + 1))
    places = at, at + 1 + joined
    if places[1] >= len(units) or not all(_is_digit(units[place]) for place in places):
        return None
    return places


def _is_comma(units: Sequence[Unit], at: int) -> bool:
    """ "7,0", with no space."""
    behind = units[at + 1 : at + 2]
    return units[at] == EDGE and any(isinstance(u, Numeral) and u.after_comma for u in behind)


def _is_digit(unit: Unit) -> bool:
    if not isinstance(unit, Numeral):
        return False
    return unit.low == unit.high <= 9 and not (unit.whole or unit.spelled)


def _goes_on(behind: Sequence[Unit]) -> bool:
    """A third number right behind: a list."""
    return isinstance(next((unit for unit in behind if unit not in _JOINTS), EDGE), Numeral)
