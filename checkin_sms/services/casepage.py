"""One case as staff read it: why, who was told, what comes next, what was done."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core import desk
from checkin_sms.core.case import Next, Outcome
from checkin_sms.core.ladder import Severity, StepState
from checkin_sms.runtime import Runtime
from checkin_sms.services import cases as case_service
from checkin_sms.services import desk as desk_service
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.casefile import load
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import case_actions, cases, members, notes, people, staff
from checkin_sms.store.cases import CaseOf, CaseState
from checkin_sms.store.people import Person

URGENCY = {
    Severity.ROUTINE: ("today", "soon"),
    Severity.URGENT: ("within the hour", "now"),
    Severity.CRISIS: ("now", "now"),
}
_STEP = {
    StepState.WAITING: "to come",
    StepState.TOLD: "told",
    StepState.DECLINED: "cannot",
    StepState.TRIED: "tried, no answer",
    StepState.PASSED: "not needed",
    StepState.SPARED: "not needed",
    StepState.LEFT: "taken away since",
}
_NEXT = {
    Next.TELL: "the next person is told",
    Next.WARN: "the member is told that nobody has answered yet",
    Next.ASK_HOW: "whoever has it is asked how it went",
    Next.BACK: "it goes back to the next person",
    Next.AGAIN: "staff on call are asked again",
}


@dataclass(frozen=True)
class Rung:
    who: str
    role: str
    state: str
    at: datetime


@dataclass(frozen=True)
class Line:
    """One thing that was done or written, oldest first."""

    at: datetime
    who: str
    what: str
    text: str


@dataclass(frozen=True)
class CasePage:
    id: int
    member: Person
    heard_at: datetime | None
    reasons: list[str]
    urgency: str
    kind: str
    state: str
    opened_at: datetime
    closed_at: datetime | None
    outcome: str | None
    claimed_by: str | None
    next: str
    next_at: datetime | None
    rungs: list[Rung]
    lines: list[Line]
    seen: str
    may_ask: list[tuple[int, str]]
    not_agreed: list[str]
    may_rest: bool
    outcomes: list[Outcome]

    @property
    def is_open(self) -> bool:
        return self.state != CaseState.CLOSED


_DIGITS = {1: "will call", 2: "cannot", 3: "reached, fine", 4: "needs more help", 5: "no answer"}


def page(runtime: Runtime, viewer: Viewer, case_id: int) -> CasePage:
    """Raises NotThere."""
    with moment(runtime) as m:
        row = cases.find(m.tx, case_id)
        if row is None or not may_see(m.tx, viewer, row.member_id):
            raise NotThere
        return _page(m, row)


def _page(m: Moment, row: CaseOf) -> CasePage:
    case, member = load(m, row), members.get(m.tx, row.member_id)
    is_open = desk.is_open(case)
    around = case_service.around(m, row.member_id) if is_open else None
    asked = desk.may_ask(case, around) if around else []
    beyond = desk.not_agreed(case, around) if around else frozenset()
    names = _names(m, row, [step.person for step in case.steps] + asked)
    urgency, kind = URGENCY[case.severity]
    return CasePage(
        id=row.id,
        member=people.person(m.tx, row.member_id),
        heard_at=member.heard_at,
        reasons=row.reasons,
        urgency=urgency if is_open else "closed",
        kind=kind if is_open else "off",
        state=row.state,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        outcome=row.outcome,
        claimed_by=names.get(row.claimed_by or 0),
        next=in_words(row.next_step),
        next_at=row.next_at,
        rungs=[
            Rung(
                names[step.person],
                "mentor" if step.mentor else "staff",
                _STEP[step.state],
                step.told_at or step.at,
            )
            for step in case.steps
        ],
        lines=_lines(m, row, names),
        seen=desk_service.seen(m, row),
        may_ask=[(person, names[person]) for person in asked],
        not_agreed=[names[person] for person in asked if person in beyond],
        may_rest=is_open and desk.may_rest(case),
        outcomes=list(desk.OUTCOMES),
    )


def in_words(next_step: str | None) -> str:
    """What comes next, as staff read it."""
    return _NEXT[Next(next_step)] if next_step else ""


def _names(m: Moment, row: CaseOf, also: list[int]) -> dict[int, str]:
    actors = [action.person_id for action in case_actions.of_case(m.tx, row.id)]
    wanted = [*also, *actors, *(one for one in (row.claimed_by, row.closed_by) if one)]
    return {one: found.name for one, found in people.named(m.tx, wanted).items()}


def _lines(m: Moment, row: CaseOf, names: dict[int, str]) -> list[Line]:
    pressed = [
        Line(
            one.at,
            names[one.person_id],
            _DIGITS[one.digit] + (" (taken back)" if one.undone else ""),
            "",
        )
        for one in case_actions.of_case(m.tx, row.id)
    ]
    accounts = {one.id: one.name for one in staff.everyone(m.tx)}
    written = [
        Line(one.at, accounts.get(one.staff_id, "staff"), one.deed or "note", one.text)
        for one in notes.of_case(m.tx, row.id)
    ]
    return sorted([*pressed, *written], key=lambda line: line.at)
