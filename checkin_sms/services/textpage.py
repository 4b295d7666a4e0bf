"""A text that waits for a person: whose it is, what it says, and that somebody has read it.

Members' texts stand on their own pages too. Those of mentors, of staff, of strangers and of
whoever writes on a shared phone without saying who they are have no other place.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin_sms.services import access, audit
from checkin_sms.services.access import Viewer
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment
from checkin_sms.store import inbox, todays, voicenotes
from checkin_sms.store.base import Tx
from checkin_sms.store.inbox import InboxState
from checkin_sms.store.todays import Sharer, Subject, UnreadText


@dataclass(frozen=True)
class Known:
    """Somebody whose text it may be; `page`: where staff see more of them, if anywhere."""

    name: str
    page: str


@dataclass(frozen=True)
class Waiting:
    """`people`: who wrote it; on a shared phone, all whom it may be from; else nobody we know."""

    id: int
    people: list[Known]
    said_who: bool
    received_at: datetime
    crisis: str | None
    parked: bool

    @property
    def name(self) -> str:
        if not self.people:
            return "Somebody we do not know"
        names = " or ".join(one.name for one in self.people)
        return names if self.said_who else f"{names}'s phone"


@dataclass(frozen=True)
class TextPage:
    """`sound`: a voice note that is here."""

    text: Waiting
    words: str
    pictures: int
    sound: int | None
    unread: bool


def waiting(tx: Tx, viewer: Viewer, person_id: int | None = None) -> list[Waiting]:
    """What this viewer may read, the most pressing first; `person_id`: only theirs."""
    seen = access.seen_members(tx, viewer)
    found = todays.unread(tx, person_id)
    return _named(tx, [one for one in found if seen is None or one.person_id in seen])


def page(m: Moment, viewer: Viewer, text_id: int) -> TextPage:
    """With its words, which is written down. Raises NotThere."""
    row, text = _visible(m, viewer, text_id), inbox.find(m.tx, text_id)
    assert text is not None  # noqa: S101 - it was visible just now
    note = voicenotes.of_inbox(m.tx, [text_id]).get(text_id)
    audit.record(m, viewer, "saw messages", _member(row), f"text {text_id}")
    return TextPage(
        _named(m.tx, [row])[0],
        text.body,
        text.media,
        note.id if note and note.here else None,
        row.state in (InboxState.UNREAD, InboxState.PARKED),
    )


def mark_read(m: Moment, viewer: Viewer, text_id: int) -> None:
    """This one alone. Raises NotThere."""
    row = _visible(m, viewer, text_id)
    inbox.mark_read(m.tx, [text_id])
    audit.record(m, viewer, "read messages", _member(row), f"text {text_id}")


def _visible(m: Moment, viewer: Viewer, text_id: int) -> UnreadText:
    """A caseworker reads the texts of their own members; what nobody could place, and what
    mentors write, may be about anybody."""
    row, seen = todays.text(m.tx, text_id), access.seen_members(m.tx, viewer)
    if row is None or (seen is not None and row.person_id not in seen):
        raise NotThere
    return row


def _member(row: UnreadText) -> int | None:
    return row.person_id if row.member else None


def _named(tx: Tx, found: Sequence[UnreadText]) -> list[Waiting]:
    on: dict[int | None, list[Known]] = defaultdict(list)
    phones = {one.phone_id for one in found if one.person_id is None and one.phone_id is not None}
    for sharer in todays.sharers(tx, phones) if phones else []:
        on[sharer.phone_id].append(known(sharer))
    return [_waiting(one, on[one.phone_id]) for one in found]


def _waiting(row: UnreadText, sharers: list[Known]) -> Waiting:
    said_who = row.person_id is not None
    wrote = [Known(row.name or "", _page_of(row, row.person_id))] if said_who else sharers
    parked = row.state == InboxState.PARKED
    return Waiting(row.id, wrote, said_who, row.received_at, row.crisis, parked)


def known(one: Sharer | Subject) -> Known:
    return Known(one.name, _page_of(one, one.person_id))


def _page_of(one: UnreadText | Sharer | Subject, person_id: int | None) -> str:
    if one.member:
        return f"/staff/members/{person_id}"
    return f"/staff/mentors/{person_id}" if one.mentor else ""
