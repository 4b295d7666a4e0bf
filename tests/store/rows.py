"""Rows to begin with: a person, a member with a plan, a check-in, a message."""

from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from checkin_sms.core.delivery import Sending
from checkin_sms.store import checkins, members, mentors, numbers, outbox, people, phones, roles
from checkin_sms.store.base import Store, Tx

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def person(tx: Tx, name: str = "Ana", number: str = "+12025550101") -> int:
    zone = "America/New_York"
    found = people.add_person(tx, name=name, alias=name, language="en", zone=zone, created_at=NOW)
    numbers.link(tx, found, phones.add(tx, number, f"print of {number}"))
    return found


def member(tx: Tx, name: str = "Ana", number: str = "+12025550101") -> int:
    found = person(tx, name, number)
    consent = ("on paper", "Cleo", NOW)
    members.add(tx, found, word="pull", hears=members.Hears.MORE, consent=consent, watch_until=None)
    members.add_plan(tx, found, days="0123456", at="18:00")
    return found


def mentor(tx: Tx, name: str = "Ben", number: str = "+12025550111") -> int:
    found = person(tx, name, number)
    mentors.add(tx, found, start="09:00", end="20:00", nights=False, crisis=False)
    return found


def helpers(tx: Tx) -> tuple[int, list[int]]:
    """Ana and her three mentors, in order: the second one cannot call her."""
    ana, found = member(tx), []
    for rank, name in enumerate(["Ben", "Dee", "Eve"]):
        one = mentor(tx, name, f"+1202555011{rank}")
        roles.invite(tx, one, roles.RoleKind.MENTOR, NOW, NOW + DAY)
        mentors.pair(tx, ana, one, rank=rank, has_number=rank != 1, crisis=True)
        found.append(one)
    return ana, found


def checkin(tx: Tx, member_id: int, day: int = 2) -> int | None:
    return checkins.write(
        tx,
        member_id=member_id,
        phone_id=numbers.first_of(tx, member_id).id,
        local_date=date(2026, 3, day),
        due_at=NOW + (day - 2) * DAY,
        asking="mood",
        grace_ends=NOW + (day - 2) * DAY + HOUR,
    )


def opened(tx: Tx, ana: int, day: int = 2) -> int:
    """A check-in whose prompt went out."""
    found = checkin(tx, ana, day)
    assert found is not None
    assert checkins.asked(tx, found, NOW + (day - 2) * DAY, NOW + (day - 2) * DAY + HOUR, "nudge")
    return found


def letter(tx: Tx, person_id: int, purpose: str = "test:1", **more: object) -> int | None:
    """A message that is due now."""
    fields: dict[str, object] = dict(wording="noted", body="hello", urgency=0, send_by=NOW + HOUR)
    phone_id = numbers.first_of(tx, person_id).id
    token = more.pop("token", f"token of {purpose}")
    given = fields | dict(purpose=purpose, phone_id=phone_id, person_id=person_id) | more
    return outbox.write(
        tx,
        outbox.Letter(**given),  # type: ignore[arg-type]
        token=str(token),
        now=NOW,
        state=Sending.DUE,
        next_at=NOW,
    )


def plain(store: Store, statement: str, **values: object) -> list[tuple[object, ...]]:
    """Run one plain statement and commit, as somebody with a database client might."""
    with store.writing() as tx:
        result = tx.execute(sa.text(statement), values)
        return [tuple(row) for row in result] if result.returns_rows else []
