"""Mentors, and whom they support."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import mentors, staff
from checkin_sms.store.base import Store
from tests.store.rows import NOW, helpers, member, mentor, person


def test_whom_a_mentor_supports_and_who_sees_it(store: Store) -> None:
    with store.writing() as tx:
        ana, (ben, dee, _) = helpers(tx)
        sam = member(tx, "Sam", "+12025550102")
        mentors.pair(tx, sam, dee, rank=0, has_number=True, crisis=False)
        role = staff.StaffRole.CASEWORKER
        dov = staff.add(tx, name="Dov", email="d", lookup="d", role=role, created_at=NOW)
        staff.assign(tx, dov, sam)

        found = mentors.pairs_of(tx, dee, 10)

        assert [(one.member_id, one.rank, one.has_number) for one in found] == [
            (sam, 0, True),
            (ana, 1, False),
        ]
        assert staff.seen_mentors(tx, dov) == {dee}
        staff.assign(tx, dov, ana)
        assert {ben, dee} < staff.seen_mentors(tx, dov)


def test_two_cannot_have_the_same_place(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        ana, (ben, *_) = helpers(tx)
        mentors.unpair_all(tx, ana)
        mentors.pair(tx, ana, ben, rank=0, has_number=True, crisis=False)
        mentors.pair(
            tx, ana, mentor(tx, "Flo", "+12025550119"), rank=0, has_number=True, crisis=False
        )


def test_only_a_mentor_supports(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        zoe = person(tx, "Zoe", "+12025550120")
        mentors.pair(tx, member(tx), zoe, rank=0, has_number=True, crisis=False)
