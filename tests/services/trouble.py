"""Things that go wrong inside the house, for tests of the services."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy import event

from checkin_sms.runtime import Runtime
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring
from checkin_sms.wording import Wordings
from tests.house import KEYS, WORDINGS, House

T = TypeVar("T")
KEYRING = Keyring(KEYS, "l" * 32)


class Refusing(Wordings):
    """Raises `error` in place of each text whose name begins with one of `refused`; `language`:
    only for those who speak it."""

    error: Exception = ValueError("our own fault")
    refused: tuple[str, ...] = ()
    language: str = ""

    def text(self, name: str, language: str, /, *, variant: int = 0, **blanks: str | int) -> str:
        if name.startswith(self.refused) and self.language in ("", language):
            raise self.error
        return super().text(name, language, variant=variant, **blanks)


def refusing(error: Exception, *refused: str, language: str = "") -> Refusing:
    words = Refusing.__new__(Refusing)
    vars(words).update(vars(WORDINGS), error=error, refused=refused, language=language)
    return words


def change(runtime: Runtime, **parts: object) -> None:
    """Exchange parts of a runtime that the web and the carrier hold already."""
    for name, part in parts.items():
        object.__setattr__(runtime, name, part)


def lost_database(kind: str, folder: Path) -> Store:
    """A database that nobody can reach."""
    nowhere = {
        "sqlite": f"sqlite:///{folder / 'no such folder' / 'x.sqlite3'}",
        "postgres": "postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=1",
    }
    return Store(nowhere[kind], KEYRING)


@contextmanager
def away(house: House, folder: Path) -> Iterator[None]:
    """The database, meanwhile: whatever the carrier tells us then is lost."""
    store = house.runtime.store
    change(house.runtime, store=lost_database("sqlite", folder))
    try:
        yield
    finally:
        change(house.runtime, store=store)
        house.carrier.alerts.clear()


def at_once(*deeds: Callable[[], T]) -> list[T]:
    """Do all of these at the same moment, each in its own thread."""
    start = Barrier(len(deeds), timeout=60)

    def run(deed: Callable[[], T]) -> T:
        start.wait()
        return deed()

    with ThreadPoolExecutor(len(deeds)) as threads:
        return list(threads.map(run, deeds))


def break_clocks(house: House) -> None:
    """Whatever needs the clocks of a member fails from now on: their turn, their case."""
    with house.runtime.store.writing() as tx:
        tx.execute(sa.text("UPDATE member SET clocks = :no"), dict(no='{"no_such_clock": "1h"}'))


def begin_over(house: House) -> None:
    """Forget what was sent and rung so far."""
    house.rings.clear()


@contextmanager
def statements(house: House) -> Iterator[list[str]]:
    """What the database is asked meanwhile, without the frames of transactions."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA", "SAVEPOINT", "RELEASE")):
            asked.append(statement)

    engine = house.runtime.store.engine
    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)
