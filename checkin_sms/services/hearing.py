"""One text of one person: read it as theirs, find what it is about, answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from checkin_sms.core.contact import Sender, asks_who, sender
from checkin_sms.core.correction import reread
from checkin_sms.core.overtaken import apart, as_written, is_over, still_wanted
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Answer, Intent, Reading, Tier
from checkin_sms.core.route import Kind, Nothing, Thing, To, Which, route
from checkin_sms.core.talk import Talk
from checkin_sms.core.worries import worries_alone
from checkin_sms.services import begin, converse, keyed, late_words, mentoring, numbers
from checkin_sms.services.incoming import Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.telling import letter_of
from checkin_sms.store import cases, inbox, letters, members, roles
from checkin_sms.store.cases import CaseState
from checkin_sms.store.checkins import Checkin
from checkin_sms.store.members import PlanState
from checkin_sms.store.numbers import Owner
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import Role, RoleKind, RoleState

# Texts this far apart are no longer one cry for help in pieces.
JOINED = timedelta(minutes=30)
BEFORE = 2
# The same text as soon as this is a key that was pressed, or went out, twice.
TWICE = timedelta(minutes=5)


@dataclass(frozen=True)
class Asked:
    """The person as a member, if they are one, and where their check-in stands."""

    member: Role | None
    checkin: Checkin | None
    talk: Talk


def hear(
    m: Moment, phone: Phone, owner: Owner, kept: Kept, *, reply_to: int = 0, mute: bool = False
) -> Incoming:
    """`reply_to`: the text that is being answered, when this one is heard only now."""
    person = owner.person
    found = roles.of_people(m.tx, [person.id])
    member = next((role for role in found if role.kind is RoleKind.MEMBER), None)
    checkin = converse.on_screen(m, person.id, kept.text.received_at) if member else None
    talk = converse.talk_of(m, checkin)
    since = late_words.answered_since(m, checkin, kept)
    reading = _read(m, kept, as_written(talk, since), person)
    reading, overtaken = apart(reading, since)
    wished = late_words.wished_since(m, phone, kept, person.id)
    pressed = _pressed(m, kept, reading.text, found, person.id) if _helps(found) else None
    if pressed is not None and checkin is None:
        reading = _with_key(reading, phone, pressed)
    is_spent, reading = is_over(reading, wished), still_wanted(reading, wished)
    incoming = Incoming(phone, person, found, reply_to or kept.id, reading, kept.text, mute=mute)
    incoming.keyed, incoming.overtaken = pressed, overtaken
    # No rule can read a picture: whatever the words beside it say, a person looks at it.
    incoming.unread = kept.text.media > 0
    incoming.again = _is_again(m, kept)
    match sender(reading):
        case Sender.MACHINE:
            m.note(person.id, "an automatic answer: no sign of them")
        case Sender.OWNER if is_spent:
            late_words.passed_over(m, incoming)
        case Sender.STRANGER if asks_who(reading) and numbers.may_ask(m, incoming, owner):
            numbers.asked_who(m, incoming)
        case Sender.STRANGER:
            numbers.wrong(m, incoming, owner)
        case Sender.OWNER if _is_in_doubt(m, incoming, owner):
            numbers.first_words(m, incoming, owner)
        case Sender.OWNER:
            _answer(m, incoming, Asked(member, checkin, talk))
            if pressed is not None and reading.crisis is not None and _is_urgent(reading):
                keyed.cried(m, pressed, person.id, reading.crisis)
    write_down(m, incoming, kept)
    return incoming


def _is_in_doubt(m: Moment, incoming: Incoming, owner: Owner) -> bool:
    """A second number before its OK may be a stranger's: no key from there counts."""
    asked_again = any(role.asked_again for role in incoming.roles)
    return owner.unconfirmed or (asked_again and not _is_a_helpers_key(m, incoming))


def _is_a_helpers_key(m: Moment, incoming: Incoming) -> bool:
    """Whoever helps others is asked about these whether or not their own check-ins wait for an OK
    again: so their keys count. An "ok" is to the welcome, which asks for that very word."""
    reading = incoming.reading
    if not _helps(incoming.roles) or _is_about_us(reading, incoming.phone):
        return False
    pressed = reading.digit is not None or Intent.DECLINE in reading.intents
    if pressed and cases.told_to(m.tx, incoming.person.id):
        return True
    return bool(reading.intents & _HELPERS_WORDS)


def _read(m: Moment, kept: Kept, talk: Talk, person: Person) -> Reading:
    before = just_before(m, kept)

    def read(questions: Sequence[str]) -> Reading:
        return interpret(kept.text.body, questions, person.language, before)

    def worries(answer: Answer) -> bool:
        return worries_alone(answer, m.clocks(person, members.get(m.tx, person.id)))

    return reread(talk, read(talk.open_questions), read, worries, soon=bool(before))


def _pressed(
    m: Moment, kept: Kept, text: str, found: list[Role], person_id: int
) -> keyed.Keyed | None:
    """A helper's key with words behind it."""
    known = late_words.cases_known(m, kept.text, person_id)
    told = [case for case in known if case.state != CaseState.CLOSED]
    is_member = any(role.kind is RoleKind.MEMBER for role in found)
    return keyed.find(m, person_id, text, told, only_lettered=is_member)


