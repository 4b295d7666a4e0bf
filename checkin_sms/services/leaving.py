"""A member leaves: stopped by staff, or by death."""

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.services import cases, notices, taking
from checkin_sms.services.incoming import Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import (
    bindings,
    checkins,
    inbox,
    members,
    numbers,
    people,
    phones,
    roles,
    unsent,
)
from checkin_sms.store import cases as case_rows
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone, Stopped
from checkin_sms.store.roles import RoleKind


def stop(m: Moment, person: Person) -> None:
    """They leave the program: nothing is started to them any more. To come back they are invited
    again. What a human still has to do about them stays open."""
    if members.find(m.tx, person.id) is None:
        raise Refused([f"{person.name} is not a member"])
    roles.stop(m.tx, person.id, RoleKind.MEMBER)
    _end_asking(m, person)
    unsent.suppress_person(m.tx, person.id)
    had_it = taking.who_has_it(m, person)
    cases.paused(m, person.id)
    m.note(person.id, "stopped by staff")
    taking.not_now(m, person, had_it)


def died(m: Moment, person: Person) -> None:
    """One switch. Nothing is ever sent to them or for them again, and nobody is texted that they
    are gone: the notice asks staff to tell the mentor themselves."""
    if not people.end(m.tx, person.id, m.now):
        raise Refused([f"that {person.name} has died is known"])
    roles.stop(m.tx, person.id)
    if members.find(m.tx, person.id) is not None:
        _end_asking(m, person)
        cases.ended(m, person.id)
    unsent.suppress_all_of(m.tx, person.id)
    unsent.suppress_about(m.tx, person.id)
    for phone in numbers.all_of(m.tx, person.id):
        bindings.drop(m.tx, phone.id)
        if not numbers.people_on(m.tx, phone.id):
            phones.stop(m.tx, phone.id, Stopped.ENDED, m.now)
    for case in case_rows.told_to(m.tx, person.id):
        cases.unreached(m, case.id, person.id)
    notice_rows.close_notices_about(m.tx, m.now, person.id)
    m.note(person.id, "has died: everything stopped")
    notices.notify(m, "died", person.id)


def _end_asking(m: Moment, person: Person) -> None:
    members.switch_off(m.tx, person.id)
    checkins.close_open(m.tx, person.id, checkins.CheckinState.STOPPED, m.now)


def after_a_death(m: Moment, phone: Phone, person: Person, kept: Kept) -> Incoming:
    """Somebody texts from the phone of a member who has died. A person reads it; no computer
    answers, but to a cry for help."""
    reading = interpret(kept.text.body, (), person.language)
    incoming = Incoming(phone, person, [], kept.id, reading, kept.text, unread=True)
    if reading.crisis is not None:
        incoming.crisis = reading.crisis
        incoming.say(m, "crisis_no_alert")
    inbox.note(
        m.tx,
        kept.id,
        person_id=person.id,
        state=inbox.InboxState.UNREAD,
        crisis=incoming.crisis,
        replied=incoming.spoken is not None,
    )
    return incoming
