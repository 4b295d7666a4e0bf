"""Pauses, by text and by staff, and the way back from them."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.schedule import local
from checkin_sms.services import pausing
from checkin_sms.services.finding import find
from checkin_sms.store import cases, members
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.planned import EAST, next_local, plan, said, staff_pause


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("PAUSE 3", "Thu 18:00"),
        ("pause 1", "Tue 18:00"),
        ("PAUSE 30", "Mon 18:00"),
        ("PAUSE", "Mon 18:00"),
        ("pause until friday", "Fri 18:00"),
        ("PAUSE until mar 5", "Thu 18:00"),
        ("pause until mar 30", "Mon 18:00"),
        ("PAUSA 2", "Wed 18:00"),
        ("pausa hasta el viernes", "Fri 18:00"),
    ],
)
def test_a_pause_ends_on_its_day_and_after_seven_at_most(
    street: House, text: str, back: str
) -> None:
    assert "No texts until" in said(street, text)

    until = plan(street).next_at
    assert until is not None
    street.walk(until + timedelta(minutes=2))
    assert f"{local(street.clock(), EAST):%a}" == back[:3]
    assert "0=very bad" in street.read_by("Ana")[-1]


def test_a_pause_of_no_days_is_none(street: House) -> None:
    assert "No texts until" not in said(street, "PAUSE 0")
    assert plan(street).state == members.PlanState.ON

    said(street, "PAUSE 3")
    assert "Welcome back" in said(street, "PAUSE 0")
    assert plan(street).state == members.PlanState.ON


def test_numbers_told_on_the_way_back_are_kept_for_a_person(street: House) -> None:
    """Nobody asked for them, so that nothing can be recorded; a 9 may be a strong pull, and in the
    order in which we ask it is one."""
    unread = "SELECT count(*) FROM inbox WHERE state = 'unread'"
    assert "call you" in said(street, "im back 2 9")
    assert cells(street.runtime.store, unread) == [(1,)]

    said(street, "PAUSE 3")
    assert "Welcome back" in said(street, "im back 2 9")
    assert cells(street.runtime.store, unread) == [(2,)]

    said(street, "PAUSE 3")
    said(street, "im back")
    assert cells(street.runtime.store, unread) == [(2,)]


def test_a_pause_acts_at_once_and_nobody_is_silent_for_it(street: House) -> None:
    street.walk(ANA_ASKED)
    said(street, "PAUSE 4")
    before = street.read_by("Ana")

    street.pass_time(timedelta(days=3))

    assert street.read_by("Ana") == before
    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_the_mentor_hears_only_that_no_texts_are_taken(street: House) -> None:
    said(street, "im in the hospital")

    told = [body for body in street.read_by("Ben") if "Ana" in body]
    assert told == [WORDINGS.text("mentor_not_taking", "en", program="Oak Street", alias="Ana")]
    with street.at_work() as m:
        assert members.plan_of(m.tx, find(m, "Ana").id).why == "hospital"


def test_back_undoes_it(street: House) -> None:
    said(street, "PAUSE 5")

    assert "Monday 6:00 PM" in said(street, "BACK")

    assert next_local(street) == "Mon 18:00"


def test_a_pause_by_staff_is_as_long_as_they_say(street: House) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=40))
    before = street.read_by("Ana")

    street.walk(ANA_ASKED + timedelta(days=39))
    assert street.read_by("Ana") == before, "the phone may lie with somebody else's things"

    street.walk(ANA_ASKED + timedelta(days=41, hours=2))
    assert len(street.read_by("Ana")) > len(before)


def test_a_pause_by_text_never_shortens_a_longer_one_by_staff(street: House) -> None:
    back = ANA_ASKED + timedelta(days=40)
    staff_pause(street, back, watch_days=14)
    told = street.read_by("Ben"), street.read_by("Cleo")

    reply = said(street, "PAUSE 2")

    assert "April" in reply or "Apr" in reply, reply
    kept = plan(street)
    assert (kept.next_at, kept.why, kept.watch_days) == (back, "custody", 14)
    assert (street.read_by("Ben"), street.read_by("Cleo")) == told


def test_a_pause_by_text_may_lengthen_one_and_keeps_the_watch(street: House) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=1), watch_days=14)

    said(street, "PAUSE 5")

    assert plan(street).watch_days == 14
    assert next_local(street) == "Sat 17:59"


def test_staff_are_not_told_of_their_own_pause(street: House) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=20))

    assert not [body for body in street.read_by("Cleo") if "pause" in body]
    assert "not taking texts" in street.read_by("Ben")[-1]


@pytest.mark.parametrize("days", [14, None])
def test_a_watch_begins_when_they_are_back_if_staff_set_one(
    street: House, days: int | None
) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=10), watch_days=days)

    street.walk(ANA_ASKED + timedelta(days=10, minutes=1))

    with street.at_work() as m:
        until = members.get(m.tx, find(m, "Ana").id).watch_until
    assert until == (date(2026, 3, 26) if days else None)


def test_none_of_a_watch_is_spent_inside_a_pause(street: House) -> None:
    with street.at_work() as m:
        members.set_watch(m.tx, find(m, "Ana").id, date(2026, 3, 16))
    staff_pause(street, ANA_ASKED + timedelta(days=5))
    # Another day was meant.
    staff_pause(street, ANA_ASKED + timedelta(days=10))

    street.walk(ANA_ASKED + timedelta(days=10, minutes=1))

    with street.at_work() as m:
        assert members.get(m.tx, find(m, "Ana").id).watch_until == date(2026, 3, 26)


def test_a_pause_of_months_ends_with_asking_for_their_ok_again(street: House) -> None:
    """The number may be a stranger's by then: no name, and nothing else before the OK."""
    staff_pause(street, ANA_ASKED + timedelta(days=100))
    street.walk(ANA_ASKED + timedelta(days=99))
    before = len(street.read_by("Ana"))

    street.walk(ANA_ASKED + timedelta(days=101))

    (welcome,) = street.read_by("Ana")[before:]
    assert welcome == WORDINGS.text("welcome", "en", program="Oak Street")
    said(street, "OK")
    street.walk(ANA_ASKED + timedelta(days=102))
    assert "0=very bad" in street.read_by("Ana")[-1]


def test_a_pause_of_some_weeks_ends_with_the_usual_question(street: House) -> None:
    staff_pause(street, ANA_ASKED + timedelta(days=40))

    street.walk(ANA_ASKED + timedelta(days=41))

    assert "0=very bad" in street.read_by("Ana")[-1]


@pytest.mark.parametrize(("late", "asked"), [(4, True), (24 * 60, False)])
def test_a_pause_whose_end_we_see_late_has_the_question_of_its_day(
    both: House, late: int, asked: bool
) -> None:
    """Or staff hear that it was not asked; never is it left out without a word."""
    a_few_move_in(both)
    both.says("Ana", "PAUSE 2")
    before = len(both.read_by("Ana"))

    both.walk(ANA_ASKED + timedelta(days=2, minutes=-2))
    both.clock.advance(timedelta(minutes=late))
    both.work()

    assert len(both.read_by("Ana")) - before == asked
    states = cells(both.runtime.store, "SELECT state FROM checkin")
    assert states == [("open" if asked else "not_asked",)]


def test_a_pause_that_was_lengthened_meanwhile_goes_on(street: House) -> None:
    staff_pause(street, ANA_ASKED)
    ends, later = plan(street), ANA_ASKED + timedelta(days=9)
    staff_pause(street, later)

    with street.at_work() as m:
        pausing.day_came(m, ends.id, ANA_ASKED)

    assert (plan(street).state, plan(street).next_at) == ("paused", later)
