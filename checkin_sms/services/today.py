"""What staff see first: who needs a human now, in piles, the most pressing pile first."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.core.schedule import local
from checkin_sms.runtime import Runtime
from checkin_sms.services import access, caseload, casepage, house, noticeboard, textpage
from checkin_sms.services.access import Viewer
from checkin_sms.services.noticeboard import NoticeLine
from checkin_sms.services.textpage import Waiting
from checkin_sms.store import todays
from checkin_sms.store.cases import CaseState
from checkin_sms.store.todays import OpenCase, Rest

# So many of a pile are shown beside the others; all of one on a page of its own.
AT_A_GLANCE = 12
_HARD = frozenset({Reason.HARD_DAY, Reason.LOW_RUN, Reason.SLIP, Reason.CALL_ME})
_GRAVE = frozenset({Reason.CRISIS, Reason.DANGER})


@dataclass(frozen=True)
class CaseLine:
    """One open case in words: whom, why, who was told when, what comes next."""

    id: int
    member_id: int
    name: str
    zone: str
    reasons: list[str]
    urgency: str
    kind: str
    opened_at: datetime
    heard_at: datetime | None
    claimed_by: str | None
    told: list[tuple[str, datetime]]
    next: str
    next_at: datetime | None
    wrote: bool
    unproven: bool

    @property
    def told_before(self) -> list[str]:
        """Everybody who was told, once each, but for whoever was told last."""
        last = self.told[-1][0] if self.told else ""
        return list(dict.fromkeys(name for name, _ in self.told if name != last))


@dataclass(frozen=True)
class Pile:
    """`empty`: what will appear in it."""

    key: str
    head: str
    empty: str
    lines: list[CaseLine]


@dataclass(frozen=True)
class Today:
    piles: list[Pile]
    unread: list[Waiting]
    notices: list[NoticeLine]
    rest: Rest
    # How many mentors are away or over load; they have a page of their own.
    mentors: int


def _nobody_has_it(case: OpenCase, told: bool) -> bool:
    return case.state == CaseState.OPEN and not case.settled and (told or case.severity > 0)


def _has(*reasons: Reason) -> Callable[[OpenCase, bool], bool]:
    return lambda case, _told: bool(set(reasons) & set(case.reasons))


def _has_not_begun(case: OpenCase, _told: bool) -> bool:
    """And no more than that: beside a worry it is the lesser one."""
    routine = case.severity == Severity.ROUTINE
    return routine and not {Reason.NOT_STARTED, Reason.SAID_NO}.isdisjoint(case.reasons)


# The first pile that a case belongs to has it.
_PILES: tuple[tuple[str, str, str, Callable[[OpenCase, bool], bool]], ...] = (
    (
        "not-started",
        "Not started",
        "Members who have not answered their welcome for a day, or said no, appear here.",
        _has_not_begun,
    ),
    (
        "unclaimed",
        "Nobody has claimed",
        "When somebody was told of a member and nobody has said yet that they will call, "
        "it appears here.",
        _nobody_has_it,
    ),
    (
        "in-hand",
        "Hard days in hand",
        "Hard days and calls that somebody looks after appear here.",
        _has(*_GRAVE, *_HARD),
    ),
    ("silent", "Silent", "Members who have not answered appear here.", _has(Reason.SILENCE)),
    (
        "reach",
        "Cannot reach",
        "Phones that take no texts, and members who asked us to stop, appear here.",
        lambda _case, _told: True,
    ),
)
# As they stand on the page; unread texts come after the first.
ORDER = ("unclaimed", "silent", "in-hand", "reach", "not-started")


def today(runtime: Runtime, viewer: Viewer, zone: str = house.NOWHERE) -> Today:
    """`zone`: whose day it is that the last line counts."""
    told: dict[int, list[tuple[str, datetime]]] = defaultdict(list)
    with runtime.store.reading() as tx:
        seen = access.seen_members(tx, viewer)
        found = [one for one in todays.open_cases(tx) if seen is None or one.member_id in seen]
        for step in todays.told(tx):
            told[step.case_id].append((step.name, step.told_at))
        unread = textpage.waiting(tx, viewer)
        notices = [] if seen is not None else noticeboard.board(tx, runtime.clock())
        pressed = caseload.pressed(tx, viewer, runtime.clock())
        rest = todays.rest(tx, local(runtime.clock(), zone).date())
    piles: dict[str, list[CaseLine]] = defaultdict(list)
    for one in found:
        piles[_pile_of(one, bool(told[one.id]))].append(_line(one, told[one.id]))
    return Today(
        [_pile(key, piles[key]) for key in ORDER],
        unread,
        notices,
        rest,
        pressed,
    )


def _pile_of(case: OpenCase, told: bool) -> str:
    return next(key for key, _, _, holds in _PILES if holds(case, told))


def _pile(key: str, lines: list[CaseLine]) -> Pile:
    head, empty = next((head, empty) for name, head, empty, _ in _PILES if name == key)
    return Pile(key, head, empty, lines)


def _line(case: OpenCase, told: list[tuple[str, datetime]]) -> CaseLine:
    urgency, kind = casepage.URGENCY[Severity(case.severity)]
    return CaseLine(
        id=case.id,
        member_id=case.member_id,
        name=case.name,
        zone=case.zone,
        reasons=case.reasons,
        urgency=urgency,
        kind=kind,
        opened_at=case.opened_at,
        heard_at=case.heard_at,
        claimed_by=case.claimed_by,
        told=told,
        next=casepage.in_words(case.next_step),
        next_at=case.next_at,
        wrote=case.settled,
        unproven=bool(case.unproven),
    )
