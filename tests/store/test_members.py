"""Members and their plans."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import members
from checkin_sms.store.base import Store
from tests.store.rows import DAY, NOW, member, person, plain


def test_what_a_member_agreed_to_is_kept(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        found = members.get(tx, ana)

        assert (found.word, found.hears, found.heard_at, found.clocks) == ("pull", "more", None, {})
        members.heard(tx, ana, NOW)
        members.set_clocks(tx, ana, {"nudge": "2h"})
        members.set_watch(tx, ana, date(2026, 4, 1))
        found = members.get(tx, ana)
        assert (found.heard_at, found.clocks, found.watch_until) == (
            NOW,
            {"nudge": "2h"},
            date(2026, 4, 1),
        )
    assert plain(store, "SELECT count(*) FROM member WHERE consent_how = 'on paper'") == [(0,)]


def test_who_is_no_member_is_none(store: Store) -> None:
    with store.writing() as tx:
        bea = person(tx)

        assert members.find(tx, bea) is None
        with pytest.raises(LookupError, match="is not a member"):
            members.get(tx, bea)


def test_a_plan_is_off_until_it_is_switched_on(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        assert members.plan_of(tx, ana).next_at is None

        members.switch_on(tx, ana, NOW)
        assert (members.plan_of(tx, ana).state, members.plan_of(tx, ana).next_at) == ("on", NOW)
        members.switch_off(tx, ana)
        assert (members.plan_of(tx, ana).state, members.plan_of(tx, ana).next_at) == ("off", None)


def test_an_asking_is_claimed_once(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        members.switch_on(tx, ana, NOW)
        plan = members.plan_of(tx, ana).id

        assert members.move_plan(tx, plan, NOW, NOW + DAY)
        assert not members.move_plan(tx, plan, NOW, NOW + DAY)
        assert members.plan(tx, plan).next_at == NOW + DAY


def test_a_member_has_one_plan(store: Store) -> None:
    with pytest.raises(IntegrityError), store.writing() as tx:
        members.add_plan(tx, member(tx), days="0", at="18:00")
        members.add_plan(tx, 1, days="0", at="18:00")
