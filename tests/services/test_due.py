"""One pass over all that is due: each row by itself, each once, whoever else is at it."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, due
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import due as due_rows
from checkin_sms.store import people
from checkin_sms.store.base import Broken
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, counts, move_in
from tests.services.trouble import at_once, begin_over, change, lost_database, refusing


def prompts(house: House) -> int:
    ((found,),) = cells(
        house.runtime.store, "SELECT count(*) FROM outbox WHERE wording = 'ask_mood'"
    )
    return int(str(found))


def test_ticks_at_the_same_moment_ask_once(both: House) -> None:
    a_few_move_in(both)
    both.clock.now = ANA_ASKED

    at_once(*[lambda: due.run_due(both.runtime)] * 4)

    assert prompts(both) == 1
    assert counts(both.runtime.store)["checkin"] == 1


def test_ticks_at_the_same_moment_tell_each_rung_once(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(timedelta(minutes=45))

    at_once(*[lambda: due.run_due(both.runtime)] * 4)

    texts = "wording = 'case_hard_day' AND channel = 'text'"
    told = cells(both.runtime.store, f"SELECT person_id FROM outbox WHERE {texts}")  # noqa: S608
    assert sorted(told) == sorted([(names["Ben"],), (names["Dee"],)])


def poison(house: House, table: str) -> None:
    """A row of this table that our code cannot make sense of is due now."""
    with house.runtime.store.writing() as tx:
        tx.execute(
            sa.text(f"UPDATE {table} SET next_step = 'nonsense' WHERE next_at IS NOT NULL")  # noqa: S608
        )


def test_a_row_that_fails_is_put_off_and_holds_up_nobody(both: House) -> None:
    a_few_move_in(both)
    both.clock.now = ANA_ASKED
    both.work()
    poison(both, "checkin")
    with both.at_work() as m:
        cases.raise_case(m, people.everyone(m.tx)[1].id, Reason.SILENCE)
    both.clock.advance(timedelta(hours=24))

    due.run_due(both.runtime)

    with both.runtime.store.reading() as tx:
        still_due = [item.table for item in due_rows.due(tx, both.clock(), 99)]
    assert "checkin" not in still_due, "it would be tried again in the next pass"
    assert ("parked",) in cells(both.runtime.store, "SELECT kind FROM notice")
    told = cells(both.runtime.store, "SELECT count(*) FROM case_step WHERE told_at IS NOT NULL")
    assert int(str(told[0][0])) > 1, "the case did not climb"


@pytest.mark.parametrize(
    "error", [ValueError("x"), IntegrityError("INSERT", {}, Exception("twice"))]
)
def test_a_fault_about_one_row_is_no_lost_database(house: House, error: Exception) -> None:
    move_in(house)
    house.clock.now = ANA_ASKED
    change(house.runtime, wordings=refusing(error, "ask_"))

    due.run_due(house.runtime)

    assert prompts(house) == 0
    assert [kind for (kind,) in cells(house.runtime.store, "SELECT kind FROM notice")].count(
        "parked"
    )


def test_when_the_database_is_lost_the_pass_ends_and_nothing_is_put_off(
    house: House, tmp_path: Path
) -> None:
    a_few_move_in(house)
    house.clock.now = ANA_ASKED
    real = house.runtime.store
    change(house.runtime, store=lost_database("sqlite", tmp_path))

    with pytest.raises(Broken):
        due.run_due(house.runtime)

    change(house.runtime, store=real)
    assert due.run_due(house.runtime) == 1
    assert prompts(house) == 1


def test_a_pass_that_found_something_rings_and_an_idle_one_does_not(house: House) -> None:
    a_few_move_in(house)
    begin_over(house)
    assert due.run_due(house.runtime) == 0
    assert house.rings == []

    house.clock.now = ANA_ASKED
    due.run_due(house.runtime)

    assert house.rings == ["ring"]


def test_cases_come_before_everything_else(house: House) -> None:
    names = move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Sam"], Reason.CRISIS)
    house.clock.advance(timedelta(days=2))
    with house.runtime.store.reading() as tx:
        found = due_rows.due(tx, house.clock(), 99)

    assert found[0].table == "case"
    assert {item.table for item in found} >= {"case", "plan", "role"}


def test_a_welcome_that_nobody_answers_reaches_staff_after_a_day(both: House) -> None:
    a_few_move_in(both)
    with both.at_work() as m:
        who = PersonForm("Mateo", "+12025550106", zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    both.work()

    both.clock.advance(timedelta(hours=23, minutes=59))
    due.run_due(both.runtime)
    assert unstarted(both) == 0
    both.clock.advance(timedelta(minutes=1))
    due.run_due(both.runtime)

    assert unstarted(both) == 1
    both.work()
    assert any("Mateo" in text for text in both.read_by("Cleo"))


def unstarted(house: House) -> int:
    ((found,),) = cells(house.runtime.store, "SELECT count(*) FROM role WHERE state = 'unstarted'")
    return int(str(found))
