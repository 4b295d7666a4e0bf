"""People and their phones, many to many."""

from checkin_sms.store import numbers, phones
from checkin_sms.store.base import Store
from tests.store.rows import person


def test_a_person_is_found_by_their_phone(store: Store) -> None:
    with store.writing() as tx:
        person(tx)
        person(tx, "Bea", "+12025550102")

        phone = phones.find(tx, "print of +12025550101")
        assert phone is not None
        assert [one.name for one in numbers.people_on(tx, phone.id)] == ["Ana"]


def test_a_phone_may_be_shared_and_a_person_may_have_several(store: Store) -> None:
    with store.writing() as tx:
        ana, bea = person(tx), person(tx, "Bea", "+12025550102")
        first = numbers.first_of(tx, ana)
        second = numbers.first_of(tx, bea)
        numbers.link(tx, ana, second.id, rank=1)

        assert numbers.first_of(tx, ana).id == first.id
        assert [one.name for one in numbers.people_on(tx, second.id)] == ["Ana", "Bea"]
        assert set(phones.by_id(tx, [first.id, second.id])) == {first.id, second.id}
