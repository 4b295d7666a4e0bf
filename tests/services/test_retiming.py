"""TIME 8PM, LATER, or another place to live: a member is asked at another hour."""

from datetime import UTC, datetime, timedelta

import pytest

from checkin_sms.core.schedule import local
from checkin_sms.services import retiming
from checkin_sms.services.finding import find
from checkin_sms.store import members
from tests.house import START, WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.planned import EAST, next_local, plan, said, staff_pause


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


def test_later_asks_again_once_in_two_hours(street: House) -> None:
    with street.at_work() as m:
        members.change_time(m.tx, find(m, "Ana").id, "15:00")
        members.switch_on(m.tx, find(m, "Ana").id, ANA_ASKED - timedelta(hours=3))
    street.walk(ANA_ASKED - timedelta(hours=3))

    assert "5:00 PM" in said(street, "LATER")
    street.walk(ANA_ASKED - timedelta(hours=1))
    assert "0=very bad" in street.read_by("Ana")[-1]
    assert said(street, "LATER") == WORDINGS.text("noted", "en", name="Ana")


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
