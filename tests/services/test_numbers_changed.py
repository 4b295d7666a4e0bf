"""A changed number keeps the person; nothing personal goes to it before its OK."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import leaving
from checkin_sms.services import numbers as changing
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.agreeing import change as agree
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases, inbox, numbers, roles
from checkin_sms.store.roles import RoleKind, RoleState
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.number_hands import (
    NEW,
    OLD,
    SECOND,
    WELCOME,
    add_second,
    change,
    has_an_evening_number,
    heard,
    state,
    text,
)

MENTOR_WELCOME = WORDINGS.text("mentor_welcome", "en", program="Oak Street")


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


def test_a_new_first_number_gets_its_welcome_in_the_hours_of_the_second(street: House) -> None:
    has_an_evening_number(street)
    count = len(street.carrier.bodies_to(SECOND))

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == [WELCOME]
    assert street.carrier.bodies_to(SECOND)[count:] == []
    text(street, NEW, "OK")
    assert state(street, "Ana") == "active"


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


def test_a_try_that_failed_is_not_repeated_at_a_number_that_they_left(street: House) -> None:
    """The carrier was too busy for a moment; meanwhile staff entered another number."""
    street.carrier.switches.turn_on("too_many", OLD)
    street.walk(ANA_ASKED)
    change(street, "Ana", NEW)
    street.carrier.switches.turn_off("too_many", OLD)

    street.pass_time(timedelta(hours=2))

    assert street.carrier.bodies_to(OLD) == []


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


# Somebody who was here in another role, too.

BENS, BENS_NEW = "+12025550111", "+12025550161"


def was_a_member(house: House, ended: str) -> None:
    """Ben was one once; he helps others now."""
    with house.at_work() as m:
        who = PersonForm("Ben", BENS, zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    house.work()
    if ended == "said no":
        text(house, BENS, "no thanks")
        return
    text(house, BENS, "OK")
    if ended == "said no from another number":
        with house.at_work() as m:
            role = roles.find(m.tx, find(m, "Ben").id, RoleKind.MEMBER)
            assert role is not None
            roles.invite_again(m.tx, role.id, m.now, m.now + timedelta(days=1))
            assert roles.decline(m.tx, role.id)
        return
    with house.at_work() as m:
        leaving.stop(m, find(m, "Ben"))
    house.work()


def of_ben(house: House, kind: RoleKind) -> RoleState:
    with house.at_work() as m:
        role = roles.find(m.tx, find(m, "Ben").id, kind)
        assert role is not None
        return role.state


@pytest.mark.parametrize("ended", ["stopped", "said no", "said no from another number"])
def test_a_mentors_new_number_brings_back_no_member_who_left(both: House, ended: str) -> None:
    """He would be asked every evening how strong the pull is, and never agreed to that again."""
    a_few_move_in(both)
    was_a_member(both, ended)

    with both.at_work() as m:
        changing.change(m, find(m, "Ben"), BENS_NEW, RoleKind.MENTOR)
    both.work()

    assert both.carrier.bodies_to(BENS_NEW) == [MENTOR_WELCOME]
    assert "call someone" in text(both, BENS_NEW, "OK")
    assert of_ben(both, RoleKind.MEMBER) not in (RoleState.ACTIVE, RoleState.INVITED)
    both.says("Ana", "call me")
    assert "Ana is having a hard day" in both.read_by("Ben")[-1]
    assert "Ana" in text(both, BENS_NEW, "1"), "he is heard there as a mentor"


def test_from_a_members_page_it_brings_back_the_member(street: House) -> None:
    was_a_member(street, "stopped")

    with street.at_work() as m:
        changing.change(m, find(m, "Ben"), BENS, RoleKind.MEMBER)
    street.work()
    text(street, BENS, "OK")

    for kind in (RoleKind.MEMBER, RoleKind.MENTOR):
        assert of_ben(street, kind) is RoleState.ACTIVE, kind


def test_a_members_new_number_asks_nobody_to_help_who_refused_it(street: House) -> None:
    with street.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Ana", OLD, zone="America/New_York")))
    street.work()
    text(street, OLD, "no thanks")

    with street.at_work() as m:
        changing.change(m, find(m, "Ana"), NEW, RoleKind.MEMBER)
    street.work()

    assert street.carrier.bodies_to(NEW) == [WELCOME]


def test_after_a_wrong_number_all_that_they_are_comes_back(street: House) -> None:
    with street.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("Ana", OLD, zone="America/New_York")))
    street.work()
    text(street, OLD, "OK")
    text(street, OLD, "wrong number")

    with street.at_work() as m:
        changing.change(m, find(m, "Ana"), NEW, RoleKind.MEMBER)
    street.work()

    assert street.carrier.bodies_to(NEW) == [WELCOME, MENTOR_WELCOME]


def rung(house: House, who: str) -> tuple[Calls, bool]:
    """Whether they may be rung where they are reached first, and a machine there spoken to."""
    with house.at_work() as m:
        person = find(m, who)
        return numbers.agreed(m.tx, person.id, numbers.first_of(m.tx, person.id).id)


def test_whoever_is_on_call_is_rung_at_their_new_number(street: House) -> None:
    change(street, "Cleo", "+12025550161")
    text(street, "+12025550161", "OK")

    street.says("Ana", "i want to kill myself")

    placed = cells(street.runtime.store, "SELECT count(*) FROM outbox WHERE channel = 'call'")
    assert placed == [(1,)]
    assert rung(street, "Cleo") == (Calls.FALLBACK, False)


@pytest.mark.parametrize("calls", list(Calls))
def test_what_was_agreed_of_calls_holds_for_another_number(street: House, calls: Calls) -> None:
    """But whose machine answers there nobody knows yet."""
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm(calls, message_ok=True))

    change(street, "Ana", NEW)

    assert rung(street, "Ana") == (calls, False)


def test_a_landline_that_moves_is_rung_for_its_ok_and_never_texted(street: House) -> None:
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm("always"))

    change(street, "Ana", NEW)

    assert street.carrier.bodies_to(NEW) == []
    welcomes = "SELECT channel FROM outbox WHERE wording = 'welcome'"
    assert cells(street.runtime.store, welcomes)[-1] == ("call",)


def test_a_second_number_that_becomes_the_first_is_rung_as_was_agreed_of_it(street: House) -> None:
    with street.at_work() as m:
        agree(m, find(m, "Ana").id, CallForm("always"))
    add_second(street)

    change(street, "Ana", SECOND)

    assert rung(street, "Ana") == (Calls.NEVER, False)


def test_a_member_who_says_so_is_answered_and_staff_ask(street: House) -> None:
    said = text(street, OLD, "i have a new number")

    assert said == WORDINGS.text("new_number", "en")
    assert "Ana says that their number changes" in street.read_by("Cleo")[-1]
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["i have a new number"]
    assert state(street, "Ana") == "active", "nothing moves by itself"
    assert heard(street) == street.clock(), "it is a sign of them"
