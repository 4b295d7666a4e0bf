"""What a person is here (member, mentor, staff on call) and whether they have said OK to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint, bindparam, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import AnyRow, Base, Timed, Tx, Utc, fill, open_has_next
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.people import PersonRow


class RoleKind(StrEnum):
    MEMBER = "member"
    MENTOR = "mentor"
    STAFF = "staff"


class RoleState(StrEnum):
    INVITED = "invited"  # the welcome is on its way; nothing else may be sent
    UNSTARTED = "unstarted"  # a day has passed, staff were told; an OK still begins it
    DECLINED = "declined"  # they said no to the welcome; an OK still begins it
    ACTIVE = "active"
    STOPPED = "stopped"


WAITING = (RoleState.INVITED, RoleState.UNSTARTED, RoleState.DECLINED)
GOES_ON = (RoleState.INVITED, RoleState.UNSTARTED, RoleState.ACTIVE)


class RoleRow(Timed, Base):
    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    state: Mapped[str]
    invited_at: Mapped[datetime] = mapped_column(Utc)
    began_at: Mapped[datetime | None] = mapped_column(Utc)

    __table_args__ = (
        UniqueConstraint("person_id", "kind"),
        open_has_next(RoleState.INVITED),
    )


@dataclass(frozen=True)
class Role:
    id: int
    person_id: int
    kind: RoleKind
    state: RoleState
    invited_at: datetime
    began_at: datetime | None

    @property
    def waiting(self) -> bool:
        return self.state in WAITING

    @property
    def goes_on(self) -> bool:
        """They get texts in it, or have been asked whether they want them."""
        return self.state in GOES_ON

    @property
    def refused(self) -> bool:
        return self.state is RoleState.DECLINED

    @property
    def asked_again(self) -> bool:
        """They began once. Whether this is still (or now) their number is not known."""
        return self.waiting and self.began_at is not None


_ROLE = (
    RoleRow.id,
    RoleRow.person_id,
    RoleRow.kind,
    RoleRow.state,
    RoleRow.invited_at,
    RoleRow.began_at,
)


def invite(tx: Tx, person_id: int, kind: RoleKind, at: datetime, unstarted_at: datetime) -> int:
    row = dict(
        person_id=person_id,
        kind=kind,
        state=RoleState.INVITED,
        invited_at=at,
        next_at=unstarted_at,
        next_step="not_started",
    )
    return tx.execute(insert(RoleRow).values(**row).returning(RoleRow.id)).scalar_one()


def of_people(tx: Tx, person_ids: list[int]) -> list[Role]:
    statement = select(*_ROLE).where(RoleRow.person_id.in_(person_ids)).order_by(RoleRow.id)
    return [_role(row) for row in tx.execute(statement)]


def in_doubt(tx: Tx, person_id: int) -> bool:
    """Nothing but the welcome goes to them: they began once, and an OK must show that the number is
    theirs."""
    theirs = of_people(tx, [person_id])
    is_proven = any(role.state is RoleState.ACTIVE for role in theirs)
    return not is_proven and any(role.asked_again for role in theirs)


def members_on(tx: Tx, phone_id: int) -> int:
    """How many living members have this number: with two, no text to it may name either."""
    return tx.execute(_MEMBERS_ON, dict(phone=phone_id)).scalar_one()


_MEMBERS_ON = (
    select(func.count())
    .select_from(RoleRow)
    .join(PersonPhoneRow, PersonPhoneRow.person_id == RoleRow.person_id)
    .join(PersonRow, PersonRow.id == RoleRow.person_id)
    .where(
        PersonPhoneRow.phone_id == bindparam("phone"),
        RoleRow.kind == RoleKind.MEMBER,
        PersonRow.ended_at.is_(None),
    )
)


def is_asked_there(tx: Tx, person_id: int) -> bool:
    """Is anybody asked on a phone of theirs, themselves or somebody who shares it? Then a bare
    digit from there is an answer of that member's."""
    theirs = select(PersonPhoneRow.phone_id).where(PersonPhoneRow.person_id == person_id)
    statement = (
        select(RoleRow.id)
        .join(PersonPhoneRow, PersonPhoneRow.person_id == RoleRow.person_id)
        .where(PersonPhoneRow.phone_id.in_(theirs), RoleRow.kind == RoleKind.MEMBER)
        .limit(1)
    )
    return tx.execute(statement).one_or_none() is not None


def role(tx: Tx, role_id: int) -> Role:
    return _role(tx.execute(select(*_ROLE).where(RoleRow.id == role_id)).one())


def find(tx: Tx, person_id: int, kind: RoleKind) -> Role | None:
    statement = select(*_ROLE).where(RoleRow.person_id == person_id, RoleRow.kind == kind)
    row = tx.execute(statement).one_or_none()
    return _role(row) if row else None


def having(tx: Tx, kind: RoleKind) -> list[Role]:
    statement = select(*_ROLE).where(RoleRow.kind == kind).order_by(RoleRow.id)
    return [_role(row) for row in tx.execute(statement)]


def _role(row: AnyRow) -> Role:
    found = fill(Role, row)
    return Role(
        found.id,
        found.person_id,
        RoleKind(found.kind),
        RoleState(found.state),
        found.invited_at,
        found.began_at,
    )


def begin(tx: Tx, role_id: int, at: datetime) -> bool:
    """They said OK. False if they had already."""
    statement = (
        update(RoleRow)
        .where(RoleRow.id == role_id, RoleRow.state.in_(WAITING))
        .values(state=RoleState.ACTIVE, began_at=at, next_at=None, next_step=None)
    )
    return tx.execute(statement).rowcount == 1


def mark_unstarted(tx: Tx, role_id: int) -> bool:
    statement = (
        update(RoleRow)
        .where(RoleRow.id == role_id, RoleRow.state == RoleState.INVITED)
        .values(state=RoleState.UNSTARTED, next_at=None, next_step=None)
    )
    return tx.execute(statement).rowcount == 1


def look_again(tx: Tx, person_id: int, at: datetime) -> None:
    """Whether this member has begun by then; not of whoever has, or has said no."""
    statement = update(RoleRow).where(
        RoleRow.person_id == person_id,
        RoleRow.kind == RoleKind.MEMBER,
        RoleRow.state == RoleState.UNSTARTED,
    )
    values = dict(state=RoleState.INVITED, next_at=at, next_step="not_started")
    tx.execute(statement.values(**values))


def decline(tx: Tx, role_id: int) -> bool:
    """They said no. False if they had already, or have begun meanwhile."""
    statement = (
        update(RoleRow)
        .where(
            RoleRow.id == role_id,
            RoleRow.state.in_([RoleState.INVITED, RoleState.UNSTARTED]),
        )
        .values(state=RoleState.DECLINED, next_at=None, next_step=None)
    )
    return tx.execute(statement).rowcount == 1


def invite_again(tx: Tx, role_id: int, at: datetime, unstarted_at: datetime) -> None:
    """A number that is new, or old and long unheard of, says OK before anything else is sent."""
    row = dict(
        state=RoleState.INVITED,
        invited_at=at,
        next_at=unstarted_at,
        next_step="not_started",
    )
    tx.execute(update(RoleRow).where(RoleRow.id == role_id).values(**row))


def stop(tx: Tx, person_id: int, kind: RoleKind | None = None) -> None:
    """Nothing is sent to them (in this role, or in any) until staff invite them again."""
    statement = update(RoleRow).where(RoleRow.person_id == person_id)
    if kind is not None:
        statement = statement.where(RoleRow.kind == kind)
    tx.execute(statement.values(state=RoleState.STOPPED, next_at=None, next_step=None))
