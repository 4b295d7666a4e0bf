"""A week or a month in figures, for the program and by mentor: no texts, and no member named.

A mentor of a single member has no line of their own: it would be that member's.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from checkin_sms.core.delivery import Sending
from checkin_sms.core.load import middle
from checkin_sms.core.period import Period
from checkin_sms.core.schedule import MIDNIGHT, at_local
from checkin_sms.store import figures, people
from checkin_sms.store.base import Tx
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.figures import CaseTimes

FEWEST = 2
ONE_DAY = timedelta(days=1)
_FAILED = (Sending.UNDELIVERED, Sending.FAILED)


@dataclass
class Figures:
    """What happened to some members' check-ins, cases and texts."""

    members: int = 0
    checkins: Counter[str] = field(default_factory=Counter)
    texts: Counter[str] = field(default_factory=Counter)
    cases: list[CaseTimes] = field(default_factory=list)

    @property
    def planned(self) -> int:
        return self.checkins.total() - self.checkins[CheckinState.STOPPED]

    @property
    def answered(self) -> int:
        return self.checkins[CheckinState.ANSWERED]

    @property
    def partly(self) -> int:
        return self.checkins[CheckinState.PARTIAL]

    @property
    def silent(self) -> int:
        return self.checkins[CheckinState.SILENT]

    @property
    def unreachable(self) -> int:
        return self.checkins[CheckinState.UNREACHABLE]

    @property
    def not_asked(self) -> int:
        return self.checkins[CheckinState.NOT_ASKED]

    @property
    def waiting(self) -> int:
        """Not over yet: in a week or month that still runs."""
        return self.checkins[CheckinState.OPEN] + self.checkins[CheckinState.WRITTEN]

    @property
    def asked(self) -> int:
        """The carrier took the prompt, so an answer could come."""
        return self.answered + self.partly + self.silent + self.checkins[CheckinState.OPEN]

    @property
    def answer_rate(self) -> int | None:
        """Of a hundred check-ins that were asked and are over, how many brought an answer."""
        over = self.answered + self.partly + self.silent
        return round(100 * (self.answered + self.partly) / over) if over else None

    @property
    def sent(self) -> int:
        return self.texts.total()

    @property
    def delivered(self) -> int:
        return self.texts[Sending.DELIVERED]

    @property
    def undelivered(self) -> int:
        return sum(self.texts[state] for state in _FAILED)

    @property
    def claimed(self) -> int:
        return sum(case.claimed_at is not None for case in self.cases)

    @property
    def closed(self) -> int:
        return sum(case.closed_at is not None for case in self.cases)

    @property
    def to_claim(self) -> timedelta | None:
        return middle(one.claimed_at - one.opened_at for one in self.cases if one.claimed_at)

    @property
    def to_close(self) -> timedelta | None:
        return middle(one.closed_at - one.opened_at for one in self.cases if one.closed_at)

    def add(self, other: "Figures") -> None:
        self.members += other.members
        self.checkins.update(other.checkins)
        self.texts.update(other.texts)
        self.cases += other.cases


@dataclass(frozen=True)
class Report:
    """`by_mentor`: a mentor's name and the figures of their members, by name. `others`: members
    without a mentor, and those of mentors who have only one."""

    period: Period
    zone: str
    since: datetime
    until: datetime
    made_at: datetime
    program: Figures
    by_mentor: list[tuple[str, Figures]]
    others: Figures

    @property
    def runs(self) -> bool:
        """It is not over, so its figures still change."""
        return self.until > self.made_at

    @property
    def is_empty(self) -> bool:
        return self.program == Figures()

    @property
    def has_others(self) -> bool:
        return self.others != Figures()


def report(tx: Tx, period: Period, zone: str, now: datetime) -> Report:
    """`zone` is where days begin for cases and texts; a check-in has its member's own date."""
    since = at_local(period.first, MIDNIGHT, zone)
    until = at_local(period.last + ONE_DAY, MIDNIGHT, zone)
    groups = _groups(tx, period, since, until)
    program, others, named = Figures(), Figures(), dict[int, Figures]()
    for mentor_id, found in groups.items():
        program.add(found)
        if mentor_id is None or found.members < FEWEST:
            others.add(found)
        else:
            named[mentor_id] = found
    names = people.named(tx, list(named))
    lines = sorted(
        ((names[mentor_id].name, found) for mentor_id, found in named.items()),
        key=lambda line: line[0].casefold(),
    )
    return Report(period, zone, since, until, now, program, lines, others)


def _groups(tx: Tx, period: Period, since: datetime, until: datetime) -> dict[int | None, Figures]:
    groups: dict[int | None, Figures] = defaultdict(Figures)
    for mentor_id, n in figures.members(tx, period.first, period.last).items():
        groups[mentor_id].members = n
    for count in figures.checkins(tx, period.first, period.last):
        groups[count.mentor_id].checkins[count.state] += count.n
    for count in figures.texts(tx, since, until):
        groups[count.mentor_id].texts[count.state] += count.n
    for case in figures.cases(tx, since, until):
        groups[case.mentor_id].cases.append(case)
    return groups
