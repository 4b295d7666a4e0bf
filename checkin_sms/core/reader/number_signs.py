"""What stands around a number, as signs that `roles` adds up: whether it answers a question.

`-1:day` is the word before it, `+1:miles` the word behind it, `^` and `$` the ends of the text,
`<own>` and `<other>` a word that names the question or the other one.
"""

from collections.abc import Iterator, Sequence

from checkin_sms.core.reader.numerals import Numeral, Unit, is_edge
from checkin_sms.core.reader.places import NAME_OF
from checkin_sms.core.reader.score_words import CORRECTING, NOW, PAST, WAS
from checkin_sms.core.reader.senses import sense
from checkin_sms.core.reader.tables import words

# Words that name a question to most people and something else to many: "want 3", "feeling 6".
_NEARLY_NAMES = {
    **dict.fromkeys(
        words(
            """crav crv cravin craven antojito antojitos ansiedad gana want wanting wants quiero
            usar consumir tomar thirst sed vicio tug fumar beber drink use"""
        ),
        "craving",
    ),
    **dict.fromkeys(words("estado humor feeling feel siento"), "mood"),
}
# Names by order: the mood is asked first.
_BY_ORDER = {
    **dict.fromkeys(words("first primera primero"), "mood"),
    **dict.fromkeys(words("second segunda segundo other otra otro last ultima aquello"), "craving"),
}
# What follows where they do: "the other one 5", but "other than that", "last night".
_OF_ORDER = frozenset(
    words(
        """one ones q question thing part half is its it was at a about like maybe es un uno una
        cosa pregunta numero num number esta"""
    )
)
# Of earlier, beside what `PAST` and `WAS` hold: "andaba en 2, ahorita 6", "3 when i woke, now 5".
_EARLIER = (
    PAST
    | WAS
    | frozenset(
        words(
            """andaba andabamos eran fueron estuvo estaba empece levante desperte mediodia lunes
            martes miercoles jueves viernes sabado domingo hace rato semana pasada pasado anoche
            woke last ago monday tuesday wednesday thursday friday saturday sunday began lunch
            until till hasta puse"""
        )
    )
)
_STEM = 5
# As many words to each side are looked at.
_NEAR = 4
# Numbers and words are counted so far; more are many.
_FAR, _MANY, _LONG = 3, 4, 8
_TIMES = (("now", NOW), ("past", PAST), ("was", WAS))


def signs_of(
    units: Sequence[Unit], at: int, question: str, open_questions: Sequence[str]
) -> tuple[str, ...]:
    """The signs of the numeral at `at` for the question `question`."""
    numeral = units[at]
    assert isinstance(numeral, Numeral)  # noqa: S101 - the caller looked
    found = (
        *_beside(units, at, question),
        *_named(units, at, question),
        *_in_order(units, at, question, open_questions),
        *_its_own(numeral, units, at),
        *_in_its_clause(units, at, question),
    )
    told = [*_told(units, at)]
    asked = _asked(question, open_questions)
    # "5 sorry 6" is one answer, to the question that was asked first.
    ordered = [f"{asked}:{sign}" for sign in told if sign.startswith("take")]
    return tuple(dict.fromkeys([*found, *told, *ordered, *_in_time(units, at, asked)]))


def _asked(question: str, open_questions: Sequence[str]) -> str:
    return f"question{open_questions.index(question)}of{len(open_questions)}"


def _beside(units: Sequence[Unit], at: int, question: str) -> Iterator[str]:
    """The words next to it, alone and together, and what they stand for."""
    left = [_word(unit, question) for unit in units[max(0, at - _NEAR) : at]][::-1]
    right = [_word(unit, question) for unit in units[at + 1 : at + 1 + _NEAR]]
    left += ["^"] * (_NEAR - len(left))
    right += ["$"] * (_NEAR - len(right))
    for place in range(3):
        yield f"-{place + 1}:{left[place]}"
        yield f"+{place + 1}:{right[place]}"
    yield f"-2-1:{left[1]}_{left[0]}"
    yield f"-3-2-1:{left[2]}_{left[1]}_{left[0]}"
    yield f"+1+2:{right[0]}_{right[1]}"
    yield f"-1+1:{left[0]}_{right[0]}"
    before = [*(_kind(unit, question) for unit in units[max(0, at - 2) : at][::-1]), "^", "^"]
    behind = [*(_kind(unit, question) for unit in units[at + 1 : at + 3]), "$", "$"]
    yield from (f"-1:{before[0]}", f"-2:{before[1]}", f"+1:{behind[0]}", f"+2:{behind[1]}")
    yield f"-1+1:{before[0]}_{behind[0]}"


