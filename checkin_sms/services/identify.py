"""Several people share one phone: whose text is this? Asked once, then known for a while.

Nothing is revealed before somebody has said who they are, and only they have made contact.
"""

import re
from datetime import datetime

from checkin_sms.core.reader.reading import Intent
from checkin_sms.core.sharing import Known, chosen, named, still_speaking
from checkin_sms.core.timeline import verdict_at
from checkin_sms.services import asking, hearing
from checkin_sms.services.asking_who import from_nobody
from checkin_sms.services.incoming import InboundText, Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.shared_phone import (
    Shared,
    asked_at,
    end_of_day,
    is_asked_since,
    look,
    open_checkin,
)
from checkin_sms.services.unsigned import but_names, is_asked, is_wish, those_waiting
from checkin_sms.store import bindings, members
from checkin_sms.store import cases as case_rows
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.numbers import Owner
from checkin_sms.store.phones import Phone


def listen(m: Moment, phone: Phone, owners: list[Owner], kept: Kept) -> Spoken | None:
    """One text from a phone that several people share."""
    shared = look(m, phone, owners, kept)
    said = shared.owner(_says_who(m, shared, kept.text.body))
    if said is not None:
        return (_said_before if shared.passed else _bind)(m, shared, said, kept)
    owner = _known(m, shared)
    if owner is None:
        return from_nobody(m, shared, kept)
    if shared.passed:
        # Another hand has the phone: a question to this one would be answered by that.
        mute = shared.reading.crisis is None
        return hearing.hear(m, phone, owner, kept, mute=mute).spoken
    bindings.heard(m.tx, phone.id, m.now)
    return hearing.hear(m, phone, owner, kept).spoken


def _says_who(m: Moment, shared: Shared, text: str) -> int | None:
    """Does this text say who is speaking?"""
    reading, holders = shared.reading, shared.holders
    if reading.letter is not None or reading.crisis is not None:
        return None
    if is_asked(shared.binding, shared.at):
        if reading.digit is not None and is_asked_since(m, shared):
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
    own = open_checkin(m, owner, shared.at)
    rest = [open_checkin(m, one, shared.at) for one in shared.members if one is not owner]
    others = [asked_at(checkin) for checkin in rest if checkin is not None]
    known = Known(
        since=binding.since,
        heard_at=binding.heard_at,
        until=binding.until,
        open_since=asked_at(own) if own else None,
        others=max(others, default=None),
    )
    return owner if still_speaking(known, shared.at) else None


def _by_what_is_open(m: Moment, shared: Shared, helper: Owner) -> Owner | None:
    """A mentor and one member: bare numbers are the member's, who is asked for them; the mentor's
    have letters. With nothing asked a key can only be about a case. Words may be anybody's."""
    reading = shared.reading
    rest = [one for one in shared.members if one is not helper]
    if len(rest) != 1 or len(shared.members) != 1 or is_asked(shared.binding, shared.at):
        return None
    numbers_only = reading.answers and not reading.intents and re.search(r"\d", reading.text)
    bare = reading.digit is not None or numbers_only
    if open_checkin(m, rest[0], shared.at):
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
    person, checkin = owner.person, open_checkin(m, owner, m.now)
    night = end_of_day(m, owner)
    if checkin is None or checkin.state is not CheckinState.OPEN or checkin.asked_at is None:
        return night
    asked = asking.asked_of(m, checkin, person, members.get(m.tx, person.id), checkin.asked_at)
    return min(night, verdict_at(asked))
