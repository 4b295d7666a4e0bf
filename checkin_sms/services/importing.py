"""Enrol many members from a sheet: first looked at, then one by one, safe to repeat.

Each row is a transaction of its own: a row that is refused, or a process that dies half-way, leaves
the others as they are, and the same file once more enrols only who is not here yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkin_sms.core import sheet
from checkin_sms.core.channel import Calls
from checkin_sms.core.phone import parse
from checkin_sms.core.sheet import Row
from checkin_sms.runtime import Runtime
from checkin_sms.services import agreeing, audit, enrol, sharing, supporting
from checkin_sms.services.access import Viewer
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, PersonForm
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import FieldFault, Refused, by_column
from checkin_sms.services.supporting import Support
from checkin_sms.store import loads, programs

# As many as take a second or two: whoever waits is told how far it is.
AT_ONCE = 100


class Fate(StrEnum):
    READY = "ready"
    HERE = "already here"
    FAULTY = "to mend"
    ENROLLED = "enrolled"


# Who has which name: several may have the same.
Mentors = dict[str, list[int]]
MENTORS = ("mentor", "backup")
# The rows that have each number; those without one that can be read are under none.
Phones = dict[str, list[Row]]

# What a row may have become when it was its turn.
OF_A_RUN = (Fate.ENROLLED, Fate.HERE, Fate.FAULTY)


@dataclass(frozen=True)
class Checked:
    """`faults`: by column; an empty name is about the whole row."""

    row: Row
    fate: Fate
    faults: dict[str, str]


@dataclass(frozen=True)
class Looked:
    """Some rows of a file that has so many in all."""

    rows: list[Checked]
    in_all: int

    def of(self, fate: Fate) -> list[Checked]:
        return [one for one in self.rows if one.fate is fate]


def look(runtime: Runtime, content: bytes) -> Looked:
    """What would come of the file. Changes nothing. Raises sheet.Unreadable."""
    rows = sheet.read(content)
    return Looked(_look(runtime, rows, rows), len(rows))


def _look(runtime: Runtime, rows: list[Row], some: list[Row]) -> list[Checked]:
    with runtime.store.reading() as tx:
        m = Moment(runtime, tx, runtime.clock(), programs.program(tx))
        helpers = _mentors(m)
        phones: Phones = {}
        for row in rows:
            phones.setdefault(_number(row), []).append(row)
        return [_checked(m, row, helpers, phones) for row in some]


def enrol_some(runtime: Runtime, content: bytes, viewer: Viewer | None, first: int = 0) -> Looked:
    """Enrol whoever is ready of AT_ONCE rows, `first` being how many were done before them.
    Returns what came of each. Raises sheet.Unreadable."""
    rows = sheet.read(content)
    done = []
    for checked in _look(runtime, rows, rows[first : first + AT_ONCE]):
        ready = checked.fate is Fate.READY
        done.append(_enrol(runtime, checked, viewer) if ready else checked)
    runtime.ring()
    return Looked(done, len(rows))


def _enrol(runtime: Runtime, checked: Checked, viewer: Viewer | None) -> Checked:
    row = checked.row
    try:
        with moment(runtime) as m:
            helpers = _mentors(m)
            if faults := _mentor_faults(row, helpers):
                raise Refused(faults)
            member_id = enrol.add_member(m, _form(row))
            named = [_name(row, column) for column in MENTORS]
            if supports := [Support(helpers[name][0]) for name in named if name]:
                supporting.pair(m, member_id, supports)
            audit.record(m, viewer, "enrolled", member_id, "import")
    except Refused as refused:
        return Checked(row, Fate.FAULTY, by_column(refused.faults))
    return Checked(row, Fate.ENROLLED, {})


def _mentors(m: Moment) -> Mentors:
    found: Mentors = {}
    for one in loads.all_mentors(m.tx):
        found.setdefault(one.name.casefold(), []).append(one.person_id)
    return found


def _name(row: Row, column: str) -> str:
    return row.cells.get(column, "").casefold()


def _number(row: Row) -> str:
    try:
        return parse(row.cells.get("number", ""))
    except ValueError:
        return ""


def _shared(row: Row) -> bool:
    return row.cells.get("shared", "").casefold() == "yes"


def _checked(m: Moment, row: Row, helpers: Mentors, phones: Phones) -> Checked:
    said = [*_watch(row)[1], *enrol.member_faults(m, _form(row))]
    if any("is here already as member" in fault for fault in said):
        return Checked(row, Fate.HERE, {})
    said += [one for one in _of_the_file(row, helpers, phones) if one not in said]
    faults = by_column(said)
    return Checked(row, Fate.FAULTY if faults else Fate.READY, faults)


def _of_the_file(row: Row, helpers: Mentors, phones: Phones) -> list[str]:
    """What only a sheet can have wrong."""
    found: list[str] = []
    others = [one for one in phones[_number(row)] if one is not row] if _number(row) else []
    agreed = _shared(row) or all(_shared(one) for one in others)
    if others and agreed:
        found += _sharing(row, others)
    elif others:
        found.append(FieldFault("number", "this number stands in the file more than once"))
    # The first of them need not say so: nobody has the number then.
    later = agreed and any(one.no < row.no for one in others)
    said = row.cells.get("shared", "").casefold()
    if (later and not _shared(row)) or said not in ("", "yes", "no"):
        found.append(FieldFault("shared", "write yes where somebody else has the number too"))
    return found + _mentor_faults(row, helpers)


def _sharing(row: Row, others: Sequence[Row]) -> list[str]:
    """What would keep the later ones of them from the phone, once the first is here."""
    aliases = [one.cells.get("alias", "") for one in others]
    pins = frozenset(one.cells.get("pin", "") for one in others)
    form = _form(row)
    found: list[str] = [*sharing.faults_among(form.person.name, form.person.alias, aliases)]
    return found + agreeing.faults(form.by_call, shared=True, taken=pins - {""})


def _mentor_faults(row: Row, helpers: Mentors) -> list[FieldFault]:
    found = []
    for column in MENTORS:
        known = helpers.get(_name(row, column), [])
        if _name(row, column) and not known:
            found.append(FieldFault(column, "there is no mentor of this name"))
        if len(known) > 1:
            said = "several mentors have this name: leave it empty, and set it on the member's page"
            found.append(FieldFault(column, said))
    if _name(row, "backup") and _name(row, "backup") == _name(row, "mentor"):
        found.append(FieldFault("backup", "each mentor can be named once"))
    return found


def _form(row: Row) -> MemberForm:
    cells = row.cells
    person = PersonForm(
        cells.get("name", ""),
        cells.get("number", ""),
        cells.get("language", "") or "en",
        cells.get("zone", ""),
        cells.get("alias", ""),
        _shared(row),
    )
    return MemberForm(
        person,
        cells.get("at", ""),
        cells.get("consent", ""),
        cells.get("consent_by", ""),
        cells.get("days", "") or "daily",
        cells.get("word", ""),
        cells.get("hears", "") or "silence",
        _watch(row)[0],
        CallForm(cells.get("calls", "") or Calls.NEVER, cells.get("pin", "")),
    )


def _watch(row: Row) -> tuple[date | None, list[str]]:
    text = row.cells.get("watch_until", "")
    try:
        return (date.fromisoformat(text) if text else None), []
    except ValueError:
        return None, [FieldFault("watch_until", "the watch ends on a day, as in 2026-12-24")]


def result(checked: Sequence[Checked], *, heads: bool = True) -> str:
    """The rows of the file once more with one added column: what came of each."""
    names = [column.name for column in sheet.COLUMNS]
    rows = [[*names, sheet.RESULT]] if heads else []
    for one in checked:
        said = "; ".join(f"{column}: {words}" for column, words in one.faults.items())
        cells = [one.row.cells.get(name, "") for name in names]
        rows.append([*cells, f"{one.fate} {said}".strip()])
    return sheet.written(rows)
