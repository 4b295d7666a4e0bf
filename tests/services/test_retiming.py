"""TIME 8PM, pauses and languages: what members ask of the service by text."""

from datetime import UTC, date, datetime, timedelta

import pytest

from checkin_sms.core.schedule import local
from checkin_sms.services import pausing, retiming
from checkin_sms.services.finding import find
from checkin_sms.store import cases, members
from checkin_sms.store.members import PlanOf
from tests.house import START, WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells

EAST = "America/New_York"


def plan(house: House) -> PlanOf:
    with house.at_work() as m:
        return members.plan_of(m.tx, find(m, "Ana").id)


def next_local(house: House) -> str:
    at = plan(house).next_at
    return f"{local(at, EAST):%a %H:%M}" if at else "never"


def said(house: House, text: str, name: str = "Ana") -> str:
    before = len(house.read_by(name))
    house.says(name, text)
    return "\n".join(house.read_by(name)[before:])


# Another hour.


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ("TIME 8pm", "Mon 20:00"),
        ("time 8:30 PM", "Mon 20:30"),
        ("TIME 9am", "Tue 09:00"),
        ("TIME noon", "Mon 12:00"),
        ("change my time to 7pm", "Mon 19:00"),
        ("can you text me at 7 in the evening", "Mon 19:00"),
        ("HORA 8pm", "Mon 20:00"),
    ],
)
def test_they_are_asked_at_the_hour_they_text(street: House, text: str, coming: str) -> None:
    reply = said(street, text)

    assert reply.startswith("OK, Ana. From now on we text you at")
    assert next_local(street) == coming


def test_it_is_confirmed_with_the_hour_and_kept(street: House) -> None:
    assert "8:00 PM" in said(street, "TIME 8pm")
    street.walk(ANA_ASKED + timedelta(hours=2))

    assert "0=very bad" in street.read_by("Ana")[-1]
    assert next_local(street) == "Tue 20:00"


@pytest.mark.parametrize(("text", "asked"), [("TIME 8", "8AM or TIME 8PM"), ("TIME", "9AM")])
def test_what_is_unclear_is_asked_back(street: House, text: str, asked: str) -> None:
    assert asked in said(street, text)
    assert plan(street).at == "18:00"


@pytest.mark.parametrize("text", ["TIME 3am", "TIME 9pm", "TIME 7:59 am", "time midnight"])
def test_no_hour_of_the_night_is_taken(street: House, text: str) -> None:
    assert "from 8:00 AM to 9:00 PM" in said(street, text)
    assert plan(street).at == "18:00"


def test_the_answer_in_spanish(street: House) -> None:
    said(street, "ESPANOL")

    assert said(street, "HORA 8") == WORDINGS.text("time_how", "es", name="Ana", am="8AM", pm="8PM")
    assert "8:00 p.m." in said(street, "HORA 8PM")


def test_asked_today_they_are_not_asked_twice(street: House) -> None:
    street.walk(ANA_ASKED)
    said(street, "6 2")

    said(street, "TIME 8pm")

    assert next_local(street) == "Tue 20:00"


def test_not_asked_for_our_own_fault_they_are_asked_at_the_new_hour(street: House) -> None:
    said(street, "TIME noon")
    street.clock.now = ANA_ASKED - timedelta(hours=4)  # Three hours later; we were away at noon.
    street.work()

    said(street, "TIME 6pm")
    street.walk(ANA_ASKED)

    assert "0=very bad" in street.read_by("Ana")[-1]


def test_a_pause_that_is_over_the_same_day_leaves_room_for_the_new_hour(street: House) -> None:
    street.walk(ANA_ASKED)
    said(street, "PAUSE 2")
    said(street, "BACK")

    said(street, "TIME 8pm")
    street.walk(ANA_ASKED + timedelta(hours=2))

    assert "0=very bad" in street.read_by("Ana")[-1]


def test_while_the_question_is_open_it_is_no_answer(street: House) -> None:
    street.walk(ANA_ASKED)

    assert "8AM or TIME 8PM" in said(street, "TIME 8")
    assert "0=none" in said(street, "6"), "the question is open as before"


def test_a_pause_goes_on_and_ends_at_the_new_hour(street: House) -> None:
    said(street, "PAUSE 2")
    said(street, "TIME 8pm")

    assert plan(street).state == "paused"
    said(street, "BACK")
    assert next_local(street) == "Mon 20:00"


def test_a_mentor_who_is_no_member_is_read_by_a_person(street: House) -> None:
    assert said(street, "TIME 8pm", "Ben") == WORDINGS.text("mentor_free_text", "en")


def test_a_changed_hour_counts_from_the_next_day_where_clocks_change(street: House) -> None:
    # The night on which New York's clocks go forward.
    street.walk(datetime(2026, 3, 7, 23, 1, tzinfo=UTC))
    said(street, "5 5")

    said(street, "TIME 8pm")

    assert plan(street).next_at == datetime(2026, 3, 9, 0, 0, tzinfo=UTC)


