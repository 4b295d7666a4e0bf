"""What happened with one member, newest first, and their numbers of the last weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, String, case, cast, literal_column, null, select, union_all

from checkin_sms.core.channel import Channel
from checkin_sms.store.answers import AnswerRow
from checkin_sms.store.base import Tx, fill
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.inbox import InboxRow, InboxState
from checkin_sms.store.journal import JournalRow
from checkin_sms.store.notes import NoteRow
from checkin_sms.store.outbox import OutboxRow

# A key pressed on a call is kept under the call's own name at the carrier.
A_CALLS_SID = "CA"


@dataclass(frozen=True)
class Event:
    """`kind`: theirs, pressed, ours, called, note or journal; `id` is of its own table. No words
    of anybody's."""

    at: datetime
    kind: str
    id: int
    state: str
    detail: str | None


def events(tx: Tx, member_id: int, *, limit: int, before: datetime | None = None) -> list[Event]:
    """One statement for all that there is, however much that may be."""
    # Kind, id, whose, when, what became of it, and a plain word more.
    theirs = case((InboxRow.sid.startswith(A_CALLS_SID), "pressed"), else_="theirs")
    ours = case((OutboxRow.channel == Channel.CALL, "called"), else_="ours")
    sources: tuple[tuple[Any, ...], ...] = (
        (theirs, InboxRow.id, InboxRow.person_id, InboxRow.received_at, InboxRow.state,
         InboxRow.crisis),
        (ours, OutboxRow.id, OutboxRow.person_id, OutboxRow.created_at, OutboxRow.state,
         OutboxRow.wording),
        (literal_column("'note'"), NoteRow.id, NoteRow.member_id, NoteRow.at, NoteRow.deed, null()),
        (literal_column("'journal'"), JournalRow.id, JournalRow.person_id, JournalRow.at,
         JournalRow.what, null()),
    )  # fmt: skip
    parts: list[Select[Any]] = [
        select(
            at.label("at"),
            kind.label("kind"),
            row_id.label("id"),
            state.label("state"),
            cast(detail, String).label("detail"),
        ).where(whose == member_id)
        for kind, row_id, whose, at, state, detail in sources
    ]
    everything = union_all(*parts).subquery()
    statement = select(everything).order_by(everything.c.at.desc(), everything.c.id.desc())
    if before is not None:
        statement = statement.where(everything.c.at < before)
    return [fill(Event, row) for row in tx.execute(statement.limit(limit))]


@dataclass(frozen=True)
class Day:
    """One check-in of the last weeks with what was answered."""

    local_date: date
    state: str
    question: str | None
    value: int | None
    approximate: bool | None


def days(tx: Tx, member_id: int, since: date) -> list[Day]:
    statement = (
        select(
            CheckinRow.local_date,
            CheckinRow.state,
            AnswerRow.question,
            AnswerRow.value,
            AnswerRow.approximate,
        )
        .outerjoin(AnswerRow, AnswerRow.checkin_id == CheckinRow.id)
        .where(CheckinRow.member_id == member_id, CheckinRow.local_date >= since)
        .order_by(CheckinRow.local_date, CheckinRow.slot)
    )
    return [fill(Day, row) for row in tx.execute(statement)]


def bodies(
    tx: Tx, inbox_ids: Sequence[int], outbox_ids: Sequence[int]
) -> dict[tuple[str, int], str]:
    """The words of some texts, by kind and id; for who has asked to see them."""
    theirs = select(InboxRow.id, InboxRow.body).where(InboxRow.id.in_(inbox_ids))
    ours = select(OutboxRow.id, OutboxRow.body).where(OutboxRow.id.in_(outbox_ids))
    found = {("theirs", row[0]): row[1] for row in tx.execute(theirs)}
    return found | {("ours", row[0]): row[1] for row in tx.execute(ours)}


def unread_of(tx: Tx, member_id: int) -> list[int]:
    statement = select(InboxRow.id).where(
        InboxRow.person_id == member_id,
        InboxRow.state.in_([InboxState.UNREAD, InboxState.PARKED]),
    )
    return list(tx.execute(statement).scalars())
