"""Several people share one phone: whose text is this? Asked once, then known for a while.

Nothing is revealed before somebody has said who they are, and only they have made contact. A cry
for help does not wait: the resources go out at once, and each of those it may come from is a case.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkin_sms.core.contact import Sender, sender
from checkin_sms.core.conversation import CRISES
from checkin_sms.core.overtaken import is_over, still_wanted
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent, Reading, Tier
from checkin_sms.core.schedule import day_end
from checkin_sms.core.sharing import Holder, Known, choices, chosen, named, still_speaking
from checkin_sms.core.timeline import verdict_at
from checkin_sms.services import (
    asking,
    cases,
    converse,
    hearing,
    late_words,
    notices,
    numbers,
    stopping,
)
from checkin_sms.services.incoming import InboundText, Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.promising import CRISIS_WORDING
from checkin_sms.services.strangers import one_of
from checkin_sms.services.unsigned import BOTH, but_names, is_asked, is_wish, those_waiting
from checkin_sms.store import bindings, members, roles
from checkin_sms.store import cases as case_rows
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.bindings import Binding, BindingState
from checkin_sms.store.checkins import Checkin, CheckinState
from checkin_sms.store.numbers import Owner
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import RoleKind

# If "who is this?" is not answered for so long, staff may have to hear of what was said.
LOOK_AGAIN = timedelta(minutes=10)
# An answer to it counts until the day is over, and at least so long.
AT_LEAST = timedelta(hours=2)


@dataclass(frozen=True)
class Shared:
    """A phone, all whose it is, and what its text says whoever sent it. `at`: when it was written;
    `passed`: since then somebody has said who they are, or was asked."""

    phone: Phone
    owners: list[Owner]
    members: list[Owner]
    helpers: list[Owner]
    binding: Binding | None
    reading: Reading
    at: datetime
    passed: bool

    @property
    def holders(self) -> list[Holder]:
        people = [owner.person for owner in self.owners]
        return [Holder(person.id, person.name, person.alias) for person in people]

    def owner(self, person_id: int | None) -> Owner | None:
        return next((one for one in self.owners if one.person.id == person_id), None)


def listen(m: Moment, phone: Phone, owners: list[Owner], kept: Kept) -> Spoken | None:
    """One text from a phone that several people share."""
    shared = _look(m, phone, owners, kept)
    said = shared.owner(_says_who(m, shared, kept.text.body))
    if said is not None:
        return (_said_before if shared.passed else _bind)(m, shared, said, kept)
    owner = _known(m, shared)
    if owner is None:
        return _from_nobody(m, shared, kept)
    if shared.passed:
        # Another hand has the phone: a question to this one would be answered by that.
        mute = shared.reading.crisis is None
        return hearing.hear(m, phone, owner, kept, mute=mute).spoken
    bindings.heard(m.tx, phone.id, m.now)
    return hearing.hear(m, phone, owner, kept).spoken


def _look(m: Moment, phone: Phone, owners: list[Owner], kept: Kept) -> Shared:
    found = roles.of_people(m.tx, [owner.person.id for owner in owners])
    asked = {role.person_id for role in found if role.kind is RoleKind.MEMBER}
    helps = {role.person_id for role in found if role.kind is not RoleKind.MEMBER}
    members_here = [owner for owner in owners if owner.person.id in asked]
    at = kept.text.received_at if kept.text.found else m.now
    is_open = any(_open(m, owner, at) for owner in members_here)
    questions = BOTH if is_open else ()
    language = owners[0].person.language
    before = hearing.just_before(m, kept)
    binding = bindings.find(m.tx, phone.id)
    passed = late_words.is_before(kept, binding)
    return Shared(
        phone,
        owners,
        members_here,
        [owner for owner in owners if owner.person.id in helps],
        late_words.who_spoke(m, kept, binding) if passed else binding,
        interpret(kept.text.body, questions, language, before),
        at,
        passed,
    )


def _open(m: Moment, owner: Owner, at: datetime) -> Checkin | None:
    return converse.on_screen(m, owner.person.id, at)


def _is_asked_since(m: Moment, shared: Shared) -> bool:
    """Was anybody asked for their numbers after "who is this?"? Then a key may answer either."""
    if shared.binding is None:
        return False
    checkins = [_open(m, owner, shared.at) for owner in shared.members]
    asked = [_asked_at(checkin) for checkin in checkins if checkin is not None]
    return max(asked, default=shared.binding.since) > shared.binding.since


def _says_who(m: Moment, shared: Shared, text: str) -> int | None:
    """Does this text say who is speaking?"""
    reading, holders = shared.reading, shared.holders
    if reading.letter is not None or reading.crisis is not None:
        return None
    if is_asked(shared.binding, shared.at):
        if reading.digit is not None and _is_asked_since(m, shared):
            return None
        found = chosen(text, reading.digit, holders)
    else:
        found = named(text, holders)
    return found.person if found else None


def _known(m: Moment, shared: Shared) -> Owner | None:
    """Whose text it is, if the text or the conversation it is in says so."""
    reading = shared.reading
    helper = shared.helpers[0] if len(shared.helpers) == 1 else None
    if helper is not None and (reading.letter or reading.intents & {Intent.UNDO, Intent.AWAY}):
        return helper
    return _bound(m, shared) or (_by_what_is_open(m, shared, helper) if helper else None)


def _bound(m: Moment, shared: Shared) -> Owner | None:
    binding = shared.binding
    owner = shared.owner(binding.person_id) if binding else None
    if binding is None or owner is None:
        return None
    own = _open(m, owner, shared.at)
    rest = [_open(m, one, shared.at) for one in shared.members if one is not owner]
    others = [_asked_at(checkin) for checkin in rest if checkin is not None]
    known = Known(
        since=binding.since,
        heard_at=binding.heard_at,
        until=binding.until,
        open_since=_asked_at(own) if own else None,
        others=max(others, default=None),
    )
    return owner if still_speaking(known, shared.at) else None


def _asked_at(checkin: Checkin) -> datetime:
    return checkin.asked_at or checkin.due_at


def _by_what_is_open(m: Moment, shared: Shared, helper: Owner) -> Owner | None:
    """A mentor and one member: bare numbers are the member's, who is asked for them; the mentor's
    have letters. With nothing asked a key can only be about a case. Words may be anybody's."""
    reading = shared.reading
    rest = [one for one in shared.members if one is not helper]
    if len(rest) != 1 or len(shared.members) != 1 or is_asked(shared.binding, shared.at):
        return None
    numbers_only = reading.answers and not reading.intents and re.search(r"\d", reading.text)
    bare = reading.digit is not None or numbers_only
    if _open(m, rest[0], shared.at):
        return rest[0] if bare else None
    has_case = bool(case_rows.told_to(m.tx, helper.person.id))
    return helper if reading.digit is not None and has_case else None


