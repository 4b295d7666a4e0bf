"""Who may see whom: a coordinator everybody, a caseworker the members assigned to them."""

from checkin_sms.services import access
from checkin_sms.services.access import Role
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.web.desk import account


def test_a_caseworker_sees_who_is_assigned_while_they_are(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    cleo, dov = account(both), account(both, "Dov", Role.CASEWORKER)
    with both.at_work() as m:
        assert access.may_see(m.tx, cleo, ana)
        assert not access.may_see(m.tx, dov, ana)

        for _ in range(2):
            access.assign(m.tx, dov.id, ana)
        assert access.may_see(m.tx, dov, ana)
        assert access.seen_members(m.tx, dov) == {ana}
        assert access.seen_members(m.tx, cleo) is None

        access.unassign(m.tx, dov.id, ana)
        assert not access.may_see(m.tx, dov, ana)
