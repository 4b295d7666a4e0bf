"""When a member is asked next, and what we answer: steps of the tests of hours and of pauses."""

from datetime import datetime

from checkin_sms.core.schedule import local
from checkin_sms.services import pausing
from checkin_sms.services.finding import find
from checkin_sms.store import members
from checkin_sms.store.members import PlanOf
from tests.house import House

EAST = "America/New_York"


def plan(house: House) -> PlanOf:
    with house.at_work() as m:
        return members.plan_of(m.tx, find(m, "Ana").id)


def next_local(house: House) -> str:
    at = plan(house).next_at
    return f"{local(at, EAST):%a %H:%M}" if at else "never"


def said(house: House, text: str, name: str = "Ana") -> str:
    before = len(house.read_by(name))
    house.says(name, text)
    return "\n".join(house.read_by(name)[before:])


def staff_pause(house: House, until: datetime, watch_days: int | None = None) -> None:
    with house.at_work() as m:
        ana = find(m, "Ana")
        assert pausing.pause(m, ana, until, "custody", watch_days=watch_days, by_staff=True)
    house.work()
