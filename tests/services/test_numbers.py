"""Numbers change hands, and nothing personal goes to a hand that is not known."""

from datetime import time, timedelta

import pytest

from checkin_sms.services import numbers, retiming
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    find,
)
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases, inbox, members, people, roles
from checkin_sms.store.people import NoTexts
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells

OLD, NEW = "+12025550101", "+12025550151"
WELCOME = WORDINGS.text("welcome", "en", program="Oak Street")
SORRY = WORDINGS.text("wrong_number", "en")


@pytest.fixture
def street(house: House) -> House:
    a_few_move_in(house)
    house.clock.advance(timedelta(hours=1))
    return house


def text(house: House, number: str, body: str) -> str:
    """Somebody texts from there. Returns what they hear at once."""
    before = len(house.carrier.bodies_to(number))
    house.carrier.text(number, body)
    house.work()
    return "\n".join(house.carrier.bodies_to(number)[before:])


def change(house: House, who: str, number: str) -> None:
    with house.at_work() as m:
        numbers.change(m, find(m, who), number)
    house.work()


def state(house: House, who: str) -> str:
    with house.at_work() as m:
        role = roles.of_people(m.tx, [find(m, who).id])[0]
        return role.state


def heard(house: House) -> object:
    with house.at_work() as m:
        return members.get(m.tx, find(m, "Ana").id).heard_at


# Somebody else answers.


@pytest.mark.parametrize("said", ["who is this?", "wrong number", "Larry got a new phone"])
def test_a_wrong_number_is_stopped_at_once_and_hears_nothing_of_anybody(
    street: House, said: str
) -> None:
    before = heard(street)
    street.walk(ANA_ASKED + timedelta(minutes=5))
    count = len(street.carrier.bodies_to(OLD))

    assert text(street, OLD, said) == SORRY

    street.pass_time(timedelta(days=3))
    assert street.carrier.bodies_to(OLD)[count:] == [SORRY]
    assert heard(street) == before
    told = street.read_by("Cleo")
    assert any("someone else seems to have the number of Ana" in line for line in told)
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == [said]
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_who_has_a_number_in_doubt_and_does_not_know_us_is_no_member(street: House) -> None:
    """After months of silence it is asked for its OK again. Ana would know who we are."""
    street.clock.advance(timedelta(days=91))
    street.pass_time(timedelta(days=1))
    assert street.carrier.bodies_to(OLD)[-1] == WELCOME

    assert text(street, OLD, "who is this?") == SORRY

    assert state(street, "Ana") == "stopped"
    assert any("the number of Ana" in line for line in street.read_by("Cleo"))


def test_a_role_that_a_member_refused_is_nothing_to_ask_about(street: House) -> None:
    with street.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Ana", OLD, zone="America/New_York")))
    text(street, OLD, "no thanks")

    assert text(street, OLD, "who is this?") == SORRY


@pytest.mark.parametrize("said", ["START", "OK", "4", "YES", "hello", "who is this"])
def test_nothing_from_a_wrong_number_begins_anything(street: House, said: str) -> None:
    text(street, OLD, "wrong number")

    assert text(street, OLD, said) in ("", WORDINGS.text("unknown_sender", "en"))

    street.pass_time(timedelta(days=2))
    assert not [body for body in street.carrier.bodies_to(OLD) if "Ana" in body]
    assert heard(street) is not None
    assert state(street, "Ana") == "stopped"


def test_a_mentors_wrong_number_hands_on_what_they_had(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "2 9")
    assert "Ana is having a hard day" in street.read_by("Ben")[-1]

    assert text(street, "+12025550111", "wrong number") == SORRY

    assert "Ana is having a hard day" in street.read_by("Dee")[-1]
    assert "the number of Ben" in "".join(street.read_by("Cleo"))


def test_an_answer_is_an_answer_whatever_else_is_said(street: House) -> None:
    street.walk(ANA_ASKED)

    assert text(street, OLD, "who is this? i want to die") == WORDINGS.text("crisis", "en")
    assert state(street, "Ana") == "active"


