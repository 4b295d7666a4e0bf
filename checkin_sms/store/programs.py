"""The program: its neutral name and its own clocks."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, fill


class ProgramRow(Base):
    __tablename__ = "program"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    clocks: Mapped[dict[str, Any]] = mapped_column(JSON)


@dataclass(frozen=True)
class Program:
    name: str
    clocks: dict[str, Any]


def program(tx: Tx) -> Program:
    row = tx.execute(select(ProgramRow.name, ProgramRow.clocks)).one_or_none()
    return fill(Program, row) if row else Program("", {})


def set_program(tx: Tx, name: str, clocks: dict[str, Any]) -> None:
    kind = pg_insert if tx.dialect.name == "postgresql" else sqlite_insert
    row = dict(name=name, clocks=clocks)
    statement = kind(ProgramRow).values(id=1, **row)
    tx.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))
