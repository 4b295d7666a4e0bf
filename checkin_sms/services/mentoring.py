"""The turn of a mentor or staff person: digits about a case, UNDO, AWAY, and plain words."""

from datetime import timedelta

from checkin_sms.core.pressing import CLOSED_ALREADY, MORE_HELP
from checkin_sms.core.reader.reading import Intent, Mouth, Tier
from checkin_sms.core.route import Kind, Thing
from checkin_sms.core.schedule import at_local, local, parse_time, spoken_since
from checkin_sms.services import absence, cases, notices, numbers, pressing, stopping
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.services.telling import HOW, Press, case_blanks
from checkin_sms.store import cases as case_rows
from checkin_sms.store import letters, mentors, oncall, people
from checkin_sms.store.cases import CaseState

CLAIM, DECLINE = 1, 2
AWAY_DAYS = 1
MOST_AWAY_DAYS = 30


def about_case(m: Moment, incoming: Incoming, thing: Thing) -> None:
    """A digit, "ok" or "can't" that was found to be about one case."""
    reading = incoming.reading
    digit = reading.digit
    if digit is None:
        digit = CLAIM if Intent.AGREE in reading.intents else DECLINE
    if reading.free_text:
        incoming.unread = True
    _answer(m, incoming, pressing.press(m, thing.id, incoming.person.id, digit))


_OF_A_CLAIM = (3, 4, 5)


def which(m: Moment, incoming: Incoming, among: tuple[Thing, ...]) -> None:
    """It could be about several: ask back with each one's letter, never guess."""
    if incoming.reading.free_text:
        incoming.unread = True
    found = [_named(m, thing) for thing in among if thing.kind is Kind.CASE]
    if incoming.reading.digit in _OF_A_CLAIM:
        # What came of a call is most likely about whom they said that they would call.
        found.sort(key=lambda one: one[1].claimed_by != incoming.person.id)
    named = [(letter, people.person(m.tx, case.member_id).alias) for letter, case in found]
    choices = ", ".join(f"{letter}={alias}" for letter, alias in named[:4])
    example = f"{named[0][0]}{incoming.reading.digit or CLAIM}" if named else "1"
    incoming.say(m, "case_which", {"choices": choices, "example": example})


def _named(m: Moment, thing: Thing) -> tuple[str, case_rows.CaseOf]:
    case = case_rows.get(m.tx, thing.id)
    return thing.letter or letters.letter_for(m.tx, thing.person, case.member_id), case


def other_words(m: Moment, incoming: Incoming) -> None:
    """Anything else that a mentor or staff person sends."""
    reading, person = incoming.reading, incoming.person
    if reading.crisis is not None and reading.crisis is not Tier.DISTRESS:
        # They are people too: the same numbers at once, and a human who knows.
        incoming.crisis, incoming.unread = reading.crisis, True
        told = notices.notify(m, "person", person.id)
        incoming.say(m, "crisis_mentor" if told else "crisis_no_alert")
    if _stops_or_starts(m, incoming):
        return
    if incoming.keyed is not None and incoming.keyed.cases:
        # Whatever else is understood of it, a person reads the words.
        incoming.unread = True
    if Intent.UNDO in reading.intents:
        _undo(m, incoming)
    elif Intent.AWAY in reading.intents:
        _away(m, incoming)
    elif Intent.BACK in reading.intents:
        absence.back(m, person.id)
        incoming.say(m, "away_back")
    elif Intent.HELP in reading.intents:
        if not stopping.carrier_said_it(m, reading.text):
            incoming.say(m, "mentor_help")
    elif Intent.NEW_NUMBER in reading.intents:
        numbers.told_of_new(m, incoming)
    elif reading.digit is not None or reading.intents & {Intent.AGREE, Intent.DECLINE}:
        _late(m, incoming)
    elif incoming.answered or not _is_doubtful(m, incoming):
        incoming.unread = True
        incoming.say(m, "mentor_free_text")


