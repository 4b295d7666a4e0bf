"""What is a sign of a member, and what is none; which check-in a late answer belongs to."""

from datetime import datetime, timedelta

import pytest

from checkin_sms.services.finding import find
from checkin_sms.store import answers, checkins, inbox, members
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.now import reasons, states

AUTOMATIC = "I am driving right now and will see your message later"


@pytest.fixture
def asked(house: House) -> House:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    return house


def heard(house: House) -> datetime | None:
    with house.at_work() as m:
        return members.get(m.tx, find(m, "Ana").id).heard_at


def unread(house: House) -> list[str]:
    with house.at_work() as m:
        return [one.body for one in inbox.unread(m.tx)]


def silent_for_two_days(house: House) -> None:
    house.walk(ANA_ASKED + timedelta(hours=28))
    assert reasons(house) == ["silence"]


# What is contact.


@pytest.mark.parametrize("said", ["6", "purple", "?", "OK", "LATER", "", "ESPANOL", "stop please"])
def test_anything_they_send_is_contact_even_unreadable(asked: House, said: str) -> None:
    asked.pass_time(timedelta(minutes=5))

    asked.says("Ana", said)

    assert heard(asked) == asked.clock()


def test_a_slip_told_at_the_wheel_is_no_automatic_answer(asked: House) -> None:
    asked.says("Ana", "im driving, i relapsed")
    assert reasons(asked) == ["slip"]


@pytest.mark.parametrize("said", [AUTOMATIC, "Auto reply: out of the office", "who is this"])
def test_a_machine_or_a_stranger_is_none(asked: House, said: str) -> None:
    before = heard(asked)
    asked.pass_time(timedelta(minutes=5))

    asked.says("Ana", said)

    assert heard(asked) == before


def test_an_automatic_answer_is_kept_and_not_answered(asked: House) -> None:
    before = asked.read_by("Ana")

    asked.says("Ana", AUTOMATIC)

    assert asked.read_by("Ana") == before
    kept = cells(asked.runtime.store, "SELECT state, replied FROM inbox")
    assert [tuple(map(str, row)) for row in kept] in ([("read", "0")], [("read", "False")])


def test_an_automatic_answer_does_not_end_a_silence(asked: House) -> None:
    asked.says("Ana", AUTOMATIC)

    silent_for_two_days(asked)

    told = len(asked.read_by("Ben"))
    asked.says("Ana", AUTOMATIC)
    assert reasons(asked) == ["silence"]
    assert len(asked.read_by("Ben")) == told


def test_an_automatic_answer_leaves_the_question_as_it_was(asked: House) -> None:
    asked.says("Ana", AUTOMATIC)
    asked.says("Ana", AUTOMATIC)

    asked.says("Ana", "6 2")

    found = cells(asked.runtime.store, "SELECT question, value FROM answer ORDER BY 1 DESC")
    assert found == [("mood", 6), ("craving", 2)]


def test_a_call_for_help_in_an_automatic_answer_is_heard(asked: House) -> None:
    asked.says("Ana", "Auto reply: i want to kill myself")

    assert reasons(asked) == ["crisis"]


# Loops.


def test_after_five_answers_in_two_minutes_there_is_no_more(asked: House) -> None:
    before = len(asked.read_by("Ana"))

    for n in range(9):
        asked.says("Ana", f"our store opens at nine, offer {n} of the day")
        asked.clock.advance(timedelta(seconds=5))

    assert len(asked.read_by("Ana")) == before + 5
    assert len(unread(asked)) == 9, "nothing of it is lost"


def test_a_loop_is_no_contact_and_no_answer(asked: House) -> None:
    for n in range(5):
        asked.says("Ana", f"our store opens at nine, offer {n} of the day")
        asked.clock.advance(timedelta(seconds=5))
    before = heard(asked)

    asked.says("Ana", "our store opens at nine again and again and again")

    assert heard(asked) == before


def test_once_it_has_been_quiet_they_are_answered_again(asked: House) -> None:
    for n in range(8):
        asked.says("Ana", f"our store opens at nine, offer {n} of the day")
        asked.clock.advance(timedelta(seconds=30))
    before = len(asked.read_by("Ana"))

    asked.pass_time(timedelta(minutes=3))
    asked.says("Ana", "sorry, that was my new phone")

    assert len(asked.read_by("Ana")) == before + 1


def test_a_cry_for_help_and_a_stop_are_heard_in_any_flood(asked: House) -> None:
    for n in range(7):
        asked.says("Ana", f"our store opens at nine, offer {n} of the day")

    asked.says("Ana", "i want to kill myself")
    assert asked.read_by("Ana")[-1] == WORDINGS.text("crisis", "en")

    asked.says("Ana", "stop texting me")
    assert "opted out" in reasons(asked)


def test_a_mentor_with_several_cases_is_no_loop(asked: House) -> None:
    asked.says("Ana", "2 9")
    before = len(asked.read_by("Ben"))

    for digit in ("2", "UNDO", "1", "UNDO", "1", "3", "UNDO", "3"):
        asked.says("Ben", digit)

    assert len(asked.read_by("Ben")) == before + 8


# Late answers.


def test_a_late_answer_counts_for_the_check_in_it_belongs_to(asked: House) -> None:
    asked.walk(ANA_ASKED + timedelta(hours=23))

    asked.says("Ana", "6 2")

    assert states(asked) == ["answered"]
    asked.walk(ANA_ASKED + timedelta(days=1))
    with asked.at_work() as m:
        newest = checkins.latest(m.tx, find(m, "Ana").id)
        assert newest is not None
        assert answers.to(m.tx, newest.id) == {}


def test_after_the_next_question_an_answer_is_for_that_one(asked: House) -> None:
    asked.walk(ANA_ASKED + timedelta(days=1, minutes=1))

    asked.says("Ana", "6 2")

    assert states(asked) == ["silent", "answered"]


def test_a_late_answer_ends_the_case_of_its_silence(asked: House) -> None:
    silent_for_two_days(asked)

    asked.says("Ana", "6 2")

    assert reasons(asked) == []
    assert states(asked)[-1] == "answered"
