"""The line to the carrier: stopped by a refusal, tried by one message, opened by an answer."""

from datetime import datetime, timedelta
from functools import partial

from checkin_sms.core.ladder import Severity
from checkin_sms.core.line import REST, Sign, room, taken
from checkin_sms.services import notices
from checkin_sms.services.moment import Moment
from checkin_sms.store import line, queue
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.outbox import Sent


def claim(m: Moment, *, due_by: datetime, lease: timedelta, limit: int) -> list[Sent]:
    """Take as many due messages as the line may be given now, most urgent first. Crisis does not
    wait for the pace; a line that is stopped is tried with one message at a time."""
    known = line.lock(m.tx)
    take = partial(queue.claim, m.tx, m.now, due_by=due_by, lease=lease)
    if known.stopped_at is not None:
        if known.probe_at is not None and m.now < known.probe_at <= m.now + timedelta(hours=1):
            return []
        probe = take(limit=1)
        line.save(m.tx, probe_at=m.now + REST[Sign(known.sign or Sign.ASKING)])
        return probe
    pace = m.runtime.settings.messages_per_second
    rows = take(limit=limit, at_least=Severity.CRISIS)
    rows += take(limit=min(limit, room(known.free_at, m.now, pace)) - len(rows))
    if rows:
        line.save(m.tx, free_at=taken(known.free_at, m.now, pace, len(rows)))
    return rows


def stop(m: Moment, code: int | None, sign: Sign) -> None:
    """Nothing of ours would be taken now. The queue waits, and staff hear of it once."""
    known = line.lock(m.tx)
    line.save(m.tx, probe_at=m.now + REST[sign])
    if known.stopped_at is None:
        line.save(m.tx, stopped_at=m.now, sign=sign, code=code)
        m.note(None, "the line is stopped")
    elif sign is Sign.REPORT:
        # It does take messages, and loses them: that it takes one proves nothing any more.
        line.save(m.tx, sign=sign, code=code)
    notices.notify(m, "carrier")


def answers(m: Moment, row: Sent, sign: Sign) -> None:
    """The carrier took a message (`asking`) or brought one (`report`)."""
    known = line.look(m.tx)
    if known.stopped_at is None or row.claimed_at is None or row.claimed_at < known.stopped_at:
        return
    if sign is Sign.REPORT or known.sign != Sign.REPORT:
        open_again(m)


def was_read(m: Moment) -> None:
    """The carrier showed its list."""
    known = line.look(m.tx)
    if known.stopped_at is not None and known.sign == Sign.READING:
        open_again(m)


def open_again(m: Moment) -> None:
    line.lock(m.tx)
    line.save(m.tx, stopped_at=None, sign=None, code=None, probe_at=None)
    notices.withdraw(m, "carrier")
    notice_rows.close_notices(m.tx, "carrier", m.now)
    m.note(None, "the line is open again")