def _is_doubtful(m: Moment, incoming: Incoming) -> bool:
    """Did they perhaps press a key about a case? It is asked back: they must not believe that it
    counted, and what they wrote is kept."""
    if incoming.keyed is None or not incoming.keyed.cases:
        return False
    told = incoming.keyed.cases
    if len(told) == 1:
        has_it = told[0].claimed_by == incoming.person.id
        _answer(m, incoming, Press(HOW if has_it else "mentor_unclear", None, told[0]))
    else:
        which(m, incoming, tuple(Thing(Kind.CASE, incoming.person.id, case.id) for case in told))
    return True


def _stops_or_starts(m: Moment, incoming: Incoming) -> bool:
    reading = incoming.reading
    quiet = stopping.carrier_said_it(m, reading.text)
    if Intent.OPT_OUT in reading.intents and reading.opt_out_by is not None:
        if not quiet:
            incoming.say(m, "mentor_stopped")
        if reading.opt_out_by is Mouth.PLAIN:
            # There may be more in it than the stop.
            incoming.unread = True
        stopping.opt_out(m, incoming.phone.id, reading.opt_out_by, incoming.inbox_id)
        return True
    if incoming.phone.opted_out_at is None:
        return False
    if Intent.OPT_IN in reading.intents:
        by_carrier = incoming.phone.opted_out_by == Mouth.CARRIER
        stopping.start(m, incoming, quiet=quiet and by_carrier)
    else:
        # Whatever else they write is kept for a person, and not answered.
        incoming.unread = True
    return True


def _late(m: Moment, incoming: Incoming) -> None:
    """A digit with nothing open: they hear what became of the last thing they were told of."""
    member_id = None
    if incoming.reading.letter is not None:
        member_id = letters.member_by_letter(m.tx, incoming.person.id, incoming.reading.letter)
    last = case_rows.last_told_to(m.tx, incoming.person.id, member_id)
    unknown_letter = incoming.reading.letter is not None and member_id is None
    if last is None or unknown_letter or last.state != CaseState.CLOSED or _is_gone(m, last):
        incoming.say(m, "case_none")
        return
    digit = incoming.reading.digit or CLAIM
    press = pressing.press(m, last.id, incoming.person.id, digit)
    if digit == MORE_HELP and press.wording == CLOSED_ALREADY.wording:
        # It changes nothing, but they say that somebody needs more help.
        incoming.unread = True
    _answer(m, incoming, press)


def _is_gone(m: Moment, case: case_rows.CaseOf) -> bool:
    """They have died: a person will tell the mentor, never a text."""
    return people.person(m.tx, case.member_id).ended_at is not None


def _undo(m: Moment, incoming: Incoming) -> None:
    press = pressing.undo(m, incoming.person.id)
    if press is None:
        incoming.say(m, "undo_nothing")
        return
    _answer(m, incoming, press)


def _answer(m: Moment, incoming: Incoming, press: Press) -> None:
    blanks: dict[str, str] = case_blanks(m, press.case, incoming.person.id)
    if press.who is not None:
        blanks["who"] = people.person(m.tx, press.who).name
    incoming.say(m, press.wording, blanks, case_id=press.case.id)


def _away(m: Moment, incoming: Incoming) -> None:
    """Time off without having to explain: what they hold goes on to the next person."""
    person = incoming.person
    mentor = mentors.find(m.tx, person.id)
    if mentor is None:
        incoming.unread = True
        incoming.say(m, "mentor_free_text")
        return
    days = min(incoming.reading.number or AWAY_DAYS, MOST_AWAY_DAYS)
    first_day_back = local(m.now, person.zone).date() + timedelta(days=days + 1)
    until = at_local(first_day_back, parse_time(mentor.duty_start), person.zone)
    mentors.set_away(m.tx, person.id, until)
    m.note(person.id, f"mentor away for {days} days")
    for case in case_rows.told_to(m.tx, person.id):
        cases.unreached(m, case.id, person.id)
    notices.notify(m, "mentor_away", person.id)
    back = spoken_since(until, m.now, person.zone, person.language)
    if not oncall.is_on(m.tx, person.id):
        incoming.say(m, "away_set", {"until": back})
        return
    # No text takes anybody off call: they may be the only one whom a crisis reaches.
    incoming.unread = True
    incoming.say(m, "away_set_on_call", {"until": back})
