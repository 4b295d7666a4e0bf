"""What the product tells the phones page: who is there, how busy it is, what it did."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from checkin_sms.local_carrier.options import Options
from checkin_sms.local_carrier.wire import Line, Unreached

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    number: str
    roles: tuple[str, ...]
    zone: str
    language: str
    about: str
    # What they enter when they are called.
    pin: str = ""


GROUPS = {"member": "Members", "mentor": "Mentors", "staff": "Staff on call"}


@dataclass(frozen=True, slots=True)
class Program:
    name: str
    people: tuple[Person, ...]

    def person(self, number: str | int | None) -> Person | None:
        return next((person for person in self.people if str(person.id) == str(number)), None)

    def groups(self) -> list[tuple[str, list[Person]]]:
        """Everyone once: members, mentors and staff, then those with several roles."""
        grouped: dict[str, list[Person]] = {title: [] for title in GROUPS.values()}
        for person in self.people:
            grouped.setdefault(_title(person), []).append(person)
        return [(title, people) for title, people in grouped.items() if people]

    def first(self, role: str) -> Person | None:
        """The plainest example of a role, or of anybody."""
        fitting = sorted((len(p.roles), n) for n, p in enumerate(self.people) if role in p.roles)
        if fitting:
            return self.people[fitting[0][1]]
        return self.people[0] if self.people else None


def _title(person: Person) -> str:
    if len(person.roles) == 1:
        return GROUPS.get(person.roles[0], "Others")
    return " and ".join(person.roles).capitalize() or "Others"


@dataclass(frozen=True, slots=True)
class State:
    busy: int
    next_at: datetime | None
    next: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    id: int
    at: datetime
    person_id: int | None
    text: str


class Away(Exception):
    """The product does not answer, or not in a way that can be read."""


_MOST_PAGES = 20


class Rehearsal:
    def __init__(self, options: Options, line: Line) -> None:
        self._options = options
        self._line = line
        self._entries: list[Entry] = []

    def program(self) -> Program:
        return self._ask("/rehearsal/people", _program)

    def state(self) -> State:
        return self._ask("/rehearsal/state", _state)

    def journal(self) -> list[Entry]:
        """All entries so far; only the new ones are asked for."""
        for _ in range(_MOST_PAGES):
            after = self._entries[-1].id if self._entries else 0
            fresh = self._ask(f"/rehearsal/journal?after={after}", _entries)
            known = self._entries[-1].id if self._entries else 0
            self._entries = [*self._entries, *(entry for entry in fresh if entry.id > known)]
            if not fresh:
                break
        return self._entries

    def _ask(self, path: str, read: Callable[[Any], T]) -> T:
        try:
            answer = self._line.get(self._options.url(path))
        except Unreached as error:
            raise Away("the service does not answer") from error
        if answer.status != 200:
            raise Away(f"the service answered {answer.status}")
        try:
            return read(json.loads(answer.body))
        except (ValueError, KeyError, TypeError) as error:
            raise Away("the service's answer is not readable") from error


def _program(told: Any) -> Program:
    return Program(told["program"], tuple(_person(person) for person in told["people"]))


def _person(told: Any) -> Person:
    return Person(
        id=told["id"],
        name=told["name"],
        number=told["number"],
        roles=tuple(told["roles"]),
        zone=told["zone"],
        language=told["language"],
        about=told["about"],
        pin=told.get("pin", ""),
    )


def _state(told: Any) -> State:
    return State(told["busy"], _instant(told["next_at"]), told["next"])


def _entries(told: Any) -> list[Entry]:
    return [
        Entry(entry["id"], datetime.fromisoformat(entry["at"]), entry["person_id"], entry["text"])
        for entry in told["entries"]
    ]


def _instant(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None
