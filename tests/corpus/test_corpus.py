"""Every labelled text of the corpus is read as its label says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_sms.core.reader.agreement import Row, differences, rows
from checkin_sms.core.reader.interpret import interpret

HERE = Path(__file__).parent


def labelled() -> Iterator[tuple[str, Row]]:
    for file in sorted(HERE.glob("*.tsv")):
        for row in rows(file.read_text(encoding="utf-8").splitlines()):
            yield file.stem, row


@pytest.mark.parametrize("file", sorted(path.stem for path in HERE.glob("*.tsv")))
def test_the_reader_agrees_with_every_label(file: str) -> None:
    found = [
        (row.text, differences(row, interpret(row.text, row.open_questions, row.language)))
        for name, row in labelled()
        if name == file
    ]

    assert [(text, wrong) for text, wrong in found if wrong] == []


def test_the_corpus_is_large_and_a_third_is_spanish() -> None:
    languages = [row.language for _, row in labelled()]

    assert len(languages) >= 600
    assert languages.count("es") * 3 >= len(languages)


def test_no_text_is_labelled_twice_in_one_file() -> None:
    seen = [(file, row.language, row.open_questions, row.text) for file, row in labelled()]

    assert len(seen) == len(set(seen))
