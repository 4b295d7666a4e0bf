"""What is done beside the tick, since it waits for others: the list, recordings, the
second channel."""

from functools import partial

from checkin_sms.runtime import Runtime
from checkin_sms.services import (
    alarms,
    apart,
    lost_calls,
    lost_notes,
    oncall,
    reconcile,
    unread,
    voicenotes,
)

# The list first: what it brings is what the others look at.
PARTS = (
    reconcile.run_due,
    unread.run_due,
    oncall.run_due,
    alarms.sound,
    lost_calls.run_due,
    lost_notes.run_due,
    voicenotes.run_due,
)


def upkeep(runtime: Runtime) -> int:
    """Do what is due of it. Returns how much that was. One part that our own code fails on holds up
    no other: an unreadable role must not silence the alarms."""
    return sum(
        apart.do(runtime, "a part of the upkeep failed", partial(part, runtime)) or 0
        for part in PARTS
    )
