"""What happens to a message after it was written: states, the carrier's word, and what it means.

Carriers repeat themselves and report out of order, so a word is applied only when it is news.
"""

import zlib
from datetime import timedelta
from enum import StrEnum

from checkin_sms.core.delivery_codes import (
    BY_CODE,
    BY_HTTP_STATUS,
    NO_CONNECTION,
    Kind,
    Reason,
    Verdict,
)

LAST_HTTP_STATUS = 999  # the carrier's own codes begin above


class Status(StrEnum):
    """What the carrier says about one message, in its own words."""

    SCHEDULED = "scheduled"
    ACCEPTED = "accepted"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    READ = "read"


class Sending(StrEnum):
    """Where a row of the outbox stands."""

    DUE = "due"
    SENDING = "sending"  # claimed; the carrier may or may not have been asked
    HANDED = "handed"  # given back in the answer to a webhook
    UNKNOWN = "unknown"  # asked, and the answer was lost
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    UNANSWERED = "unanswered"  # a call that rang out, or that nobody pressed a key in
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    EXPIRED = "expired"  # too late to be sent, so never was
    SUPPRESSED = "suppressed"  # the person does not want it


# Still has something to do, so it needs an instant at which to do it.
OPEN = frozenset({Sending.DUE, Sending.SENDING, Sending.HANDED, Sending.UNKNOWN})

# Only a prompt in one of these was asked; only one that was asked can meet silence.
ASKED = frozenset({Sending.ACCEPTED, Sending.SENT, Sending.DELIVERED, Sending.UNANSWERED})

STATUSES = {status.value: status for status in Status}

CARRIER_SAYS = {
    Status.SCHEDULED: Sending.ACCEPTED,
    Status.ACCEPTED: Sending.ACCEPTED,
    Status.QUEUED: Sending.ACCEPTED,
    Status.SENDING: Sending.ACCEPTED,
    Status.SENT: Sending.SENT,
    Status.DELIVERED: Sending.DELIVERED,
    Status.READ: Sending.DELIVERED,
    Status.UNDELIVERED: Sending.UNDELIVERED,
    Status.FAILED: Sending.FAILED,
    Status.CANCELED: Sending.FAILED,
}

# What we thought yields to any word of the carrier; the carrier's own words yield to later ones.
PROGRESS = {
    Sending.SENDING: 0,
    Sending.HANDED: 0,
    Sending.UNKNOWN: 0,
    # It waits for another try, since the list did not show the first one. Whatever the carrier
    # says of it proves that it was made after all.
    Sending.DUE: 0,
    Sending.EXPIRED: 0,
    Sending.SUPPRESSED: 0,
    Sending.ACCEPTED: 1,
    Sending.SENT: 2,
    Sending.DELIVERED: 3,
    Sending.UNANSWERED: 3,
    Sending.UNDELIVERED: 3,
    Sending.FAILED: 3,
}


def status_named(word: str) -> Status | None:
    """None for a word that the carrier did not have when this was written."""
    return STATUSES.get(word)


def from_carrier(current: Sending, status: Status) -> Sending:
    """Where a row stands once the carrier has said `status` about it, in whatever order it speaks.

    Of two different last words the first stands; only asking the carrier can settle it.
    """
    said = CARRIER_SAYS[status]
    return said if PROGRESS[said] > PROGRESS[current] else current


def verdict(code: int | None, http_status: int | None = None) -> Verdict:
    """What a code means for the message, for the number and for the line.

    Without `http_status` the code came in a status callback: the message had been accepted.
    An answer of 429 never was processed, and one of 500 or more may have been, whatever its code.
    """
    if http_status is None and code is not None and 0 < code <= LAST_HTTP_STATUS:
        http_status = code
    by_status = _by_http_status(http_status)
    if by_status.kind in (Kind.AMBIGUOUS, Kind.TRY_LATER) and http_status is not None:
        return by_status
    return BY_CODE.get(code, by_status) if code is not None else by_status


def retry_after(attempt: int, seed: str, first: timedelta = timedelta(seconds=30)) -> timedelta:
    """How long to wait after the `attempt`-th try (from 1): doubling, up to an hour or `first`.

    A quarter more or less by `seed`, so that rows that failed together do not return together.
    """
    longest = max(first, timedelta(hours=1))
    doublings = min(max(attempt, 1) - 1, 12)
    wait = min(first * (1 << doublings), longest)
    share = zlib.crc32(f"{seed}:{attempt}".encode()) / 2**32
    return timedelta(seconds=wait.total_seconds() * (0.75 + share / 2))


def again_after(found: Verdict, failed: int) -> timedelta | None:
    """How long to wait until the text of a message that was accepted and then failed is sent once
    more, in a message of its own; None: never. `failed`: how many messages of it have failed."""
    if found.kind is Kind.TRY_LATER and failed <= found.retries:
        return found.first_wait
    # None of ours may go out: the line keeps it until one may.
    return timedelta(0) if found.kind is Kind.STOP_THE_LINE else None


def _by_http_status(http_status: int | None) -> Verdict:
    if http_status is None:
        return BY_HTTP_STATUS["callback"]
    if http_status in BY_HTTP_STATUS:
        return BY_HTTP_STATUS[http_status]
    return BY_HTTP_STATUS["refused" if 400 <= http_status < 500 else "lost"]


__all__ = [
    "ASKED",
    "NO_CONNECTION",
    "OPEN",
    "Kind",
    "Reason",
    "Sending",
    "Status",
    "Verdict",
    "again_after",
    "from_carrier",
    "retry_after",
    "status_named",
    "verdict",
]
