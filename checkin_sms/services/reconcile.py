"""Read the carrier's own list of messages, and take what its webhooks never brought us.

Texts that came in go to the same service as any text, statuses to the same rules as callbacks.
Whatever was read once is harmless to read again, so a pass that breaks off is simply done again.
One entry that our own code fails on breaks nothing off: everybody's silence waits for the rest.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import TypeVar

import structlog

from checkin_sms.core.delivery import from_carrier, status_named
from checkin_sms.core.line import Sign
from checkin_sms.gateway import LineStopped, Listed, TryLater
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, lines, outcome, receive
from checkin_sms.services.incoming import InboundText
from checkin_sms.services.judging import LIST_READ
from checkin_sms.services.moment import moment
from checkin_sms.store import carried, heartbeats, holds, inbox, outbox, phones
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.base import Tx
from checkin_sms.store.outbox import Sent

log = structlog.get_logger()
T = TypeVar("T")

EVERY = timedelta(minutes=2)
# Somebody's silence waits for it: sooner, but not without a pause.
SOON = timedelta(seconds=30)
# Lists lag, and two machines' clocks differ.
OVERLAP = timedelta(minutes=10)
A_DAY = timedelta(days=1)
# The hour, in UTC, of the whole day's pass: it is night all over the country.
NIGHT = 9

TRIED, WHOLE, FIRST = "carrier's list tried", "carrier's list read whole", "carrier's list begun"

A_PAGE = 100
ALL = 1_000_000
AT_ONCE = 500
LONGEST_BODY = 1600


@dataclass
class Pass:
    """What one reading found that we did not know."""

    texts: list[Listed] = field(default_factory=list)
    ours: dict[str, Listed] = field(default_factory=dict)
    seen: int = 0
    # When each came of which not even that could be kept.
    lost: list[datetime] = field(default_factory=list)


def run_due(runtime: Runtime) -> int:
    """Read the list if it is time. Returns how much was learned from it."""
    with runtime.store.reading() as tx:
        now = runtime.clock()
        turn = heartbeats.turn(tx, TRIED, now)
        if not turn.is_due(EVERY) and not is_awaited(tx, now):
            return 0
    with runtime.store.writing() as tx:
        if not turn.take(tx):
            return 0
        heartbeats.claim(tx, FIRST, now, None)
    return reconcile(runtime)


def is_awaited(tx: Tx, now: datetime) -> bool:
    """Does anybody's silence wait for the list to be read now?"""
    held = holds.held_since(tx)
    if held is None:
        return False
    tried, read_until = heartbeats.last(tx, TRIED), heartbeats.last(tx, LIST_READ)
    if read_until is not None and read_until >= held:
        return False
    return tried is None or tried < held or now >= tried + SOON


def reconcile(runtime: Runtime) -> int:
    """One pass. Trouble with the carrier leaves everything for the next one."""
    began = runtime.clock()
    with runtime.store.reading() as tx:
        since, whole = _since(tx, began)
    try:
        found = _read(runtime, since)
    except TryLater as trouble:
        log.warning("the carrier's list could not be read", reason=trouble.reason)
        return 0
    except LineStopped as refused:
        with moment(runtime) as m:
            lines.stop(m, refused.code, Sign.READING)
        return 0
    learned = _take_texts(runtime, found, began) + _take_statuses(runtime, found.ours)
    _keep(runtime, began, found, whole=whole)
    return learned


def _since(tx: Tx, now: datetime) -> tuple[datetime, bool]:
    """How far back to read, and whether that is the nightly pass over a whole day."""
    read_until, first = heartbeats.last(tx, LIST_READ), heartbeats.last(tx, FIRST) or now
    # A clock that was wrong may have read the future.
    known = read_until if read_until is not None and read_until <= now + OVERLAP else None
    since = (known or max(first, now - A_DAY)) - OVERLAP
    last_whole = heartbeats.last(tx, WHOLE)
    tonight = now.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
    night = tonight if tonight <= now else tonight - A_DAY
    whole = first < night and (last_whole is None or last_whole < night)
    return (min(since, now - A_DAY) if whole else since), whole


def _read(runtime: Runtime, since: datetime) -> Pass:
    """Usually the newest few tell all; else all from the newest to `since`, page by page."""
    found = _read_some(runtime, runtime.gateway.recent(since=since, limit=A_PAGE))
    if found.seen < A_PAGE:
        return found
    return _read_some(runtime, runtime.gateway.recent(since=since, limit=ALL))