def _bind(m: Moment, shared: Shared, owner: Owner, kept: Kept) -> Spoken | None:
    """They said who they are: what they had written before is now read as theirs."""
    person, phone = owner.person, shared.phone
    waiting = those_waiting(m, shared.binding, kept.id)
    waiting = but_names(m, shared.holders, person.id, waiting)
    bindings.bind(m.tx, phone.id, person.id, at=shared.at, until=_until(m, owner))
    m.note(person.id, "said who they are, on a shared phone")
    notice_rows.close_notices(m.tx, "unidentified", m.now, shared.owners[0].person.id)
    incoming = Incoming(phone, person, [], kept.id, shared.reading, kept.text)
    speaks = next((n for n, one in enumerate(waiting) if is_wish(m, one.body)), len(waiting) - 1)
    for n, one in enumerate(waiting):
        text = InboundText(
            one.sid, phone.number, one.body, one.media, one.received_at, kept.text.listed_at
        )
        before = Kept(one.id, kept.lookup, text)
        heard = hearing.hear(m, phone, owner, before, reply_to=kept.id, mute=n != speaks)
        incoming.spoken = heard.spoken or incoming.spoken
    if not waiting:
        members.heard(m.tx, person.id, kept.text.received_at)
        incoming.say(m, "noted")
    hearing.write_down(m, incoming, kept)
    return incoming.spoken


