"""What becomes of an accepted message: its statuses, and the callbacks that report them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from checkin_sms.local_carrier.alerts import UNREACHED
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.message import Message
from checkin_sms.local_carrier.switches import Troubles
from checkin_sms.local_carrier.troubles import Ending, Reports
from checkin_sms.local_carrier.wire import Unreached

EXPIRED = Ending("failed", 30036)
OPTED_OUT = Ending("failed", 21610)


@dataclass(frozen=True, slots=True)
class Step:
    at: datetime
    status: str
    error: int | None = None


class Outbound:
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def plan(self, message: Message, troubles: Troubles, *, blocked: bool = False) -> None:
        """Plan every status this message will have."""
        now = self._exchange.clock()
        if any(trouble.vanishes for trouble in troubles):
            self._exchange.ledger.mark_lost(message.sid, now)
            return
        reports = next((t.reports for t in troubles if t.reports), None)
        steps = (
            [Step(now, "failed", OPTED_OUT.error)] if blocked else _steps(message, troubles, now)
        )
        if reports is Reports.REORDERED:
            last = steps[-1].at
            steps = [Step(last, step.status, step.error) for step in reversed(steps)]
        for step in steps:
            if reports is Reports.EARLY and step.at <= now:
                self._happen(message.sid, step, reports)
            else:
                self._exchange.events.add(
                    step.at, partial(self._happen, message.sid, step, reports)
                )

    def _happen(self, sid: str, step: Step, reports: Reports | None) -> None:
        self._exchange.ledger.advance(sid, step.status, self._exchange.clock(), step.error)
        if reports is Reports.LOST:
            return
        for _ in range(2 if reports is Reports.DOUBLED else 1):
            self._report(sid, step)

    def _report(self, sid: str, step: Step) -> None:
        message = self._exchange.ledger.get(sid)
        if message is None or message.callback is None:
            return
        try:
            status = self._exchange.line.post(message.callback, self._form(message, step)).status
        except Unreached:
            status = 0
        if not 200 <= status < 300:
            self._exchange.alert(UNREACHED, "delivery report", status)

    def _form(self, message: Message, step: Step) -> dict[str, str]:
        form = {
            "AccountSid": self._exchange.options.account_sid,
            "ApiVersion": "2010-04-01",
            "From": message.from_,
            "MessageSid": message.sid,
            "MessageStatus": step.status,
            "SmsSid": message.sid,
            "SmsStatus": step.status,
            "To": message.to,
        }
        if step.error is not None:
            form["ErrorCode"] = str(step.error)
        if message.service is not None:
            form["MessagingServiceSid"] = message.service
        if step.status in ("delivered", "undelivered"):
            form["RawDlrDoneDate"] = step.at.strftime("%y%m%d%H%M")
        return form


def _steps(message: Message, troubles: Troubles, now: datetime) -> list[Step]:
    first = [Step(now, "queued")] if message.status == "accepted" else []
    on_its_way = [*first, Step(now, "sent")]
    ends = next((trouble.ends for trouble in troubles if trouble.ends), None)
    late = max((trouble.late for trouble in troubles), default=timedelta(0))
    valid_for = timedelta(seconds=message.validity)
    if ends:
        return [*on_its_way, Step(now + late, ends.status, ends.error)]
    if late > valid_for:
        return [*first, Step(now + valid_for, EXPIRED.status, EXPIRED.error)]
    return [*on_its_way, Step(now + late, "delivered")]
