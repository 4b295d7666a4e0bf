"""When a mentor may be texted and in which language, what they agreed to, for how many members."""

from dataclasses import dataclass

from checkin_sms.core.schedule import parse_time
from checkin_sms.services import speaking
from checkin_sms.services.moment import Moment
from checkin_sms.services.newcomer import LANGUAGES
from checkin_sms.services.refusing import Refused
from checkin_sms.store import mentors

MOST_MEMBERS = 50


@dataclass(frozen=True)
class DutyForm:
    start: str
    end: str
    nights: bool
    crisis: bool
    capacity: str
    language: str


def change(m: Moment, mentor_id: int, form: DutyForm) -> dict[str, str]:
    """Write it down. Returns what is wrong with which field; nothing is changed then."""
    faults: dict[str, str] = {}
    for name in ("start", "end"):
        try:
            parse_time(getattr(form, name))
        except ValueError as fault:
            faults[name] = str(fault)
    if not faults and parse_time(form.start) == parse_time(form.end):
        faults["end"] = "duty hours begin and end at different times, as in 09:00 and 20:00"
    if not form.capacity.isdecimal() or int(form.capacity) > MOST_MEMBERS:
        faults["capacity"] = f"a number of members from 0 to {MOST_MEMBERS}"
    if form.language not in LANGUAGES:
        faults["language"] = f"the language is one of: {', '.join(LANGUAGES)}"
    if mentors.find(m.tx, mentor_id) is None:
        raise Refused(["only a mentor has duty hours"])
    if not faults:
        mentors.change(
            m.tx,
            mentor_id,
            start=f"{parse_time(form.start):%H:%M}",
            end=f"{parse_time(form.end):%H:%M}",
            nights=form.nights,
            crisis=form.crisis,
            capacity=int(form.capacity),
        )
        speaking.speak(m, mentor_id, form.language)
        m.note(mentor_id, "duty hours set")
    return faults
