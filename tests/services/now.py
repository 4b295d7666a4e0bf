"""How things are by now: the check-ins, Ana's open case, and what staff hear of the service."""

from checkin_sms.services.finding import find
from checkin_sms.store import cases, notices
from tests.house import House
from tests.oak_street import cells


def states(house: House) -> list[str]:
    """Of all check-ins."""
    found = cells(house.runtime.store, "SELECT state FROM checkin ORDER BY id")
    return [str(state) for (state,) in found]


def reasons(house: House) -> list[str]:
    with house.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        return list(case.reasons) if case else []


def kinds(house: House) -> list[str]:
    """Of the notices that stand."""
    with house.runtime.store.reading() as tx:
        return [notice.kind for notice in notices.notices(tx)]
