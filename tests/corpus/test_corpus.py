"""Every labelled text of the corpus is read as its label says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_sms.core.reader.agreement import Row, differences, rows
from checkin_sms.core.reader.interpret import interpret

HERE = Path(__file__).parent


FILES = sorted(path.stem for path in HERE.glob("*.tsv"))


def rows_of(file: str) -> Iterator[Row]:
    yield from rows((HERE / f"{file}.tsv").read_text(encoding="utf-8").splitlines())


def labelled() -> Iterator[tuple[str, Row]]:
    return ((file, row) for file in FILES for row in rows_of(file))


@pytest.mark.parametrize("file", FILES)
def test_the_reader_agrees_with_every_label(file: str) -> None:
    found = [
        (row.text, differences(row, interpret(row.text, row.open_questions, row.language)))
        for row in rows_of(file)
    ]

    assert [(text, wrong) for text, wrong in found if wrong] == []


def test_the_corpus_is_large_and_a_third_is_spanish() -> None:
    languages = [row.language for _, row in labelled()]

    assert len(languages) >= 600
    assert languages.count("es") * 3 >= len(languages)


def test_no_text_is_labelled_twice_in_one_file() -> None:
    seen = [(file, row.language, row.open_questions, row.text) for file, row in labelled()]

    assert len(seen) == len(set(seen))
