"""What became of a prompt, from all its tries: was the member asked, and if not, why not?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin_sms.core.delivery import ASKED, Sending, verdict
from checkin_sms.core.delivery_codes import Reason


class Fate(StrEnum):
    ASKED = "asked"
    UNREACHABLE = "unreachable"  # the carrier says that it is the phone
    NOT_ASKED = "not asked"  # it is us, or the carrier: nothing is said about the member
    OPEN = "open"  # nobody knows yet whether it was sent


@dataclass(frozen=True)
class Try:
    """One message with the prompt, and the carrier's code if that failed."""

    state: Sending
    error: int | None = None


# What the carrier says about this one phone. All other reasons are about us or about itself.
OF_THE_PHONE = frozenset(
    {
        Reason.UNREACHABLE_NOW,
        Reason.DEAD_NUMBER,
        Reason.NOT_A_NUMBER,
        Reason.LANDLINE,
        Reason.NO_ROUTE,
        Reason.BLOCKED,
        # The phone company could not deliver it and does not say why: somebody should look.
        Reason.CARRIER_FAILED,
        Reason.UNKNOWN,
    }
)
FAILED = frozenset({Sending.FAILED, Sending.UNDELIVERED})
IN_DOUBT = frozenset({Sending.SENDING, Sending.HANDED, Sending.UNKNOWN})


def fate(tries: Sequence[Try]) -> Fate:
    """The best that can be said of them: one that arrived outweighs all that did not."""
    if any(one.state in ASKED for one in tries):
        return Fate.ASKED
    if any(one.state in IN_DOUBT for one in tries):
        return Fate.OPEN
    if any(blames_the_phone(one.state, one.error) for one in tries):
        return Fate.UNREACHABLE
    return Fate.NOT_ASKED


def blames_the_phone(state: Sending, error: int | None) -> bool:
    if error is None:
        # Failed without a code: we gave up by ourselves. Undelivered without one: its company did.
        return state is Sending.UNDELIVERED
    return state in FAILED and verdict(error).reason in OF_THE_PHONE
