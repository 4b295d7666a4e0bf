"""Phones, each known by its number's print."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import numbers, phones
from checkin_sms.store.base import Store
from tests.store.rows import NOW, person


def test_a_phone_is_found_by_its_print(store: Store) -> None:
    with store.writing() as tx:
        person(tx)

        phone = phones.find(tx, "print of +12025550101")
        assert phone is not None
        assert phone.number == "+12025550101"
        assert phones.find(tx, "another") is None


def test_one_number_is_one_phone(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        person(tx)
        person(tx, "Bea")


def test_a_number_stops_once_and_starts_once(store: Store) -> None:
    with store.writing() as tx:
        phone = numbers.first_of(tx, person(tx)).id

        assert phones.opt_out(tx, phone, "plain", NOW)
        assert not phones.opt_out(tx, phone, "plain", NOW)
        assert phones.get(tx, phone).opted_out_at == NOW
        assert phones.opt_in(tx, phone)
        assert not phones.opt_in(tx, phone)
        assert phones.get(tx, phone).opted_out_at is None


def test_the_carriers_block_is_never_weakened(store: Store) -> None:
    with store.writing() as tx:
        phone = numbers.first_of(tx, person(tx)).id

        phones.opt_out(tx, phone, "plain", NOW)
        phones.opt_out(tx, phone, "carrier", NOW)
        assert phones.get(tx, phone).opted_out_by == "carrier"
        phones.opt_out(tx, phone, "plain", NOW)
        assert phones.get(tx, phone).opted_out_by == "carrier"
