"""The small language that the tables of phrases are written in."""

import pytest

from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.phrases import Phrasebook, lines

CLASSES = {"drink": ("beer", "glass of wine")}


def found(phrase: str, text: str, across: bool = False) -> bool:
    return Phrasebook([("row", phrase)], CLASSES, across).first(say(text).marked) is not None


@pytest.mark.parametrize(
    ("phrase", "matching", "other"),
    [
        ("want|need to? die", "i need die", "i want it to die"),
        ("suicid*", "suicidality", "insecticide"),
        ("a _ c", "a b c", "a c"),
        ("a _? c", "a c", "a b b c"),
        ("a _2 c", "a b b c", "a b b b c"),
        ("had # beers", "had 3 beers", "had beers"),
        ("took 4+ pills", "took 12 pills", "took 2 pills"),
        ("had a {drink}", "had a glass of wine", "had a glass of milk"),
        ("used !to|the", "used again", "used the bus"),
        ("^ stop $", "well, stop, please", "the stop"),
        ("^ stop $", "ok but stop and go", "do not stop here"),
        ("^. stop $.", "ok. stop.", "stop and go"),
        ("no|not_a number", "not a number", "a number"),
        ("~# kms", "just kms", "ran 5 kms"),
        ("die $|now", "i die", "die later"),
    ],
)
def test_a_phrase_matches_what_its_row_says(phrase: str, matching: str, other: str) -> None:
    assert found(phrase, matching)
    assert not found(phrase, other)


def test_a_phrase_runs_across_a_stop_only_where_its_book_says_so() -> None:
    assert not found("want to die", "i want. to die")
    assert found("want to die", "i want. to die", across=True)


def test_a_table_has_rows_remarks_and_rows_that_go_on() -> None:
    assert lines("one two  # why\n\nthree|four\n    |five six\n    seven") == [
        "one two",
        "three|four|five six seven",
    ]


def test_matches_can_be_taken_out() -> None:
    book = Phrasebook([("row", "to die for")], {})

    assert book.without(say("food to die for").marked) == " . food - . "


def test_a_phrase_is_found_by_any_word_that_may_begin_it() -> None:
    book = Phrasebook(
        [("row", "^ want|need? {drink}|sip now"), ("row", "_ first"), ("row", "# beers")], CLASSES
    )
    said = say("want beer now. need a sip. glass of wine now, the first, 5 beers").marked

    assert [one.words for one in book.find(said)] == [
        "want beer now", "glass of wine now", "the first", "5 beers",
    ]  # fmt: skip


def test_matches_do_not_overlap_and_the_first_row_wins() -> None:
    book = Phrasebook([("row", "a b"), ("row", "a b c"), ("row", "b c d")], {})

    assert [one.words for one in book.find(" a b c d ")] == ["a b"]
