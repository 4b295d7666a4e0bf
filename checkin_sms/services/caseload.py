"""What rests on each mentor: members, cases of the last weeks, nights, and time away."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checkin_sms.core import load
from checkin_sms.core.load import Load, Weeks
from checkin_sms.core.schedule import local
from checkin_sms.services.access import Viewer
from checkin_sms.store import absences, loads, roles
from checkin_sms.store.absences import Absence
from checkin_sms.store.base import Tx
from checkin_sms.store.loads import MentorOf, Met, Pressed

TOO_MUCH = (Load.OVER, Load.HEAVY)


@dataclass(frozen=True)
class Away:
    """A time away in days of the mentor's own, with the name of whoever stands in. `idle`: who is
    away too by now, or gets no texts."""

    absence: Absence
    first: date
    last: date
    cover: str | None
    now: bool
    idle: bool


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
    # By a text of their own, until `mentor.away_until`.
    texted_away: bool

    @property
    def room(self) -> int:
        return max(0, self.mentor.capacity - self.members)

    @property
    def texted(self) -> bool:
        return _is_texted(self.mentor)

    @property
    def gone(self) -> bool:
        """Away now: as staff wrote down, or by a text of theirs."""
        return self.texted_away or any(one.now for one in self.away)

    @property
    def pressed(self) -> bool:
        """Somebody on staff should look: they are away, or have too much on them."""
        return self.gone or self.load in TOO_MUCH


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
    idle: set[int]


def board(tx: Tx, now: datetime) -> Board:
    """All mentors, who has most on them first. The same few statements for ten and a thousand."""
    mentors, away = loads.all_mentors(tx), absences.to_come(tx, now)
    absent = {one.mentor_id for one in away if one.starts_at <= now}
    facts = _Facts(
        now,
        {one.person_id: one.name for one in mentors},
        loads.caseloads(tx),
        _by_mentor(loads.met(tx, now - timedelta(weeks=load.WEEKS))),
        away,
        {one.person_id for one in mentors if _is_idle(one, absent, now)},
    )
    order = list(Load)
    lines = [_line(one, facts) for one in mentors]
    lines.sort(key=lambda line: (order.index(line.load), line.mentor.name.casefold()))
    return Board(lines, loads.without_mentor(tx))


def pressed(tx: Tx, viewer: Viewer, now: datetime) -> int:
    """How many of the mentors that they see are pressed, for a page that is open all day: one
    statement, and no name is opened."""
    of = None if viewer.coordinates else viewer.id
    found = loads.pressed(tx, now, now - timedelta(weeks=load.WEEKS), of)
    return sum(_is_pressed(one, now) for one in found)


def _is_pressed(one: Pressed, now: datetime) -> bool:
    if one.absent or _is_to_come(one.away_until, now):
        return True
    weeks = Weeks(told=one.cases, nights=load.nights(one.told_at, one.zone))
    return load.load(one.members, one.capacity, weeks) in TOO_MUCH


def _is_to_come(at: datetime | None, now: datetime) -> bool:
    return at is not None and at > now


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
        away=tuple(_away(one, mentor, facts) for one in facts.away if one.mentor_id == who),
        covers_for=tuple(facts.names[one.mentor_id] for one in begun if one.cover_id == who),
        texted_away=_is_to_come(mentor.away_until, facts.now),
    )


def _is_texted(mentor: MentorOf) -> bool:
    """Do texts reach them: begun, not stopped, by a phone that takes them?"""
    stopped = mentor.opted_out_by or mentor.no_texts
    return mentor.state == roles.RoleState.ACTIVE and not stopped


def _is_idle(mentor: MentorOf, absent: set[int], now: datetime) -> bool:
    gone = mentor.person_id in absent or _is_to_come(mentor.away_until, now)
    return gone or not _is_texted(mentor)


def _away(absence: Absence, mentor: MentorOf, facts: _Facts) -> Away:
    """They are back when their duty begins on the day after the last one."""
    return Away(
        absence,
        local(absence.starts_at, mentor.zone).date(),
        local(absence.ends_at, mentor.zone).date() - timedelta(days=1),
        facts.names.get(absence.cover_id or 0),
        now=absence.starts_at <= facts.now,
        idle=absence.starts_at <= facts.now and absence.cover_id in facts.idle,
    )
