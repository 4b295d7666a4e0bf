"""Words that weigh: no sign tips a text alone, and the reason names those that did."""

from collections import Counter
from itertools import pairwise

import pytest

from checkin_sms.core.reader.crises import CRISES
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.signs import WINDOW, signs_in, stems, tipped, windows
from checkin_sms.core.reader.signs_table import CALM, CRIES, ENOUGH

Row = tuple[int, str]


def rows(table: str) -> list[Row]:
    lines = (line.split(": ") for line in table.strip().splitlines())
    return [(int(weight), sign) for weight, signs in lines for sign in signs.split()]


def heard(text: str) -> tuple[Tier, str] | None:
    words = say(text).marked
    assert CRISES.first(words) is None, "a phrase knows it already: this tells nothing of signs"
    return tipped(words)


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("been picturing my own coffin and it calms me", Tier.SELF_HARM),
        ("me dan ganas de cerrar los ojos para siempre", Tier.SELF_HARM),
        ("ex keeps texting pictures of his gun and my kids school", Tier.DANGER),
    ],
)
def test_a_cry_that_no_phrase_knows_tips(text: str, tier: Tier) -> None:
    found = heard(text)

    assert found is not None
    assert found[0] is tier


@pytest.mark.parametrize(
    "text",
    ["the picture frame is done and it looks great", "lol", "", "7", "my dog ate my pills lol"],
)
def test_an_everyday_text_does_not(text: str) -> None:
    assert heard(text) is None


def test_the_signs_that_weighed_most_are_the_reason() -> None:
    found = heard("been picturing my own coffin and it calms me")

    assert found is not None
    assert "pictu* my" in found[1]


def test_long_words_count_by_how_they_begin_and_numbers_alike() -> None:
    assert stems(" . me apuntaron con 15 . y 7_pm . ") == ["me", "apunt*", "con", "#", "y", "#"]


def test_signs_are_words_neighbours_and_those_with_one_between() -> None:
    assert list(signs_in(["got", "a", "rope"])) == [
        "got",
        "a",
        "rope",
        "got_a",
        "a_rope",
        "got__rope",
    ]


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
