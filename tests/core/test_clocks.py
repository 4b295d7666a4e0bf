"""How long things wait: the defaults, a program's own, a watch, a member's own; in that order."""

from dataclasses import fields
from datetime import time, timedelta

import pytest

from checkin_sms.core.clocks import (
    COUNTS,
    DEFAULT,
    WATCH,
    Clocks,
    clock_faults,
    clocks_for,
    in_words,
    parse_clock,
)


def hours(n: float) -> timedelta:
    return timedelta(hours=n)


def test_the_defaults_hold_when_nobody_has_said_otherwise() -> None:
    assert clocks_for({}, {}) == DEFAULT


def test_the_defaults_are_those_that_were_decided() -> None:
    assert (DEFAULT.contact_start, DEFAULT.contact_end) == (time(8), time(21))
    assert (DEFAULT.per_day, DEFAULT.nudge, DEFAULT.nudge_latest) == (3, hours(3), time(20, 30))
    assert (DEFAULT.silent_askings, DEFAULT.silence_daily) == (2, hours(3))
    assert DEFAULT.silence_rare == hours(24)
    assert (DEFAULT.rung_routine, DEFAULT.rung_urgent) == (hours(4), hours(0.75))
    assert (DEFAULT.rung_crisis, DEFAULT.crisis_untaken) == (hours(1 / 6), hours(1 / 3))
    assert (DEFAULT.finish, DEFAULT.finish_crisis) == (hours(4), hours(0.5))
    assert (DEFAULT.not_started, DEFAULT.same_reason) == (hours(24), hours(20))
    assert (DEFAULT.craving_hard, DEFAULT.mood_hard) == (7, 1)
    assert (DEFAULT.low_mood, DEFAULT.low_days, DEFAULT.low_of) == (3, 3, 5)


def test_a_programs_own_clocks_come_before_the_defaults() -> None:
    clocks = clocks_for({"nudge": "90m", "craving_hard": "6"}, {})

    assert (clocks.nudge, clocks.craving_hard) == (hours(1.5), 6)
    assert clocks.silence_daily == DEFAULT.silence_daily


def test_a_members_own_clocks_come_before_the_programs() -> None:
    assert clocks_for({"nudge": "90m"}, {"nudge": "4h"}).nudge == hours(4)


def test_a_watch_shortens_what_a_program_has_set() -> None:
    watched = clocks_for({"nudge": "5h"}, {}, watched=True)

    assert watched.nudge == hours(2)
    assert watched.silent_askings == 1
    assert (watched.craving_hard, watched.mood_hard) == (5, 3)


def test_what_a_member_chose_stands_in_a_watch_too() -> None:
    assert clocks_for({}, {"nudge": "4h"}, watched=True).nudge == hours(4)


def until_told(clocks: Clocks) -> timedelta:
    """From the first unanswered asking of a daily plan until a mentor hears."""
    return (clocks.silent_askings - 1) * hours(24) + clocks.silence_daily


def test_a_watch_tells_the_mentor_of_silence_sooner() -> None:
    assert until_told(DEFAULT) == hours(27)
    assert until_told(clocks_for({}, {}, watched=True)) == hours(12)


@pytest.mark.parametrize("name", sorted(WATCH.keys() - {"silence_daily"}))
def test_a_watch_never_makes_anything_later_or_less_attentive(name: str) -> None:
    usual, watched = getattr(DEFAULT, name), WATCH[name]

    assert (watched > usual) if name == "mood_hard" else (watched < usual)


def test_hours_are_whole_values() -> None:
    clocks = clocks_for({"contact_start": "9am", "staff_end": "18:00"}, {})

    assert clocks.contact.start == time(9)
    assert clocks.staff_hours.end == time(18)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("nudge", "90m", timedelta(minutes=90)),
        ("finish", "2h", hours(2)),
        ("verify_again", "90d", timedelta(days=90)),
        ("gentle_at", "9am", time(9)),
        ("nudge_latest", "20:15", time(20, 15)),
        ("craving_hard", "6", 6),
        ("per_day", "2", 2),
    ],
)
def test_a_clock_is_read_as_staff_write_it(name: str, text: str, value: object) -> None:
    assert parse_clock(name, text) == value


@pytest.mark.parametrize("name", [field.name for field in fields(Clocks)])
def test_every_clock_says_what_would_be_right(name: str) -> None:
    with pytest.raises(ValueError, match=rf"{name}|time of day"):
        parse_clock(name, "soon")


@pytest.mark.parametrize(
    "text", ["", "h", "0h", "0m", "90", "1.5h", "-2h", "2w", "²h", "99999999h"]
)
def test_a_length_of_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="nudge is a length of time, as in 90m"):
        parse_clock("nudge", text)


@pytest.mark.parametrize("text", ["", "six", "-1", "6.5", " 6"])
def test_a_number_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="craving_hard is a whole number, as in craving_hard=7"):
        parse_clock("craving_hard", text)


