"""Every call of the carrier: dials them one after the other, and lets the phones act.

What is asked of it from outside is planned and happens when events are run, so that one thread
alone moves the calls.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from threading import RLock

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.answering import by_machine
from checkin_sms.local_carrier.calls.call import Call, Status, Way
from checkin_sms.local_carrier.calls.connecting import Connecting
from checkin_sms.local_carrier.calls.doing import Ringing
from checkin_sms.local_carrier.calls.fate import SECONDS_OF_GREETING, Fate
from checkin_sms.local_carrier.calls.leg import Leg
from checkin_sms.local_carrier.calls.placing import CallRequest
from checkin_sms.local_carrier.calls.reporting import Reporting
from checkin_sms.local_carrier.calls.terms import Terms
from checkin_sms.local_carrier.calls.unplayable import BAD_CALLER_ID
from checkin_sms.local_carrier.calls.verbs import Dial, Far, Reject
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.switches import Troubles
from checkin_sms.local_carrier.troubles import Reports

# How a withheld number is told: "anonymous" on the keys.
WITHHELD = "+266696687"

Deed = Callable[[Leg], None]


class Switchboard:
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._lock = RLock()
        self._legs: dict[str, Leg] = {}
        self._free_at = exchange.clock()

    # Calls begin

    def place(self, request: CallRequest, troubles: Troubles) -> Call:
        """The service calls somebody."""
        now = self._exchange.clock()
        call = self._exchange.calls.add(
            Way.API,
            from_=request.from_,
            to=request.to,
            phone=request.to,
            status=Status.QUEUED,
            at=now,
        )
        leg = self._leg(call, request.terms, troubles)
        if any(trouble.reports is Reports.EARLY for trouble in troubles):
            self._dial(leg, troubles)
        else:
            late = max((trouble.late for trouble in troubles), default=timedelta(0))
            self._exchange.events.add(self._slot() + late, partial(self._dial, leg, troubles))
        return call

    def call(self, number: str, *, withheld: bool = False) -> Call:
        """Somebody calls our number."""
        options, now = self._exchange.options, self._exchange.clock()
        call = self._exchange.calls.add(
            Way.INBOUND,
            from_=WITHHELD if withheld else number,
            to=options.our_number,
            phone=number,
            status=Status.RINGING,
            at=now,
        )
        terms = Terms(
            first=Address(options.url(options.voice_path)),
            fallback=Address(options.voice_fallback_url) if options.voice_fallback_url else None,
            reporting=Reporting(Address(options.url(options.voice_status_path))),
        )
        leg = self._leg(call, terms, self._exchange.switches.for_caller(number))
        self._exchange.events.add(now, partial(self._take, leg))
        return call

    # The phones

    def at(self, number: str) -> Leg | None:
        """The call this phone rings with or is in."""
        live = [leg for leg in self._known() if leg.phone == number and _is_there(leg)]
        return live[-1] if live else None

    def last_at(self, number: str) -> Leg | None:
        known = [leg for leg in self._known() if leg.phone == number]
        return known[-1] if known else None

    def ringing(self) -> list[str]:
        """The phones that ring now."""
        return self._phones(Status.RINGING)

    def talking(self) -> list[str]:
        """The phones that somebody talks on."""
        return self._phones(Status.IN_PROGRESS)

    def _phones(self, status: Status) -> list[str]:
        return [leg.phone for leg in self._known() if leg.call.status is status]

    def leg(self, sid: str) -> Leg | None:
        return self._legs.get(sid)

    def act(self, number: str, deed: Deed) -> None:
        """Whoever holds this phone does something about its call."""
        self._exchange.events.add(self._exchange.clock(), partial(self._act, number, deed))

    def lead(self, sid: str, deed: Deed) -> None:
        """The service changes a call of its own."""
        self._exchange.events.add(self._exchange.clock(), partial(self._lead, sid, deed))

    def _act(self, number: str, deed: Deed) -> None:
        leg = self.at(number)
        if leg:
            leg.catch_up()
            deed(leg)

    def _lead(self, sid: str, deed: Deed) -> None:
        leg = self._legs.get(sid)
        if leg and not leg.call.over:
            leg.catch_up()
            deed(leg)

    # What happens to them

    def _leg(self, call: Call, terms: Terms, troubles: Troubles) -> Leg:
        leg = Leg(self._exchange, call, terms, troubles)
        leg.player.connect = partial(self._connect, leg)
        with self._lock:
            self._legs[call.sid] = leg
        return leg

    def _known(self) -> list[Leg]:
        with self._lock:
            return list(self._legs.values())

    def _slot(self) -> datetime:
        """When the next call may be dialled: the carrier dials one at a time."""
        with self._lock:
            slot = max(self._exchange.clock(), self._free_at)
            self._free_at = slot + self._exchange.options.between_calls
            return slot

    def _dial(self, leg: Leg, troubles: Troubles) -> None:
        if leg.call.over:
            return
        is_in_use = self.at(leg.phone) is not None
        leg.dial()
        fate = next((trouble.call for trouble in troubles if trouble.call), None)
        if fate is Fate.FAILED:
            leg.end(Status.FAILED)
        elif fate is Fate.BUSY or is_in_use:
            leg.end(Status.BUSY)
        else:
            leg.ring()
            _meet(leg, fate)

    def _take(self, leg: Leg) -> None:
        """Ask the product what to say to somebody who calls."""
        address = leg.terms.first
        if leg.call.over or not isinstance(address, Address):
            return
        leg.doing = Ringing(leg)
        document = leg.player.fetch(address, {})
        first = document.verbs[0] if document and document.verbs else None
        if isinstance(first, Reject):
            leg.end(Status.BUSY if first.busy else Status.NO_ANSWER)
            return
        leg.answer()
        if document is None:
            leg.player.fail()
        else:
            leg.player.play(document)

    def _connect(self, leg: Leg, dial: Dial) -> None:
        shown = dial.caller_id
        if shown not in (None, self._exchange.options.our_number, leg.call.from_, leg.call.to):
            why = "<Dial> shows a number that is not ours"
            self._exchange.alert(BAD_CALLER_ID, "call", None, why)
            leg.player.fail()
            return
        leg.busy_with(Connecting(leg, dial, self._dial_far))

    def _dial_far(self, parent: Leg, far: Far, dial: Dial) -> Leg:
        call = self._exchange.calls.add(
            Way.DIAL,
            # Without an own number to show, the far phone would show who calls.
            from_=dial.caller_id or parent.call.from_,
            to=far.number,
            phone=far.number,
            status=Status.QUEUED,
            at=parent.at,
            parent=parent.sid,
        )
        terms = Terms(
            first=far.whisper,
            reporting=far.reporting,
            ring_for=dial.timeout,
            time_limit=dial.time_limit,
        )
        troubles = self._exchange.switches.for_call(far.number)
        leg = self._leg(call, terms, troubles)
        leg.catch_up(parent.at)
        leg.player.connect = leg.player.cannot_connect
        self._exchange.events.add(self._exchange.clock(), partial(self._dial, leg, troubles))
        return leg


def _is_there(leg: Leg) -> bool:
    """Rings or is talked on; a call still in the carrier's line is not at the phone yet."""
    return leg.call.status in (Status.RINGING, Status.IN_PROGRESS)


def _meet(leg: Leg, fate: Fate | None) -> None:
    if fate is Fate.RINGS_OUT:
        leg.skip()
    elif fate is Fate.MACHINE:
        by_machine(leg, SECONDS_OF_GREETING)
