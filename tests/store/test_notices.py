"""Trouble of the service itself: one open notice per kind and subject, however many open it."""

from datetime import timedelta

from checkin_sms.store import notices
from checkin_sms.store.base import Store, Tx
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW

AGAIN = timedelta(hours=12)


def open_one(tx: Tx, kind: str = "stale", about: int | None = None, hours: float = 0) -> bool:
    at = NOW + hours * HOUR
    return notices.open_notice(tx, kind, about, at=at, count=1, again=at - AGAIN)


def counts(store: Store) -> list[tuple[str, int, int]]:
    with store.reading() as tx:
        return [(one.kind, one.about, one.count) for one in notices.notices(tx)]


def test_the_same_trouble_is_counted_on_the_open_notice(store: Store) -> None:
    with store.writing() as tx:
        assert open_one(tx)
        assert not open_one(tx)
        assert open_one(tx, "parked")
        assert open_one(tx, about=7)
        assert not open_one(tx, about=7)
        assert notices.counted(tx, "stale", None) == 2
        assert notices.open_since(tx, "stale") == NOW
        assert notices.open_since(tx, "carrier") is None

    assert counts(store) == [("stale", 0, 2), ("parked", 0, 1), ("stale", 7, 2)]


def test_many_who_open_it_at_once_open_one(store: Store) -> None:
    def open_it() -> bool:
        with store.writing() as tx:
            return open_one(tx)

    assert sum(at_once(*[open_it] * 8)) == 1
    assert counts(store) == [("stale", 0, 8)]


def test_the_same_trouble_much_later_is_new(store: Store) -> None:
    with store.writing() as tx:
        open_one(tx)
        assert not open_one(tx, hours=11)
        assert open_one(tx, hours=13)

    assert counts(store) == [("stale", 0, 1)]


def test_a_notice_is_closed_by_kind_or_by_subject(store: Store) -> None:
    with store.writing() as tx:
        open_one(tx)
        open_one(tx, "mentor_away", about=7)
        open_one(tx, "mentor_away", about=8)

        notices.close_notices(tx, "mentor_away", NOW, about=7)
        assert [one.about for one in notices.notices(tx)] == [0, 8]
        notices.close_notices_about(tx, NOW, about=8)
        notices.close_notices(tx, "stale", NOW)

        assert notices.notices(tx) == []
        assert open_one(tx, hours=1), "a closed one does not count on"


def test_telling_by_the_second_channel_is_claimed_once(store: Store) -> None:
    with store.writing() as tx:
        notices.open_notice(tx, "carrier", None, at=NOW, count=1, again=NOW - AGAIN, tell=True)
        open_one(tx)
        (waiting,) = notices.to_tell(tx, NOW, 9)

        assert waiting.kind == "carrier"
        assert notices.claim_telling(tx, waiting, NOW + HOUR)
        assert not notices.claim_telling(tx, waiting, NOW + HOUR)
        assert notices.to_tell(tx, NOW, 9) == []
        (again,) = notices.to_tell(tx, NOW + DAY, 9)
        notices.told(tx, again.id)
        assert notices.to_tell(tx, NOW + DAY, 9) == []
