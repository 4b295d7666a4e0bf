"""The database: its connection, its two kinds of transaction, and the column types of our own."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar, TypeVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Connection,
    DateTime,
    Dialect,
    Engine,
    MetaData,
    Row,
    Select,
    Text,
    create_engine,
    event,
    text,
)
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoFreeConnection
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

from checkin_sms.store.sealing import UNREADABLE, Keyring, SealBroken, Unreadable

T = TypeVar("T")

Tx = Connection
"""One transaction. Services pass it on; only this package asks it anything."""


class Utc(TypeDecorator[datetime]):
    """An instant. SQLite hands back naive ones; a naive one handed in is a bug, so refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[str]):
    """Text that only a holder of the keys can read. The keys belong to the engine's dialect."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if isinstance(value, Unreadable):
            raise SealBroken("what could not be read would take the place of what is kept")
        return None if value is None else _keys(dialect).seal(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        try:
            return None if value is None else _keys(dialect).unseal(value)
        except SealBroken:
            return UNREADABLE


def _keys(dialect: Dialect) -> Keyring:
    keyring = getattr(dialect, "checkin_keys", None)
    if not isinstance(keyring, Keyring):
        raise TypeError("this connection was not opened by Store, so it has no keys")
    return keyring


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Utc,
        dict[str, Any]: JSON,
        list[str]: JSON,
    }


class Timed:
    """A row that something will happen to: when (UTC) and what, or neither."""

    next_at: Mapped[datetime | None] = mapped_column(Utc, index=True)
    next_step: Mapped[str | None]


def open_has_next(*open_states: StrEnum) -> CheckConstraint:
    """An open row always has a next step and a closed one never: nothing is left to be forgotten,
    and closing a row cancels in the same UPDATE what it would have done."""
    states = ", ".join(f"'{state}'" for state in open_states)
    return CheckConstraint(
        f"(state IN ({states})) = (next_at IS NOT NULL)"
        " AND (next_at IS NULL) = (next_step IS NULL)",
        name="open_has_next",
    )


AnySelect = TypeVar("AnySelect", bound=Select[*tuple[Any, ...]])


def locked(statement: AnySelect, skip: bool = False) -> AnySelect:
    """Nobody else changes these rows until the turn is over. A row that points at one of them, as
    a message does at its phone, may be written meanwhile: a member's turn, which tells the mentor,
    and the mentor's own turn would otherwise wait for each other."""
    return statement.with_for_update(skip_locked=skip, key_share=True)


# What a SELECT of columns gives: which ones, only the statement knows.
AnyRow = Row[*tuple[Any, ...]]


def fill(kind: type[T], row: AnyRow) -> T:
    """A row as the frozen value that the services know; the columns are its fields."""
    return kind(**row._mapping)


def inserting(tx: Tx, table: type[Base]) -> pg.Insert | sqlite.Insert:
    """An INSERT that may say what happens when the row is there already."""
    return inserting_in(tx.dialect.name, table)


def inserting_in(dialect: str, table: type[Base]) -> pg.Insert | sqlite.Insert:
    """The same, for a statement that is made once for each kind of database."""
    return (pg.insert if dialect == "postgresql" else sqlite.insert)(table)


class Store:
    """The engine and its keys. `reading` never locks; `writing` is one short transaction."""

    def __init__(self, url: str, keyring: Keyring) -> None:
        self.keyring = keyring
        self.engine = _engine(url)
        self.engine.dialect.checkin_keys = keyring  # type: ignore[attr-defined]  # read by Sealed
        self._writer = self.engine.execution_options(writing=True)

    @contextmanager
    def reading(self) -> Iterator[Tx]:
        with self.engine.connect() as tx:
            yield tx

    @contextmanager
    def writing(self) -> Iterator[Tx]:
        with self._writer.begin() as tx:
            yield tx

    def ping(self) -> None:
        with self.reading() as tx:
            tx.execute(text("SELECT 1"))

    def close(self) -> None:
        self.engine.dispose()

    def forget_connections(self) -> None:
        """In a forked child: the parent's sockets must be used by the parent alone."""
        self.engine.dispose(close=False)


# The text of an error goes into logs, and what was being written does not.
_CAREFUL = {"hide_parameters": True}


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(
            url, **_CAREFUL, pool_size=10, max_overflow=10, pool_timeout=5, pool_pre_ping=True
        )
    engine = create_engine(url, **_CAREFUL, connect_args={"timeout": 5}, pool_timeout=5)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # We begin our own transactions, below.
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA busy_timeout=5000")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that turns into a writer half-way fails at once with "locked",
        # whatever the timeout. Writers take the one write lock first; readers never wait.
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


# The database failed: nothing was kept, and the caller must say so.
Broken = (DBAPIError, NoFreeConnection)

# It cannot be worked with now, whichever row it was about. Any other failure is about that row.
Away = (OperationalError, InterfaceError, NoFreeConnection)
