"""What happens to a case, as a pure machine: a case in, a case and effects out.

What staff and mentors see of it are texts; what the services keep of it are rows. Everything
that decides who is told what, and when nobody needs to be told any more, is in the core.
"""

from dataclasses import replace
from datetime import datetime

from checkin_sms.core import ladder
from checkin_sms.core.case import (
    Around,
    Case,
    CaseEffect,
    Move,
    Next,
    Outcome,
    State,
    TellPerson,
    TellStep,
)
from checkin_sms.core.climbing import (
    close,
    finish_within,
    freed,
    is_newest_told,
    mark,
    pass_mentors,
    pass_waiting,
    passed_on,
    scheduled,
    told_now,
)
from checkin_sms.core.knowing import knows
from checkin_sms.core.ladder import Reason, Severity, Step, StepState


def opened(reason: Reason, around: Around) -> Move:
    steps = ladder.steps(reason, around.team, around.now, around.clocks)
    severity = ladder.SEVERITY[reason]
    case = Case(State.OPEN, severity, (reason,), steps, raised_at=around.now)
    return told_now(scheduled(case, around), around)


def raised(case: Case, reason: Reason, around: Around, *, deaf: bool = False) -> Move:
    """Another reason for an open case. A graver one starts a new ladder, whoever has claimed;
    one that is not is only written down, except that a worry of the member's own is told to
    whoever has the case. `deaf`: nothing that we send reaches them, so that others are asked."""
    severity = ladder.SEVERITY[reason]
    had_by = case.claimed_by if deaf and severity > Severity.ROUTINE else None
    if severity == Severity.CRISIS and reason in case.reasons:
        return (case, _cried_again(case)) if had_by is None else _asks_others(case, had_by, around)
    before = case.reasons
    reasons = before if reason in before else (*before, reason)
    if severity <= case.severity and not _speaks_again(case, reason):
        case = replace(case, reasons=reasons)
        if reason in ladder.FOR_STAFF and reason not in before:
            return _staff_know(case, reason, around)
        if had_by is not None:
            return _asks_others(case, had_by, around)
        return case, _asked_again(case, reason)
    passed = pass_waiting(case)
    # Where others are the danger the mentor may be one of them, whatever is said afterwards.
    danger = Reason.DANGER in reasons
    team = replace(around.team, mentors=()) if danger else around.team
    passed = pass_mentors(passed) if danger else passed
    fresh = ladder.steps(reason, team, around.now, around.clocks, len(case.steps))
    case = replace(
        passed,
        state=State.OPEN,
        severity=severity,
        reasons=reasons,
        steps=(*passed.steps, *fresh),
        raised_at=around.now,
        warned=False,
        settled=False,
        claimed_by=None,
        claimed_at=None,
    )
    return told_now(scheduled(case, around), around)


def _asks_others(case: Case, had_by: int, around: Around) -> Move:
    """With nobody else to ask it stays with the one who has it: never with nobody."""
    moved, effects = unreached(case, had_by, around)
    is_asked = any(isinstance(effect, TellStep) for effect in effects)
    return (moved, effects) if is_asked or moved.waiting else (case, [])


def _staff_know(case: Case, reason: Reason, around: Around) -> Move:
    """They stopped texts, said no to our welcome or never answered it, in the middle of something
    that goes on as it was: staff hear of it beside the ladder."""
    wording = ladder.WORDING[reason]
    staff = next((one for one in around.team.staff if one.person != case.claimed_by), None)
    if staff is None:
        alone = [one.person for one in around.team.staff]
        return case, [TellPerson(person, wording) for person in alone]
    step = Step(
        len(case.steps), staff.person, False, wording, around.now, StepState.TOLD, around.now
    )
    return replace(case, steps=(*case.steps, step)), [TellStep(step)]


def _asked_again(case: Case, reason: Reason) -> list[CaseEffect]:
    """They read that whoever has said they would call is being asked to: that person hears so."""
    if ladder.SEVERITY[reason] != Severity.URGENT or case.claimed_by is None:
        return []
    return [TellPerson(case.claimed_by, "case_contact")]


def _cried_again(case: Case) -> list[CaseEffect]:
    """Whoever has it, or everyone who was told of it, hears that they cried out again: no mentor
    who was told of something lesser."""
    staff = {step.person for step in case.steps if not step.mentor}
    told = [person for person in case.told if person in staff or knows(case, person)]
    who = [case.claimed_by] if case.claimed_by is not None else told
    return [TellPerson(person, "case_crisis_again") for person in who]


