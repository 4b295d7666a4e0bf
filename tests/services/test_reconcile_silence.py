"""Nobody is called silent before the carrier's list was read."""

from datetime import timedelta

import pytest

from checkin_sms.services import due, receive
from checkin_sms.services.incoming import InboundText
from checkin_sms.store import inbox, todays
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.letters import write
from tests.services.lost_webhooks import HOUR, MINUTE, lose
from tests.services.now import kinds, states

# Ana is asked on Monday and on Tuesday; three hours after the second time her mentor may hear.
JUDGED = ANA_ASKED + 27 * HOUR


def test_nobody_is_silent_whose_text_is_on_the_list(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED + 24 * HOUR)
    lose(both, "Ana")
    both.says("Ana", "hello?")
    both.clock.now = JUDGED

    due.run_due(both.runtime)
    both.work()

    assert states(both)[-1] == "partial"
    assert cells(both.runtime.store, 'SELECT count(*) FROM "case"') == [(0,)]


def test_a_verdict_waits_until_the_list_was_read_past_its_time(both: House) -> None:
    a_few_move_in(both)
    both.walk(JUDGED - 5 * MINUTE)
    both.clock.now = JUDGED

    due.run_due(both.runtime)
    assert states(both)[-1] == "open"
    both.work()

    assert states(both)[-1] == "silent"
    assert "unproven" not in kinds(both)


def test_it_waits_half_an_hour_at_most_and_then_people_are_told_all_the_same(both: House) -> None:
    a_few_move_in(both)
    both.walk(JUDGED - 5 * MINUTE)
    both.carrier.switches.set(["no_access"])

    both.walk(JUDGED + 29 * MINUTE)
    assert states(both)[-1] == "open"
    both.walk(JUDGED + 30 * MINUTE)

    assert states(both)[-1] == "silent"
    assert "unproven" in kinds(both)
    assert any("could not verify" in line for line in both.journal())
    with both.runtime.store.reading() as tx:
        assert [case.unproven for case in todays.open_cases(tx)] == [True]
    assert cells(both.runtime.store, 'SELECT count(*) FROM "case"') == [(1,)]


def test_the_mentor_reads_the_same_words_as_ever(house: House) -> None:
    a_few_move_in(house)
    house.walk(JUDGED - 5 * MINUTE)
    house.carrier.switches.set(["no_access"])
    house.walk(JUDGED + HOUR)
    house.carrier.switches.set([])

    house.walk(ANA_ASKED + 40 * HOUR)

    assert any("no word from Ana" in text for text in house.read_by("Ben"))


def test_a_text_that_comes_while_it_waits_ends_the_waiting(house: House) -> None:
    a_few_move_in(house)
    house.walk(JUDGED - 5 * MINUTE)
    house.carrier.switches.set(["no_access"])
    house.walk(JUDGED + 10 * MINUTE)

    house.says("Ana", "sorry, just home")
    house.walk(JUDGED + 31 * MINUTE)

    assert states(house)[-1] == "partial"
    assert "unproven" not in kinds(house)


def test_a_list_that_is_behind_proves_nothing(house: House) -> None:
    """It shows that it is behind by what is missing of our own."""
    a_few_move_in(house)
    house.walk(JUDGED - MINUTE)
    house.carrier.switches.set(["list_lagging"])
    house.clock.advance(timedelta(seconds=30))
    write(house, "Cleo")
    house.work()
    house.clock.now = JUDGED

    house.work()
    assert states(house)[-1] == "open"
    house.walk(JUDGED + 4 * MINUTE)
    assert states(house)[-1] == "silent"


@pytest.mark.parametrize("staff_read_it", [False, True])
def test_a_text_that_our_own_code_failed_on_is_no_silence(both: House, staff_read_it: bool) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED + 24 * HOUR)
    both.says("Ana", "x")
    with both.runtime.store.writing() as tx:
        tx.exec_driver_sql("UPDATE inbox SET state = 'parked'")
        tx.exec_driver_sql("UPDATE member SET heard_at = NULL")
        if staff_read_it:
            inbox.mark_read(tx, [one.id for one in inbox.unread(tx)])

    both.walk(JUDGED)

    assert states(both)[-1] != "silent"
    assert cells(both.runtime.store, 'SELECT count(*) FROM "case"') == [(0,)]


def test_nor_is_one_of_which_only_is_kept_that_it_came(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED + 24 * HOUR)
    now = both.clock()
    receive.keep_bare(
        both.runtime, InboundText("SM1", both.number("Ana"), "x", 0, now, listed_at=now)
    )

    both.walk(JUDGED)

    assert states(both)[-1] == "partial"
