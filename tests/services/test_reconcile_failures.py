"""What the list tells of our own messages; and what our code fails on holds up nothing else."""

from datetime import datetime, timedelta

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.gateway import Listed
from checkin_sms.services import deliver, judging, reconcile
from checkin_sms.store import heartbeats, inbox, outbox
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.letters import on_paper, row, rung, write
from tests.services.lost_webhooks import HOUR, MINUTE, lose
from tests.services.now import kinds, states
from tests.services.trouble import break_clocks, change, refusing


def read_until(house: House) -> datetime | None:
    with house.runtime.store.reading() as tx:
        return heartbeats.last(tx, judging.LIST_READ)


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


def test_a_message_in_doubt_is_settled_by_it(both: House) -> None:
    a_few_move_in(both)
    both.carrier.script(both.number("Ana"), "error_after+reports_lost")
    both.walk(ANA_ASKED)

    both.pass_time(2 * MINUTE)

    with both.runtime.store.reading() as tx:
        (found,) = outbox.tries(tx, "ask:1")
    assert found.state in (Sending.SENT, Sending.DELIVERED)
    assert states(both) == ["open"]


# What our own code fails on.


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
