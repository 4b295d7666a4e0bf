"""Texts from a shared phone that wait to be somebody's, until it is said whose they are."""

from collections.abc import Sequence
from datetime import datetime

from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.sharing import Holder, chosen
from checkin_sms.core.worries import worry
from checkin_sms.services import notices
from checkin_sms.services.moment import Moment
from checkin_sms.store import bindings, inbox
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.bindings import Binding, BindingState
from checkin_sms.store.inbox import Received

# Of the texts that wait to be somebody's the last ones become theirs, and every wish for a person
# however many came after it; the rest is left to a person.
WAITING = 3
BOTH = tuple(question.name for question in QUESTIONS)
_WISHES = {Intent.CALL_ME, Intent.SLIP, Intent.HELP}


def is_asked(binding: Binding | None, now: datetime) -> bool:
    """Is "who is this?" on their screen?"""
    if binding is None or binding.state is BindingState.BOUND:
        return False
    return now < binding.until


def those_waiting(m: Moment, binding: Binding | None, before_id: int) -> list[Received]:
    if binding is None or binding.inbox_id is None or not is_asked(binding, m.now):
        return []
    texts = inbox.nobodys(m.tx, binding.phone_id, binding.inbox_id, before_id, inbox.BURST)
    return [one for one in texts[:-WAITING] if is_wish(m, one.body)] + texts[-WAITING:]


def but_names(
    m: Moment, holders: Sequence[Holder], person_id: int, waiting: list[Received]
) -> list[Received]:
    """Without their own key behind an answer: it said who they are, and was not taken at its word.
    Nobody had asked them for a second number. A person reads it all the same."""
    kept: list[Received] = []
    is_answered = False
    for one in waiting:
        reading = interpret(one.body, BOTH)
        meant = chosen(one.body, reading.digit, holders)
        if is_answered and reading.digit is not None and meant and meant.person == person_id:
            state = inbox.InboxState.UNREAD
            inbox.note(m.tx, one.id, person_id=person_id, state=state, crisis=None, replied=True)
            continue
        is_answered = is_answered or bool(reading.answers) or reading.digit is not None
        kept.append(one)
    return kept


def unanswered(m: Moment, binding_id: int) -> None:
    """Nobody has said who they are. If what was written asks for a person, staff hear of it."""
    if not bindings.leave(m.tx, binding_id):
        return
    binding = bindings.get(m.tx, binding_id)
    last = binding.inbox_id or 0
    texts = inbox.nobodys(m.tx, binding.phone_id, last, inbox.AFTER_ALL, inbox.BURST)
    if any(is_wish(m, one.body) for one in texts):
        about = number_rows.people_on(m.tx, binding.phone_id)[0]
        notices.notify(m, "unidentified", about.id)


def is_wish(m: Moment, text: str) -> bool:
    """Does this text want a person, soon?"""
    reading = interpret(text, BOTH)
    answers = {answer.question: answer.value for answer in reading.answers}
    wishes = reading.crisis is not None or bool(reading.intents & _WISHES)
    return wishes or worry(answers, (), m.program_clocks()) is not None
