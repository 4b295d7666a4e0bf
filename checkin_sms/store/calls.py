"""Calls: each one that was answered or that came in, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Index, bindparam, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.core.voice import Place, Standing
from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill, inserting, locked


class CallRow(Base):
    __tablename__ = "call"

    id: Mapped[int] = mapped_column(primary_key=True)
    sid: Mapped[str] = mapped_column(unique=True)
    # Only the addresses that this call's answers name hold it.
    token: Mapped[str] = mapped_column(unique=True)
    # What we rang for; None: they rang us.
    outbox_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id"), index=True)
    phone_id: Mapped[int | None] = mapped_column(ForeignKey("phone.id"))
    # Who has shown that it is them. None before that.
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    lookup: Mapped[str]
    place: Mapped[str]
    tries: Mapped[int]
    # How many answers we gave in it, and the last one: the carrier may ask for it again.
    turn: Mapped[int]
    words: Mapped[str | None] = mapped_column(Sealed)
    wrong_pins: Mapped[int]
    # The last key and when it came: a shaking hand presses twice.
    key: Mapped[str]
    keyed_at: Mapped[datetime | None] = mapped_column(Utc)
    began_at: Mapped[datetime] = mapped_column(Utc)
    ended_at: Mapped[datetime | None] = mapped_column(Utc)

    __table_args__ = (
        # Serves: how many wrong PINs came from this number of late?
        Index("ix_call_lookup", "lookup", "began_at"),
        # Serves: is this phone in a call with us?
        Index("ix_call_phone", "phone_id", "began_at"),
    )


@dataclass(frozen=True)
class Call:
    id: int
    sid: str
    token: str
    outbox_id: int | None
    phone_id: int | None
    person_id: int | None
    lookup: str
    place: str
    tries: int
    turn: int
    words: str | None
    wrong_pins: int
    key: str
    keyed_at: datetime | None
    began_at: datetime
    ended_at: datetime | None

    @property
    def standing(self) -> Standing:
        return Standing(Place(self.place), self.tries, self.turn)


_CALL = tuple(getattr(CallRow, name) for name in Call.__dataclass_fields__)


def begin(
    tx: Tx,
    *,
    sid: str,
    token: str,
    outbox_id: int | None,
    phone_id: int | None,
    person_id: int | None,
    lookup: str,
    at: datetime,
) -> None:
    """A call is there, once: the carrier may tell of it again."""
    row = dict(
        sid=sid,
        token=token,
        outbox_id=outbox_id,
        phone_id=phone_id,
        person_id=person_id,
        lookup=lookup,
        place=Place.GREETING,
        tries=0,
        turn=0,
        wrong_pins=0,
        key="",
        began_at=at,
    )
    tx.execute(inserting(tx, CallRow).values(**row).on_conflict_do_nothing())


_BY_TOKEN = locked(select(*_CALL).where(CallRow.token == bindparam("of")))
_BY_SID = locked(select(*_CALL).where(CallRow.sid == bindparam("of")))


def by_token(tx: Tx, token: str) -> Call | None:
    row = tx.execute(_BY_TOKEN, dict(of=token)).one_or_none()
    return fill(Call, row) if row else None


def by_sid(tx: Tx, sid: str) -> Call | None:
    row = tx.execute(_BY_SID, dict(of=sid)).one_or_none()
    return fill(Call, row) if row else None


def of_outbox(tx: Tx, outbox_id: int) -> Call | None:
    statement = select(*_CALL).where(CallRow.outbox_id == outbox_id)
    row = tx.execute(statement.order_by(CallRow.id.desc()).limit(1)).one_or_none()
    return fill(Call, row) if row else None


def stand(
    tx: Tx, call_id: int, standing: Standing, words: str, *, key: str, keyed_at: datetime | None
) -> None:
    """Where it stands now, and what was said to get there. `keyed_at`: None after a silence."""
    statement = update(CallRow).where(CallRow.id == call_id)
    row = dict(place=standing.place, tries=standing.tries, turn=standing.turn, words=words)
    if keyed_at is not None:
        row |= dict(key=key, keyed_at=keyed_at)
    tx.execute(statement.values(**row))


def break_off(tx: Tx, call_id: int) -> None:
    """Our own code failed in it before it had any words."""
    tx.execute(update(CallRow).where(CallRow.id == call_id).values(place=Place.BROKEN))


def identify(tx: Tx, call_id: int, person_id: int) -> None:
    tx.execute(update(CallRow).where(CallRow.id == call_id).values(person_id=person_id))


def wrong_pin(tx: Tx, call_id: int) -> None:
    more = update(CallRow).where(CallRow.id == call_id).values(wrong_pins=CallRow.wrong_pins + 1)
    tx.execute(more)


def wrong_pins_since(tx: Tx, lookup: str, phone_id: int | None, since: datetime) -> int:
    """How many wrong PINs came by this caller's number, or for this phone, since then."""
    same = CallRow.lookup == lookup
    if phone_id is not None:
        same |= CallRow.phone_id == phone_id
    statement = select(func.coalesce(func.sum(CallRow.wrong_pins), 0)).where(
        same, CallRow.began_at >= since
    )
    return int(tx.execute(statement).scalar_one())


def is_talking(tx: Tx, phone_id: int, since: datetime) -> bool:
    """Is this phone in a call with us that began since then?"""
    statement = select(CallRow.id).where(
        CallRow.phone_id == phone_id, CallRow.ended_at.is_(None), CallRow.began_at >= since
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def got_through(tx: Tx, phone_id: int, since: datetime) -> bool:
    """Did somebody show since then, in a call with this phone, that it was them?"""
    statement = select(CallRow.id).where(
        CallRow.phone_id == phone_id, CallRow.person_id.is_not(None), CallRow.began_at >= since
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def ended(tx: Tx, sids: Sequence[str]) -> set[str]:
    """Which of these we know to be over."""
    statement = select(CallRow.sid).where(CallRow.sid.in_(sids), CallRow.ended_at.is_not(None))
    return set(tx.execute(statement).scalars())


def end(tx: Tx, call_id: int, at: datetime) -> bool:
    """It is over. False if that was known."""
    statement = update(CallRow).where(CallRow.id == call_id, CallRow.ended_at.is_(None))
    return tx.execute(statement.values(ended_at=at)).rowcount == 1
