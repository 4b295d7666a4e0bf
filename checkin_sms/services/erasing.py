"""A member asks that nothing of theirs is kept, or it was kept long enough: it is destroyed.

What is counted stays, without a person. Nobody is texted of it.
"""

from dataclasses import dataclass
from enum import StrEnum

from checkin_sms.services import audit, cases, memberpage
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases as case_rows
from checkin_sms.store import (
    checkins,
    dossiers,
    erasures,
    members,
    mentors,
    numbers,
    people,
    staff,
    supporters,
)
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Stopped


class Why(StrEnum):
    """As it stands in the audit."""

    ASKED = "asked for it"
    OVER = "kept long enough"


@dataclass(frozen=True)
class Before:
    """What there is, for whoever is about to destroy it. `shared`: who keeps a number of theirs;
    `alone`: members who will have no mentor then."""

    person: Person
    texts: int
    answers: int
    notes: int
    open_case: bool
    shared: list[str]
    stopped: bool
    alone: list[str]
    seen: str
    refused: str


def look(m: Moment, viewer: Viewer, member_id: int) -> Before:
    """Changes nothing. Raises NotThere."""
    row = memberpage.visible(m, viewer, member_id)
    person, found = people.person(m.tx, member_id), dossiers.sections(m.tx, member_id)
    phones = numbers.all_of(m.tx, member_id)
    owners = [owner.person for phone in phones for owner in numbers.owners_of(m.tx, phone.id)]
    mentees = people.named(m.tx, mentors.members_of(m.tx, member_id)).values()
    return Before(
        person,
        len(found["texts from them"]) + len(found["texts to them"]),
        len(found["answers"]),
        len(found["notes"]),
        row.case_id is not None,
        sorted({one.name for one in owners if one.id != member_id}),
        any(phone.opted_out_by in (Stopped.CARRIER, Stopped.PLAIN) for phone in phones),
        sorted(one.name for one in mentees),
        memberpage.seen(row),
        " ".join(_faults(m, person)),
    )


def erase_from_page(
    m: Moment, viewer: Viewer, member_id: int, *, was: str, sure: bool, why: str
) -> None:
    """The form of the page that says what goes. Raises Refused or NotThere."""
    row = memberpage.visible(m, viewer, member_id)
    if was != memberpage.seen(row):
        raise Refused(["Meanwhile this has changed. Nothing was erased: look once more."])
    if why not in list(Why):
        raise Refused(["Choose why."])
    if not sure:
        raise Refused(["Tick that you are sure: this cannot be taken back."])
    erase(m, people.person(m.tx, member_id), Why(why), viewer)


def erase(m: Moment, person: Person, why: Why, viewer: Viewer | None = None) -> None:
    """Raises Refused with nothing done."""
    if members.find(m.tx, person.id) is None or person.erased_at is not None:
        raise Refused(["Only a member can be erased."])
    if faults := _faults(m, person):
        raise Refused(faults)
    # As a text from there would: phones first.
    phones = erasures.phones_to_lock(m.tx, person.id)
    checkins.close_open(m.tx, person.id, checkins.CheckinState.STOPPED, m.now)
    cases.ended(m, person.id)
    people.end(m.tx, person.id, m.now)
    for case in case_rows.told_to(m.tx, person.id):
        cases.unreached(m, case.id, person.id)
    mentees = mentors.members_of(m.tx, person.id)
    erasures.erase(m.tx, person.id, phones, m.now)
    for member_id in mentees:
        mentors.move_up(m.tx, member_id)
    audit.record(m, viewer, "erased member", person.id, why)
    m.note(None, "a member was erased")


def _faults(m: Moment, person: Person) -> list[str]:
    """Who works here is not erased by the way: others rely on them."""
    faults = []
    if person.id in [one.person_id for one in supporters.staff_on_call(m.tx)]:
        faults.append("They are on call: take them off on the Program page first.")
    accounts = [one for one in staff.everyone(m.tx) if one.person_id == person.id]
    if any(one.state != staff.StaffState.ENDED for one in accounts):
        faults.append("They have a staff account: end it on the Staff page first.")
    return faults
