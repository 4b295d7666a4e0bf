"""Texts from numbers that are nobody's here: never known, left behind, or somebody else's now."""

from datetime import timedelta

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from checkin_sms.services import outgoing
from checkin_sms.services.incoming import Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.store import inbox, people
from checkin_sms.store.people import Person, Phone, Stopped

STRANGERS_A_DAY = 100
# For a wording that calls nobody by name.
NOBODY = Person(0, "", "", "en", "UTC")
_NOBODYS = (Stopped.WRONG, Stopped.LEFT)


def is_nobodys(phone: Phone) -> bool:
    """Whoever has this number now is not the one who had it."""
    return phone.opted_out_by in _NOBODYS


def answer(m: Moment, kept: Kept) -> Spoken | None:
    """An unknown number: kept, answered at most once a day and never more than so many in all,
    with words that reveal nothing. Short codes are machines and get no answer."""
    day = m.now - timedelta(days=1)
    quiet = (
        not kept.text.sender.startswith("+")
        or interpret(kept.text.body).opt_out_by is not None
        or inbox.answered_strangers(m.tx, day, kept.lookup) >= 1
        or inbox.answered_strangers(m.tx, day) >= STRANGERS_A_DAY
    )
    inbox.note(
        m.tx,
        kept.id,
        person_id=None,
        state=inbox.InboxState.UNREAD,
        crisis=None,
        replied=not quiet,
    )
    return None if quiet else Spoken(outgoing.text(m, NOBODY, "unknown_sender"), "")


def stopped_before(m: Moment, phone: Phone, kept: Kept) -> Spoken | None:
    """From a number of which only is kept that it said no: its owner was erased. Nothing but a cry
    for help is answered; its START lifts what was kept, so that its owner can be enrolled anew."""
    reading = interpret(kept.text.body)
    if Intent.OPT_IN in reading.intents:
        people.opt_in(m.tx, phone.id)
    inbox.note(
        m.tx,
        kept.id,
        person_id=None,
        state=inbox.InboxState.UNREAD,
        crisis=reading.crisis,
        replied=reading.crisis is not None,
    )
    if reading.crisis is None:
        return None
    return Spoken(outgoing.text(m, NOBODY, "crisis_no_alert"), "")
