"""What no webhook brought: found on the carrier's list, and nobody is called silent before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.gateway import LineStopped, Listed, TryLater
from checkin_sms.services import deliver, due, judging, receive, reconcile
from checkin_sms.services.incoming import InboundText
from checkin_sms.store import checkins, heartbeats, inbox, line, members, outbox, people
from checkin_sms.store import notices as notice_rows
from tests.house import START, WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.letters import on_paper, row, rung, write
from tests.services.trouble import at_once, break_clocks, change, refusing

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
# Ana is asked on Monday and on Tuesday; three hours after the second time her mentor may hear.
JUDGED = ANA_ASKED + 27 * HOUR


def lose(house: House, *names: str) -> None:
    """From now on no webhook brings what these people send."""
    for name in names:
        house.carrier.switches.set(["webhook_lost"], house.number(name))


def states(house: House) -> list[str]:
    found = cells(house.runtime.store, "SELECT state FROM checkin ORDER BY id")
    return [str(state) for (state,) in found]


def kinds(house: House) -> list[str]:
    with house.runtime.store.reading() as tx:
        return [notice.kind for notice in notice_rows.notices(tx)]


def heard_at(house: House, name: str) -> datetime | None:
    with house.at_work() as m:
        person = next(one for one in people.everyone(m.tx) if one.name == name)
        return members.get(m.tx, person.id).heard_at


# Texts that came in.


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


def test_at_night_a_whole_day_is_read_again(house: House) -> None:
    a_few_move_in(house)
    house.walk(START + HOUR)
    lose(house, "Ana")
    message = house.carrier.text(house.number("Ana"), "hi")
    # The list hid it when its time came.
    everything = house.carrier.ledger.all()
    house.carrier.ledger.restore([one for one in everything if one.sid != message.sid])
    house.pass_time(3 * HOUR)
    house.carrier.ledger.restore(everything)
    house.pass_time(2 * HOUR)
    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(0,)]

    house.walk(START.replace(day=3, hour=reconcile.NIGHT))
    house.pass_time(2 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]


# Words about our own messages.


def test_a_failure_that_no_callback_brought_is_found(both: House) -> None:
    a_few_move_in(both)
    both.carrier.script(both.number("Ana"), "reports_lost+dead_number")

    both.walk(ANA_ASKED)
    both.pass_time(2 * MINUTE)

    found = cells(both.runtime.store, "SELECT state, error FROM outbox WHERE wording = 'ask_mood'")
    assert found == [("undelivered", 30005)]


def test_a_reply_whose_callbacks_are_lost_is_known_by_its_words(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    both.carrier.switches.set(["reports_lost"])

    both.says("Ana", "5")
    both.pass_time(2 * MINUTE)

    found = cells(both.runtime.store, "SELECT state FROM outbox WHERE wording = 'ask_craving'")
    assert found == [("delivered",)]
    both.pass_time(HOUR)
    assert len(both.read_by("Ana")) == 2


def read_until(house: House) -> datetime | None:
    with house.runtime.store.reading() as tx:
        return heartbeats.last(tx, judging.LIST_READ)


@pytest.mark.parametrize("known", [True, False])
def test_one_word_that_our_code_fails_on_holds_up_no_other(both: House, known: bool) -> None:
    """Ben's rung did not arrive, and passing it on fails; Cleo's text did."""
    gateway = on_paper(both)
    lost, other = rung(both), write(both, "Cleo", body="other")
    deliver.deliver(both.runtime)
    to_ben, to_cleo = (
        next(one for one in gateway.sent if one.to == both.number(name)) for name in ("Ben", "Cleo")
    )
    gateway.lists(to_ben, str(row(both, lost).sid), status="undelivered")
    gateway.lists(to_cleo, str(row(both, other).sid))
    if not known:
        with both.runtime.store.writing() as tx:
            tx.exec_driver_sql(
                "UPDATE outbox SET sid = NULL, state = 'unknown', "
                "next_at = created_at, next_step = 'resolve' WHERE sid IS NOT NULL"
            )
    break_clocks(both)
    both.clock.advance(3 * MINUTE)

    reconcile.reconcile(both.runtime)

    assert row(both, other).state is Sending.DELIVERED
    assert read_until(both) == both.clock.now
    assert "parked" in kinds(both)


def test_a_text_that_cannot_even_be_kept_holds_up_no_other(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    both.carrier.switches.set(["webhook_lost"])
    both.carrier.text("+12025550199", "hello")
    both.clock.advance(MINUTE)
    both.carrier.text(both.number("Ana"), "5")
    change(both.runtime, wordings=refusing(ValueError("ours"), "unknown_sender"))

    both.pass_time(2 * MINUTE)

    assert cells(both.runtime.store, "SELECT value FROM answer") == [(5,)]
    with both.runtime.store.reading() as tx:
        found = [(one.body, one.phone_id, one.state) for one in inbox.unread(tx)]
    assert found == [("hello", None, "parked")], "a person may still read it"


def test_half_an_emoji_is_text_for_a_person(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    lose(both, "Ana")
    both.carrier.text(both.number("Ana"), "5 \ud83d")

    both.pass_time(2 * MINUTE)

    assert cells(both.runtime.store, "SELECT value FROM answer") == [(5,)]
    assert "parked" not in kinds(both)


def test_what_could_not_be_kept_at_all_proves_nothing_for_a_day(both: House) -> None:
    gateway = on_paper(both)
    reconcile.reconcile(both.runtime)
    both.clock.advance(HOUR)
    written = both.clock.now - MINUTE
    us = both.runtime.settings.twilio_from or ""
    odd = Listed("SM1", "received", True, us, "\ud83d", "5", None, 0, written, None)
    gateway.listed.append(odd)

    reconcile.reconcile(both.runtime)
    assert read_until(both) == written

    both.clock.advance(timedelta(days=1))
    reconcile.reconcile(both.runtime)
    assert read_until(both) == both.clock.now, "one odd text would hold up everybody for ever"


# Silence waits for it.


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
    names = a_few_move_in(both)
    both.walk(JUDGED - 5 * MINUTE)
    both.carrier.switches.set(["no_access"])

    both.walk(JUDGED + 29 * MINUTE)
    assert states(both)[-1] == "open"
    both.walk(JUDGED + 30 * MINUTE)

    assert states(both)[-1] == "silent"
    assert "unproven" in kinds(both)
    assert any("could not verify" in line for line in both.journal())
    with both.runtime.store.reading() as tx:
        assert checkins.is_unproven(tx, names["Ana"])
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
    receive.keep_bare(
        both.runtime, InboundText("SM1", both.number("Ana"), "x", 0, both.clock(), found=True)
    )

    both.walk(JUDGED)

    assert states(both)[-1] == "partial"


# How it is read.


def test_trouble_with_the_carrier_leaves_all_for_the_next_time(house: House) -> None:
    gateway = on_paper(house)
    gateway.list_fails = TryLater(None, "no connection")
    with house.runtime.store.reading() as tx:
        before = heartbeats.last(tx, judging.LIST_READ)

    assert reconcile.reconcile(house.runtime) == 0

    with house.runtime.store.reading() as tx:
        assert heartbeats.last(tx, judging.LIST_READ) == before


def test_a_carrier_that_shows_us_nothing_stops_the_line_until_it_does(both: House) -> None:
    gateway = on_paper(both)
    gateway.list_fails = LineStopped(20003, "account")
    reconcile.reconcile(both.runtime)
    with both.runtime.store.reading() as tx:
        assert line.look(tx).stopped_at is not None
    assert kinds(both) == ["carrier"]

    gateway.list_fails = None
    reconcile.reconcile(both.runtime)

    with both.runtime.store.reading() as tx:
        assert line.look(tx).stopped_at is None
    assert kinds(both) == []


def test_of_many_processes_one_reads(both: House) -> None:
    gateway = on_paper(both)
    asked: list[str] = []

    def recent(*_: object, **__: object) -> Iterator[Listed]:
        asked.append("x")
        return iter(())

    gateway.recent = recent  # type: ignore[method-assign]
    both.clock.advance(10 * MINUTE)

    at_once(*[lambda: reconcile.run_due(both.runtime)] * 4)

    assert asked == ["x"]


def test_it_is_read_every_two_minutes_and_not_more_often(house: House) -> None:
    gateway = on_paper(house)
    asked: list[datetime] = []

    def recent(*_: object, **__: object) -> Iterator[Listed]:
        asked.append(house.clock())
        return iter(())

    gateway.recent = recent  # type: ignore[method-assign]
    for _ in range(60):
        reconcile.run_due(house.runtime)
        house.clock.advance(timedelta(seconds=10))

    assert len(asked) == 5


@pytest.mark.parametrize("wrong", [timedelta(days=1), -timedelta(hours=2)])
def test_a_clock_that_was_wrong_leaves_no_gap(house: House, wrong: timedelta) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.clock.now += wrong
    reconcile.run_due(house.runtime)
    house.clock.now -= wrong
    lose(house, "Ana")

    house.says("Ana", "5")
    house.pass_time(5 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]


def test_a_long_absence_is_made_up_for_page_by_page(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.carrier.switches.set(["webhook_lost"])
    for n in range(130):
        house.carrier.text(f"+1202555{n:04}", f"text {n}")
    house.carrier.text(house.number("Ana"), "5")
    house.clock.advance(20 * HOUR)

    house.work()

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(131,)]
    assert cells(house.runtime.store, "SELECT value FROM answer") == [(5,)]


def test_a_message_in_doubt_is_settled_by_it(both: House) -> None:
    a_few_move_in(both)
    both.carrier.script(both.number("Ana"), "error_after+reports_lost")
    both.walk(ANA_ASKED)

    both.pass_time(2 * MINUTE)

    with both.runtime.store.reading() as tx:
        (found,) = outbox.tries(tx, "ask:1")
    assert found.state in (Sending.SENT, Sending.DELIVERED)
    assert states(both) == ["open"]