def _word(unit: Unit, question: str) -> str:
    if isinstance(unit, Numeral):
        return "#"
    if unit in NAME_OF:
        return "<own>" if NAME_OF[unit] == question else "<other>"
    return f"{unit[:_STEM]}*" if len(unit) > _STEM else unit


def _kind(unit: Unit, question: str) -> str:
    if isinstance(unit, str) and unit in _BY_ORDER:
        return f"<{_nearly_named(unit, question)}>"
    known = None if isinstance(unit, Numeral) or unit in NAME_OF else sense(unit)
    return known or _word(unit, question)


def _named(units: Sequence[Unit], at: int, question: str) -> Iterator[str]:
    """The nearest name before it and behind it, and what lies between."""
    for side, path in (("before", range(at - 1, -1, -1)), ("behind", range(at + 1, len(units)))):
        numbers = edges = others = 0
        for place in path:
            unit = units[place]
            if isinstance(unit, Numeral):
                numbers += 1
            elif is_edge(unit):
                edges += 1
            elif name := _name_at(units, place, question):
                told = f"{name}_{side}:{min(numbers, 2)}#"
                edge = min(edges, 1)
                yield from (told, f"{told}{edge}.")
                yield f"{name}_{side}:{min(numbers, 1)}#{edge}.{min(others, _FAR)}"
                if side == "behind":
                    yield f"{name}_behind_then:{_then(units, place)}"
                break
            else:
                others += 1
        else:
            yield f"no_name_{side}"
    names = {NAME_OF[unit] for unit in units if isinstance(unit, str) and unit in NAME_OF}
    yield f"named:{'own' if question in names else ''}{'other' if names - {question} else ''}"


def _then(units: Sequence[Unit], place: int) -> str:
    """What follows a name: "7 craving gone", "7 craving 2", "a 7 craving today"."""
    behind = [unit for unit in units[place + 1 : place + 1 + _FAR] if not _is_small(unit)]
    if not behind:
        return "$"
    first = behind[0]
    if isinstance(first, Numeral):
        return "#"
    return "none" if first in _NONES else "word" if len(first) > 1 else "edge"


def _is_small(unit: Unit) -> bool:
    return isinstance(unit, str) and (is_edge(unit) or unit in _LINKS)


_LINKS = frozenset(
    words("is are was were es esta estan son fue a an un una at en like como the = :")
)
_NONES = frozenset(
    words(
        """none nil zip zilch nah nop nope nada ninguna ningunas ninguno gone no nothing absent
        barely hardly ni never poco pocas poca poquitas poquito little low leve leves bajas
        baja bajo fine good bad high strong fuerte fuertes mucha muchas bien mal"""
    )
)


def _name_at(units: Sequence[Unit], place: int, question: str) -> str | None:
    """What the word names; by order only where nothing else is meant by it."""
    unit = units[place]
    if isinstance(unit, Numeral) or (unit in _BY_ORDER and not _is_of_order(units, place)):
        return None
    return _nearly_named(unit, question)


def _is_of_order(units: Sequence[Unit], place: int) -> bool:
    behind = units[place + 1] if place + 1 < len(units) else None
    return not isinstance(behind, str) or is_edge(behind) or behind in _OF_ORDER


def _nearly_named(unit: str, question: str) -> str | None:
    for how, names in (("", NAME_OF), ("nearly_", _NEARLY_NAMES), ("by_order_", _BY_ORDER)):
        if unit in names:
            return f"{how}{'own' if names[unit] == question else 'other'}"
    return None


