"""A text whose webhook was lost is found on the carrier's list after newer ones: what they said
last stands."""

from datetime import timedelta

import pytest

from checkin_sms.store import cases, inbox, members, numbers, people, roles
from checkin_sms.store.members import PlanState
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services import shared_phone
from tests.services.lost_webhooks import MINUTE, lose
from tests.services.now import kinds
from tests.services.shared_phone import HOME, LOU_ASKED, id_of, share

A_MOMENT = timedelta(seconds=40)


def found_late(house: House, lost: str, *newer: str, before: tuple[str, ...] = ("5 1",)) -> int:
    ids = a_few_move_in(house)
    house.walk(ANA_ASKED)
    for text in before:
        house.says("Ana", text)
    house.pass_time(10 * MINUTE)
    lose(house, "Ana")
    house.carrier.text(house.number("Ana"), lost)
    house.carrier.switches.set([], house.number("Ana"))
    for text in newer:
        house.clock.advance(A_MOMENT)
        house.carrier.text(house.number("Ana"), text)
    house.work()
    house.carrier.settle()
    read = house.read_by("Ana")
    house.pass_time(10 * MINUTE)
    assert house.read_by("Ana") == read, "what is over is not answered"
    return ids["Ana"]


def found_behind(house: House, lost: str, newer: str) -> int:
    """What is lost is found once the newer one was answered; it may be answered too."""
    ids = a_few_move_in(house)
    house.walk(ANA_ASKED)
    lose(house, "Ana")
    house.carrier.text(house.number("Ana"), lost)
    house.carrier.switches.set([], house.number("Ana"))
    house.clock.advance(A_MOMENT)
    house.says("Ana", newer)
    house.pass_time(10 * MINUTE)
    return ids["Ana"]


def test_a_stop_that_was_taken_back_stops_nothing(both: House) -> None:
    """The carrier blocks nothing, and staff could not lift what stands here as its block."""
    ana = found_late(both, "STOP", "START")

    with both.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is None
        assert members.plan_of(m.tx, ana).state == PlanState.ON
        assert cases.open_case(m.tx, ana) is None
        assert inbox.unread(m.tx) == []


@pytest.mark.parametrize(("before", "newer"), [("5 1", "yes"), ("", "alto"), ("5 1", "ok")])
def test_a_stop_stands_whatever_else_they_have_answered_since(
    house: House, before: str, newer: str
) -> None:
    """Neither a yes to something else nor a high score starts or stops anything."""
    ana = a_few_move_in(house)["Ana"]
    house.walk(ANA_ASKED)
    if before:
        house.says("Ana", before)
    house.pass_time(10 * MINUTE)
    lose(house, "Ana")
    house.carrier.text(house.number("Ana"), "please stop texting me")
    house.carrier.switches.set([], house.number("Ana"))
    house.clock.advance(A_MOMENT)
    house.says("Ana", newer)
    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is None

    house.pass_time(10 * MINUTE)

    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is not None


@pytest.mark.parametrize("newer", ["unstop", "start texting me again please"])
def test_a_stop_is_taken_back_in_any_words(house: House, newer: str) -> None:
    ana = found_behind(house, "please stop texting me", newer)

    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is None


def test_a_start_that_was_taken_back_begins_nothing(house: House) -> None:
    ana = found_late(house, "START", "stop texting me please", before=("5 1", "stop texting me"))

    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is not None
        assert members.plan_of(m.tx, ana).state == PlanState.OFF


def test_of_several_newer_ones_none_is_undone(house: House) -> None:
    ana = found_late(house, "STOP", "START", "PAUSE 3", "BACK")

    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is None
        assert members.plan_of(m.tx, ana).state == PlanState.ON


@pytest.mark.parametrize("lost", ["PAUSE 5", "im in the hospital til friday"])
def test_a_pause_that_has_ended_does_not_begin_again(house: House, lost: str) -> None:
    ana = found_late(house, lost, "BACK")

    with house.at_work() as m:
        assert members.plan_of(m.tx, ana).state == PlanState.ON


def test_the_newer_of_two_pauses_stands(house: House) -> None:
    ana = found_late(house, "PAUSE 6", "PAUSE 2")

    with house.at_work() as m:
        ends = members.plan_of(m.tx, ana).next_at
    assert ends is not None
    assert timedelta(days=1) < ends - house.clock() < timedelta(days=2)


def test_the_newer_of_two_hours_stands(house: House) -> None:
    ana = found_late(house, "TIME 3PM", "TIME 8PM")

    with house.at_work() as m:
        assert members.plan_of(m.tx, ana).at == "20:00"
        assert inbox.unread(m.tx) == []


def test_the_newer_of_two_languages_stands(house: House) -> None:
    ana = found_late(house, "ESPANOL", "ENGLISH")

    with house.at_work() as m:
        assert people.person(m.tx, ana).language == "en"


def test_what_nothing_newer_speaks_of_is_done(house: House) -> None:
    """A pause is no START: a stop that the carrier has taken goes on."""
    ana = found_behind(house, "please stop texting me", "TIME 8PM")

    with house.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is not None


def test_a_cry_for_help_beside_what_is_over_is_heard(both: House) -> None:
    ana = found_behind(both, "stop texting me i want to die", "START")

    assert "988" in both.read_by("Ana")[-1]
    assert "Ana" in both.read_by("Cleo")[-1]
    with both.at_work() as m:
        assert numbers.first_of(m.tx, ana).opted_out_at is None


