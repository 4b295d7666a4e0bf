"""How long everything waits. The defaults, the shorter ones of a watch, and a program's own.

The silence clocks rest on trials in which a missing reply within a day led to a human call
(Lucht 2021); the watch on the weeks after release or discharge, when the risk is highest.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import time, timedelta
from types import NoneType

from checkin_sms.core.schedule import Hours, parse_time


@dataclass(frozen=True)
class Clocks:
    # Texts and calls the service starts, to members, in the member's zone.
    contact_start: time = time(8, 0)
    contact_end: time = time(21, 0)
    per_day: int = 3
    # A prompt that is later than this is not sent any more.
    stale: timedelta = timedelta(minutes=90)
    # A nudge: this long after asking, none when that is later than `nudge_latest`.
    nudge: timedelta = timedelta(hours=3)
    # LATER: asked again after so long, once.
    later: timedelta = timedelta(hours=2)
    nudge_latest: time = time(20, 30)
    # Still no answer: their other number is asked, where they agreed to that.
    other: timedelta = timedelta(hours=6)
    # A call that nobody took rings again after so long or a little longer, so many times.
    call_gap: timedelta = timedelta(minutes=20)
    call_retries: int = 2
    # A crisis rings at once beside the text; what is urgent when nobody has taken it after this.
    call_urgent: timedelta = timedelta(minutes=15)
    gentle_at: time = time(9, 0)
    # The mentor hears of silence: after the second unanswered asking of a daily plan ...
    silent_askings: int = 2
    silence_daily: timedelta = timedelta(hours=3)
    # ... and after one asking of a rarer one.
    silence_rare: timedelta = timedelta(hours=24)
    # An unclaimed case moves on: hours of the mentor's duty when routine, else real time.
    rung_routine: timedelta = timedelta(hours=4)
    rung_urgent: timedelta = timedelta(minutes=45)
    rung_crisis: timedelta = timedelta(minutes=10)
    # After the last rung, on-call staff are asked again this often.
    again_routine: timedelta = timedelta(hours=24)
    again_urgent: timedelta = timedelta(hours=2)
    again_crisis: timedelta = timedelta(minutes=10)
    # A crisis that nobody has taken: the member is told so and given 988 again.
    crisis_untaken: timedelta = timedelta(minutes=20)
    # Claimed but not closed: asked how it went, then back on the ladder.
    finish: timedelta = timedelta(hours=4)
    finish_crisis: timedelta = timedelta(minutes=30)
    not_started: timedelta = timedelta(hours=24)
    # So long without a sign of them: their number may be somebody else's, so OK is asked for again.
    verify_again: timedelta = timedelta(days=90)
    # The same reason again is no new case so soon after its case was handled.
    same_reason: timedelta = timedelta(hours=20)
    craving_hard: int = 7
    mood_hard: int = 1
    low_mood: int = 3
    low_days: int = 3
    low_of: int = 5
    staff_start: time = time(9, 0)
    staff_end: time = time(20, 0)

    @property
    def contact(self) -> Hours:
        return Hours(self.contact_start, self.contact_end)

    @property
    def staff_hours(self) -> Hours:
        return Hours(self.staff_start, self.staff_end)


DEFAULT = Clocks()

# Just discharged, released, or after a hard stretch: shorter clocks, until an end date.
WATCH: Mapping[str, timedelta | int] = {
    "nudge": timedelta(hours=2),
    "other": timedelta(hours=3),
    "silent_askings": 1,
    "silence_daily": timedelta(hours=12),
    "silence_rare": timedelta(hours=12),
    "rung_routine": timedelta(hours=2),
    "finish": timedelta(hours=2),
    "same_reason": timedelta(hours=6),
    "craving_hard": 5,
    "mood_hard": 3,
}


# What each number may be: outside of it nobody would be asked, or nobody would hear of them.
COUNTS: Mapping[str, range] = {
    # The welcome promises no more.
    "per_day": range(1, 6),
    "call_retries": range(11),
    "silent_askings": range(1, 15),
    "craving_hard": range(10),
    "mood_hard": range(10),
    "low_mood": range(10),
    "low_days": range(1, 31),
    "low_of": range(1, 31),
}
# Whoever is told later than this is as good as never told.
LONGEST = timedelta(days=30)
LONGEST_OF = {"verify_again": timedelta(days=400)}


def clocks_for(
    program: Mapping[str, str], member: Mapping[str, str], watched: bool = False
) -> Clocks:
    """A member's clocks: the defaults, the program's own, the watch, then their own."""
    clocks = _with(DEFAULT, program)
    if watched:
        clocks = replace(clocks, **dict(WATCH))  # type: ignore[arg-type]  # each of its own type
    return _with(clocks, member)


def _with(clocks: Clocks, own: Mapping[str, str]) -> Clocks:
    values = {name: parse_clock(name, text) for name, text in own.items()}
    return replace(clocks, **values)  # type: ignore[arg-type]  # each of its own type


def parse_clock(name: str, text: str) -> time | timedelta | int:
    """One clock as staff write it: `craving_hard=6`, `nudge=90m`, `finish=2h`, `gentle_at=9am`.

    Raises ValueError with a sentence that says what would be right.
    """
    kinds = {field.name: field.type for field in fields(Clocks)}
    if name not in kinds:
        raise ValueError(f"there is no clock named {name}; there are: {', '.join(sorted(kinds))}")
    kind = type(getattr(DEFAULT, name))
    if kind is time:
        return parse_time(text)
    if kind is timedelta:
        return _length(name, text)
    if not text.isdecimal():
        raise ValueError(f"{name} is a whole number, as in {name}={getattr(DEFAULT, name)}")
    return int(text)


def in_words(value: time | timedelta | int) -> str:
    """A clock as staff write it."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, int):
        return str(value)
    # A single day is said in hours, like what is shorter.
    days, rest = divmod(value, timedelta(days=1))
    if days > 1 and not rest:
        return f"{days}d"
    minutes = value // timedelta(minutes=1)
    return f"{minutes // 60}h" if minutes % 60 == 0 else f"{minutes}m"


UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def _length(name: str, text: str) -> timedelta:
    unit = UNITS.get(text[-1:])
    # What takes more letters may reach beyond the last year that there is.
    if unit is None or len(text) > 8 or not text[:-1].isdecimal() or int(text[:-1]) == 0:
        raise ValueError(f"{name} is a length of time, as in 90m or 4h")
    return int(text[:-1]) * unit


def clock_faults(
    own: Mapping[str, str], under: Mapping[str, str], called: Mapping[str, str] | None = None
) -> dict[str, str]:
    """What is wrong, by name, with clocks that are to be set over those `under` them. These are
    not looked at one by one: what was kept before there was such a rule stops no other change.
    `called`: what their fields are called where they are written, if not by their names."""
    names = called or {}
    faults = {name: _fault(name, text, names.get(name, name)) for name, text in own.items()}
    wrong = {name: said for name, said in faults.items() if said}
    if wrong:
        return wrong
    together = {**under, **own}
    clocks = _with(DEFAULT, together)
    # The usual nine moves with the hours.
    touched = "gentle_at" in together and not _HOURS.isdisjoint(own)
    return _impossible(clocks, names) or (_unsent(clocks, names) if touched else {})


def _fault(name: str, text: str, called: str) -> str:
    usual, longest = getattr(DEFAULT, name, None), LONGEST_OF.get(name, LONGEST)
    try:
        value = parse_clock(name, text)
    except ValueError as fault:
        if isinstance(usual, (time, NoneType)):
            return str(fault)
        value = None
    if isinstance(usual, int) and value not in COUNTS[name]:
        return f"{called} is a whole number from {COUNTS[name][0]} to {COUNTS[name][-1]}"
    if isinstance(usual, timedelta) and not (isinstance(value, timedelta) and value <= longest):
        most = in_words(longest)
        return f"{called} is a length of time from 1m to {most}, as in 90m, 4h or 2d"
    return ""


def _impossible(clocks: Clocks, called: Mapping[str, str]) -> dict[str, str]:
    """Each is fine alone, and together they would send nothing or by night, or see nothing."""
    faults = {}
    if clocks.contact_start >= clocks.contact_end:
        end = called.get("contact_end", "contact_end")
        faults["contact_end"] = f"{end} must be later than {clocks.contact_start:%H:%M}"
    if clocks.low_days > clocks.low_of:
        days, of = called.get("low_days", "low_days"), called.get("low_of", "low_of")
        faults["low_days"] = f"{days} is at most {of}, which is {clocks.low_of}"
    return faults


_HOURS = {"gentle_at", "contact_start", "contact_end"}


def _unsent(clocks: Clocks, called: Mapping[str, str]) -> dict[str, str]:
    """A kind text outside of the hours would never be sent, and nobody would know."""
    hours = clocks.contact
    if hours.contains(clocks.gentle_at):
        return {}
    gentle = called.get("gentle_at", "gentle_at")
    said = f"{gentle} must be between {hours.start:%H:%M} and {hours.end:%H:%M}"
    return {"gentle_at": f"{said}, when texts may go out"}