def _in_order(
    units: Sequence[Unit], at: int, question: str, open_questions: Sequence[str]
) -> Iterator[str]:
    """Which of how many numbers it is, and which of the open questions is asked for."""
    places = [place for place, unit in enumerate(units) if isinstance(unit, Numeral)]
    asked = _asked(question, open_questions)
    order = f"{asked}:number{min(places.index(at), _FAR)}of{min(len(places), _MANY)}"
    named = any(isinstance(unit, str) and unit in NAME_OF for unit in units)
    yield from (asked, order, f"{order}:{'named' if named else 'bare'}")
    if len(places) == 2:
        # "lol 6 1", "6 and 1 today": two in a row at an end are two answers.
        between = "_".join(_word(unit, question) for unit in units[places[0] + 1 : places[1]])
        starts = "start" if places[0] == 0 else "inside"
        ends = "end" if places[1] == len(units) - 1 else "inside"
        yield from (f"{order}:pair:{between}", f"{order}:pair:{between}:{starts}:{ends}")


def _its_own(numeral: Numeral, units: Sequence[Unit], at: int) -> Iterator[str]:
    """Which number it is: 2 and 4 are also "to" and "for", and one is an article."""
    low = numeral.low
    value = {0: "0", 1: "1", 2: "2or4", 4: "2or4", 10: "10"}.get(low, "any")
    behind = _word(units[at + 1], "") if at + 1 < len(units) else "$"
    before = _word(units[at - 1], "") if at else "^"
    yield from (f"is:{value}", f"is:{value}:{behind}")
    if numeral.spelled:
        yield from ("spelled", f"spelled:{behind}", f"{before}:spelled")
    if numeral.low != numeral.high:
        yield "range"
    if numeral.whole:
        yield "whole"
    said = sum(isinstance(unit, Numeral) or not is_edge(unit) for unit in units)
    yield f"length:{min(_LONG, said)}"


def _in_its_clause(units: Sequence[Unit], at: int, question: str) -> Iterator[str]:
    """All that was said before it in its clause, whatever numbers stand between: "my kids are 3
    and 7" counts kids twice."""
    for unit in units[:at][::-1]:
        if isinstance(unit, str):
            if is_edge(unit):
                break
            yield f"clause:{_kind(unit, question)}"


def _told(units: Sequence[Unit], at: int) -> Iterator[str]:
    """Of now or of earlier, and whether it takes back another number or is taken back."""
    before = _until_number(units[:at][::-1])[::-1]
    behind = _until_number(units[at + 1 :])
    first = not any(isinstance(unit, Numeral) for unit in units[:at])
    if _holds_any(CORRECTING, before):
        yield from ("takes_back", f"takes_back:{'first' if first else 'later'}")
    if before[-1:] in (["no"], ["not"]):
        yield "denied"
        if _holds_any(CORRECTING, [unit for unit in units[:at] if isinstance(unit, str)]):
            yield "denied:corrected"
    if len(behind) < len(units) - at - 1 and _holds_any(CORRECTING, behind):
        yield from ("taken_back", f"taken_back:{'named' if set(NAME_OF) & set(behind) else 'bare'}")
    for when, said in _TIMES:
        if said & set(before):
            yield f"{when}_before"
        if said & set(behind[:_FAR]):
            yield f"{when}_behind"
    everything = {unit for unit in units if isinstance(unit, str)}
    if NOW & everything and not NOW & set(before):
        yield "now_elsewhere"


def _in_time(units: Sequence[Unit], at: int, asked: str) -> Iterator[str]:
    """Whether it is told of earlier, and the others are: of "2 at noon, 6 now" the one that is not
    answers, and answers the question that was asked first."""
    places = [place for place, unit in enumerate(units) if isinstance(unit, Numeral)]
    if len(places) < 2:
        return
    others = [_is_of_earlier(units, place) for place in places if place != at]
    told = "all" if all(others) else "some" if any(others) else "none"
    mine = "earlier" if _is_of_earlier(units, at) else "now"
    yield f"{asked}:{mine}:{told}_earlier"


def _is_of_earlier(units: Sequence[Unit], at: int) -> bool:
    before = _until_number(units[:at][::-1])
    behind = _until_number(units[at + 1 :])
    clause = behind[: next((n for n, unit in enumerate(behind) if is_edge(unit)), len(behind))]
    return not _EARLIER.isdisjoint(before) or not _EARLIER.isdisjoint(clause[:_FAR])


def _until_number(units: Sequence[Unit]) -> list[str]:
    found: list[str] = []
    for unit in units:
        if isinstance(unit, Numeral):
            break
        found.append(unit)
    return found


def _holds_any(phrases: Sequence[str], said: Sequence[str]) -> bool:
    joined = f" {' '.join(said)} "
    return any(f" {phrase} " in joined for phrase in phrases)
