"""Rows as a file that a spreadsheet opens, in which no cell is ever a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

# A cell that begins like this is run by spreadsheets, or breaks the row.
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe(cell: str) -> str:
    """With an apostrophe before what would run, which a spreadsheet does not show."""
    return f"'{cell}" if cell.startswith(RUNS) else cell


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return text.getvalue()
