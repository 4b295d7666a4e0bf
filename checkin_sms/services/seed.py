"""A small fictional program, so that the service can be tried and rehearsed at once."""

from checkin_sms.core.channel import Calls
from checkin_sms.core.schedule import next_asking
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.asking import plan_in
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.moment import Moment
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import members, numbers, people, programs, roles, unsent
from checkin_sms.store.roles import RoleKind

PROGRAM = "Oak Street"
EAST, MIDDLE, WEST = "America/New_York", "America/Chicago", "America/Los_Angeles"

STAFF = (
    PersonForm("Cleo", "+12025550121", zone=EAST),
    PersonForm("Marcus", "+12025550122", zone=MIDDLE),
)
MENTORS = (
    MentorForm(PersonForm("Ben", "+12025550111", zone=EAST)),
    MentorForm(PersonForm("Lucia", "+12025550112", language="es", zone=WEST), nights=True),
    # A mentor who is a member too, as many are.
    MentorForm(PersonForm("Dee", "+12025550104", zone=MIDDLE), crisis=True),
)
# Name, number, language, zone, days, time, what the mentor may hear of, mentors in order.
MEMBERS = (
    ("Ana", "+12025550101", "en", EAST, "daily", "18:00", "more", ("Ben", "Dee")),
    ("Sam", "+12025550102", "en", EAST, "daily", "19:00", "silence", ("Ben",)),
    ("Rosa", "+12025550103", "es", WEST, "daily", "17:30", "more", ("Lucia", "Ben")),
    ("Dee", "+12025550104", "en", MIDDLE, "daily", "17:30", "more", ("Ben",)),
    ("Joe", "+12025550105", "en", MIDDLE, "mon,thu", "10:00", "more", ("Dee", "Ben")),
    ("Mateo", "+12025550106", "es", WEST, "daily", "09:00", "silence", ("Lucia",)),
    # Kay and Lou share a phone; Walt has only a landline, which takes no texts, so he is called.
    ("Kay", "+12025550107", "en", EAST, "daily", "18:10", "more", ("Ben",)),
    ("Lou", "+12025550107", "en", EAST, "daily", "18:20", "silence", ("Ben",)),
    ("Walt", "+12025550108", "en", EAST, "daily", "18:30", "silence", ("Ben",)),
)
# What "who is this?" calls those who share a phone.
ALIASES = {"Kay": "K.", "Lou": "L."}
SECOND_ON_A_PHONE = "Lou"
CALLED = {"Walt": CallForm(Calls.ALWAYS, pin="2580")}
# Has not answered the welcome yet, so that a beginning can be tried.
NOT_BEGUN = "Mateo"


def seed(m: Moment) -> None:
    """Fill an empty database. Everyone but one has said OK already."""
    programs.set_program(m.tx, PROGRAM, {})
    m = Moment(m.runtime, m.tx, m.now, programs.program(m.tx))
    for form in STAFF:
        add_staff(m, form)
    for member in MEMBERS:
        name, number, language, zone, days, at, hears, _ = member
        alias, shared = ALIASES.get(name, ""), name == SECOND_ON_A_PHONE
        who = PersonForm(name, number, language, zone, alias, shared)
        by_call = CALLED.get(name, CallForm())
        add_member(m, MemberForm(who, at, "on paper", "Cleo", days, hears=hears, by_call=by_call))
    for mentor in MENTORS:
        add_mentor(m, mentor)
    ids = {person.name: person.id for person in people.everyone(m.tx)}
    for name, *_, helpers in MEMBERS:
        pair(m, ids[name], [Support(ids[helper], crisis=helper == "Dee") for helper in helpers])
    for name, person_id in ids.items():
        if name != NOT_BEGUN:
            _began(m, person_id)


def _began(m: Moment, person_id: int) -> None:
    for role in roles.of_people(m.tx, [person_id]):
        roles.begin(m.tx, role.id, m.now)
        if role.kind is RoleKind.MEMBER:
            person = people.person(m.tx, person_id)
            plan = plan_in(members.plan_of(m.tx, person_id), person.zone)
            members.switch_on(m.tx, person_id, next_asking(plan, m.now).at)
            members.heard(m.tx, person_id, m.now)
    unsent.suppress_phone(m.tx, numbers.first_of(m.tx, person_id).id, None)
