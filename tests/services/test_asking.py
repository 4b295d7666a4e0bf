"""Asking: in time or not at all, so often a day and no more, and never at night."""

from datetime import date, datetime, timedelta

import pytest

from checkin_sms.gateway import CarrierError, NeverWill, TryLater, Unknown
from checkin_sms.services import due, outcome
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import members, numbers, people, phones, programs
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.now import reasons, states
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import change

HOUR = timedelta(hours=1)


def next_asking(house: House, member_id: int) -> datetime | None:
    with house.at_work() as m:
        return members.plan_of(m.tx, member_id).next_at


def test_a_member_is_asked_at_their_hour_and_the_next_day_again(both: House) -> None:
    names = a_few_move_in(both)

    both.walk(ANA_ASKED)

    assert len(both.read_by("Ana")) == 1
    assert states(both) == ["open"]
    assert next_asking(both, names["Ana"]) == ANA_ASKED + 24 * HOUR


def test_the_hour_stays_when_the_clocks_change(house: House) -> None:
    a_few_move_in(house)

    house.walk(ANA_ASKED + timedelta(days=7))  # Summer time began on 8 March: an hour earlier.

    asked = cells(house.runtime.store, "SELECT due_at FROM checkin ORDER BY id")
    hours = [str(at)[11:13] for (at,) in asked]
    assert hours == ["23"] * 6 + ["22"] * 2


def wake(house: House, after: timedelta) -> None:
    """The host slept from before Ana's hour until so long after it."""
    house.clock.now = ANA_ASKED + after
    house.work()


def test_a_prompt_an_hour_late_is_still_sent(house: House) -> None:
    a_few_move_in(house)

    wake(house, HOUR)

    assert len(house.read_by("Ana")) == 1
    assert states(house) == ["open"]


def test_a_stale_prompt_is_never_sent_and_is_no_silence(both: House) -> None:
    names = a_few_move_in(both)

    wake(both, 2 * HOUR)

    assert both.read_by("Ana") == []
    assert states(both) == ["not_asked"]
    assert cells(both.runtime.store, "SELECT kind FROM notice") == [("stale",)]
    assert next_asking(both, names["Ana"]) == ANA_ASKED + 24 * HOUR


def test_a_host_that_slept_for_fourteen_hours_texts_nobody_at_three_in_the_morning(
    both: House,
) -> None:
    a_few_move_in(both)

    wake(both, 9 * HOUR)  # 3 in the morning in New York

    assert both.read_by("Ana") == []
    assert both.read_by("Ben") == []
    assert both.read_by("Cleo") == [], "staff are not woken for it either"


def test_days_of_sleep_are_one_notice_and_no_burst(house: House) -> None:
    a_few_move_in(house)

    wake(house, timedelta(days=4, hours=2))

    assert house.read_by("Ana") == []
    assert cells(house.runtime.store, "SELECT count(*) FROM notice") == [(1,)]
    house.walk(ANA_ASKED + timedelta(days=5))
    assert len(house.read_by("Ana")) == 1


def test_days_that_were_not_asked_never_count_as_silence(house: House) -> None:
    a_few_move_in(house)
    wake(house, timedelta(days=1, hours=2))

    # Asked on the third day for the first time: a day and three hours later nobody is told.
    house.walk(ANA_ASKED + timedelta(days=2) + 20 * HOUR)

    assert states(house)[-1] == "open"
    assert cells(house.runtime.store, 'SELECT count(*) FROM "case"') == [(0,)]


# The carrier fails us, or the phone does.

OURS = [TryLater(20429, "busy"), TryLater(None, "no connection"), NeverWill(30007, "spam"), None]
THE_PHONES = [NeverWill(30005, "dead"), NeverWill(21211, "none"), NeverWill(21614, "landline")]


def evening(house: House, answer: CarrierError) -> list[str]:
    a_few_move_in(house)
    with house.at_work() as m:
        members.set_watch(m.tx, people.everyone(m.tx)[1].id, date(2026, 4, 1))
    change(house.runtime, gateway=PaperGateway([answer]))
    house.walk(ANA_ASKED + 3 * HOUR)
    return states(house)


@pytest.mark.parametrize("error", OURS, ids=str)
def test_a_carrier_that_takes_nothing_makes_nobody_unreachable(
    house: House, error: CarrierError | None
) -> None:
    assert evening(house, error or Unknown(None)) == ["not_asked"]
    assert cells(house.runtime.store, 'SELECT count(*) FROM "case"') == [(0,)]
    assert ("stale",) in cells(house.runtime.store, "SELECT kind FROM notice")


@pytest.mark.parametrize("error", THE_PHONES, ids=str)
def test_a_phone_that_cannot_be_texted_is_unreachable(house: House, error: CarrierError) -> None:
    assert evening(house, error) == ["unreachable"]
    assert cells(house.runtime.store, 'SELECT reasons FROM "case"') == [('["unreachable"]',)]


def test_no_more_than_so_many_texts_a_day(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"per_day": "1"})

    house.walk(ANA_ASKED + 4 * HOUR)

    assert len(house.read_by("Ana")) == 1, "a nudge was one too many"


