"""Several people on one phone: nothing is revealed, and nothing is guessed."""

import re
from datetime import timedelta

import pytest
import sqlalchemy as sa

from checkin_sms.services import numbers
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    Support,
    add_member,
    add_mentor,
    find,
    pair,
)
from checkin_sms.store import cases, inbox, members, people, roles, unsent
from checkin_sms.store.outbox import OutboxRow
from tests.house import WORDINGS, House
from tests.oak_street import cells
from tests.services.shared_phone import EAST, HOME, KAY_ASKED, LOU_ASKED, share

ASKED = "Oak Street: please send your two numbers, as on your card."
WHO = "Who is this, please (1=K., 2=L.)? Need someone now? Call or text 988."


def text(house: House, body: str, wait: int = 1) -> str:
    """Somebody texts from the shared phone. Returns what they hear, or nothing."""
    before = len(house.carrier.bodies_to(HOME))
    house.carrier.text(HOME, body)
    house.work()
    house.pass_time(timedelta(minutes=wait))
    return "\n".join(house.carrier.bodies_to(HOME)[before:])


def answers(house: House) -> list[tuple[object, ...]]:
    return cells(
        house.runtime.store,
        "SELECT member_id, question, value FROM answer JOIN checkin ON checkin.id = checkin_id"
        " ORDER BY member_id, question DESC",
    )


def id_of(house: House, name: str) -> int:
    with house.runtime.store.reading() as tx:
        return next(person.id for person in people.everyone(tx) if person.name == name)


def case_of(house: House, name: str) -> list[str]:
    with house.at_work() as m:
        found = cases.open_case(m.tx, id_of(house, name))
        return found.reasons if found else []


def heard(house: House, name: str) -> object:
    with house.runtime.store.reading() as tx:
        return members.get(tx, id_of(house, name)).heard_at


@pytest.fixture
def home(house: House) -> House:
    """Both were asked a moment ago."""
    share(house)
    house.walk(LOU_ASKED + timedelta(minutes=1))
    return house


def test_what_is_asked_on_a_shared_phone_names_nobody(home: House) -> None:
    assert home.carrier.bodies_to(HOME) == [ASKED, ASKED]

    home.pass_time(timedelta(days=2))

    assert not [b for b in home.carrier.bodies_to(HOME) for n in ("Kay", "Lou", "Ben") if n in b]


def test_the_first_text_is_answered_with_who_is_this_and_the_digit_makes_it_theirs(
    home: House,
) -> None:
    assert text(home, "4 7") == WHO
    assert answers(home) == []

    said = text(home, "2")

    assert "Lou" in said
    lou = id_of(home, "Lou")
    assert answers(home) == [(lou, "mood", 4), (lou, "craving", 7)]


def test_both_answer_one_after_the_other(home: House) -> None:
    text(home, "4 2")
    assert "Kay" in text(home, "1")

    assert text(home, "6 1") == WHO
    assert "Lou" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [
        ("mood", 4), ("craving", 2), ("mood", 6), ("craving", 1),
    ]  # fmt: skip


def test_only_whoever_said_who_they_are_has_made_contact(home: House) -> None:
    before = heard(home, "Kay"), heard(home, "Lou")

    text(home, "4 2")
    assert (heard(home, "Kay"), heard(home, "Lou")) == before

    text(home, "1")
    assert heard(home, "Kay") != before[0]
    assert heard(home, "Lou") == before[1]


def test_two_texts_before_the_answer_are_both_theirs(home: House) -> None:
    assert text(home, "4") == WHO
    assert text(home, "7") == WHO

    assert "Lou" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [("mood", 4), ("craving", 7)]


@pytest.mark.parametrize("said", ["Lou", "lou.", "its Lou", "I'm Lou", "L.", "l", "2", " 2 "])
def test_who_is_this_is_answered_by_digit_alias_or_name(home: House, said: str) -> None:
    text(home, "4 7")

    assert "Lou" in text(home, said)
    assert len(answers(home)) == 2


@pytest.mark.parametrize("said", ["3", "9", "me", "Ben", "0", "??"])
def test_anything_else_is_asked_once_more(home: House, said: str) -> None:
    text(home, "4 7")

    assert text(home, said) == WHO
    assert answers(home) == []


def test_a_name_alone_says_who_is_speaking_before_anything_was_asked(home: House) -> None:
    assert "Kay" in text(home, "Kay")
    assert "Kay" in text(home, "6 2")
    assert [row[1:] for row in answers(home)] == [("mood", 6), ("craving", 2)]


def test_one_letter_is_no_name_there(home: House) -> None:
    assert text(home, "k") == WHO


def test_within_one_conversation_they_are_not_asked_again(home: House) -> None:
    text(home, "5")
    assert "Kay" not in text(home, "1"), "the second question names nobody either"

    assert "Kay" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [("mood", 5), ("craving", 2)]


def test_an_hour_later_it_may_be_the_other_hand(home: House) -> None:
    text(home, "5")
    text(home, "1", wait=70)

    assert text(home, "2 8") == WHO
    assert "Lou" in text(home, "2")
    assert [row[1:] for row in answers(home)] == [("mood", 5), ("mood", 2), ("craving", 8)]


