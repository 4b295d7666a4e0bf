"""What staff see first: is the service well, and who needs a human now."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core.ladder import Severity
from checkin_sms.core.schedule import spoken_since
from checkin_sms.runtime import Runtime
from checkin_sms.services import health
from checkin_sms.store import cases, inbox, people
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.base import Tx

URGENCY = {Severity.ROUTINE: "today", Severity.URGENT: "within the hour", Severity.CRISIS: "now"}


@dataclass(frozen=True)
class CaseLine:
    """One open case in words: whom, why, since when, who knows, what comes next."""

    name: str
    reasons: str
    urgency: str
    since: str
    with_whom: str
    told: str
    next: str


@dataclass(frozen=True)
class Today:
    faults: tuple[str, ...]
    tick_at: datetime | None
    cases: list[CaseLine]
    unread: int
    notices: list[str]


NOTICES = {
    "stale": "Check-ins could not be sent in time ({count}). Nobody counts as silent for it.",
    "carrier": "The carrier refuses to take our texts. Check the account.",
    "parked": "Something could not be worked on ({count}). A person should look.",
    "unreadable": "Something kept cannot be opened ({count}). Is a key missing from the settings?",
    "person": "A mentor or staff person wrote words of crisis. Call them.",
    "mentor_stopped": "A mentor stopped all texts.",
    "mentor_not_started": "A mentor or staff person has not answered the welcome.",
    "paused": "A member asked for a pause in texts.",
    "mentor_away": "A mentor is away.",
    "wrong_number": "Somebody else seems to have a number. It gets nothing personal. Find out.",
    "new_number": "Somebody says that their number changes. Ask which one it is.",
    "unidentified": "Somebody on a shared phone may need a call. They did not say who they are.",
    "died": "A member has died. Tell their mentor in person: no text does.",
    "unproven": "Texts to us may be missing ({count}): the carrier's list could not be read.",
    "many_undelivered": "Many phones get no texts ({count}). It is hardly the phones.",
    "refused": "A text was turned away. The carrier's settings may need a person ({count}).",
    "landline": "A phone takes no texts. Ask for another number, or call.",
    "dead_number": "A number looks dead. Ask for a new one before it is someone else's.",
    "unreachable_days": "A phone could not be reached for days. Check the number.",
}


def today(runtime: Runtime) -> Today:
    found = health.report(runtime)
    with runtime.store.reading() as tx:
        now = runtime.clock()
        lines = [_line(tx, row, now) for row in cases.all_open(tx)]
        unread = inbox.unread_count(tx)
        notices = [
            NOTICES.get(notice.kind, notice.kind).format(count=notice.count)
            for notice in notice_rows.notices(tx)
        ]
    return Today(found.faults, found.tick_at, lines, unread, notices)


def _line(tx: Tx, row: cases.CaseOf, now: datetime) -> CaseLine:
    member = people.person(tx, row.member_id)
    told = [step for step in cases.steps(tx, row.id) if step.told_at is not None]
    names = people.named(tx, [step.person_id for step in told])
    claimer = people.person(tx, row.claimed_by).name if row.claimed_by else "nobody yet"
    next_at = spoken_since(row.next_at, now, member.zone, "en") if row.next_at else ""
    return CaseLine(
        name=member.name,
        reasons=", ".join(row.reasons),
        urgency=URGENCY[Severity(row.severity)],
        since=spoken_since(row.opened_at, now, member.zone, "en"),
        with_whom=claimer,
        told=", ".join(dict.fromkeys(names[step.person_id].name for step in told)) or "nobody yet",
        next=f"{row.next_step}, {next_at}",
    )
