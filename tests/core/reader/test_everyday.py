"""Thousands of everyday texts, made from parts: no score, no cry, and nothing asked of us."""

from hypothesis import given, settings

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from tests.core.reader.everyday import everyday

# What would end texts, tell somebody, or take a person for a stranger.
GRAVE = {Intent.OPT_OUT, Intent.SLIP, Intent.WRONG_NUMBER, Intent.CALL_ME, Intent.HELP}


@settings(max_examples=200)
@given(everyday())
def test_an_everyday_text_holds_no_score_and_no_cry(text: str) -> None:
    reading = interpret(text, ("mood", "craving"))

    assert (reading.answers, reading.crisis) == ((), None)
    assert not reading.intents & GRAVE
