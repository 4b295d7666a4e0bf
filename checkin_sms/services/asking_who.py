"""A text from a shared phone that nobody has signed: "who is this?" is asked once.

A cry for help does not wait: the resources go out at once, and each of those it may come from is a
case.
"""

from datetime import timedelta

from checkin_sms.core.contact import Sender, sender
from checkin_sms.core.conversation import CRISES
from checkin_sms.core.overtaken import is_over, still_wanted
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.sharing import choices
from checkin_sms.services import cases, hearing, late_words, notices, numbers, stopping
from checkin_sms.services.incoming import Incoming, Kept
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.services.promising import CRISIS_WORDING
from checkin_sms.services.shared_phone import Shared, end_of_day, is_asked_since
from checkin_sms.services.strangers import one_of
from checkin_sms.services.unsigned import is_asked, is_wish
from checkin_sms.store import bindings
from checkin_sms.store.bindings import BindingState

# If "who is this?" is not answered for so long, staff may have to hear of what was said.
LOOK_AGAIN = timedelta(minutes=10)


def from_nobody(m: Moment, shared: Shared, kept: Kept) -> Spoken | None:
    """Nobody knows whose text this is."""
    reading, phone = shared.reading, shared.phone
    nobody = one_of([owner.person for owner in shared.owners], kept.text.body)
    incoming = Incoming(phone, nobody, [], kept.id, reading, kept.text)
    wished = late_words.wished_since(m, phone, kept, None)
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
    if binding is None or anew or is_asked_since(m, shared):
        bindings.ask(
            m.tx,
            shared.phone.id,
            (binding and binding.inbox_id) or incoming.inbox_id,
            at=m.now,
            until=end_of_day(m, shared.owners[0]),
            look_at=m.now + LOOK_AGAIN,
        )
    incoming.say(m, "who_is_this", {"choices": choices(shared.holders)})
