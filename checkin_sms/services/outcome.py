"""What the carrier said about a message, and what follows from it for check-ins and cases."""

from checkin_sms.core.delivery import ASKED, Kind, Sending, from_carrier, status_named, verdict
from checkin_sms.core.reading import Mouth
from checkin_sms.runtime import Runtime
from checkin_sms.services import asking, cases, notices, stopping
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import outbox
from checkin_sms.store.outbox import Sent

FAILED = frozenset({Sending.FAILED, Sending.UNDELIVERED})


def status(runtime: Runtime, token: str, word: str, sid: str, code: int | None) -> bool:
    """A status callback. False when the token is not one of ours; whatever order they come in
    and however often, a message's state never goes back."""
    said = status_named(word)
    with moment(runtime) as m:
        row = outbox.by_token(m.tx, token)
        if row is None:
            return False
        if said is None:
            return True
        state = from_carrier(row.state, said)
        if state == row.state:
            keep_sid(m, row, sid)
        elif state in FAILED:
            keep_sid(m, row, sid)
            failed(m, row, state, code)
        else:
            accepted(m, row, state, sid)
    runtime.ring()
    return True


def keep_sid(m: Moment, row: Sent, sid: str) -> None:
    if known := _fresh(m, row, sid):
        outbox.set_sid(m.tx, row.id, known)


def _fresh(m: Moment, row: Sent, sid: str) -> str | None:
    """A callback may lack the sid, and one that another row owns would be refused."""
    return sid if sid and row.sid is None and not outbox.owns_sid(m.tx, sid) else None


def accepted(m: Moment, row: Sent, state: Sending, sid: str) -> None:
    """The carrier has it."""
    outbox.set_state(m.tx, row.id, state, sid=_fresh(m, row, sid), accepted_at=m.now)
    if row.checkin_id is not None and row.purpose == f"ask:{row.checkin_id}" and state in ASKED:
        asking.accepted(m, row.checkin_id)


def failed(m: Moment, row: Sent, state: Sending, code: int | None) -> None:
    """It will not arrive. A prompt that failed was not asked; a rung that failed passes on."""
    outbox.set_state(m.tx, row.id, state, error=code)
    m.note(row.person_id, f"not delivered: {row.wording}")
    found = verdict(code, http_status=None)
    if found.kind is Kind.OPTED_OUT:
        stopping.opt_out(m, row.phone_id, Mouth.CARRIER)
    elif found.kind is Kind.STOP_THE_LINE:
        line_stopped(m)
    if row.case_id is not None and row.purpose.startswith("step:") and row.person_id is not None:
        cases.unreached(m, row.case_id, row.person_id)


def line_stopped(m: Moment) -> None:
    notices.notify(m, "carrier")
