"""What one phone shows, with what the service did in between, in order of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.alerts import TurnedAway
from checkin_sms.local_carrier.message import Message
from checkin_sms.local_carrier.rehearsal import Entry, Person

# Longer histories would make each look at the page dear.
MOST_ITEMS = 120

Kind = Literal[
    "day", "theirs", "ours", "ghost", "carrier", "note", "refused",
    "call", "said", "spoken", "other", "pressed", "line",
]  # fmt: skip
MISSED = ("undelivered", "failed")


@dataclass(frozen=True, slots=True)
class Item:
    """`key` never changes, so that the page can tell a new item from a changed one."""

    key: str
    kind: Kind
    at: datetime
    text: str
    hour: str = ""
    size: str = ""
    state: str = ""
    language: str = ""


def thread(
    person: Person,
    messages: Iterable[Message],
    entries: Iterable[Entry],
    turned_away: Iterable[TurnedAway],
    calls: Iterable[Item] = (),
) -> list[Item]:
    """The newest items of one person, oldest first, with a heading for each day."""
    items = [
        *(_bubble(message, person.zone) for message in messages),
        *calls,
        *(_note(entry, person.zone) for entry in entries if _concerns(entry, person)),
        *(
            _refused(away, place, person.zone)
            for place, away in enumerate(turned_away)
            if away.number == person.number
        ),
    ]
    items.sort(key=lambda item: item.at)
    return _with_days(items[-MOST_ITEMS:], person.zone)


def _bubble(message: Message, zone: str) -> Item:
    return Item(
        key=message.sid,
        kind=_kind(message),
        at=message.created,
        text=message.body,
        hour=words.hour(message.created, zone),
        size=words.size(message.body),
        state=words.state(message),
    )


def _kind(message: Message) -> Kind:
    """Whose bubble it is, seen from the phone; a ghost never reached it."""
    if message.inbound:
        return "theirs"
    if message.lost or message.status in MISSED:
        return "ghost"
    return "carrier" if message.by_carrier else "ours"


def _concerns(entry: Entry, person: Person) -> bool:
    """What is about nobody in particular is for staff to see to."""
    return entry.person_id == person.id or (entry.person_id is None and "staff" in person.roles)


def _note(entry: Entry, zone: str) -> Item:
    hour = words.hour(entry.at, zone)
    return Item(f"note-{entry.id}", "note", entry.at, entry.text, hour=hour)


def _refused(away: TurnedAway, place: int, zone: str) -> Item:
    text = f"the carrier refused: {words.refusal(away.code)}"
    hour = words.hour(away.at, zone)
    return Item(f"refused-{place}", "refused", away.at, text, hour=hour)


def _with_days(items: list[Item], zone: str) -> list[Item]:
    shown: list[Item] = []
    today = None
    for item in items:
        date = words.local(item.at, zone).date()
        if date != today:
            shown.append(Item(f"day-{date}", "day", item.at, words.day(item.at, zone)))
            today = date
        shown.append(item)
    return shown
