"""A text that was found on the carrier's list: what they have said since stands, and on a shared
phone it is whose it was when it was written."""

from dataclasses import replace
from datetime import timedelta

from checkin_sms.core.overtaken import OF_THE_NUMBER, acted, wishes
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from checkin_sms.services.incoming import InboundText, Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.store import answers, case_actions, cases, inbox, letters
from checkin_sms.store.bindings import Binding, BindingState
from checkin_sms.store.cases import CaseOf
from checkin_sms.store.checkins import Checkin
from checkin_sms.store.phones import Phone

# Two keys typed in a row may be this far apart, by the carrier's whole seconds.
IN_A_ROW = timedelta(seconds=2)
# So long after a text of theirs they may still be speaking on a shared phone.
STILL_THEM = timedelta(hours=2)
# A helper says these about one member: what they said since about another makes them not over.
_OF_A_CASE = frozenset({Intent.AGREE, Intent.DECLINE})


def answered_since(m: Moment, checkin: Checkin | None, kept: Kept) -> set[str]:
    """The questions that they answered between writing this and our finding it: it was written
    for those, and for none that was asked afterwards."""
    if checkin is None or kept.text.listed_at is None:
        return set()
    since = kept.text.received_at + IN_A_ROW
    return answers.given_between(m.tx, checkin.id, since, kept.text.listed_at)


def wished_since(m: Moment, phone: Phone, kept: Kept, person_id: int | None) -> set[Intent]:
    """What they have asked for in newer texts. Of others on their phone, or where nobody knows
    whose this is, only what is of the number; of a stop or a start, only what came of it."""
    if not kept.text.found:
        return set()
    since = kept.text.received_at + IN_A_ROW
    found: set[Intent] = set()
    for one in inbox.heard_since(m.tx, kept.lookup, kept.id, since):
        asked = acted(wishes(interpret(one.body)), stopped=phone.opted_out_at is not None)
        is_theirs = person_id is not None and one.person_id == person_id
        found |= asked if is_theirs else asked & OF_THE_NUMBER
    if person_id is not None and cases_known(m, kept.text, person_id):
        found -= _OF_A_CASE
    return found


def cases_known(m: Moment, text: InboundText, person_id: int) -> list[CaseOf]:
    """The cases that a helper's key may be about: of one that was found on the list those that were
    open when it was written, and that they knew of."""
    if text.found:
        return cases.known_at(m.tx, person_id, text.received_at)
    return cases.told_to(m.tx, person_id)


def is_pressed_since(m: Moment, incoming: Incoming) -> bool:
    """A helper's key, about a case of which they have pressed another since; or an UNDO that would
    take back what they have pressed since."""
    text, reading, person_id = incoming.text, incoming.reading, incoming.person.id
    if not text.found:
        return False
    since = text.received_at + IN_A_ROW
    if Intent.UNDO in reading.intents:
        last = case_actions.last(m.tx, person_id)
        return last is not None and last.at > since
    if reading.digit is None and reading.intents.isdisjoint(_OF_A_CASE):
        return False
    about = cases_known(m, text, person_id)
    if reading.letter is not None:
        member = letters.member_by_letter(m.tx, person_id, reading.letter)
        about = [case for case in about if case.member_id == member]
    if len(about) != 1:
        return False
    done = case_actions.of_case(m.tx, about[0].id)
    return any(one.person_id == person_id and one.at > since for one in done)


def passed_over(m: Moment, incoming: Incoming) -> None:
    """All that it asks for they have asked otherwise since. It is not answered; what else they may
    have told in it is for a person."""
    m.note(incoming.person.id or None, "a text that came late: what they said since stands")
    reading = incoming.reading
    incoming.unread |= bool(reading.free_text) and Intent.CHANGE_TIME not in wishes(reading)


def is_before(kept: Kept, binding: Binding | None) -> bool:
    """Was it written before somebody said, or was asked, who is speaking now?"""
    if binding is None or not kept.text.found:
        return False
    return binding.since > kept.text.received_at + IN_A_ROW


def who_spoke(m: Moment, kept: Kept, since: Binding | None) -> Binding | None:
    """Who was speaking when it was written, by the last text before it; None: nobody knows."""
    last = inbox.last_before(m.tx, kept.lookup, kept.id, kept.text.received_at)
    if since is None or last is None or last.person_id is None:
        return None
    return replace(
        since,
        state=BindingState.BOUND,
        person_id=last.person_id,
        inbox_id=None,
        since=last.received_at,
        heard_at=last.received_at,
        until=last.received_at + STILL_THEM,
    )
