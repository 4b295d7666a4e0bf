"""A text made plain: case, accents, quotes, signatures, and what its digits are."""

import pytest

from checkin_sms.core.reader.letters import plain
from checkin_sms.core.reader.normal import Kind, guessed, say


@pytest.mark.parametrize(
    ("text", "even"),
    [
        ("  ÁNIMO 3  ", "animo 3"),
        ("don’t", "don't"),
        ("４", "4"),
        ("4️⃣", "4"),
        ("4½", "4 1/2"),
        ("ni\u200bce", "nice"),
        ("5\n\nSent from my flip phone", "5"),
        ("5. Enviado desde mi telefono", "5."),
        ('Liked "How is today, 0 to 9?"', ""),
        ("su1cide", "suicide"),
    ],
)
def test_what_means_the_same_looks_the_same(text: str, even: str) -> None:
    assert plain(text) == even


@pytest.mark.parametrize(
    "text",
    ["5pm", "5:30", "555-1234", "$5", "3/4/26", "b12", "24/7", "10-4", "see www.example.org/4"],
)
def test_digits_that_are_no_score_are_told_apart(text: str) -> None:
    assert not any(token.kind is Kind.NUMBER for token in say(text).tokens)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wanna", " want to "),
        ("sooo goood", " so good "),
        ("gr8 2day", " great today "),
        ("4ish", " 4 ish "),
        ("m3c7", " m 3 c 7 "),
        ("kiero bibir", " quiero vivir "),
        ("pillss", " pills "),
        ("iwant", " i want "),
        ("od'd", " oded "),
    ],
)
def test_words_are_brought_to_one_spelling(text: str, words: str) -> None:
    assert say(text).flat == words


@pytest.mark.parametrize("text", ["tree", "even", "massage", "lovely", "cargo", "notice", "shop"])
def test_a_real_word_is_left_as_it_is(text: str) -> None:
    assert say(text).flat == f" {text} "


def test_an_unknown_word_may_be_guessed_where_nothing_else_was_heard() -> None:
    likely = guessed(say("clal me"))

    assert likely is not None
    assert likely.flat == " call me "
    assert guessed(say("call me")) is None
