"""Which of a member's numbers we turn to, the first or the second as they agreed, and whether by
a text or by a call.

A second number may take the reminders, or everything from an hour of the evening on (the cell by
day, the house phone by night), or what the first one did not take. Before its own OK it gets
nothing but its welcome.
"""

from checkin_sms.core.channel import Calls, Channel
from checkin_sms.core.schedule import local, parse_time
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, numbers, phones, roles
from checkin_sms.store.numbers import SecondPhone
from checkin_sms.store.people import Person
from checkin_sms.store.phones import NoTexts, Phone

# What goes to a second number that takes reminders.
REMINDERS = frozenset({"nudge"})


def channel(m: Moment, person_id: int, phone: Phone) -> Channel | None:
    """By text, or by call where they agreed to that; None: no way that we know of."""
    calls = _calls(m, person_id, phone)
    if calls is Calls.ALWAYS:
        return Channel.CALL
    if phone.no_texts is None:
        return Channel.TEXT
    # A number that is out of use has no voice either.
    by_voice = phone.no_texts == NoTexts.LANDLINE and calls is not Calls.NEVER
    return Channel.CALL if by_voice else None


def may_ring(m: Moment, person_id: int, phone: Phone) -> bool:
    """Did they agree to a call where a text brings nothing?"""
    return _calls(m, person_id, phone) is not Calls.NEVER


def reaches(m: Moment, helper_id: int) -> bool:
    """Does a text or a call of ours get to them? Staff who only work at a desk have no phone."""
    phone = numbers.find_first_of(m.tx, helper_id)
    if phone is None or phone.opted_out_at is not None or roles.in_doubt(m.tx, helper_id):
        return False
    return channel(m, helper_id, phone) is not None


def _calls(m: Moment, person_id: int, phone: Phone) -> Calls:
    if m.runtime.settings.twilio_from is None:
        # A messaging service has no voice: only a number of ours can call.
        return Calls.NEVER
    calls = numbers.agreed(m.tx, person_id, phone.id)[0]
    if calls is not Calls.NEVER and not is_told_apart(m, person_id, phone):
        return Calls.NEVER
    return calls


def is_told_apart(m: Moment, person_id: int, phone: Phone) -> bool:
    """Of several members who have a phone any may take a call, and only a PIN tells who did."""
    if roles.members_on(m.tx, phone.id) <= 1:
        return True
    member = members.find(m.tx, person_id)
    return member is None or member.pin is not None


def for_prompt(m: Moment, person: Person) -> Phone:
    """Where they are asked now."""
    first, second = numbers.first_of(m.tx, person.id), usable_second(m, person)
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


def other_way(m: Moment, person: Person, asked: Phone, by: Channel) -> tuple[Phone, Channel] | None:
    """How they are asked once more when `asked` brought nothing: their other number, else the
    same one by a call, as they agreed. None: every way was tried."""
    other = fallback(m, person)
    if other is not None and other != asked:
        return other, channel(m, person.id, other) or Channel.TEXT
    if by is Channel.TEXT and may_ring(m, person.id, asked):
        return asked, Channel.CALL
    return None


def way_left(m: Moment, person: Person, asked_id: int) -> tuple[Phone, Channel] | None:
    """The same, for a number that was asked as it is asked now."""
    asked = phones.get(m.tx, asked_id)
    by = channel(m, person.id, asked)
    return None if by is None else other_way(m, person, asked, by)


def usable_second(m: Moment, person: Person) -> SecondPhone | None:
    """One that said OK, takes texts or calls, and has not stopped them."""
    second = numbers.second_of(m.tx, person.id)
    if second is None or second.confirmed_at is None:
        return None
    if second.phone.opted_out_at is not None or channel(m, person.id, second.phone) is None:
        return None
    return second


def _is_evening(m: Moment, person: Person, second: SecondPhone) -> bool:
    if second.evening_from is None:
        return False
    return local(m.now, person.zone).time() >= parse_time(second.evening_from)
