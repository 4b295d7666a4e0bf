"""Thousands of everyday texts, made from parts: no score, no cry, and nothing asked of us."""

import pytest
from hypothesis import given

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from tests.core.reader.everyday import LINES, every_two_of, everyday

# What would end texts, tell somebody, or take a person for a stranger.
GRAVE = {Intent.OPT_OUT, Intent.SLIP, Intent.WRONG_NUMBER, Intent.CALL_ME, Intent.HELP}


def is_calm(text: str) -> bool:
    reading = interpret(text, ("mood", "craving"))
    return (reading.answers, reading.crisis) == ((), None) and not reading.intents & GRAVE


@given(everyday())
def test_an_everyday_text_holds_no_score_and_no_cry(text: str) -> None:
    assert is_calm(text)


@pytest.mark.parametrize("line", LINES)
def test_nor_do_any_two_sentences_in_one(line: str) -> None:
    assert [text for text in every_two_of(line) if not is_calm(text)] == []
