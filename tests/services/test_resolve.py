"""A message whose fate is not known: the carrier's list decides. Never a blind resend or loss."""

from collections.abc import Callable

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.gateway import Outgoing, TryLater, Unknown
from checkin_sms.services import deliver, outcome
from checkin_sms.services.apart import POISONED
from checkin_sms.services.incoming import InboundText
from checkin_sms.services.receive import receive
from checkin_sms.services.resolve import CERTAIN
from checkin_sms.store import outbox, queue
from tests.house import House
from tests.services.letters import MINUTE, later, on_paper, row, rung, send, write
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import break_clocks


def lost(house: House) -> tuple[PaperGateway, int]:
    """A message whose answer was lost a moment ago."""
    gateway = on_paper(house, Unknown(None), None)
    one = write(house)
    send(house)
    return gateway, one


def killed(house: House) -> tuple[PaperGateway, int]:
    """A process claims a message and dies before it asks."""
    gateway = on_paper(house)
    one = write(house)
    with house.at_work() as m:
        queue.claim(m.tx, m.now, due_by=m.now, lease=deliver.LEASE, limit=9)
    return gateway, one


Start = Callable[[House], tuple[PaperGateway, int]]


@pytest.mark.parametrize("begin", [lost, killed])
def test_a_message_that_the_list_has_is_adopted_and_never_sent_again(
    both: House, begin: Start
) -> None:
    gateway, one = begin(both)
    before = len(gateway.sent)
    gateway.lists(Outgoing(both.number("Ana"), "hello"), "SM7")

    for _ in range(20):
        later(both, MINUTE)

    assert (row(both, one).state, row(both, one).sid) == (Sending.DELIVERED, "SM7")
    assert len(gateway.sent) == before


@pytest.mark.parametrize("begin", [lost, killed])
def test_a_message_that_was_never_made_is_sent_once_the_list_is_sure(
    both: House, begin: Start
) -> None:
    gateway, one = begin(both)
    before = len(gateway.sent)

    for _ in range(9):
        later(both, MINUTE)
    assert len(gateway.sent) == before, "sent again before the list could be sure"
    for _ in range(5):
        later(both, MINUTE)

    assert len(gateway.sent) == before + 1
    assert row(both, one).state is Sending.ACCEPTED


def test_while_the_list_cannot_be_read_nothing_is_sent_again(house: House) -> None:
    gateway, one = lost(house)
    gateway.list_fails = TryLater(None, "no connection")

    for _ in range(30):
        later(house, MINUTE)

    assert (row(house, one).state, len(gateway.sent)) == (Sending.UNKNOWN, 1)


def test_a_late_callback_ends_the_doubt(both: House) -> None:
    gateway, one = lost(both)

    outcome.status(both.runtime, row(both, one).token, "delivered", "SM7", None)
    for _ in range(15):
        later(both, MINUTE)

    assert (row(both, one).state, len(gateway.sent)) == (Sending.DELIVERED, 1)


def test_a_word_that_the_carrier_is_new_to_still_means_that_it_has_the_message(
    house: House,
) -> None:
    gateway, one = lost(house)
    gateway.lists(Outgoing(house.number("Ana"), "hello"), "SM7", status="pondering")

    for _ in range(15):
        later(house, MINUTE)

    assert (row(house, one).state, row(house, one).sid) == (Sending.ACCEPTED, "SM7")
    assert len(gateway.sent) == 1


def test_the_same_words_of_another_message_are_not_taken_for_this_one(house: House) -> None:
    gateway, one = lost(house)
    mine = gateway.sent[0]
    other = write(house, purpose="another", body="hello")
    send(house)
    gateway.lists(mine, "SM7")
    gateway.lists(mine, str(row(house, other).sid))

    for _ in range(15):
        later(house, MINUTE)

    assert (row(house, one).state, row(house, one).sid) == (Sending.DELIVERED, "SM7")
    assert len(gateway.sent) == 2


def test_a_message_that_failed_on_the_list_has_failed(house: House) -> None:
    gateway, one = lost(house)
    gateway.lists(gateway.sent[0], "SM7", status="undelivered")

    later(house, 2 * MINUTE)

    assert row(house, one).state is Sending.UNDELIVERED


def answered(house: House, body: str) -> str:
    """Ana texts this, and the webhook's response with our answer may have been lost."""
    spoken = receive(house.runtime, InboundText("SM0", house.number("Ana"), body, 0, house.clock()))
    assert spoken is not None
    return spoken.body


@pytest.mark.parametrize(
    ("said", "again"),
    [
        ("i want to kill myself", True),
        ("he is hitting me", True),
        ("stop texting me i am going to kill myself", True),
        ("hello", False),
    ],
)
def test_of_replies_that_never_left_only_crisis_numbers_are_sent_later(
    both: House, said: str, again: bool
) -> None:
    gateway = on_paper(both)
    reply = answered(both, said)

    for _ in range(40):
        later(both, MINUTE)

    assert [asked.body for asked in gateway.sent].count(reply) == again
    with both.runtime.store.reading() as tx:
        found = outbox.tries(tx, "reply:1")
    assert [one.next_at for one in found] == [None]


def test_crisis_numbers_that_left_are_not_said_twice(house: House) -> None:
    gateway = on_paper(house)
    reply = answered(house, "i want to kill myself")
    gateway.lists(Outgoing(house.number("Ana"), reply), "SM7")

    for _ in range(40):
        later(house, MINUTE)

    assert reply not in [asked.body for asked in gateway.sent]


def test_only_a_message_that_is_still_in_time_is_sent_again(house: House) -> None:
    gateway = on_paper(house, Unknown(None), None)
    one = write(house, keeps=CERTAIN - MINUTE)

    send(house)
    for _ in range(20):
        later(house, MINUTE)

    assert (row(house, one).state, len(gateway.sent)) == (Sending.FAILED, 1)


def test_one_that_our_code_fails_on_waits_and_holds_up_no_other(both: House) -> None:
    """Ben's rung was never made, and passing it on fails."""
    on_paper(both, Unknown(None))
    lost, other = rung(both), write(both, "Cleo", body="other", keeps=CERTAIN)
    send(both)
    with both.at_work() as m:
        m.tx.exec_driver_sql(f"UPDATE outbox SET send_by = created_at WHERE id = {lost}")  # noqa: S608
    break_clocks(both)

    both.clock.advance(CERTAIN)
    send(both)

    assert row(both, lost).state is Sending.UNKNOWN
    assert row(both, lost).next_at == both.clock.now + POISONED
    assert row(both, other).state is Sending.FAILED