def test_who_it_was_today_is_asked_again_tomorrow(home: House) -> None:
    text(home, "5 2")
    text(home, "1")
    text(home, "5 2")
    text(home, "2")

    home.pass_time(timedelta(hours=12))

    assert text(home, "hello") == WHO


def test_with_nothing_open_for_anybody_else_they_stay_known_for_the_day(home: House) -> None:
    for scores, who in (("5 2", "2"), ("5 2", "1")):
        text(home, scores)
        text(home, who)

    assert "Kay" in text(home, "can someone call me")
    assert case_of(home, "Kay") == ["call me"]
    assert case_of(home, "Lou") == []


# What cannot wait.


def test_words_of_crisis_are_answered_at_once_and_are_a_case_for_each(home: House) -> None:
    said = text(home, "i want to kill myself")

    assert said == WORDINGS.text("crisis", "en")
    assert case_of(home, "Kay") == case_of(home, "Lou") == ["crisis"]
    assert [name for name in ("Kay", "Lou") for b in home.read_by("Cleo") if name[0] + "." in b]


def test_a_crisis_of_somebody_known_is_theirs_alone(home: House) -> None:
    text(home, "5")
    text(home, "2")

    text(home, "i want to kill myself")

    assert case_of(home, "Lou") == ["crisis"]
    assert case_of(home, "Kay") == []


def test_a_wish_to_be_called_is_staffs_when_nobody_says_whose_it_is(home: House) -> None:
    assert text(home, "please call me", wait=9) == WHO
    assert not home.read_by("Cleo")

    home.pass_time(timedelta(minutes=2))

    assert "someone on a phone that Kay shares may need a call" in home.read_by("Cleo")[-1]
    assert "Kay" in text(home, "1"), "an answer still counts"
    assert case_of(home, "Kay") == ["call me"]


CHATTER = ("hello", "u there", "anybody")


def test_a_wish_is_staffs_however_much_is_written_after_it(home: House) -> None:
    for body in ("please call me", *CHATTER):
        assert text(home, body) == WHO

    home.pass_time(timedelta(minutes=10))

    assert "may need a call" in home.read_by("Cleo")[-1]


def test_a_wish_is_theirs_however_much_was_written_after_it(home: House) -> None:
    for body in ("please call me", *CHATTER):
        text(home, body)

    assert "asking Ben to call" in text(home, "1")
    assert case_of(home, "Kay") == ["call me"]


def test_a_wish_long_after_a_text_that_stayed_nobodys_is_staffs_too(home: House) -> None:
    text(home, "hello", wait=30)
    assert not home.read_by("Cleo")

    assert text(home, "please call me", wait=11) == WHO

    assert "may need a call" in home.read_by("Cleo")[-1]
    text(home, "1")
    with home.runtime.store.reading() as tx:
        assert {one.person_id for one in inbox.unread(tx)} == {id_of(home, "Kay")}, "hello was hers"


def test_staff_hear_of_a_wish_that_is_nobodys_again_only_when_there_is_a_new_one(
    home: House,
) -> None:
    text(home, "please call me", wait=15)
    text(home, "hello", wait=15)
    assert len(home.read_by("Cleo")) == 1

    text(home, "call me", wait=15)

    assert len(home.read_by("Cleo")) == 2


def test_hard_numbers_that_are_nobodys_are_told_too(home: House) -> None:
    text(home, "1 9", wait=15)

    assert "may need a call" in home.read_by("Cleo")[-1]


def test_numbers_that_are_nobodys_only_stay_unread(home: House) -> None:
    text(home, "6 1", wait=15)

    assert not home.read_by("Cleo")
    with home.runtime.store.reading() as tx:
        assert [one.body for one in inbox.unread(tx)] == ["6 1"]


def test_a_wish_and_then_numbers_are_answered_as_the_wish(home: House) -> None:
    text(home, "call me")
    text(home, "4 7")

    assert "asking Ben to call" in text(home, "1")
    assert [row[1:] for row in answers(home)] == [("mood", 4), ("craving", 7)]


# The number's own words.


def test_stop_is_everybodys_on_that_number(home: House) -> None:
    assert text(home, "stop texting us") == WORDINGS.text("stopped", "en", program="Oak Street")

    assert case_of(home, "Kay") == case_of(home, "Lou") == ["opted out"]
    home.pass_time(timedelta(days=1))
    assert home.carrier.bodies_to(HOME)[-1].startswith("Oak Street: we will send")


def test_start_brings_everybody_back(home: House) -> None:
    text(home, "stop texting us")

    assert "welcome back" in text(home, "start")
    assert text(home, "hello") == WHO
    assert case_of(home, "Kay") == case_of(home, "Lou") == []


def test_who_are_you_reveals_nobody_and_staff_find_out(home: House) -> None:
    before = heard(home, "Kay"), heard(home, "Lou")

    assert text(home, "who is this?") == WORDINGS.text("unknown_sender", "en")

    assert "someone else seems to have the number of Kay" in home.read_by("Cleo")[-1]
    assert (heard(home, "Kay"), heard(home, "Lou")) == before


