"""Every webhook we took, as a row. What a person sent is kept before anything is thought of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, case, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill, inserting

# Later than any text.
AFTER_ALL = 2**31 - 1
# More texts than any loop needs to be seen as one.
BURST = 60


class InboxState(StrEnum):
    READ = "read"  # a machine read all of it
    UNREAD = "unread"  # a person should read it
    SEEN = "seen"  # a person has, and it still waits to be somebody's
    PARKED = "parked"  # our own code failed on it; a person should read it
    PARKED_READ = "parked_read"  # a person has; it is a sign of whoever wrote it all the same


class InboxRow(Base):
    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    # The carrier repeats webhooks; this constraint is what makes a repeat harmless.
    sid: Mapped[str] = mapped_column(unique=True)
    lookup: Mapped[str]
    phone_id: Mapped[int | None] = mapped_column(ForeignKey("phone.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    body: Mapped[str] = mapped_column(Sealed)
    media: Mapped[int]
    received_at: Mapped[datetime] = mapped_column(Utc)
    state: Mapped[str]
    crisis: Mapped[str | None]
    replied: Mapped[bool]

    __table_args__ = (
        # Serves: the last texts of this number, and how often a stranger was answered today.
        Index("ix_inbox_lookup", "lookup", "received_at"),
        Index("ix_inbox_state", "state"),
        # Serves: how many strangers were answered today, and what a phone sent lately.
        Index("ix_inbox_phone", "phone_id", "received_at"),
        # Serves: were the same crisis words of this person answered lately?
        Index("ix_inbox_person", "person_id", "received_at"),
    )


@dataclass(frozen=True)
class Received:
    id: int
    sid: str
    phone_id: int | None
    person_id: int | None
    body: str
    received_at: datetime
    state: str
    # Pictures. They stay with the carrier; here is only how many there were.
    media: int = 0


_RECEIVED = tuple(getattr(InboxRow, name) for name in Received.__dataclass_fields__)


def keep(
    tx: Tx,
    *,
    sid: str,
    lookup: str,
    phone_id: int | None,
    body: str,
    media: int,
    received_at: datetime,
) -> int | None:
    """Keep a text, once. None: this sid was kept before."""
    row = dict(
        sid=sid,
        lookup=lookup,
        phone_id=phone_id,
        body=body,
        media=media,
        received_at=received_at,
        state=InboxState.UNREAD,
        replied=False,
    )
    statement = inserting(tx, InboxRow).values(**row).on_conflict_do_nothing(index_elements=["sid"])
    return tx.execute(statement.returning(InboxRow.id)).scalar_one_or_none()


def by_sid(tx: Tx, sid: str) -> Received | None:
    row = tx.execute(select(*_RECEIVED).where(InboxRow.sid == sid)).one_or_none()
    return fill(Received, row) if row else None


def find(tx: Tx, inbox_id: int) -> Received | None:
    row = tx.execute(select(*_RECEIVED).where(InboxRow.id == inbox_id)).one_or_none()
    return fill(Received, row) if row else None


def known(tx: Tx, sids: Collection[str]) -> set[str]:
    """Those of these sids that were kept."""
    return set(tx.execute(select(InboxRow.sid).where(InboxRow.sid.in_(sids))).scalars())


def parked_since(tx: Tx, phone_id: int, since: datetime) -> bool:
    """Did this phone send anything that our own code failed on?"""
    statement = select(InboxRow.id).where(
        InboxRow.phone_id == phone_id,
        InboxRow.state.in_([InboxState.PARKED, InboxState.PARKED_READ]),
        InboxRow.received_at >= since,
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def note(
    tx: Tx,
    inbox_id: int,
    *,
    person_id: int | None,
    state: InboxState,
    crisis: str | None,
    replied: bool,
) -> None:
    """What became of it."""
    row = dict(person_id=person_id, state=state, crisis=crisis, replied=replied)
    tx.execute(update(InboxRow).where(InboxRow.id == inbox_id).values(**row))


def last_texts(tx: Tx, lookup: str, before_id: int, since: datetime, count: int) -> list[str]:
    """The texts just before this one, oldest first."""
    statement = (
        select(InboxRow.body)
        .where(InboxRow.lookup == lookup, InboxRow.id < before_id, InboxRow.received_at >= since)
        .order_by(InboxRow.received_at.desc(), InboxRow.id.desc())
        .limit(count)
    )
    return list(tx.execute(statement).scalars())[::-1]


def heard_since(tx: Tx, lookup: str, before_id: int, since: datetime) -> list[Received]:
    """The newest texts of this number that were written since then and reached us before this one:
    all that our own code did not fail on."""
    statement = (
        select(*_RECEIVED)
        .where(
            InboxRow.lookup == lookup,
            InboxRow.id < before_id,
            InboxRow.received_at >= since,
            InboxRow.state.not_in([InboxState.PARKED, InboxState.PARKED_READ]),
        )
        .order_by(InboxRow.received_at.desc(), InboxRow.id.desc())
        .limit(BURST)
    )
    return [fill(Received, row) for row in tx.execute(statement)]


def last_before(tx: Tx, lookup: str, but_id: int, at: datetime) -> Received | None:
    """The last text of this number until then, besides this one."""
    statement = (
        select(*_RECEIVED)
        .where(InboxRow.lookup == lookup, InboxRow.id != but_id, InboxRow.received_at <= at)
        .order_by(InboxRow.received_at.desc(), InboxRow.id.desc())
        .limit(1)
    )
    row = tx.execute(statement).one_or_none()
    return fill(Received, row) if row else None


def burst(tx: Tx, lookup: str, before_id: int, since: datetime) -> list[tuple[datetime, bool]]:
    """The texts of this number since then, newest first: when, and whether it was answered."""
    statement = (
        select(InboxRow.received_at, InboxRow.replied)
        .where(InboxRow.lookup == lookup, InboxRow.id < before_id, InboxRow.received_at >= since)
        .order_by(InboxRow.received_at.desc(), InboxRow.id.desc())
        .limit(BURST)
    )
    return [(row.received_at, row.replied) for row in tx.execute(statement)]


def heard_from(tx: Tx, lookup: str, since: datetime) -> bool:
    """Did anything come from this number since then?"""
    statement = select(InboxRow.id).where(InboxRow.lookup == lookup, InboxRow.received_at >= since)
    return tx.execute(statement.limit(1)).one_or_none() is not None


def nobodys(tx: Tx, phone_id: int, first_id: int, before_id: int, count: int) -> list[Received]:
    """The newest texts from a shared phone that wait to be somebody's, oldest first."""
    statement = (
        select(*_RECEIVED)
        .where(
            InboxRow.phone_id == phone_id,
            InboxRow.id >= first_id,
            InboxRow.id < before_id,
            InboxRow.person_id.is_(None),
            InboxRow.state.in_([InboxState.UNREAD, InboxState.SEEN]),
            # A cry for help was somebody's at once.
            InboxRow.crisis.is_(None),
        )
        .order_by(InboxRow.id.desc())
        .limit(count)
    )
    return [fill(Received, row) for row in tx.execute(statement)][::-1]


