"""Cases: raise one, move one, and write what follows from it into the outbox."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from checkin_sms.core import casework, ladder
from checkin_sms.core.casework import Around, Case, CaseEffect, Move
from checkin_sms.core.ladder import Promise, Reason, Severity
from checkin_sms.core.schedule import spoken_since, spoken_time
from checkin_sms.services import outgoing
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import team_of
from checkin_sms.store import cases, members, mentors, people, roles
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.people import Person


@dataclass(frozen=True)
class Raised:
    """What may truly be said to the member: who hears of it, when, or that nobody could be told."""

    promise: Promise
    who: Person | None = None
    time: str = ""


@dataclass(frozen=True)
class Press:
    """How a digit was answered: the wording, and the people and keys named in it."""

    wording: str
    who: int | None
    case: CaseOf


def raise_case(m: Moment, member_id: int, reason: Reason) -> Raised:
    """Open a case for this member or add a reason to the open one, and tell whom it concerns."""
    person, member = people.person(m.tx, member_id), members.get(m.tx, member_id)
    around = _around(m, person, member)
    row = cases.open_case(m.tx, member_id)
    if row is None:
        if _handled_lately(m, member_id, reason, around):
            return Raised(Promise.NOBODY)
        case, effects = casework.opened(reason, around)
        row = _insert(m, member_id, case)
        m.note(member_id, f"case opened: {reason}")
        _perform(m, row, case, effects)
    else:
        before = _case(m, row)
        case, effects = casework.raised(before, reason, around)
        if reason not in before.reasons:
            m.note(member_id, f"case: {reason} added")
        _save(m, row, before, case)
        _perform(m, row, case, effects)
    return _promised(m, case)


def _handled_lately(m: Moment, member_id: int, reason: Reason, around: Around) -> bool:
    """The same reason was handled a few hours ago. A cry for help is never "the same again"."""
    if ladder.SEVERITY[reason] == Severity.CRISIS or reason == Reason.CALL_ME:
        return False
    last = cases.last_closed(m.tx, member_id)
    if last is None or last.closed_at is None or reason not in last.reasons:
        return False
    return m.now - last.closed_at < around.clocks.same_reason


def _promised(m: Moment, case: Case) -> Raised:
    if case.claimed_by is not None:
        return Raised(Promise.MENTOR_NOW, people.person(m.tx, case.claimed_by))
    current = [step for step in case.steps if step.state in (_TOLD, _WAITING)]
    said, step = ladder.promise(current, m.now)
    if step is None:
        return Raised(said)
    who = people.person(m.tx, step.person)
    return Raised(said, who, spoken_time(step.at, who.zone, who.language))


_TOLD, _WAITING = ladder.StepState.TOLD, ladder.StepState.WAITING


def fire(m: Moment, case_id: int) -> None:
    """Its time has come."""
    _move(m, cases.get(m.tx, case_id), casework.fired)


def press(m: Moment, case_id: int, person_id: int, digit: int) -> Press:
    """One digit from somebody who was told of this case."""
    row = cases.get(m.tx, case_id)

    def machine(case: Case, around: Around) -> Move:
        after, effects = casework.pressed(case, person_id, digit, around)
        if any(isinstance(effect, casework.Reply) and effect.acted for effect in effects):
            cases.add_action(m.tx, case_id, person_id, digit, m.now)
            m.note(row.member_id, f"case answered: {digit}")
        return after, effects

    return _move(m, row, machine) or Press("mentor_unclear", None, row)


def undo(m: Moment, person_id: int) -> Press | None:
    """Take back this person's last digit, if nobody has acted on that case since."""
    action = cases.last_action(m.tx, person_id)
    if action is None or not cases.is_newest_action(m.tx, action):
        return None
    row = cases.get(m.tx, action.case_id)
    other = cases.open_case(m.tx, row.member_id)
    if other is not None and other.id != row.id:
        return None
    cases.mark_undone(m.tx, action.id)
    m.note(row.member_id, f"case answer taken back: {action.digit}")
    return _move(
        m, row, lambda case, around: casework.undone(case, person_id, action.digit, around)
    )