def test_a_claimed_call_is_announced_without_a_name(home: House) -> None:
    text(home, "2 9")
    text(home, "1")
    home.says("Ben", "1")

    told = home.carrier.bodies_to(HOME)[-1]
    assert told == WORDINGS.text("claimed_shared", "en", program="Oak Street", who="Ben")


def test_every_text_that_we_start_on_a_shared_phone_names_nobody(home: House) -> None:
    for body in ("2 9", "1", "call me", "2", "who is this", "LATER"):
        text(home, body, wait=30)
    home.says("Ben", "1")
    home.pass_time(timedelta(days=3))

    with home.runtime.store.reading() as tx:
        row = OutboxRow
        there = row.phone_id == people.phone_of(tx, id_of(home, "Kay")).id
        started = list(tx.execute(sa.select(row.body).where(row.started, there)).scalars())
    assert len(started) > 3
    assert not [body for body in started if re.search(r"Kay|Lou|\bK\.|\bL\.", body)]


# A mentor and a member on one phone.

MAX = "+12025550109"


@pytest.fixture
def couple(house: House) -> House:
    """Max is Kay's and Lou's first mentor, and Ana is asked on the very phone he has."""
    names = share(house)
    with house.at_work() as m:
        mentor = add_mentor(m, MentorForm(PersonForm("Max", MAX, zone=EAST, alias="M.")))
        who = PersonForm("Ana", MAX, zone=EAST, alias="A.", shared=True)
        ana = add_member(m, MemberForm(who, "18:05", "on paper", "Cleo", hears="more"))
        for name in ("Kay", "Lou"):
            pair(m, names[name], [Support(mentor)])
        pair(m, ana, [Support(names["Ben"])])
        for role in roles.of_people(m.tx, [mentor, ana]):
            roles.begin(m.tx, role.id, m.now)
        unsent.suppress_phone(m.tx, people.phone_of(m.tx, ana).id, None)
        members.heard(m.tx, ana, m.now)
        members.switch_on(m.tx, ana, KAY_ASKED - timedelta(minutes=5))
    return house


def said(house: House, body: str) -> str:
    before = len(house.carrier.bodies_to(MAX))
    house.carrier.text(MAX, body)
    house.work()
    return "\n".join(house.carrier.bodies_to(MAX)[before:])


def kay_has_a_hard_day(house: House) -> None:
    house.walk(KAY_ASKED)
    text(house, "2 9")
    text(house, "1")
    assert "K. is having a hard day" in house.carrier.bodies_to(MAX)[-1]
    assert "A1=" in house.carrier.bodies_to(MAX)[-1]


def test_there_a_digit_is_the_members_and_a_letter_the_mentors(couple: House) -> None:
    kay_has_a_hard_day(couple)

    assert "0=none" in said(couple, "1")
    assert [row[1:] for row in answers(couple)][-1] == ("mood", 1)
    assert "K." in said(couple, "A1")
    with couple.at_work() as m:
        case = cases.open_case(m.tx, id_of(couple, "Kay"))
        assert case is not None
        assert case.claimed_by == id_of(couple, "Max")
    assert "Ana" in said(couple, "0")


def test_there_a_digit_is_the_mentors_when_nothing_is_asked(couple: House) -> None:
    kay_has_a_hard_day(couple)
    said(couple, "6 0")

    said(couple, "1")

    with couple.at_work() as m:
        case = cases.open_case(m.tx, id_of(couple, "Kay"))
        assert case is not None
        assert case.claimed_by == id_of(couple, "Max")


def test_there_words_are_asked_whose_they_are(couple: House) -> None:
    kay_has_a_hard_day(couple)

    assert "(1=M., 2=A.)?" in said(couple, "not so good today")
    assert "0=none" in said(couple, "2"), "her words were a score"


def test_there_words_of_crisis_are_a_case_and_a_notice(couple: House) -> None:
    couple.walk(KAY_ASKED)

    assert said(couple, "i want to kill myself") == WORDINGS.text("crisis", "en")

    assert case_of(couple, "Ana") == ["crisis"]
    assert [body for body in couple.read_by("Cleo") if "we worry about Max" in body]


def test_there_the_prompt_may_say_whom_it_is_for(couple: House) -> None:
    couple.walk(KAY_ASKED)

    assert "Ana" in couple.carrier.bodies_to(MAX)[-1]


def test_what_was_not_sent_yet_does_not_follow_somebody_who_left_the_phone(house: House) -> None:
    share(house)
    house.carrier.switches.turn_on("too_many", HOME)
    house.walk(KAY_ASKED)
    with house.at_work() as m:
        numbers.change(m, people.person(m.tx, find(m, "Kay").id), "+12025550151")
    house.carrier.switches.turn_off("too_many", HOME)

    house.walk(LOU_ASKED)

    assert len(house.carrier.bodies_to(HOME)) == 1
    assert "Lou" in house.carrier.bodies_to(HOME)[0], "the phone is hers alone now"
