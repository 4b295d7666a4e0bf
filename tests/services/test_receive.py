"""A text arrives: once, in its turn, and never lost, whatever it holds and whatever fails."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DataError, IntegrityError

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, outcome
from checkin_sms.services.incoming import InboundText
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.receive import receive
from checkin_sms.services.strangers import STRANGERS_A_DAY
from checkin_sms.store import inbox
from checkin_sms.store.base import Broken
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, counts, move_in
from tests.services.trouble import at_once, begin_over, change, lost_database, refusing

STRANGER = "+12025550199"
NOTICE = WORDINGS.text("notice_parked", "en", program="Oak Street")


def text(house: House, name: str, body: str, sid: str = "SM1", media: int = 0) -> InboundText:
    sender = name if name[0] in "+123456789" else house.number(name)
    return InboundText(sid, sender, body, media, house.clock())


def hear(house: House, name: str, body: str, sid: str = "SM1") -> Spoken | None:
    return receive(house.runtime, text(house, name, body, sid))


def asked(house: House) -> House:
    """Ana was asked for her mood a moment ago."""
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    begin_over(house)
    return house


def answers(house: House) -> list[tuple[str, int]]:
    found = cells(house.runtime.store, "SELECT question, value FROM answer ORDER BY question")
    return [(str(question), int(str(value))) for question, value in found]


# Once, and in turn.


def test_a_repeated_webhook_gets_the_same_answer_and_does_nothing_twice(both: House) -> None:
    asked(both)

    first = hear(both, "Ana", "6")
    before = counts(both.runtime.store)
    again = hear(both, "Ana", "6")

    assert first is not None
    assert again == first
    assert counts(both.runtime.store) == before


def test_a_repeat_after_the_reply_was_sent_gets_no_second_one(both: House) -> None:
    asked(both)
    first = hear(both, "Ana", "6")
    assert first is not None
    outcome.status(both.runtime, first.token, "sent", "SM9", None)

    assert hear(both, "Ana", "6") is None
    assert answers(both) == [("mood", 6)]


def test_the_same_webhook_many_times_at_once_has_one_effect(both: House) -> None:
    asked(both)
    same = text(both, "Ana", "6")

    found = at_once(*[lambda: receive(both.runtime, same)] * 6)

    assert answers(both) == [("mood", 6)]
    assert cells(both.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]
    assert len({spoken.token for spoken in found if spoken}) == 1
    assert None not in found, "each repeat gets the reply while it may not have been sent"


def test_two_quick_texts_are_two_turns(both: House) -> None:
    asked(both)
    two = [text(both, "Ana", "6", "SM1"), text(both, "Ana", "3", "SM2")]

    at_once(*[lambda one=one: receive(both.runtime, one) for one in two])

    assert sorted(value for _, value in answers(both)) == [3, 6]
    assert {question for question, _ in answers(both)} == {"mood", "craving"}
    assert cells(both.runtime.store, "SELECT state FROM checkin ORDER BY id DESC LIMIT 1") == [
        ("answered",)
    ]


def test_a_member_and_their_mentor_who_text_at_once_are_both_heard(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    for turn in range(8):
        with both.at_work() as m:
            cases.raise_case(m, ana, Reason.SILENCE)
        two = [
            text(both, "Ana", "call me please", f"SMana{turn}"),
            text(both, "Ben", "1", f"SMben{turn}"),
        ]

        at_once(*[lambda one=one: receive(both.runtime, one) for one in two])

        hear(both, "Ben", "3", f"SMthen{turn}")
        both.clock.advance(timedelta(days=1))

    assert cells(both.runtime.store, "SELECT DISTINCT state FROM inbox") == [("read",)]
    assert cells(both.runtime.store, "SELECT count(*) FROM inbox") == [(24,)]


def test_a_stranger_who_is_repeated_at_once_is_answered_once(both: House) -> None:
    move_in(both)
    same = text(both, STRANGER, "hello?")

    found = at_once(*[lambda: receive(both.runtime, same)] * 4)

    assert len([spoken for spoken in found if spoken]) == 1


def test_a_worker_is_woken_after_a_text_was_stored(house: House) -> None:
    asked(house)

    hear(house, "Ana", "6")

    assert house.rings


# Strangers.


def test_a_stranger_is_answered_once_a_day_with_words_that_reveal_nothing(both: House) -> None:
    names = move_in(both)

    first = hear(both, STRANGER, "who is this", "SM1")
    second = hear(both, STRANGER, "hello", "SM2")
    both.clock.advance(timedelta(days=1, minutes=1))
    third = hear(both, STRANGER, "hello", "SM3")

    assert first is not None
    assert not [name for name in [*names, "Oak Street"] if name in first.body]
    assert (second, third) == (None, first)
    assert len(both.runtime.store.keyring.fingerprint(STRANGER)) == 64
    with both.runtime.store.reading() as tx:
        assert [one.body for one in inbox.unread(tx)] == ["who is this", "hello", "hello"]


def test_strangers_together_are_answered_only_so_often_a_day(house: House) -> None:
    move_in(house)
    numbers = [f"+1202556{n:04}" for n in range(STRANGERS_A_DAY + 2)]

    found = [hear(house, number, "hi", f"SM{n}") for n, number in enumerate(numbers)]

    assert [spoken is not None for spoken in found] == [True] * STRANGERS_A_DAY + [False] * 2


@pytest.mark.parametrize(
    ("sender", "body"),
    [("28449", "Your code is 1234"), (STRANGER, "STOP"), (STRANGER, "stop please"), ("Bank", "hi")],
)
def test_machines_and_those_who_stop_get_no_answer(house: House, sender: str, body: str) -> None:
    move_in(house)

    found = receive(house.runtime, InboundText("SM1", sender, body, 0, house.clock()))

    assert found is None
    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]


def test_no_stranger_ever_starts_a_message_of_ours(house: House) -> None:
    move_in(house)
    before = counts(house.runtime.store)["outbox"]

    for n, body in enumerate(["hi", "1", "OK", "A1", "i want to die", "START"]):
        hear(house, STRANGER, body, f"SM{n}")

    assert counts(house.runtime.store)["outbox"] == before


# Odd texts.

ODD = [
    "",
    " ",
    "🙂" * 40,
    "x" * 1600,
    "¿?¡!",
    "\u202e\u200b",
    "0x7",
    "9" * 400,
    "٣",
    "%s{0}",
    "\n\n1\n",
]


@pytest.mark.parametrize("name", ["Ana", "Ben", "Cleo"])
def test_an_odd_text_is_kept_and_harmless(house: House, name: str) -> None:
    asked(house)

    for n, body in enumerate(ODD):
        hear(house, name, body, f"SM{n}")

    with house.runtime.store.reading() as tx:
        kept = [inbox.by_sid(tx, f"SM{n}") for n in range(len(ODD))]
    assert [one.body for one in kept if one] == ODD
    assert "parked" not in {one.state for one in kept if one}


# Trouble.

OWN_FAULTS = [
    ValueError("x"),
    KeyError("x"),
    AssertionError(),
    RecursionError(),
    IntegrityError("INSERT", {}, Exception("a row too many")),
    DataError("INSERT", {}, Exception("too long")),
]


@pytest.mark.parametrize("error", OWN_FAULTS, ids=lambda error: type(error).__name__)
def test_a_text_that_our_code_fails_on_is_kept_for_a_person_and_staff_hear(
    both: House, error: Exception
) -> None:
    asked(both)
    change(both.runtime, wordings=refusing(error, "ask_craving"))

    assert hear(both, "Ana", "6") is None
    both.work()

    with both.runtime.store.reading() as tx:
        kept = inbox.by_sid(tx, "SM1")
    assert kept is not None
    assert (kept.body, kept.state) == ("6", "parked")
    assert answers(both) == [], "half a turn was kept"
    assert both.read_by("Cleo") == [NOTICE]


def test_a_text_is_kept_even_if_staff_cannot_be_told_of_it(both: House) -> None:
    asked(both)
    change(both.runtime, wordings=refusing(ValueError("x"), "ask_craving", "notice_"))

    assert hear(both, "Ana", "6") is None

    with both.runtime.store.reading() as tx:
        assert [one.state for one in inbox.unread(tx)] == ["parked"]


def test_after_a_fault_the_same_person_is_heard_again(both: House) -> None:
    asked(both)
    change(both.runtime, wordings=refusing(ValueError("x"), "ask_craving"))
    hear(both, "Ana", "6", "SM1")
    change(both.runtime, wordings=WORDINGS)

    assert hear(both, "Ana", "6", "SM2") is not None
    assert answers(both) == [("mood", 6)]


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_text_that_cannot_be_stored_is_not_taken(house: House, tmp_path: Path, kind: str) -> None:
    one = text(asked(house), "Ana", "6")
    real = house.runtime.store
    change(house.runtime, store=lost_database(kind, tmp_path))

    with pytest.raises(Broken):
        receive(house.runtime, one)

    change(house.runtime, store=real)
    assert house.rings == []


# Pictures.


def test_a_picture_waits_for_a_person_and_is_a_sign_of_life(both: House) -> None:
    asked(both)

    spoken = receive(both.runtime, text(both, "Ana", "", media=1))

    assert spoken is not None
    assert cells(both.runtime.store, "SELECT state, media FROM inbox") == [("unread", 1)]
    heard = "SELECT count(*) FROM member WHERE heard_at IS NOT NULL"
    assert cells(both.runtime.store, heard) == [(1,)]
