"""Ask a member: write the check-in and its prompt, and arm its clocks once it was accepted."""

from datetime import datetime, timedelta

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.schedule import Plan, inside, local, next_asking, parse_time, spoken_time
from checkin_sms.core.talk import FIRST_QUESTION
from checkin_sms.core.timeline import Asked, Timer, next_timer, verdict_at
from checkin_sms.services import aftermath, inviting, judging, notices, outgoing, where
from checkin_sms.services.moment import Moment
from checkin_sms.store import checkins, members, numbers, people, roles, unsent
from checkin_sms.store.members import Member, PlanOf
from checkin_sms.store.people import Person

# A prompt that was given up for not asked was asked after all, if we hear so within this time.
LATE_WORD = timedelta(hours=12)


def plan_in(stored: PlanOf, zone: str) -> Plan:
    return Plan(frozenset(int(day) for day in stored.days), parse_time(stored.at), zone)


def ask(m: Moment, plan_id: int, due_at: datetime) -> None:
    """The hour they chose has come. Decides again: still wanted, still in time, still their day?"""
    stored = members.plan(m.tx, plan_id)
    person, member = people.person(m.tx, stored.member_id), members.get(m.tx, stored.member_id)
    plan = plan_in(stored, person.zone)
    coming = next_asking(plan, max(m.now, due_at))
    if not members.move_plan(m.tx, plan_id, due_at, coming.at):
        return
    first = numbers.first_of(m.tx, person.id)
    role = roles.find(m.tx, person.id, roles.RoleKind.MEMBER)
    if first.opted_out_at is not None or role is None or not role.goes_on:
        members.switch_off(m.tx, person.id)
        return
    clocks = m.clocks(person, member)
    # Their number may have come into doubt in a pause.
    if role.waiting or inviting.must_verify(m, role, member, clocks):
        inviting.invite_again(m, role)
        return
    inviting.verify_second(m, person, clocks)
    phone = where.for_prompt(m, person)
    if where.channel(m, person.id, phone) is None:
        _not_asked(m, person, phone.id, due_at, f"no texts to this phone, {phone.no_texts}")
        return
    if not _in_time(m, person, clocks, due_at):
        _not_asked(m, person, phone.id, due_at, "too late")
        notices.notify(m, "stale")
        return
    if not outgoing.room_today(m, person, clocks.per_day):
        _not_asked(m, person, phone.id, due_at, "enough texts today")
        return
    wording = aftermath.prompt_for(m, member, None, FIRST_QUESTION)
    _write(m, person, phone.id, due_at, clocks, wording=wording)


def _not_asked(m: Moment, person: Person, phone_id: int, due_at: datetime, why: str) -> None:
    checkins.write_unasked(
        m.tx,
        member_id=person.id,
        phone_id=phone_id,
        local_date=local(due_at, person.zone).date(),
        due_at=due_at,
    )
    m.note(person.id, f"not asked: {why}")


def _in_time(m: Moment, person: Person, clocks: Clocks, due_at: datetime) -> bool:
    """After an outage a stale prompt is skipped, never sent in a burst or at night."""
    return m.now - due_at <= clocks.stale and inside(clocks.contact, person.zone, m.now)


def _write(
    m: Moment, person: Person, phone_id: int, due_at: datetime, clocks: Clocks, *, wording: str
) -> None:
    send_by = outgoing.until_quiet(m, person, due_at + clocks.stale)
    variant = checkins.asked_count(m.tx, person.id)
    checkin_id = checkins.write(
        m.tx,
        member_id=person.id,
        phone_id=phone_id,
        local_date=local(due_at, person.zone).date(),
        due_at=due_at,
        asking=FIRST_QUESTION,
        # A little later than the prompt itself may leave, so that it is judged after that.
        grace_ends=send_by + outgoing.UNHEARD,
    )
    if checkin_id is None:
        return
    outgoing.to_member(
        m,
        person,
        wording,
        f"ask:{checkin_id}",
        send_by=send_by,
        checkin_id=checkin_id,
        variant=variant,
    )