def batched(things: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(things)
    while some := list(islice(rest, size)):
        yield some


def _read_some(runtime: Runtime, listed: Iterator[Listed]) -> Pass:
    found = Pass()
    for some in batched(listed, AT_ONCE):
        found.seen += len(some)
        with runtime.store.reading() as tx:
            known = inbox.known(tx, [one.sid for one in some])
        found.texts += [one for one in some if _is_new(runtime, one, known)]
        found.ours |= {one.sid: one for one in some if not one.inbound}
    return found


def _is_new(runtime: Runtime, one: Listed, known: Collection[str]) -> bool:
    to_us = runtime.settings.twilio_from in (None, one.to)
    return one.inbound and one.status == "received" and to_us and one.sid not in known


def _take_texts(runtime: Runtime, found: Pass, began: datetime) -> int:
    """Oldest first, as they were written."""
    now = runtime.clock()
    for one in sorted(found.texts, key=lambda one: one.created or now):
        text = InboundText(
            sid=one.sid,
            sender=one.from_,
            body=_clean(one.body[:LONGEST_BODY]),
            media=one.media,
            received_at=min(one.created or now, now),
            listed_at=began,
        )
        if not _take(runtime, text):
            found.lost.append(text.received_at)
    return len(found.texts)


def _clean(body: str) -> str:
    """A NUL, or half an emoji where a text was cut, is text for a person, and an error for us."""
    return body.replace("\x00", "").encode(errors="replace").decode()


def _take(runtime: Runtime, text: InboundText) -> bool:
    """Is anything of it kept? What is not is no proof that its writer was silent."""

    def listen() -> bool:
        receive.receive(runtime, text)
        return True

    keep = partial(receive.keep_bare, runtime, text)
    return bool(
        apart.do(runtime, "a listed text failed", listen)
        or apart.do(runtime, "a listed text could not be kept", keep)
    )


def _take_statuses(runtime: Runtime, ours: dict[str, Listed]) -> int:
    """Words that no callback brought, and messages that we did not know the carrier had."""
    count = 0
    for sids in batched(ours, AT_ONCE):
        with runtime.store.reading() as tx:
            rows = carried.by_sids(tx, sids)
        for row in rows:
            learn = partial(_learn, runtime, row.id, ours[row.sid or ""])
            count += bool(apart.do(runtime, "a listed status failed", learn))
    with runtime.store.reading() as tx:
        lost = carried.without_sid(tx)
        numbers = phones.by_id(tx, [row.phone_id for row in lost])
    for row in lost:
        alike = [one for one in ours.values() if _is_alike(row, numbers[row.phone_id].number, one)]
        if alike:
            adopt = partial(_adopt, runtime, row.id, alike[::-1])
            count += bool(apart.do(runtime, "a listed message failed", adopt))
    return count


def _is_alike(row: Sent, number: str, one: Listed) -> bool:
    asked_at = row.claimed_at or row.created_at
    in_time = one.created is None or one.created >= asked_at - OVERLAP
    return one.to == number and one.body == row.body and in_time


def _learn(runtime: Runtime, outbox_id: int, one: Listed) -> bool:
    said = status_named(one.status)
    if said is None:
        return False
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        if from_carrier(row.state, said) == row.state:
            return False
        outcome.learn(m, row, said, one.sid, one.error_code, at=one.created)
    return True


def _adopt(runtime: Runtime, outbox_id: int, alike: list[Listed]) -> bool:
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        free = next((one for one in alike if not carried.owns_sid(m.tx, one.sid)), None)
        if free is None or row.sid is not None:
            return False
        outcome.adopt(m, row, free)
    return True


def _keep(runtime: Runtime, began: datetime, found: Pass, *, whole: bool) -> None:
    """From here on all is known that came until `began`, or until the list fell behind."""
    with moment(runtime) as m:
        given = carried.accepted_since(m.tx, began - OVERLAP)
        missing = [at for sid, at in given.items() if sid not in found.ours and at < began]
        # One that is odd for ever must not hold up everybody as long.
        missing += [at for at in found.lost if at > began - A_DAY]
        before = heartbeats.last(m.tx, LIST_READ) or began
        until = max(min([began, *missing]), min(before, began))
        heartbeats.beat(m.tx, LIST_READ, until)
        if whole:
            heartbeats.beat(m.tx, WHOLE, began)
        lines.was_read(m)
        holds.release(m.tx, until, m.now)
        notice_rows.close_notices(m.tx, "unproven", m.now)
    runtime.ring()