def test_who_had_enough_texts_today_is_not_asked(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"per_day": "0"})

    house.walk(ANA_ASKED)

    assert house.read_by("Ana") == []
    assert states(house) == ["not_asked"]


def test_who_began_at_the_third_ring_of_the_welcome_is_asked_that_evening(both: House) -> None:
    """ "We will call you at six": the rings that asked whether they want any took nothing."""
    a_few_move_in(both)
    with both.at_work() as m:
        who = PersonForm("Walt", "+12025550141", zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", by_call=CallForm("always")))
    both.work()
    walt = OnThePhone(both, "Walt")
    for _ in range(2):
        walt.let_ring()
        assert walt.will_ring(HOUR)
    walt.answer()
    assert "six P M" in walt.press("5", "1")

    assert walt.will_ring(8 * HOUR)


def test_the_last_text_of_a_day_is_kept_for_its_question(both: House) -> None:
    """With one a day the kind text of the morning would take its place, and nobody would hear in
    the evening what that text had promised."""
    names = a_few_move_in(both)
    with both.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"per_day": "1"})

    both.walk(ANA_ASKED + 27 * HOUR + timedelta(minutes=5))

    assert states(both) == ["silent", "silent"]
    assert len(both.read_by("Ana")) == 2
    assert reasons(both) == ["silence"]


def test_who_hears_of_their_case_all_day_is_asked_all_the_same(both: House) -> None:
    """Three who said that they will call, and could not: the member asked for help, and would
    have been neither asked nor called silent."""
    a_few_move_in(both)
    both.says("Ana", "CALL")
    for who, keys in (("Ben", "12"), ("Dee", "12"), ("Cleo", "1")):
        for key in keys:
            both.pass_time(timedelta(minutes=10))
            both.says(who, key)
    assert sum("will call you" in one for one in both.read_by("Ana")) == 3

    both.walk(ANA_ASKED)

    assert states(both) == ["open"]


def test_a_day_without_a_question_has_room_for_the_kind_text(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"per_day": "1"})
        members.change_days(m.tx, names["Ana"], "03")

    house.walk(ANA_ASKED + 16 * HOUR)

    assert len(house.read_by("Ana")) == 2


def test_who_stopped_is_not_asked_and_their_plan_ends(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        phones.opt_out(m.tx, numbers.first_of(m.tx, names["Ana"]).id, "plain", m.now)

    both.walk(ANA_ASKED)

    assert both.read_by("Ana") == []
    assert next_asking(both, names["Ana"]) is None


def test_a_prompt_that_is_late_arms_its_clocks_from_when_it_was_taken(house: House) -> None:
    a_few_move_in(house)
    wake(house, HOUR)

    ((at, step),) = cells(house.runtime.store, "SELECT next_at, next_step FROM checkin")

    # Asked at 19:00: a nudge at 22:00 would be too late, so the gentle text comes first.
    assert step == "gentle"
    assert str(at).startswith("2026-03-03 14:00")


def test_a_program_may_narrow_its_hours(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {"contact_end": "5pm"})

    house.walk(ANA_ASKED)

    assert house.read_by("Ana") == []


def test_whose_own_hours_are_longer_is_asked_in_them(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"contact_end": "23:00"})
    both.says("Ana", "TIME 9:15PM")
    confirmed = len(both.read_by("Ana"))

    both.walk(ANA_ASKED + 3 * HOUR + timedelta(minutes=20))

    assert states(both) == ["open"]
    assert len(both.read_by("Ana")) == confirmed + 1


def test_whose_own_hours_are_longer_is_rung_in_them(house: House) -> None:
    names = a_few_move_in(house)
    by_call(house, names["Ana"])
    with house.at_work() as m:
        members.set_clocks(m.tx, names["Ana"], {"contact_end": "23:00"})
        members.switch_on(m.tx, names["Ana"], ANA_ASKED + 4 * HOUR)
    house.walk(ANA_ASKED + 4 * HOUR)

    ana = OnThePhone(house, "Ana")
    assert ana.rings
    ana.answer()
    assert "How is today" in ana.press("5")


def test_two_answers_of_one_pass_do_not_ask_twice(house: House) -> None:
    a_few_move_in(house)
    house.clock.now = ANA_ASKED

    due.run_due(house.runtime)
    due.run_due(house.runtime)
    house.work()

    assert len(house.read_by("Ana")) == 1


@pytest.mark.parametrize("again", [False, True])
def test_late_word_of_a_prompt_counts_unless_they_were_asked_again(
    both: House, again: bool
) -> None:
    names = a_few_move_in(both)
    deaf = PaperGateway([Unknown(None)], list_fails=TryLater(None, "no connection"))
    change(both.runtime, gateway=deaf)
    both.walk(ANA_ASKED + 2 * HOUR + timedelta(minutes=5))
    assert states(both) == ["not_asked"]
    change(both.runtime, gateway=PaperGateway())
    if again:
        with both.at_work() as m:
            members.switch_on(m.tx, names["Ana"], m.now)
        both.work()

    ((token,),) = cells(both.runtime.store, "SELECT token FROM outbox WHERE purpose = 'ask:1'")
    outcome.status(both.runtime, str(token), "delivered", "", None)

    assert states(both) == (["not_asked", "open"] if again else ["open"])
