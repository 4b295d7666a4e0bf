"""Mentors away for some days, as staff write it down beforehand, and who stands in for them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checkin_sms.core.schedule import MIDNIGHT, at_local, local, parse_time
from checkin_sms.services import cases
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import absences, mentors, people, supporters
from checkin_sms.store import cases as case_rows
from checkin_sms.store import notices as notice_rows

LONGEST = timedelta(days=92)
FARTHEST = timedelta(days=366)


@dataclass(frozen=True)
class AwayForm:
    """The first and the last day away, in the mentor's own zone."""

    first: date
    last: date
    cover_id: int | None = None


def plan(m: Moment, mentor_id: int, form: AwayForm) -> int:
    """They are away on these days. From today on, what they were told goes on to the next."""
    if wrong := faults(m, mentor_id, form):
        raise Refused([*wrong.values()])
    starts_at, ends_at = _instants(m, mentor_id, form)
    planned = absences.add(m.tx, mentor_id, starts_at, ends_at, form.cover_id)
    m.note(mentor_id, "time away written down")
    if starts_at <= m.now:
        for case in case_rows.told_to(m.tx, mentor_id):
            cases.unreached(m, case.id, mentor_id)
    return planned


def cancel(m: Moment, mentor_id: int, absence_id: int) -> bool:
    """They stay after all. False when it has begun, or is no more."""
    gone = absences.cancel(m.tx, mentor_id, absence_id, m.now)
    if gone:
        m.note(mentor_id, "time away taken back")
    return gone


def back(m: Moment, mentor_id: int) -> None:
    """They are here again, however long they were to be away."""
    mentors.set_away(m.tx, mentor_id, None)
    absences.end(m.tx, mentor_id, m.now)
    notice_rows.close_notices(m.tx, "mentor_away", m.now, mentor_id)
    m.note(mentor_id, "mentor is back")


def faults(m: Moment, mentor_id: int, form: AwayForm) -> dict[str, str]:
    """What `plan` would refuse it for, by field. Changes nothing."""
    today = local(m.now, people.person(m.tx, mentor_id).zone).date()
    if days := _day_faults(form, today):
        return {"last": days[0]}
    starts_at, ends_at = _instants(m, mentor_id, form)
    said = {"last": _overlap_faults(m, mentor_id, starts_at, ends_at)}
    if form.cover_id is not None:
        said["cover"] = _cover_faults(m, mentor_id, form.cover_id, starts_at, ends_at)
    return {field: found[0] for field, found in said.items() if found}


def _instants(m: Moment, mentor_id: int, form: AwayForm) -> tuple[datetime, datetime]:
    """From midnight of the first day, or now, until their duty begins after the last."""
    mentor, person = mentors.find(m.tx, mentor_id), people.person(m.tx, mentor_id)
    if mentor is None:
        raise Refused(["only a mentor can be away"])
    starts_at = max(m.now, at_local(form.first, MIDNIGHT, person.zone))
    first_day_back = form.last + timedelta(days=1)
    return starts_at, at_local(first_day_back, parse_time(mentor.duty_start), person.zone)


def _day_faults(form: AwayForm, today: date) -> list[str]:
    if form.last < form.first:
        return ["the last day away comes before the first"]
    if form.last < today:
        return ["these days are over"]
    if form.first - today > FARTHEST:
        return ["begin within a year from now"]
    if form.last - form.first > LONGEST:
        return ["at most three months at a time; for longer, give their members another mentor"]
    return []


def _overlap_faults(m: Moment, mentor_id: int, starts: datetime, ends: datetime) -> list[str]:
    known = absences.to_come(m.tx, m.now, mentor_id)
    if any(one.starts_at < ends and starts < one.ends_at for one in known):
        return ["some of these days are written down already"]
    return []


def _cover_faults(
    m: Moment, mentor_id: int, cover_id: int, starts: datetime, ends: datetime
) -> list[str]:
    found = supporters.standing_in(m.tx, [cover_id]).get(cover_id)
    if found is None or cover_id == mentor_id:
        return ["whoever stands in is another mentor"]
    if not found.began or found.opted_out:
        return [f"{found.name} gets no texts now, so cannot stand in"]
    by_text = found.away_until is not None and found.away_until > starts
    if by_text or _overlap_faults(m, cover_id, starts, ends):
        return [f"{found.name} is away on some of these days too"]
    return []
