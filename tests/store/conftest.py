"""An empty store with all its tables, once on SQLite and once on PostgreSQL."""

from collections.abc import Iterator

import pytest

from checkin_sms.store.base import Store
from tests.house import lent_store


@pytest.fixture
def store(tables_url: str) -> Iterator[Store]:
    built = lent_store(tables_url)
    yield built
    built.close()
