"""A check-in by call, from the ring to the goodbye."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import answers, checkins, members, numbers, people, programs, roles, unsent
from checkin_sms.store.checkins import CheckinState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import BETWEEN_KEYS, OnThePhone, by_call


@pytest.fixture
def ana(house: House, names: dict[str, int]) -> OnThePhone:
    """She has a landline, and is asked at six."""
    by_call(house, names["Ana"])
    return OnThePhone(house, "Ana")


def state(house: House, member_id: int) -> str:
    with house.at_work() as m:
        return checkins.last_states(m.tx, member_id, 1)[0]


def answered(house: House, member_id: int) -> dict[str, int]:
    with house.at_work() as m:
        found = checkins.latest(m.tx, member_id)
        return answers.to(m.tx, found.id) if found else {}


def test_her_phone_rings_at_her_hour_and_two_keys_are_a_check_in(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    assert ana.rings

    assert "automated call from Oak Street. To continue, press 5" in ana.answer()
    assert "Hello Ana. How is today, from 0 to 9?" in ana.press("5")
    assert "How strong is the pull today" in ana.press("7")
    assert "Ana" in ana.press("2")

    assert not ana.handset.is_talking()
    assert state(house, names["Ana"]) == CheckinState.ANSWERED
    assert answered(house, names["Ana"]) == {"mood": 7, "craving": 2}
    assert house.read_by("Ana") == []


def test_nothing_personal_is_said_before_the_key_and_the_pin(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED)

    before = ana.answer() + ana.press("5") + ana.enter("1111")
    assert "code" in before and "Ana" not in before and "today" not in before
    assert "Hello Ana" in ana.enter("4821")


def test_a_hard_day_by_call_reaches_her_mentor(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    said = ana.press("5", "3", "8")

    assert "We are asking Ben to call you" in said and "9 8 8" in said
    assert any("having a hard day" in text for text in house.read_by("Ben"))


def test_it_rings_three_times_and_then_she_was_asked(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.let_ring()
    assert state(house, names["Ana"]) == CheckinState.OPEN
    for deed in (ana.machine, ana.let_ring):
        assert not ana.will_ring(timedelta(minutes=19))
        assert ana.will_ring(timedelta(minutes=13))
        deed()
    assert not ana.will_ring(timedelta(minutes=45))


def test_a_phone_that_is_engaged_was_not_asked(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    for _ in range(3):
        assert ana.will_ring(timedelta(minutes=31))
        ana.busy()
    house.pass_time(timedelta(hours=3))
    assert state(house, names["Ana"]) == CheckinState.UNREACHABLE


def test_hanging_up_in_the_middle_keeps_what_was_said_and_is_no_silence(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5", "6")
    ana.hang_up()

    assert answered(house, names["Ana"]) == {"mood": 6}
    house.pass_time(timedelta(hours=40))
    assert not any("no word" in text for text in house.read_by("Ben"))


def test_a_key_pressed_twice_by_a_shaking_hand_answers_once(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.handset.press("55")
    assert answered(house, names["Ana"]) == {}
    house.clock.advance(BETWEEN_KEYS)
    ana.handset.press("44")
    assert answered(house, names["Ana"]) == {"mood": 4}


def test_star_asks_for_a_person_and_the_question_is_asked_again(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5")
    assert "We are asking Ben to call you" in ana.press("*")
    OnThePhone(house, "Ben").let_ring()
    assert ana.handset.heard_in_all[-1] == "Nobody could take the call just now."
    ana.wait()
    assert "How is today" in ana.handset.heard_in_all[-1]
    assert any("Please call within the hour" in text for text in house.read_by("Ben"))


def test_pound_in_the_greeting_stops_calls_and_texts(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    assert "not call or text this number any more" in ana.press("#")
    with house.at_work() as m:
        assert numbers.first_of(m.tx, names["Ana"]).opted_out_at is not None
    house.pass_time(timedelta(days=2))
    assert not ana.rings


def test_a_stop_by_text_ends_the_calls(house: House, ana: OnThePhone) -> None:
    house.says("Ana", "stop calling me please")
    house.walk(ANA_ASKED + timedelta(hours=1))
    assert not ana.rings


def test_silence_is_asked_three_times_and_ends_kindly(house: House, ana: OnThePhone) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5")
    assert "Goodbye" in ana.wait(3)
    assert not ana.handset.is_talking()


def test_a_text_that_nobody_answers_is_followed_by_a_call_where_they_agreed(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], calls=Calls.FALLBACK)
    with house.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"other": "2h", "nudge": "1h"})
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED)
    assert len(house.read_by("Ana")) == 1 and not ana.rings
    assert not ana.will_ring(timedelta(hours=1, minutes=59))
    assert "How is today" in ana.takes_our_call()


def test_a_landline_found_by_its_error_is_called_at_once(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], calls=Calls.FALLBACK)
    ana = OnThePhone(house, "Ana")
    house.carrier.switches.set(["landline"], house.number("Ana"))
    house.walk(ANA_ASKED)
    assert ana.will_ring(timedelta(minutes=2))
    assert any("From now on we call it" in text for text in house.read_by("Cleo"))


def test_she_rings_at_noon_and_does_the_check_in_of_today(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    assert "automated call from Oak Street" in ana.calls_us()
    assert "For today's two questions, press 1" in ana.press("5")
    assert "How is today" in ana.press("1")
    ana.press("6", "1")
    assert answered(house, names["Ana"]) == {"mood": 6, "craving": 1}
    house.walk(ANA_ASKED + timedelta(hours=1))
    assert not ana.handset.is_ringing()


def test_a_missed_call_is_a_sign_of_her_and_brings_one_back(
    house: House, ana: OnThePhone, names: dict[str, int]
) -> None:
    ana.rings_and_hangs_up()
    assert "press 1" in ana.takes_our_call()
    assert "How is today" in ana.press("1")


def test_a_stranger_hears_where_help_is_and_nothing_else(house: House) -> None:
    a_few_move_in(house)
    house.carrier.call("+12025550177")
    said = " ".join(house.carrier.handset("+12025550177").heard_in_all)
    assert "9 8 8" in said and "Oak" not in said


def test_a_withheld_number_hears_the_same(house: House, ana: OnThePhone) -> None:
    said = ana.calls_us(withheld=True)
    assert "9 8 8" in said and "Oak" not in said


def test_a_wrong_pin_six_times_closes_the_way_for_a_day_but_not_the_help(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    for _ in range(2):
        ana.calls_us()
        ana.press("5")
        for code in ("1111", "2222", "3333"):
            ana.enter(code)
    ana.calls_us()
    assert "cannot go on with this code" in ana.press("5")
    ana.calls_us()
    assert "asking a person to call this phone" in ana.press("*")
    assert answered(house, names["Ana"]) == {}


def test_two_who_share_a_phone_are_told_apart_by_their_pins(
    house: House, names: dict[str, int]
) -> None:
    with house.at_work() as m:
        people.set_alias(m.tx, names["Ana"], "A.")
        who = PersonForm("Eve", "+12025550101", zone="America/New_York", alias="E.", shared=True)
        code = CallForm(Calls.ALWAYS, "7350")
        eve = add_member(m, MemberForm(who, "12:00", "on paper", "Cleo", by_call=code))
        for role in roles.of_people(m.tx, [eve]):
            roles.begin(m.tx, role.id, m.now)
        unsent.suppress_all_of(m.tx, eve)
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    said = ana.calls_us() + ana.press("5")
    assert "Ana" not in said and "Eve" not in said
    assert "For today's two questions" in ana.enter("7350")
    assert "Hello Eve" in ana.press("1")


def test_a_landline_begins_by_a_call(house: House) -> None:
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
        who = PersonForm("Walt", "+12025550166", zone="America/New_York")
        form = MemberForm(who, "18:00", "on paper", "Cleo", by_call=CallForm(Calls.ALWAYS))
        walt = add_member(m, form)
    phone = OnThePhone(house, "Walt")
    house.work()
    assert "To begin, press 1" in phone.takes_our_call()
    assert "We will call you at six P M" in phone.press("1")
    assert phone.will_ring(timedelta(hours=9))
    assert walt
