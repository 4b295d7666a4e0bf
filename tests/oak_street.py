"""Oak Street, the small fictional program, moved into the house of a test."""

from datetime import UTC, datetime

import sqlalchemy as sa

from checkin_sms.services.seed import seed
from checkin_sms.store import people, schema
from checkin_sms.store.base import Store
from tests.house import House

# Monday, 2 March 2026. Ana is asked at 6 in the evening in New York, Ben is her mentor.
ANA_ASKED = datetime(2026, 3, 2, 23, 0, tzinfo=UTC)


def move_in(house: House) -> dict[str, int]:
    """Everyone has said OK but Mateo. Returns who has which id."""
    with house.at_work() as m:
        seed(m)
        return {person.name: person.id for person in people.everyone(m.tx)}


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
