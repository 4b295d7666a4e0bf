"""Roles: invited, begun, or not begun after a day."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import roles
from checkin_sms.store.base import Store
from checkin_sms.store.roles import RoleKind, RoleState
from tests.store.rows import DAY, HOUR, NOW, person


def test_a_role_begins_once(store: Store) -> None:
    with store.writing() as tx:
        role = roles.invite(tx, person(tx), RoleKind.MENTOR, NOW, NOW + DAY)
        assert roles.role(tx, role).waiting

        assert roles.begin(tx, role, NOW + HOUR)
        assert not roles.begin(tx, role, NOW + DAY)

        found = roles.role(tx, role)
        assert (found.state, found.began_at, found.waiting) == (
            RoleState.ACTIVE,
            NOW + HOUR,
            False,
        )
        assert not roles.mark_unstarted(tx, role)


def test_a_role_that_was_not_begun_in_a_day_may_still_begin(store: Store) -> None:
    with store.writing() as tx:
        role = roles.invite(tx, person(tx), RoleKind.MEMBER, NOW, NOW + DAY)

        assert roles.mark_unstarted(tx, role)
        assert not roles.mark_unstarted(tx, role)
        assert roles.role(tx, role).waiting
        assert roles.begin(tx, role, NOW + 2 * DAY)


def test_a_person_has_each_role_once(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        for kind in RoleKind:
            roles.invite(tx, ana, kind, NOW, NOW + DAY)

        assert [role.kind for role in roles.of_people(tx, [ana])] == list(RoleKind)
        assert [role.person_id for role in roles.having(tx, RoleKind.STAFF)] == [ana]
        assert roles.find(tx, 999, RoleKind.MEMBER) is None
    with pytest.raises(IntegrityError), store.writing() as tx:
        roles.invite(tx, ana, RoleKind.MEMBER, NOW, NOW + DAY)
