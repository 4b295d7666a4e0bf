"""Moves pretend time on by one due instant after the other.

The product is idle before each move, so that a long jump never looks like an outage to it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from threading import Lock, Thread
from typing import Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from checkin_sms import clock as real
from checkin_sms.local_carrier.calls.answering import let_ring
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.rehearsal import Away, Rehearsal, State

A_MOMENT = 0.1
PATIENCE = 30.0
LONGEST = 300.0
MOST_HOPS = 5000
MORNING = time(8)


@runtime_checkable
class MovableClock(Protocol):
    def __call__(self) -> datetime: ...

    def move_to(self, instant: datetime) -> None: ...


class Phase(Enum):
    STILL = "still"
    MOVING = "moving"
    SENDING = "sending"
    NOTHING_PLANNED = "nothing planned"
    STUCK = "stuck"
    AWAY = "away"
    TOO_FAR = "too far"
    RINGING = "ringing"
    TALKING = "talking"


@dataclass(frozen=True, slots=True)
class Walk:
    phase: Phase = Phase.STILL
    busy: int = 0
    moving: bool = False


def next_morning(now: datetime, zone: str) -> datetime:
    """The next 8:00 on that zone's wall, strictly later than now."""
    local = now.astimezone(ZoneInfo(zone))
    day = local.date()
    # 8:00 is never skipped by a change of clocks, so the wall time exists.
    morning = datetime.combine(day, MORNING, local.tzinfo)
    if morning <= local:
        morning = datetime.combine(day + timedelta(days=1), MORNING, local.tzinfo)
    return morning.astimezone(UTC)


class Walker:
    def __init__(
        self,
        carrier: Carrier,
        clock: MovableClock,
        rehearsal: Rehearsal,
        wait: Callable[[float], None] = real.wait,
        seconds: Callable[[], float] = real.seconds,
    ) -> None:
        self._carrier = carrier
        self._clock = clock
        self._rehearsal = rehearsal
        self._wait = wait
        self._seconds = seconds
        self._starting = Lock()
        self.walk = Walk()

    def start(self, target: datetime | None) -> bool:
        """Walk to target, or to the next planned thing, in the background.

        False while it walks already, or while somebody talks: no call survives a leap in time.
        """
        with self._starting:
            if self.walk.moving:
                return False
            if self._carrier.switchboard.talking():
                self.walk = Walk(Phase.TALKING)
                return False
            self.walk = Walk(Phase.MOVING, moving=True)
        Thread(target=self.go, args=(target,), name="walk", daemon=True).start()
        return True

    def go(self, target: datetime | None) -> Phase:
        """Walk here and now. How it ended."""
        phase = Phase.STUCK
        try:
            self._let_ring()
            phase = self._go(target)
        finally:
            self.walk = Walk(phase)
        return phase

    def _go(self, target: datetime | None) -> Phase:
        for _ in range(MOST_HOPS):
            state = self._until_still()
            if isinstance(state, Phase):
                return state
            on_the_phone = self._on_the_phone()
            if on_the_phone:
                return on_the_phone
            planned = self._planned(state)
            if target is None:
                if planned is None:
                    return Phase.NOTHING_PLANNED
                target = planned
            if self._clock() >= target:
                return Phase.STILL
            self.walk = Walk(Phase.MOVING, moving=True)
            self._clock.move_to(min(target, planned or target))
        return Phase.TOO_FAR

    def _let_ring(self) -> None:
        """Who moves on while a phone rings does not mean to answer it."""
        for number in self._carrier.switchboard.ringing():
            self._carrier.switchboard.act(number, let_ring)

    def _on_the_phone(self) -> Phase | None:
        if self._carrier.switchboard.talking():
            return Phase.TALKING
        return Phase.RINGING if self._carrier.switchboard.ringing() else None

    def _planned(self, state: State) -> datetime | None:
        """The next instant at which the product or the carrier has something to do."""
        now = self._clock()
        instants = (state.next_at, self._carrier.next_at())
        return min((at for at in instants if at and at > now), default=None)

    def _until_still(self) -> State | Phase:
        """Wait until nobody has anything due. What went wrong, if nothing moves for long."""
        seen: object = None
        since = started = self._seconds()
        while self._seconds() - started < LONGEST:
            before = self._carrier.activity()
            try:
                state = self._rehearsal.state()
            except Away:
                state = None
            now_seen = (state, self._carrier.activity())
            if state and not state.busy and before == now_seen[1] and not before[1]:
                return state
            if now_seen != seen:
                seen, since = now_seen, self._seconds()
            if self._seconds() - since > PATIENCE:
                return Phase.STUCK if state else Phase.AWAY
            self._show(state)
            self._wait(A_MOMENT)
        return Phase.TOO_FAR

    def _show(self, state: State | None) -> None:
        busy = (state.busy if state else 0) + self._carrier.pending()
        phase = Phase.AWAY if state is None else Phase.SENDING
        self.walk = Walk(phase, busy, moving=True)
