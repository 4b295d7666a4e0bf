"""Everything the phones page shows at one moment."""

from dataclasses import dataclass

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.call_items import call_items
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.face import Face, Planned, face
from checkin_sms.local_carrier.on_the_line import State as LineState
from checkin_sms.local_carrier.on_the_line import state_of
from checkin_sms.local_carrier.rehearsal import Away, Entry, Person, Program, Rehearsal, State
from checkin_sms.local_carrier.thread import Item, thread
from checkin_sms.local_carrier.walking import Phase, Walk, Walker

NOBODY = Program("", ())
# Which side shows whom, if nobody was chosen.
SIDES = {"left": "member", "right": "mentor"}


@dataclass(frozen=True, slots=True)
class Phone:
    side: str
    person: Person
    items: list[Item]
    blocked: bool
    landline: bool
    line: LineState


@dataclass(frozen=True, slots=True)
class Heard:
    """How many texts reached one person so far, so that the page can point at a phone not shown."""

    id: int
    name: str
    side: str
    texts: int
    rings: bool


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
    troubles_on: str


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
        phones = [self._phone(side, who, entries, program) for side, who in shown.items() if who]
        zone = phones[0].person.zone if phones else "UTC"
        walk = self._walker.walk if self._walker else None
        return View(
            program=program,
            phones=phones,
            heard=[self._heard(person) for person in program.people],
            face=face(self._carrier.clock(), zone, state, self._own_next()),
            zone=zone,
            walk=words.walk(walk) if walk and not self._is_past(walk) else "",
            moving=bool(walk and walk.moving),
            alert=self._alert(zone),
            troubles_on=words.switched_on(self._troubled(program)),
        )

    def _is_past(self, walk: Walk) -> bool:
        """It stopped for a phone that neither rings nor is talked on any more."""
        board = self._carrier.switchboard
        if walk.phase is Phase.RINGING:
            return not board.ringing()
        return walk.phase is Phase.TALKING and not board.talking()

    def _troubled(self, program: Program) -> list[tuple[str, int]]:
        """Who has how many troubles."""
        switches = self._carrier.switches
        names: dict[str | None, str] = {None: "everyone"}
        for person in program.people:
            known = names.get(person.number)
            names[person.number] = f"{known} and {person.name}" if known else person.name
        counted = [(name, len(switches.names_on(number))) for number, name in names.items()]
        return [(name, count) for name, count in counted if count]

    def _own_next(self) -> Planned | None:
        at, board = self._carrier.next_at(), self._carrier.switchboard
        # While somebody talks the clock waits, whatever the carrier has planned.
        if at is None or board.talking():
            return None
        return Planned("a phone stops ringing" if board.ringing() else "a late text or call", at)

    def first_landline(self) -> Person | None:
        """Somebody whose phone can only ring."""
        return next((one for one in self.program().people if self._is_landline(one.number)), None)

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

    def _phone(self, side: str, person: Person, entries: list[Entry], program: Program) -> Phone:
        carrier = self._carrier
        number = person.number
        messages = carrier.ledger.with_number(number)
        items = thread(person, messages, entries, carrier.turned_away, self._calls(person, program))
        return Phone(
            side,
            person,
            items,
            blocked=carrier.exchange.blocks.has(number),
            landline=self._is_landline(number),
            line=state_of(carrier.switchboard, number),
        )

    def _calls(self, person: Person, program: Program) -> list[Item]:
        calls = self._carrier.calls
        return [
            item
            for call in calls.with_phone(person.number)
            for item in call_items(call, calls.passages(call.sid), person.zone, program.name)
        ]

    def _is_landline(self, number: str) -> bool:
        return "landline" in self._carrier.switches.names_on(number)

    def _heard(self, person: Person) -> Heard:
        side = "left" if "member" in person.roles else "right"
        messages = self._carrier.ledger.with_number(person.number)
        texts = sum(m.status == "delivered" for m in messages)
        rings = state_of(self._carrier.switchboard, person.number) == "ringing"
        return Heard(person.id, person.name, side, texts, rings)

    def _alert(self, zone: str) -> str:
        if not self._carrier.alerts:
            return ""
        last = self._carrier.alerts[-1]
        answer = f"answered {last.status}" if last.status else last.why or f"code {last.code}"
        return f"{last.about} at {words.hour(last.at, zone)}, {answer}"


def _shown(program: Program, side: str, chosen: str | None) -> Person | None:
    return program.person(chosen) or program.first(SIDES[side])