# Pauses.


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


def staff_pause(house: House, until: datetime, watch_days: int | None = None) -> None:
    with house.at_work() as m:
        ana = find(m, "Ana")
        assert pausing.pause(m, ana, until, "custody", watch_days=watch_days, by_staff=True)
    house.work()


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


@pytest.mark.parametrize("hour", ["9AM", "8PM"])
def test_another_hour_in_a_pause_leaves_its_last_day_as_was_said(street: House, hour: str) -> None:
    said(street, "PAUSE 2")

    said(street, f"TIME {hour}")

    assert next_local(street)[:3] == "Wed"
    before = len(street.read_by("Ana"))
    street.walk(ANA_ASKED + timedelta(days=2, hours=3))
    assert "0=very bad" in "".join(street.read_by("Ana")[before:])


def test_an_hour_that_is_past_on_the_last_day_of_a_pause_ends_it_no_sooner(street: House) -> None:
    staff_pause(street, ANA_ASKED - timedelta(minutes=1))

    said(street, "TIME 9AM")

    assert (plan(street).state, next_local(street)) == ("paused", "Mon 17:59")


def test_a_pause_that_was_lengthened_meanwhile_goes_on(street: House) -> None:
    staff_pause(street, ANA_ASKED)
    ends, later = plan(street), ANA_ASKED + timedelta(days=9)
    staff_pause(street, later)

    with street.at_work() as m:
        pausing.day_came(m, ends.id, ANA_ASKED)

    assert (plan(street).state, plan(street).next_at) == ("paused", later)


# Another place to live.


def moves(house: House, zone: str) -> None:
    with house.at_work() as m:
        retiming.set_zone(m, find(m, "Ana"), zone)


def next_in(house: House, zone: str) -> str:
    at = plan(house).next_at
    return f"{local(at, zone):%a %H:%M}" if at else "never"


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Europe/Madrid", "Pacific/Guam"])
def test_whoever_moves_is_asked_at_their_hour_there(both: House, zone: str) -> None:
    a_few_move_in(both)

    moves(both, zone)

    # It is 4 PM in Madrid, and 1 AM on Tuesday in Guam.
    day = "Tue" if zone == "Pacific/Guam" else "Mon"
    assert next_in(both, zone) == f"{day} 18:00"
    with both.at_work() as m:
        assert find(m, "Ana").zone == zone


@pytest.mark.parametrize(
    ("zone", "coming"),
    [
        (EAST, "Tue 18:00"),
        ("America/Los_Angeles", "Tue 18:00"),
        # Tuesday has begun there, and has its own question.
        ("Pacific/Guam", "Tue 18:00"),
    ],
)
def test_whoever_was_asked_today_is_not_asked_twice_for_moving(
    street: House, zone: str, coming: str
) -> None:
    street.walk(ANA_ASKED)

    moves(street, zone)

    assert next_in(street, zone) == coming


def test_a_day_that_they_live_twice_has_one_question(street: House) -> None:
    """Asked on Tuesday in Guam, they land where it is still Monday."""
    moves(street, "Pacific/Guam")
    street.walk(plan(street).next_at or START)
    asked = len(street.read_by("Ana"))

    moves(street, "Pacific/Honolulu")

    assert asked == 1
    assert next_in(street, "Pacific/Honolulu") == "Wed 18:00"


def test_a_pause_ends_on_the_same_day_elsewhere(street: House) -> None:
    said(street, "PAUSE 2")

    moves(street, "America/Los_Angeles")

    assert next_in(street, "America/Los_Angeles") == "Wed 17:59"


def test_a_mentor_has_a_zone_and_no_hour(street: House) -> None:
    with street.at_work() as m:
        retiming.set_zone(m, find(m, "Ben"), "America/Denver")

    with street.at_work() as m:
        assert find(m, "Ben").zone == "America/Denver"


# Language.


def test_espanol_and_english_change_what_is_written(street: House) -> None:
    assert said(street, "ESPAÑOL") == WORDINGS.text("language_set", "es", name="Ana")
    street.walk(ANA_ASKED)
    assert "muy mal" in street.read_by("Ana")[-1]

    assert said(street, "ENGLISH") == WORDINGS.text("language_set", "en", name="Ana")
    assert "0=none" in said(street, "6")


def test_later_asks_again_once_in_two_hours(street: House) -> None:
    with street.at_work() as m:
        members.change_time(m.tx, find(m, "Ana").id, "15:00")
        members.switch_on(m.tx, find(m, "Ana").id, ANA_ASKED - timedelta(hours=3))
    street.walk(ANA_ASKED - timedelta(hours=3))

    assert "5:00 PM" in said(street, "LATER")
    street.walk(ANA_ASKED - timedelta(hours=1))
    assert "0=very bad" in street.read_by("Ana")[-1]
    assert said(street, "LATER") == WORDINGS.text("noted", "en", name="Ana")
