"""All that can go wrong between the product and a phone, one row each."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from checkin_sms.local_carrier.calls.fate import Fate


class Place(Enum):
    """Where a trouble strikes; also the headings on the page."""

    PHONE = "On the way to a phone"
    API = "When the service calls the carrier"
    CALL = "When the service calls a phone"
    TEXT = "Texts, calls and keys on their way to the service"
    REPORTS = "Delivery reports"
    LIST = "The carrier's lists"


class Spoiled(Enum):
    """What is answered in place of 201 once a message was accepted."""

    ERROR = "error"
    SILENCE = "silence"


class Reports(Enum):
    LOST = "lost"
    DOUBLED = "doubled"
    REORDERED = "reordered"
    EARLY = "early"


class Webhook(Enum):
    LATE = "late"
    LOST = "lost"
    TWICE = "twice"
    UNSIGNED = "unsigned"


@dataclass(frozen=True, slots=True)
class Ending:
    status: str
    error: int


@dataclass(frozen=True, slots=True)
class Trouble:
    name: str
    label: str
    does: str
    place: Place
    refuses: int | None = None
    spoils: Spoiled | None = None
    ends: Ending | None = None
    vanishes: bool = False
    late: timedelta = timedelta(0)
    reports: Reports | None = None
    webhook: Webhook | None = None
    list_lag: timedelta = timedelta(0)
    call: Fate | None = None


LATE = timedelta(minutes=20)
WEBHOOK_LATE = timedelta(minutes=10)

_ROWS = (
    Trouble(
        "lost", "Lost on the way", "accepted, never arrives, no report",
        Place.PHONE, vanishes=True,
    ),
    Trouble("late", "Late", "texts and calls come 20 minutes later", Place.PHONE, late=LATE),
    Trouble(
        "phone_off", "Phone is off", "not delivered, 30003; calls ring out",
        Place.PHONE, ends=Ending("undelivered", 30003), call=Fate.RINGS_OUT,
    ),
    Trouble(
        "landline", "A landline", "cannot get texts, 30006",
        Place.PHONE, ends=Ending("undelivered", 30006),
    ),
    Trouble(
        "dead_number", "Number not in service", "not delivered, 30005; calls fail",
        Place.PHONE, ends=Ending("undelivered", 30005), call=Fate.FAILED,
    ),
    Trouble(
        "filtered", "Filtered", "a network holds the text back, 30007",
        Place.PHONE, ends=Ending("undelivered", 30007),
    ),
    Trouble("busy", "Engaged", "the line is busy", Place.CALL, call=Fate.BUSY),
    Trouble("rings_out", "Nobody there", "it rings out", Place.CALL, call=Fate.RINGS_OUT),
    Trouble(
        "machine", "A machine answers", "after a greeting of 20 seconds",
        Place.CALL, call=Fate.MACHINE,
    ),
    Trouble("opted_out", "Opted out", "refused, 21610", Place.API, refuses=21610),
    Trouble("too_many", "Too many requests", "refused, 429", Place.API, refuses=20429),
    Trouble("no_access", "Wrong token", "refused, 401", Place.API, refuses=20003),
    Trouble(
        "error_before", "Error before accepting", "500, nothing is sent",
        Place.API, refuses=20500,
    ),
    Trouble(
        "error_after", "Error after accepting", "500, yet it is sent or called",
        Place.API, spoils=Spoiled.ERROR,
    ),
    Trouble(
        "hang", "No answer", "it is sent or called, the answer never comes",
        Place.API, spoils=Spoiled.SILENCE,
    ),
    Trouble(
        "webhook_late", "Late", "a text by 10 minutes, the answer to a key by too many seconds",
        Place.TEXT, webhook=Webhook.LATE,
    ),
    Trouble(
        "webhook_lost", "Lost", "only the carrier's list knows of it",
        Place.TEXT, webhook=Webhook.LOST,
    ),
    Trouble(
        "webhook_twice", "Twice", "the first answer is lost, so it is handed over again",
        Place.TEXT, webhook=Webhook.TWICE,
    ),
    Trouble(
        "webhook_unsigned", "Unsigned", "as if a stranger had sent it",
        Place.TEXT, webhook=Webhook.UNSIGNED,
    ),
    Trouble("reports_lost", "Lost", "none is sent", Place.REPORTS, reports=Reports.LOST),
    Trouble("reports_doubled", "Twice", "each comes twice", Place.REPORTS, reports=Reports.DOUBLED),
    Trouble(
        "reports_reordered", "Out of order", "the last comes first",
        Place.REPORTS, reports=Reports.REORDERED,
    ),
    Trouble(
        "reports_early", "Too early", "they come before the carrier's own answer",
        Place.REPORTS, reports=Reports.EARLY,
    ),
    Trouble(
        "list_lagging", "Behind", "new messages are listed a minute later",
        Place.LIST, list_lag=timedelta(minutes=1),
    ),
)  # fmt: skip

TROUBLES = {trouble.name: trouble for trouble in _ROWS}


def named(name: str) -> Trouble:
    if name not in TROUBLES:
        raise ValueError(f"no trouble is called {name!r}; there are: {', '.join(TROUBLES)}")
    return TROUBLES[name]
