"""The hours for texts and calls are changed: nobody may be left unasked by it without a word."""

from collections.abc import Mapping

from checkin_sms.core.clocks import clocks_for
from checkin_sms.core.schedule import parse_time
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, people, rosters
from checkin_sms.store.people import Person
from checkin_sms.store.rosters import UsualHour
from checkin_sms.store.sealing import Unreadable

# So many are named, and of the others only how many they are.
NAMED = 3
# Clocks as they were written.
Written = Mapping[str, str]


def fault_of_program(m: Moment, wanted: Written) -> str:
    """What is wrong with these clocks for everybody; nothing where all are asked as before."""
    was = m.program.clocks
    return _fault(
        m,
        [
            one
            for one in rosters.usual_hours(m.tx)
            if _is_asked(one.at, was, one.clocks) and not _is_asked(one.at, wanted, one.clocks)
        ],
    )


def fault_of_member(m: Moment, person: Person, wanted: Written) -> str:
    """The same of one member's own."""
    program, was = m.program.clocks, members.get(m.tx, person.id).clocks
    at = members.plan_of(m.tx, person.id).at
    left = _is_asked(at, program, was) and not _is_asked(at, program, wanted)
    return _fault(m, [UsualHour(person.id, at, was)] if left else [])


def _is_asked(at: str, program: Written, own: Written) -> bool:
    return clocks_for(program, own).contact.contains(parse_time(at))


def _fault(m: Moment, left: list[UsualHour]) -> str:
    if not left:
        return ""
    found = [(people.person(m.tx, one.id).name, one.at) for one in left[:NAMED]]
    named = [f"{name} at {at}" for name, at in found if not isinstance(name, Unreadable)]
    if len(left) > len(named):
        named.append(f"{len(left) - len(named)} more")
    return f"these hours leave out when members are asked ({', '.join(named)}): change that first"