def test_staff_may_bring_the_same_number_back(street: House) -> None:
    text(street, OLD, "who is this")

    change(street, "Ana", OLD)

    assert street.carrier.bodies_to(OLD)[-1] == WELCOME
    assert "Ana" in text(street, OLD, "OK")
    assert state(street, "Ana") == "active"


# A changed number.


def test_a_changed_number_keeps_the_person_and_their_history(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "6 2")

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    assert state(street, "Ana") == "invited"
    assert "Ana" in text(street, NEW, "ok")
    street.pass_time(timedelta(days=1))
    assert "Ana" in street.carrier.bodies_to(NEW)[-1]
    assert "month" in text(street, NEW, "5 1") or len(street.carrier.bodies_to(NEW)) > 3
    counted = cells(street.runtime.store, "SELECT count(*) FROM answer")
    assert counted == [(4,)]


def test_a_new_number_may_say_no(street: House) -> None:
    change(street, "Ana", NEW)

    assert text(street, NEW, "no") == WORDINGS.text("said_no", "en", program="Oak Street")

    assert state(street, "Ana") == "declined"
    assert "Ana said no to our welcome text" in street.read_by("Cleo")[-1]
    assert "Ana" in text(street, NEW, "ok")
    assert state(street, "Ana") == "active"


def test_a_no_from_a_new_number_ends_no_silence_that_somebody_has(street: House) -> None:
    """Whoever has that number is perhaps not Ana."""
    before = heard(street)
    street.walk(ANA_ASKED + timedelta(hours=41))
    street.says("Ben", "1")
    change(street, "Ana", NEW)

    text(street, NEW, "no thanks")

    assert heard(street) == before
    assert "Ana said no to our welcome text" in street.read_by("Cleo")[-1]
    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.claimed_by == find(m, "Ben").id
    street.says("Ben", "5")
    assert "Nothing is open" not in street.read_by("Ben")[-1]


def test_a_no_in_the_night_is_told_to_staff_in_the_morning(street: House) -> None:
    street.walk(ANA_ASKED + timedelta(hours=41))
    change(street, "Ana", NEW)
    street.walk(ANA_ASKED + timedelta(hours=55))
    said = len(street.read_by("Cleo"))

    text(street, NEW, "no")
    assert street.read_by("Cleo")[said:] == []

    street.walk(ANA_ASKED + timedelta(hours=64))
    assert any("Ana said no" in line for line in street.read_by("Cleo")[said:])


def test_the_old_number_is_never_texted_again(street: House) -> None:
    street.walk(ANA_ASKED)
    before = street.carrier.bodies_to(OLD)
    change(street, "Ana", NEW)
    text(street, NEW, "OK")

    street.pass_time(timedelta(days=4))

    assert street.carrier.bodies_to(OLD) == before


def test_nothing_but_the_welcome_goes_to_the_new_one_before_its_ok(street: House) -> None:
    change(street, "Ana", NEW)

    street.pass_time(timedelta(days=3))

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.reasons == ["not started"]


@pytest.mark.parametrize("said", ["4", "6 2", "hi its me", "call me", "START"])
def test_what_the_new_number_says_before_its_ok_is_nobodys(street: House, said: str) -> None:
    change(street, "Ana", NEW)
    before = heard(street)

    assert text(street, NEW, said) == WELCOME

    assert heard(street) == before


def test_from_the_old_number_nobody_is_known(street: House) -> None:
    change(street, "Ana", NEW)

    assert text(street, OLD, "who is this?") == WORDINGS.text("unknown_sender", "en")
    assert text(street, OLD, "6 2") == ""
    assert state(street, "Ana") == "invited"


def test_an_old_number_may_become_somebody_elses(street: House) -> None:
    change(street, "Ana", NEW)

    with street.at_work() as m:
        who = PersonForm("Zoe", OLD, zone="America/Denver")
        add_member(m, MemberForm(who, "6pm", "on paper", "Cleo"))
    street.work()

    assert street.carrier.bodies_to(OLD) == [WELCOME]
    assert "Zoe" in text(street, OLD, "OK")