def _said_before(m: Moment, shared: Shared, owner: Owner, kept: Kept) -> None:
    """They said who they are, and somebody has since: it is a sign of them, and that is all."""
    incoming = Incoming(shared.phone, owner.person, [], kept.id, shared.reading, kept.text)
    members.heard(m.tx, owner.person.id, kept.text.received_at)
    hearing.write_down(m, incoming, kept)


def _until(m: Moment, owner: Owner) -> datetime:
    """Their window's end, or the end of the day if that comes first."""
    person, checkin = owner.person, _open(m, owner, m.now)
    night = _end_of_day(m, owner)
    if checkin is None or checkin.state is not CheckinState.OPEN or checkin.asked_at is None:
        return night
    asked = asking.asked_of(m, checkin, person, members.get(m.tx, person.id), checkin.asked_at)
    return min(night, verdict_at(asked))


def _end_of_day(m: Moment, owner: Owner) -> datetime:
    return max(day_end(m.now, owner.person.zone), m.now + AT_LEAST)


def _from_nobody(m: Moment, shared: Shared, kept: Kept) -> Spoken | None:
    """Nobody knows whose text this is."""
    reading, phone = shared.reading, shared.phone
    nobody = one_of([owner.person for owner in shared.owners], kept.text.body)
    incoming = Incoming(phone, nobody, [], kept.id, reading, kept.text)
    wished = late_words.wished_since(m, kept, None)
    if is_over(reading, wished):
        late_words.passed_over(m, incoming)
        hearing.write_down(m, incoming, kept)
        return None
    reading = incoming.reading = still_wanted(reading, wished)
    if reading.crisis is not None and reading.crisis is not Tier.DISTRESS:
        _cry(m, shared, incoming, reading.crisis)
    if reading.opt_out_by is not None or phone.opted_out_at is not None:
        stopping.stop_or_start(m, incoming)
        if reading.opt_out_by and not incoming.crisis and is_wish(m, kept.text.body):
            # They cannot be asked who they are any more.
            notices.notify(m, "unidentified", shared.owners[0].person.id)
    elif shared.passed:
        _left_to_staff(m, shared, incoming)
    elif incoming.spoken is None:
        _ask_who(m, shared, incoming)
    hearing.write_down(m, incoming, kept)
    return incoming.spoken


def _cry(m: Moment, shared: Shared, incoming: Incoming, tier: Tier) -> None:
    """Too much attention is the smaller fault."""
    incoming.crisis, incoming.unread = tier, True
    told = False
    for owner in shared.members:
        m.note(owner.person.id, f"words of crisis on a shared phone: {tier}")
        told |= cases.raise_case(m, owner.person.id, CRISES[tier]).is_told
    for owner in shared.helpers:
        if owner not in shared.members:
            told |= notices.notify(m, "person", owner.person.id)
    wording = CRISIS_WORDING[tier]
    incoming.say(m, wording if told else f"{wording}_no_alert")


def _left_to_staff(m: Moment, shared: Shared, incoming: Incoming) -> None:
    """Whoever has the phone now cannot be asked whose it was."""
    incoming.unread = True
    if not incoming.crisis and is_wish(m, incoming.text.body):
        notices.notify(m, "unidentified", shared.owners[0].person.id)


def _ask_who(m: Moment, shared: Shared, incoming: Incoming) -> None:
    match sender(shared.reading):
        case Sender.MACHINE:
            return
        case Sender.STRANGER:
            numbers.perhaps_wrong(m, incoming, shared.owners[0].person)
            return
        case Sender.OWNER:
            pass
    incoming.unread = True
    binding = shared.binding if is_asked(shared.binding, m.now) else None
    # Once it was left unanswered nobody looks any more; for a new wish somebody must.
    left = binding is not None and binding.state is BindingState.LEFT
    anew = left and is_wish(m, incoming.text.body)
    if binding is None or anew or _is_asked_since(m, shared):
        bindings.ask(
            m.tx,
            shared.phone.id,
            (binding and binding.inbox_id) or incoming.inbox_id,
            at=m.now,
            until=_end_of_day(m, shared.owners[0]),
            look_at=m.now + LOOK_AGAIN,
        )
    incoming.say(m, "who_is_this", {"choices": choices(shared.holders)})
