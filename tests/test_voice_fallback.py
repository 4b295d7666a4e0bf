"""The line that answers when our own server does not: it needs nothing of ours."""

from pathlib import Path

from checkin_sms.core.neutral import giveaways
from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.document import read
from checkin_sms.local_carrier.calls.verbs import Hangup, Pause, Say
from checkin_sms.wording import Wordings

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "deploy" / "voice-fallback.xml").read_text(encoding="utf-8")
VERBS = read(TEXT, Address("http://elsewhere.test/voice-fallback.xml")).verbs


def test_it_says_what_our_own_closed_line_says_in_both_languages_twice() -> None:
    wordings = Wordings.load()
    closed = [wordings.aloud("voice_closed", language) for language in ("en", "es")]

    assert [verb.text for verb in VERBS if isinstance(verb, Say)] == closed * 2
    assert all("9 8 8" in words and "9 1 1" in words for words in closed)


def test_it_calls_nothing_of_ours_and_ends() -> None:
    assert isinstance(VERBS[-1], Hangup)
    assert all(isinstance(verb, Say | Pause | Hangup) for verb in VERBS)
    assert "http" not in TEXT
    assert giveaways(TEXT) == []


def test_the_readme_says_where_to_enter_it() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    for words in ("deploy/voice-fallback.xml", "TwiML Bin", "/twilio/voice/status"):
        assert words in readme, words
