"""Clocks are changed for everybody: nobody may be left unasked by it, nor their low days unseen,
without a word."""

from collections.abc import Callable, Mapping

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


def fault_of_low_days(m: Moment, wanted: Written) -> str:
    """Whose own number of low days would be more than are looked at, so that none were told."""
    was = m.program.clocks
    left = [
        one
        for one in rosters.usual_hours(m.tx)
        if _sees_low(was, one.clocks) and not _sees_low(wanted, one.clocks)
    ]
    if not left:
        return ""
    named = _named(m, left, lambda name, _one: name)
    return f"fewer are looked at than some wait for of their own ({named}): change that first"


def _sees_low(program: Written, own: Written) -> bool:
    clocks = clocks_for(program, own)
    return clocks.low_days <= clocks.low_of


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
    named = _named(m, left, lambda name, one: f"{name} at {one.at}")
    return f"these hours leave out when members are asked ({named}): change that first"


def _named(m: Moment, left: list[UsualHour], words: Callable[[str, UsualHour], str]) -> str:
    found = [(people.person(m.tx, one.id).name, one) for one in left[:NAMED]]
    named = [words(name, one) for name, one in found if not isinstance(name, Unreadable)]
    if len(left) > len(named):
        named.append(f"{len(left) - len(named)} more")
    return ", ".join(named)
