"""Webhooks that never come."""

from datetime import timedelta

from tests.house import House

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def lose(house: House, *names: str) -> None:
    """From now on no webhook brings what these people send."""
    for name in names:
        house.carrier.switches.set(["webhook_lost"], house.number(name))
