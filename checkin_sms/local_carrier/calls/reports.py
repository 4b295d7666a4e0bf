"""Tells the product what becomes of a call, numbered, since nothing else keeps their order."""

from datetime import datetime
from email.utils import format_datetime
from functools import partial

from checkin_sms.local_carrier.calls.call import Call, Status
from checkin_sms.local_carrier.calls.forms import form_of
from checkin_sms.local_carrier.calls.reporting import Reporting
from checkin_sms.local_carrier.calls.telling import tell
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.troubles import Reports
from checkin_sms.local_carrier.wire import Params

_SIP = {
    Status.COMPLETED: "200",
    Status.BUSY: "486",
    Status.FAILED: "404",
    Status.NO_ANSWER: "487",
    Status.CANCELED: "487",
}
LAST = "completed"


class Reporter:
    """The reports of one call."""

    def __init__(
        self, exchange: Exchange, wanted: Reporting | None, trouble: Reports | None
    ) -> None:
        self._exchange = exchange
        self._wanted = wanted
        self._trouble = trouble
        self._count = 0
        self._held: list[Params] = []

    def report(self, event: str, call: Call, at: datetime) -> None:
        if self._wanted is None or event not in self._wanted.events:
            return
        form = self._form(event, call, at)
        self._count += 1
        if self._trouble is Reports.LOST:
            return
        self._held.append(form)
        if self._trouble is Reports.REORDERED and event != LAST:
            return
        # The last one comes first, where they are out of order.
        for held in reversed(self._held):
            for _ in range(2 if self._trouble is Reports.DOUBLED else 1):
                self._deliver(held)
        self._held = []

    def _deliver(self, form: Params) -> None:
        if self._trouble is Reports.EARLY:
            self._send(form)
        else:
            self._exchange.events.add(self._exchange.clock(), partial(self._send, form))

    def _send(self, form: Params) -> None:
        if self._wanted:
            tell(self._exchange, self._wanted.address, form, "call report")

    def _form(self, event: str, call: Call, at: datetime) -> dict[str, str]:
        form = form_of(call, self._exchange.options)
        form |= {
            "CallbackSource": "call-progress-events",
            "SequenceNumber": str(self._count),
            "Timestamp": format_datetime(at),
        }
        if event == "initiated":
            form["CallStatus"] = event
        if call.over:
            form["CallDuration"] = str(call.seconds)
            form["Duration"] = str(-(-call.seconds // 60))
            form["SipResponseCode"] = _SIP[call.status]
        return form
