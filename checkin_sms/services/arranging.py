"""What staff change for a mentor from their page: hours, time away, and whom they support."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from checkin_sms.core.schedule import zone_named
from checkin_sms.services import absence, agreeing, audit, duty, enrol, mentorpage, retiming, roster
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.access import Viewer
from checkin_sms.services.desk import NotThere
from checkin_sms.services.duty import DutyForm
from checkin_sms.services.enrol import MentorForm, PersonForm
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused, sentence
from checkin_sms.store import loads, people, rosters
from checkin_sms.store.loads import MentorOf

Form = Mapping[str, str]
LONGEST_ID = 9


class Wrong(Exception):
    """What is wrong with which field. Nothing was changed. `late`: somebody else was quicker."""

    def __init__(self, fields: dict[str, str], *, late: bool = False) -> None:
        super().__init__("\n".join(fields.values()))
        self.fields = fields
        self.late = late


@dataclass(frozen=True)
class _Asked:
    """One form of the page: who sent it, about whom."""

    m: Moment
    viewer: Viewer
    mentor: MentorOf
    form: Form
    chosen: Sequence[int]

    @property
    def mentor_id(self) -> int:
        return self.mentor.person_id

    def number(self, field: str) -> int:
        """An id of a list; 0 where nothing was chosen."""
        text = self.form.get(field, "")
        return int(text) if text.isdecimal() and len(text) <= LONGEST_ID else 0


def add(m: Moment, viewer: Viewer, person: PersonForm) -> int:
    """One more mentor, with the usual hours until their page says others. Raises Refused."""
    person_id = enrol.add_mentor(m, MentorForm(person))
    audit.record(m, viewer, "enrolled mentor", detail=f"mentor {person_id}")
    return person_id


def do(m: Moment, viewer: Viewer, mentor_id: int, form: Form, chosen: Sequence[int] = ()) -> str:
    """Returns what was done, in a sentence; raises Wrong or NotThere. Only for coordinators."""
    mentor = mentorpage.visible(m, viewer, mentor_id)
    if not viewer.coordinates:
        raise NotThere
    deed = form.get("deed", "")
    if deed not in _DEEDS:
        raise Wrong({"deed": "There is no such thing to do."})
    machine, part, words = _DEEDS[deed]
    if form.get("seen") != getattr(mentorpage.seen(m, mentor), part):
        meanwhile = f"Meanwhile somebody has changed {words}. Nothing was done: look once more."
        raise Wrong({part: meanwhile}, late=True)
    said, what = machine(_Asked(m, viewer, mentor, form, chosen))
    audit.record(m, viewer, what, detail=f"mentor {mentor_id}")
    return said


def _agree(asked: _Asked) -> tuple[str, str]:
    form = asked.form
    wanted = DutyForm(
        form.get("start", ""),
        form.get("end", ""),
        form.get("nights") == "yes",
        form.get("crisis") == "yes",
        form.get("capacity", "").strip(),
        form.get("language", ""),
    )
    if faults := duty.change(asked.m, asked.mentor_id, wanted):
        raise Wrong({field: sentence(fault) for field, fault in faults.items()})
    if form.get("zone", asked.mentor.zone) != asked.mentor.zone:
        _moves(asked, form["zone"])
    if "calls" in form:
        try:
            agreeing.change_of_a_helper(asked.m, asked.mentor_id, form["calls"])
        except Refused as refused:
            raise Wrong({"calls": sentence(refused.faults[0])}) from None
    return "What was agreed is written down.", "changed duty"


def _moves(asked: _Asked, zone: str) -> None:
    """They live elsewhere by now: their duty hours are of the clock there."""
    try:
        zone = zone_named(zone)
    except ValueError as fault:
        raise Wrong({"zone": sentence(fault)}) from None
    retiming.set_zone(asked.m, people.person(asked.m.tx, asked.mentor_id), zone)
    audit.record(asked.m, asked.viewer, "changed zone", detail=f"mentor {asked.mentor_id}")


def _go(asked: _Asked) -> tuple[str, str]:
    first = _day(asked.form, "first")
    last = _day(asked.form, "last")
    wanted = AwayForm(first, last, asked.number("cover") if asked.form.get("cover") else None)
    if faults := absence.faults(asked.m, asked.mentor_id, wanted):
        raise Wrong({field: sentence(fault) for field, fault in faults.items()})
    absence.plan(asked.m, asked.mentor_id, wanted)
    return f"{asked.mentor.name} is away from {first} to {last}.", "planned time away"


def _day(form: Form, field: str) -> date:
    try:
        return date.fromisoformat(form.get(field, ""))
    except ValueError:
        raise Wrong({field: "Enter a day, like 2026-12-24."}) from None


def _stay(asked: _Asked) -> tuple[str, str]:
    if not absence.cancel(asked.m, asked.mentor_id, asked.number("absence")):
        raise Wrong({"away": "It has begun, or is there no more. Nothing was taken back."})
    return f"{asked.mentor.name} stays after all.", "cancelled time away"


def _return(asked: _Asked) -> tuple[str, str]:
    absence.back(asked.m, asked.mentor_id)
    return f"{asked.mentor.name} is here again, and is asked first again.", "ended time away"


def _move(asked: _Asked) -> tuple[str, str]:
    """Some of their members to somebody else."""
    to = loads.find_mentor(asked.m.tx, asked.number("to"))
    if to is None or to.person_id == asked.mentor_id:
        raise Wrong({"to": "Choose another mentor."})
    done = _moved(asked, asked.chosen, to.person_id, "chosen", "to_has_number")
    return f"{done} moved to {to.name}.", "moved members"


def _give(asked: _Asked) -> tuple[str, str]:
    """A member to them, found by what staff call this member."""
    member_id = _found(asked.m, asked.form.get("member", ""))
    done = _moved(asked, [member_id], asked.mentor_id, "member", "has_number")
    if not done:
        same = member_id == asked.mentor_id
        said = "Nobody is their own mentor." if same else "They have this mentor already."
        raise Wrong({"member": said})
    name = people.person(asked.m.tx, member_id).name
    return f"{asked.mentor.name} is the mentor of {name} now.", "gave member"


def _moved(asked: _Asked, ids: Sequence[int], to: int, field: str, number: str) -> int:
    has_number = asked.form.get(number) == "yes"
    try:
        found = roster.chosen(asked.m, asked.viewer, ids)
        return roster.move_all(asked.m, asked.viewer, found, to, has_number=has_number)
    except Refused as refused:
        raise Wrong({field: " ".join(refused.faults)}) from None


def _found(m: Moment, who: str) -> int:
    """A member by name, alias or id. Names are sealed, so all are opened to find one."""
    wanted = who.strip().casefold()
    ids = [
        one
        for one, *named in (rosters.names(m.tx) if wanted else [])
        if wanted in (str(one), *map(str.casefold, named))
    ]
    found = [one for one in people.named(m.tx, ids).values() if one.ended_at is None]
    if len(found) == 1:
        return found[0].id
    if not found:
        raise Wrong({"member": "No member is called that."})
    each = ", ".join(f"{one.id} ({one.name}, {one.alias})" for one in found[:10])
    raise Wrong({"member": f"Several are called that. Enter the id of one of them: {each}."})


# What each form does, which part of the page it must have seen, and that part in words.
_DEEDS: dict[str, tuple[Callable[[_Asked], tuple[str, str]], str, str]] = {
    "agree": (_agree, "agreed", "what was agreed with them"),
    "away": (_go, "away", "their time away"),
    "stay": (_stay, "away", "their time away"),
    "return": (_return, "away", "their time away"),
    "move": (_move, "members", "their members"),
    "give": (_give, "members", "their members"),
}
