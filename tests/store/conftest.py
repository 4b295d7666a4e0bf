"""An empty store with all its tables, once on SQLite and once on PostgreSQL."""

from collections.abc import Iterator

import pytest

from checkin_sms.store.base import Store
from tests.services.trouble import KEYRING


@pytest.fixture
def store(tables_url: str) -> Iterator[Store]:
    built = Store(tables_url, KEYRING)
    yield built
    built.engine.dispose()
