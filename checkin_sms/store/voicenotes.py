"""Voice notes: what members said after the tone, sealed like every other word of theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, bindparam, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import (
    Base,
    Sealed,
    Timed,
    Tx,
    Utc,
    fill,
    inserting,
    open_has_next,
)


class NoteState(StrEnum):
    WAITING = "waiting"  # at the carrier
    FETCHED = "fetched"  # here, and still there too
    KEPT = "kept"  # here alone
    LOST = "lost"  # it was gone when we came for it


class VoiceNoteRow(Timed, Base):
    __tablename__ = "voice_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    inbox_id: Mapped[int] = mapped_column(ForeignKey("inbox.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"))
    # The carrier's name for it.
    recording: Mapped[str] = mapped_column(unique=True)
    seconds: Mapped[int]
    state: Mapped[str]
    tries: Mapped[int]
    # In base64: the seal is for text.
    sound: Mapped[str | None] = mapped_column(Sealed)

    __table_args__ = (open_has_next(NoteState.WAITING, NoteState.FETCHED),)


@dataclass(frozen=True)
class VoiceNote:
    """Without the sound, which is opened only to be heard."""

    id: int
    inbox_id: int
    member_id: int
    recording: str
    seconds: int
    state: str
    tries: int
    next_at: datetime | None

    @property
    def here(self) -> bool:
        """Can it be listened to?"""
        return self.state in (NoteState.FETCHED, NoteState.KEPT)


_NOTE = tuple(getattr(VoiceNoteRow, name) for name in VoiceNote.__dataclass_fields__)


def add(
    tx: Tx, *, inbox_id: int, member_id: int, recording: str, seconds: int, at: datetime
) -> None:
    row = dict(inbox_id=inbox_id, member_id=member_id, recording=recording, seconds=seconds)
    waits = dict(state=NoteState.WAITING, tries=0, next_at=at, next_step="fetch")
    tx.execute(inserting(tx, VoiceNoteRow).values(**row, **waits).on_conflict_do_nothing())


def is_ready(tx: Tx, recording: str, at: datetime) -> None:
    """Sooner than we would have looked."""
    statement = update(VoiceNoteRow).where(
        VoiceNoteRow.recording == recording,
        VoiceNoteRow.state == NoteState.WAITING,
        VoiceNoteRow.next_at > at,
    )
    tx.execute(statement.values(next_at=at))


_DUE = (
    select(*_NOTE)
    .where(VoiceNoteRow.next_at <= bindparam("now", type_=Utc))
    .order_by(VoiceNoteRow.next_at)
    .limit(bindparam("at_most"))
)


def due(tx: Tx, now: datetime, limit: int) -> list[VoiceNote]:
    return [fill(VoiceNote, row) for row in tx.execute(_DUE, dict(now=now, at_most=limit))]


def fetched(tx: Tx, note_id: int, sound: str, at: datetime) -> None:
    """It is here; what is left is to delete it there. Whoever was erased meanwhile has none here:
    theirs waits for nothing but that."""
    row = dict(state=NoteState.FETCHED, sound=sound, next_at=at, next_step="delete", tries=0)
    waiting = VoiceNoteRow.id == note_id, VoiceNoteRow.state == NoteState.WAITING
    tx.execute(update(VoiceNoteRow).where(*waiting).values(**row))


def ended(tx: Tx, note_id: int, state: NoteState) -> None:
    row = dict(state=state, next_at=None, next_step=None)
    tx.execute(update(VoiceNoteRow).where(VoiceNoteRow.id == note_id).values(**row))


def put_off(tx: Tx, note_id: int, until: datetime) -> None:
    statement = update(VoiceNoteRow).where(VoiceNoteRow.id == note_id)
    tx.execute(statement.values(next_at=until, tries=VoiceNoteRow.tries + 1))


def of_inbox(tx: Tx, inbox_ids: Sequence[int]) -> dict[int, VoiceNote]:
    rows = tx.execute(select(*_NOTE).where(VoiceNoteRow.inbox_id.in_(inbox_ids)))
    return {row.inbox_id: fill(VoiceNote, row) for row in rows}


def sound_of(tx: Tx, note_id: int) -> tuple[int, str | None] | None:
    """Whose it is, and the sound if it is here. None: there is no such note."""
    columns = (VoiceNoteRow.member_id, VoiceNoteRow.sound)
    row = tx.execute(select(*columns).where(VoiceNoteRow.id == note_id)).one_or_none()
    return (row.member_id, row.sound) if row else None