@pytest.mark.parametrize(
    ("number", "why"),
    [("+12025550111", "belongs to Ben"), ("555-0143", "area code"), ("988", "crisis line")],
)
def test_a_number_that_cannot_be_theirs_is_refused(street: House, number: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        change(street, "Ana", number)

    assert state(street, "Ana") == "active"


def test_a_number_that_texted_stop_is_lifted_by_its_start_alone(street: House) -> None:
    text(street, OLD, "STOP")

    with pytest.raises(Refused, match="START"):
        change(street, "Ana", OLD)


def test_a_mentor_has_a_new_number_too(street: House) -> None:
    change(street, "Ben", "+12025550161")

    assert "call someone" in text(street, "+12025550161", "OK")


def test_a_member_who_says_so_is_answered_and_staff_ask(street: House) -> None:
    said = text(street, OLD, "i have a new number")

    assert said == WORDINGS.text("new_number", "en")
    assert "Ana says that their number changes" in street.read_by("Cleo")[-1]
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["i have a new number"]
    assert state(street, "Ana") == "active", "nothing moves by itself"
    assert heard(street) == street.clock(), "it is a sign of them"


# A second number.

SECOND = "+12025550152"


def add_second(house: House, *, remind: bool = True) -> None:
    with house.at_work() as m:
        numbers.add_second(m, find(m, "Ana"), SECOND, remind=remind)
    house.work()


def test_a_second_number_takes_the_reminder_once_it_has_said_ok(street: House) -> None:
    add_second(street)
    assert street.carrier.bodies_to(SECOND) == [WELCOME]
    assert "some of our texts come here" in text(street, SECOND, "ok")

    with street.at_work() as m:
        retiming.set_time(m, find(m, "Ana"), time(15, 0))
    street.walk(ANA_ASKED)

    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    assert "LATER" in street.carrier.bodies_to(SECOND)[-1]


@pytest.mark.parametrize("remind", [True, False])
def test_without_its_ok_or_their_wish_nothing_goes_there(street: House, remind: bool) -> None:
    add_second(street, remind=remind)
    if not remind:
        text(street, SECOND, "OK")
    before = street.carrier.bodies_to(SECOND)

    street.walk(ANA_ASKED + timedelta(days=2))

    assert street.carrier.bodies_to(SECOND) == before


def test_before_its_ok_a_second_number_learns_nothing(street: House) -> None:
    add_second(street)
    before = heard(street)

    assert text(street, SECOND, "6 2") == WELCOME

    assert heard(street) == before


def test_after_its_ok_they_answer_from_either(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    street.walk(ANA_ASKED)

    assert "Ana" in text(street, SECOND, "6 2")


def test_a_second_number_that_is_wrong_is_taken_away_and_the_first_stays(street: House) -> None:
    add_second(street)

    assert text(street, SECOND, "who is this") == SORRY

    street.walk(ANA_ASKED)
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    with street.at_work() as m:
        assert people.second_phone(m.tx, find(m, "Ana").id) is None


def test_stop_from_the_second_stops_the_second(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")

    text(street, SECOND, "STOP")

    street.walk(ANA_ASKED + timedelta(hours=4))
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_words_of_crisis_from_an_unproven_number_are_answered_and_staff_hear(
    street: House,
) -> None:
    add_second(street)

    assert "988" in text(street, SECOND, "i want to kill myself")
    assert "we worry about Ana" in street.read_by("Cleo")[-1]


def test_the_second_may_become_the_first(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")

    change(street, "Ana", SECOND)
    text(street, SECOND, "OK")

    street.pass_time(timedelta(days=1))
    assert "Ana" in street.carrier.bodies_to(SECOND)[-1]
    assert text(street, OLD, "hi") == WORDINGS.text("unknown_sender", "en")


def test_there_is_one_second_number(street: House) -> None:
    add_second(street)

    with street.at_work() as m, pytest.raises(Refused, match="has a second number"):
        numbers.add_second(m, find(m, "Ana"), NEW, remind=False)
    with street.at_work() as m:
        numbers.drop_second(m, find(m, "Ana"))
    with street.at_work() as m, pytest.raises(Refused, match="no second number"):
        numbers.drop_second(m, find(m, "Ana"))


# Long silence.


def test_after_ninety_days_without_a_word_the_number_is_verified_again(street: House) -> None:
    street.walk(ANA_ASKED)
    text(street, OLD, "6 2")

    street.clock.advance(timedelta(days=89))
    street.pass_time(timedelta(hours=1))
    assert street.carrier.bodies_to(OLD)[-1] != WELCOME
    street.clock.advance(timedelta(days=1))
    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(OLD)[-1] == WELCOME
    assert state(street, "Ana") in ("invited", "unstarted")
    assert text(street, OLD, "7 1") == WELCOME
    assert "Ana" in text(street, OLD, "OK")
    assert state(street, "Ana") == "active"


def test_a_number_that_looked_dead_is_verified_before_anything_personal(street: House) -> None:
    with street.at_work() as m:
        people.take_no_texts(m.tx, people.phone_of(m.tx, find(m, "Ana").id).id, NoTexts.DEAD)

    assert text(street, OLD, "hi") == WELCOME
    assert state(street, "Ana") == "invited"
    assert "Ana" in text(street, OLD, "OK")


def test_a_second_number_quiet_for_ninety_days_is_verified_again(street: House) -> None:
    """She answers from the first all the time; who has the other one by now, nobody knows."""
    add_second(street)
    text(street, SECOND, "OK")
    count = len(street.carrier.bodies_to(SECOND))
    street.clock.advance(timedelta(days=91))
    text(street, OLD, "hello")

    street.pass_time(timedelta(days=2))

    assert street.carrier.bodies_to(SECOND)[count:] == [WELCOME]
    assert "Ana" in street.carrier.bodies_to(OLD)[-1]
    assert "some of our texts come here" in text(street, SECOND, "ok")


def has_an_evening_number(house: House) -> None:
    """From five in the afternoon on Ana's texts go to the house phone. It is half past."""
    with house.at_work() as m:
        numbers.add_second(m, find(m, "Ana"), SECOND, evening="5pm")
    house.work()
    text(house, SECOND, "OK")
    house.walk(ANA_ASKED - timedelta(minutes=30))


def test_a_new_first_number_gets_its_welcome_in_the_hours_of_the_second(street: House) -> None:
    has_an_evening_number(street)
    count = len(street.carrier.bodies_to(SECOND))

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    assert street.carrier.bodies_to(SECOND)[count:] == []
    text(street, NEW, "OK")
    assert state(street, "Ana") == "active"


def test_after_months_without_a_word_each_number_is_asked_for_its_own_ok(street: House) -> None:
    has_an_evening_number(street)
    count = len(street.carrier.bodies_to(OLD))
    street.clock.advance(timedelta(days=90))

    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(OLD)[count:] == [WELCOME]
    text(street, OLD, "OK")
    assert state(street, "Ana") == "active"


def test_a_second_number_that_is_used_is_not_verified_again(street: House) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    for _ in range(2):
        street.clock.advance(timedelta(days=60))
        text(street, SECOND, "hello")

    street.pass_time(timedelta(days=1))

    assert street.carrier.bodies_to(SECOND).count(WELCOME) == 1


def test_a_second_number_that_looked_dead_is_verified_before_anything_personal(
    street: House,
) -> None:
    add_second(street)
    text(street, SECOND, "OK")
    with street.at_work() as m:
        second = people.second_phone(m.tx, find(m, "Ana").id)
        assert second is not None
        people.take_no_texts(m.tx, second.phone.id, NoTexts.DEAD)

    assert text(street, SECOND, "hi") == WELCOME
    assert state(street, "Ana") == "active"
    assert "some of our texts come here" in text(street, SECOND, "ok")


def test_a_try_that_failed_is_not_repeated_at_a_number_that_they_left(street: House) -> None:
    """The carrier was too busy for a moment; meanwhile staff entered another number."""
    street.carrier.switches.turn_on("too_many", OLD)
    street.walk(ANA_ASKED)
    change(street, "Ana", NEW)
    street.carrier.switches.turn_off("too_many", OLD)

    street.pass_time(timedelta(hours=2))

    assert street.carrier.bodies_to(OLD) == []
