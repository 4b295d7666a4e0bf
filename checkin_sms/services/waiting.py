"""Time passes over an unanswered check-in: nudge, gentle text, verdict."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core.channel import Channel
from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Reason
from checkin_sms.core.schedule import inside, local, spoken_time
from checkin_sms.core.timeline import Asked, Timer, next_timer, told_at
from checkin_sms.services import aftermath, cases, judging, outgoing, where
from checkin_sms.services.asking import asked_of, in_words
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import team_of
from checkin_sms.store import checkins, members, people
from checkin_sms.store.checkins import Checkin, CheckinState
from checkin_sms.store.members import Member
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone


@dataclass(frozen=True)
class Unanswered:
    """A check-in whose timer is due, and whose it is."""

    checkin: Checkin
    person: Person
    member: Member
    asked: Asked
    clocks: Clocks
    due_at: datetime

    @property
    def heard_since(self) -> bool:
        heard_at = self.member.heard_at
        return heard_at is not None and heard_at >= self.checkin.due_at


def fire(m: Moment, checkin_id: int, due_at: datetime) -> None:
    """A check-in's timer is due. Decides again from what is known now."""
    checkin = checkins.get(m.tx, checkin_id)
    if checkin.next_at != due_at or checkin.next_step is None:
        return
    person, member = people.person(m.tx, checkin.member_id), members.get(m.tx, checkin.member_id)
    asked = asked_of(m, checkin, person, member, checkin.asked_at or checkin.due_at)
    one = Unanswered(checkin, person, member, asked, asked.clocks, due_at)
    match Timer(checkin.next_step):
        case Timer.GRACE | Timer.VERDICT:
            _over(m, one)
        case Timer.LATER:
            _ask_again(m, one)
            _set_next(m, one, Timer.LATER)
        case Timer.NUDGE | Timer.OTHER | Timer.GENTLE as reminder:
            if _may_remind(m, one):
                _remind(m, one, reminder)
            _set_next(m, one, reminder)


def _set_next(m: Moment, one: Unanswered, timer: Timer) -> None:
    at, name = next_timer(one.asked, timer)
    # LATER may end after the window would have: the verdict still comes, at once.
    at = max(at, m.now)
    checkins.set_timer(m.tx, one.checkin.id, one.due_at, at, name)
    m.note(one.person.id, f"next: {in_words(name)} {spoken_time(at, one.person.zone, 'en')}")


def _ask_again(m: Moment, one: Unanswered) -> None:
    """They texted LATER, so one more asking is what they want, if it is still a decent hour."""
    asking = one.checkin.asking
    if asking is not None and inside(one.clocks.contact, one.person.zone, m.now):
        wording = aftermath.prompt_for(m, one.member, one.checkin.id, asking)
        _text(m, one, Timer.LATER, wording, {"word": one.member.word})


def _may_remind(m: Moment, one: Unanswered) -> bool:
    return (
        not one.heard_since
        and inside(one.clocks.contact, one.person.zone, m.now)
        and outgoing.room_today(m, one.person, one.clocks.per_day - _is_asked_today(m, one))
        # Late by our own fault is not a reason to text twice in a row.
        and m.now - one.due_at <= one.clocks.stale
    )


def _is_asked_today(m: Moment, one: Unanswered) -> bool:
    """Is the question of this very day still to come? It needs its room: what a reminder promises
    comes of that question's silence."""
    zone, coming = one.person.zone, one.asked.next_asking
    return coming is not None and local(coming, zone).date() == local(m.now, zone).date()


def _remind(m: Moment, one: Unanswered, timer: Timer) -> None:
    if timer is Timer.NUDGE:
        _text(m, one, timer, "nudge", {})
        return
    if timer is Timer.OTHER:
        way = where.way_left(m, one.person, one.checkin.phone_id)
        if way is not None:
            _text(m, one, timer, "nudge", {}, phone=way[0], channel=way[1])
        return
    checkins.mark_gentle(m.tx, one.checkin.id)
    time = spoken_time(told_at(one.asked), one.person.zone, one.person.language)
    mentors = team_of(m, one.member, one.clocks).mentors
    # While they wait for a call about something graver no mentor is asked because of silence; and
    # where others are the danger the one we named might be who is.
    if not mentors or cases.is_promised(m, one.person.id):
        _text(m, one, timer, "gentle_team", {"time": time})
        return
    name = people.person(m.tx, mentors[0].person).name
    _text(m, one, timer, "gentle", {"time": time, "mentor": name})


def _text(
    m: Moment,
    one: Unanswered,
    timer: Timer,
    wording: str,
    blanks: dict[str, str],
    *,
    phone: Phone | None = None,
    channel: Channel | None = None,
) -> None:
    outgoing.to_member(
        m,
        one.person,
        wording,
        f"{timer}:{one.checkin.id}",
        send_by=outgoing.until_quiet(m, one.person, m.now + one.clocks.stale),
        checkin_id=one.checkin.id,
        variant=one.checkin.id,
        blanks=blanks,
        phone=phone,
        channel=channel,
    )


def _over(m: Moment, one: Unanswered) -> None:
    """The time is over: for the carrier to take the prompt, or for them to answer it."""
    state = judging.judged(m, one.checkin, one.member.heard_at)
    if judging.is_held(m, one.checkin, state, one.due_at):
        return
    state = state or CheckinState.NOT_ASKED
    judging.end(m, one.checkin, state, one.due_at)
    if state in REASONS and one.asked.decides:
        cases.raise_case(m, one.person.id, REASONS[state])


REASONS = {
    CheckinState.SILENT: Reason.SILENCE,
    CheckinState.UNREACHABLE: Reason.UNREACHABLE,
}
