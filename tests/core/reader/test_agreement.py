"""Labelled texts are compared with what was read."""

from checkin_sms.core.reader.agreement import Row, differences, rows
from checkin_sms.core.reader.interpret import interpret

FILE = """language\topen\ttext\tscores\tintents\ttier\tremark
# a remark
en\tboth\tabout 4 and 7\tmood=4~ craving=7\t-\t-\twhy

es\t-\tllamame\t-\tcall_me\t\t
just a text
en\tmood\t5
""".splitlines()


def test_a_file_is_read_row_by_row() -> None:
    first, second, third, fourth = rows(FILE)

    assert first.open_questions == ("mood", "craving")
    assert first.scores == frozenset({"mood=4~", "craving=7"})
    assert (first.intents, first.tier, first.remark) == (frozenset(), "", "why")
    assert (second.language, second.intents) == ("es", frozenset({"call_me"}))
    assert third == Row("just a text")
    assert (fourth.scores, fourth.intents, fourth.tier) == (None, None, None)


def compared(row: Row) -> tuple[str, ...]:
    return differences(row, interpret(row.text, row.open_questions))


def test_what_was_not_labelled_is_not_compared() -> None:
    assert compared(Row("i want to die")) == ()


def test_each_difference_is_told_in_words() -> None:
    wrong = Row("5", "en", ("mood",), frozenset({"mood=6"}), frozenset({"slip"}), "medical")

    assert compared(wrong) == (
        "scores: mood=5 instead of mood=6",
        "intents: nothing instead of slip",
        "tier: nothing instead of medical",
    )
    assert compared(Row("5", "en", ("mood",), frozenset({"mood=5"}), frozenset(), "")) == ()


def test_a_word_that_is_asked_back_counts_as_an_intent() -> None:
    assert compared(Row("alto", "es", ("mood",), frozenset(), frozenset({"asked_back"}), "")) == ()
