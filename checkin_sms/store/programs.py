"""The program: its neutral name and its own clocks."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, fill, inserting


class ProgramRow(Base):
    __tablename__ = "program"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    clocks: Mapped[dict[str, Any]] = mapped_column(JSON)


@dataclass(frozen=True)
class Program:
    name: str
    clocks: dict[str, Any]


_PROGRAM = select(ProgramRow.name, ProgramRow.clocks)


def program(tx: Tx) -> Program:
    row = tx.execute(_PROGRAM).one_or_none()
    return fill(Program, row) if row else Program("", {})


def set_program(tx: Tx, name: str, clocks: dict[str, Any]) -> None:
    row = dict(name=name, clocks=clocks)
    statement = inserting(tx, ProgramRow).values(id=1, **row)
    tx.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))
