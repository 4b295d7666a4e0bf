"""Everything the phones page shows at one moment."""

from dataclasses import dataclass

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.face import Face, face
from checkin_sms.local_carrier.rehearsal import Away, Entry, Person, Program, Rehearsal, State
from checkin_sms.local_carrier.thread import Item, thread
from checkin_sms.local_carrier.walking import Walker

NOBODY = Program("", ())
# Which side shows whom, if nobody was chosen.
SIDES = {"left": "member", "right": "mentor"}


@dataclass(frozen=True, slots=True)
class Phone:
    side: str
    person: Person
    items: list[Item]
    blocked: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """How many texts reached one person so far, so that the page can point at a phone not shown."""

    id: int
    name: str
    side: str
    texts: int


@dataclass(frozen=True, slots=True)
class View:
    program: Program
    phones: list[Phone]
    heard: list[Heard]
    face: Face
    zone: str
    walk: str
    moving: bool
    alert: str
    troubles_on: int


class Viewer:
    def __init__(self, carrier: Carrier, rehearsal: Rehearsal, walker: Walker | None) -> None:
        self._carrier = carrier
        self._rehearsal = rehearsal
        self._walker = walker

    def view(self, chosen: dict[str, str]) -> View:
        """`chosen` names a person's id for a side; else the first fitting person is shown."""
        program = self.program()
        state, entries = self._told()
        shown = {side: _shown(program, side, chosen.get(side)) for side in SIDES}
        phones = [self._phone(side, who, entries) for side, who in shown.items() if who]
        zone = phones[0].person.zone if phones else "UTC"
        walk = self._walker.walk if self._walker else None
        return View(
            program=program,
            phones=phones,
            heard=[self._heard(person) for person in program.people],
            face=face(self._carrier.clock(), zone, state, self._carrier.next_at()),
            zone=zone,
            walk=words.walk(walk) if walk else "",
            moving=bool(walk and walk.moving),
            alert=self._alert(zone),
            troubles_on=self._carrier.switches.count_on(),
        )

    def program(self) -> Program:
        try:
            return self._rehearsal.program()
        except Away:
            return NOBODY

    def _told(self) -> tuple[State | None, list[Entry]]:
        try:
            return self._rehearsal.state(), self._rehearsal.journal()
        except Away:
            return None, []

    def _phone(self, side: str, person: Person, entries: list[Entry]) -> Phone:
        carrier = self._carrier
        messages = carrier.ledger.with_number(person.number)
        items = thread(person, messages, entries, carrier.turned_away)
        return Phone(side, person, items, carrier.exchange.blocks.has(person.number))

    def _heard(self, person: Person) -> Heard:
        side = "left" if "member" in person.roles else "right"
        messages = self._carrier.ledger.with_number(person.number)
        texts = sum(m.status == "delivered" for m in messages)
        return Heard(person.id, person.name, side, texts)

    def _alert(self, zone: str) -> str:
        if not self._carrier.alerts:
            return ""
        last = self._carrier.alerts[-1]
        answer = f"answered {last.status}" if last.status else f"code {last.code}"
        return f"{last.about} at {words.hour(last.at, zone)}, {answer}"


def _shown(program: Program, side: str, chosen: str | None) -> Person | None:
    return program.person(chosen) or program.first(SIDES[side])
