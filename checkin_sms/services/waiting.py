"""Time passes over an unanswered check-in: nudge, gentle text, verdict."""

from datetime import datetime

from checkin_sms.core.delivery import ASKED, Sending
from checkin_sms.core.ladder import Reason
from checkin_sms.core.schedule import inside, spoken_time
from checkin_sms.core.timeline import Asked, Timer, next_timer, told_at
from checkin_sms.services import cases, notices, outgoing
from checkin_sms.services.asking import asked_of, in_words
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import team_of
from checkin_sms.store import checkins, members, outbox, people
from checkin_sms.store.checkins import Checkin, CheckinState
from checkin_sms.store.members import Member
from checkin_sms.store.people import Person


def fire(m: Moment, checkin_id: int, due_at: datetime) -> None:
    """A check-in's timer is due. Decides again from what is known now."""
    checkin = checkins.get(m.tx, checkin_id)
    if checkin.next_at != due_at or checkin.next_step is None:
        return
    timer = Timer(checkin.next_step)
    if timer is Timer.GRACE:
        _not_accepted(m, checkin)
        return
    person, member = people.person(m.tx, checkin.member_id), members.get(m.tx, checkin.member_id)
    asked = asked_of(m, checkin, person, member, checkin.asked_at or checkin.due_at)
    if timer is Timer.VERDICT:
        _verdict(m, checkin, person, member, asked)
        return
    if _may_remind(m, checkin, person, member):
        _remind(m, checkin, person, member, asked, timer)
    _set_next(m, checkin, person, asked, timer)


def _set_next(m: Moment, checkin: Checkin, person: Person, asked: Asked, timer: Timer) -> None:
    coming = next_timer(asked, timer)
    assert coming is not None
    assert checkin.next_at is not None
    at, name = coming
    checkins.set_timer(m.tx, checkin.id, checkin.next_at, at, name)
    m.note(person.id, f"next: {in_words(name)} {spoken_time(at, person.zone, 'en')}")


def _may_remind(m: Moment, checkin: Checkin, person: Person, member: Member) -> bool:
    clocks = m.clocks(person, member)
    return (
        not _heard_since(checkin, member)
        and inside(clocks.contact, person.zone, m.now)
        and outgoing.room_today(m, person, clocks.per_day)
        # Late by our own fault is not a reason to text twice in a row.
        and checkin.next_at is not None
        and m.now - checkin.next_at <= clocks.stale
    )


def _heard_since(checkin: Checkin, member: Member) -> bool:
    return member.heard_at is not None and member.heard_at >= checkin.due_at


def _remind(
    m: Moment, checkin: Checkin, person: Person, member: Member, asked: Asked, timer: Timer
) -> None:
    clocks = m.clocks(person, member)
    send_by = outgoing.until_quiet(m, person, m.now + clocks.stale)
    wording, blanks = "nudge", dict[str, str]()
    if timer is Timer.GENTLE:
        mentors = team_of(m, member, clocks).mentors
        wording = "gentle" if mentors else "gentle_team"
        blanks["time"] = spoken_time(told_at(asked), person.zone, person.language)
        if mentors:
            blanks["mentor"] = people.person(m.tx, mentors[0].person).name
        checkins.mark_gentle(m.tx, checkin.id)
    outgoing.to_member(
        m,
        person,
        wording,
        f"{timer}:{checkin.id}",
        send_by=send_by,
        checkin_id=checkin.id,
        variant=checkin.id,
        blanks=blanks,
    )


def _not_accepted(m: Moment, checkin: Checkin) -> None:
    """The time for the prompt is over and the carrier never took it: our failure, or theirs."""
    prompt = outbox.for_purpose(m.tx, f"ask:{checkin.id}")
    refused = prompt is not None and prompt.state in (Sending.FAILED, Sending.UNDELIVERED)
    if refused:
        _end_unreachable(m, checkin)
        return
    outbox.suppress_checkin(m.tx, checkin.id)
    checkins.close(m.tx, checkin.id, CheckinState.NOT_ASKED, m.now)
    m.note(checkin.member_id, "not asked")
    notices.notify(m, "stale")


def _end_unreachable(m: Moment, checkin: Checkin) -> None:
    checkins.close(m.tx, checkin.id, CheckinState.UNREACHABLE, m.now)
    m.note(checkin.member_id, "could not be reached")
    person, member = people.person(m.tx, checkin.member_id), members.get(m.tx, checkin.member_id)
    if asked_of(m, checkin, person, member, checkin.due_at).decides:
        cases.raise_case(m, checkin.member_id, Reason.UNREACHABLE)


def _verdict(m: Moment, checkin: Checkin, person: Person, member: Member, asked: Asked) -> None:
    """The window is over. Silence only if they were asked and gave no sign of any kind."""
    if _heard_since(checkin, member):
        checkins.close(m.tx, checkin.id, CheckinState.PARTIAL, m.now)
        return
    prompt = outbox.for_purpose(m.tx, f"ask:{checkin.id}")
    if prompt is not None and prompt.state not in ASKED:
        _end_unreachable(m, checkin)
        return
    checkins.close(m.tx, checkin.id, CheckinState.SILENT, m.now)
    m.note(person.id, "no answer in the time for it")
    if asked.decides:
        cases.raise_case(m, person.id, Reason.SILENCE)
