"""A pause: nothing is sent until a day, and nobody is called silent meanwhile.

It acts at once and can be undone at once. Staff hear why; the mentor only that texts are paused.
"""

from datetime import date, datetime, timedelta

from checkin_sms.core.schedule import at_local, local, next_asking, parse_time
from checkin_sms.services import cases, inviting, notices, taking
from checkin_sms.services.asking import plan_in
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import checkins, members, numbers, people, roles, unsent
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.people import Person

# By text a member can pause this long; staff can pause for longer.
MOST_DAYS = 7
JUST_BEFORE = timedelta(minutes=1)
# Said to staff who end a pause, where that alone brings no texts.
STILL_STOPPED = (
    "The pause is over, but their phone has stopped our texts."
    " Only a START from it, or another number, brings them back."
)


def pause_days(m: Moment, person: Person, days: int, why: str) -> datetime | None:
    """Pause so many days, 7 at most. The first check-in afterwards is at their usual hour.
    Returns when it ends; None when nothing was running. A longer pause stays as it is: staff may
    have set it for somebody whose phone is not with them."""
    stored = members.plan_of(m.tx, person.id)
    day = local(m.now, person.zone).date() + timedelta(days=max(1, min(days, MOST_DAYS)))
    until = end_on(day, stored, person.zone)
    if lasts(stored, until):
        return stored.next_at
    return until if pause(m, person, until, why) else None


def lasts(stored: members.PlanOf, until: datetime) -> bool:
    """They are paused already, and not for less."""
    paused = stored.next_at if stored.state == members.PlanState.PAUSED else None
    return paused is not None and paused >= until


def day_to_come(m: Moment, person: Person, text: str) -> date:
    """A day that staff wrote, which is not over where the member lives."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Refused(["Enter a day, like 2026-12-24."]) from None
    if day <= local(m.now, person.zone).date():
        raise Refused(["Enter a day to come."])
    return day


def end_on(day: date, stored: members.PlanOf, zone: str) -> datetime:
    """A pause ends a moment before the usual hour, so that this very day has its question."""
    return at_local(day, parse_time(stored.at), zone) - JUST_BEFORE


def pause(
    m: Moment,
    person: Person,
    until: datetime,
    why: str,
    *,
    watch_days: int | None = None,
    by_staff: bool = False,
) -> bool:
    """False when nothing was running. `watch_days`: a watch that begins when they are back; as it
    was set before, where it is not said."""
    before = members.plan_of(m.tx, person.id).watch_days
    watched = max(watch_days or before or 0, _left_of_watch(m, person)) or None
    if not members.pause(m.tx, person.id, until, why, watched):
        return False
    checkins.close_open(m.tx, person.id, checkins.CheckinState.STOPPED, m.now)
    unsent.suppress_person(m.tx, person.id)
    had_it = taking.who_has_it(m, person)
    cases.paused(m, person.id)
    m.note(person.id, "paused by staff" if by_staff else "paused")
    if not by_staff:
        notices.notify(m, "paused", person.id)
    taking.not_now(m, person, had_it)
    return True


def _left_of_watch(m: Moment, person: Person) -> int:
    """The days after detox are the riskiest: none of a watch is spent inside."""
    until = members.get(m.tx, person.id).watch_until
    return (until - local(m.now, person.zone).date()).days if until is not None else 0


def day_came(m: Moment, plan_id: int, ended: datetime) -> None:
    """A pause that was to end at that instant does, unless it was changed meanwhile."""
    stored = members.plan(m.tx, plan_id)
    if stored.next_at == ended:
        resume(m, people.person(m.tx, stored.member_id), ended)


def resume(m: Moment, person: Person, ended: datetime | None = None) -> datetime | None:
    """The pause is over, by its day or by BACK. Returns the next check-in's time; None when
    nothing was paused, or none is coming: their phone has stopped our texts. `ended`: when its day
    came, however late we are; that day's question is asked, or told of as not asked."""
    stored = members.plan_of(m.tx, person.id)
    if stored.state != members.PlanState.PAUSED:
        return None
    coming = _next_asking(m, person, stored, ended or m.now)
    if stored.watch_days:
        _watch(m, person, stored.watch_days)
    if coming is not None and not _in_doubt(m, person):
        # A pause is no silence: the clocks start afresh.
        members.heard(m.tx, person.id, m.now)
        taking.again(m, person)
    notice_rows.close_notices(m.tx, "paused", m.now, person.id)
    m.note(person.id, "back from a pause")
    return coming


def _watch(m: Moment, person: Person, days: int) -> None:
    """So many days from now, and never fewer than were set."""
    until = local(m.now, person.zone).date() + timedelta(days=days)
    before = members.get(m.tx, person.id).watch_until
    until = until if before is None else max(until, before)
    members.set_watch(m.tx, person.id, until)
    m.note(person.id, f"watched until {until}")


def _next_asking(
    m: Moment, person: Person, stored: members.PlanOf, after: datetime
) -> datetime | None:
    """Somebody on their phone may have stopped our texts meanwhile: they get none, back or not."""
    if numbers.first_of(m.tx, person.id).opted_out_at is not None:
        members.switch_off(m.tx, person.id)
        return None
    coming = next_asking(plan_in(stored, person.zone), after).at
    members.switch_on(m.tx, person.id, coming)
    return coming


def _in_doubt(m: Moment, person: Person) -> bool:
    """After months in custody or hospital the number may be a stranger's: the next asking then
    wants their OK first, as after any other silence of that length, and as where it came into doubt
    meanwhile."""
    role = roles.find(m.tx, person.id, roles.RoleKind.MEMBER)
    member = members.get(m.tx, person.id)
    if role is None:
        return False
    return role.waiting or inviting.must_verify(m, role, member, m.clocks(person, member))
