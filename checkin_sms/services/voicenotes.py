"""A member leaves a voice note: fetched, sealed, deleted at the carrier, and heard by staff.

The carrier keeps recordings for ever and gives them to whoever has the address, so that none may
stay there longer than it takes to fetch it.
"""

import base64
from datetime import datetime, timedelta

from checkin_sms.gateway import CarrierError, NeverWill
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, notices
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import calls, inbox, voicenotes
from checkin_sms.store.calls import Call
from checkin_sms.store.voicenotes import NoteState, VoiceNote

BATCH = 10
# The first tries come soon; a carrier that is away for a day is still asked.
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)
# So often one that is not there is asked for again: half an hour in all.
MAY_COME = 5


def recorded(runtime: Runtime, token: str, recording: str, seconds: int) -> None:
    """The carrier has a recording of that call ready."""
    with moment(runtime) as m:
        call = calls.by_token(m.tx, token)
        if call is not None:
            keep(m, call, recording, seconds, at=m.now)


def keep(m: Moment, call: Call, recording: str, seconds: int, *, at: datetime) -> None:
    """They left a note in that call, to be fetched at `at`. Told twice, by whatever way, it is one,
    and fetched when it is first said to be ready."""
    if call.person_id is None or not recording:
        return
    inbox_id = inbox.keep(
        m.tx,
        sid=recording,
        lookup=call.lookup,
        phone_id=call.phone_id,
        body=f"(a voice note of {seconds} seconds)",
        media=1,
        received_at=m.now,
    )
    if inbox_id is None:
        voicenotes.is_ready(m.tx, recording, at)
        return
    inbox.note(
        m.tx,
        inbox_id,
        person_id=call.person_id,
        state=inbox.InboxState.UNREAD,
        crisis=None,
        replied=True,
    )
    voicenotes.add(
        m.tx,
        inbox_id=inbox_id,
        member_id=call.person_id,
        recording=recording,
        seconds=seconds,
        at=at,
    )
    m.note(call.person_id, "left a voice note")


def run_due(runtime: Runtime) -> int:
    """Fetch and delete what waits at the carrier. Returns how many were worked on."""
    with runtime.store.reading() as tx:
        found = voicenotes.due(tx, runtime.clock(), BATCH)
    for note in found:
        _work_on(runtime, note)
    return len(found)


def _work_on(runtime: Runtime, note: VoiceNote) -> None:
    try:
        if note.state == NoteState.WAITING:
            sound = runtime.gateway.recording(note.recording)
            with moment(runtime) as m:
                voicenotes.fetched(m.tx, note.id, base64.b64encode(sound).decode("ascii"), m.now)
            return
        runtime.gateway.forget_recording(note.recording)
    except NeverWill:
        # Of what is gone there the sound is here, or it is nowhere; but one that a call has just
        # told us of may not be there yet.
        if note.state == NoteState.WAITING and note.tries < MAY_COME:
            _put_off(runtime, note)
            return
    except CarrierError:
        _put_off(runtime, note)
        return
    with moment(runtime) as m:
        lost = note.state == NoteState.WAITING
        voicenotes.ended(m.tx, note.id, NoteState.LOST if lost else NoteState.KEPT)
        if lost:
            notices.notify(m, "parked")


def _put_off(runtime: Runtime, note: VoiceNote) -> None:
    with moment(runtime) as m:
        wait = min(FIRST_WAIT * 2 ** min(note.tries, 10), LONGEST_WAIT)
        voicenotes.put_off(m.tx, note.id, m.now + wait)


def sound(runtime: Runtime, viewer: Viewer, note_id: int) -> bytes:
    """The sound itself, written down as heard. Raises NotThere."""
    with moment(runtime) as m:
        found = voicenotes.sound_of(m.tx, note_id)
        if found is None or found[1] is None or not may_see(m.tx, viewer, found[0]):
            raise NotThere
        audit.record(m, viewer, "heard voice note", found[0])
        return base64.b64decode(found[1])
