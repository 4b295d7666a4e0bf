"""Looking at words: what we send, and how what we get would be read."""

from pathlib import Path

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
        (["mood 2 pull 9"], "answers: mood = 2, craving = 9"),
        (["mood 2 pull 9"], "> Somebody is asked to call: hard day."),
        (["time 8pm"], "> They are asked at 20:00 from now on."),
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


def labelled(folder: Path, *lines: str) -> str:
    file = folder / "texts.tsv"
    file.write_text("\n".join(lines), encoding="utf-8")
    return str(file)


def test_a_file_of_texts_is_read_and_its_labels_are_compared(
    fresh: Terminal, tmp_path: Path
) -> None:
    right = labelled(tmp_path, "en\tmood\t5 but call me\tmood=5\tcall_me\t-", "just a text")

    said = fresh.says("interpret", "--file", right)

    assert "  5 but call me\tcall_me mood=5\t\n" in said
    assert "2 texts" in said
    assert "whole row       1 of 1      as expected  100.0%" in said


def test_texts_alone_need_no_labels(fresh: Terminal, tmp_path: Path) -> None:
    said = fresh.says("interpret", "--file", labelled(tmp_path, "6", "quiero morir"))

    assert said == "  6\tmood=6\t\n  quiero morir\tself_harm\t\n2 texts\n"


def test_a_text_that_was_read_otherwise_is_marked(fresh: Terminal, tmp_path: Path) -> None:
    wrong = labelled(tmp_path, "en\tmood\t5\tmood=6\t-\t-", "en\tmood\t7\tmood=7")

    found = fresh.run("interpret", "--file", wrong)

    said = found.output
    assert found.exit_code == 1
    assert "! 5\tmood=5\tscores: mood=5 instead of mood=6" in said
    assert "scores          1 of 2      as expected   50.0%" in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("en\tsleep\t4", "line 1: no question is called 'sleep': both, craving, mood, none"),
        ("fr\tmood\t4", "line 1: no language is called 'fr': en, es"),
        ("en\tmood", "line 1: no text in it"),
        ("en\tmood\t4\tmood4", "line 1: a score is written like mood=4 or craving=7~"),
        ("en\tmood\t4\t-\tcall", "line 1: no intent is called 'call'"),
        ("en\tmood\t4\t-\t-\tbad", "line 1: no tier is called 'bad'"),
    ],
)
def test_a_row_that_cannot_be_read_is_named(
    fresh: Terminal, tmp_path: Path, line: str, said: str
) -> None:
    assert said in fresh.refuses("interpret", "--file", labelled(tmp_path, line))


def test_what_is_no_text_file_is_refused(fresh: Terminal, tmp_path: Path) -> None:
    (tmp_path / "photo.tsv").write_bytes(b"\xff\xd8\xff\xe0")

    assert "is not a text file in UTF-8" in fresh.refuses(
        "interpret", "--file", str(tmp_path / "photo.tsv")
    )
    assert "does not exist" in fresh.refuses("interpret", "--file", str(tmp_path / "none.tsv"))
