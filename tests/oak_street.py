"""Oak Street, the small fictional program, moved into the house of a test."""

from datetime import UTC, datetime

import sqlalchemy as sa

from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.seed import seed
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import members, numbers, people, programs, roles, schema, unsent
from checkin_sms.store.base import Store
from tests.house import House
from tests.kept import kept

# Monday, 2 March 2026. Ana is asked at 6 in the evening in New York, Ben is her mentor.
ANA_ASKED = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)


def move_in(house: House) -> dict[str, int]:
    """Everyone has said OK but Mateo. Returns who has which id."""
    return kept(house, _enrol_everyone)


def _enrol_everyone(house: House) -> dict[str, int]:
    with house.at_work() as m:
        seed(m)
        return {person.name: person.id for person in people.everyone(m.tx)}


def a_few_move_in(house: House) -> dict[str, int]:
    """Ana, her mentor Ben, Dee as backup and Cleo of staff, all begun; quicker than everybody."""
    return kept(house, _enrol_a_few)


def _enrol_a_few(house: House) -> dict[str, int]:
    zone = "America/New_York"
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    with house.at_work() as m:
        cleo = add_staff(m, PersonForm("Cleo", "+12025550121", zone=zone))
        who = PersonForm("Ana", "+12025550101", zone=zone)
        ana = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        ben = add_mentor(m, MentorForm(PersonForm("Ben", "+12025550111", zone=zone)))
        dee = add_mentor(m, MentorForm(PersonForm("Dee", "+12025550104", zone=zone)))
        pair(m, ana, [Support(ben), Support(dee)])
        names = {"Cleo": cleo, "Ana": ana, "Ben": ben, "Dee": dee}
        for person_id in names.values():
            for role in roles.of_people(m.tx, [person_id]):
                roles.begin(m.tx, role.id, m.now)
            unsent.suppress_phone(m.tx, numbers.first_of(m.tx, person_id).id, None)
        members.switch_on(m.tx, ana, ANA_ASKED)
        members.heard(m.tx, ana, m.now)
    return names


def counts(store: Store) -> dict[str, int]:
    """How many rows each table has."""
    with store.reading() as tx:
        return {
            name: tx.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for name, table in schema.tables().tables.items()
        }


def cells(store: Store, query: str, **values: object) -> list[tuple[object, ...]]:
    """What one plain query finds, as the database itself has it."""
    with store.reading() as tx:
        return [tuple(row) for row in tx.execute(sa.text(query), values)]
