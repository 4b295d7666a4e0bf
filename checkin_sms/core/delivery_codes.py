"""What each of the carrier's error codes means for us: a table, since the codes keep changing.

Codes that are not here are judged by the HTTP status they came with, or as a message that failed
after it was accepted. `retries` is how many more times the same message may be tried.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Kind(StrEnum):
    """What to do next."""

    TRY_LATER = "try_later"  # certainly not delivered; the same message may be tried again
    NEVER_WILL = "never_will"  # this message to this number is over
    OPTED_OUT = "opted_out"  # nothing more to this number until its START
    STOP_THE_LINE = "stop_the_line"  # it would refuse every message; a person must mend it
    AMBIGUOUS = "ambiguous"  # it may have been sent
    BUG = "bug"  # we asked for nonsense; this message is over and a developer must look


class Reason(StrEnum):
    """Why, as the ladder and the staff page need it."""

    UNREACHABLE_NOW = "unreachable_now"
    DEAD_NUMBER = "dead_number"
    NOT_A_NUMBER = "not_a_number"
    LANDLINE = "landline"
    NO_ROUTE = "no_route"
    OPTED_OUT = "opted_out"
    BLOCKED = "blocked"
    FILTERED = "filtered"
    EXPIRED = "expired"
    CARRIER_BUSY = "carrier_busy"
    CARRIER_FAILED = "carrier_failed"
    DAILY_CAP = "daily_cap"
    QUIET_HOURS = "quiet_hours"
    LOOP = "loop"
    PART_LOST = "part_lost"
    ACCOUNT = "account"
    SENDER = "sender"
    REGISTRATION = "registration"
    REGION = "region"
    TRIAL = "trial"
    OUR_WEBHOOK = "our_webhook"
    OUR_MISTAKE = "our_mistake"
    NO_CONNECTION = "no_connection"
    ANSWER_LOST = "answer_lost"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verdict:
    """`words` are for staff. `alert`: the operator must hear of it though one message failed."""

    kind: Kind
    reason: Reason
    words: str
    retries: int = 0
    first_wait: timedelta = timedelta(seconds=30)
    alert: bool = False


SOON = timedelta(seconds=5)
LATER = timedelta(minutes=30)
MUCH_LATER = timedelta(hours=6)

ACCOUNT = Verdict(
    Kind.STOP_THE_LINE,
    Reason.ACCOUNT,
    "The carrier refuses our account. Check that it is active and that its token is right.",
    alert=True,
)
SENDER = Verdict(
    Kind.STOP_THE_LINE,
    Reason.SENDER,
    "The carrier refuses the number or service that we send from. Check its settings.",
    alert=True,
)
CALLBACK = Verdict(
    Kind.STOP_THE_LINE,
    Reason.OUR_WEBHOOK,
    "The carrier refuses our public address. Check PUBLIC_URL.",
    alert=True,
)
UNREGISTERED = Verdict(
    Kind.STOP_THE_LINE,
    Reason.REGISTRATION,
    "Our number is not registered to text, or its registration was stopped.",
    alert=True,
)
BUSY = Verdict(
    Kind.TRY_LATER,
    Reason.CARRIER_BUSY,
    "The carrier is busy. We try again.",
    retries=10,
    first_wait=SOON,
)
QUEUE_FULL = Verdict(
    Kind.TRY_LATER,
    Reason.CARRIER_BUSY,
    "Too many texts were waiting for our number. We try again.",
    retries=4,
)
DAILY_CAP = Verdict(
    Kind.TRY_LATER,
    Reason.DAILY_CAP,
    "The phone company lets us send no more today.",
    retries=2,
    first_wait=MUCH_LATER,
    alert=True,
)
NO_CONNECTION = Verdict(
    Kind.TRY_LATER,
    Reason.NO_CONNECTION,
    "We could not reach the carrier. We try again.",
    retries=10,
    first_wait=SOON,
)
LOST = Verdict(
    Kind.AMBIGUOUS,
    Reason.CARRIER_FAILED,
    "The carrier failed in the middle. We look whether it was sent before we try again.",
)
FAILED_ONCE = Verdict(
    Kind.TRY_LATER,
    Reason.CARRIER_FAILED,
    "The phone company could not deliver it. We try once more.",
    retries=1,
)
BAD_TO = Verdict(
    Kind.NEVER_WILL, Reason.NOT_A_NUMBER, "No phone has this number. Ask for the right one."
)
BLOCKED = Verdict(
    Kind.NEVER_WILL,
    Reason.BLOCKED,
    "The phone or its company blocks us. Ask the person by voice.",
)
LANDLINE = Verdict(
    Kind.NEVER_WILL, Reason.LANDLINE, "This phone takes no texts. A call may reach it."
)
REGION = Verdict(
    Kind.NEVER_WILL,
    Reason.REGION,
    "Our account may not reach this country. Allow it at the carrier or use another number.",
    alert=True,
)
TRIAL = Verdict(
    Kind.NEVER_WILL,
    Reason.TRIAL,
    "A trial account reaches only numbers verified with the carrier.",
    alert=True,
)
SUSPECTED = Verdict(
    Kind.NEVER_WILL,
    Reason.BLOCKED,
    "The carrier took this number for fraud. Ask it to trust the people of the program.",
    alert=True,
)
QUIET_HOURS = Verdict(
    Kind.TRY_LATER,
    Reason.QUIET_HOURS,
    "The carrier holds it for quiet hours. We try again when they are over.",
    retries=1,
    first_wait=MUCH_LATER,
)
OUR_MISTAKE = Verdict(
    Kind.BUG,
    Reason.OUR_MISTAKE,
    "We sent the carrier something it cannot use. A developer must look.",
    alert=True,
)
OUR_WEBHOOK = Verdict(
    Kind.BUG,
    Reason.OUR_WEBHOOK,
    "The carrier could not reach us or read our answer. A developer must look.",
    alert=True,
)

# Judged for one message even where the cause is a setting: a line stopped for one number in
# another country would keep everybody else's texts, cries for help among them, from going out.
BY_CODE: dict[int, Verdict] = {
    **dict.fromkeys((11200, 11205, 11210, 11220, 11750, 12100, 12200, 12300), OUR_WEBHOOK),
    **dict.fromkeys((20003, 20005, 30002), ACCOUNT),
    **dict.fromkeys((20404, 21201, 21602, 21604, 21617, 21619, 21624), OUR_MISTAKE),
    **dict.fromkeys((30010, 30019, 30045, 90007), OUR_MISTAKE),
    20429: BUSY,
    **dict.fromkeys((20500, 20503), LOST),
    **dict.fromkeys((21210, 21212, 21603, 21606, 21701, 21703, 21704, 21705, 21711), SENDER),
    **dict.fromkeys((21211, 21217), BAD_TO),
    **dict.fromkeys((21215, 21408), REGION),
    **dict.fromkeys((21216, 30004), BLOCKED),
    **dict.fromkeys((21219, 21608), TRIAL),
    **dict.fromkeys((21609, 21626), CALLBACK),
    **dict.fromkeys((21611, 30001), QUEUE_FULL),
    **dict.fromkeys((21614, 30006), LANDLINE),
    **dict.fromkeys((30008, 30500), FAILED_ONCE),
    **dict.fromkeys((30022, 30023, 30027), DAILY_CAP),
    **dict.fromkeys((30032, 30033, 30034, 30035), UNREGISTERED),
    **dict.fromkeys((30450, 30453), SUSPECTED),
    30610: QUIET_HOURS,
    14107: Verdict(
        Kind.TRY_LATER,
        Reason.LOOP,
        "Two machines seem to be answering each other. A person must look.",
        retries=1,
        first_wait=LATER,
        alert=True,
    ),
    21214: Verdict(Kind.NEVER_WILL, Reason.NO_ROUTE, "This number cannot be reached from ours."),
    21610: Verdict(
        Kind.OPTED_OUT,
        Reason.OPTED_OUT,
        "This phone asked for no more texts. Only a START from it brings them back.",
    ),
    21612: Verdict(
        Kind.NEVER_WILL,
        Reason.NO_ROUTE,
        "This number cannot be texted from ours. A call may reach it.",
    ),
    30003: Verdict(
        Kind.TRY_LATER,
        Reason.UNREACHABLE_NOW,
        "The phone is off or out of reach. We try again.",
        retries=2,
        first_wait=LATER,
    ),
    30005: Verdict(
        Kind.NEVER_WILL,
        Reason.DEAD_NUMBER,
        "This number may be out of use, or someone else's by now. Ask before texting it again.",
    ),
    30007: Verdict(
        Kind.NEVER_WILL,
        Reason.FILTERED,
        "The phone company took this text for spam. Sending it again would make that worse.",
        alert=True,
    ),
    30009: Verdict(
        Kind.TRY_LATER,
        Reason.PART_LOST,
        "A part of a long text to us was lost. Ask again.",
        retries=1,
    ),
    30017: Verdict(
        Kind.TRY_LATER,
        Reason.CARRIER_BUSY,
        "The phone company is crowded. We try again.",
        retries=2,
        first_wait=timedelta(minutes=5),
    ),
    30036: Verdict(
        Kind.NEVER_WILL, Reason.EXPIRED, "It could not go out in time, and then it was too late."
    ),
    30410: Verdict(
        Kind.TRY_LATER,
        Reason.CARRIER_FAILED,
        "The phone company did not answer in time; it may still arrive. We try once more, late.",
        retries=1,
        first_wait=LATER,
    ),
    30640: Verdict(
        Kind.NEVER_WILL,
        Reason.BLOCKED,
        "The carrier's safety list holds this number. Ask the person by voice.",
        alert=True,
    ),
}

# What an HTTP status says when the code says nothing. 408: a gateway gave up waiting.
BY_HTTP_STATUS: dict[int | str, Verdict] = {
    401: ACCOUNT,
    403: ACCOUNT,
    408: LOST,
    429: BUSY,
    "lost": LOST,
    "refused": Verdict(
        Kind.NEVER_WILL,
        Reason.UNKNOWN,
        "The carrier refused this message for a reason we do not know. A developer must look.",
        alert=True,
    ),
    "callback": Verdict(
        Kind.TRY_LATER,
        Reason.UNKNOWN,
        "It was not delivered, for a reason we do not know. We try once more.",
        retries=1,
        alert=True,
    ),
}
