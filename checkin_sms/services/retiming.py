"""TIME 8PM, or another place to live: a member is asked at another hour from now on."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from checkin_sms.core.reader.times import EitherHalf, wanted_time
from checkin_sms.core.schedule import (
    MIDNIGHT,
    ONE_DAY,
    at_local,
    local,
    next_asking,
    spoken_time,
)
from checkin_sms.services import pausing
from checkin_sms.services.asking import plan_in
from checkin_sms.services.incoming import Incoming
from checkin_sms.services.moment import Moment
from checkin_sms.store import checkins, members, people
from checkin_sms.store.members import PlanState
from checkin_sms.store.people import Person

# What is offered when they named no hour at all.
USUAL = EitherHalf(time(9, 0), time(18, 0))


def change_time(m: Moment, incoming: Incoming, words: str) -> None:
    """An hour that could be morning or evening is asked back; one at night is not taken."""
    person = incoming.person
    hours = m.clocks(person, members.get(m.tx, person.id)).contact
    wanted = wanted_time(words)
    if not isinstance(wanted, time):
        either = wanted or USUAL
        blanks = {"am": _as_keyed(either.morning), "pm": _as_keyed(either.evening)}
        incoming.say(m, "time_how", blanks)
    elif not hours.contains(wanted):
        blanks = {"start": _spoken(m, person, hours.start), "end": _spoken(m, person, hours.end)}
        incoming.say(m, "time_hours", blanks)
    else:
        set_time(m, person, wanted)
        incoming.say(m, "time_set", {"time": _spoken(m, person, wanted)})


def set_time(m: Moment, person: Person, wanted: time) -> None:
    """Acts at once; a pause ends on the day that was said, and a stop goes on as it was."""
    members.change_time(m.tx, person.id, f"{wanted:%H:%M}")
    m.note(person.id, f"asked at {wanted:%H:%M} from now on")
    _arm_anew(m, person, person.zone)


def set_zone(m: Moment, person: Person, zone: str) -> None:
    """They live there from now on: a member is asked at the same hour of the clock there."""
    people.set_zone(m.tx, person.id, zone)
    m.note(person.id, f"zone: {zone}")
    if members.find(m.tx, person.id) is not None:
        _arm_anew(m, replace(person, zone=zone), person.zone)


def _arm_anew(m: Moment, person: Person, before: str) -> None:
    """The next asking, or the end of a pause: on the day that it had in the zone `before`."""
    stored = members.plan_of(m.tx, person.id)
    if stored.state == PlanState.ON:
        coming = next_asking(plan_in(stored, person.zone), _from(m, person)).at
        members.switch_on(m.tx, person.id, coming)
    elif stored.state == PlanState.PAUSED and stored.next_at is not None:
        ends = pausing.end_on(local(stored.next_at, before).date(), stored, person.zone)
        if ends > m.now:
            members.end_pause_at(m.tx, person.id, ends)


def _from(m: Moment, person: Person) -> datetime:
    """Now; or the end of the last day whose question has been written, which is tomorrow where
    they have just moved back over the date line."""
    last = checkins.latest(m.tx, person.id)
    if last is None:
        return m.now
    ends = at_local(last.local_date + ONE_DAY, MIDNIGHT, person.zone)
    return max(m.now, ends - timedelta(seconds=1))


def _as_keyed(at: time) -> str:
    """8PM, 8:30PM: as it can be keyed in."""
    minutes = f":{at:%M}" if at.minute else ""
    return f"{(at.hour - 1) % 12 + 1}{minutes}{'AM' if at.hour < 12 else 'PM'}"


def _spoken(m: Moment, person: Person, at: time) -> str:
    today = local(m.now, person.zone).date()
    return spoken_time(at_local(today, at, person.zone), person.zone, person.language)
