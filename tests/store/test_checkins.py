"""Check-ins: one per day, one open question at a time, and clocks that end with the row."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import checkins, numbers
from checkin_sms.store.base import Store, Tx
from checkin_sms.store.checkins import CheckinState
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW, checkin, member, opened, plain


def test_a_day_is_written_once(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        first = checkin(tx, ana)

        assert first is not None
        assert checkin(tx, ana) is None
        assert checkin(tx, ana, day=3) is not None


OVER = [one for one in CheckinState if one not in (CheckinState.WRITTEN, CheckinState.OPEN)]


@pytest.mark.parametrize("state", OVER)
def test_only_what_was_not_asked_or_stopped_leaves_room_for_another(
    store: Store, state: CheckinState
) -> None:
    with store.writing() as tx:
        ana = member(tx)
        checkins.close(tx, opened(tx, ana), state, NOW)

        second = checkin(tx, ana)

        assert (second is not None) == (state in (CheckinState.NOT_ASKED, CheckinState.STOPPED))
        assert checkin(tx, ana) is None


def unasked(tx: Tx, ana: int) -> None:
    phone_id = numbers.first_of(tx, ana).id
    day = date(2026, 3, 2)
    checkins.write_unasked(tx, member_id=ana, phone_id=phone_id, local_date=day, due_at=NOW)


@pytest.mark.parametrize("before", [0, 1])
def test_many_who_write_the_same_day_at_once_write_one(store: Store, before: int) -> None:
    with store.writing() as tx:
        ana = member(tx)
        if before:
            unasked(tx, ana)

    def write() -> int | None:
        with store.writing() as tx:
            return checkin(tx, ana)

    found = at_once(*[write] * 6)

    assert len([one for one in found if one is not None]) == 1
    assert plain(store, "SELECT count(*) FROM checkin") == [(before + 1,)]


def test_the_slot_is_held_by_the_database_itself(store: Store) -> None:
    with store.writing() as tx:
        checkin(tx, member(tx))
    with pytest.raises(IntegrityError):
        plain(
            store,
            "INSERT INTO checkin (member_id, phone_id, local_date, slot, state, due_at, tries,"
            " gentle, put_off) SELECT member_id, phone_id, local_date, slot, 'silent', due_at,"
            " tries, gentle, put_off FROM checkin",
        )


def test_a_prompt_opens_its_check_in_once(store: Store) -> None:
    with store.writing() as tx:
        one = opened(tx, member(tx))

        assert not checkins.asked(tx, one, NOW + DAY, NOW + DAY, "nudge")
        found = checkins.get(tx, one)
        assert (found.state, found.asked_at, found.next_at, found.next_step) == (
            CheckinState.OPEN,
            NOW,
            NOW + HOUR,
            "nudge",
        )


def test_a_timer_is_claimed_once(store: Store) -> None:
    with store.writing() as tx:
        one = opened(tx, member(tx))

        assert checkins.set_timer(tx, one, NOW + HOUR, NOW + 2 * HOUR, "verdict")
        assert not checkins.set_timer(tx, one, NOW + HOUR, NOW + 3 * HOUR, "verdict")


def test_asking_later_is_granted_once(store: Store) -> None:
    with store.writing() as tx:
        one = opened(tx, member(tx))

        assert checkins.ask_later(tx, one, NOW + HOUR, "later")
        assert not checkins.ask_later(tx, one, NOW + 2 * HOUR, "later")


def test_closing_ends_the_clocks_and_what_is_learnt_later_changes_the_state_alone(
    store: Store,
) -> None:
    with store.writing() as tx:
        one = opened(tx, member(tx))

        checkins.close(tx, one, CheckinState.SILENT, NOW)
        assert (checkins.get(tx, one).next_at, checkins.get(tx, one).next_step) == (None, None)
        checkins.close(tx, one, CheckinState.ANSWERED, NOW)
        assert checkins.get(tx, one).state is CheckinState.ANSWERED


def test_a_reply_belongs_to_the_latest_asking(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        assert checkins.latest(tx, ana) is None
        first = opened(tx, ana)
        phone = numbers.first_of(tx, ana).id
        checkins.write_unasked(
            tx, member_id=ana, phone_id=phone, local_date=date(2026, 3, 3), due_at=NOW + DAY
        )

        found = checkins.latest(tx, ana)
        assert found is not None
        assert found.id == first


def test_unanswered_askings_are_counted_from_the_last_sign_of_life(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        for day in (2, 3, 4, 5):
            opened(tx, ana, day)
        checkins.close(tx, 2, CheckinState.NOT_ASKED, NOW)
        checkins.close(tx, 3, CheckinState.SILENT, NOW)

        assert checkins.askings_since(tx, ana, None, NOW + 9 * DAY) == 3
        assert checkins.askings_since(tx, ana, NOW + HOUR, NOW + 9 * DAY) == 2
        assert checkins.askings_since(tx, ana, NOW + HOUR, NOW + 2 * DAY) == 1


def test_the_first_asking_since_an_instant(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        first = checkin(tx, ana)
        assert first is not None
        assert checkins.first_asked_since(tx, ana, NOW - DAY) is None
        checkins.asked(tx, first, NOW, NOW + HOUR, "nudge")

        assert checkins.first_asked_since(tx, ana, NOW - DAY) == first
        assert checkins.first_asked_since(tx, ana, NOW + DAY) is None


def test_stopping_closes_what_is_open_and_nothing_else(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        first, second = opened(tx, ana), opened(tx, ana, day=3)
        checkins.close(tx, first, CheckinState.ANSWERED, NOW)

        checkins.close_open(tx, ana, CheckinState.STOPPED, NOW)

        assert checkins.get(tx, first).state is CheckinState.ANSWERED
        assert checkins.get(tx, second).state is CheckinState.STOPPED
