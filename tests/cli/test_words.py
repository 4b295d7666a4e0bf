"""Looking at words: what we send, and how what we get would be read."""

import pytest

from tests.cli.terminal import Terminal


def test_the_wordings_are_checked_without_any_settings(fresh: Terminal) -> None:
    fresh.env = dict.fromkeys(fresh.env)

    assert fresh.says("check-wording").endswith("0 faults\n")


def test_a_text_is_read_aloud_with_reasons(fresh: Terminal) -> None:
    said = fresh.says("interpret", "--question", "mood", "7")

    assert "answers: mood = 7" in said
    assert "crisis: none" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--question", "both", "4 7"], "answers: mood = 4, craving = 7"),
        (["--question", "none", "STOP"], "opt_out"),
        (["--lang", "es", "--question", "mood", "siete"], "mood = 7"),
        (["i want to die"], "crisis: self_harm"),
    ],
)
def test_what_was_asked_decides_what_a_text_is(
    fresh: Terminal, words: list[str], said: str
) -> None:
    assert said in fresh.says("interpret", *words)


@pytest.mark.parametrize(
    ("words", "said"),
    [([], "give a text in quotes"), (["--question", "sleep", "7"], "'sleep' is not one of")],
)
def test_a_wrong_question_is_refused(fresh: Terminal, words: list[str], said: str) -> None:
    assert said in fresh.refuses("interpret", *words)
