"""Kay and Lou have one phone; Ben is a mentor of both, Cleo is on call."""

from datetime import UTC, datetime, timedelta

from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases, members, numbers, people, programs, roles, unsent
from tests.house import House
from tests.oak_street import cells

EAST = "America/New_York"
HOME = "+12025550107"
# Monday, 2 March 2026, ten past six in the evening in New York.
KAY_ASKED = datetime(2026, 3, 2, 23, 10, tzinfo=UTC)
LOU_ASKED = datetime(2026, 3, 2, 23, 20, tzinfo=UTC)
WHO = "Who is this, please (1=K., 2=L.)? Need someone now? Call or text 988."


def share(house: House) -> dict[str, int]:
    """Everyone has said OK. Returns who has which id."""
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    with house.at_work() as m:
        names = {"Cleo": add_staff(m, PersonForm("Cleo", "+12025550121", zone=EAST))}
        names["Ben"] = add_mentor(m, MentorForm(PersonForm("Ben", "+12025550111", zone=EAST)))
        for name, at in (("Kay", "18:10"), ("Lou", "18:20")):
            who = PersonForm(name, HOME, zone=EAST, alias=f"{name[0]}.", shared=name == "Lou")
            form = MemberForm(who, at, "on paper", "Cleo", hears="more")
            names[name] = add_member(m, form)
            pair(m, names[name], [Support(names["Ben"])])
        for name, person_id in names.items():
            for role in roles.of_people(m.tx, [person_id]):
                roles.begin(m.tx, role.id, m.now)
            unsent.suppress_phone(m.tx, numbers.first_of(m.tx, person_id).id, None)
            if name in ("Kay", "Lou"):
                members.heard(m.tx, person_id, m.now)
        members.switch_on(m.tx, names["Kay"], KAY_ASKED)
        members.switch_on(m.tx, names["Lou"], LOU_ASKED)
    return names


def both_asked(house: House) -> House:
    """They share it, and both were asked a moment ago."""
    share(house)
    house.walk(LOU_ASKED + timedelta(minutes=1))
    return house


def text(house: House, body: str, wait: int = 1) -> str:
    """Somebody texts from the shared phone. Returns what they hear, or nothing."""
    before = len(house.carrier.bodies_to(HOME))
    house.carrier.text(HOME, body)
    house.work()
    house.pass_time(timedelta(minutes=wait))
    return "\n".join(house.carrier.bodies_to(HOME)[before:])


def answers(house: House) -> list[tuple[object, ...]]:
    return cells(
        house.runtime.store,
        "SELECT member_id, question, value FROM answer JOIN checkin ON checkin.id = checkin_id"
        " ORDER BY member_id, question DESC",
    )


def id_of(house: House, name: str) -> int:
    with house.runtime.store.reading() as tx:
        return next(person.id for person in people.everyone(tx) if person.name == name)


def case_of(house: House, name: str) -> list[str]:
    with house.at_work() as m:
        found = cases.open_case(m.tx, id_of(house, name))
        return found.reasons if found else []


def heard(house: House, name: str) -> object:
    with house.runtime.store.reading() as tx:
        return members.get(tx, id_of(house, name)).heard_at
