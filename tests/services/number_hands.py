"""Numbers change hands: Ana has an old, a new and a second one, and somebody texts from them."""

from datetime import timedelta

from checkin_sms.services import numbers
from checkin_sms.services.finding import find
from checkin_sms.store import members, roles
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED

OLD, NEW, SECOND = "+12025550101", "+12025550151", "+12025550152"
WELCOME = WORDINGS.text("welcome", "en", program="Oak Street")
SORRY = WORDINGS.text("wrong_number", "en")


def text(house: House, number: str, body: str) -> str:
    """Somebody texts from there. Returns what they hear at once."""
    before = len(house.carrier.bodies_to(number))
    house.carrier.text(number, body)
    house.work()
    return "\n".join(house.carrier.bodies_to(number)[before:])


def change(house: House, who: str, number: str) -> None:
    with house.at_work() as m:
        numbers.change(m, find(m, who), number)
    house.work()


def state(house: House, who: str) -> str:
    with house.at_work() as m:
        role = roles.of_people(m.tx, [find(m, who).id])[0]
        return role.state


def heard(house: House) -> object:
    with house.at_work() as m:
        return members.get(m.tx, find(m, "Ana").id).heard_at


def add_second(house: House, *, remind: bool = True) -> None:
    with house.at_work() as m:
        numbers.add_second(m, find(m, "Ana"), SECOND, remind=remind)
    house.work()


def has_an_evening_number(house: House) -> None:
    """From five in the afternoon on Ana's texts go to the house phone. It is half past."""
    with house.at_work() as m:
        numbers.add_second(m, find(m, "Ana"), SECOND, evening="5pm")
    house.work()
    text(house, SECOND, "OK")
    house.walk(ANA_ASKED - timedelta(minutes=30))