def accepted(m: Moment, checkin_id: int, since: datetime) -> bool:
    """The carrier took the prompt: from now on no word can become silence. False if it did before,
    or too late to ask them."""
    checkin = checkins.get(m.tx, checkin_id)
    if checkin.state is checkins.CheckinState.NOT_ASKED and _is_past(m, checkin, since):
        return False
    person, member = people.person(m.tx, checkin.member_id), members.get(m.tx, checkin.member_id)
    at, timer = next_timer(asked_of(m, checkin, person, member, since), None)
    if not checkins.asked(m.tx, checkin_id, since, max(at, m.now), timer):
        return False
    _end_older(m, checkin, person, member)
    m.note(person.id, f"asked; next: {in_words(timer)} {spoken_time(at, person.zone, 'en')}")
    return True


def _is_past(m: Moment, given_up: checkins.Checkin, since: datetime) -> bool:
    """Too long ago to wait for an answer, or they were asked again meanwhile."""
    newest = checkins.latest(m.tx, given_up.member_id)
    asked_again = newest is not None and newest.due_at > given_up.due_at
    return asked_again or m.now - since > LATE_WORD


def begun_by_them(m: Moment, person: Person, phone_id: int) -> bool:
    """They ring us before they were asked today: this is today's check-in, and the usual hour
    passes without another. False if there was one today."""
    member, today = members.get(m.tx, person.id), local(m.now, person.zone).date()
    checkin_id = checkins.write(
        m.tx,
        member_id=person.id,
        phone_id=phone_id,
        local_date=today,
        due_at=m.now,
        asking=FIRST_QUESTION,
        grace_ends=m.now,
    )
    if checkin_id is None:
        return False
    checkin = checkins.get(m.tx, checkin_id)
    at, timer = next_timer(asked_of(m, checkin, person, member, m.now), None)
    checkins.asked(m.tx, checkin_id, m.now, at, timer)
    # A sign of them, also of this check-in: nobody reminds them of what they began themselves.
    members.heard(m.tx, person.id, m.now)
    m.note(person.id, "today's check-in, begun by them")
    return True


def arrived_later(m: Moment, checkin_id: int) -> None:
    """An earlier try did not arrive, this one did: their time to answer runs from now."""
    checkin = checkins.get(m.tx, checkin_id)
    person, member = people.person(m.tx, checkin.member_id), members.get(m.tx, checkin.member_id)
    at, timer = next_timer(asked_of(m, checkin, person, member, m.now), None)
    checkins.rearm(m.tx, checkin_id, at, timer)


def _end_older(m: Moment, newer: checkins.Checkin, person: Person, member: Member) -> None:
    """Older check-ins take no answers any more, and what was still to be said of them is not. But
    where their silence brings a human it still does, in its own time: on a plan of consecutive
    days that time ends just as the next prompt leaves."""
    for older in checkins.still_open(m.tx, newer.member_id, newer.id):
        unsent.suppress_checkin(m.tx, older.id)
        state = judging.judged(m, older, member.heard_at) or checkins.CheckinState.NOT_ASKED
        asked = asked_of(m, older, person, member, older.asked_at or older.due_at)
        if state not in judging.ABOUT_THEM or not asked.decides:
            checkins.close(m.tx, older.id, state, m.now)
        elif older.next_step != Timer.VERDICT:
            checkins.rearm(m.tx, older.id, max(verdict_at(asked), m.now), Timer.VERDICT)


def asked_of(
    m: Moment, checkin: checkins.Checkin, person: Person, member: Member, asked_at: datetime
) -> Asked:
    """What the clocks of this asking depend on, as things are now."""
    stored = members.plan_of(m.tx, person.id)
    plan = plan_in(stored, person.zone)
    clocks = m.clocks(person, member, on=checkin.local_date)
    counted = checkins.askings_since(m.tx, person.id, member.heard_at, checkin.due_at)
    counts_itself = checkin.state in (checkins.CheckinState.OPEN, checkins.CheckinState.SILENT)
    return Asked(
        at=asked_at,
        zone=person.zone,
        daily=plan.daily,
        unanswered_before=max(0, counted - counts_itself),
        next_asking=stored.next_at,
        clocks=clocks,
        other_way=where.way_left(m, person, checkin.phone_id) is not None,
    )


def in_words(timer: Timer) -> str:
    return "looking for an answer" if timer is Timer.VERDICT else timer.value
