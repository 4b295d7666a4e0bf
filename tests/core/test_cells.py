"""Rows for a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin_sms.core.cells import RUNS, safe, to_csv


@pytest.mark.parametrize(
    "cell", ["=1+1", "+12025550101", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0x", "\uff1d1"]
)
def test_nothing_in_a_cell_runs(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Ana", "a=b", "7", "'quoted'"])
def test_plain_words_stay_as_they_are(cell: str) -> None:
    assert safe(cell) == cell


@settings(max_examples=50)
@given(st.lists(st.text(alphabet='=+-@\t\r\n",; aé', max_size=6), min_size=1, max_size=4))
def test_a_row_read_back_is_the_row_and_runs_nothing(row: list[str]) -> None:
    (back,) = csv.reader(io.StringIO(to_csv([row]), newline=""))

    assert [cell.removeprefix("'") for cell in back] == [cell.removeprefix("'") for cell in row]
    assert not [cell for cell in back if cell.startswith(RUNS)]
