"""Sending: each answer of the carrier, what overtakes it, and what is not sent any more."""

from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Severity
from checkin_sms.gateway import LineStopped, NeverWill, OptedOut, Outgoing, TryLater, Unknown
from checkin_sms.services import deliver, outcome
from checkin_sms.services.apart import POISONED
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import numbers, people, phones, queue
from tests.house import START, House
from tests.oak_street import cells
from tests.services.letters import MINUTE, later, on_paper, row, rung, send, write
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import break_clocks, change

NIGHT = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)  # 3 in the morning in New York


def token_of(asked: Outgoing) -> str:
    return str(asked.status_callback).rpartition("/")[2].partition("#")[0]


# Each answer of the carrier.


def test_an_accepted_message_is_accepted_with_its_sid(both: House) -> None:
    on_paper(both)
    one = write(both)

    assert send(both) == 1

    found = row(both, one)
    assert (found.state, found.sid, found.next_at) == (Sending.ACCEPTED, "SM1", None)
    assert send(both) == 0


def test_the_carrier_is_asked_with_all_that_it_must_know(house: House) -> None:
    gateway = on_paper(house)
    write(house, body="hello")

    send(house)

    (asked,) = gateway.sent
    assert (asked.to, asked.body, asked.validity_seconds) == (house.number("Ana"), "hello", 7200)
    assert asked.status_callback == (
        "http://127.0.0.1:8000/twilio/status/token of test:hello#rc=3&rp=ct,rt,5xx"
    )


def test_a_message_that_was_not_taken_now_is_tried_again(both: House) -> None:
    on_paper(both, TryLater(20429, "busy"), None)
    one = write(both)

    send(both)
    waiting = row(both, one)
    later(both, timedelta(seconds=10))

    assert (waiting.state, waiting.attempts) == (Sending.DUE, 1)
    assert waiting.next_at is not None
    assert waiting.next_at > START
    assert row(both, one).state is Sending.ACCEPTED


def test_a_message_that_is_never_taken_is_given_up(house: House) -> None:
    gateway = on_paper(house, TryLater(20429, "busy"))
    one = write(house, keeps=timedelta(days=9))

    send(house)
    for _ in range(40):
        later(house, timedelta(hours=1))

    assert row(house, one).state is Sending.FAILED
    assert 2 < [asked.body for asked in gateway.sent].count("hello") < 12


def test_a_message_is_not_tried_again_after_its_time(house: House) -> None:
    gateway = on_paper(house, TryLater(30022, "queue"))
    one = write(house, keeps=timedelta(seconds=10))

    send(house)
    later(house, timedelta(hours=1))

    assert row(house, one).state is Sending.FAILED
    assert [asked.body for asked in gateway.sent].count("hello") == 1


def test_a_message_that_can_never_arrive_has_failed(both: House) -> None:
    on_paper(both, NeverWill(21211, "no number"))
    one = write(both)

    send(both)

    assert (row(both, one).state, row(both, one).next_at) == (Sending.FAILED, None)


def test_a_block_that_the_carrier_holds_stops_the_number(both: House) -> None:
    gateway = on_paper(both, OptedOut())
    write(both, body="first")
    send(both)
    second = write(both, body="second")
    send(both)

    with both.runtime.store.reading() as tx:
        phone = numbers.first_of(tx, people.everyone(tx)[1].id)
    assert (phone.opted_out_at, phone.opted_out_by) == (START, "carrier")
    assert row(both, second).state is Sending.SUPPRESSED
    assert "second" not in [one.body for one in gateway.sent]


def test_a_message_whose_answer_was_lost_is_unknown_and_not_sent_again_at_once(
    both: House,
) -> None:
    gateway = on_paper(both, Unknown(None))
    one = write(both)

    send(both)

    found = row(both, one)
    assert (found.state, found.next_at) == (Sending.UNKNOWN, START + MINUTE)
    assert (send(both), len(gateway.sent)) == (0, 1)


