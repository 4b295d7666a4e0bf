"""Staff work on a case: take it, ask somebody, let it rest, close it with what came of it.

Two people may look at the same page. Each form carries what its page showed; when the case has
moved since, nothing is done and the second person is told what changed.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from checkin_sms.core import desk
from checkin_sms.core.case import Around, Case, Move, Outcome
from checkin_sms.services import audit, cases, where
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.casefile import load
from checkin_sms.services.in_person import person_of
from checkin_sms.services.moment import Moment
from checkin_sms.store import case_actions, members, notes, people
from checkin_sms.store import cases as case_rows
from checkin_sms.store.cases import CaseOf, CaseState

LONGEST_NOTE = 2000
# What a mentor presses who does the same.
CLAIM = 1


class NotDone(Exception):
    """Refused, with a sentence for the person who asked. Nothing was changed."""


class NotThere(Exception):
    """There is no such case, or it is not for them to see."""


def seen(m: Moment, row: CaseOf) -> str:
    """What a page showed of a case, to be compared when its form comes back; behind the last dash
    when the member was heard last, which puts an end to nothing but closing and rest."""
    next_at = int(row.next_at.timestamp()) if row.next_at else 0
    case = f"{row.claimed_by or 0}-{row.state}-{row.severity}-{next_at}-{'+'.join(row.reasons)}"
    heard_at = members.get(m.tx, row.member_id).heard_at
    return f"{case}-{heard_at.timestamp() if heard_at else 0}"


def take(m: Moment, viewer: Viewer, case_id: int, was: str) -> None:
    """I look after this one."""
    row = _same(m, viewer, case_id, was)
    person = person_of(m, viewer)
    by_phone = where.reaches(m, person)

    def taken(case: Case, around: Around) -> Move:
        return desk.taken(case, person, around, by_phone=by_phone)

    cases.move(m, row, taken)
    if row.claimed_by != person:
        # When it was taken still counts after it was handed on.
        case_actions.add(m.tx, row.id, person, CLAIM, m.now)
    _written(m, viewer, row, "took case")


def ask(m: Moment, viewer: Viewer, case_id: int, was: str, person_id: int) -> None:
    """Ask one of the member's team, now."""
    row = _same(m, viewer, case_id, was)
    if person_id not in may_ask(m, row):
        raise NotDone("Choose somebody who can be asked.")
    by = person_of(m, viewer)
    cases.move(m, row, lambda case, around: desk.asked(case, person_id, around, by=by))
    _written(m, viewer, row, "asked somebody", deed="asked somebody")


def may_ask(m: Moment, row: CaseOf) -> list[int]:
    """Whom staff may ask about it."""
    return desk.may_ask(load(m, row), cases.around(m, row.member_id))


def rest(m: Moment, viewer: Viewer, case_id: int, was: str, *, until: datetime, why: str) -> None:
    """Nothing happens before then; with a reason, and never where somebody waits for a call."""
    row = _same(m, viewer, case_id, was, ends=True)
    if not why.strip():
        raise NotDone("Write why it may rest.")
    if not m.now < until <= m.now + desk.LONGEST_REST + timedelta(minutes=1):
        raise NotDone("It can rest for 24 hours at most.")
    if not desk.may_rest(load(m, row)):
        raise NotDone("Somebody waits for a call here, so it cannot rest.")
    cases.move(m, row, _plain(lambda case: desk.resting(case, until)))
    _written(m, viewer, row, "let case rest", deed="let rest", text=why)


def close(
    m: Moment, viewer: Viewer, case_id: int, was: str, *, outcome: Outcome, note: str
) -> None:
    """What came of it, and a note if there is more to say."""
    row = _same(m, viewer, case_id, was, ends=True)
    if outcome not in desk.OUTCOMES:
        raise NotDone("Choose what came of it.")
    person = person_of(m, viewer)
    cases.move(m, row, lambda case, around: desk.closed(case, outcome, person))
    _written(m, viewer, row, "closed case", deed=f"closed: {outcome}", text=note)


def write_note(m: Moment, viewer: Viewer, case_id: int, note: str) -> None:
    """For each other. It needs no fresh page: it takes nothing away."""
    row = _visible(m, viewer, case_id)
    if not note.strip():
        raise NotDone("Write a note first.")
    _written(m, viewer, row, "wrote note", text=note)


def _plain(machine: Callable[[Case], Case]) -> Callable[[Case, Around], Move]:
    return lambda case, _around: (machine(case), [])


def _visible(m: Moment, viewer: Viewer, case_id: int) -> CaseOf:
    row = case_rows.find(m.tx, case_id)
    if row is None or not may_see(m.tx, viewer, row.member_id):
        raise NotThere
    return row


def _same(m: Moment, viewer: Viewer, case_id: int, was: str, *, ends: bool = False) -> CaseOf:
    """`ends`: nobody would look after what the member said since the page was opened."""
    row = _visible(m, viewer, case_id)
    now = seen(m, row)
    if (now != was) if ends else (_of_case(now) != _of_case(was)):
        raise NotDone(_meanwhile(m, row, was))
    if row.state == CaseState.CLOSED:
        raise NotDone("It is closed already.")
    return row


def _of_case(seen: str) -> str:
    return seen.rpartition("-")[0]


def _meanwhile(m: Moment, row: CaseOf, was: str) -> str:
    if row.state == CaseState.CLOSED:
        by = people.person(m.tx, row.closed_by).name if row.closed_by else "the member's own answer"
        return f"Meanwhile it was closed by {by}. Nothing was changed."
    if row.claimed_by is not None and not was.startswith(f"{row.claimed_by}-"):
        name = people.person(m.tx, row.claimed_by).name
        return f"Meanwhile {name} has it. Nothing was changed: look once more."
    if _of_case(seen(m, row)) == _of_case(was):
        return "Meanwhile we have heard from them. Nothing was changed: look once more."
    return "Meanwhile it has moved on. Nothing was changed: look once more."


def _written(
    m: Moment, viewer: Viewer, row: CaseOf, what: str, *, deed: str = "", text: str = ""
) -> None:
    if len(text) > LONGEST_NOTE:
        raise NotDone(f"A note has at most {LONGEST_NOTE} characters.")
    if deed or text.strip():
        notes.write(
            m.tx,
            member_id=row.member_id,
            case_id=row.id,
            staff_id=viewer.id,
            at=m.now,
            deed=deed,
            text=text.strip(),
        )
    audit.record(m, viewer, what, row.member_id, f"case {row.id}")
