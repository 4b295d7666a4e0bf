"""One transaction at one instant: what services hand down to the parts of their work."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from checkin_sms.core.clocks import Clocks, clocks_for
from checkin_sms.core.schedule import Hours, local
from checkin_sms.runtime import Runtime
from checkin_sms.store import journal as journal_rows
from checkin_sms.store import members, programs
from checkin_sms.store.base import Away, Tx
from checkin_sms.store.people import Person


@dataclass(frozen=True)
class Moment:
    runtime: Runtime
    tx: Tx
    now: datetime
    program: programs.Program

    def clocks(self, person: Person, member: members.Member, *, on: date | None = None) -> Clocks:
        """This member's clocks as they are now, or as they are for what was asked `on` that day."""
        day = on or local(self.now, person.zone).date()
        watched = member.watch_until is not None and day <= member.watch_until
        return clocks_for(self.program.clocks, member.clocks, watched)

    def program_clocks(self) -> Clocks:
        return clocks_for(self.program.clocks, {})

    def hours(self, person: Person) -> Hours:
        """When what we start may reach them: a member's own hours, or the program's."""
        member = members.find(self.tx, person.id)
        clocks = self.program_clocks() if member is None else self.clocks(person, member)
        return clocks.contact

    def note(self, person_id: int | None, what: str) -> None:
        """Write down what was done, without names, numbers or bodies."""
        journal_rows.journal(self.tx, self.now, person_id, what)

    @contextmanager
    def apart(self, trouble: str) -> Iterator[None]:
        """A part whose fault must not undo the rest: it is taken back and noted as `trouble`, and
        what stands after it goes on."""
        try:
            with self.tx.begin_nested():
                yield
        except Away:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, the others wait for theirs
            self.note(None, f"{trouble}: {type(error).__name__}")


@contextmanager
def moment(runtime: Runtime) -> Iterator[Moment]:
    """The clock is read once; all that one service does happens at that instant."""
    with runtime.store.writing() as tx:
        yield Moment(runtime, tx, runtime.clock(), programs.program(tx))
