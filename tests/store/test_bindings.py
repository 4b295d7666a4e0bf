"""Who is speaking on a shared phone, as rows."""

from datetime import timedelta

from checkin_sms.store import bindings, due, inbox, numbers
from checkin_sms.store.base import Store, Tx
from checkin_sms.store.bindings import BindingState
from tests.store.rows import DAY, HOUR, NOW, person

SOON = timedelta(minutes=10)


def kept(tx: Tx, phone_id: int, sid: str) -> int:
    found = inbox.keep(
        tx, sid=sid, lookup="x", phone_id=phone_id, body=sid, media=0, received_at=NOW
    )
    assert found is not None
    return found


def asked(tx: Tx, phone_id: int, sid: str = "SM1") -> int:
    text = kept(tx, phone_id, sid)
    bindings.ask(tx, phone_id, text, at=NOW, until=NOW + DAY, look_at=NOW + SOON)
    return text


def test_asking_and_binding_are_one_row_per_phone(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        phone = numbers.first_of(tx, ana).id
        assert bindings.find(tx, phone) is None

        first = asked(tx, phone)
        found = bindings.find(tx, phone)
        assert found is not None
        assert (found.state, found.inbox_id, found.person_id) == (BindingState.ASKED, first, None)

        bindings.bind(tx, phone, ana, at=NOW + HOUR, until=NOW + DAY)
        bound = bindings.find(tx, phone)
        assert bound is not None
        assert (bound.id, bound.state, bound.person_id) == (found.id, BindingState.BOUND, ana)
        assert bound.inbox_id is None


def test_an_open_question_is_due_and_an_answered_one_is_not(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        phone = numbers.first_of(tx, ana).id
        asked(tx, phone)

        assert [item.table for item in due.due(tx, NOW + SOON, 10)] == ["binding"]
        assert due.due(tx, NOW, 10) == []

        bindings.bind(tx, phone, ana, at=NOW, until=NOW + DAY)
        assert due.due(tx, NOW + DAY, 10) == []


def test_it_is_left_once(store: Store) -> None:
    with store.writing() as tx:
        phone = numbers.first_of(tx, person(tx)).id
        asked(tx, phone)
        found = bindings.find(tx, phone)
        assert found is not None

        assert bindings.leave(tx, found.id)
        assert not bindings.leave(tx, found.id)
        assert bindings.get(tx, found.id).state is BindingState.LEFT


def test_the_last_word_is_remembered_and_all_of_it_forgotten(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        phone = numbers.first_of(tx, ana).id
        bindings.bind(tx, phone, ana, at=NOW, until=NOW + DAY)

        bindings.heard(tx, phone, NOW + HOUR)
        found = bindings.find(tx, phone)
        assert found is not None
        assert found.heard_at == NOW + HOUR

        bindings.drop(tx, phone)
        assert bindings.find(tx, phone) is None


def test_the_texts_that_are_nobodys_are_the_newest_few_since_the_question(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        phone = numbers.first_of(tx, ana).id
        kept(tx, phone, "SM0")
        first = asked(tx, phone)
        texts = [kept(tx, phone, f"SM{n}") for n in (2, 3, 4)]
        inbox.note(
            tx,
            texts[0],
            person_id=ana,
            state=inbox.InboxState.READ,
            crisis=None,
            replied=True,
        )

        waiting = inbox.nobodys(tx, phone, first, inbox.AFTER_ALL, 5)
        assert [one.sid for one in waiting] == ["SM1", "SM3", "SM4"]
        assert [one.sid for one in inbox.nobodys(tx, phone, first, texts[2], 1)] == ["SM3"]
