"""Letters by which people answer about members, on a phone that has more than one open thing."""

from sqlalchemy import ForeignKey, UniqueConstraint, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx


class LetterRow(Base):
    """The letter by which one person answers about one member: fixed, so that a text from last
    week never means another member this week."""

    __tablename__ = "letter"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"), primary_key=True)
    letter: Mapped[str]

    __table_args__ = (UniqueConstraint("person_id", "letter"),)


def letter_for(tx: Tx, person_id: int, member_id: int) -> str:
    """This person's letter for this member; the first free one is given out when none is."""
    known = given(tx, person_id)
    if member_id in known:
        return known[member_id]
    letter: str = next(name for name in _LETTERS if name not in known.values())
    row = dict(person_id=person_id, member_id=member_id, letter=letter)
    tx.execute(insert(LetterRow).values(**row))
    return letter


def given(tx: Tx, person_id: int) -> dict[int, str]:
    """This person's letters, by member."""
    rows = tx.execute(
        select(LetterRow.member_id, LetterRow.letter).where(LetterRow.person_id == person_id)
    )
    return {row.member_id: row.letter for row in rows}


def member_by_letter(tx: Tx, person_id: int, letter: str) -> int | None:
    statement = select(LetterRow.member_id).where(
        LetterRow.person_id == person_id, LetterRow.letter == letter
    )
    return tx.execute(statement).scalar_one_or_none()


# I, O and L look like digits on a small screen; two letters follow when one is not enough.
_PLAIN = "ABCDEFGHJKMNPQRSTUVWXYZ"
_LETTERS = [*_PLAIN, *(first + second for first in _PLAIN for second in _PLAIN)]
