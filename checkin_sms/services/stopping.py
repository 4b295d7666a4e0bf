"""Opt-out and opt-in: they belong to the number and to everyone on it."""

from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.reading import Intent, Mouth
from checkin_sms.core.schedule import next_asking
from checkin_sms.core.stops import is_carrier_word, says_more
from checkin_sms.services import cases, notices, taking, where
from checkin_sms.services.asking import plan_in
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases as case_rows
from checkin_sms.store import checkins, members, numbers, phones, roles, unsent
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind, RoleState


def opt_out(m: Moment, phone_id: int, by: Mouth, keep_inbox_id: int | None = None) -> None:
    """Nothing more goes to this number. A STOP is never taken for silence: each ladder that it
    touches is told, in its own words."""
    if not phones.opt_out(m.tx, phone_id, by, m.now):
        return
    unsent.suppress_phone(m.tx, phone_id, keep_inbox_id)
    everyone = numbers.people_on(m.tx, phone_id)
    found = roles.of_people(m.tx, [person.id for person in everyone])
    kinds = {(role.person_id, role.kind) for role in found}
    for person in everyone:
        m.note(person.id, "opted out")
        if (person.id, RoleKind.MEMBER) in kinds and _is_asked_at(m, person, phone_id):
            _member_stopped(m, person, phone_id)
        helps = kinds & {(person.id, RoleKind.MENTOR), (person.id, RoleKind.STAFF)}
        if helps and numbers.first_of(m.tx, person.id).id == phone_id:
            _helper_stopped(m, person)


def _is_asked_at(m: Moment, person: Person, phone_id: int) -> bool:
    """Their first number; of a second one they are still reached on the first, unless that takes
    neither texts nor calls."""
    first, second = numbers.first_of(m.tx, person.id), numbers.second_of(m.tx, person.id)
    if first.id == phone_id:
        return True
    confirmed = second is not None and second.confirmed_at is not None
    stopped = first.opted_out_at is not None
    return confirmed and not stopped and where.channel(m, person.id, first) is None


def stop_or_start(m: Moment, incoming: Incoming) -> None:
    """STOP and START from a phone, whoever of its owners it was; while it is stopped all else is
    kept and not answered."""
    reading, phone = incoming.reading, incoming.phone
    quiet = carrier_said_it(m, reading.text)
    if reading.opt_out_by is not None:
        incoming.unread |= says_more(reading)
        opt_out(m, phone.id, reading.opt_out_by, incoming.inbox_id)
        if not quiet:
            incoming.say(m, "stopped")
    elif Intent.OPT_IN in reading.intents:
        start(m, incoming, quiet=quiet and phone.opted_out_by == Mouth.CARRIER)
    else:
        incoming.unread = True


def carrier_said_it(m: Moment, text: str) -> bool:
    """The carrier answers these words itself."""
    return m.runtime.settings.carrier_keywords and is_carrier_word(text)


def _member_stopped(m: Moment, person: Person, phone_id: int) -> None:
    if not _pause_goes_on(m, person, phone_id):
        members.switch_off(m.tx, person.id)
    checkins.close_open(m.tx, person.id, checkins.CheckinState.STOPPED, m.now)
    had_it = taking.who_has_it(m, person)
    cases.raise_case(m, person.id, Reason.OPTED_OUT)
    taking.not_now(m, person, had_it)


def _helper_stopped(m: Moment, person: Person) -> None:
    """What they were asked to do goes to the next person at once, and staff hear of it."""
    for case in case_rows.told_to(m.tx, person.id):
        cases.unreached(m, case.id, person.id)
    notices.notify(m, "mentor_stopped", person.id)


def start(m: Moment, incoming: Incoming, *, quiet: bool) -> None:
    """START, and what they hear. `quiet`: the carrier answers it itself."""
    opt_in(m, incoming.phone.id)
    if not quiet:
        here = numbers.people_on(m.tx, incoming.phone.id)
        paused = any(members.is_paused(m.tx, person.id) for person in here)
        incoming.say(m, "started_paused" if paused else "started")


def opt_in(m: Moment, phone_id: int) -> bool:
    """START from that phone. False if nothing was stopped."""
    if not phones.opt_in(m.tx, phone_id):
        return False
    for person in numbers.people_on(m.tx, phone_id):
        m.note(person.id, "opted in")
        if not _is_asked_at(m, person, phone_id):
            continue
        role = roles.find(m.tx, person.id, RoleKind.MEMBER)
        notice_rows.close_notices(m.tx, "mentor_stopped", m.now, person.id)
        if role is not None and role.state == RoleState.ACTIVE:
            paused = _pause_goes_on(m, person, phone_id)
            told = cases.came_back(m, person.id, paused=paused)
            if paused:
                continue
            plan = plan_in(members.plan_of(m.tx, person.id), person.zone)
            members.switch_on(m.tx, person.id, next_asking(plan, m.now).at)
            taking.again(m, person, but=told)
    return True


def _pause_goes_on(m: Moment, person: Person, phone_id: int) -> bool:
    """STOP and START are of everybody on that phone, and nobody knows whose they were: of several
    members who get our texts there, neither ends a pause."""
    if not members.is_paused(m.tx, person.id):
        return False
    here = numbers.people_on(m.tx, phone_id)
    theirs = roles.of_people(m.tx, [one.id for one in here if one.id != person.id])
    return any(role.kind is RoleKind.MEMBER and role.goes_on for role in theirs)
