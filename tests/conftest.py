"""The house of each test: on SQLite, or on a real PostgreSQL where a test asks for both."""

import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from tests.databases import Postgres, migrate, postgres_server
from tests.house import House, build_house, lent_store

# Thousands of houses are built and thrown away whole: to look for lost pieces at every step took a
# tenth of the suite's time.
gc.set_threshold(100_000, 50, 100)

# No test judges a time: a busy machine, or tables made at the first text, once failed a property.
# The same examples at every run: new ones by chance once refused a change that had nothing to do
# with them. The new ones are sought by the sweep: pytest --hypothesis-profile=sweep.
settings.register_profile("steady", settings(), deadline=None, derandomize=True)
settings.register_profile("sweep", settings(), deadline=None, max_examples=3000)
settings.load_profile("steady")

# The service waits for the disk at every commit, and so would each of the suite's. In memory the
# same waits cost nothing.
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes private folders in it
# Containers are often given 64 MB of it: too little for a database server.
ENOUGH = 2 << 30
IN_MEMORY = SHARED_MEMORY.is_dir() and shutil.disk_usage(SHARED_MEMORY).free > ENOUGH
if IN_MEMORY:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(SHARED_MEMORY))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    # Not below pytest's own folder: run by root, the server is another user, and any pytest that
    # starts meanwhile closes that folder to all but root.
    with (
        tempfile.TemporaryDirectory(
            prefix="house-", dir=SHARED_MEMORY if IN_MEMORY else None
        ) as folder,
        postgres_server(Path(folder)) as server,
    ):
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, empty database; every test that takes it runs on both."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'checkin.sqlite3'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.lent() as url:
        yield url


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied: far quicker than migrating."""
    file = tmp_path_factory.mktemp("migrated") / "checkin.sqlite3"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def one_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where every test's SQLite file with all tables lies, each a new one: see `lent_store`."""
    return tmp_path_factory.mktemp("lent") / "checkin.sqlite3"


FreshTables = Callable[[str], AbstractContextManager[str]]


@pytest.fixture
def fresh_tables(request: pytest.FixtureRequest) -> FreshTables:
    """The address of a database of this kind with all tables and no rows: always the same one, so
    that a store can be lent to it."""

    @contextmanager
    def made(kind: str) -> Iterator[str]:
        if kind == "sqlite":
            migrated: Path = request.getfixturevalue("migrated")
            yield _fresh(migrated, request.getfixturevalue("one_place"))
            return
        server: Postgres = request.getfixturevalue("postgres")
        with server.lent(like=server.migrated, name="lent") as url:
            yield url

    return made


def _fresh(migrated: Path, one_place: Path) -> str:
    for end in ("", "-wal", "-shm"):
        Path(f"{one_place}{end}").unlink(missing_ok=True)
    shutil.copy(migrated, one_place)
    return f"sqlite:///{one_place}"


@pytest.fixture(params=["sqlite", "postgres"])
def tables_url(request: pytest.FixtureRequest, fresh_tables: FreshTables) -> Iterator[str]:
    """A fresh database with all tables and no rows; runs on both, like `database_url`."""
    with fresh_tables(request.param) as url:
        yield url


@pytest.fixture
def house(tmp_path: Path, migrated: Path, one_place: Path) -> Iterator[House]:
    """The whole product in one process, on SQLite, empty."""
    url = _fresh(migrated, one_place)
    built = build_house(tmp_path, url, store=lent_store(url))
    store = built.runtime.store  # A test may exchange it for one that is lost.
    yield built
    store.close()
    assert built.carrier.unplayable() == []


@pytest.fixture
def both(tmp_path: Path, tables_url: str) -> Iterator[House]:
    """The same, once on SQLite and once on PostgreSQL."""
    built = build_house(tmp_path, tables_url, store=lent_store(tables_url))
    store = built.runtime.store  # A test may exchange it for one that is lost.
    yield built
    store.close()
    assert built.carrier.unplayable() == []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-step", action="store_true", help="kill at every step, not at some")


@pytest.fixture
def every_step(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--every-step"))
