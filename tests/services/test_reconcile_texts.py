"""Texts that no webhook brought: found on the carrier's list, and answered once."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checkin_sms.services import due
from checkin_sms.store import inbox, members, people
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.lost_webhooks import HOUR, MINUTE, lose
from tests.services.now import states


def heard_at(house: House, name: str) -> datetime | None:
    with house.at_work() as m:
        person = next(one for one in people.everyone(m.tx) if one.name == name)
        return members.get(m.tx, person.id).heard_at


def test_a_text_that_no_webhook_brought_is_found_and_answered(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    lose(both, "Ana")

    both.says("Ana", "5")
    assert len(both.read_by("Ana")) == 1
    both.pass_time(2 * MINUTE)

    assert "0=" in both.read_by("Ana")[-1], "the second question"
    assert len(both.read_by("Ana")) == 2
    assert cells(both.runtime.store, "SELECT value FROM answer") == [(5,)]


def test_its_time_is_the_carriers_not_ours(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED + MINUTE)
    lose(house, "Ana")

    house.says("Ana", "5")
    house.pass_time(20 * MINUTE)

    assert heard_at(house, "Ana") == ANA_ASKED + MINUTE


def test_it_is_found_once_however_often_the_list_is_read(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    lose(both, "Ana")
    both.says("Ana", "5")

    for _ in range(10):
        both.pass_time(2 * MINUTE)

    assert cells(both.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]
    assert len(both.read_by("Ana")) == 2


def test_a_webhook_that_comes_after_all_does_nothing_twice(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    both.carrier.script(both.number("Ana"), "webhook_late")
    both.says("Ana", "5")

    both.pass_time(HOUR)

    assert cells(both.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]
    assert len(both.read_by("Ana")) == 2


def test_texts_are_taken_in_the_order_in_which_they_were_written(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    lose(house, "Ana")
    for text in ("5", "2"):
        house.carrier.text(house.number("Ana"), text)
        house.clock.advance(timedelta(seconds=10))

    house.pass_time(2 * MINUTE)

    found = cells(house.runtime.store, "SELECT question, value FROM answer ORDER BY question")
    assert found == [("craving", 2), ("mood", 5)]


def test_within_five_minutes_it_is_answered_at_any_hour_later_when_it_is_day(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.walk(ANA_ASKED + 4 * HOUR)  # 10 in the evening
    lose(house, "Ana")
    before = len(house.read_by("Ana"))
    house.says("Ana", "5")
    house.pass_time(2 * MINUTE)
    assert len(house.read_by("Ana")) == before + 1

    house.says("Ana", "2")
    # The carrier's list cannot be read for an hour.
    house.carrier.switches.set(["no_access"])
    house.pass_time(HOUR)
    house.carrier.switches.set([])
    house.pass_time(3 * MINUTE)
    assert len(house.read_by("Ana")) == before + 1, "an answer to an old text woke somebody"

    house.walk(ANA_ASKED + 14 * HOUR)  # 8 in the morning
    assert len(house.read_by("Ana")) == before + 2


def test_words_of_crisis_are_answered_and_told_at_any_hour_however_late(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED + 6 * HOUR)  # midnight
    lose(both, "Ana")
    both.carrier.switches.set(["no_access"])
    both.says("Ana", "i want to die")
    both.pass_time(HOUR)
    both.carrier.switches.set([])

    both.pass_time(4 * MINUTE)

    assert "988" in both.read_by("Ana")[-1]
    assert "Ana" in both.read_by("Cleo")[-1]


def test_a_stop_that_no_webhook_brought_stops(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    lose(house, "Ana")

    house.says("Ana", "STOP")
    house.pass_time(2 * MINUTE)

    assert states(house) == ["stopped"]


@pytest.mark.parametrize(
    ("name", "said", "heard"),
    [
        ("Ana", "please stop texting me", "stopped"),
        ("Ben", "please stop texting me", "mentor_stopped"),
        ("Ana", "you have the wrong number", "wrong_number"),
        ("Ana", "stop texting me i am going to kill myself", "crisis"),
    ],
)
def test_who_stops_us_in_such_a_text_reads_that_we_do(
    both: House, name: str, said: str, heard: str
) -> None:
    a_few_move_in(both)
    lose(both, name)
    begun = len(both.read_by(name))

    both.says(name, said)
    both.pass_time(2 * MINUTE)
    both.pass_time(HOUR)

    assert both.read_by(name)[begun:] == [WORDINGS.text(heard, "en", program="Oak Street")]


def test_who_stops_us_just_after_a_cry_for_help_reads_its_numbers(house: House) -> None:
    a_few_move_in(house)
    lose(house, "Ana")
    for text in ("i want to kill myself", "stop texting me"):
        house.carrier.text(house.number("Ana"), text)
        house.clock.advance(timedelta(seconds=10))

    house.pass_time(2 * MINUTE)

    stopped = WORDINGS.text("stopped", "en", program="Oak Street")
    assert sorted(house.read_by("Ana")) == sorted([WORDINGS.text("crisis", "en"), stopped])


def test_a_text_found_late_answers_the_check_in_of_its_own_time(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED + HOUR)
    lose(house, "Ana")
    house.carrier.text(house.number("Ana"), "5 2")
    # Our own host sleeps until after the next question was due.
    house.clock.now = ANA_ASKED + 24 * HOUR
    due.run_due(house.runtime)
    house.work()
    house.pass_time(2 * MINUTE)

    found = cells(house.runtime.store, "SELECT DISTINCT checkin_id FROM answer")
    assert found == [(1,)]
    assert states(house)[0] == "answered"


def answered(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT question, value FROM answer ORDER BY question DESC")


def sent_again(house: House, first: str, again: str) -> None:
    """What no webhook brought, and what they write when no answer came."""
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    lose(house, "Ana")
    house.says("Ana", first)
    house.carrier.switches.set([], house.number("Ana"))
    house.pass_time(MINUTE)
    house.says("Ana", again)


def test_a_key_sent_again_when_no_answer_came_is_no_answer_to_the_next_question(
    house: House,
) -> None:
    sent_again(house, "4", "4")
    assert "pull" in house.read_by("Ana")[-1]
    house.pass_time(5 * MINUTE)
    assert answered(house) == [("mood", 4)]
    assert "pull" in house.read_by("Ana")[-1], "a key that came twice is no news"

    house.says("Ana", "9")

    assert answered(house) == [("mood", 4), ("craving", 9)]
    assert "Ana" in house.read_by("Ben")[-1]


def test_what_was_answered_otherwise_meanwhile_is_left_for_a_person(house: House) -> None:
    sent_again(house, "6", "4")
    house.pass_time(5 * MINUTE)

    assert answered(house) == [("mood", 4)]
    with house.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["6"]


def test_a_worry_that_was_answered_otherwise_meanwhile_is_told(house: House) -> None:
    sent_again(house, "1", "4")
    house.pass_time(5 * MINUTE)

    assert answered(house) == [("mood", 4)]
    assert "Ana" in house.read_by("Ben")[-1]


def test_what_it_says_of_the_question_that_is_still_open_counts(house: House) -> None:
    sent_again(house, "4 9", "4")
    house.pass_time(5 * MINUTE)

    assert answered(house) == [("mood", 4), ("craving", 9)]
    assert "Ana" in house.read_by("Ben")[-1]


def test_what_was_sent_to_another_number_of_the_account_is_not_ours(house: House) -> None:
    a_few_move_in(house)
    message = house.carrier.text(house.number("Ana"), "5")
    house.carrier.settle()
    with house.runtime.store.writing() as tx:
        tx.exec_driver_sql("DELETE FROM outbox WHERE inbox_id IS NOT NULL")
        tx.exec_driver_sql("DELETE FROM inbox")
    other = replace(message, to="+12025550199")
    house.carrier.ledger.restore([other])

    house.pass_time(5 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(0,)]


def test_what_came_before_our_first_day_is_nobodys_business(house: House) -> None:
    house.carrier.switches.set(["webhook_lost"])
    house.carrier.text("+12025550101", "hello")
    house.clock.advance(HOUR)
    a_few_move_in(house)

    house.pass_time(10 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(0,)]
