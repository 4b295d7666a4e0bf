"""One pass over all that is due. Each row is its own transaction: one poisoned row cannot stop
everyone else's alerts, it is pushed forward and staff hear of it."""

from collections.abc import Callable

import structlog

from checkin_sms.core.ladder import Reason
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, asking, cases, notices, pausing, resolve, unsigned, waiting
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import due as due_rows
from checkin_sms.store import members, roles
from checkin_sms.store.base import Away
from checkin_sms.store.due import Due
from checkin_sms.store.roles import RoleKind

log = structlog.get_logger()

BATCH = 200


def run_due(runtime: Runtime) -> int:
    """Work on everything that is due now. Returns how many rows that was."""
    with runtime.store.reading() as tx:
        found = due_rows.due(tx, runtime.clock(), BATCH)
    for item in found:
        _work_on(runtime, item)
    if found:
        runtime.ring()
    return len(found)


def _work_on(runtime: Runtime, item: Due) -> None:
    try:
        _DEEDS[item.table](runtime, item)
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - one row's fault must not silence the others
        log.error("a due row failed", table=item.table, id=item.id, error=type(error).__name__)
        with moment(runtime) as m:
            due_rows.push(m.tx, item, m.now + apart.POISONED)
            with m.apart("staff could not be told of it"):
                notices.notify(m, "parked")


def _case(runtime: Runtime, item: Due) -> None:
    with moment(runtime) as m:
        cases.fire(m, item.id)


def _outbox(runtime: Runtime, item: Due) -> None:
    resolve.lapse(runtime, item.id)


def _binding(runtime: Runtime, item: Due) -> None:
    with moment(runtime) as m:
        unsigned.unanswered(m, item.id)


def _checkin(runtime: Runtime, item: Due) -> None:
    with moment(runtime) as m:
        waiting.fire(m, item.id, item.at)


def _plan(runtime: Runtime, item: Due) -> None:
    with moment(runtime) as m:
        if item.step == "resume":
            pausing.day_came(m, item.id, item.at)
        else:
            asking.ask(m, item.id, item.at)


def _role(runtime: Runtime, item: Due) -> None:
    with moment(runtime) as m:
        _not_started(m, item.id)


def _not_started(m: Moment, role_id: int) -> None:
    """A welcome that nobody answered for a day. A person finds out why; of a member who is paused
    not before that is over, as no answer can be looked for."""
    if not roles.mark_unstarted(m.tx, role_id):
        return
    role = roles.role(m.tx, role_id)
    if role.kind is RoleKind.MEMBER and (until := members.paused_until(m.tx, role.person_id)):
        roles.look_again(m.tx, role.person_id, until + m.program_clocks().not_started)
        return
    m.note(role.person_id, f"{role.kind} has not started")
    if role.kind is RoleKind.MEMBER:
        cases.raise_case(m, role.person_id, Reason.NOT_STARTED)
    else:
        notices.notify(m, "mentor_not_started", role.person_id)


_DEEDS: dict[str, Callable[[Runtime, Due], None]] = {
    "case": _case,
    "outbox": _outbox,
    "binding": _binding,
    "checkin": _checkin,
    "plan": _plan,
    "role": _role,
}
