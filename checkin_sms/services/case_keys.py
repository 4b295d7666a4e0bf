"""What whoever helps hears of a case on the phone, and what their keys do about it."""

from checkin_sms.core.ladder import Severity, again
from checkin_sms.core.pressing import TAKE_IT_FIRST
from checkin_sms.core.speech import Line
from checkin_sms.core.voice import Place
from checkin_sms.services import bridging, pressing
from checkin_sms.services.helping import case_for, next_for, place_of
from checkin_sms.services.on_the_line import OnTheLine
from checkin_sms.services.telling import case_blanks
from checkin_sms.store import cases as case_rows
from checkin_sms.store import people
from checkin_sms.store.cases import CaseOf


def asks(one: OnTheLine, place: Place) -> list[Line]:
    """What is said of a case that waits for them, or of one that they have."""
    case = _heard_of(one)
    asked = again(Severity(case.severity)) if place is Place.CASE else _ways(one, case)
    return one.says(asked, case_blanks(one.m, case, one.person.id))


def _heard_of(one: OnTheLine) -> CaseOf:
    row = one.caller.rung_for
    if row is not None and row.case_id is not None:
        return case_rows.get(one.m.tx, row.case_id)
    if one.case_id is not None:
        # Somebody else may have taken or ended it while they listened: they hear so.
        return case_rows.get(one.m.tx, one.case_id)
    found = case_for(one.m, one.person.id) or case_rows.last_told_to(one.m.tx, one.person.id)
    if found is None:
        raise LookupError("they were never told of a case")
    one.case_id = found.id
    return found


def _ways(one: OnTheLine, case: CaseOf) -> str:
    alone = bridging.is_out_of_reach(one.m, case, one.person.id)
    return "call_claimed_alone" if alone else "call_claimed"


def press(one: OnTheLine, keys: str) -> list[Line]:
    digit = int(keys)
    m, case = one.m, _heard_of(one)
    # Whoever rings us is told how things are now; of whom we ring it is as old as the ring.
    heard = one.caller.rung_for is None
    pressed = pressing.press(m, case.id, one.person.id, digit, heard=heard)
    lines = _answer(one, case, pressed.wording, pressed.who)
    now = case_rows.get(m.tx, case.id)
    if digit == 1 and now.claimed_by != one.person.id:
        # Somebody else has it, or it is over.
        one.moved_to = Place.OVER
    if digit != 1 or one.moved_to is Place.OVER:
        lines += _to_the_next(one, case)
    return lines


def _to_the_next(one: OnTheLine, case: CaseOf) -> list[Line]:
    """Whoever rang us hears what else waits for them; of each we ring them there is a call of
    its own."""
    other = next_for(one.m, one.person.id, case) if one.caller.rung_for is None else None
    if other is None:
        return one.says("call_end")
    one.case_id, one.moved_to = other.id, place_of(other)
    return []


def _answer(one: OnTheLine, case: CaseOf, wording: str, who: int | None) -> list[Line]:
    blanks = case_blanks(one.m, case, one.person.id)
    if who is not None:
        blanks["who"] = people.person(one.m.tx, who).spoken
    return one.says(wording, blanks)


def connect(one: OnTheLine) -> list[Line]:
    case = _heard_of(one)
    why_not = pressing.not_theirs(one.m, case, one.person.id)
    if why_not is None:
        far_end = bridging.to_member(one.m, case, one.person.id)
        # Else what they can do without us is said again.
        return one.bridge(far_end) if far_end is not None else []
    lines = _answer(one, case, why_not.wording, why_not.who)
    if why_not.wording == TAKE_IT_FIRST.wording:
        one.moved_to = Place.CASE
        return lines
    one.moved_to = Place.OVER
    return [*lines, *_to_the_next(one, case)]
