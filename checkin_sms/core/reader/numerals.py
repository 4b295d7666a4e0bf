"""Joins digits and number words into numerals: "7 out of 9", "4 1/2", "5 or 6", "4ish".

What is plainly no score (a wide range, a scale, more than ten) becomes a bare mark.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.normal import Kind, Said, Token
from checkin_sms.core.reader.score_words import NAMES, NUMBER_WORDS
from checkin_sms.core.reader.spelling import JOINTS
from checkin_sms.core.reader.tables import rows, words

EDGE = "."
# Stands for digits that are no score.
NO_SCORE = "#"


@dataclass(frozen=True)
class Numeral:
    """From `low` to `high`, the same for one number. `hedged`: said to be about right only.

    `spelled`: in letters. `minus`: below zero, which no scale here has. `whole`: "7 out of 9" and
    "from 2 to 7" tell a score wherever they stand.
    `halves`: it may be a decimal or two numbers ("4,5").
    """

    low: int
    high: int
    words: str
    hedged: bool = False
    spelled: bool = False
    minus: bool = False
    whole: bool = False
    after_comma: bool = False


Unit = Numeral | str

_ARTICLES = frozenset(
    words(
        """
    a an un una even maybe like possibly perhaps tal vez quizas
    """
    )
)
# "went from 2 to 7", "bajaron de 8 a 2": the second is how it is now.
_MOVED = frozenset(
    words(
        """went gone dropped drop down jumped jump up rose risen moved fell came bajo bajaron subio
        subieron subi baje pase paso pasaron cambio cambiaron"""
    )
)
_MOVED_NEAR = 4
# "2 tirando a 3"
_LEANING = (("tirando", "a"), ("tirando", "pa"), ("tirando", "para"), ("tirandole", "a"))
# "siete u ocho": the u was respelled.
_RANGES = frozenset(
    words(
        """
    or to o you a - ~ maybe er
    """
    )
)


# Words that sound like a number, where nothing else can stand.
_SOUNDS = {"won": 1, "too": 2, "to": 2, "tow": 2, "tree": 3, "fore": 4, "for": 4, "ate": 8}
_SMALL = ("to", "too", "for")
_AND = ("and", "y", "&")
_PAIR = 3
_NOTHING_ELSE = ("tree", "fore")
# "uno nunca sabe"
_BEHIND_PRONOUN = tuple([word] for word in words("nunca siempre se no ya sabe tiene piensa quiere"))
_NAMES = frozenset(name for listed in NAMES.values() for name in listed)
_BEFORE_PRONOUN = tuple(
    [word] for word in words("first second other last this that each every no which any cada otro")
)


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """A table of phrases; | stands for the slash that people type."""
    return tuple(tuple(row.replace("|", "/").split()) for row in rows(text))


_HALVES = _phrases(
    """and a half / 1 | 2 / and 1 | 2 / y medio / y media / and half / half / y pico / & a half
    / a half / y 1 | 2 / con 1 | 2 / punto cinco / point five / point 5"""
)
_OUT_OF = _phrases("| / out of / out of a / of / out / sobre / de / over / from / de los")
_ABOUT_AFTER = _phrases(
    """ish / or so / and change / something / y algo / + / plus / o algo asi / or something
    / algo asi / give or take / o asi / or there about / mas o menos"""
)


# Of every question.
_OF_ALL = _phrases("los dos / las dos / across the board / on all of it / on each / for each")


class _Reader:
    """Walks once over the tokens."""

    def __init__(self, plain: str, tokens: Sequence[Token]) -> None:
        self._plain = plain
        self._tokens = tokens
        self._words = [token.word for token in tokens]
        self._values = [_value(token) for token in tokens]
        for place, token in enumerate(tokens):
            if token.word in _SOUNDS and self._is_sounded(place):
                self._values[place] = (_SOUNDS[token.word],) * 2

    def _is_sounded(self, place: int) -> bool:
        """ "mood tree craving ate"; alone it may be a number only if it can be nothing else."""
        if len(self._tokens) == 1:
            return self._words[place] in _NOTHING_ELSE
        if place > 0 and self._words[place - 1] in _NAMES:
            return self._words[place] not in _SMALL
        # "foor and too", "fore and six"
        others = {0: (1, 2), 2: (1, 0)}.get(place) if len(self._tokens) == _PAIR else None
        return others is not None and (
            self._words[others[0]] in _AND
            and (_value(self._tokens[others[1]]) is not None or self._words[others[1]] in _SOUNDS)
        )

    def units(self) -> list[Unit]:
        units: list[Unit] = []
        place = 0
        while place < len(self._tokens):
            if of_all := self._after(place, _OF_ALL):
                units.append("ambos")
                place = of_all
            elif self._is_pronoun(place):
                units.append("it")
                place += 1
            elif self._values[place] is None:
                unit = EDGE if self._signs(place) else _mark(self._tokens[place])
                units += [unit] if unit else []
                place += 1
            else:
                unit, place = self._numeral(place)
                units.append(unit)
        return units

    def _signs(self, place: int) -> bool:
        """ "-Bob" at the end."""
        dash, behind = self._tokens[place], self._tokens[place + 1 :]
        return (
            dash.word == "-"
            and not dash.glued
            and len(behind) == 1
            and behind[0].glued
            and behind[0].kind is Kind.WORD
        )

    def _is_pronoun(self, place: int) -> bool:
        """ "the first one", "this one", "no one", "one of them"."""
        if self._words[place] not in ("one", "uno"):
            return False
        before, after = self._words[max(0, place - 1) : place], self._words[place + 1 : place + 2]
        if self._words[place] == "uno" and after in _BEHIND_PRONOUN:
            return True
        # "eight mood and one of craving" counts.
        named = self._words[place + 2 : place + 3]
        return before[-1:] in _BEFORE_PRONOUN or (
            after in (["of"], ["de"]) and not _NAMES.issuperset(named or [""])
        )

    def _numeral(self, place: int) -> tuple[Unit, int]:
        low, high = self._values[place] or (0, 0)
        end = place + 1
        if self._is_date(end):
            return NO_SCORE, end + 2
        spelled = self._tokens[place].kind is Kind.WORD
        minus = self._is_minus(place)
        half = self._after(end, _HALVES)
        if half and high == low:
            high, end = low + 1, half
        whole = self._out_of(end, low)
        if whole:
            # "3/9" may be a date: only in words is it a score wherever it stands.
            in_words = self._words[end] != "/"
            numeral = Numeral(low, high, self._text(place, whole), whole=in_words)
            return numeral, self._after(whole, _ABOUT_AFTER) or whole
        other = self._range(end, low)
        if other:
            return self._ranged(place, low, *other)
        about = self._after(end, _ABOUT_AFTER)
        numeral = Numeral(
            low, high, self._text(place, end), bool(about), spelled, minus,
            after_comma=self._is_after_comma(place),
        )  # fmt: skip
        return (NO_SCORE if low > 10 else numeral), about or end

    def _ranged(self, place: int, low: int, high: int, end: int, joint: str) -> tuple[Unit, int]:
        if joint in ("to", "a") and self._moved(place):
            return Numeral(high, high, self._text(end - 1, end), whole=True), end
        falling = low >= high
        low, high = min(low, high), max(low, high)
        end = self._out_of(end, high) or end
        if joint == "-" and falling:
            # "4-2", "4-4" are two answers: nobody counts a range down.
            return Numeral(*(self._values[place] or (0, 0)), self._words[place]), place + 1
        if high - low > 2:
            if joint == "-" and high - low < 8:
                # Two answers with a dash between them, not a range.
                first = Numeral(*(self._values[place] or (0, 0)), self._words[place])
                return first, place + 1
            # "0 to 9" names the scale: what follows it is a thought of its own.
            return EDGE if high - low >= 8 else NO_SCORE, end
        return Numeral(low, high, self._text(place, end), hedged=high == low), end

    def _moved(self, place: int) -> bool:
        return not _MOVED.isdisjoint(self._words[max(0, place - _MOVED_NEAR) : place])

    def _is_date(self, place: int) -> bool:
        """ "/14" after a number: a date, or a score of another game."""
        value = self._values[place + 1] if place + 1 < len(self._values) else None
        if value is not None and self._words[place] == "+":
            # "7+1=8" is a sum.
            return "=" in self._words
        return value is not None and value[0] > 10 and self._words[place] in ("/", "-")

    def _range(self, place: int, low: int) -> tuple[int, int, str] | None:
        """The other end of a range that begins before `place`: value, end, joint."""
        if place >= len(self._words):
            return None
        between = {"between", "entre"}.intersection(self._words[max(0, place - 3) : place])
        leaning = tuple(self._words[place : place + 2]) in _LEANING
        if self._words[place] not in _RANGES and not (
            leaning or (between and self._words[place] in ("and", "y"))
        ):
            return None
        joint, at = self._words[place], place + 1 + leaning
        while at < len(self._words) and self._words[at] in _ARTICLES and joint != "-":
            at += 1
        if at >= len(self._values) or self._values[at] is None or low > 10:
            return None
        value = self._values[at]
        assert value is not None  # noqa: S101 - just looked
        return (value[1], at + 1, joint) if value[1] <= 10 else None

    def _out_of(self, place: int, low: int) -> int | None:
        """Where "out of 9" after `place` ends. Only of nine or ten: other scales are not ours."""
        for joint in _OUT_OF:
            at = place + len(joint)
            if tuple(self._words[place:at]) == joint and at < len(self._values):
                value = self._values[at]
                if value and value[0] in (9, 10) and low <= value[0]:
                    return at + 1
        return None

    def _after(self, place: int, phrases: Sequence[Sequence[str]]) -> int | None:
        for phrase in phrases:
            end = place + len(phrase)
            if tuple(self._words[place:end]) == tuple(phrase) and not self._joins(phrase, end):
                return end
        return None

    def _joins(self, phrase: Sequence[str], end: int) -> bool:
        """ "4 + 3" are two answers, "4+" is a little more."""
        return tuple(phrase) == ("+",) and end < len(self._values) and self._values[end] is not None

    def _is_minus(self, place: int) -> bool:
        if place == 0 or self._words[place - 1] != "-" or not self._tokens[place].glued:
            return False
        # "8 -0" are two answers.
        after_a_number = place > 1 and self._values[place - 2] is not None
        return not self._tokens[place - 1].glued and not after_a_number

    def _is_after_comma(self, place: int) -> bool:
        glued = self._tokens[place].glued and place > 1 and self._tokens[place - 1].glued
        return glued and self._words[place - 1] == "," and self._values[place - 2] is not None

    def _text(self, start: int, end: int) -> str:
        return self._plain[self._tokens[start].start : self._tokens[end - 1].end]


def _value(token: Token) -> tuple[int, int] | None:
    if token.kind is Kind.WORD:
        value = NUMBER_WORDS.get(token.word)
        return None if value is None else (value, value)
    if token.kind is not Kind.NUMBER:
        return None
    whole, _, part = token.word.partition(".")
    low = int(whole[:4])
    return low, low + (part not in ("", "0"))


def _mark(token: Token) -> Unit | None:
    if token.kind in (Kind.STOP, Kind.PAUSE, Kind.FACE):
        return EDGE
    if token.kind is Kind.OTHER:
        return NO_SCORE
    if token.kind is Kind.MARK:
        return "=" if token.word == "=" else None
    return token.word


def numerals(said: Said) -> list[Unit]:
    """The text as words, edges and numerals."""
    return _Reader(said.plain, said.tokens).units()


def is_edge(unit: Unit) -> bool:
    return isinstance(unit, str) and (unit == EDGE or unit in JOINTS)
