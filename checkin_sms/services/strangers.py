"""Texts from numbers that are nobody's here: never known, left behind, or somebody else's now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.tongue import tongue
from checkin_sms.services import hearing, wordings
from checkin_sms.services.incoming import Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.promising import CRISIS_WORDING
from checkin_sms.store import inbox, phones
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone, Stopped

A_DAY = timedelta(days=1)
STRANGERS_A_DAY = 100
# So many of one number: nobody who needs help texts more, and a machine that repeats us would.
CRIES_A_DAY = 20
# For a wording that calls nobody by name.
NOBODY = Person(0, "", "", "en", "UTC")
_NOBODYS = (Stopped.WRONG, Stopped.LEFT)


def one_of(people: Sequence[Person], text: str) -> Person:
    """Of several whose phone it is, we do not know which: named by nothing, in the language that
    their text shows, where they speak different ones."""
    usual = people[0].language if people else NOBODY.language
    shown = tongue(text, usual)
    spoken = {person.language for person in people}
    return replace(NOBODY, language=shown if shown in spoken else usual)


def is_nobodys(phone: Phone) -> bool:
    """Whoever has this number now is not the one who had it."""
    return phone.opted_out_by in _NOBODYS


def answer(m: Moment, kept: Kept) -> Spoken | None:
    """An unknown number: kept, and answered with words that reveal nothing. Whoever lost their
    phone cries for help from another one: that is answered however much there was before, and
    anything else at most once a day. Short codes are machines and get no answer."""
    reading = interpret(kept.text.body, before=hearing.just_before(m, kept))
    person_like = kept.text.sender.startswith("+")
    crisis = reading.crisis if person_like else None
    if crisis in CRISIS_WORDING:
        quiet, wording = _cried_enough(m, kept), f"{CRISIS_WORDING[crisis]}_no_alert"
    else:
        stops = reading.opt_out_by is not None
        quiet, wording = not person_like or stops or _answered(m, kept), "unknown_sender"
    inbox.note(
        m.tx,
        kept.id,
        person_id=None,
        state=inbox.InboxState.UNREAD,
        crisis=crisis,
        replied=not quiet,
    )
    return None if quiet else _say(m, kept, wording)


def _answered(m: Moment, kept: Kept) -> bool:
    day = m.now - A_DAY
    this_one = inbox.answered_strangers(m.tx, day, kept.lookup)
    return this_one >= 1 or inbox.answered_strangers(m.tx, day) >= STRANGERS_A_DAY


def _cried_enough(m: Moment, kept: Kept) -> bool:
    """Only against a machine, or a flood: it counts what was said to cries alone."""
    day = m.now - A_DAY
    this_one = inbox.answered_strangers(m.tx, day, kept.lookup, cries=True)
    everyone = inbox.answered_strangers(m.tx, day, cries=True)
    return this_one >= CRIES_A_DAY or everyone >= STRANGERS_A_DAY


def _say(m: Moment, kept: Kept, wording: str) -> Spoken:
    """In the language of their text: whose it is is not known."""
    nobody = replace(NOBODY, language=tongue(kept.text.body, NOBODY.language))
    return Spoken(wordings.text(m, nobody, wording), "")


def stopped_before(m: Moment, phone: Phone, kept: Kept) -> Spoken | None:
    """From a number of which only is kept that it said no: its owner was erased. Nothing but a cry
    for help is answered; its START lifts what was kept, so that its owner can be enrolled anew."""
    reading = interpret(kept.text.body)
    if Intent.OPT_IN in reading.intents:
        phones.opt_in(m.tx, phone.id)
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
    return _say(m, kept, f"{CRISIS_WORDING.get(reading.crisis, 'crisis')}_no_alert")
