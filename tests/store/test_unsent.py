"""What waits, and is not wanted any more."""

from checkin_sms.core.delivery import Sending
from checkin_sms.store import numbers, outbox, unsent
from checkin_sms.store.base import Store
from tests.store.rows import checkin, letter, member, person


def test_who_stopped_is_sent_nothing_that_waits(store: Store) -> None:
    with store.writing() as tx:
        ana, bea = person(tx), person(tx, "Bea", "+12025550102")
        due, sent = letter(tx, ana, "a"), letter(tx, ana, "b")
        others = letter(tx, bea, "c")
        assert due and sent and others
        outbox.set_state(tx, sent, Sending.ACCEPTED)

        unsent.suppress_phone(tx, numbers.first_of(tx, ana).id, None)

        assert outbox.get(tx, due).state is Sending.SUPPRESSED
        assert outbox.get(tx, sent).state is Sending.ACCEPTED
        assert outbox.get(tx, others).state is Sending.DUE


def test_numbers_for_a_crisis_still_go_to_who_stopped(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        crisis = letter(tx, ana, "reply:1", wording="crisis_medical")
        thanks = letter(tx, ana, "reply:2")
        assert crisis and thanks

        unsent.suppress_phone(tx, numbers.first_of(tx, ana).id, 9)

        assert outbox.get(tx, crisis).state is Sending.DUE
        assert outbox.get(tx, thanks).state is Sending.SUPPRESSED


def test_who_answered_is_not_reminded(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        asking = checkin(tx, ana)
        nudge = letter(tx, ana, "nudge", checkin_id=asking, started=True)
        reply = letter(tx, ana, "reply", checkin_id=asking)
        assert asking and nudge and reply

        unsent.suppress_checkin(tx, asking)

        assert outbox.get(tx, nudge).state is Sending.SUPPRESSED
        assert outbox.get(tx, reply).state is Sending.DUE