def answered_strangers(
    tx: Tx, since: datetime, lookup: str | None = None, *, cries: bool = False
) -> int:
    """How many texts of unknown senders (or this one) were answered since then; `cries`: only
    those with words of crisis."""
    statement = select(func.count()).where(
        InboxRow.phone_id.is_(None), InboxRow.replied, InboxRow.received_at >= since
    )
    if lookup is not None:
        statement = statement.where(InboxRow.lookup == lookup)
    if cries:
        statement = statement.where(InboxRow.crisis.is_not(None))
    return tx.execute(statement).scalar_one()


def crisis_since(tx: Tx, person_id: int, tier: str, since: datetime) -> bool:
    """Were the same crisis words answered already since then?"""
    statement = select(InboxRow.id).where(
        InboxRow.person_id == person_id, InboxRow.crisis == tier, InboxRow.received_at >= since
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def unread(tx: Tx, limit: int = 100) -> list[Received]:
    """Texts that wait for a person, oldest first."""
    statement = (
        select(*_RECEIVED)
        .where(InboxRow.state.in_([InboxState.UNREAD, InboxState.PARKED]))
        .order_by(InboxRow.received_at)
        .limit(limit)
    )
    return [fill(Received, row) for row in tx.execute(statement)]


def mark_read(tx: Tx, ids: Collection[int]) -> None:
    """A person has read these; once more is harmless. What nobody has signed yet may still become
    somebody's answer."""
    parked, unread = InboxRow.state == InboxState.PARKED, InboxRow.state == InboxState.UNREAD
    state = case(
        (parked, InboxState.PARKED_READ),
        (InboxRow.person_id.is_(None), InboxState.SEEN),
        else_=InboxState.READ,
    )
    tx.execute(update(InboxRow).where(InboxRow.id.in_(ids), parked | unread).values(state=state))


_OLDEST_UNREAD = select(func.min(InboxRow.received_at)).where(
    InboxRow.state.in_([InboxState.UNREAD, InboxState.PARKED])
)


def oldest_unread(tx: Tx, since: datetime | None = None) -> datetime | None:
    """Since when somebody has waited to be read, of all or of those whose texts came since then."""
    statement = _OLDEST_UNREAD
    if since is not None:
        statement = statement.where(InboxRow.received_at >= since)
    return tx.execute(statement).scalar_one()


def unread_count(tx: Tx) -> int:
    states = [InboxState.UNREAD, InboxState.PARKED]
    return tx.execute(select(func.count()).where(InboxRow.state.in_(states))).scalar_one()
