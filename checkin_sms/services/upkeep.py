"""What is done beside the tick, since it waits for others: the list, recordings, the
second channel."""

from checkin_sms.runtime import Runtime
from checkin_sms.services import (
    alarms,
    lost_calls,
    lost_notes,
    oncall,
    reconcile,
    unread,
    voicenotes,
)


def upkeep(runtime: Runtime) -> int:
    """Do what is due of it. Returns how much that was."""
    done = reconcile.run_due(runtime) + unread.run_due(runtime)
    done += oncall.run_due(runtime) + alarms.sound(runtime)
    done += lost_calls.run_due(runtime) + lost_notes.run_due(runtime)
    return done + voicenotes.run_due(runtime)
