"""Every message we mean to make, as a row."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import ForeignKey, Index, bindparam, func, select, update
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.dml import ReturningInsert

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import OPEN, Sending
from checkin_sms.store.base import (
    AnyRow,
    Base,
    Sealed,
    Timed,
    Tx,
    Utc,
    fill,
    inserting_in,
    locked,
    open_has_next,
)


class OutboxRow(Timed, Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    # What it is for, in one word per part ("ask:12"). Unique: said once, whoever says it.
    purpose: Mapped[str] = mapped_column(unique=True)
    token: Mapped[str] = mapped_column(unique=True)
    phone_id: Mapped[int] = mapped_column(ForeignKey("phone.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    checkin_id: Mapped[int | None] = mapped_column(ForeignKey("checkin.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"), index=True)
    wording: Mapped[str]
    # What is written; of a call, what is said once somebody has shown who they are.
    body: Mapped[str] = mapped_column(Sealed)
    channel: Mapped[str] = mapped_column(server_default=Channel.TEXT)
    urgency: Mapped[int]
    # To a member, started by us, so only inside their hours and counted towards their day.
    started: Mapped[bool]
    state: Mapped[str]
    attempts: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(Utc)
    send_by: Mapped[datetime] = mapped_column(Utc)
    # When the carrier was last asked, or handed it in an answer.
    claimed_at: Mapped[datetime | None] = mapped_column(Utc)
    accepted_at: Mapped[datetime | None] = mapped_column(Utc)
    sid: Mapped[str | None] = mapped_column(unique=True)
    error: Mapped[int | None]

    __table_args__ = (
        # Serves: the most urgent due rows.
        Index("ix_outbox_due", "state", "urgency", "next_at"),
        # Serves: how many did we start to this person today?
        Index("ix_outbox_person", "person_id", "created_at"),
        # Serves: what did the carrier get lately?
        Index("ix_outbox_claimed", "claimed_at"),
        open_has_next(*sorted(OPEN)),
    )


@dataclass(frozen=True)
class Letter:
    """A message to be written. `started`: the service starts it, to a member."""

    purpose: str
    phone_id: int
    wording: str
    body: str
    urgency: int
    send_by: datetime
    person_id: int | None = None
    checkin_id: int | None = None
    case_id: int | None = None
    inbox_id: int | None = None
    started: bool = False
    channel: Channel = Channel.TEXT


@dataclass(frozen=True)
class Sent:
    """A message as a row."""

    id: int
    purpose: str
    token: str
    phone_id: int
    person_id: int | None
    checkin_id: int | None
    case_id: int | None
    wording: str
    body: str
    channel: Channel
    urgency: int
    started: bool
    state: Sending
    attempts: int
    created_at: datetime
    send_by: datetime
    claimed_at: datetime | None
    sid: str | None
    error: int | None
    next_at: datetime | None

    @property
    def root(self) -> str:
        """What it is for, whichever try of it this is."""
        return self.purpose.partition(AGAIN)[0]

    @property
    def is_reply(self) -> bool:
        return self.purpose.startswith(REPLY)


# How the purpose of an answer to a text begins.
REPLY = "reply:"
# And of a call to whoever rang us and hung up.
BACK = "back:"
# What asks a member for their OK.
WELCOME = "welcome"
# What a mentor hears of a member's stop or pause, and when that is over.
NOT_TAKING, TAKING = "mentor_not_taking", "mentor_taking"
# How the wordings begin that hold the numbers for a crisis.
CRISIS = "crisis"
# Between a purpose and the number of the try: a text that failed after the carrier took it is
# sent again as a message of its own, so that one row is one message whatever comes late.
AGAIN = "#"
MOST_TRIES = 9

SENT = tuple(getattr(OutboxRow, name) for name in Sent.__dataclass_fields__)


def write(
    tx: Tx, letter: Letter, *, token: str, now: datetime, state: Sending, next_at: datetime
) -> int | None:
    """Write a message, once per purpose. None: it was written before."""
    row = dict(
        **vars(letter),
        token=token,
        state=state,
        attempts=0,
        created_at=now,
        claimed_at=None if state == Sending.DUE else now,
        next_at=next_at,
        next_step=NEXT[state],
    )
    return tx.execute(_write_in(tx.dialect.name), row).scalar_one_or_none()


@cache
def _write_in(dialect: str) -> ReturningInsert[int]:
    statement = inserting_in(dialect, OutboxRow)
    once = statement.on_conflict_do_nothing(index_elements=["purpose"])
    return once.returning(OutboxRow.id)


def sent(row: AnyRow) -> Sent:
    found = fill(dict, row)
    known = dict(state=Sending(found["state"]), channel=Channel(found["channel"]))
    return Sent(**{**found, **known})


_BY_ID = locked(select(*SENT).where(OutboxRow.id == bindparam("of")))
_BY_TOKEN = locked(select(*SENT).where(OutboxRow.token == bindparam("of")))


def get(tx: Tx, outbox_id: int) -> Sent:
    return sent(tx.execute(_BY_ID, dict(of=outbox_id)).one())


def by_token(tx: Tx, token: str) -> Sent | None:
    row = tx.execute(_BY_TOKEN, dict(of=token)).one_or_none()
    return sent(row) if row else None


def reply_to(tx: Tx, inbox_id: int) -> Sent | None:
    """The reply that went back in the webhook's own response."""
    statement = select(*SENT).where(
        OutboxRow.inbox_id == inbox_id, OutboxRow.purpose == f"{REPLY}{inbox_id}"
    )
    row = tx.execute(statement).one_or_none()
    return sent(row) if row else None


