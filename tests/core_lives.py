"""What the core's stories remember of each person: plain values, as a store would keep them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from checkin_sms.core.case import Case
from checkin_sms.core.reader.reading import Answer, Mouth, Tier
from checkin_sms.core.schedule import Hours, Plan, parse_days, parse_time
from checkin_sms.core.talk import Talk
from checkin_sms.core.timeline import Timer
from tests.cast import Actor

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass
class Checkin:
    due_at: datetime
    talk: Talk
    next: tuple[datetime, Timer] | None = None
    state: str = "open"
    gentle: bool = False
    put_off: bool = False
    answers: dict[str, Answer] = field(default_factory=dict)

    @property
    def answerable(self) -> bool:
        return self.talk.asking is not None and self.state != "stopped"


@dataclass
class Life:
    id: int
    actor: Actor
    # Welcomes that wait for OK, and when staff hear that none came.
    waiting: dict[str, datetime] = field(default_factory=dict)
    stopped: Mouth | None = None
    away_until: datetime | None = None
    texts: list[tuple[datetime, str]] = field(default_factory=list)
    # Texts that wait for a person to read them.
    unread: int = 0
    letters: dict[str, str] = field(default_factory=dict)
    # Of whom they heard that no texts are taken.
    not_taking: set[str] = field(default_factory=set)
    started_at: list[datetime] = field(default_factory=list)
    # Of a member.
    plan_at: datetime | None = None
    resumes_at: datetime | None = None
    heard_at: datetime | None = None
    checkins: list[Checkin] = field(default_factory=list)
    case: Case | None = None
    opened_at: datetime | None = None
    slipped_at: datetime | None = None
    # What they answered, and when.
    told: list[tuple[datetime, str, int]] = field(default_factory=list)
    closed: list[tuple[datetime, Case]] = field(default_factory=list)
    cries: list[tuple[datetime, Tier]] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        kinds = {
            "member": self.actor.member,
            "mentor": self.actor.mentor,
            "staff": self.actor.staff,
        }
        return [kind for kind, is_one in kinds.items() if is_one]

    @property
    def checkin(self) -> Checkin | None:
        """The one that still takes answers."""
        newest = self.checkins[-1] if self.checkins else None
        return newest if newest is not None and newest.answerable else None

    @property
    def kindly(self) -> bool:
        """Is the newest check-in the first since they told of a slip?"""
        since = self.slipped_at
        return since is not None and sum(one.due_at > since for one in self.checkins) == 1

    def can_act(self, now: datetime) -> bool:
        away = self.away_until is not None and self.away_until > now
        return not (self.waiting or self.stopped or away)


@dataclass
class Letter:
    """Something to be said later."""

    at: datetime
    to: Life
    wording: str
    blanks: Mapping[str, str | int]


def plan_of(actor: Actor) -> Plan:
    return Plan(parse_days(actor.days), parse_time(actor.asked_at), actor.zone)


def duty_of(actor: Actor) -> Hours:
    start, end = actor.duty.split("-")
    return Hours(parse_time(start), parse_time(end))