def test_while_the_line_is_stopped_the_queue_waits_and_staff_see_it(both: House) -> None:
    gateway = on_paper(both, LineStopped(20003, "account"))
    two = [write(both, body="one"), write(both, body="two")]

    for _ in range(12):
        send(both)
        both.clock.advance(MINUTE)
    gateway.answers = [None]
    with both.runtime.store.reading() as tx:
        kinds = [notice.kind for notice in notice_rows.notices(tx)]
    waiting = [row(both, one) for one in two]
    send(both)

    assert kinds == ["carrier"]
    assert {one.state for one in waiting} == {Sending.DUE}
    assert {one.attempts for one in waiting} == {0}, "attempts were burnt on the numbers"
    assert {row(both, one).state for one in two} == {Sending.ACCEPTED}
    with both.runtime.store.reading() as tx:
        assert notice_rows.notices(tx) == [], "the line is up again"


def test_an_error_that_nobody_foresaw_is_an_unknown_fate_and_stops_nobody_else(
    both: House,
) -> None:
    def break_down(outgoing: Outgoing) -> None:
        if outgoing.body == "one":
            raise ZeroDivisionError

    gateway = on_paper(both)
    gateway.answers = [break_down]
    one, two = write(both, body="one"), write(both, body="two")

    send(both)

    assert (row(both, one).state, row(both, two).state) == (Sending.UNKNOWN, Sending.ACCEPTED)


# Over several connections, and with no transaction open.


def test_a_batch_is_sent_over_several_connections_at_once(house: House) -> None:
    together = Barrier(4, timeout=60)
    gateway = on_paper(house)
    gateway.answers = [lambda _: together.wait()]
    four = [write(house, body=f"{n}") for n in range(4)]

    send(house)

    assert {row(house, one).state for one in four} == {Sending.ACCEPTED}


def test_callbacks_that_overtake_the_answer_stand(both: House) -> None:
    def call_back(outgoing: Outgoing) -> None:
        token = token_of(outgoing)
        for word in ("sent", "delivered"):
            outcome.status(both.runtime, token, word, "SM1", None)

    gateway = on_paper(both)
    gateway.answers = [call_back]
    one = write(both)

    send(both)

    assert (row(both, one).state, row(both, one).sid) == (Sending.DELIVERED, "SM1")


def test_a_callback_that_said_lost_before_the_answer_stands(both: House) -> None:
    gateway = on_paper(both)
    gateway.answers = [
        lambda asked: outcome.status(both.runtime, token_of(asked), "failed", "SM1", 30005) and None
    ]
    one = write(both)

    send(both)

    assert row(both, one).state is Sending.FAILED


def test_the_most_urgent_leaves_first(house: House) -> None:
    gateway = on_paper(house)
    for urgency in (Severity.ROUTINE, Severity.CRISIS, Severity.URGENT):
        write(house, body=urgency.name, urgency=urgency)

    with house.at_work() as m:
        rows = queue.claim(m.tx, m.now, due_by=m.now, lease=MINUTE, limit=2)

    assert [one.body for one in rows] == ["CRISIS", "URGENT"]
    send(house)
    assert [one.body for one in gateway.sent] == ["ROUTINE"]


def test_what_is_barely_due_is_left_to_the_workers(house: House) -> None:
    gateway = on_paper(house)
    write(house)

    house.clock.advance(timedelta(seconds=29))
    assert deliver.deliver(house.runtime, overdue=timedelta(seconds=30)) == 0
    house.clock.advance(timedelta(seconds=1))
    assert deliver.deliver(house.runtime, overdue=timedelta(seconds=30)) == 1
    assert len(gateway.sent) == 1


# What is not sent any more.


def test_a_message_whose_time_is_over_is_never_sent(both: House) -> None:
    gateway = on_paper(both)
    one = write(both, keeps=timedelta(hours=1))

    both.clock.advance(timedelta(hours=1))
    send(both)

    assert (row(both, one).state, gateway.sent) == (Sending.EXPIRED, [])


def test_nothing_is_sent_to_a_number_that_stopped_meanwhile(both: House) -> None:
    gateway = on_paper(both)
    one = write(both)
    phone_id = row(both, one).phone_id
    with both.at_work() as m:
        phones.opt_out(m.tx, phone_id, "plain", m.now)

    send(both)

    assert (row(both, one).state, gateway.sent) == (Sending.SUPPRESSED, [])


LAST_WORDS = ["stopped", "mentor_stopped", "crisis", "crisis_medical_no_alert"]