def tries(tx: Tx, root: str) -> list[Sent]:
    """Every message of one text, in order."""
    names = [root, *(f"{root}{AGAIN}{number}" for number in range(2, MOST_TRIES + 1))]
    statement = select(*SENT).where(OutboxRow.purpose.in_(names)).order_by(OutboxRow.id)
    return [sent(row) for row in tx.execute(statement)]


def call_backs(tx: Tx, person_id: int, phone_id: int, since: datetime) -> list[Sent]:
    """The calls back to this phone of theirs since then, but for those that were not wanted."""
    statement = select(*SENT).where(
        OutboxRow.person_id == person_id,
        OutboxRow.created_at >= since,
        OutboxRow.phone_id == phone_id,
        OutboxRow.purpose.startswith(BACK),
        OutboxRow.state != Sending.SUPPRESSED,
    )
    return [sent(row) for row in tx.execute(statement)]


def is_underway(tx: Tx, checkin_id: int, wording: str, since: datetime) -> bool:
    """Is a question still on its way to the handset, so that a repeated key is a repeat? Only one
    that answers a text just sent: one that was put off comes long after any key before it."""
    statement = select(OutboxRow.id).where(
        OutboxRow.checkin_id == checkin_id,
        OutboxRow.wording == wording,
        OutboxRow.purpose.startswith(REPLY),
        OutboxRow.created_at >= since,
        OutboxRow.state.not_in([Sending.DELIVERED, Sending.UNDELIVERED, Sending.FAILED]),
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def may_be_out(tx: Tx, checkin_id: int) -> bool:
    """May any word of this check-in have reached them?"""
    never = [Sending.DUE, Sending.FAILED, Sending.EXPIRED, Sending.SUPPRESSED]
    statement = select(OutboxRow.id).where(
        OutboxRow.checkin_id == checkin_id, OutboxRow.state.not_in(never)
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def set_state(
    tx: Tx,
    outbox_id: int,
    state: Sending,
    *,
    next_at: datetime | None = None,
    sid: str | None = None,
    error: int | None = None,
    accepted_at: datetime | None = None,
) -> None:
    row: dict[str, object] = dict(state=state, next_at=next_at, error=error)
    row["next_step"] = None if next_at is None else NEXT[state]
    if sid is not None:
        row["sid"] = sid
    if accepted_at is None:
        tx.execute(_SET, dict(row, of=outbox_id))
    else:
        tx.execute(_SET_ACCEPTED, dict(row, of=outbox_id, first=accepted_at))


_SET = update(OutboxRow).where(OutboxRow.id == bindparam("of"))
_SET_ACCEPTED = _SET.values(accepted_at=func.coalesce(OutboxRow.accepted_at, bindparam("first")))


NEXT = {
    Sending.DUE: "deliver",
    Sending.SENDING: "lapse",
    Sending.HANDED: "lapse",
    Sending.UNKNOWN: "resolve",
}


def started_since(tx: Tx, person_id: int, since: datetime) -> int:
    """How many messages we started to this person since their midnight. One that did not arrive
    was no trouble to them, and the welcome came before any: who said OK to it is asked today. What
    they hear of a case, as who will call, follows from their own word and displaces no question."""
    gone = [Sending.SUPPRESSED, Sending.EXPIRED, Sending.FAILED, Sending.UNDELIVERED]
    statement = select(func.count()).where(
        OutboxRow.person_id == person_id,
        OutboxRow.started,
        OutboxRow.case_id.is_(None),
        OutboxRow.created_at >= since,
        OutboxRow.state.not_in(gone),
        OutboxRow.wording != WELCOME,
    )
    return tx.execute(statement).scalar_one()
