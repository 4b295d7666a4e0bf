"""What is done beside the tick, since it waits for others: the list, the second channel."""

from checkin_sms.runtime import Runtime
from checkin_sms.services import alarms, reconcile, unread


def upkeep(runtime: Runtime) -> int:
    """Do what is due of it. Returns how much that was."""
    return reconcile.run_due(runtime) + unread.run_due(runtime) + alarms.sound(runtime)