def contact(m: Moment, member_id: int) -> None:
    """The member wrote or pressed something."""
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        _move(m, row, casework.contact)


def answered_calmly(m: Moment, member_id: int) -> None:
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        _move(m, row, casework.answered_calmly)


def came_back(m: Moment, member_id: int) -> None:
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        _move(m, row, lambda case, _around: casework.came_back(case))


def unreached(m: Moment, case_id: int, person_id: int) -> None:
    """A text about this case can never reach this person."""
    row = cases.get(m.tx, case_id)
    _move(m, row, lambda case, around: casework.unreached(case, person_id, around))


def _move(m: Moment, row: CaseOf, machine: Callable[[Case, Around], Move]) -> Press | None:
    """Load, let the pure machine decide, save, perform. Returns the reply to a key press."""
    person, member = people.person(m.tx, row.member_id), members.get(m.tx, row.member_id)
    before = _case(m, row)
    after, effects = machine(before, _around(m, person, member))
    _save(m, row, before, after)
    return _perform(m, row, after, effects)


def _around(m: Moment, person: Person, member: members.Member) -> Around:
    clocks = m.clocks(person, member)
    return Around(m.now, clocks, team_of(m, member, clocks))


def _case(m: Moment, row: CaseOf) -> Case:
    steps = tuple(
        ladder.Step(
            found.no,
            found.person_id,
            found.mentor,
            found.wording,
            found.at,
            ladder.StepState(found.state),
            found.told_at,
            found.bare,
        )
        for found in cases.steps(m.tx, row.id)
    )
    return Case(
        state=casework.State(row.state),
        severity=Severity(row.severity),
        reasons=tuple(Reason(reason) for reason in row.reasons),
        steps=steps,
        raised_at=row.raised_at,
        next_at=row.next_at,
        next_step=casework.Next(row.next_step) if row.next_step else None,
        warned=row.warned,
        settled=row.settled,
        claimed_by=row.claimed_by,
        claimed_at=row.claimed_at,
        closed_by=row.closed_by,
        outcome=casework.Outcome(row.outcome) if row.outcome else None,
    )


def _values(m: Moment, case: Case) -> dict[str, object]:
    return dict(
        state=case.state,
        severity=int(case.severity),
        reasons=[str(reason) for reason in case.reasons],
        raised_at=case.raised_at,
        next_at=case.next_at,
        next_step=case.next_step,
        warned=case.warned,
        settled=case.settled,
        claimed_by=case.claimed_by,
        claimed_at=case.claimed_at,
        closed_by=case.closed_by,
        outcome=case.outcome,
        closed_at=m.now if case.state == casework.State.CLOSED else None,
    )


def _insert(m: Moment, member_id: int, case: Case) -> CaseOf:
    values = _values(m, case) | dict(member_id=member_id, opened_at=m.now)
    case_id = cases.insert_case(m.tx, values)
    for step in case.steps:
        cases.insert_step(m.tx, case_id, _stored(step))
    return cases.get(m.tx, case_id)


def _save(m: Moment, row: CaseOf, before: Case, after: Case) -> None:
    if before == after:
        return
    cases.save_case(m.tx, row.id, _values(m, after))
    known = {step.no: step for step in before.steps}
    for step in after.steps:
        if step.no not in known:
            cases.insert_step(m.tx, row.id, _stored(step))
        elif known[step.no] != step:
            cases.save_step(m.tx, row.id, _stored(step))
    _note_change(m, row, before, after)


def _note_change(m: Moment, row: CaseOf, before: Case, after: Case) -> None:
    if after.state != before.state:
        said = f": {after.outcome}" if after.outcome else ""
        m.note(row.member_id, f"case {after.state}{said}")
    elif after.settled and not before.settled:
        m.note(row.member_id, "case stopped climbing: they wrote")


def _stored(step: ladder.Step) -> cases.StepOf:
    return cases.StepOf(
        step.no,
        step.person,
        step.mentor,
        step.wording,
        step.at,
        step.state,
        step.told_at,
        step.bare,
    )


