"""A helper answers a case by one digit, or takes the last one back."""

from functools import partial

from checkin_sms.core import pressing
from checkin_sms.core.case import Around, Case, CaseEffect, Move, Reply
from checkin_sms.services import cases
from checkin_sms.services.moment import Moment
from checkin_sms.services.telling import Press
from checkin_sms.store import case_actions, people, supporters
from checkin_sms.store import cases as case_rows
from checkin_sms.store.cases import CaseOf, CaseState


def press(
    m: Moment,
    case_id: int,
    person_id: int,
    digit: int,
    *,
    talking: bool = False,
    heard: bool = False,
) -> Press:
    """One digit from somebody who was told of this case; `talking`: with the member, just now;
    `heard`: we have just said how grave it is."""
    row = case_rows.get(m.tx, case_id)
    if row.state == CaseState.CLOSED and not _may_open_again(m, row, person_id):
        return Press(pressing.CLOSED_ALREADY.wording, None, row)
    asked = partial(pressing.pressed, heard=heard)
    pressed = pressing.pressed_while_talking if talking else asked

    def machine(case: Case, around: Around) -> Move:
        after, effects = pressed(case, person_id, digit, around)
        if _has_acted(effects):
            case_actions.add(m.tx, case_id, person_id, digit, m.now)
            m.note(row.member_id, f"case answered: {digit}")
        return after, effects

    return cases.move(m, row, machine) or Press("mentor_unclear", None, row)


def not_theirs(m: Moment, row: CaseOf, person_id: int) -> Press | None:
    """Why this person, who took it, is not put through to the member; None where they are."""

    def machine(case: Case, _around: Around) -> Move:
        why_not = pressing.not_theirs(case, person_id)
        return case, [why_not] if why_not is not None else []

    return cases.move(m, row, machine)


def undo(m: Moment, person_id: int) -> Press | None:
    """Take back this person's last digit, if nobody has acted on that case since."""
    action = case_actions.last(m.tx, person_id)
    if action is None or not case_actions.is_newest(m.tx, action):
        return None
    row = case_rows.get(m.tx, action.case_id)
    if not _may_open_again(m, row, person_id):
        return None

    def machine(case: Case, around: Around) -> Move:
        after, effects = pressing.undone(case, person_id, action.digit, around)
        if _has_acted(effects):
            case_actions.mark_undone(m.tx, action.id)
            m.note(row.member_id, f"case answer taken back: {action.digit}")
        return after, effects

    return cases.move(m, row, machine)


def _may_open_again(m: Moment, row: CaseOf, person_id: int) -> bool:
    """By a key of this person: not once the member has died, nor beside another open case."""
    other = case_rows.open_case(m.tx, row.member_id)
    if other is not None and other.id != row.id:
        return False
    gone = people.person(m.tx, row.member_id).ended_at is not None
    return not gone and not _is_taken_away(m, row, person_id)


def _has_acted(effects: list[CaseEffect]) -> bool:
    return any(isinstance(effect, Reply) and effect.acted for effect in effects)


def _is_taken_away(m: Moment, row: CaseOf, person_id: int) -> bool:
    """They pressed as a mentor of this member, or in the place of one, or on call, and are none of
    these any more."""
    steps = case_rows.steps(m.tx, row.id)
    told = [one for one in steps if one.person_id == person_id and one.told_at]
    on_call = {one.person_id for one in supporters.staff_on_call(m.tx)}
    return bool(told) and person_id not in cases.mentors(m, row.member_id) | on_call
