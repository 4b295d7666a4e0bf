"""The line to the carrier: stopped once, tried by one, opened by an answer; and its pace."""

from datetime import timedelta

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Severity
from checkin_sms.gateway import CarrierError, LineStopped, Outgoing, TryLater
from checkin_sms.services import health, outcome
from checkin_sms.store import line
from checkin_sms.store import notices as notice_rows
from tests.house import House
from tests.oak_street import cells
from tests.services.letters import MINUTE, later, on_paper, row, send, write
from tests.services.paper_gateway import PaperGateway

REFUSED = LineStopped(20003, "account")
CARRIER = "The carrier refuses to take our texts."


def stopped(house: House) -> bool:
    with house.runtime.store.reading() as tx:
        return line.look(tx).stopped_at is not None


def notices(house: House) -> list[tuple[str, int]]:
    with house.runtime.store.reading() as tx:
        return [(one.kind, one.count) for one in notice_rows.notices(tx)]


def bodies(gateway: PaperGateway) -> list[str]:
    return [asked.body for asked in gateway.sent]


def refused(house: House, count: int = 1) -> tuple[PaperGateway, list[int]]:
    """The carrier refuses the first message; more are written after that."""
    gateway = on_paper(house, REFUSED)
    first = write(house, body="first", keeps=timedelta(hours=9))
    send(house)
    rest = [write(house, body=f"{n}", keeps=timedelta(hours=9)) for n in range(count)]
    return gateway, [first, *rest]


def test_a_refusal_stops_the_line_and_nothing_more_is_asked(both: House) -> None:
    gateway, _ = refused(both, 5)

    for _ in range(5):
        send(both)

    assert stopped(both)
    assert bodies(gateway) == ["first"]


def test_it_is_tried_by_one_message_at_a_time(both: House) -> None:
    gateway, _ = refused(both, 5)

    for tries in range(2, 6):
        both.clock.advance(MINUTE)
        send(both)
        send(both)
        assert len(gateway.sent) == tries


def test_nothing_that_waits_is_worse_off_for_it(both: House) -> None:
    gateway, rows = refused(both, 3)
    for _ in range(10):
        both.clock.advance(MINUTE)
        send(both)
    waiting = [row(both, one) for one in rows]
    assert {one.state for one in waiting} == {Sending.DUE}
    assert {one.attempts for one in waiting} == {0}

    gateway.answers = [None]
    both.clock.advance(MINUTE)
    send(both)

    assert not stopped(both)
    assert {row(both, one).state for one in rows} == {Sending.ACCEPTED}
    assert notices(both) == []


def test_of_a_batch_that_is_refused_the_rest_is_not_asked(house: House) -> None:
    gateway = on_paper(house, REFUSED)
    for n in range(90):
        write(house, body=f"{n}")

    send(house)

    # As many as were on their way at once.
    assert len(gateway.sent) <= 16


def test_the_most_urgent_message_is_the_one_that_tries(house: House) -> None:
    gateway, _ = refused(house, 2)
    write(house, body="urgent", urgency=Severity.CRISIS)

    house.clock.advance(MINUTE)
    send(house)

    assert bodies(gateway)[-1] == "urgent"


def test_staff_hear_of_it_once_and_the_service_is_not_ready(house: House) -> None:
    gateway, _ = refused(house, 3)
    for _ in range(5):
        house.clock.advance(MINUTE)
        send(house)
    assert [kind for kind, _ in notices(house)] == ["carrier"]
    assert CARRIER in health.report(house.runtime).faults

    gateway.answers = [None]
    later(house, MINUTE)

    assert CARRIER not in health.report(house.runtime).faults
    assert cells(
        house.runtime.store, "SELECT DISTINCT state FROM outbox WHERE wording = 'notice_carrier'"
    ) == [("suppressed",)], "it is over"


def say(house: House, outbox_id: int, word: str, code: int | None = None) -> None:
    found = row(house, outbox_id)
    outcome.status(house.runtime, found.token, word, found.sid or "", code)


def test_a_line_that_loses_what_it_takes_is_not_opened_by_taking_more(both: House) -> None:
    gateway = on_paper(both)
    one = write(both, body="one")
    send(both)
    say(both, one, "failed", 30034)
    assert stopped(both)

    later(both, 5 * MINUTE)
    assert len(gateway.sent) == 2, "one that tries"
    assert stopped(both), "it was taken, but so was the last one"

    ((again,),) = cells(both.runtime.store, "SELECT id FROM outbox WHERE purpose = 'test:one#2'")
    say(both, int(str(again)), "delivered")
    assert not stopped(both)


def test_what_the_line_lost_is_sent_again_when_it_is_open(house: House) -> None:
    gateway = on_paper(house)
    one = write(house, body="one", keeps=timedelta(hours=9))
    send(house)
    say(house, one, "failed", 30034)

    for _ in range(6):
        later(house, MINUTE)

    assert bodies(gateway) == ["one", "one"]
    assert row(house, one).state is Sending.FAILED


def test_an_old_word_does_not_open_a_line_that_was_stopped_since(house: House) -> None:
    on_paper(house)
    one = write(house, body="one")
    send(house)
    house.clock.advance(MINUTE)
    two = write(house, body="two")
    send(house)
    say(house, two, "failed", 30034)

    say(house, one, "delivered")

    assert stopped(house)


# 429: too many at once.


@pytest.mark.parametrize("busy", [TryLater(20429, "busy"), TryLater(None, "no connection")])
def test_a_busy_carrier_is_asked_again_later_and_each_is_sent_once(
    both: House, busy: CarrierError
) -> None:
    gateway = on_paper(both, busy, busy, busy, busy, busy, None)
    one = write(both)

    for _ in range(40):
        later(both, timedelta(seconds=10))

    assert row(both, one).state is Sending.ACCEPTED
    assert len(gateway.sent) == 6


def test_a_busy_carrier_holds_up_nobody_else(house: House) -> None:
    def answer(asked: Outgoing) -> None:
        if asked.to == house.number("Ana"):
            raise TryLater(20429, "busy")

    gateway = on_paper(house)
    gateway.answers = [answer]
    ana, ben = write(house, body="to Ana"), write(house, "Ben", "to Ben")

    send(house)

    assert (row(house, ana).state, row(house, ben).state) == (Sending.DUE, Sending.ACCEPTED)
    assert not stopped(house)


def test_those_that_were_turned_away_together_do_not_return_together(house: House) -> None:
    on_paper(house, TryLater(20429, "busy"))
    rows = [write(house, body=f"{n}") for n in range(20)]

    send(house)

    assert len({row(house, one).next_at for one in rows}) == 20


def test_a_prompt_that_the_carrier_takes_an_hour_late_is_still_sent(house: House) -> None:
    gateway = on_paper(house, TryLater(None, "no connection"))
    one = write(house, keeps=timedelta(minutes=90))
    for _ in range(60):
        later(house, MINUTE)
    gateway.answers = [None]

    for _ in range(29):
        later(house, MINUTE)

    assert row(house, one).state is Sending.ACCEPTED