def _perform(m: Moment, row: CaseOf, case: Case, effects: list[CaseEffect]) -> Press | None:
    reply: Press | None = None
    for effect in effects:
        match effect:
            case casework.TellStep(step):
                _tell_step(m, row, case, step)
            case casework.TellPerson():
                _tell_person(m, row, case, effect)
            case casework.TellMember():
                _tell_member(m, row, case, effect)
            case casework.Reply(wording, who, _):
                reply = Press(wording, who, row)
            case casework.Reached():
                members.heard(m.tx, row.member_id, m.now)
            case _:
                assert_never(effect)
    return reply


def _tell_step(m: Moment, row: CaseOf, case: Case, step: ladder.Step) -> None:
    blanks = case_blanks(m, row, step.person)
    actor = cases.last_actor(m.tx, row.id)
    if actor is not None:
        # For the lines that say that somebody has been at it: "{who} tried".
        blanks["who"] = people.person(m.tx, actor).name
    purpose = f"step:{row.id}:{step.no}"
    urgency = case.severity
    outgoing.to_helper(
        m, step.person, step.wording, purpose, urgency, case_id=row.id, blanks=blanks
    )
    role = "mentor" if step.mentor else "staff"
    m.note(row.member_id, f"{role} told: {', '.join(case.reasons)}")


def _tell_person(m: Moment, row: CaseOf, case: Case, line: casework.TellPerson) -> None:
    blanks = case_blanks(m, row, line.person)
    if line.who is not None:
        blanks["who"] = people.person(m.tx, line.who).name
    purpose = f"{line.wording}:{row.id}:{line.person}:{int(m.now.timestamp())}"
    outgoing.to_helper(
        m, line.person, line.wording, purpose, case.severity, case_id=row.id, blanks=blanks
    )


def _tell_member(m: Moment, row: CaseOf, case: Case, line: casework.TellMember) -> None:
    """A crisis is answered at any hour; that a mentor will call, only while it is awaited."""
    person = people.person(m.tx, row.member_id)
    blanks = {"who": people.person(m.tx, line.who).name} if line.who is not None else {}
    crisis = case.severity == Severity.CRISIS
    member = members.get(m.tx, row.member_id)
    just_wrote = member.heard_at is not None and m.now - member.heard_at <= outgoing.IN_REPLY
    outgoing.to_member(
        m,
        person,
        line.wording,
        f"{line.wording}:{row.id}:{int(m.now.timestamp())}",
        send_by=m.now + outgoing.KEEP[case.severity],
        urgency=case.severity,
        case_id=row.id,
        started=not (crisis or just_wrote),
        blanks=blanks,
    )


def case_blanks(m: Moment, row: CaseOf, person_id: int) -> dict[str, str]:
    """What a text about a case names: the member's alias, since when, and the keys to press,
    with a letter where a bare digit could mean something else."""
    member, person = people.person(m.tx, row.member_id), people.person(m.tx, person_id)
    letter = letter_of(m, person_id, row)
    known = members.get(m.tx, row.member_id)
    since = known.heard_at or row.opened_at
    keys = zip(("one", "two", "three", "four", "five"), range(1, 6), strict=True)
    return {
        "alias": member.alias,
        "since": spoken_since(since, m.now, person.zone, person.language),
        **{name: f"{letter}{digit}" for name, digit in keys},
    }


def letter_of(m: Moment, person_id: int, row: CaseOf) -> str:
    """The letter to answer with, or nothing when a bare digit can mean only this case."""
    others = [case for case in cases.told_to(m.tx, person_id) if case.id != row.id]
    if not others and not _is_asked_too(m, person_id):
        return ""
    return mentors.letter_for(m.tx, person_id, row.member_id)


def _is_asked_too(m: Moment, person_id: int) -> bool:
    """A mentor who is a member answers their own check-in with bare digits on the same phone."""
    return roles.find(m.tx, person_id, roles.RoleKind.MEMBER) is not None
