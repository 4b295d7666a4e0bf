"""People and their phones, many to many."""

import pytest
from sqlalchemy.exc import IntegrityError, NoResultFound

from checkin_sms.store import people
from checkin_sms.store.base import Store
from tests.store.rows import NOW, person


def test_a_person_is_found_by_their_phone_and_a_phone_by_its_print(store: Store) -> None:
    with store.writing() as tx:
        ana, bea = person(tx), person(tx, "Bea", "+12025550102")

        phone = people.find_phone(tx, "print of +12025550101")
        assert phone is not None
        assert phone.number == "+12025550101"
        assert [one.name for one in people.people_on(tx, phone.id)] == ["Ana"]
        assert people.find_phone(tx, "another") is None
        assert [one.id for one in people.everyone(tx)] == [ana, bea]
        assert {i: one.name for i, one in people.named(tx, [ana, bea]).items()} == {
            ana: "Ana",
            bea: "Bea",
        }
        with pytest.raises(NoResultFound):
            people.person(tx, 999)


def test_one_number_is_one_phone(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        person(tx)
        person(tx, "Bea")


def test_a_phone_may_be_shared_and_a_person_may_have_several(store: Store) -> None:
    with store.writing() as tx:
        ana, bea = person(tx), person(tx, "Bea", "+12025550102")
        first = people.phone_of(tx, ana)
        second = people.phone_of(tx, bea)
        people.link(tx, ana, second.id, rank=1)

        assert people.phone_of(tx, ana).id == first.id
        assert [one.name for one in people.people_on(tx, second.id)] == ["Ana", "Bea"]
        assert set(people.phones(tx, [first.id, second.id])) == {first.id, second.id}


def test_a_number_stops_once_and_starts_once(store: Store) -> None:
    with store.writing() as tx:
        phone = people.phone_of(tx, person(tx)).id

        assert people.opt_out(tx, phone, "plain", NOW)
        assert not people.opt_out(tx, phone, "plain", NOW)
        assert people.phone(tx, phone).opted_out_at == NOW
        assert people.opt_in(tx, phone)
        assert not people.opt_in(tx, phone)
        assert people.phone(tx, phone).opted_out_at is None


def test_the_carriers_block_is_never_weakened(store: Store) -> None:
    with store.writing() as tx:
        phone = people.phone_of(tx, person(tx)).id

        people.opt_out(tx, phone, "plain", NOW)
        people.opt_out(tx, phone, "carrier", NOW)
        assert people.phone(tx, phone).opted_out_by == "carrier"
        people.opt_out(tx, phone, "plain", NOW)
        assert people.phone(tx, phone).opted_out_by == "carrier"


def test_a_language_is_changed(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)

        people.set_language(tx, ana, "es")

        assert people.person(tx, ana).language == "es"
