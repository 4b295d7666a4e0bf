"""The schema: all tables by name, and the way from whatever a database has to what we need."""

from typing import Any, Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, func, select

from checkin_sms.store import (
    absences,
    audits,
    bindings,
    calls,
    case_actions,
    cases,
    checkins,
    heartbeats,
    inbox,
    journal,
    letters,
    line,
    members,
    mentors,
    notes,
    notices,
    numbers,
    oncall,
    outbox,
    people,
    phones,
    programs,
    resource_checks,
    roles,
    sessions,
    staff,
    voicenotes,
)
from checkin_sms.store.base import Base, Sealed, Store, Utc

# Imported for the tables they define.
_NOUNS = (
    resource_checks,
    notes,
    people,
    phones,
    numbers,
    roles,
    members,
    mentors,
    oncall,
    letters,
    absences,
    checkins,
    cases,
    case_actions,
    inbox,
    outbox,
    journal,
    notices,
    heartbeats,
    programs,
    staff,
    sessions,
    audits,
    line,
    bindings,
    calls,
    voicenotes,
)

_ONE_AT_A_TIME = 2025_11_22  # any number that no other program of this database locks


def tables() -> MetaData:
    return Base.metadata


def migrate(store: Store) -> None:
    """Bring the database up to date. Safe to repeat; refuses nothing that is already there."""
    _run(store, lambda config: command.upgrade(config, "head"))


def is_current(store: Store) -> bool:
    """Does the database have exactly the schema of this version?"""
    with store.reading() as tx:
        has = MigrationContext.configure(tx).get_current_revision()
    return has == ScriptDirectory.from_config(_config()).get_current_head()


def check(store: Store) -> None:
    """Raises when the tables in code and those that migrations make are not the same."""
    _run(store, command.check)


def _run(store: Store, do: Any) -> None:
    # One migration at a time. SQLite's write lock sees to it; PostgreSQL must be asked.
    with store.writing() as tx:
        if tx.dialect.name == "postgresql":
            tx.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
        config = _config()
        config.attributes["connection"] = tx
        do(config)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "checkin_sms.store:migrations")
    return config


def render_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Migrations name plain columns: they must still run when our own types have changed."""
    if kind == "type" and isinstance(item, Utc):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Sealed):
        return "sa.Text()"
    return False
