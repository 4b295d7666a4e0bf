"""Whole texts that mean one thing, and key presses."""

from collections import Counter

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.keywords import Key, key, spellings
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Intent, Mouth


def test_no_spelling_stands_in_two_rows() -> None:
    rows = Counter(spelling for spelling, _ in set(spellings()))

    assert [spelling for spelling, times in rows.items() if times > 1] == []


def test_every_spelling_is_read_as_its_row_says() -> None:
    for spelling, intent in spellings():
        assert intent in interpret(spelling).intents, spelling


@pytest.mark.parametrize(
    "word",
    ["STOP", "stopall", "Unsubscribe", "CANCEL", "end", "QUIT", "revoke", "optout", " stop "],
)
def test_one_bare_word_is_what_the_carrier_acts_on(word: str) -> None:
    assert interpret(word).opt_out_by is Mouth.CARRIER


@pytest.mark.parametrize("text", ["stop please", "opt out", "parar", "take me off this list"])
def test_plain_words_stop_as_well(text: str) -> None:
    assert interpret(text).opt_out_by is Mouth.PLAIN


@pytest.mark.parametrize("text", ["end of my rope", "the weekend", "bus stop", "i quit my job"])
def test_a_word_inside_an_answer_stops_nothing(text: str) -> None:
    assert interpret(text, ("mood",)).opt_out_by is None


@pytest.mark.parametrize(
    ("text", "pressed"),
    [
        ("1", Key(1)),
        (" 4. ", Key(4)),
        ("4!!", Key(4)),
        ("a1", Key(1, "A")),
        ("A 1", Key(1, "A", article=True)),
        ("b-2", Key(2, "B")),
        ("10", None),
        ("-2", None),
        ("1 2", None),
        ("4 :)", None),
        ("ok 1", None),
        ("", None),
    ],
)
def test_one_key_press_is_the_whole_text(text: str, pressed: Key | None) -> None:
    assert key(say(text)) == pressed


def test_a_letter_that_names_an_open_question_is_an_answer() -> None:
    assert key(say("m3"), ("mood",)) is None
    assert key(say("c7"), ("mood", "craving")) is None
    assert key(say("c3"), ("craving",)) == Key(3, "C")


def test_courtesy_around_a_keyword_changes_nothing() -> None:
    assert interpret("ok thank you").intents == {Intent.AGREE}
    assert interpret("help please").intents == {Intent.HELP}


def test_days_are_read_with_the_keywords_that_take_them() -> None:
    assert interpret("away 3").number == 3
    assert interpret("AWAY for 2 days").number == 2
    assert interpret("pausa 4").number == 4
    assert interpret("later 3").intents == frozenset()


@pytest.mark.parametrize("text", ["PAUSE 0", "pausa 0", "away 0", "pause 0 days"])
def test_no_days_off_is_back(text: str) -> None:
    reading = interpret(text)
    assert reading.intents == {Intent.BACK}
    assert reading.number is None
