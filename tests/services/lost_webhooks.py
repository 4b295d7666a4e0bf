"""Webhooks that never come, and what the house knows all the same."""

from datetime import timedelta

from checkin_sms.store import notices as notice_rows
from tests.house import House
from tests.oak_street import cells

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def lose(house: House, *names: str) -> None:
    """From now on no webhook brings what these people send."""
    for name in names:
        house.carrier.switches.set(["webhook_lost"], house.number(name))


def states(house: House) -> list[str]:
    found = cells(house.runtime.store, "SELECT state FROM checkin ORDER BY id")
    return [str(state) for (state,) in found]


def kinds(house: House) -> list[str]:
    with house.runtime.store.reading() as tx:
        return [notice.kind for notice in notice_rows.notices(tx)]
