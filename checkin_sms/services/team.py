"""Who can be told of a member right now."""

from dataclasses import replace
from datetime import datetime

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.ladder import Helper, Team
from checkin_sms.core.schedule import Hours, closing, inside, next_inside, parse_time
from checkin_sms.services import where
from checkin_sms.services.moment import Moment
from checkin_sms.store import absences, members, mentors, numbers, people, supporters


def team_of(m: Moment, member: members.Member, clocks: Clocks) -> Team:
    """Mentors in order and staff on call, without those who cannot act: not begun, stopped, away,
    with a phone that nothing reaches, or without the member's number (they could not call)."""
    return Team(
        mentors=_mentors_of(m, member.person_id),
        staff=staff_of(m, clocks),
        hears_more=member.hears == members.Hears.MORE,
    )


def _mentors_of(m: Moment, member_id: int) -> list[Helper]:
    """Whoever is away is left out, or somebody who stands in for them, and is here, has their
    place."""
    paired = supporters.mentors_of(m.tx, member_id)
    if not paired:
        return []
    away = absences.now_away(m.tx, [one.person_id for one in paired], m.now)
    covers = {one.cover_id for one in away.values() if one.cover_id not in (None, member_id)}
    known = supporters.standing_in(m.tx, covers) if covers else {}
    gone = {*away, *absences.now_away(m.tx, covers, m.now)} if covers else {*away}
    known |= {one.person_id: one for one in paired}
    found: dict[int, Helper] = {}
    for one in paired:
        absence = away.get(one.person_id)
        acting = known.get(absence.cover_id or 0) if absence else one
        if acting is None or acting.person_id in gone or not _can_act(m, acting):
            continue
        if absence and acting not in paired:
            # Of the members' numbers and of crises, no more than the one who is away agreed to.
            crisis = acting.crisis and one.crisis
            acting = replace(acting, has_number=one.has_number, crisis=crisis)
        if acting.has_number:
            covered = one.person_id if absence else None
            found.setdefault(acting.person_id, replace(_mentor(acting), covers=covered))
    return list(found.values())


def staff_of(m: Moment, clocks: Clocks) -> list[Helper]:
    return [
        Helper(found.person_id, False, clocks.staff_hours, found.zone, nights=True, crisis=True)
        for found in supporters.staff_on_call(m.tx)
        if _can_act(m, found)
    ]


def decent_hour(m: Moment, person_id: int, after: datetime | None = None) -> datetime:
    """Now (or `after`), or when this mentor's duty (or staff hours) next begins."""
    person, mentor = people.person(m.tx, person_id), mentors.find(m.tx, person_id)
    if mentor is None:
        return next_inside(m.program_clocks().staff_hours, person.zone, after or m.now)
    hours = Hours(parse_time(mentor.duty_start), parse_time(mentor.duty_end))
    return next_inside(hours, person.zone, after or m.now)


def duty_ends(m: Moment, mentor_id: int) -> datetime | None:
    """When the duty that this mentor is on ends; None for who takes nights, or is on none."""
    person, mentor = people.person(m.tx, mentor_id), mentors.find(m.tx, mentor_id)
    if mentor is None or mentor.nights:
        return None
    hours = Hours(parse_time(mentor.duty_start), parse_time(mentor.duty_end))
    return closing(hours, person.zone, m.now) if inside(hours, person.zone, m.now) else None


def here_again(m: Moment, mentor_id: int) -> datetime:
    """When this mentor is next on duty, after the time that they are away."""
    mentor = mentors.find(m.tx, mentor_id)
    away = [one.ends_at for one in absences.now_away(m.tx, [mentor_id], m.now).values()]
    if mentor is not None and mentor.away_until is not None:
        away.append(mentor.away_until)
    return decent_hour(m, mentor_id, max([m.now, *away]))


def _can_act(m: Moment, found: supporters.Supporter) -> bool:
    away = found.away_until is not None and found.away_until > m.now
    return found.began and not found.opted_out and not away and _is_reached(m, found)


def _is_reached(m: Moment, found: supporters.Supporter) -> bool:
    """By a text, or by a call if they agreed to that."""
    if found.no_texts is None:
        return True
    phone = numbers.first_of(m.tx, found.person_id)
    return where.channel(m, found.person_id, phone) is not None


def _mentor(found: supporters.Supporter) -> Helper:
    hours = Hours(parse_time(found.duty_start), parse_time(found.duty_end))
    return Helper(found.person_id, True, hours, found.zone, found.nights, found.crisis)
