"""The database itself: instants, the two kinds of transaction, and the rule of the next step."""

from datetime import UTC, datetime, timedelta, timezone
from threading import Event, Thread

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from checkin_sms.store import (
    cases,
    checkins,
    heartbeats,
    inbox,
    members,
    phones,
    roles,
    schema,
    voicenotes,
)
from checkin_sms.store.base import Store, Tx
from tests.conftest import FreshTables
from tests.guards.source import callers_of
from tests.house import lent_store
from tests.services.trouble import KEYRING
from tests.store.rows import HOUR, NOW, checkin, letter, member, person, plain

NAIVE = datetime(2026, 3, 2, 15, 0)


def test_an_instant_comes_back_as_it_was_in_utc(store: Store) -> None:
    given = datetime(2026, 3, 2, 10, 0, 0, 123456, tzinfo=timezone(timedelta(hours=-5)))
    with store.writing() as tx:
        heartbeats.beat(tx, "tick", given)

    with store.reading() as tx:
        found = heartbeats.beats(tx)["tick"]
    assert found == given
    assert found.tzinfo is UTC


def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError, match="without a time zone"), store.writing() as tx:
        heartbeats.beat(tx, "tick", NAIVE)
    with store.reading() as tx:
        assert heartbeats.beats(tx) == {}


def test_instants_are_compared_as_instants(store: Store) -> None:
    with store.writing() as tx:
        heartbeats.beat(tx, "early", NOW)
        heartbeats.beat(tx, "late", NOW.astimezone(timezone(timedelta(hours=-9))) + HOUR)

    assert plain(store, "SELECT name FROM heartbeat ORDER BY at") == [("early",), ("late",)]


def test_what_fails_in_the_middle_is_undone(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.writing() as tx:
        person(tx)
        raise ZeroDivisionError

    assert plain(store, "SELECT count(*) FROM person") == [(0,)]


def test_a_reader_does_not_wait_for_a_writer(store: Store) -> None:
    reading, done = Event(), []

    def read() -> None:
        with store.reading() as tx:
            done.append(heartbeats.beats(tx))
        reading.set()

    with store.writing() as tx:
        heartbeats.beat(tx, "tick", NOW)
        thread = Thread(target=read)
        thread.start()
        assert reading.wait(4), "the reader waited for the writer"
    thread.join()
    assert done == [{}]


def test_what_points_at_a_locked_row_is_written_meanwhile(fresh_tables: FreshTables) -> None:
    # SQLite has one writer, who locks no rows.
    with fresh_tables("postgres") as url:
        store = lent_store(url)
        with store.writing() as tx:
            ana = member(tx)
            asked = checkin(tx, ana)
            case = open_case(tx, ana)
        with store.writing() as one, store.writing() as other:
            phones.lock(one, "print of +12025550101")
            checkins.latest(one, ana)
            cases.get(one, case)

            other.execute(sa.text("SET LOCAL lock_timeout = '2s'"))
            assert letter(other, ana, checkin_id=asked, case_id=case)
        store.close()


def test_rows_are_locked_whole_only_before_they_are_deleted() -> None:
    locking = {f"checkin_sms/store/{name}.py" for name in ("base", "erasures")}

    assert callers_of("with_for_update") == locking


def test_a_row_must_point_at_rows_that_are_there(store: Store) -> None:
    with pytest.raises(IntegrityError):
        plain(store, "INSERT INTO person_phone (person_id, phone_id, rank) VALUES (77, 77, 0)")


def test_an_error_does_not_say_what_was_being_written(store: Store) -> None:
    with pytest.raises(StatementError) as refused, store.writing() as tx:
        person(tx, "Quillxana")
        person(tx, "Quillxana")  # The same number: refused.

    assert "Quillxana" not in str(refused.value)
    assert "2025550101" not in str(refused.value).replace("print of +12025550101", "")


def test_a_value_that_cannot_be_written_is_not_said_either(store: Store) -> None:
    with pytest.raises(StatementError) as refused, store.writing() as tx:
        person(tx, "Quillxana")
        plain_error = sa.text("INSERT INTO heartbeat (name, at) VALUES (:name, NULL)")
        tx.execute(plain_error, {"name": "Quillxana"})

    assert "parameters hidden" in str(refused.value)


def test_a_lost_database_answers_with_a_database_error() -> None:
    lost = Store("sqlite:////nowhere/at/all.sqlite3", KEYRING)

    with pytest.raises(DBAPIError):
        lost.ping()


# An open row always has a next step, and a closed one never.

TIMED = sorted(name for name, table in schema.tables().tables.items() if "next_at" in table.columns)


def test_every_kind_of_row_with_a_next_step_is_held_to_it() -> None:
    held = {
        name
        for name in TIMED
        for rule in schema.tables().tables[name].constraints
        if isinstance(rule, sa.CheckConstraint) and "open_has_next" in str(rule.name)
    }

    assert held == set(TIMED)


def open_case(tx: Tx, member_id: int) -> int:
    case = dict(
        member_id=member_id, state="open", severity=0, reasons=["silence"], opened_at=NOW,
        raised_at=NOW, warned=False, settled=False, next_at=NOW, next_step="tell",
    )  # fmt: skip
    return cases.insert_case(tx, case)


def open_rows(store: Store) -> None:
    """One open row of each kind."""
    with store.writing() as tx:
        ana = member(tx)
        members.switch_on(tx, ana, NOW)
        checkin(tx, ana)
        letter(tx, ana)
        roles.invite(tx, ana, roles.RoleKind.MEMBER, NOW, NOW + HOUR)
        open_case(tx, ana)
        text = inbox.keep(
            tx, sid="RE1", lookup="x", phone_id=None, body="", media=1, received_at=NOW
        )
        voicenotes.add(tx, inbox_id=text or 0, member_id=ana, recording="RE1", seconds=7, at=NOW)


CLOSED = {
    "case": "closed",
    "checkin": "silent",
    "outbox": "delivered",
    "plan": "off",
    "role": "active",
    "voice_note": "kept",
}
BREACHES = [
    "next_at = NULL",
    "next_step = NULL",
    "next_at = NULL, next_step = NULL",
    "state = '{closed}'",
    "state = '{closed}', next_at = NULL",
    "state = '{closed}', next_step = NULL",
]


def test_each_of_them_is_tried_below() -> None:
    assert set(TIMED) - {"binding"} == CLOSED.keys()


def test_no_open_row_is_without_a_next_step_and_no_closed_one_with(store: Store) -> None:
    open_rows(store)
    for table, closed in CLOSED.items():
        for breach in BREACHES:
            change = f'UPDATE "{table}" SET {breach.format(closed=closed)}'  # noqa: S608
            with pytest.raises(IntegrityError):
                plain(store, change)
        plain(store, f"UPDATE \"{table}\" SET state = '{closed}', next_at = NULL, next_step = NULL")  # noqa: S608
        assert plain(store, f'SELECT state, next_at FROM "{table}"') == [(closed, None)]  # noqa: S608
