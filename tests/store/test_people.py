"""People."""

import pytest
from sqlalchemy.exc import NoResultFound

from checkin_sms.store import people
from checkin_sms.store.base import Store
from tests.store.rows import person


def test_people_are_found_by_id_all_of_them_or_some(store: Store) -> None:
    with store.writing() as tx:
        ana, bea = person(tx), person(tx, "Bea", "+12025550102")

        assert [one.id for one in people.everyone(tx)] == [ana, bea]
        assert {i: one.name for i, one in people.named(tx, [ana, bea]).items()} == {
            ana: "Ana",
            bea: "Bea",
        }
        with pytest.raises(NoResultFound):
            people.person(tx, 999)


def test_a_language_is_changed(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)

        people.set_language(tx, ana, "es")

        assert people.person(tx, ana).language == "es"
