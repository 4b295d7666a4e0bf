"""Which of a member's numbers a text goes to: the first, or the second as they agreed.

A second number may take the reminders, or everything from an hour of the evening on (the cell by
day, the house phone by night), or what the first one did not take. Before its own OK it gets
nothing but its welcome.
"""

from checkin_sms.core.schedule import local, parse_time
from checkin_sms.services.moment import Moment
from checkin_sms.store import people
from checkin_sms.store.people import Person, Phone, SecondPhone

# What goes to a second number that takes reminders.
REMINDERS = frozenset({"nudge"})


def for_prompt(m: Moment, person: Person) -> Phone:
    """Where they are asked now."""
    first, second = people.phone_of(m.tx, person.id), usable_second(m, person)
    if second is None:
        return first
    instead = second.fallback and first.no_texts is not None
    return second.phone if instead or _is_evening(m, person, second) else first


def for_text(m: Moment, person: Person, wording: str) -> Phone:
    """Where a text that the service starts goes now."""
    second = usable_second(m, person)
    if second is not None and second.remind and wording in REMINDERS:
        return second.phone
    return for_prompt(m, person)


def fallback(m: Moment, person: Person) -> Phone | None:
    """Where they are asked once more when the first number brings nothing; None: nowhere."""
    second = usable_second(m, person)
    if second is None or not second.fallback or _is_evening(m, person, second):
        return None
    return second.phone


def usable_second(m: Moment, person: Person) -> SecondPhone | None:
    """One that said OK, takes texts and has not stopped them."""
    second = people.second_phone(m.tx, person.id)
    if second is None or second.confirmed_at is None:
        return None
    return None if second.phone.opted_out_at or second.phone.no_texts else second


def _is_evening(m: Moment, person: Person, second: SecondPhone) -> bool:
    if second.evening_from is None:
        return False
    return local(m.now, person.zone).time() >= parse_time(second.evening_from)
