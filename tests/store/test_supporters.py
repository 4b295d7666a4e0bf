"""Whoever may be told of a member."""

from checkin_sms.store import mentors, numbers, oncall, phones, roles, supporters
from checkin_sms.store.base import Store
from tests.store.rows import DAY, NOW, helpers, person


def test_mentors_are_told_in_order_with_all_that_the_ladder_asks(store: Store) -> None:
    with store.writing() as tx:
        ana, (ben, dee, eve) = helpers(tx)
        roles.begin(tx, roles.of_people(tx, [ben])[0].id, NOW)
        phones.opt_out(tx, numbers.first_of(tx, dee).id, "plain", NOW)
        mentors.set_away(tx, eve, NOW + DAY)

        found = supporters.mentors_of(tx, ana)

        assert [one.person_id for one in found] == [ben, dee, eve]
        assert [one.began for one in found] == [True, False, False]
        assert [one.opted_out for one in found] == [False, True, False]
        assert [one.has_number for one in found] == [True, False, True]
        assert [one.away_until for one in found] == [None, None, NOW + DAY]
        # The pairs have agreed to be told in a crisis, the mentors themselves have not.
        assert [one.crisis for one in found] == [False] * 3
        assert mentors.members_of(tx, dee) == [ana]


def test_staff_are_on_call_in_order_and_always(store: Store) -> None:
    with store.writing() as tx:
        for rank, name in enumerate(["Cleo", "Marcus"]):
            one = person(tx, name, f"+1202555012{rank}")
            roles.invite(tx, one, roles.RoleKind.STAFF, NOW, NOW + DAY)
            oncall.add(tx, one, 1 - rank)

        found = supporters.staff_on_call(tx)

        assert [one.name for one in found] == ["Marcus", "Cleo"]
        assert all(one.nights and one.crisis and one.has_number for one in found)
