"""After a long silence, or if it looked dead, a number is verified: it may have changed hands."""

from datetime import timedelta

import pytest

from checkin_sms.services import inviting, numbers
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.store import cases, phones, roles
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.phones import NoTexts
from checkin_sms.store.roles import RoleKind, RoleState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.lost_webhooks import lose
from tests.services.number_hands import (
    OLD,
    SECOND,
    WELCOME,
    add_second,
    has_an_evening_number,
    state,
    text,
)
from tests.services.planned import plan, staff_pause


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
        phones.take_no_texts(m.tx, number_rows.first_of(m.tx, find(m, "Ana").id).id, NoTexts.DEAD)

    assert text(street, OLD, "hi") == WELCOME
    assert state(street, "Ana") == "invited"
    assert "Ana" in text(street, OLD, "OK")


def test_whoever_texts_from_it_in_a_pause_does_not_end_it(street: House) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=20), watch_days=14)
    before = plan(street)
    with street.at_work() as m:
        phones.take_no_texts(m.tx, number_rows.first_of(m.tx, find(m, "Ana").id).id, NoTexts.DEAD)

    assert text(street, OLD, "hi") == WELCOME
    assert plan(street) == before
    assert "No texts until" in text(street, OLD, "OK")
    assert (plan(street), state(street, "Ana")) == (before, "active")
    assert "Welcome back" in text(street, OLD, "BACK")


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


def test_a_number_in_doubt_is_asked_for_its_ok_in_the_words_of_their_role(house: House) -> None:
    a_few_move_in(house)
    for name, number in (("Ben", "+12025550177"), ("Cleo", "+12025550178")):
        with house.at_work() as m:
            numbers.change(m, find(m, name), number)
        house.work()
        text(house, number, "what is this?")
    mentor, staff = (house.read_by(name)[-1] for name in ("Ben", "Cleo"))

    assert ("someone could use your call" in mentor, "you are on call" in staff) == (True, True)


def test_a_text_from_a_number_in_doubt_is_answered_though_the_list_found_it(both: House) -> None:
    a_few_move_in(both)
    with both.at_work() as m:
        numbers.change(m, find(m, "Ben"), "+12025550177")
    both.work()
    welcomes = both.read_by("Ben")
    lose(both, "Ben")

    both.says("Ben", "what is this?")
    both.pass_time(timedelta(minutes=3))

    assert len(both.read_by("Ben")) == len(welcomes) + 1


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
        second = number_rows.second_of(m.tx, find(m, "Ana").id)
        assert second is not None
        phones.take_no_texts(m.tx, second.phone.id, NoTexts.DEAD)

    assert text(street, SECOND, "hi") == WELCOME
    assert state(street, "Ana") == "active"
    assert "some of our texts come here" in text(street, SECOND, "ok")


def ben_is_asked_for_his_ok_again(street: House) -> None:
    """He is a member, too, and has not answered for months; as a mentor he goes on."""
    with street.at_work() as m:
        who = PersonForm("Ben", "+12025550111", zone="America/New_York")
        ben = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    street.says("Ben", "OK")
    with street.at_work() as m:
        role = roles.find(m.tx, ben, RoleKind.MEMBER)
        assert role is not None
        assert role.began_at is not None
        inviting.invite_again(m, role)
    street.work()


def ana_has_a_hard_day_meanwhile(street: House) -> None:
    street.walk(ANA_ASKED - timedelta(hours=1))
    ben_is_asked_for_his_ok_again(street)
    street.walk(ANA_ASKED)
    street.says("Ana", "2 9")


def of_ben(street: House, kind: RoleKind) -> RoleState:
    with street.at_work() as m:
        role = roles.find(m.tx, find(m, "Ben").id, kind)
        assert role is not None
        return role.state


@pytest.mark.parametrize("key", ["A1", "1"])
def test_a_mentors_key_counts_while_their_own_number_is_verified(street: House, key: str) -> None:
    """He was asked to call her, and she has read that he was."""
    ana_has_a_hard_day_meanwhile(street)
    assert "A1" in street.read_by("Ben")[-1]

    street.says("Ben", key)

    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.claimed_by == find(m, "Ben").id
    assert "Ben will call" in street.read_by("Ana")[-1]
    assert of_ben(street, RoleKind.MEMBER) == RoleState.INVITED


def test_their_no_to_a_case_is_no_answer_to_the_welcome(street: House) -> None:
    ana_has_a_hard_day_meanwhile(street)

    street.says("Ben", "can't")

    assert of_ben(street, RoleKind.MEMBER) == RoleState.INVITED
    assert "Ana" in street.read_by("Dee")[-1]


def test_their_ok_answers_the_welcome(street: House) -> None:
    ana_has_a_hard_day_meanwhile(street)

    street.says("Ben", "OK")

    assert of_ben(street, RoleKind.MEMBER) == RoleState.ACTIVE


def test_they_may_go_away_from_there(street: House) -> None:
    street.walk(ANA_ASKED - timedelta(hours=1))
    ben_is_asked_for_his_ok_again(street)

    street.says("Ben", "AWAY 2")
    street.walk(ANA_ASKED)
    street.says("Ana", "2 9")

    assert "Ana" in street.read_by("Dee")[-1]


@pytest.mark.parametrize("words", ["A1", "1", "2", "no", "UNDO", "AWAY 2"])
def test_no_key_counts_from_a_second_number_before_its_ok(street: House, words: str) -> None:
    """It may be a stranger's, and he has his own to answer from."""
    ana_has_a_hard_day_meanwhile(street)
    street.says("Ben", "OK")
    with street.at_work() as m:
        numbers.add_second(m, find(m, "Ben"), SECOND, remind=True)
    street.work()

    said = text(street, SECOND, words)

    assert "Ana" not in said
    assert "A3" not in said, "nothing is taken"
    assert not any("Ana" in one for one in street.read_by("Dee"))
    street.says("Ben", "A1")
    assert "Ben will call" in street.read_by("Ana")[-1]
