"""A member's own clocks and thresholds, as their page shows them and its form changes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checkin_sms.core.clocks import clock_faults, in_words
from checkin_sms.services import audit
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment
from checkin_sms.services.programming import CALLED, CLOCKS
from checkin_sms.services.refusing import Refused, sentence
from checkin_sms.store import members, people

# Those that can be right for one person and not for all.
NAMES: Sequence[str] = (
    "craving_hard",
    "mood_hard",
    "low_mood",
    "low_days",
    "silent_askings",
    "silence_daily",
    "silence_rare",
    "nudge",
    "other",
    "per_day",
)
_WORDS = dict(CLOCKS)


@dataclass(frozen=True)
class OwnClock:
    """`own`: as it was written for them; empty: the program's, which stands beside it."""

    name: str
    words: str
    own: str
    usual: str


@dataclass(frozen=True)
class OwnClocks:
    clocks: list[OwnClock]
    seen: str


def of(m: Moment, member_id: int) -> OwnClocks:
    own, usual = members.get(m.tx, member_id).clocks, m.program_clocks()
    shown = [
        OwnClock(name, _WORDS[name], own.get(name, ""), in_words(getattr(usual, name)))
        for name in NAMES
    ]
    return OwnClocks(shown, _seen(own))


def _seen(own: Mapping[str, str]) -> str:
    return "-".join(f"{name}={own[name]}" for name in sorted(own))


def change(m: Moment, viewer: Viewer, member_id: int, given: Mapping[str, str]) -> str:
    """The form of their page; an empty field is the program's clock again. Returns what was done;
    raises Refused, with each fault beginning with the name of its field, or NotThere."""
    member = members.find(m.tx, member_id)
    ended = member is not None and people.person(m.tx, member_id).ended_at is not None
    if member is None or ended or not may_see(m.tx, viewer, member_id):
        raise NotThere
    if given.get("seen") != _seen(member.clocks):
        raise Refused(["form: Meanwhile this has changed. Nothing was done: look once more."])
    kept = {name: text for name, text in member.clocks.items() if name not in NAMES}
    chosen = {name: text for name in NAMES if (text := given.get(name, "").strip())}
    if faults := clock_faults(chosen, m.program.clocks | kept, CALLED):
        raise Refused([f"{name}: {sentence(said)}" for name, said in faults.items()])
    own = kept | chosen
    members.set_clocks(m.tx, member_id, own)
    audit.record(m, viewer, "changed own clocks", member_id)
    return "Their own clocks are changed." if own else "The program's clocks hold for them."
