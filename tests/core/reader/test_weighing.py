"""Words that weigh: together they tip, never one alone, and the reason names those that did."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from checkin_sms.core.reader.agreement import rows as labelled
from checkin_sms.core.reader.crises import CRISES, HARMLESS_SAYINGS
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.core.reader.signs_table import ENOUGH, WEIGHTS
from checkin_sms.core.reader.weighing import weighed

CORPUS = Path(__file__).parents[2] / "corpus"
UPPER = (Tier.SELF_HARM, Tier.MEDICAL, Tier.DANGER)
# Fewer, and this file tells nothing of them any more.
FEWEST = 100
MOST_NAMED = 4


def rows(table: str) -> list[tuple[int, str]]:
    lines = (line.split(": ") for line in table.strip().splitlines())
    return [(int(weight), sign) for weight, signs in lines for sign in signs.split()]


@cache
def texts_that_no_phrase_knows() -> list[str]:
    """Cries of the labelled texts: which they are changes when a phrase or a weight does."""
    return [
        row.text
        for file in sorted(CORPUS.rglob("*.tsv"))
        for row in labelled(file.read_text(encoding="utf-8").splitlines())
        if row.tier in UPPER and CRISES.first(say(row.text).marked) is None
    ]


def test_cries_that_no_phrase_knows_tip_and_say_which_words_did() -> None:
    heard = 0
    for text in texts_that_no_phrase_knows():
        tips = weighed(HARMLESS_SAYINGS.without(say(text).marked)).tips
        cries = [f"{tier.value}: «{tips[tier]}»" for tier in UPPER if tier in tips]
        if not cries:
            continue
        heard += 1
        first = interpret(text).reasons[0]
        assert first in cries or " + " not in first
        assert all(1 <= len(why.split(" + ")) <= MOST_NAMED for why in cries)
    assert heard >= FEWEST


@pytest.mark.parametrize(
    "text",
    ["the picture frame is done and it looks great", "lol", "", "7", "my dog ate my pills lol"],
)
def test_an_everyday_text_does_not(text: str) -> None:
    assert not weighed(say(text).marked).tips


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("oigan a las 9 no me sirve que sea 4 de la tarde", Intent.CHANGE_TIME),
        ("habra alguien con quien conversar un rato", Intent.CALL_ME),
        ("desde el lunes escribanme al 787 555 0142", Intent.NEW_NUMBER),
        ("i would rather not get these texts my boss sees my phone", Intent.OPT_OUT),
    ],
)
def test_a_wish_that_no_phrase_knows_is_heard(text: str, intent: Intent) -> None:
    assert intent in interpret(text).intents


@pytest.mark.parametrize(
    ("text", "phrase", "intent"),
    [
        ("i told u to stop but can u turn it back on", "i told you to stop", Intent.OPT_OUT),
        ("my daughter changed her number and wont talk to me", "changed", Intent.WRONG_NUMBER),
        ("got out of jail 3 yrs ago today and still clean", "got out of jail", Intent.BACK),
    ],
)
def test_where_all_other_words_speak_against_a_phrase_it_is_dropped(
    text: str, phrase: str, intent: Intent
) -> None:
    reading = interpret(text)

    assert intent not in reading.intents
    assert any(why.startswith(f"no {intent}") and phrase in why for why in reading.reasons)


def test_what_is_told_apart_is_no_wish() -> None:
    text = "fui a la iglesia. it rained all morning. mi perro es gracioso. llovio toda la manana"

    assert not interpret(text).intents


def test_no_sign_alone_tips_a_text() -> None:
    assert set(WEIGHTS) == set(ENOUGH)
    for what, table in WEIGHTS.items():
        assert max(weight for weight, _ in rows(table)) < ENOUGH[what]


def test_each_sign_stands_in_one_row_of_what_it_speaks_for() -> None:
    for table in WEIGHTS.values():
        signs = Counter(sign for _, sign in rows(table))
        assert [sign for sign, times in signs.items() if times > 1] == []


def test_everything_weighed_is_a_tier_or_a_wish() -> None:
    assert {*ENOUGH} <= {*Intent, *Tier}
