"""A case between its rows and the value that the core thinks in."""

from checkin_sms.core import case as kinds
from checkin_sms.core import ladder
from checkin_sms.core.case import Case
from checkin_sms.core.ladder import Reason, Severity
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases
from checkin_sms.store.cases import CaseOf


def load(m: Moment, row: CaseOf) -> Case:
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
        state=kinds.State(row.state),
        severity=Severity(row.severity),
        reasons=tuple(Reason(reason) for reason in row.reasons),
        steps=steps,
        raised_at=row.raised_at,
        next_at=row.next_at,
        next_step=kinds.Next(row.next_step) if row.next_step else None,
        warned=row.warned,
        settled=row.settled,
        claimed_by=row.claimed_by,
        claimed_at=row.claimed_at,
        closed_by=row.closed_by,
        outcome=kinds.Outcome(row.outcome) if row.outcome else None,
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
        closed_at=m.now if case.state == kinds.State.CLOSED else None,
    )


def insert(m: Moment, member_id: int, case: Case) -> CaseOf:
    values = _values(m, case) | dict(member_id=member_id, opened_at=m.now)
    case_id = cases.insert_case(m.tx, values)
    for step in case.steps:
        cases.insert_step(m.tx, case_id, _stored(step))
    return cases.get(m.tx, case_id)


def save(m: Moment, row: CaseOf, before: Case, after: Case) -> None:
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
