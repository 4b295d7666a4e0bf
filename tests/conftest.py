"""The house of each test: on SQLite, or on a real PostgreSQL where a test asks for both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Postgres, postgres_server
from tests.house import House, build_house


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    with postgres_server(tmp_path_factory.mktemp("postgres")) as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh, empty database; every test that takes it runs on both."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'checkin.sqlite3'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh_database()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The whole product in one process, on SQLite, empty."""
    built = build_house(tmp_path)
    yield built
    built.runtime.store.engine.dispose()


@pytest.fixture
def both(tmp_path: Path, database_url: str) -> Iterator[House]:
    """The same, once on SQLite and once on PostgreSQL."""
    built = build_house(tmp_path, database_url)
    yield built
    built.runtime.store.engine.dispose()
