"""What rests on each mentor: members, cases of the last weeks, nights, and time away."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin_sms.core import load
from checkin_sms.core.load import Load, Weeks
from checkin_sms.store import absences, loads, roles
from checkin_sms.store.absences import Absence
from checkin_sms.store.base import Tx
from checkin_sms.store.loads import MentorOf, Met


@dataclass(frozen=True)
class Away:
    """A time away with the name of whoever stands in."""

    absence: Absence
    cover: str | None
    now: bool


@dataclass(frozen=True)
class Line:
    """One mentor: `members` as their mentor, `backing` as a backup."""

    mentor: MentorOf
    members: int
    backing: int
    lately: Weeks
    load: Load
    away: tuple[Away, ...]
    covers_for: tuple[str, ...]

    @property
    def room(self) -> int:
        return max(0, self.mentor.capacity - self.members)

    @property
    def texted(self) -> bool:
        """Do texts reach them: begun, and not stopped?"""
        return self.mentor.state == roles.RoleState.ACTIVE and self.mentor.opted_out_at is None


@dataclass(frozen=True)
class Board:
    lines: list[Line]
    without: list[int]

    def of(self, *loads_wanted: Load) -> list[Line]:
        return [line for line in self.lines if line.load in loads_wanted]


@dataclass(frozen=True)
class _Facts:
    now: datetime
    names: dict[int, str]
    counted: dict[tuple[int, bool], int]
    cases: dict[int, list[load.Case]]
    away: list[Absence]


def board(tx: Tx, now: datetime) -> Board:
    """All mentors, who has most on them first. The same few statements for ten and a thousand."""
    mentors = loads.all_mentors(tx)
    facts = _Facts(
        now,
        {one.person_id: one.name for one in mentors},
        loads.caseloads(tx),
        _by_mentor(loads.met(tx, now - timedelta(weeks=load.WEEKS))),
        absences.to_come(tx, now),
    )
    order = list(Load)
    lines = [_line(one, facts) for one in mentors]
    lines.sort(key=lambda line: (order.index(line.load), line.mentor.name.casefold()))
    return Board(lines, loads.without_mentor(tx))


def _by_mentor(met: Iterable[Met]) -> dict[int, list[load.Case]]:
    found: dict[int, list[load.Case]] = defaultdict(list)
    for one in met:
        found[one.person_id].append(
            load.Case(one.case_id, one.told_at, one.claimed_at, one.closed_at)
        )
    return found


def _line(mentor: MentorOf, facts: _Facts) -> Line:
    who = mentor.person_id
    members = facts.counted.get((who, True), 0)
    lately = load.weeks(facts.cases.get(who, []), mentor.zone)
    begun = [one for one in facts.away if one.starts_at <= facts.now]
    return Line(
        mentor=mentor,
        members=members,
        backing=facts.counted.get((who, False), 0),
        lately=lately,
        load=load.load(members, mentor.capacity, lately),
        away=tuple(
            Away(one, facts.names.get(one.cover_id or 0), one in begun)
            for one in facts.away
            if one.mentor_id == who
        ),
        covers_for=tuple(facts.names[one.mentor_id] for one in begun if one.cover_id == who),
    )
