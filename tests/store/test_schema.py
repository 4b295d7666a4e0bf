"""Migrations: from nothing to what the code says, once, and as often as one likes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError

from checkin_sms.store import schema
from checkin_sms.store.base import Store
from tests.house import KEYS
from tests.services.trouble import KEYRING
from tests.store.rows import plain

ROOT = Path(__file__).parents[2]


@pytest.fixture
def empty(database_url: str) -> Iterator[Store]:
    built = Store(database_url, KEYRING)
    yield built
    built.engine.dispose()


def test_migrations_make_exactly_the_tables_of_the_code(empty: Store) -> None:
    assert not schema.is_current(empty)

    schema.migrate(empty)

    schema.check(empty)
    assert schema.is_current(empty)
    with empty.reading() as tx:
        assert set(sa.inspect(tx).get_table_names()) == {
            *schema.tables().tables,
            "alembic_version",
        }


def test_migrating_again_changes_nothing(store: Store) -> None:
    before = plain(store, "SELECT * FROM alembic_version")

    schema.migrate(store)

    assert plain(store, "SELECT * FROM alembic_version") == before


MIGRATE = """
import sys
from checkin_sms.store import schema
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring
store = Store(sys.argv[1], Keyring(sys.argv[2], "l" * 32))
sys.stdin.readline()
schema.migrate(store)
store.engine.dispose()
"""


def test_processes_that_migrate_at_once_do_not_get_into_each_others_way(empty: Store) -> None:
    words = [sys.executable, "-c", MIGRATE, empty.engine.url.render_as_string(False), KEYS]
    both = [subprocess.Popen(words, stdin=subprocess.PIPE, cwd=ROOT) for _ in range(2)]

    for one in both:
        assert one.stdin is not None
        one.stdin.write(b"go\n")
        one.stdin.close()

    assert [one.wait(60) for one in both] == [0, 0]
    assert schema.is_current(empty)


def test_a_table_that_differs_is_noticed(store: Store) -> None:
    plain(store, "ALTER TABLE heartbeat ADD COLUMN odd INTEGER")

    with pytest.raises(CommandError, match="heartbeat"):
        schema.check(store)


def test_a_schema_of_another_version_is_not_current(store: Store) -> None:
    plain(store, "UPDATE alembic_version SET version_num = '0000'")

    assert not schema.is_current(store)


def test_there_is_one_newest_migration_and_each_one_is_named() -> None:
    scripts = ScriptDirectory.from_config(schema._config())

    assert len(scripts.get_heads()) == 1
    assert all(script.doc for script in scripts.walk_revisions())


def test_migrations_can_be_taken_back(store: Store) -> None:
    schema._run(store, lambda config: command.downgrade(config, "base"))

    with store.reading() as tx:
        assert sa.inspect(tx).get_table_names() == ["alembic_version"]


def test_names_of_the_database_and_of_the_code_agree(store: Store) -> None:
    """A check by name in another tool, or a later migration, must find it on either database."""
    with store.reading() as tx:
        inspector = sa.inspect(tx)
        for name, table in schema.tables().tables.items():
            wanted = {
                rule.name for rule in table.constraints if isinstance(rule, sa.CheckConstraint)
            }
            assert {rule["name"] for rule in inspector.get_check_constraints(name)} == wanted
