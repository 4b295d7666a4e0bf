"""What happens to one check-in as time passes: nudge, gentle text, verdict.

Measured from the instant the carrier accepted the prompt, never from when we meant to ask: a
prompt that left late must not make its member silent early.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.schedule import ONE_DAY, at_local, inside, local


class Timer(StrEnum):
    GRACE = "grace"  # by then the carrier has accepted the prompt, or it was not asked
    NUDGE = "nudge"
    OTHER = "other number"  # asked once more, where they agreed to it
    GENTLE = "gentle"
    LATER = "later"  # they asked to be asked again
    VERDICT = "verdict"


@dataclass(frozen=True)
class Asked:
    """All that the clocks of one asking depend on."""

    at: datetime
    zone: str
    daily: bool
    # Askings just before this one that had no contact either.
    unanswered_before: int
    next_asking: datetime | None
    # Watched members are told of after one asking, daily or not.
    clocks: Clocks
    # They have another number that may be asked when this one is not answered.
    other_way: bool = False

    @property
    def decides(self) -> bool:
        """Does the silence of this very asking bring a human?"""
        enough = self.clocks.silent_askings if self.daily else 1
        return self.unanswered_before + 1 >= enough


def timers(asked: Asked) -> list[tuple[datetime, Timer]]:
    """All that is to come for an asking without contact, earliest first; ends with the verdict."""
    found = [(verdict_at(asked), Timer.VERDICT)]
    # From the second silent day on, one text a day: the prompt itself.
    if asked.unanswered_before == 0:
        found += [(at, Timer.NUDGE) for at in _nudge(asked)]
        found += [(at, Timer.OTHER) for at in _other(asked)]
        found += [(at, Timer.GENTLE) for at in _gentle(asked)]
    return sorted(found)


def next_timer(asked: Asked, after: Timer | None) -> tuple[datetime, Timer]:
    """The timer that follows `after` (None: the first). The verdict is always the last."""
    coming = timers(asked)
    if after is None:
        return coming[0]
    names = [timer for _, timer in coming]
    if after not in names:
        return coming[-1]
    rest = coming[names.index(after) + 1 :]
    return rest[0] if rest else coming[-1]


def verdict_at(asked: Asked) -> datetime:
    """When an asking without contact becomes silence."""
    if not asked.daily:
        return asked.at + asked.clocks.silence_rare
    if asked.decides:
        return asked.at + asked.clocks.silence_daily
    return asked.at + timedelta(hours=24)


def told_at(asked: Asked) -> datetime:
    """When a mentor would hear if there is still no word: what the gentle text promises."""
    if asked.decides or asked.next_asking is None:
        return verdict_at(asked)
    return asked.next_asking + asked.clocks.silence_daily


def _nudge(asked: Asked) -> list[datetime]:
    at = asked.at + asked.clocks.nudge
    here, asked_here = local(at, asked.zone), local(asked.at, asked.zone)
    same_day = here.date() == asked_here.date()
    in_time = here.time() <= asked.clocks.nudge_latest
    return [at] if same_day and in_time and at < verdict_at(asked) else []


def _other(asked: Asked) -> list[datetime]:
    """Their other number, on the same day and inside the hours; else the next morning's text."""
    at = asked.at + asked.clocks.other
    same_day = local(at, asked.zone).date() == local(asked.at, asked.zone).date()
    wanted = asked.other_way and same_day and at < verdict_at(asked)
    return [at] if wanted and inside(asked.clocks.contact, asked.zone, at) else []


def _gentle(asked: Asked) -> list[datetime]:
    """The next morning, unless the next prompt comes that same morning and is the kind word."""
    tomorrow = local(asked.at, asked.zone).date() + ONE_DAY
    # Where texts begin later than the usual nine, it is the first thing that may go out.
    first = max(asked.clocks.gentle_at, asked.clocks.contact_start)
    at = at_local(tomorrow, first, asked.zone)
    if at >= verdict_at(asked):
        return []
    noon = at_local(tomorrow, time(12, 0), asked.zone)
    soon = asked.next_asking is not None and asked.next_asking < noon
    return [] if soon else [at]
