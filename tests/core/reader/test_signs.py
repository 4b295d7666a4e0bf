"""Words that weigh: no sign tips a text alone, and the reason names those that did."""

from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from checkin_sms.core.reader.agreement import rows as labelled
from checkin_sms.core.reader.crises import CRISES
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.signs import WINDOW, signs_in, stems, tipped, windows
from checkin_sms.core.reader.signs_table import CALM, CRIES, ENOUGH

Row = tuple[int, str]

CORPUS = Path(__file__).parents[2] / "corpus"
# Fewer, and this file tells nothing of them any more.
FEWEST = 10
MOST_NAMED = 4


def rows(table: str) -> list[Row]:
    lines = (line.split(": ") for line in table.strip().splitlines())
    return [(int(weight), sign) for weight, signs in lines for sign in signs.split()]


def heard(text: str) -> tuple[Tier, str] | None:
    words = say(text).marked
    assert CRISES.first(words) is None, "a phrase knows it already: this tells nothing of signs"
    return tipped(words)


@cache
def cries_that_no_phrase_knows() -> list[str]:
    """Of the labelled corpus: they change when a phrase or a weight does."""
    return [
        row.text
        for file in sorted(CORPUS.glob("*.tsv"))
        for row in labelled(file.read_text(encoding="utf-8").splitlines())
        if row.tier in CRIES and CRISES.first(say(row.text).marked) is None
    ]


def test_cries_that_no_phrase_knows_tip_and_say_which_words_did() -> None:
    found = {text: heard(text) for text in cries_that_no_phrase_knows()}
    # Words torn apart ("k i l l") are heard by another rule.
    tipping = {
        text: cry
        for text, cry in found.items()
        if cry is not None and " + " in interpret(text).reasons[0]
    }

    assert len(tipping) >= FEWEST
    for text, (tier, words) in tipping.items():
        named = words.replace(" ... ", " ").replace("*", "").split(" + ")
        assert interpret(text).crisis is tier
        assert interpret(text).reasons[0] == f"{tier.value}: «{words}»"
        assert named
        assert len(named) <= MOST_NAMED


@pytest.mark.parametrize(
    "text",
    ["the picture frame is done and it looks great", "lol", "", "7", "my dog ate my pills lol"],
)
def test_an_everyday_text_does_not(text: str) -> None:
    assert heard(text) is None


def test_long_words_count_by_how_they_begin_and_numbers_alike() -> None:
    assert stems(" . me apuntaron con 15 . y 7_pm . ") == ["me", "apunt*", "con", "#", "y", "#"]


def test_signs_are_words_neighbours_and_those_with_one_between() -> None:
    assert list(signs_in(["found", "a", "rope"])) == [
        "found",
        "a",
        "rope",
        "found_a",
        "a_rope",
        "found__rope",
    ]


def test_two_small_words_together_tell_nothing() -> None:
    assert list(signs_in(["estoy", "en", "mi"])) == ["estoy", "en", "mi"]
    assert heard("estoy en mi descanso") is None


def test_a_long_text_is_weighed_in_parts_that_overlap() -> None:
    words = [str(number) for number in range(60)]
    parts = list(windows(words))

    assert max(len(part) for part in parts) == WINDOW
    assert {word for part in parts for word in part} == set(words)
    assert all(set(one) & set(other) for one, other in pairwise(parts))
    assert list(windows(words[:3])) == [words[:3]]


def test_no_sign_alone_tips_a_text() -> None:
    assert max(weight for table in CRIES.values() for weight, _ in rows(table)) < ENOUGH


def test_each_sign_stands_in_one_row() -> None:
    signs = Counter(sign for table in (*CRIES.values(), CALM) for _, sign in rows(table))

    assert [sign for sign, times in signs.items() if times > 1] == []
    assert set(CRIES) == {Tier.SELF_HARM, Tier.MEDICAL, Tier.DANGER}
