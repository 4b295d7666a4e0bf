"""The carrier itself: takes messages from the product and texts from phones, and reports back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from checkin_sms import clock as real
from checkin_sms.clock import Clock
from checkin_sms.local_carrier.alerts import OPTED_OUT, UNREACHED
from checkin_sms.local_carrier.blocks import Blocks
from checkin_sms.local_carrier.calls.call import Call
from checkin_sms.local_carrier.calls.handset import Handset
from checkin_sms.local_carrier.calls.placing import CallRequest
from checkin_sms.local_carrier.calls.switchboard import Switchboard
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.inbound import Inbound
from checkin_sms.local_carrier.message import Direction, Message
from checkin_sms.local_carrier.options import Options
from checkin_sms.local_carrier.outbound import Outbound
from checkin_sms.local_carrier.refusals import Refused
from checkin_sms.local_carrier.sending import SendRequest
from checkin_sms.local_carrier.switches import Troubles
from checkin_sms.local_carrier.troubles import Spoiled
from checkin_sms.local_carrier.wire import Line, Post

# How the product answers where it has broken down; 503 says that it keeps nothing for now.
BROKEN = 500


@dataclass(frozen=True, slots=True)
class Accepted:
    message: Message
    spoiled: Spoiled | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    call: Call
    spoiled: Spoiled | None = None


class Carrier:
    """`wait` sleeps real seconds; tests hand in one that does not."""

    def __init__(
        self,
        options: Options,
        clock: Clock,
        post: Post,
        wait: Callable[[float], None] = real.wait,
    ) -> None:
        self.wait = wait
        self.exchange = Exchange(options, clock, Line(options, post), Blocks(options.our_number))
        self.options = options
        self.clock = clock
        self.ledger = self.exchange.ledger
        self.calls = self.exchange.calls
        self.switches = self.exchange.switches
        self.alerts = self.exchange.alerts
        self.turned_away = self.exchange.turned_away
        self.switchboard = Switchboard(self.exchange)
        self._handsets: dict[str, Handset] = {}
        self._outbound = Outbound(self.exchange)
        self._inbound = Inbound(self.exchange, self._outbound)

    def text(self, from_: str, body: str, media: int = 0) -> Message:
        """Someone writes to our number."""
        return self._inbound.receive(from_, body, media)

    def send(self, request: SendRequest) -> Accepted:
        """Take a message for a phone. Raises Refused, and then nothing was accepted."""
        troubles = self.switches.for_send(request.to)
        blocked = self.exchange.blocks.has(request.to)
        code = _refusal(troubles, blocked=blocked and request.service is None)
        if code:
            self.exchange.turn_away(request.to, code)
            raise Refused(code)
        message = self.ledger.add(
            Direction.API,
            from_=request.from_,
            to=request.to,
            body=request.body,
            status="accepted" if request.service else "queued",
            at=self.clock(),
            media=request.media,
            callback=request.callback,
            service=request.service,
            validity=request.validity,
        )
        self._outbound.plan(message, troubles, blocked=blocked)
        return Accepted(message, _spoiled(troubles))

    def place(self, request: CallRequest) -> Placed:
        """Take a call to a phone. Raises Refused, and then nobody is called."""
        troubles = self.switches.for_send(request.to)
        # An opt-out of texts is not one of calls.
        code = next((t.refuses for t in troubles if t.refuses not in (None, OPTED_OUT)), None)
        if code:
            self.exchange.turn_away(request.to, code)
            raise Refused(code)
        return Placed(self.switchboard.place(request, troubles), _spoiled(troubles))

    def handset(self, number: str) -> Handset:
        """The phone with this number, to be answered, talked into and hung up by a test."""
        if number not in self._handsets:
            self._handsets[number] = Handset(number, self.switchboard, self.settle)
        return self._handsets[number]

    def call(self, number: str, *, withheld: bool = False) -> Handset:
        """Someone calls our number and hears what we say first."""
        self.switchboard.call(number, withheld=withheld)
        self.settle()
        handset = self.handset(number)
        handset.listen()
        return handset

    def unplayable(self) -> list[str]:
        """What was wrong with the product's part of calls. Never the trouble on the way to it."""
        return [
            alert.why
            for alert in self.alerts
            if alert.about == "call" and (alert.code != UNREACHED or alert.status == BROKEN)
        ]

    def script(self, number: str, *steps: str) -> None:
        """`script("+1202...", "phone_off", "ok")`: what happens to the next sends there."""
        self.switches.script(number, *steps)

    def settle(self) -> int:
        """Deliver every webhook and callback that is due, in order. How many there were."""
        done = 0
        while self.exchange.events.run_next(self.clock()):
            done += 1
        return done

    def wait_for_events(self, seconds: float) -> None:
        """Sleep until something is planned, or as long as given."""
        self.exchange.events.wait_for_more(seconds)

    def pending(self) -> int:
        return self.exchange.events.pending(self.clock())

    def activity(self) -> tuple[int, int]:
        """Changes whenever anything was planned or is being delivered."""
        return self.exchange.events.added(), self.pending()

    def next_at(self) -> datetime | None:
        return self.exchange.events.next_at(self.clock())

    def sent_to(self, number: str) -> list[Message]:
        """All that the product sent there and the carrier accepted, oldest first."""
        return [
            message
            for message in self.ledger.with_number(number)
            if not message.inbound and not message.by_carrier
        ]

    def bodies_to(self, number: str) -> list[str]:
        return [message.body for message in self.sent_to(number)]


def _refusal(troubles: Troubles, *, blocked: bool) -> int | None:
    if blocked:
        return OPTED_OUT
    return next((trouble.refuses for trouble in troubles if trouble.refuses), None)


def _spoiled(troubles: Troubles) -> Spoiled | None:
    return next((trouble.spoils for trouble in troubles if trouble.spoils), None)
