"""A case and what may come of it, as values: what a human must do about one member."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import (
    FOR_STAFF,
    SEVERITY,
    WORDING,
    Reason,
    Severity,
    Step,
    StepState,
    Team,
)


class State(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    CLOSED = "closed"


class Next(StrEnum):
    """What a case waits for. An open one always waits for something."""

    TELL = "tell"  # the next rung
    WARN = "warn"  # a crisis nobody took: the member is told
    ASK_HOW = "ask how it went"
    BACK = "back on the ladder"
    AGAIN = "ask staff again"


class Outcome(StrEnum):
    REACHED_FINE = "reached, fine"
    ANSWERED = "answered"
    STOPPED = "stopped"
    REACHED_SUPPORT = "reached, needs support"
    LEFT_MESSAGE = "left a message"
    NOT_REACHED = "not reached"
    MISTAKEN = "mistaken"


# Somebody has spoken with the member.
SPOKEN = frozenset({Outcome.REACHED_FINE, Outcome.REACHED_SUPPORT})


_NO_WAY = frozenset(WORDING[reason] for reason in FOR_STAFF)


@dataclass(frozen=True)
class Case:
    state: State
    severity: Severity
    reasons: tuple[Reason, ...]
    steps: tuple[Step, ...]
    raised_at: datetime
    next_at: datetime | None = None
    next_step: Next | None = None
    warned: bool = False
    settled: bool = False
    claimed_by: int | None = None
    claimed_at: datetime | None = None
    closed_by: int | None = None
    outcome: Outcome | None = None

    @property
    def waiting(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.state == StepState.WAITING)

    @property
    def gravest(self) -> tuple[Reason, ...]:
        most = max(SEVERITY[reason] for reason in self.reasons)
        return tuple(reason for reason in self.reasons if SEVERITY[reason] == most)

    def is_asked_by(self, step: Step) -> bool:
        """Does this rung ask for what the case is about? Beside a worry staff hear that texts are
        no way any more, and who has read only that knows nothing of the worry. Where staff are
        needed without a worry (a 4), that is what it is about."""
        worries = any(SEVERITY[reason] > Severity.ROUTINE for reason in self.reasons)
        return not worries or step.wording not in _NO_WAY

    @property
    def asked(self) -> tuple[Step, ...]:
        """The rungs that an answer is awaited from."""
        told = (step for step in self.steps if step.state == StepState.TOLD)
        return tuple(step for step in told if self.is_asked_by(step))

    @property
    def told(self) -> tuple[int, ...]:
        """Everyone who was told and may hear how it goes on, once each, in order: nobody who was
        taken away from the member since. Where others are the danger, no mentor is among them: the
        mentor may be one of those others."""
        quiet = Reason.DANGER in self.reasons
        heard = [step for step in self.steps if step.told_at and step.state != StepState.LEFT]
        return tuple(dict.fromkeys(one.person for one in heard if not (quiet and one.mentor)))

    @property
    def left_out(self) -> frozenset[int]:
        """The mentors who were told of it before others were the danger, or before they were taken
        away from the member: they have no part in it any more."""
        heard = {step.person for step in self.steps if step.told_at}
        return frozenset(heard - {*self.told, self.claimed_by})


@dataclass(frozen=True)
class TellStep:
    """Send this rung's text."""

    step: Step


@dataclass(frozen=True)
class TellPerson:
    """Send somebody who knows of the case a line about it. `who` is named in the text."""

    person: int
    wording: str
    who: int | None = None


@dataclass(frozen=True)
class TellMember:
    wording: str
    who: int | None = None


@dataclass(frozen=True)
class Reply:
    """The answer to the person whose key press this was. `acted`: it changed the case, so that
    UNDO can take it back."""

    wording: str
    who: int | None = None
    acted: bool = False


@dataclass(frozen=True)
class Reached:
    """A human has spoken with the member: their silence ends here."""


CaseEffect = TellStep | TellPerson | TellMember | Reply | Reached
Move = tuple[Case, list[CaseEffect]]


@dataclass(frozen=True)
class Around:
    """What a case is moved with: the instant, the clocks, and who can be told now."""

    now: datetime
    clocks: Clocks
    team: Team
