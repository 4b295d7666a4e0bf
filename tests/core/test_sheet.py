"""Sheets as spreadsheets save them, and none of ours ever calculates."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core import sheet
from checkin_sms.core.sheet import Unreadable, plain, read, written

HEADS = "name,number,zone,at,consent,consent_by"
NELL = "Nell,+1 202 555 0161,America/Denver,6pm,on paper,Cleo"


@pytest.mark.parametrize(
    "content",
    [
        f"{HEADS}\n{NELL}\n".encode(),
        f"\ufeff{HEADS}\r\n{NELL}\r\n".encode(),
        f"{HEADS}\n{NELL}".replace(",", ";").encode(),
        f"{HEADS}\n{NELL}".replace(",", "\t").encode(),
        f"{HEADS.upper().replace('_', ' ')}\n\n,,,,,\n{NELL}".encode(),
    ],
    ids=["plain", "with a mark at its beginning", "semicolons", "tabs", "heads otherwise"],
)
def test_a_sheet_is_read_however_it_was_saved(content: bytes) -> None:
    (row,) = read(content)

    assert row.cells["name"] == "Nell"
    assert row.cells["consent_by"] == "Cleo"


def test_rows_have_the_numbers_that_the_spreadsheet_shows() -> None:
    rows = read(f"{HEADS}\n{NELL}\n\n{NELL}\n".encode())

    assert [row.no for row in rows] == [2, 4]


def test_what_we_wrote_is_read_as_it_was() -> None:
    heads, cells = HEADS.split(","), NELL.split(",")

    (row,) = read(written([[*heads, "result"], [*cells, "enrolled"]]).encode())

    assert row.cells["number"] == "+1 202 555 0161"


def test_letters_of_an_older_spreadsheet_are_read() -> None:
    (row,) = read(f"{HEADS}\n{NELL.replace('Nell', 'Inés')}".encode("cp1252"))

    assert row.cells["name"] == "Inés"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"PK\x03\x04rest", "workbook"),
        (HEADS.encode(), "nobody in the file"),
        (b"name,number\nNell,1", "Columns are missing: zone, at, consent, consent_by"),
        (f"{HEADS},color\n{NELL},red".encode(), "no columns named color"),
        (f"{HEADS},name\n{NELL},Nell".encode(), "There twice: name"),
        (f'{HEADS}\n"{(NELL + chr(10)) * 3000}'.encode(), "quote that is opened"),
    ],
)
def test_a_file_that_is_none_says_what_is_needed_and_what_was_found(
    content: bytes, said: str
) -> None:
    with pytest.raises(Unreadable, match=said):
        read(content)


def test_too_many_rows_are_refused() -> None:
    content = "\n".join([HEADS, *[NELL] * (sheet.MOST_ROWS + 1)])

    with pytest.raises(Unreadable, match="5001 rows"):
        read(content.encode())


@pytest.mark.parametrize("begins", [*"=+-@\t\r\n\0", *"\uff1d\uff0b\uff0d\uff20"])
def test_what_a_spreadsheet_would_calculate_is_made_plain(begins: str) -> None:
    assert plain(f"{begins}1+1") == f"'{begins}1+1"
    assert plain(f"1{begins}1") == f"1{begins}1"


@given(st.lists(st.text(max_size=12), min_size=1, max_size=4))
def test_no_cell_of_ours_is_a_formula_and_none_is_lost(cells: list[str]) -> None:
    cells = [cell.replace("\r", "").replace("\x00", "") for cell in cells]

    (back,) = csv.reader(io.StringIO(written([cells]), newline=""))

    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\n")) for cell in back)
    kept = zip(back, cells, strict=True)
    assert all(cell == plain(was) for cell, was in kept)


@given(st.binary(max_size=300))
def test_whatever_is_chosen_it_is_read_or_refused_with_words(content: bytes) -> None:
    try:
        read(content)
    except Unreadable as fault:
        assert str(fault)
