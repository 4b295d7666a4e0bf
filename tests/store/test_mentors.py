"""Mentors, their order, and the letters by which they answer."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import mentors, numbers, phones, roles, staff
from checkin_sms.store.base import Store, Tx
from tests.store.rows import DAY, NOW, member, mentor, person


def helpers(tx: Tx) -> tuple[int, list[int]]:
    ana, found = member(tx), []
    for rank, name in enumerate(["Ben", "Dee", "Eve"]):
        one = mentor(tx, name, f"+1202555011{rank}")
        roles.invite(tx, one, roles.RoleKind.MENTOR, NOW, NOW + DAY)
        mentors.pair(tx, ana, one, rank=rank, has_number=rank != 1, crisis=True)
        found.append(one)
    return ana, found


def test_mentors_are_told_in_order_with_all_that_the_ladder_asks(store: Store) -> None:
    with store.writing() as tx:
        ana, (ben, dee, eve) = helpers(tx)
        roles.begin(tx, roles.of_people(tx, [ben])[0].id, NOW)
        phones.opt_out(tx, numbers.first_of(tx, dee).id, "plain", NOW)
        mentors.set_away(tx, eve, NOW + DAY)

        found = mentors.mentors_of(tx, ana)

        assert [one.person_id for one in found] == [ben, dee, eve]
        assert [one.began for one in found] == [True, False, False]
        assert [one.opted_out for one in found] == [False, True, False]
        assert [one.has_number for one in found] == [True, False, True]
        assert [one.away_until for one in found] == [None, None, NOW + DAY]
        # The pairs have agreed to be told in a crisis, the mentors themselves have not.
        assert [one.crisis for one in found] == [False] * 3
        assert mentors.members_of(tx, dee) == [ana]


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


def test_staff_are_on_call_in_order_and_always(store: Store) -> None:
    with store.writing() as tx:
        for rank, name in enumerate(["Cleo", "Marcus"]):
            one = person(tx, name, f"+1202555012{rank}")
            roles.invite(tx, one, roles.RoleKind.STAFF, NOW, NOW + DAY)
            mentors.add_on_call(tx, one, 1 - rank)

        found = mentors.staff_on_call(tx)

        assert [one.name for one in found] == ["Marcus", "Cleo"]
        assert all(one.nights and one.crisis and one.has_number for one in found)


def test_a_letter_once_given_stays(store: Store) -> None:
    with store.writing() as tx:
        ben = mentor(tx)
        ids = [member(tx, f"M{n}", f"+120255503{n:02}") for n in range(40)]

        first = {one: mentors.letter_for(tx, ben, one) for one in ids}
        again = {one: mentors.letter_for(tx, ben, one) for one in reversed(ids)}

        assert first == again
        assert len(set(first.values())) == 40
        assert [first[one] for one in ids[:3]] == ["A", "B", "C"]
        assert not set("IOL") & set("".join(first.values()))
        assert mentors.member_by_letter(tx, ben, "B") == ids[1]
        assert mentors.member_by_letter(tx, ben, "I") is None
        other = mentor(tx, "Dee", "+12025550119")
        assert mentors.letter_for(tx, other, ids[5]) == "A"
