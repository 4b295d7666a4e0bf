"""What happens to one asking as time passes: for plans of several hours, days and watches."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.clocks import DEFAULT, Clocks, clocks_for
from checkin_sms.core.schedule import Plan, inside, local, next_asking
from checkin_sms.core.timeline import Asked, Timer, next_timer, timers, told_at, verdict_at

NEW_YORK = "America/New_York"
MONDAY = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)  # Midnight in New York.
WATCH = clocks_for({}, {}, watched=True)
HOUR = timedelta(hours=1)


def asking(
    at: str,
    days: str = "0123456",
    *,
    before: int = 0,
    clocks: Clocks = DEFAULT,
    zone: str = NEW_YORK,
) -> Asked:
    """Monday's asking at this time; `before`: how many went without an answer before it."""
    plan = Plan(frozenset(map(int, days)), time.fromisoformat(at), zone)
    asked_at = next_asking(plan, MONDAY).at
    coming = next_asking(plan, asked_at).at
    return Asked(asked_at, zone, plan.daily, before, coming, clocks)


def spoken(asked: Asked) -> list[tuple[str, str]]:
    """Each timer, and when: day and time where the member is."""
    return [(timer.value, f"{local(at, asked.zone):%a %H:%M}") for at, timer in timers(asked)]


DAILY = {
    "08:30": [("nudge", "Mon 11:30"), ("verdict", "Tue 08:30")],
    "11:59": [("nudge", "Mon 14:59"), ("verdict", "Tue 11:59")],
    "12:00": [("nudge", "Mon 15:00"), ("gentle", "Tue 09:00"), ("verdict", "Tue 12:00")],
    "17:30": [("nudge", "Mon 20:30"), ("gentle", "Tue 09:00"), ("verdict", "Tue 17:30")],
    "18:00": [("gentle", "Tue 09:00"), ("verdict", "Tue 18:00")],
    "20:00": [("gentle", "Tue 09:00"), ("verdict", "Tue 20:00")],
}


@pytest.mark.parametrize("at", DAILY)
def test_the_first_silent_day_of_a_daily_plan(at: str) -> None:
    assert spoken(asking(at)) == DAILY[at]


@pytest.mark.parametrize("at", DAILY)
def test_from_the_second_silent_day_on_the_prompt_is_the_only_text(at: str) -> None:
    asked = asking(at, before=1)

    assert [timer for _, timer in timers(asked)] == [Timer.VERDICT]
    assert verdict_at(asked) == asked.at + 3 * HOUR
    assert asked.decides


RARE = {
    "10:00": [("nudge", "Mon 13:00"), ("gentle", "Tue 09:00"), ("verdict", "Tue 10:00")],
    "08:30": [("nudge", "Mon 11:30"), ("verdict", "Tue 08:30")],
    "18:00": [("gentle", "Tue 09:00"), ("verdict", "Tue 18:00")],
}


@pytest.mark.parametrize("at", RARE)
def test_a_rarer_plan_is_judged_after_a_day(at: str) -> None:
    asked = asking(at, "03")

    assert spoken(asked) == RARE[at]
    assert asked.decides


WATCHED = {
    "08:30": [("nudge", "Mon 10:30"), ("verdict", "Mon 20:30")],
    "18:00": [("nudge", "Mon 20:00"), ("verdict", "Tue 06:00")],
    "18:30": [("nudge", "Mon 20:30"), ("verdict", "Tue 06:30")],
    "20:00": [("verdict", "Tue 08:00")],
    "20:59": [("verdict", "Tue 08:59")],
}


@pytest.mark.parametrize("at", WATCHED)
@pytest.mark.parametrize("days", ["0123456", "03"])
def test_a_watched_member_is_looked_for_after_half_a_day(at: str, days: str) -> None:
    asked = asking(at, days, clocks=WATCH)

    assert spoken(asked) == WATCHED[at]
    assert asked.decides


def test_a_prompt_that_was_taken_late_makes_nobody_silent_early() -> None:
    asked = asking("18:00")
    late = replace(asked, at=asked.at + HOUR)

    assert verdict_at(late) == verdict_at(asked) + HOUR


def test_a_nudge_does_not_come_the_next_day() -> None:
    asked = asking("20:30", clocks=clocks_for({"nudge": "5h", "nudge_latest": "23:00"}, {}))

    assert Timer.NUDGE not in [timer for _, timer in timers(asked)]


def test_the_gentle_text_comes_at_nine_though_the_clocks_changed() -> None:
    saturday = datetime(2026, 3, 7, 23, 0, tzinfo=UTC)  # The clocks change in the night.
    asked = replace(asking("18:00"), at=saturday, next_asking=saturday + 23 * HOUR)

    gentle = next(at for at, timer in timers(asked) if timer is Timer.GENTLE)

    assert gentle == datetime(2026, 3, 8, 13, 0, tzinfo=UTC)


# What the gentle text promises.


def test_the_gentle_text_waits_for_the_hour_from_which_texts_go_out() -> None:
    asked = asking("18:00", clocks=clocks_for({"contact_start": "10:00"}, {}))

    assert spoken(asked) == [("gentle", "Tue 10:00"), ("verdict", "Tue 18:00")]


def test_the_gentle_text_names_the_hour_at_which_the_mentor_would_hear() -> None:
    asked = asking("18:00")

    assert f"{local(told_at(asked), NEW_YORK):%a %H:%M}" == "Tue 21:00"


def test_for_a_rarer_plan_that_is_its_own_verdict() -> None:
    asked = asking("18:00", "03")

    assert told_at(asked) == verdict_at(asked)


def test_without_another_asking_it_is_the_verdict_too() -> None:
    asked = replace(asking("18:00"), next_asking=None)

    assert told_at(asked) == verdict_at(asked)


# One after the other.


def test_timers_follow_each_other_and_the_verdict_is_the_last() -> None:
    asked, found = asking("12:00"), list[Timer]()
    after: Timer | None = None
    while after is not Timer.VERDICT:
        _, after = next_timer(asked, after)
        found.append(after)

    assert found == [Timer.NUDGE, Timer.GENTLE, Timer.VERDICT]
    assert next_timer(asked, Timer.VERDICT)[1] is Timer.VERDICT


@pytest.mark.parametrize("after", [Timer.NUDGE, Timer.LATER, Timer.GRACE])
def test_after_a_timer_that_is_not_of_this_asking_comes_the_verdict(after: Timer) -> None:
    asked = asking("18:00")

    assert next_timer(asked, after) == (verdict_at(asked), Timer.VERDICT)


@given(
    st.integers(0, 24 * 60 - 1),
    st.sampled_from(["0123456", "03", "6"]),
    st.integers(0, 3),
    st.sampled_from([DEFAULT, WATCH]),
    st.sampled_from([NEW_YORK, "America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu"]),
)
def test_every_asking_is_judged_and_reminded_at_a_decent_hour_only(
    minute: int, days: str, before: int, clocks: Clocks, zone: str
) -> None:
    asked = asking(
        f"{minute // 60:02}:{minute % 60:02}", days, before=before, clocks=clocks, zone=zone
    )

    found = timers(asked)

    assert [at for at, _ in found] == sorted(at for at, _ in found)
    assert found[-1][1] is Timer.VERDICT
    assert all(at > asked.at for at, _ in found)
    assert len({timer for _, timer in found}) == len(found)
    assert told_at(asked) >= verdict_at(asked)
    reminders = [at for at, timer in found if timer is not Timer.VERDICT]
    if inside(clocks.contact, zone, asked.at):
        assert all(inside(clocks.contact, zone, at) for at in reminders)
