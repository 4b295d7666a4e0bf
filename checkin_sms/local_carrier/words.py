"""The page's plain words for times, delivery states and refusals."""

from datetime import datetime
from zoneinfo import ZoneInfo

from checkin_sms.core.segments import encoding, segments
from checkin_sms.local_carrier.calls.call import Call, Status
from checkin_sms.local_carrier.message import Message, Taken
from checkin_sms.local_carrier.walking import Phase, Walk

_STATUS = {
    "accepted": "waiting to go out",
    "queued": "waiting to go out",
    "sending": "on its way",
    "sent": "on its way",
    "delivered": "delivered",
    "undelivered": "not delivered",
    "failed": "not sent",
}
_ERRORS = {
    21610: "opted out",
    30003: "phone off or out of reach",
    30005: "number not in service",
    30006: "a landline gets no texts",
    30007: "held back by a filter",
    30036: "too late, dropped",
}
_TAKEN = {
    Taken.NOT_YET: "on its way to the service",
    Taken.TAKEN: "read by the service",
    Taken.REFUSED: "the service did not take it",
    Taken.LOST: "lost on the way to the service",
}
_REFUSALS = {
    20003: "wrong token (401)",
    20429: "too many requests (429)",
    20500: "an error (500)",
    21610: "opted out (21610)",
}
_PHASES = {
    Phase.STILL: "",
    Phase.MOVING: "moving on…",
    Phase.NOTHING_PLANNED: "Nothing is planned.",
    Phase.STUCK: "Nothing has moved for 30 seconds, so the clock stopped here.",
    Phase.AWAY: "The service is not answering.",
    Phase.RINGING: "A phone rings. Answer it, or press again to let it ring out.",
    Phase.TALKING: "Someone is on the phone. The clock waits until the call is over.",
    Phase.TOO_FAR: "That was a long way; the clock stopped here. Press again to go on.",
}


def local(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone))


def hour(instant: datetime, zone: str) -> str:
    """'6:02 PM'"""
    there = local(instant, zone)
    return f"{there.hour % 12 or 12}:{there:%M %p}"


def day(instant: datetime, zone: str) -> str:
    """'Sunday, Nov 22'"""
    there = local(instant, zone)
    return f"{there:%A, %b} {there.day}"


def zone_name(instant: datetime, zone: str) -> str:
    """'New York (EST)'"""
    place = zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{place} ({local(instant, zone).tzname()})"


def relative(instant: datetime, now: datetime, zone: str) -> str:
    """'8:30 PM' today, 'Mon 8:00 AM' later."""
    there, here = local(instant, zone), local(now, zone)
    same_day = there.date() == here.date()
    return hour(instant, zone) if same_day else f"{there:%a} {hour(instant, zone)}"


def size(body: str) -> str:
    count = max(1, segments(body))
    plain = "1 segment" if count == 1 else f"{count} segments"
    return plain if encoding(body) == "GSM-7" else f"{plain}, UCS-2"


def state(message: Message) -> str:
    if message.inbound:
        return _TAKEN[message.taken]
    if message.lost:
        return "lost, never arrived"
    status = _STATUS[message.status]
    if message.error is None:
        return status
    why = _ERRORS.get(message.error, "trouble on the way")
    return f"{status}: {why} ({message.error})"


_CALLS = {
    Status.QUEUED: "waiting in line",
    Status.RINGING: "ringing",
    Status.IN_PROGRESS: "on the line",
    Status.COMPLETED: "answered",
    Status.BUSY: "busy",
    Status.FAILED: "not connected",
    Status.NO_ANSWER: "no answer",
    Status.CANCELED: "called off",
}


def call_state(call: Call) -> str:
    return _CALLS[call.status]


def duration(seconds: int) -> str:
    """'42 seconds', '3:05 minutes'"""
    if seconds < 100:
        return f"{seconds} second" if seconds == 1 else f"{seconds} seconds"
    return f"{seconds // 60}:{seconds % 60:02} minutes"


def refusal(code: int) -> str:
    return _REFUSALS.get(code, str(code))


def switched_on(troubled: list[tuple[str, int]]) -> str:
    """'3 on: everyone, Walt'"""
    if not troubled:
        return "nothing is on"
    return f"{sum(count for _, count in troubled)} on: {', '.join(name for name, _ in troubled)}"


def walk(walk: Walk) -> str:
    if walk.phase is Phase.SENDING:
        return f"sending {walk.busy}…" if walk.busy else "finishing…"
    return _PHASES[walk.phase]


def number(e164: str) -> str:
    """'+1 202 555 0101'"""
    if len(e164) == 12 and e164.startswith("+1"):
        return f"+1 {e164[2:5]} {e164[5:8]} {e164[8:]}"
    return e164