def _speaks_again(case: Case, reason: Reason) -> bool:
    """A crisis while a case of danger is open (or the other way round), and an opt-out while one
    of silence is, have other people to tell; a settled case that worries again climbs again."""
    severity = ladder.SEVERITY[reason]
    fresh = reason not in case.reasons
    other_people = severity == Severity.CRISIS or reason == Reason.OPTED_OUT
    return severity == case.severity and ((fresh and other_people) or case.settled)


def asked_later(case: Case, at: datetime, around: Around) -> Move:
    """Whoever has it is asleep: it is then that they are asked, and have time to answer."""
    if case.next_at is None or case.next_at > around.now or case.next_step != Next.ASK_HOW:
        return case, []
    return replace(case, next_at=at), []


def fired(case: Case, around: Around) -> Move:
    """Its time has come. Decides again from the case as it is now."""
    # Two ticks may have seen the same hint: for the second one it is not due any more.
    if case.next_at is None or case.next_at > around.now:
        return case, []
    if case.state == State.CLAIMED:
        return _claim_fired(case, around)
    return told_now(scheduled(case, around), around)


def _claim_fired(case: Case, around: Around) -> Move:
    wait = finish_within(case, around.clocks)
    if case.next_step == Next.ASK_HOW and case.claimed_by is not None:
        asked = replace(case, next_at=around.now + wait, next_step=Next.BACK)
        return asked, [TellPerson(case.claimed_by, "case_how")]
    return _back_on_ladder(case, around)


def _back_on_ladder(case: Case, around: Around) -> Move:
    if case.settled or case.claimed_by is None:
        return told_now(scheduled(freed(case, around), around), around)
    passed = passed_on(case, case.claimed_by, around)
    return told_now(scheduled(passed, around), around)


def contact(case: Case, around: Around) -> Move:
    """The member sent or pressed something. Silence stops climbing; worry does not."""
    if case.severity != Severity.ROUTINE or case.settled or not _is_about_silence(case):
        return case, []
    who = [case.claimed_by] if case.claimed_by is not None else list(case.told)
    settled = replace(pass_waiting(case), settled=True)
    if case.state == State.OPEN:
        settled = scheduled(settled, around)
    return settled, [TellPerson(person, "case_contact") for person in who]


def answered_calmly(case: Case, around: Around) -> Move:
    """A calm, complete check-in: a case of silence is over and everyone told hears so."""
    if case.severity != Severity.ROUTINE or not _is_about_silence(case):
        return case, []
    ended = close(case, Outcome.ANSWERED, None)
    return ended, [TellPerson(person, "case_answered") for person in case.told]


def _is_about_silence(case: Case) -> bool:
    return set(case.reasons) <= {Reason.SILENCE, Reason.UNREACHABLE, Reason.NOT_STARTED}


def paused(case: Case) -> Move:
    """Their texts are paused, and somebody knows why: silence is explained."""
    if case.severity != Severity.ROUTINE or not _is_about_silence(case):
        return case, []
    return close(case, Outcome.STOPPED, None), []


def said_no(case: Case) -> Move:
    """A no to the welcome, from a number of which nobody knows whose it is: it explains no
    silence, but nobody needs to help them begin any more."""
    if set(case.reasons) != {Reason.NOT_STARTED}:
        return case, []
    return close(case, Outcome.STOPPED, None), []


def ended(case: Case) -> Move:
    """They have died: closed, however grave, and no text says so to anybody."""
    return close(case, Outcome.STOPPED, None), []


def came_back(case: Case, *, paused: bool = False) -> Move:
    """The member said OK or START after all: "not started", "opted out" and silence
    are over. Everyone told hears which, or they would still make a call that nobody needs.
    `paused`: that nothing is sent meanwhile goes on, and nobody reads that it is over."""
    if case.severity != Severity.ROUTINE:
        return case, []
    news = (_CAME_BACK[reason] for reason in _CAME_BACK if reason in case.reasons)
    wording = "case_back_paused" if paused else next(news, "case_answered")
    ended = close(case, Outcome.ANSWERED, None)
    return ended, [TellPerson(person, wording) for person in case.told]


_CAME_BACK = {
    Reason.NOT_STARTED: "case_begun",
    Reason.SAID_NO: "case_begun",
    Reason.OPTED_OUT: "case_back",
}


def unreached(case: Case, person: int, around: Around) -> Move:
    """This person's text can never arrive, or they stopped: the next one at once."""
    if case.state == State.CLOSED:
        return case, []
    had_it = case.claimed_by == person
    was_waited_on = had_it or is_newest_told(case, person)
    case = mark(case, person, StepState.PASSED)
    if case.state == State.CLAIMED and not had_it:
        # Somebody else has it, so nobody further is told.
        return case, []
    if was_waited_on:
        case = passed_on(case, person, around)
    return told_now(scheduled(case, around), around)
