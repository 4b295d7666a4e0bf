"""Cases: raise one, move one, and write what follows from it into the outbox."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from checkin_sms.core import casework, knowing, ladder, parting
from checkin_sms.core.case import Around, Case, CaseEffect, Move, State, TellPerson
from checkin_sms.core.ladder import Promise, Reason, Severity
from checkin_sms.core.schedule import spoken_time
from checkin_sms.core.worries import KNOWN_OF, is_worse, was_seen_to, worst
from checkin_sms.services import notices, where
from checkin_sms.services.casefile import insert, load, save
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import team_of
from checkin_sms.services.telling import NOTHING_TO_DO, STEP, Press, how_at, perform
from checkin_sms.store import (
    answers,
    cases,
    members,
    people,
    roles,
    supporters,
    unsent,
)
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.people import Person


@dataclass(frozen=True)
class Raised:
    """What may truly be said to the member: who hears of it, when, or that nobody could be told."""

    promise: Promise
    who: Person | None = None
    time: str = ""

    @property
    def is_told(self) -> bool:
        """Somebody hears of it now."""
        return self.promise in (Promise.MENTOR_NOW, Promise.TEAM_NOW)


def raise_case(m: Moment, member_id: int, reason: Reason) -> Raised:
    """Open a case for this member or add a reason to the open one, and tell whom it concerns."""
    person, member = people.person(m.tx, member_id), members.get(m.tx, member_id)
    if person.ended_at is not None:
        return Raised(Promise.NOBODY)
    if reason is Reason.DANGER:
        # What no mentor is told from now on must not be read by one tomorrow either.
        unsent.suppress_about(m.tx, member_id)
    here = _around(m, person, member)
    row = cases.open_case(m.tx, member_id)
    if row is None:
        if _handled_lately(m, member_id, reason, here):
            return Raised(Promise.LATELY)
        case, effects = casework.opened(reason, here)
        row = insert(m, member_id, case)
        m.note(member_id, f"case opened: {reason}")
    else:
        before = load(m, row)
        deaf = before.claimed_by is not None and not where.reaches(m, before.claimed_by)
        case, effects = casework.raised(before, reason, here, deaf=deaf)
        if reason not in before.reasons:
            m.note(member_id, f"case: {reason} added")
        _save(m, row, before, case)
        for helper in case.left_out:
            unsent.suppress_case(m.tx, row.id, helper)
    case, _ = _tell(m, row, case, effects)
    return _promised(m, person, case)


def _handled_lately(m: Moment, member_id: int, reason: Reason, around: Around) -> bool:
    """Somebody has spoken with them about the same a few hours ago, and nothing got worse since."""
    last = cases.last_closed(m.tx, member_id)
    if last is None or last.closed_at is None:
        return False
    if not was_seen_to(reason, last.reasons, last.outcome):
        return False
    if m.now - last.closed_at >= around.clocks.same_reason:
        return False
    known = answers.ends_between(m.tx, member_id, last.opened_at - KNOWN_OF, last.closed_at)
    fresh = answers.ends_between(m.tx, member_id, last.closed_at, m.now + JUST_NOW)
    return not is_worse(worst(fresh), worst(known), around.clocks)


# What was recorded in this very turn counts as well.
JUST_NOW = timedelta(seconds=1)


def _promised(m: Moment, member: Person, case: Case) -> Raised:
    if case.claimed_by is not None:
        hears = where.reaches(m, case.claimed_by)
        promise = Promise.MENTOR_NOW if hears else Promise.STANDS
        return Raised(promise, people.person(m.tx, case.claimed_by))
    # Whoever was told of a lesser reason before was not told of this one.
    ahead = [*case.asked, *case.waiting]
    current = [step for step in ahead if _of_this_ladder(step, case)]
    said, step = ladder.promise(current, m.now)
    if step is None:
        return Raised(said)
    who = people.person(m.tx, step.person)
    return Raised(said, who, spoken_time(step.at, member.zone, member.language))


def _of_this_ladder(step: ladder.Step, case: Case) -> bool:
    return step.told_at is None or step.told_at >= case.raised_at


def fire(m: Moment, case_id: int) -> None:
    """Its time has come. Whoever has it keeps it until they were asked how it went."""
    row = cases.get(m.tx, case_id)
    asked_at = how_at(m, row)
    if asked_at > m.now:
        move(m, row, lambda case, around: casework.asked_later(case, asked_at, around))
    else:
        move(m, row, casework.fired)


def mentors(m: Moment, member_id: int) -> set[int]:
    """Who is a mentor of this member, here or away, or stands in for one now."""
    paired = {one.person_id for one in supporters.mentors_of(m.tx, member_id)}
    return paired | {one.person for one in around(m, member_id).team.mentors}


def around(m: Moment, member_id: int) -> Around:
    """What a case of this member would be moved with now."""
    return _around(m, people.person(m.tx, member_id), members.get(m.tx, member_id))


def is_promised(m: Moment, member_id: int) -> bool:
    """Is somebody asked to call them who knows of more than silence? They were told so then."""
    row = cases.open_case(m.tx, member_id)
    return row is not None and row.severity > Severity.ROUTINE


def contact(m: Moment, member_id: int) -> None:
    """The member wrote or pressed something."""
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        move(m, row, casework.contact)


def answered_calmly(m: Moment, member_id: int) -> None:
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        move(m, row, casework.answered_calmly)


def paused(m: Moment, member_id: int) -> None:
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        move(m, row, lambda case, _around: casework.paused(case))


def said_no(m: Moment, member_id: int) -> None:
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        move(m, row, lambda case, _around: casework.said_no(case))


def ended(m: Moment, member_id: int) -> None:
    """They have died. Nobody is told by a text, and nobody is asked anything about them."""
    row = cases.open_case(m.tx, member_id)
    if row is not None:
        move(m, row, lambda case, _around: casework.ended(case))
        unsent.suppress_case(m.tx, row.id)


def came_back(m: Moment, member_id: int, *, paused: bool = False) -> set[int]:
    """They said OK or START after all. `paused`: and stay paused. Returns who hears that the case
    is over."""
    row = cases.open_case(m.tx, member_id)
    if row is None:
        return set()
    heard: set[int] = set()

    def machine(case: Case, _around: Around) -> Move:
        after, effects = casework.came_back(case, paused=paused)
        heard.update(one.person for one in effects if isinstance(one, TellPerson))
        return after, effects

    move(m, row, machine)
    return heard


def unreached(m: Moment, case_id: int, person_id: int) -> None:
    """A text about this case can never reach this person."""
    row = cases.get(m.tx, case_id)
    move(m, row, lambda case, around: casework.unreached(case, person_id, around))


def parted(m: Moment, member_id: int, mentor_id: int) -> None:
    """They are this member's mentor no more. What waits to be sent to them of the open case is not
    sent; whoever is their mentor now, or comes next, has it."""
    row = cases.open_case(m.tx, member_id)
    if row is None:
        return
    unaware = unsent.take_back(m.tx, f"{STEP}{row.id}:", mentor_id)
    unsent.suppress_case(m.tx, row.id, mentor_id)
    move(m, row, lambda case, around: parting.parted(case, mentor_id, around, aware=not unaware))


def move(m: Moment, row: CaseOf, machine: Callable[[Case, Around], Move]) -> Press | None:
    """Load, let the pure machine decide, save, perform. Returns the reply to a key press."""
    person, member = people.person(m.tx, row.member_id), members.get(m.tx, row.member_id)
    before = load(m, row)
    after, effects = machine(before, _around(m, person, member))
    _save(m, row, before, after)
    return _tell(m, row, after, effects)[1]


def _save(m: Moment, row: CaseOf, before: Case, after: Case) -> None:
    """Who has it, or that it is over, is said no more to whoever still waits to hear it."""
    save(m, row, before, after)
    if (before.state, before.claimed_by) != (after.state, after.claimed_by):
        unsent.take_back_lines(m.tx, row.id, NOTHING_TO_DO)
    is_over = after.state is State.CLOSED and before.state is not State.CLOSED
    if is_over and _has_more(after):
        # Whoever ended what was graver may know nothing of it.
        roles.look_again(m.tx, row.member_id, m.now + m.program_clocks().not_started)


def _has_more(case: Case) -> bool:
    """Than that they never began."""
    return Reason.NOT_STARTED in case.reasons and len(case.reasons) > 1


def _tell(
    m: Moment, row: CaseOf, case: Case, effects: list[CaseEffect]
) -> tuple[Case, Press | None]:
    """Write what follows. Whoever's text cannot be made is passed over, the next one at once;
    returns the case as it stands then, so that nothing is promised that did not happen."""
    press, missed = perform(m, row, case, effects)
    deaf: set[int] = set()
    while missed:
        deaf |= set(missed)
        here = around(m, row.member_id)
        here = replace(here, team=here.team.without(deaf))
        after, effects = casework.unreached(case, missed.pop(0), here)
        _save(m, row, case, after)
        missed += perform(m, row, after, effects)[1]
        case = after
    # The text of a case could not be made, but perhaps one that says less; and whoever is told to
    # leave it to staff was perhaps the last who knew of it.
    is_left = press is not None and press.wording == knowing.FOR_STAFF.wording
    goes_on = case.severity is Severity.CRISIS and case.state is not State.CLOSED
    if (deaf or is_left) and goes_on and not _is_anybody_told(case):
        notices.notify(m, "person", row.member_id)
    return case, press


def _is_anybody_told(case: Case) -> bool:
    return case.claimed_by is not None or bool(case.asked)


def _around(m: Moment, person: Person, member: members.Member) -> Around:
    clocks = m.clocks(person, member)
    return Around(m.now, clocks, team_of(m, member, clocks))