def test_an_ok_to_the_welcome_that_was_taken_back_begins_nothing(house: House) -> None:
    ids = a_few_move_in(house)
    with house.at_work() as m:
        role = roles.of_people(m.tx, [ids["Ana"]])[0]
        roles.invite_again(m.tx, role.id, m.now, m.now + timedelta(days=1))
    lose(house, "Ana")
    house.carrier.text(house.number("Ana"), "OK")
    house.carrier.switches.set([], house.number("Ana"))
    house.clock.advance(A_MOMENT)
    house.says("Ana", "no thanks")
    assert house.read_by("Ana")[-1] == WORDINGS.text("said_no", "en", program="Oak Street")

    house.pass_time(10 * MINUTE)

    with house.at_work() as m:
        assert roles.of_people(m.tx, [ids["Ana"]])[0].refused


def test_on_a_shared_phone_a_stop_that_was_taken_back_stops_nothing(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    house.carrier.switches.set(["webhook_lost"], HOME)
    house.carrier.text(HOME, "STOP")
    house.carrier.switches.set([], HOME)
    house.clock.advance(A_MOMENT)
    shared_phone.text(house, "START")

    house.pass_time(10 * MINUTE)

    with house.at_work() as m:
        assert numbers.first_of(m.tx, id_of(house, "Kay")).opted_out_at is None
    assert shared_phone.case_of(house, "Kay") == shared_phone.case_of(house, "Lou") == []


def test_on_a_shared_phone_a_stop_stands_though_another_says_yes(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    shared_phone.text(house, "1")
    lost_at_home(house, "please stop texting me")
    shared_phone.text(house, "yes")

    house.pass_time(10 * MINUTE)

    with house.at_work() as m:
        assert numbers.first_of(m.tx, id_of(house, "Kay")).opted_out_at is not None


def test_on_a_shared_phone_the_pause_of_one_is_not_ended_by_the_other(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    shared_phone.text(house, "Kay")
    house.carrier.switches.set(["webhook_lost"], HOME)
    house.carrier.text(HOME, "PAUSE 5")
    house.carrier.switches.set([], HOME)
    house.clock.advance(A_MOMENT)
    shared_phone.text(house, "Lou", wait=0)
    shared_phone.text(house, "BACK", wait=0)

    house.pass_time(10 * MINUTE)

    with house.at_work() as m:
        assert members.plan_of(m.tx, id_of(house, "Kay")).state == PlanState.PAUSED


# On a shared phone it is whose it was when it was written.


def lost_at_home(house: House, *lost: str) -> None:
    house.carrier.switches.set(["webhook_lost"], HOME)
    for text in lost:
        house.carrier.text(HOME, text)
        house.clock.advance(A_MOMENT)
    house.carrier.switches.set([], HOME)


def test_it_is_of_whoever_spoke_when_it_was_written(both: House) -> None:
    share(both)
    both.walk(LOU_ASKED)
    shared_phone.text(both, "Kay")
    lost_at_home(both, "1")
    shared_phone.text(both, "Lou", wait=0)

    heard = shared_phone.text(both, "6", wait=10)

    assert shared_phone.answers(both) == [
        (id_of(both, "Kay"), "mood", 1),
        (id_of(both, "Lou"), "mood", 6),
    ]
    assert shared_phone.case_of(both, "Kay") == ["hard day"]
    assert shared_phone.case_of(both, "Lou") == []
    assert heard.count("pull") == 1, "Lou would answer what she is asked"


def test_lou_is_still_speaking_afterwards(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    shared_phone.text(house, "Kay")
    lost_at_home(house, "5")
    shared_phone.text(house, "Lou", wait=10)

    shared_phone.text(house, "6")

    assert (id_of(house, "Lou"), "mood", 6) in shared_phone.answers(house)


def test_a_cry_for_help_of_whoever_spoke_before_is_answered(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    shared_phone.text(house, "Kay")
    lost_at_home(house, "i want to die")

    assert "988" in shared_phone.text(house, "Lou", wait=10)

    assert shared_phone.case_of(house, "Kay") == ["crisis"]
    assert shared_phone.case_of(house, "Lou") == []


def test_who_said_who_they_are_before_another_did_is_not_speaking_now(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    lost_at_home(house, "Kay")
    shared_phone.text(house, "Lou", wait=10)

    shared_phone.text(house, "6")

    assert shared_phone.answers(house) == [(id_of(house, "Lou"), "mood", 6)]


def test_what_nobody_can_tell_whose_it_was_is_for_staff(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    lost_at_home(house, "1")
    shared_phone.text(house, "Lou", wait=10)

    assert shared_phone.answers(house) == []
    with house.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["1"]
    assert "unidentified" in kinds(house)


def test_a_name_and_an_answer_that_are_found_together_are_of_the_same_person(house: House) -> None:
    share(house)
    house.walk(LOU_ASKED)
    lost_at_home(house, "Kay", "5")

    house.pass_time(10 * MINUTE)

    assert shared_phone.answers(house) == [(id_of(house, "Kay"), "mood", 5)]
    assert "pull" in house.carrier.bodies_to(HOME)[-1]
