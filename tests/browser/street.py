"""Oak Street after a few days, with something of everything to be seen on the staff pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from threading import Thread

from werkzeug.serving import make_server

from checkin_sms.core.ladder import Reason
from checkin_sms.services import accounts, cases, health, notices
from checkin_sms.services.access import Role
from checkin_sms.store.cases import open_case
from checkin_sms.web import create_app
from tests.house import House, build_house
from tests.oak_street import ANA_ASKED, move_in
from tests.web.carrier import inbound, post
from tests.web.desk import account, desk


@dataclass
class Street:
    """The house, who has which id, and where its pages are served."""

    house: House
    names: dict[str, int]
    address: str

    def path(self, pattern: str) -> str:
        """`{Ana}`: her id; `{case}`: the number of Joe's case; `{link}`: an invitation's end."""
        return pattern.format_map(_Known(self))

    def case_of(self, name: str) -> int:
        with self.house.runtime.store.reading() as tx:
            found = open_case(tx, self.names[name])
        assert found is not None
        return found.id

    @cached_property
    def seat(self) -> str:
        """The cookie of Cleo, who coordinates and is signed in."""
        cookie = desk(self.house).client.get_cookie("staff")
        assert cookie
        return cookie.value

    def invite(self, name: str, role: Role) -> str:
        """The end of the link by which somebody of this name comes in."""
        email, cleo = f"{name.lower()}@oak.example", account(self.house)
        with self.house.at_work() as m:
            link, errors = accounts.invite(m, cleo, name, email, role)
        assert errors == {}
        return link.rpartition("/")[2]


class _Known(dict[str, object]):
    """Looked up when it is asked for: an invitation is made only where one is needed."""

    def __init__(self, street: Street) -> None:
        super().__init__(street.names)
        self._street = street

    def __missing__(self, key: str) -> object:
        if key == "case":
            return self._street.case_of("Joe")
        assert key == "link", key
        return self._street.invite("Gus", Role.CASEWORKER)


A_DAY = timedelta(days=1)
# What Ana answers, evening by evening; an evening without an answer is a gap in her charts.
EVENINGS = (("bout a 6", "2"), (), ("4", "8"))


@contextmanager
def lived_in(folder: Path) -> Iterator[Street]:
    """Served on this machine; as outside a rehearsal, where coordinators need a code."""
    house = build_house(folder, TWILIO_API_URL="")
    names = move_in(house)
    for day, answers in enumerate(EVENINGS):
        house.walk(ANA_ASKED + day * A_DAY)
        for answer in answers:
            house.says("Ana", answer)
    house.walk(ANA_ASKED + len(EVENINGS) * A_DAY - timedelta(hours=8))
    house.says("Rosa", "no puedo ir el viernes, me llama alguien?")
    post(house, "/twilio/text", inbound("+12025550199", "hello?", MessageSid="SM9"))
    with house.at_work() as m:
        cases.raise_case(m, names["Joe"], Reason.CRISIS)
        cases.raise_case(m, names["Dee"], Reason.CALL_ME)
        notices.notify(m, "mentor_away", names["Ben"])
    house.says("Lucia", "1")
    health.beat(house.runtime, "tick")
    server = make_server("127.0.0.1", 0, create_app(house.runtime), threaded=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Street(house, names, f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    thread.join()
    server.server_close()
    house.runtime.store.close()
