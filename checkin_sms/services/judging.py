"""What an asking comes to once its time is over. Silence only when all else is ruled out."""

from datetime import datetime, timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.core.fate import Fate, Try, fate
from checkin_sms.core.schedule import spoken_time
from checkin_sms.services import notices, reach
from checkin_sms.services.moment import Moment
from checkin_sms.store import checkins, heartbeats, holds, inbox, outbox, people, unsent
from checkin_sms.store.checkins import Checkin, CheckinState
from checkin_sms.store.outbox import Sent

# Up to where the carrier's list of messages was read: whatever they sent until then is known.
LIST_READ = "carrier's list read"

# The list is waited for so long. Then people are told all the same: it may be us who are deaf.
UNPROVEN_AT_MOST = timedelta(minutes=30)
# When many phones failed at once it is hardly the phones: staff look first.
MANY_WAIT = timedelta(minutes=15)

_STATE = {
    Fate.ASKED: CheckinState.SILENT,
    Fate.UNREACHABLE: CheckinState.UNREACHABLE,
    Fate.NOT_ASKED: CheckinState.NOT_ASKED,
}
ABOUT_THEM = (CheckinState.SILENT, CheckinState.UNREACHABLE)


def judged(m: Moment, checkin: Checkin, heard_at: datetime | None) -> CheckinState | None:
    """What it comes to as things are now; None while nobody knows whether they were asked."""
    heard = heard_at is not None and heard_at >= checkin.due_at
    # They wrote, and our own code failed on it: that is no silence.
    if heard or inbox.parked_since(m.tx, checkin.phone_id, checkin.due_at):
        return CheckinState.PARTIAL
    tries = outbox.tries(m.tx, f"ask:{checkin.id}")
    return _STATE.get(fate([Try(_known(one), one.error) for one in tries]))


def _known(row: Sent) -> Sending:
    """A call that the carrier keeps in its queue has not rung: nobody knows yet."""
    waits = row.channel is Channel.CALL and row.state is Sending.ACCEPTED
    return Sending.UNKNOWN if waits else row.state


def is_proven(m: Moment, until: datetime) -> bool:
    """Is all known that they may have sent until then?"""
    read_until = heartbeats.last(m.tx, LIST_READ)
    return read_until is not None and read_until >= until


def is_held(m: Moment, checkin: Checkin, found: CheckinState | None, due_at: datetime) -> bool:
    """Hold it back while it is not certain, or while it is probably not about them."""
    since = checkin.held_since or due_at
    until = since
    if found is None or (found in ABOUT_THEM and not is_proven(m, since)):
        until = since + UNPROVEN_AT_MOST
    elif found is CheckinState.UNREACHABLE and _is_many(m, checkin):
        until = since + MANY_WAIT
    if m.now >= until:
        return False
    holds.hold(m.tx, checkin.id, due_at, since, until)
    zone = people.person(m.tx, checkin.member_id).zone
    m.note(checkin.member_id, f"held back until {spoken_time(until, zone, 'en')} at the latest")
    return True


def _is_many(m: Moment, checkin: Checkin) -> bool:
    return reach.is_many(m, checkin.asked_at or checkin.due_at)


def end(m: Moment, checkin: Checkin, state: CheckinState, due_at: datetime) -> None:
    """Close it, and say what staff should know of how that was found."""
    unproven = state in ABOUT_THEM and not is_proven(m, checkin.held_since or due_at)
    checkins.close(m.tx, checkin.id, state, m.now, unproven=unproven)
    m.note(checkin.member_id, _WORDS[state])
    if unproven:
        m.note(checkin.member_id, "could not verify that they sent nothing")
        notices.notify(m, "unproven")
    if state is CheckinState.NOT_ASKED:
        unsent.suppress_checkin(m.tx, checkin.id)
        notices.notify(m, "stale")
    if state is CheckinState.UNREACHABLE:
        reach.unreachable_again(m, checkin.member_id)


_WORDS = {
    CheckinState.PARTIAL: "gave a sign",
    CheckinState.SILENT: "no answer in the time for it",
    CheckinState.UNREACHABLE: "could not be reached",
    CheckinState.NOT_ASKED: "not asked",
}
