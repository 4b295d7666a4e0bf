"""The list of mentors: what rests on each, who is away, and who has room for more."""

from collections.abc import Callable
from dataclasses import dataclass

from checkin_sms.core.load import Load
from checkin_sms.runtime import Runtime
from checkin_sms.services import access, caseload
from checkin_sms.services.access import Viewer
from checkin_sms.services.caseload import TOO_MUCH, Line
from checkin_sms.store.loads import MentorOf
from checkin_sms.store.phones import Stopped
from checkin_sms.store.roles import RoleState

AT_A_TIME = 50
# Where the first page sends whoever wants to know of them.
PRESSED = "away-or-over"

# Of the filter in the address: its word for staff, and of whom it holds.
WHO: dict[str, tuple[str, Callable[[Line], bool]]] = {
    "": ("all", lambda _line: True),
    PRESSED: ("away or over load", lambda line: line.pressed),
    "away": ("are away now", lambda line: line.gone),
    "over": ("over load or heavy weeks", lambda line: line.load in TOO_MUCH),
    "room": (
        "have room for more",
        lambda line: line.load in (Load.ROOM, Load.FREE) and line.texted and not line.gone,
    ),
    "unreached": ("get no texts now", lambda line: not line.texted),
}

# How much a load presses, beside its own word.
KINDS = {
    Load.OVER: "now",
    Load.HEAVY: "soon",
    Load.FULL: "off",
    Load.ROOM: "calm",
    Load.FREE: "calm",
}

# The first that holds, in words about the phone, and how much it presses.
_STATES: tuple[tuple[Callable[[MentorOf], bool], str, str], ...] = (
    (lambda one: one.opted_out_by == Stopped.WRONG, "number seems wrong", "now"),
    (lambda one: one.opted_out_by is not None, "stopped our texts", "now"),
    (lambda one: one.state == RoleState.INVITED, "invited", "soon"),
    (lambda one: one.state == RoleState.UNSTARTED, "no answer to the welcome", "soon"),
    (lambda one: one.state == RoleState.DECLINED, "said no to the welcome", "soon"),
    (lambda one: one.state == RoleState.STOPPED, "gets no texts", "now"),
    (lambda one: one.no_texts is not None, "phone takes no texts", "now"),
    (lambda _one: True, "takes texts", "calm"),
)


@dataclass(frozen=True)
class Filter:
    """As it stands in the address, but for the name in `q`."""

    q: str = ""
    who: str = ""


@dataclass(frozen=True)
class Page:
    """`after`: behind whom the next page begins; None: this is the last one. `alone`: how many
    members have nobody; only coordinators are told."""

    lines: list[Line]
    after: int | None
    total: int
    found: int
    alone: int


def page(runtime: Runtime, viewer: Viewer, wanted: Filter, after: int | None = None) -> Page:
    with runtime.store.reading() as tx:
        seen = access.seen_mentors(tx, viewer)
        board = caseload.board(tx, runtime.clock())
    lines = [one for one in board.lines if seen is None or one.mentor.person_id in seen]
    holds = WHO.get(wanted.who, WHO[""])[1]
    name = wanted.q.strip().casefold()
    found = [one for one in lines if holds(one) and name in one.mentor.name.casefold()]
    shown = found[_place_of(found, after) :]
    more = shown[AT_A_TIME - 1].mentor.person_id if len(shown) > AT_A_TIME else None
    alone = len(board.without) if viewer.coordinates else 0
    return Page(shown[:AT_A_TIME], more, len(lines), len(found), alone)


def _place_of(lines: list[Line], after: int | None) -> int:
    """Where a page begins; at the start when whoever it was to follow is in the list no more."""
    return next((at + 1 for at, one in enumerate(lines) if one.mentor.person_id == after), 0)


def state_of(mentor: MentorOf) -> tuple[str, str]:
    return next((words, kind) for holds, words, kind in _STATES if holds(mentor))