def test_a_clock_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(ValueError, match=r"no clock named nugde; there are: again_crisis, .*nudge"):
        parse_clock("nugde", "2h")


# What may be set.

NAMES = [field.name for field in fields(Clocks)]
NUMBERS = {name for name in NAMES if isinstance(getattr(DEFAULT, name), int)}


def test_every_number_has_its_range_and_the_usual_ones_are_inside() -> None:
    assert COUNTS.keys() == NUMBERS
    for clocks in (DEFAULT, clocks_for({}, {}, watched=True)):
        assert all(getattr(clocks, name) in COUNTS[name] for name in NUMBERS)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("per_day", "0", "per_day is a whole number from 1 to 5"),
        ("silent_askings", "0", "silent_askings is a whole number from 1 to 14"),
        ("low_of", "0", "low_of is a whole number from 1 to 30"),
        ("low_days", "0", "low_days is a whole number from 1 to 30"),
        ("craving_hard", "10", "craving_hard is a whole number from 0 to 9"),
        ("mood_hard", "9" * 30, "mood_hard is a whole number from 0 to 9"),
        ("per_day", "6", "per_day is a whole number from 1 to 5"),
        ("mood_hard", "low", "mood_hard is a whole number from 0 to 9"),
        ("silence_rare", "721h", "silence_rare is a length of time from 1m to 30d"),
        ("verify_again", "9601h", "verify_again is a length of time from 1m to 400d"),
        (
            "silence_rare",
            "99999999999h",
            "silence_rare is a length of time from 1m to 30d, as in 90m, 4h or 2d",
        ),
        ("nudge", "soon", "nudge is a length of time from 1m to 30d, as in 90m, 4h or 2d"),
        ("gentle_at", "soon", '"soon" is not a time of day'),
        ("nugde", "2h", "there is no clock named nugde"),
    ],
)
def test_a_clock_by_which_nobody_is_asked_or_nobody_hears_is_refused(
    name: str, text: str, said: str
) -> None:
    faults = clock_faults({name: text}, {})

    assert faults.keys() == {name}
    assert faults[name].startswith(said)


@pytest.mark.parametrize(
    ("own", "under", "field"),
    [
        ({"contact_start": "9pm", "contact_end": "8am"}, {}, "contact_end"),
        ({"contact_start": "21:00"}, {}, "contact_end"),
        ({"contact_end": "9am"}, {"contact_start": "9am"}, "contact_end"),
        ({"low_days": "6"}, {}, "low_days"),
        ({"low_of": "2"}, {}, "low_days"),
        ({"nudge": "2h"}, {"low_of": "2"}, "low_days"),
        ({"gentle_at": "7am"}, {}, "gentle_at"),
        ({"gentle_at": "9pm"}, {}, "gentle_at"),
        ({"contact_start": "10am"}, {"gentle_at": "9am"}, "gentle_at"),
        ({"contact_end": "5pm", "gentle_at": "6pm"}, {}, "gentle_at"),
    ],
)
def test_clocks_that_are_impossible_together_are_refused(
    own: dict[str, str], under: dict[str, str], field: str
) -> None:
    assert clock_faults(own, under).keys() == {field}


def test_what_is_right_over_what_is_there_has_no_fault() -> None:
    assert clock_faults({"low_days": "6"}, {"low_of": "7"}) == {}
    assert clock_faults({"contact_start": "9am"}, {"contact_end": "9:30am"}) == {}
    assert clock_faults({"call_retries": "0", "verify_again": "9600h"}, {}) == {}
    assert clock_faults({"gentle_at": "7am"}, {"contact_start": "7am"}) == {}
    # The usual nine moves with the hours.
    assert clock_faults({"contact_start": "10am"}, {}) == {}


def test_a_fault_says_the_name_under_which_its_field_is_known() -> None:
    called = {"mood_hard": "Mood", "low_days": "Days", "low_of": "Of"}

    assert clock_faults({"mood_hard": "-1"}, {}, called)["mood_hard"].startswith("Mood is a whole")
    assert clock_faults({"low_days": "6"}, {}, called) == {
        "low_days": "Days is at most Of, which is 5"
    }


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (timedelta(minutes=90), "90m"),
        (hours(24), "24h"),
        (timedelta(days=90), "90d"),
        (hours(50), "50h"),
        (time(9), "09:00"),
        (3, "3"),
    ],
)
def test_a_clock_is_written_as_staff_write_it(value: time | timedelta | int, said: str) -> None:
    assert in_words(value) == said


def test_a_wrong_clock_of_before_stops_no_other() -> None:
    assert clock_faults({"nudge": "2h"}, {"per_day": "0"}) == {}
    assert clock_faults({"finish": "2h"}, {"finish": "99999999999h"}) == {}
    assert clock_faults({"finish": "2h"}, {"gentle_at": "7am"}) == {}
