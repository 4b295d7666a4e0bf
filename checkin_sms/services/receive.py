"""A text arrives: keep it, find whom and what it is about, answer in the same breath.

One transaction. Locks are taken in the order phone, person, check-in, case. A text that our own
code fails on is kept and parked for a person: a signed webhook never fails for what it holds.
"""

from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core.conversation import Talk
from checkin_sms.core.interpret import interpret
from checkin_sms.core.reading import Intent, Reading, Tier
from checkin_sms.core.route import Kind, Nothing, Thing, To, Which, route
from checkin_sms.runtime import Runtime
from checkin_sms.services import begin, converse, mentoring, notices, outgoing
from checkin_sms.services.incoming import InboundText, Incoming
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.telling import letter_of
from checkin_sms.store import cases, inbox, outbox, people, roles
from checkin_sms.store.base import Away
from checkin_sms.store.checkins import Checkin
from checkin_sms.store.people import Person, Phone
from checkin_sms.store.roles import Role, RoleKind, RoleState

# Texts this far apart are no longer one cry for help in pieces.
JOINED = timedelta(minutes=30)
BEFORE = 2
STRANGERS_A_DAY = 100


def receive(runtime: Runtime, text: InboundText) -> Spoken | None:
    """Returns the reply to give in the webhook's response. Raises only when nothing was kept."""
    lookup = runtime.store.keyring.fingerprint(text.sender)
    with moment(runtime) as m:
        phone = people.lock_phone(m.tx, lookup)
        inbox_id = inbox.keep(
            m.tx,
            sid=text.sid,
            lookup=lookup,
            phone_id=phone.id if phone else None,
            body=text.body,
            media=text.media,
            received_at=text.received_at,
        )
        if inbox_id is None:
            return _repeated(m, text.sid)
        if phone is None:
            return _stranger(m, text, lookup, inbox_id)
        spoken = _listen_safely(m, phone, inbox_id, text, lookup)
    runtime.ring()
    return spoken


def _repeated(m: Moment, sid: str) -> Spoken | None:
    """The carrier asks again: the same answer while it may not have been sent, later none."""
    known = inbox.by_sid(m.tx, sid)
    reply = outbox.reply_to(m.tx, known.id) if known else None
    if reply is None or reply.state != "handed":
        return None
    return Spoken(reply.body, reply.token)


def _listen_safely(
    m: Moment, phone: Phone, inbox_id: int, text: InboundText, lookup: str
) -> Spoken | None:
    try:
        with m.tx.begin_nested():
            return _listen(m, phone, inbox_id, text, lookup)
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - whatever our code did, the person's text is kept
        _park(m, inbox_id, error)
        return None


def _park(m: Moment, inbox_id: int, error: Exception) -> None:
    """Keep it for a person. That they are told of it may fail as well; the text stays."""
    m.note(None, f"a text was parked: {type(error).__name__}")
    inbox.note(
        m.tx,
        inbox_id,
        person_id=None,
        state=inbox.InboxState.PARKED,
        crisis=None,
        replied=False,
    )
    try:
        with m.tx.begin_nested():
            notices.notify(m, "parked")
    except Away:
        raise
    except Exception as second:  # noqa: BLE001 - the staff page counts unread texts all the same
        m.note(None, f"staff could not be told of it: {type(second).__name__}")


def _listen(
    m: Moment, phone: Phone, inbox_id: int, text: InboundText, lookup: str
) -> Spoken | None:
    everyone = people.people_on(m.tx, phone.id)
    found = roles.of_people(m.tx, [person.id for person in everyone])
    person = everyone[0]
    member = next((role for role in found if role.kind is RoleKind.MEMBER), None)
    checkin = converse.answerable(m, member.person_id, text.received_at) if member else None
    talk = converse.talk_of(m, checkin)
    reading = interpret(
        text.body,
        talk.open_questions,
        person.language,
        inbox.last_texts(m.tx, lookup, inbox_id, text.received_at - JOINED, BEFORE),
    )
    incoming = Incoming(phone, person, found, inbox_id, reading, text)
    things = _open_things(m, found, checkin.id if checkin else None)
    _answer(m, incoming, things, Asked(member, checkin, talk))
    if reading.crisis or incoming.unread:
        m.note(person.id, "left for a person to read")
    inbox.note(
        m.tx,
        inbox_id,
        person_id=incoming.person.id,
        state=inbox.InboxState.UNREAD if incoming.unread else inbox.InboxState.READ,
        crisis=incoming.crisis,
        replied=incoming.spoken is not None,
    )
    return incoming.spoken


