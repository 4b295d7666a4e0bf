"""What is due, and what comes next, over all tables."""

from checkin_sms.core.delivery import Sending
from checkin_sms.store import due, members, outbox, roles
from checkin_sms.store.base import Store, Tx
from tests.store.rows import DAY, HOUR, NOW, checkin, letter, member


def settled_in(tx: Tx) -> int:
    ana = member(tx)
    members.switch_on(tx, ana, NOW + HOUR)
    roles.invite(tx, ana, roles.RoleKind.MEMBER, NOW, NOW + DAY)
    return ana


def test_nothing_is_due_in_an_empty_house(store: Store) -> None:
    with store.reading() as tx:
        assert due.due(tx, NOW, 9) == []
        assert due.next_instant(tx) is None
        assert due.count_due(tx, NOW) == 0


def test_a_row_is_due_from_its_instant_on(store: Store) -> None:
    with store.writing() as tx:
        settled_in(tx)

        assert due.due(tx, NOW, 9) == []
        assert due.next_instant(tx) == (NOW + HOUR, "ask")
        assert [(one.table, one.step) for one in due.due(tx, NOW + HOUR, 9)] == [("plan", "ask")]
        assert {one.table for one in due.due(tx, NOW + 2 * DAY, 9)} == {"plan", "role"}
        assert due.count_due(tx, NOW + 2 * DAY) == 2


def test_what_waits_to_be_sent_is_the_senders(store: Store) -> None:
    with store.writing() as tx:
        one = letter(tx, settled_in(tx))
        assert one
        assert due.due(tx, NOW, 9) == []
        assert due.count_due(tx, NOW) == 1

        outbox.set_state(tx, one, Sending.SENDING, next_at=NOW)
        assert [item.table for item in due.due(tx, NOW, 9)] == ["outbox"]


def test_the_oldest_come_first_and_no_more_than_so_many(store: Store) -> None:
    with store.writing() as tx:
        ana = settled_in(tx)
        ids = [checkin(tx, ana, day) for day in (5, 3, 4)]

        found = due.due(tx, NOW + 9 * DAY, 2)

        assert [item.id for item in found if item.table == "checkin"] == [ids[1], ids[2]]


def test_a_row_is_put_off_unless_it_moved_meanwhile(store: Store) -> None:
    with store.writing() as tx:
        ana = settled_in(tx)
        (item,) = due.due(tx, NOW + HOUR, 9)

        due.push(tx, item, NOW + DAY)
        assert members.plan_of(tx, ana).next_at == NOW + DAY
        due.push(tx, item, NOW + 2 * DAY)
        assert members.plan_of(tx, ana).next_at == NOW + DAY
