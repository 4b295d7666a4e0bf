"""What staff change for a member from their page: refused in a sentence, or written down."""

from collections.abc import Callable, Mapping

from checkin_sms.core.schedule import local, parse_days, parse_time, zone_named
from checkin_sms.runtime import Runtime
from checkin_sms.services import (
    audit,
    leaving,
    memberpage,
    numbers,
    outgoing,
    pausing,
    retiming,
    supporting,
    where,
)
from checkin_sms.services.access import Viewer
from checkin_sms.services.desk import LONGEST_NOTE
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import Refused, sentence
from checkin_sms.services.wanted import Unnamed
from checkin_sms.store import checkins, members, notes, people
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind

Form = Mapping[str, str]
MEANWHILE = "Meanwhile this has changed. Nothing was done: look once more, then try again."


def tend(runtime: Runtime, viewer: Viewer, member_id: int, deed: str, form: Form) -> str:
    """The same in a transaction of its own. A number that was refused without a reason stands in
    the audit: whoever tries many would learn who is here."""
    try:
        with moment(runtime) as m:
            return do(m, viewer, member_id, deed, form)
    except Unnamed:
        with moment(runtime) as m:
            audit.record(m, viewer, "was refused a number", member_id)
        raise


def do(m: Moment, viewer: Viewer, member_id: int, deed: str, form: Form) -> str:
    """One form of the page. Returns what was done, in a sentence; raises Refused or NotThere."""
    row = memberpage.visible(m, viewer, member_id)
    if deed not in _DEEDS:
        raise Refused(["There is no such thing to do."])
    if deed != "note" and form.get("seen") != memberpage.seen(row):
        raise Refused([MEANWHILE])
    machine, what = _DEEDS[deed]
    said = machine(m, viewer, people.person(m.tx, member_id), form)
    audit.record(m, viewer, what, member_id)
    return said


def _pause(m: Moment, _viewer: Viewer, person: Person, form: Form) -> str:
    day, why = pausing.day_to_come(m, person, form.get("until", "")), form.get("why", "").strip()
    if not why:
        raise Refused(["Write why, for staff."])
    watch = 14 if form.get("watch") == "yes" else None
    back = pausing.end_on(day, members.plan_of(m.tx, person.id), person.zone)
    if not pausing.pause(m, person, back, why[:80], watch_days=watch, by_staff=True):
        raise Refused(["They get no texts at the moment, so there is nothing to pause."])
    return f"Paused. They are asked again on {day}."


def _resume(m: Moment, _viewer: Viewer, person: Person, _form: Form) -> str:
    if not members.is_paused(m.tx, person.id):
        raise Refused(["They are not paused."])
    if pausing.resume(m, person) is None:
        return pausing.STILL_STOPPED
    return "They are asked again at their next hour."


def _plan(m: Moment, viewer: Viewer, person: Person, form: Form) -> str:
    try:
        at, days = parse_time(form.get("at", "")), parse_days(form.get("days", ""))
        zone = zone_named(form.get("zone", person.zone))
    except ValueError as fault:
        raise Refused([sentence(fault)]) from None
    hours = m.clocks(person, members.get(m.tx, person.id)).contact
    if not hours.contains(at):
        raise Refused([f"Texts go out between {hours.start:%H:%M} and {hours.end:%H:%M}."])
    members.change_days(m.tx, person.id, "".join(str(day) for day in sorted(days)))
    if zone != person.zone:
        retiming.set_zone(m, person, zone)
        audit.record(m, viewer, "changed zone", person.id)
    retiming.set_time(m, people.person(m.tx, person.id), at)
    return f"They are asked at {at:%H:%M} from now on."


def _number(m: Moment, viewer: Viewer, person: Person, form: Form) -> str:
    others = numbers.change(m, person, form.get("number", ""), RoleKind.MEMBER, viewer)
    said = "The new number gets the welcome, and nothing else before its OK."
    return f"{said} Whoever shares that phone is asked for their OK, too." if others else said


def _watch(m: Moment, _viewer: Viewer, person: Person, form: Form) -> str:
    if not form.get("until"):
        members.end_watch(m.tx, person.id)
        return "The watch is over."
    day = pausing.day_to_come(m, person, form["until"])
    members.set_watch(m.tx, person.id, day)
    return f"Shorter clocks until {day}."


def _mentors(m: Moment, viewer: Viewer, person: Person, form: Form) -> str:
    supporting.choose(m, viewer, person.id, form)
    return "The mentors are set."


def _ask_now(m: Moment, _viewer: Viewer, person: Person, _form: Form) -> str:
    stored = members.plan_of(m.tx, person.id)
    if stored.state != members.PlanState.ON:
        raise Refused(["They are not asked at the moment."])
    clocks = m.clocks(person, members.get(m.tx, person.id))
    here = local(m.now, person.zone)
    if not clocks.contact.contains(here.time()):
        raise Refused(["It is no decent hour where they live."])
    last = checkins.latest(m.tx, person.id)
    if last is not None and last.local_date == here.date():
        raise Refused(["They were asked today already."])
    if where.channel(m, person.id, where.for_prompt(m, person)) is None:
        raise Refused(["Their phone takes no texts, and they did not agree to calls."])
    if not outgoing.room_today(m, person, clocks.per_day):
        raise Refused(["They had enough texts today."])
    members.switch_on(m.tx, person.id, m.now)
    return "They are asked now, and not once more today."


def _stop(m: Moment, _viewer: Viewer, person: Person, form: Form) -> str:
    _sure(form)
    leaving.stop(m, person)
    return "Nothing is sent to them any more. To bring them back, enter their number again."


def _died(m: Moment, _viewer: Viewer, person: Person, form: Form) -> str:
    _sure(form)
    leaving.died(m, person)
    return "Every text to them has stopped. Please tell their mentor in person."


def _sure(form: Form) -> None:
    if form.get("sure") != "yes":
        raise Refused(["Tick that you are sure."])


def _note(m: Moment, viewer: Viewer, person: Person, form: Form) -> str:
    text = form.get("note", "").strip()
    if not text or len(text) > LONGEST_NOTE:
        raise Refused([f"Write a note of at most {LONGEST_NOTE} characters."])
    notes.write(m.tx, member_id=person.id, staff_id=viewer.id, at=m.now, text=text)
    return "The note is kept."


Machine = Callable[[Moment, Viewer, Person, Form], str]
_DEEDS: dict[str, tuple[Machine, str]] = {
    "pause": (_pause, "paused"),
    "resume": (_resume, "ended pause"),
    "plan": (_plan, "changed plan"),
    "number": (_number, "changed number"),
    "watch": (_watch, "changed watch"),
    "mentors": (_mentors, "changed mentor"),
    "ask": (_ask_now, "asked now"),
    "stop": (_stop, "stopped member"),
    "died": (_died, "marked as died"),
    "note": (_note, "wrote note"),
}