@dataclass(frozen=True)
class Asked:
    """The member on this phone, if there is one, and where their check-in stands."""

    member: Role | None
    checkin: Checkin | None
    talk: Talk


def _answer(m: Moment, incoming: Incoming, things: list[Thing], asked: Asked) -> None:
    """First route, then step."""
    reading = incoming.reading
    if not _is_about_us(reading, incoming.phone):
        match route(reading, things):
            case To(thing) if thing.kind is Kind.WELCOME:
                return begin.begin(m, incoming, thing.person)
            case To(thing) if thing.kind is Kind.CASE:
                return mentoring.about_case(m, incoming, thing)
            case Which(among):
                return mentoring.which(m, incoming, among)
            case To() | Nothing():
                pass
    helps = [role for role in incoming.roles if role.kind is not RoleKind.MEMBER]
    if asked.member is not None and not (helps and _is_a_helpers_word(reading, asked.checkin)):
        return converse.converse(m, incoming, asked.checkin, asked.talk)
    return mentoring.other_words(m, incoming)


def _is_about_us(reading: Reading, phone: Phone) -> bool:
    """Words that concern the person and the number, whatever is open."""
    urgent = reading.crisis is not None and reading.crisis is not Tier.DISTRESS
    stops = Intent.OPT_OUT in reading.intents or Intent.HELP in reading.intents
    return urgent or stops or phone.opted_out_at is not None


def _is_a_helpers_word(reading: Reading, checkin: object | None) -> bool:
    """On the phone of somebody who is a member and a mentor: UNDO and AWAY are the mentor's, and
    so is a late digit when no check-in is open."""
    late_digit = checkin is None and reading.digit is not None
    return bool(reading.intents & {Intent.UNDO, Intent.AWAY}) or late_digit


def _open_things(m: Moment, found: list[Role], checkin_id: int | None) -> list[Thing]:
    things = [Thing(Kind.WELCOME, role.person_id, role.id) for role in found if role.waiting]
    if checkin_id is not None:
        owner = next(role for role in found if role.kind is RoleKind.MEMBER)
        things.append(Thing(Kind.CHECKIN, owner.person_id, checkin_id))
    helpers = {
        role.person_id
        for role in found
        if role.kind is not RoleKind.MEMBER and role.state == RoleState.ACTIVE
    }
    for person_id in sorted(helpers):
        for case in cases.told_to(m.tx, person_id):
            letter = letter_of(m, person_id, case) or None
            things.append(Thing(Kind.CASE, person_id, case.id, letter))
    return things


def _stranger(m: Moment, text: InboundText, lookup: str, inbox_id: int) -> Spoken | None:
    """An unknown number: kept, answered at most once a day and never more than so many in all,
    with words that reveal nothing. Short codes are machines and get no answer."""
    day = m.now - timedelta(days=1)
    quiet = (
        not text.sender.startswith("+")
        or interpret(text.body).opt_out_by is not None
        or inbox.answered_strangers(m.tx, day, lookup) >= 1
        or inbox.answered_strangers(m.tx, day) >= STRANGERS_A_DAY
    )
    inbox.note(
        m.tx,
        inbox_id,
        person_id=None,
        state=inbox.InboxState.UNREAD,
        crisis=None,
        replied=not quiet,
    )
    if quiet:
        return None
    nobody = Person(0, "", "", "en", "UTC")
    return Spoken(outgoing.text(m, nobody, "unknown_sender"), "")