@pytest.mark.parametrize("wording", LAST_WORDS)
def test_the_answer_to_their_own_last_words_is_sent_where_they_stopped_us(
    house: House, wording: str
) -> None:
    gateway = on_paper(house)
    write(house, purpose="reply:1", wording=wording)
    write(house, body="other", purpose="test", wording=wording)
    write(house, body="calm", purpose="reply:2", wording="thanks_calm")
    stop(house, "plain")

    send(house)

    assert [asked.body for asked in gateway.sent] == ["hello"]


@pytest.mark.parametrize("answers_stop", [True, False])
def test_where_the_carrier_stopped_it_nothing_is_sent(house: House, answers_stop: bool) -> None:
    gateway = on_paper(house)
    settings = house.runtime.settings.model_copy(update={"carrier_keywords": answers_stop})
    change(house.runtime, settings=settings)
    write(house, purpose="reply:1", wording="stopped")
    stop(house, "carrier")

    send(house)

    assert [asked.body for asked in gateway.sent] == ([] if answers_stop else ["hello"])


def stop(house: House, by: str) -> None:
    """Ana's phone gets no texts from now on."""
    with house.at_work() as m:
        ana = next(one for one in people.everyone(m.tx) if one.name == "Ana")
        phones.opt_out(m.tx, numbers.first_of(m.tx, ana.id).id, by, m.now)


def at_night(house: House, keeps: timedelta, started: bool) -> tuple[PaperGateway, int]:
    gateway = on_paper(house)
    house.clock.now = NIGHT
    one = write(house, keeps=keeps, started=started)
    send(house)
    return gateway, one


def test_what_we_start_waits_for_a_decent_hour(house: House) -> None:
    gateway, one = at_night(house, timedelta(hours=6), started=True)
    assert (row(house, one).state, row(house, one).next_at) == (
        Sending.DUE,
        NIGHT + timedelta(hours=5),
    )

    later(house, timedelta(hours=5))
    assert [asked.body for asked in gateway.sent] == ["hello"]


def test_what_we_start_is_dropped_when_its_time_ends_before_a_decent_hour(house: House) -> None:
    gateway, one = at_night(house, timedelta(hours=5), started=True)

    assert (row(house, one).state, gateway.sent) == (Sending.EXPIRED, [])


def test_what_must_be_said_is_said_at_night(house: House) -> None:
    gateway, _ = at_night(house, timedelta(hours=5), started=False)

    assert [asked.body for asked in gateway.sent] == ["hello"]


def test_the_carrier_may_not_keep_what_we_start_past_a_decent_hour(house: House) -> None:
    gateway = on_paper(house)
    house.clock.now = datetime(2026, 3, 3, 1, 30, tzinfo=UTC)  # 20:30 in New York
    write(house, keeps=timedelta(hours=2), started=True)

    send(house)

    assert gateway.sent[0].validity_seconds == 1800


def test_one_message_whose_end_cannot_be_written_down_does_not_undo_the_others(
    house: House,
) -> None:
    gateway = on_paper(house)
    fine, ill = write(house, body="fine"), write(house, body="ill")
    # The carrier gives two messages one sid: the second cannot be written down.
    gateway.numbers = iter([1, 1])

    send(house)

    states = {row(house, one).state for one in (fine, ill)}
    assert Sending.ACCEPTED in states
    assert cells(house.runtime.store, "SELECT count(*) FROM outbox WHERE sid = 'SM1'") == [(1,)]


def test_one_message_that_our_code_fails_on_waits_and_holds_up_no_other(both: House) -> None:
    """Ben's rung was not sent in time, and passing it on fails."""
    gateway = on_paper(both)
    late = rung(both)
    break_clocks(both)
    both.clock.advance(timedelta(hours=5))
    other = write(both, "Cleo", body="other")

    send(both)

    assert row(both, other).state is Sending.ACCEPTED
    assert (row(both, late).state, row(both, late).next_at) == (
        Sending.DUE,
        both.clock.now + POISONED,
    )
    assert both.number("Ben") not in [asked.to for asked in gateway.sent]
    with both.runtime.store.reading() as tx:
        assert [notice.kind for notice in notice_rows.notices(tx)] == ["parked"]
