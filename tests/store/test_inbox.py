"""Every text that came, once; and what waits for a person."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from checkin_sms.store import inbox
from checkin_sms.store.base import Store, Tx
from checkin_sms.store.inbox import InboxState
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW, person, plain

PRINT = "a print"


def keep(
    tx: Tx,
    sid: str,
    body: str = "hello",
    *,
    phone_id: int | None = None,
    after: timedelta = 0 * HOUR,
) -> int | None:
    return inbox.keep(
        tx,
        sid=sid,
        lookup=PRINT,
        phone_id=phone_id,
        body=body,
        media=0,
        received_at=NOW + after,
    )


def note(tx: Tx, inbox_id: int | None, **more: object) -> None:
    fields: dict[str, object] = dict(
        person_id=None, state=InboxState.READ, crisis=None, replied=False
    )
    assert inbox_id is not None
    inbox.note(tx, inbox_id, **(fields | more))  # type: ignore[arg-type]


def test_a_text_is_kept_once_and_sealed(store: Store) -> None:
    with store.writing() as tx:
        assert keep(tx, "SM1", "my zebra") is not None
        assert keep(tx, "SM1", "another") is None

        found = inbox.by_sid(tx, "SM1")
        assert found is not None
        assert (found.body, found.received_at, found.state) == ("my zebra", NOW, "unread")
        assert inbox.by_sid(tx, "SM2") is None
    assert "zebra" not in str(plain(store, "SELECT body FROM inbox"))


def test_many_who_keep_it_at_once_keep_one(store: Store) -> None:
    def keep_it() -> int | None:
        with store.writing() as tx:
            return keep(tx, "SM1")

    assert len([one for one in at_once(*[keep_it] * 6) if one is not None]) == 1


def test_a_text_is_unread_until_somebody_has_read_it(store: Store) -> None:
    with store.writing() as tx:
        read, parked, new = (keep(tx, f"SM{n}", f"{n}", after=n * HOUR) for n in range(3))
        note(tx, read)
        note(tx, parked, state=InboxState.PARKED)
        note(tx, new, state=InboxState.UNREAD)

        assert [one.body for one in inbox.unread(tx)] == ["1", "2"]
        assert inbox.unread_count(tx) == 2
        assert inbox.oldest_unread(tx) == NOW + HOUR
        assert inbox.oldest_unread(tx, NOW + 2 * HOUR) == NOW + 2 * HOUR
        assert inbox.oldest_unread(tx, NOW + 3 * HOUR) is None


def test_read_by_staff_a_text_keeps_what_it_may_still_count_for(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        parked, hers, unsigned = (keep(tx, f"SM{n}", phone_id=1) for n in range(3))
        assert parked and hers and unsigned
        note(tx, parked, person_id=ana, state=InboxState.PARKED)
        note(tx, hers, person_id=ana, state=InboxState.UNREAD)
        note(tx, unsigned, state=InboxState.UNREAD)

        for _ in range(2):  # a button pressed twice
            inbox.mark_read(tx, [parked, hers, unsigned])
            assert inbox.unread_count(tx) == 0
            assert inbox.parked_since(tx, 1, NOW)
            assert not inbox.parked_since(tx, 1, NOW + HOUR)
            assert [one.id for one in inbox.nobodys(tx, 1, 0, inbox.AFTER_ALL, 9)] == [unsigned]


def test_the_texts_just_before_are_known_oldest_first(store: Store) -> None:
    with store.writing() as tx:
        ids = [keep(tx, f"SM{n}", f"{n}", after=n * HOUR) for n in range(5)]
        assert ids[4]

        assert inbox.last_texts(tx, PRINT, ids[4], NOW, 2) == ["2", "3"]
        assert inbox.last_texts(tx, PRINT, ids[4], NOW + 2.5 * HOUR, 2) == ["3"]
        assert inbox.last_texts(tx, "another", ids[4], NOW, 2) == []


def test_what_was_written_before_and_after_a_text_that_comes_late(store: Store) -> None:
    with store.writing() as tx:
        for n, body in enumerate(["first", "lost", "newer", "newest"]):
            if body != "lost":
                keep(tx, f"SM{n}", body, after=n * HOUR)
        parked = keep(tx, "SM4", "parked", after=2 * HOUR)
        note(tx, parked, state=InboxState.PARKED)
        late = keep(tx, "SM1", "lost", after=HOUR) or 0

        since = inbox.heard_since(tx, PRINT, late, NOW + HOUR)
        last = inbox.last_before(tx, PRINT, late, NOW + HOUR)

        assert [one.body for one in since] == ["newest", "newer"]
        assert last is not None
        assert last.body == "first"
        assert inbox.last_before(tx, "another", late, NOW + HOUR) is None


def test_answered_strangers_are_counted_since_a_while(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        for n, (phone, replied) in enumerate([(None, True), (None, False), (1, True)]):
            note(tx, keep(tx, f"SM{n}", phone_id=phone), replied=replied)

        assert ana
        assert inbox.answered_strangers(tx, NOW - HOUR) == 1
        assert inbox.answered_strangers(tx, NOW - HOUR, PRINT) == 1
        assert inbox.answered_strangers(tx, NOW - HOUR, "another") == 0
        assert inbox.answered_strangers(tx, NOW + HOUR) == 0

        note(tx, keep(tx, "SM9", phone_id=None), replied=True, crisis="danger")
        assert inbox.answered_strangers(tx, NOW - HOUR, PRINT) == 2
        assert inbox.answered_strangers(tx, NOW - HOUR, PRINT, cries=True) == 1


def test_words_of_crisis_are_remembered_for_a_while(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        note(tx, keep(tx, "SM1"), person_id=ana, crisis="danger")

        assert inbox.crisis_since(tx, ana, "danger", NOW - HOUR)
        assert not inbox.crisis_since(tx, ana, "self_harm", NOW - HOUR)
        assert not inbox.crisis_since(tx, ana, "danger", NOW + DAY)


def test_whether_a_number_was_heard_from_since(store: Store) -> None:
    with store.writing() as tx:
        keep(tx, "SM1")
        assert inbox.heard_from(tx, PRINT, NOW)
        assert not inbox.heard_from(tx, PRINT, NOW + HOUR)
        assert not inbox.heard_from(tx, "another print", NOW)


def plan(tx: Tx, question: Callable[[Tx], object]) -> str:
    """How the database would go about it, among many rows."""
    asked: list[tuple[str, object]] = []

    def note(_c: object, _k: object, words: str, values: object, *_more: object) -> None:
        asked.append((words, values))

    sa.event.listen(tx, "before_cursor_execute", note)
    question(tx)
    sa.event.remove(tx, "before_cursor_execute", note)
    (words, values), explain = asked[0], "EXPLAIN QUERY PLAN"
    if tx.dialect.name == "postgresql":
        # A table as small as this one it would rather read as a whole.
        tx.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN"
    return str(tx.exec_driver_sql(f"{explain} {words}", values).all())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (lambda tx: inbox.answered_strangers(tx, NOW), "ix_inbox_phone"),
        (lambda tx: inbox.answered_strangers(tx, NOW, PRINT), "ix_inbox_"),
        (lambda tx: inbox.crisis_since(tx, 1, "danger", NOW), "ix_inbox_person"),
        (lambda tx: inbox.parked_since(tx, 1, NOW), "ix_inbox_"),
        (lambda tx: inbox.last_texts(tx, PRINT, 1, NOW, 2), "ix_inbox_"),
        (lambda tx: inbox.nobodys(tx, 1, 1, 9, 3), "ix_inbox_"),
        (inbox.oldest_unread, "ix_inbox_"),
    ],
)
def test_what_is_asked_with_every_text_looks_at_few_rows(
    store: Store, question: Callable[[Tx], object], index: str
) -> None:
    """Whoever writes has the one lock of SQLite: others wait for as long as this takes."""
    with store.writing() as tx:
        assert index in plan(tx, question)
