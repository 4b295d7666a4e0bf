"""Cries whose words are torn, run together or typed without their vowels: "h es g ot a g un",
"yanoquierovivir", "dnt wnt 2 lv".

Nobody types so to chat: of texts with odd pieces the whole is put together anew, and only a cry is
sought in it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby, islice, product

from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import is_real
from checkin_sms.core.reader.vocabulary import KNOWN

_STRETCH = re.compile(r"[^a-z0-9' ]+|(?<![a-z])[013-9](?![a-z])")
_NO_LETTER = re.compile(r"[^a-z]+")
# Letters that are words by themselves.
_ALONE = frozenset("aiouye")
_SHORT, _RUN_TOGETHER = 5, 11
# A torn text is short; more letters than these are no slip of the space bar.
_MOST_LETTERS = 90
_LONGEST_WORD = 13
# "gota gun", "got a gun": the same letters are more than one thing.
_WAYS = 4
_IN_A_WORD = 3
# Torn twice, or one long run of letters.
_ODD_PIECES = 2


def put_together(plain: str) -> Iterator[str]:
    """The stretches of a text whose torn pieces, or words run together, can be known words."""
    for stretch in _STRETCH.split(plain):
        pieces = stretch.replace("'", "").split()
        parts = [
            part
            for short, near in groupby(pieces, lambda piece: len(piece) <= _SHORT)
            for part in _parts(list(near), short)
        ]
        for way in islice(product(*parts), _WAYS):
            if " ".join(way) != " ".join(pieces):
                yield " ".join(way)


def _parts(near: Sequence[str], short: bool) -> Iterator[Sequence[str]]:
    """What each of these pieces, or all of them together, may be; itself if nothing else."""
    if short and sum(_is_odd(piece) for piece in near) >= _ODD_PIECES:
        yield _ways("".join(near)) or [" ".join(near)]
    else:
        for piece in near:
            # Not "per i od ic ally": words that are run together are words.
            run = _ways(piece) if _is_run(piece) else ()
            yield [way for way in run if way.count(" ") < len(piece) // _IN_A_WORD] or [piece]


def _is_odd(piece: str) -> bool:
    if len(piece) == 1:
        return piece not in _ALONE
    return len(piece) <= _SHORT and not is_real(piece)


def _is_run(piece: str) -> bool:
    return len(piece) >= _RUN_TOGETHER and not is_real(piece)


@lru_cache(maxsize=256)
def _ways(letters: str) -> Sequence[str]:
    """A few ways in which these letters are known words, those of few and long words first."""
    if len(letters) > _MOST_LETTERS:
        return ()
    best: list[list[tuple[str, ...]]] = [[()]]
    for end in range(1, len(letters) + 1):
        ways = [
            (*before, letters[start:end])
            for start in range(max(0, end - _LONGEST_WORD), end)
            if best[start] and _is_word(letters[start:end])
            for before in best[start]
        ]
        best.append(sorted(ways, key=_pieces)[:_WAYS])
    return tuple(" ".join(way) for way in best[-1])


def _pieces(way: Sequence[str]) -> tuple[int, int]:
    return len(way) + sum(len(word) == 1 for word in way), -sum(len(word) ** 2 for word in way)


def _is_word(letters: str) -> bool:
    return letters in KNOWN if len(letters) > 1 else letters in _ALONE


# The words of plain cries; of two that look alike without their vowels, the first is meant.
_CRYING = words(
    """want to die kill killing myself me my not dont cant live living anymore this here be dead
    hes shes he she they going gun head knife to the hit hits hitting beat beats hurt hurting
    breathe breathing chest pain pains suicide suicidal overdose overdosed took take pills bleeding
    threatened end life somebody someone help have has got with will wont wake up
    quiero morir morirme vivir matar matarme no ya mas de mi el la en se va voy a puedo respirar
    pecho dolor duele amenaza amenazo muerte pega pego marido tiene pistola cuchillo sangre
    sobredosis pastillas ayuda suicidarme suicidar vida que quiere con"""
)
_VOWELS = frozenset("aeiou")
# So many must miss some, or be so long; one is enough in a text of few words ("me kiero mtr").
_CHANGED, _FEW = 2, 4


@cache
def _without() -> dict[str, str]:
    """ "mslf", "myslf" and "myelf" are not told apart: some of the vowels are missing."""
    found: dict[str, str] = {}
    for word in _CRYING:
        choices = [(letter, "") if letter in _VOWELS else (letter,) for letter in word]
        choices = [
            ("y", "") if letter == ("y",) and at else letter for at, letter in enumerate(choices)
        ]
        for letters in product(*choices):
            spelling = "".join(letters)
            if spelling and spelling != word:
                found.setdefault(spelling, word)
    return found


def with_vowels(plain: str) -> str | None:
    """The text with the vowels that its words of crying miss, if enough of them do."""
    pieces = _NO_LETTER.sub(" ", plain.replace("'", "").replace(" 2 ", " to ")).split()
    filled = [_filled(piece) for piece in pieces]
    changed = [piece for piece, whole in zip(pieces, filled, strict=True) if piece != whole]
    longest = max(map(len, changed), default=0)
    if longest < _CHANGED or (len(changed) < _CHANGED and len(pieces) > _FEW):
        return None
    return " ".join(filled)


def _filled(piece: str) -> str:
    whole = _without().get(piece)
    if whole is None or piece in _ALONE or (is_real(piece) and not _VOWELS.isdisjoint(piece)):
        return piece
    return whole


def mangled(plain: str) -> Sequence[str]:
    """The text put together anew in every way that it calls for."""
    whole = with_vowels(plain)
    return [*put_together(plain), *([whole] if whole else [])]
