"""Two people are connected: the far phones ring, one of them accepts, and both talk."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.doing import Doing
from checkin_sms.local_carrier.calls.speech import Voice
from checkin_sms.local_carrier.calls.verbs import Dial, Far

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg

DialFar = Callable[["Leg", Far, Dial], "Leg"]


class Connecting(Doing):
    """On the leg that dials. The first far phone to accept is connected, the others stop."""

    def __init__(self, leg: "Leg", dial: Dial, dial_far: DialFar) -> None:
        super().__init__(leg)
        self._dial = dial
        self._dial_far = dial_far
        self._far: list[Leg] = []
        self._accepted: Leg | None = None
        self._is_over = False

    def begin(self) -> None:
        self.leg.hears(Voice.LINE, "the other phone rings")
        self._far = [self._dial_far(self.leg, far, self._dial) for far in self._dial.far]
        for far in self._far:
            far.when_over = partial(self._far_ended, far)
            far.player.when_played = partial(self._connect, far)

    def key(self, key: str) -> None:
        if key == "*" and self._dial.star_ends and self._accepted:
            self._accepted.end(Status.COMPLETED)

    def words(self, said: str, seconds: int) -> None:
        if self._accepted:
            self._accepted.hears(Voice.OTHER_END, said, seconds)

    def over(self) -> None:
        self._is_over = True
        self._stop(self._far)

    def _connect(self, far: "Leg") -> None:
        self._accepted = far
        self.awaits_person = self.connects = True
        self._stop(other for other in self._far if other is not far)
        self.leg.catch_up(far.at)
        far.catch_up(self.leg.at)
        far.busy_with(Connected(far, self.leg))
        for end in (self.leg, far):
            end.hears(Voice.LINE, "connected")

    def _stop(self, legs: Iterable["Leg"]) -> None:
        for far in legs:
            far.catch_up(self.leg.at)
            far.end(Status.COMPLETED if far.call.answered else Status.CANCELED)

    def _far_ended(self, far: "Leg") -> None:
        if self._is_over or not all(one.call.over for one in self._far):
            return
        self._is_over = True
        self.leg.catch_up(far.at)
        last = self._accepted or far
        if self._dial.action is None:
            self.leg.player.next()
            return
        self.leg.player.ask(
            self._dial.action,
            DialCallStatus=last.call.status.value,
            DialCallSid=last.sid,
            DialCallDuration=str(last.call.seconds),
            # A far end that hung up while it was asked was answered, yet nobody was connected.
            DialBridged="true" if self._accepted else "false",
        )


class Connected(Doing):
    """On the far leg, once both can hear each other."""

    awaits_person = True
    connects = True

    def __init__(self, leg: "Leg", other: "Leg") -> None:
        super().__init__(leg)
        self._other = other

    def words(self, said: str, seconds: int) -> None:
        self._other.hears(Voice.OTHER_END, said, seconds)
