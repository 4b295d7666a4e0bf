"""One question told in the clause of a text whose other question is plainly answered.

"court went good!! no cravings", ":) y 0": who has answered the second question is answering the
first too, and a good or bad word that opens or ends a clause of their own is enough, whatever story
stands before it. "pull got strong once the sun went down": the words right beside the name tell
how much, whatever is told behind them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checkin_sms.core.reader.feelings import pieces, value_of
from checkin_sms.core.reader.feelings_table import FACES, OPPOSITE, SILENT, STRONGER
from checkin_sms.core.reader.nones import Felt, is_none
from checkin_sms.core.reader.normal import Kind, Said
from checkin_sms.core.reader.numerals import Unit
from checkin_sms.core.reader.oneself import is_own
from checkin_sms.core.reader.places import NAME_OF
from checkin_sms.core.reader.senses import sense
from checkin_sms.core.reader.tables import words as words_of

# "i want it so bad" tells of the other question, and a meal that was good of no mood.
_OF_SOMETHING_ELSE = frozenset(("WANT", "DRINK", "DRUG", "USE", "KIN", "TIME", "DAYT", "UNTIL"))


def mood_beside(units: Sequence[Unit], said: Said) -> Felt | None:
    """The mood by the last such clause, or by a smiley that opens the text."""
    told = [felt for words in _own(units) if (felt := _at_its_edge(words))]
    return told[-1] if told else _opening_face(said)


def _own(units: Sequence[Unit]) -> Iterator[Sequence[str]]:
    """Clauses that stand by themselves and may tell of the day: words beside a number are its."""
    for words, after_number, before_number in pieces(units):
        beside_a_number = after_number or before_number
        if not beside_a_number and not _is_else(words) and is_own(words, told=False):
            yield words


def _is_else(words: Sequence[str]) -> bool:
    return any(
        NAME_OF.get(word) == "craving" or sense(word) in _OF_SOMETHING_ELSE for word in words
    )


def _at_its_edge(words: Sequence[str]) -> Felt | None:
    spans = (
        *((start, len(words)) for start in range(len(words))),
        *((0, end) for end in range(len(words) - 1, 0, -1)),
    )
    for start, end in spans:
        said, others = words[start:end], {*words[:start], *words[end:]}
        if SILENT.issuperset(said) or not OPPOSITE.isdisjoint(others):
            continue
        value = value_of(said, "mood")
        if value is None or _may_be_the_pull(words, said):
            continue
        return Felt("mood", value, " ".join(said))
    return None


def _may_be_the_pull(words: Sequence[str], said: Sequence[str]) -> bool:
    """ "yeah its bad" behind a craving; and "bien" of "bien fuertes" only makes it stronger."""
    if said[-1] in STRONGER and words[-1] != said[-1]:
        return True
    return _OF_THE_DAY.isdisjoint(words) and value_of(said, "craving") is not None


_OF_THE_DAY = frozenset(
    words_of(
        "day dia mood animo feel feeling im ive me estoy ando siento today hoy life ended been"
    )
)


def _opening_face(said: Said) -> Felt | None:
    first = next(iter(said.tokens), None)
    value = FACES["mood"].get(first.word) if first and first.kind is Kind.FACE else None
    return None if first is None or value is None else Felt("mood", value, first.word)


def craving_by_name(units: Sequence[Unit]) -> Felt | None:
    """How strong, by the words right behind the name, or right before it."""
    for words, _, _ in pieces(units):
        places = [at for at, word in enumerate(words) if _names_the_pull(word)]
        if not places or _is_of_another(words):
            continue
        beside = [*_beside_the_name(words, places[0])]
        if beside and is_none(beside[0]):
            return Felt("craving", 0, f"{words[places[0]]} {' '.join(beside[0])}", exact=True)
        for said in beside:
            value = None if SILENT.issuperset(said) else value_of(said, "craving")
            if value is not None:
                return Felt("craving", value, f"{words[places[0]]} {' '.join(said)}")
    return None


def _names_the_pull(word: str) -> bool:
    return NAME_OF.get(word) == "craving" and len(word) > 1


def _is_of_another(words: Sequence[str]) -> bool:
    """Of somebody else or another day, or of what nobody asks about ("ganas de bailar")."""
    theirs = any(word in _MY and sense(next_one) == "KIN" for word, next_one in pairwise(words))
    wanted = any(
        one in _GOING_ON and _names_the_pull(word) and sense(next_one) not in _USED
        for word, one, next_one in zip(words, words[1:], words[2:], strict=False)
    )
    return theirs or wanted or not _NOT_NOW.isdisjoint(words) or not is_own(words, told=False)


def _beside_the_name(words: Sequence[str], at: int) -> Iterator[Sequence[str]]:
    behind, before = [*words[at + 1 :]], words[:at]
    while behind and behind[0] in _LINKING:
        behind.pop(0)
    yield from (behind[:end] for end in range(len(behind), 0, -1))
    yield from (before[start:] for start in range(len(before)))


_MY = ("my", "mi", "mis")
_GOING_ON = ("de", "to", "for")
_USED = ("USE", "DRINK", "DRUG", "TOOK")
_NOT_NOW = frozenset(
    words_of("yesterday ayer used week semana month tenia tuve traia antier le nos lower than")
)
_LINKING = frozenset(
    words_of(
        """
    is are was were been got get getting gets has have feel feels felt s be still just about at its
    like going real today right now kind of sort the a tonight same ya ni esta estan anda andan ando
    andaba estuvo estuvieron fue fueron son es siguen sigue traigo las los la lo me pegan pega dan
    dieron
    """
    )
)
