"""What the carrier has of ours is one row's each."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import carried
from checkin_sms.store.base import Store
from tests.store.rows import letter, person, plain


def test_tokens_and_sids_are_one_rows_each(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        ana = person(tx)
        one, two = letter(tx, ana, "test:1"), letter(tx, ana, "test:2")
        assert one and two
        carried.set_sid(tx, one, "SM1")
        carried.set_sid(tx, two, "SM1")
    with store.writing() as tx:
        assert letter(tx, person(tx), "test:3") is not None
    with pytest.raises(IntegrityError):
        plain(store, "INSERT INTO outbox SELECT * FROM outbox")
