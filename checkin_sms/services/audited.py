"""The audit as people read it: names beside what was written down."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.runtime import Runtime
from checkin_sms.store import audits, people, staff

AT_A_TIME = 50


@dataclass(frozen=True)
class Line:
    at: datetime
    who: str
    what: str
    member_id: int | None
    member: str
    detail: str


@dataclass(frozen=True)
class AuditPage:
    """`before`: where the next page begins; None: this is the last one."""

    lines: list[Line]
    staff: list[tuple[int, str]]
    before: int | None


def page(
    runtime: Runtime,
    *,
    before: int | None = None,
    staff_id: int | None = None,
    member_id: int | None = None,
) -> AuditPage:
    with runtime.store.reading() as tx:
        rows = audits.page(
            tx, before=before, staff_id=staff_id, member_id=member_id, limit=AT_A_TIME + 1
        )
        names = {one.id: one.name for one in staff.everyone(tx)}
        found = people.named(tx, [row.member_id for row in rows if row.member_id is not None])
    members = {one: person for one, person in found.items() if person.erased_at is None}
    shown = rows[:AT_A_TIME]
    lines = [
        Line(
            row.at,
            names.get(row.staff_id, "command line") if row.staff_id else "command line",
            row.what,
            row.member_id,
            members[row.member_id].name if row.member_id in members else "",
            row.detail,
        )
        for row in shown
    ]
    more = shown[-1].id if len(rows) > AT_A_TIME else None
    return AuditPage(lines, sorted(names.items()), more)
