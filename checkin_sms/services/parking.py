"""A text that our own code failed on: kept for a person. A cry for help in it is answered all the
same, with the numbers to call and nothing else: what we failed on may be anything but these."""

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Reading
from checkin_sms.services import hearing, notices
from checkin_sms.services.incoming import Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.promising import CRISIS_WORDING
from checkin_sms.services.strangers import one_of
from checkin_sms.store import inbox, numbers
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone


def park(m: Moment, phone: Phone, kept: Kept, error: Exception) -> Spoken | None:
    """Each part of this may fail as well; the text stays."""
    m.note(None, f"a text was parked: {type(error).__name__}")
    found: list[Person] = []
    with m.apart("whose text it was is not known"):
        found = [owner.person for owner in numbers.owners_of(m.tx, phone.id)]
    reading: Reading | None = None
    with m.apart("a parked text could not be read"):
        reading = interpret(kept.text.body, before=hearing.just_before(m, kept))
    spoken: Spoken | None = None
    is_cry = reading is not None and reading.crisis in CRISIS_WORDING
    if reading is not None and is_cry:
        with m.apart("the numbers for a crisis could not be given"):
            spoken = _numbers(m, phone, found, kept, reading)
    inbox.note(
        m.tx,
        kept.id,
        person_id=found[0].id if is_cry and len(found) == 1 else None,
        state=inbox.InboxState.PARKED,
        crisis=reading.crisis if reading is not None and is_cry else None,
        replied=spoken is not None,
    )
    _tell(m, found if is_cry else [])
    return spoken


def _numbers(
    m: Moment, phone: Phone, found: list[Person], kept: Kept, reading: Reading
) -> Spoken | None:
    """That anybody was alerted is not promised: whether they can be is not known."""
    if reading.crisis is None:
        return None
    person = found[0] if len(found) == 1 else one_of(found, kept.text.body)
    incoming = Incoming(phone, person, [], kept.id, reading, kept.text)
    incoming.say(m, f"{CRISIS_WORDING[reading.crisis]}_no_alert")
    return incoming.spoken


def _tell(m: Moment, in_danger: list[Person]) -> None:
    with m.apart("staff could not be told of it"):
        notices.notify(m, "parked")
    for person in in_danger:
        if person.ended_at is None:
            with m.apart("staff could not be told of a cry for help"):
                notices.notify(m, "person", person.id)
