"""Sheets of members as spreadsheets save them: read with the sheet's own row numbers, and written
so that no cell of ours is ever taken for a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

MOST_ROWS = 5000
_MARKS = ",;\t"
# What makes a spreadsheet calculate, in the wide letters of East Asian keyboards too; numbers with
# a + in front are among them.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "\uff1d", "\uff0b", "\uff0d", "\uff20")


@dataclass(frozen=True)
class Column:
    name: str
    needed: bool
    means: str


COLUMNS: Sequence[Column] = (
    Column("name", True, "what they are called, 16 letters at most"),
    Column("number", True, "as in +1 202 555 0143"),
    Column("zone", True, "as in America/Denver"),
    Column("at", True, "when they are asked, as in 6pm"),
    Column("consent", True, "how it was given: on paper ..."),
    Column("consent_by", True, "who took it"),
    Column("language", False, "en or es"),
    Column("alias", False, "what mentors read of them"),
    Column("days", False, "daily, weekdays or mon,wed,fri"),
    Column("word", False, "their own word for it"),
    Column("hears", False, "silence or more"),
    Column("shared", False, "yes, where somebody else has the number too"),
    Column("calls", False, "never, fallback or always"),
    Column("pin", False, "four digits, asked on calls"),
    Column("watch_until", False, "as in 2026-12-24"),
    Column("mentor", False, "a mentor's name"),
    Column("backup", False, "another mentor's name"),
)


# What we write behind them in a file that comes back: what became of each row.
RESULT = "result"


class Unreadable(ValueError):
    """The whole file is no sheet of members; the sentence says what is needed and what is there."""


@dataclass(frozen=True)
class Row:
    """`no` is the row as the spreadsheet counts: the heads are row 1."""

    no: int
    cells: Mapping[str, str]


def read(content: bytes) -> list[Row]:
    """Raises Unreadable. Empty rows are passed over, and keep their numbers."""
    text = _decoded(content)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=_mark(text)))
    except csv.Error:
        said = "A cell is too long to be one. Look for a quote that is opened and never closed."
        raise Unreadable(said) from None
    if not lines or not any(cell.strip() for cell in lines[0]):
        raise Unreadable("The file is empty. Its first row names the columns.")
    heads = [_head(cell) for cell in lines[0]]
    _check(heads)
    rows = [
        Row(no, {head: _read(cell) for head, cell in zip(heads, line, strict=False) if head})
        for no, line in enumerate(lines[1:], 2)
        if any(cell.strip() for cell in line)
    ]
    if not rows:
        raise Unreadable("There is nobody in the file: it has only the names of columns.")
    if len(rows) > MOST_ROWS:
        raise Unreadable(f"The file has {len(rows)} rows; {MOST_ROWS} at once are the most.")
    return rows


def _decoded(content: bytes) -> str:
    if content[:4] == b"PK\x03\x04":
        raise Unreadable("This is a workbook. Save it as CSV first, and choose that file.")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding).replace("\x00", "")
        except UnicodeDecodeError:
            continue
    raise Unreadable("This is no text file. Save the sheet as CSV, and choose that file.")


def _mark(text: str) -> str:
    """What stands between cells: whichever the first row has most of."""
    first = text.partition("\n")[0]
    return max(_MARKS, key=first.count)


def _read(cell: str) -> str:
    """As it was before we made it plain."""
    said = cell.strip()
    bare = said.removeprefix("'")
    return bare if bare.startswith(_FORMULA) else said


def _head(cell: str) -> str:
    return "_".join(cell.strip().lower().split())


def _check(heads: Sequence[str]) -> None:
    known = {*(column.name for column in COLUMNS), RESULT}
    missing = [column.name for column in COLUMNS if column.needed and column.name not in heads]
    strange = [head for head in heads if head and head not in known]
    twice = sorted({head for head in heads if head and heads.count(head) > 1})
    said = []
    if missing:
        found = ", ".join(head for head in heads if head)
        said.append(f"Columns are missing: {', '.join(missing)}. The file has: {found}.")
    if strange:
        said.append(f"There are no columns named {', '.join(strange)}.")
    if twice:
        said.append(f"There twice: {', '.join(twice)}.")
    if said:
        raise Unreadable(" ".join(said))


def written(rows: Iterable[Sequence[str]]) -> str:
    """As a spreadsheet opens it, with every cell that it would calculate made plain."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([plain(cell) for cell in row] for row in rows)
    return out.getvalue()


def plain(cell: str) -> str:
    """A quote in front of what begins like a formula; spreadsheets show the rest."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def template() -> str:
    return written([[column.name for column in COLUMNS]])