def _with_key(reading: Reading, phone: Phone, pressed: keyed.Keyed) -> Reading:
    """A helper's key about a case, with words behind it, which are kept for a person. Where the key
    is in doubt it is asked back, and of its words only time off counts."""
    stops = reading.opt_out_by is not None or phone.opted_out_at is not None
    if not pressed.cases or stops or _is_urgent(reading):
        return reading
    key = pressed.key
    if key.digit is None:
        return replace(reading, intents=reading.intents & _HELPERS_WORDS)
    return replace(
        reading,
        digit=key.digit,
        letter=key.letter,
        intents=frozenset(),
        free_text=key.words.strip(),
    )


def just_before(m: Moment, kept: Kept) -> list[str]:
    """Their last texts: a cry for help may come in pieces."""
    since = kept.text.received_at - JOINED
    return inbox.last_texts(m.tx, kept.lookup, kept.id, since, BEFORE)


def _is_again(m: Moment, kept: Kept) -> bool:
    since = kept.text.received_at - TWICE
    last = inbox.last_texts(m.tx, kept.lookup, kept.id, since, 1)
    return last == [kept.text.body]


def write_down(m: Moment, incoming: Incoming, kept: Kept) -> None:
    """What became of a text."""
    person_id = incoming.person.id or None
    if incoming.reading.crisis or incoming.unread:
        m.note(person_id, "left for a person to read")
    inbox.note(
        m.tx,
        kept.id,
        person_id=person_id,
        state=inbox.InboxState.UNREAD if incoming.unread else inbox.InboxState.READ,
        crisis=incoming.crisis,
        replied=incoming.answered,
    )


def _answer(m: Moment, incoming: Incoming, asked: Asked) -> None:
    """First route, then step."""
    reading = incoming.reading
    if not _is_about_us(reading, incoming.phone):
        if _is_to_a_helper(incoming, asked.checkin) and late_words.is_pressed_since(m, incoming):
            return late_words.passed_over(m, incoming)
        known = letters.given(m.tx, incoming.person.id) if _helps(incoming.roles) else {}
        things = _open_things(m, incoming, asked.checkin, known)
        match route(reading, things, known.values()):
            case To(thing) if thing.kind is Kind.WELCOME:
                answered = begin.decline if Intent.DECLINE in reading.intents else begin.begin
                return answered(m, incoming, thing.person)
            case To(thing) if thing.kind is Kind.CASE:
                return mentoring.about_case(m, incoming, thing)
            case Which(among):
                return mentoring.which(m, incoming, among)
            case To() | Nothing():
                pass
    if asked.member is None or _is_a_helpers_word(m, incoming, asked.checkin):
        return mentoring.other_words(m, incoming)
    return converse.converse(m, incoming, asked.checkin, asked.talk)


def _is_to_a_helper(incoming: Incoming, checkin: Checkin | None) -> bool:
    """Bare digits are the member's as long as they are asked."""
    if not _helps(incoming.roles):
        return False
    reading = incoming.reading
    return checkin is None or reading.letter is not None or Intent.UNDO in reading.intents


def _is_about_us(reading: Reading, phone: Phone) -> bool:
    """Words that concern the person and the number, whatever is open."""
    stops = Intent.OPT_OUT in reading.intents or Intent.HELP in reading.intents
    return _is_urgent(reading) or stops or phone.opted_out_at is not None


def _is_urgent(reading: Reading) -> bool:
    return reading.crisis is not None and reading.crisis is not Tier.DISTRESS


def _is_a_helpers_word(m: Moment, incoming: Incoming, checkin: Checkin | None) -> bool:
    """On the phone of somebody who is a member and a mentor: UNDO, AWAY and letters are the
    mentor's, and so is a late digit when no check-in is open, and BACK when nothing is paused."""
    reading = incoming.reading
    if not _helps(incoming.roles):
        return False
    if reading.crisis is not None or incoming.phone.opted_out_at is not None:
        return False
    if Intent.BACK in reading.intents:
        return members.plan_of(m.tx, incoming.person.id).state != PlanState.PAUSED
    late_digit = checkin is None and reading.digit is not None
    in_doubt = checkin is None and incoming.keyed is not None and bool(incoming.keyed.cases)
    lettered = reading.letter is not None or in_doubt
    return bool(reading.intents & _HELPERS_WORDS) or lettered or late_digit


_HELPERS_WORDS = {Intent.UNDO, Intent.AWAY}


def _helps(found: list[Role]) -> bool:
    return any(r.kind is not RoleKind.MEMBER and r.state is RoleState.ACTIVE for r in found)


def _open_things(
    m: Moment, incoming: Incoming, checkin: Checkin | None, known: dict[int, str]
) -> list[Thing]:
    """All that this person may be answering; `known`: the letters that they have, by member."""
    things = [
        Thing(Kind.WELCOME, role.person_id, role.id, refused=role.refused)
        for role in begin.offered(incoming.roles)
    ]
    if checkin is not None:
        things.append(Thing(Kind.CHECKIN, checkin.member_id, checkin.id))
    if _helps(incoming.roles):
        person_id = incoming.person.id
        for case in late_words.cases_known(m, incoming.text, person_id):
            letter = known.get(case.member_id) or letter_of(m, person_id, case) or None
            things.append(Thing(Kind.CASE, person_id, case.id, letter))
    return things
