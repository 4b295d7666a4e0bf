"""Pretend time walks from one due instant to the next, and never hangs."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.rehearsal import Rehearsal
from checkin_sms.local_carrier.walking import LONGEST, Phase, Walker, next_morning
from checkin_sms.local_carrier.wire import Answer
from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR

TALK = "<Response><Gather timeout='20'/></Response>"


class Hours:
    """Real seconds that pass only by waiting; the product works meanwhile."""

    def __init__(self, rig: Rig, work: Callable[[], None]) -> None:
        self.now = 0.0
        self.waits = 0
        self._rig = rig
        self._work = work

    def seconds(self) -> float:
        return self.now

    def wait(self, how_long: float) -> None:
        self.now += how_long
        self.waits += 1
        self._work()
        self._rig.settle()


def walker_for(rig: Rig, work: Callable[[], None] | None = None) -> tuple[Walker, Hours]:
    hours = Hours(rig, work or rig.product.work)
    rehearsal = Rehearsal(rig.carrier.options, rig.carrier.exchange.line)
    return Walker(rig.carrier, rig.clock, rehearsal, hours.wait, hours.seconds), hours


def plan(rig: Rig, *minutes: float) -> None:
    for after in minutes:
        rig.product.plan(NOON + timedelta(minutes=after), "nudge", MEMBER, f"after {after}")


def times(rig: Rig) -> list[float]:
    return [(m.created - NOON) / timedelta(minutes=1) for m in rig.carrier.sent_to(MEMBER)]


def test_a_walk_does_each_thing_at_its_own_time(rig: Rig) -> None:
    plan(rig, 30, 10, 90)
    walker, _ = walker_for(rig)
    assert walker.go(NOON + timedelta(hours=1)) is Phase.STILL
    assert times(rig) == [10, 30]
    assert rig.clock() == NOON + timedelta(hours=1)
    assert rig.product.statuses() == ["sent", "delivered"] * 2


def test_what_a_step_brings_about_is_done_before_the_next(rig: Rig) -> None:
    plan(rig, 10)

    def work() -> None:
        rig.product.work()
        if not rig.product.texts:
            rig.carrier.text(MEMBER, "3")
            rig.carrier.text(MEMBER, "8")

    walker, _ = walker_for(rig, work)
    walker.go(NOON + timedelta(hours=1))
    [told] = rig.carrier.sent_to(MENTOR)
    assert told.created == NOON + timedelta(minutes=10)


def test_the_next_event_is_as_far_as_it_goes(rig: Rig) -> None:
    plan(rig, 30, 90)
    walker, _ = walker_for(rig)
    assert walker.go(None) is Phase.STILL
    assert times(rig) == [30]
    assert rig.clock() == NOON + timedelta(minutes=30)


def test_a_late_text_of_the_carrier_is_an_event_too(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "late")
    rig.send()
    walker, _ = walker_for(rig)
    walker.go(None)
    assert rig.clock() == NOON + timedelta(minutes=20)
    assert rig.product.statuses() == ["sent", "delivered"]


def test_with_nothing_planned_the_clock_stays(rig: Rig) -> None:
    walker, _ = walker_for(rig)
    assert walker.go(None) is Phase.NOTHING_PLANNED
    assert rig.clock() == NOON


def test_the_clock_never_goes_back(rig: Rig) -> None:
    walker, _ = walker_for(rig)
    assert walker.go(NOON - timedelta(hours=1)) is Phase.STILL
    assert rig.clock() == NOON


def test_a_product_that_does_nothing_stops_the_walk(rig: Rig) -> None:
    plan(rig, 10)
    walker, hours = walker_for(rig, lambda: None)
    assert walker.go(NOON + timedelta(hours=1)) is Phase.STUCK
    assert 30 <= hours.now < 31
    assert rig.clock() == NOON + timedelta(minutes=10)
    assert not walker.walk.moving


def test_a_product_that_never_comes_to_rest_stops_the_walk(rig: Rig) -> None:
    plan(rig, 0)

    def work() -> None:
        plan(rig, -1)

    _, hours = walker_for(rig, work)
    rehearsal = Rehearsal(rig.carrier.options, rig.carrier.exchange.line)
    slow = Walker(
        rig.carrier, rig.clock, rehearsal, lambda _: hours.wait(LONGEST / 100), hours.seconds
    )
    assert slow.go(NOON + timedelta(hours=1)) is Phase.TOO_FAR
    assert hours.now == pytest.approx(LONGEST)


def test_a_product_that_is_away_stops_the_walk(rig: Rig) -> None:
    def gone(url: str, params: object, headers: object) -> Answer:
        return Answer(503, "not now")

    walker, _ = walker_for(rig)
    rig.carrier.exchange.line._post = gone
    assert walker.go(None) is Phase.AWAY


def test_while_it_walks_it_says_how_much_is_being_sent(rig: Rig) -> None:
    plan(rig, 10, 10, 10)
    shown: list[tuple[Phase, int, bool]] = []

    def work() -> None:
        shown.append((walker.walk.phase, walker.walk.busy, walker.walk.moving))
        rig.product.work()

    walker, _ = walker_for(rig, work)
    walker.go(NOON + timedelta(hours=1))
    assert shown[0] == (Phase.SENDING, 3, True)
    assert walker.walk.phase is Phase.STILL


def test_only_one_walk_goes_at_a_time(rig: Rig) -> None:
    plan(rig, 10)
    started: list[bool] = []

    def work() -> None:
        started.append(walker.start(None))
        rig.product.work()

    walker, _ = walker_for(rig, work)
    walker.walk = walker.walk.__class__(Phase.MOVING, moving=True)
    assert walker.start(None) is False
    walker.go(None)
    assert started and not any(started)


def call_in(rig: Rig, minutes: float) -> None:
    """The product will call the member then."""
    rig.product.plan(NOON + timedelta(minutes=minutes), "ring", MEMBER, "")
    rig.product.send = lambda to, body: rig.place(to, twiml=TALK, timeout=25)


def test_a_walk_stops_where_a_phone_rings(rig: Rig) -> None:
    call_in(rig, 10)
    walker, _ = walker_for(rig)
    assert walker.go(NOON + timedelta(hours=1)) is Phase.RINGING
    assert rig.clock() == NOON + timedelta(minutes=10)
    assert rig.carrier.handset(MEMBER).is_ringing()


def test_who_walks_on_lets_it_ring_out(rig: Rig) -> None:
    call_in(rig, 10)
    walker, _ = walker_for(rig)
    walker.go(NOON + timedelta(hours=1))
    assert walker.go(NOON + timedelta(hours=1)) is Phase.STILL
    [call] = rig.carrier.calls.all()
    assert call.status is Status.NO_ANSWER and rig.clock() == NOON + timedelta(hours=1)


def test_nobody_walks_away_from_a_talk(rig: Rig) -> None:
    rig.place(twiml=TALK)
    rig.carrier.handset(MEMBER).answer()
    walker, _ = walker_for(rig)
    assert walker.start(NOON + timedelta(hours=1)) is False
    assert walker.walk.phase is Phase.TALKING
    assert walker.go(NOON + timedelta(hours=1)) is Phase.TALKING
    assert rig.clock() == NOON


@pytest.mark.parametrize(
    ("now", "zone", "morning"),
    [
        ((2030, 3, 4, 17, 0), "America/New_York", (2030, 3, 5, 13, 0)),
        ((2030, 3, 4, 12, 59), "America/New_York", (2030, 3, 4, 13, 0)),
        ((2030, 3, 4, 13, 0), "America/New_York", (2030, 3, 5, 13, 0)),
        ((2030, 3, 4, 17, 0), "Asia/Tokyo", (2030, 3, 4, 23, 0)),
        ((2030, 3, 9, 17, 0), "America/New_York", (2030, 3, 10, 12, 0)),
        ((2030, 11, 2, 17, 0), "America/New_York", (2030, 11, 3, 13, 0)),
    ],
)
def test_the_next_morning_is_eight_on_the_members_wall(
    now: tuple[int, ...], zone: str, morning: tuple[int, ...]
) -> None:
    year, month, day, hour, minute = now
    wanted = datetime(*morning, tzinfo=UTC)  # type: ignore[misc, arg-type]
    assert next_morning(datetime(year, month, day, hour, minute, tzinfo=UTC), zone) == wanted
