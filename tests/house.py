"""The whole product in one process for tests: real store, real web routes signed by the local
carrier, the real Twilio client, outbox and services; only sockets, Redis and time are not real."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import cast
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import Flask, request
from werkzeug.local import LocalProxy

from checkin_sms.config import Settings, load
from checkin_sms.gateway.twilio_rest import TwilioGateway
from checkin_sms.local_carrier import Carrier, Options
from checkin_sms.local_carrier.in_process import InProcessHttp, post_to
from checkin_sms.local_carrier.rest import rest_api
from checkin_sms.local_carrier.wire import Answer, Headers, Params
from checkin_sms.runtime import Runtime
from checkin_sms.services import deliver, due, rehearsal, upkeep
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import numbers, people, schema
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring
from checkin_sms.web import create_app as create_web
from checkin_sms.wording import Wordings

OUR_NUMBER = "+12025550100"
TOKEN = "a-token-of-the-tests"
START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # A Monday, 10 in the morning in New York.
WORDINGS = Wordings.load()
KEYS = "k1:" + "A" * 43 + "="


class FakeClock:
    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by


def settings_for(folder: Path, database_url: str = "", **more: str) -> Settings:
    given = {
        "CHECKIN_DATA_DIR": str(folder),
        "DATABASE_URL": database_url,
        "PUBLIC_URL": "http://127.0.0.1:8000",
        "TWILIO_API_URL": "http://127.0.0.1:8001",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_FROM": OUR_NUMBER,
        "CHECKIN_SECRET_KEY": "s" * 32,
        "CHECKIN_ENCRYPTION_KEYS": KEYS,
        "CHECKIN_LOOKUP_KEY": "l" * 32,
        # Time stands still while a test sends, so that a slow pace would hold up all but a few.
        "CHECKIN_MESSAGES_PER_SECOND": "500",
    }
    return _loaded(tuple(sorted((given | more).items())))


@lru_cache(maxsize=64)
def _loaded(given: tuple[tuple[str, str], ...]) -> Settings:
    return load(env_file=None, **dict(given))


@dataclass
class House:
    runtime: Runtime
    clock: FakeClock
    carrier: Carrier
    rings: list[str]

    def at_work(self) -> AbstractContextManager[Moment]:
        return moment(self.runtime)

    def number(self, name: str) -> str:
        with self.runtime.store.reading() as tx:
            person = next(one for one in people.everyone(tx) if one.name == name)
            return numbers.first_of(tx, person.id).number

    def says(self, name: str, body: str) -> None:
        """This person texts us, and everything that follows at once happens."""
        self.carrier.text(self.number(name), body)
        self.work()

    def read_by(self, name: str) -> list[str]:
        """What stands on this person's phone from us, oldest first."""
        return self.carrier.bodies_to(self.number(name))

    def work(self) -> None:
        """Do everything that is due, until nothing is."""
        for _ in range(50):
            done = self.carrier.settle() + upkeep.upkeep(self.runtime)
            done += due.run_due(self.runtime) + deliver.deliver(self.runtime)
            if not done:
                return
        raise AssertionError("there is always something left to do")

    def walk(self, to: datetime) -> None:
        """Time passes, instant by instant, as it does when the service runs."""
        self.work()
        while (coming := self._coming()) is not None and coming <= to:
            self.clock.now = max(self.clock.now, coming)
            self.work()
        self.clock.now = max(self.clock.now, to)
        self.work()

    def walk_until(self, there: Callable[[], bool], within: timedelta) -> bool:
        """Time passes, instant by instant, and stands still as soon as it is so."""
        ends = self.clock.now + within
        self.work()
        while not there():
            coming = self._coming()
            if coming is None or coming > ends:
                self.walk(ends)
                return there()
            self.clock.now = max(self.clock.now, coming)
            self.work()
        return True

    def _coming(self) -> datetime | None:
        """The next thing that the service or the carrier does: a phone stops ringing by itself."""
        instants = (rehearsal.state(self.runtime).next_at, self.carrier.next_at())
        return min((at for at in instants if at), default=None)

    def pass_time(self, by: timedelta) -> None:
        self.walk(self.clock.now + by)

    def journal(self) -> list[str]:
        return [entry.what for entry in rehearsal.journal(self.runtime, 0)]


def keyring() -> Keyring:
    return Keyring(KEYS, "l" * 32)


_LENT: dict[str, Store] = {}


def lent_store(url: str) -> Store:
    """One for all the tests that come to have this address, each with a new database there: what
    it takes to compile every statement anew was a sixth of the suite's time."""
    store = _LENT.setdefault(url, Store(url, keyring()))
    store.close()
    return store


_WEBS: dict[str, Flask] = {}


def web_of(runtime: Runtime) -> Flask:
    """The web of this house. The routes of all houses with the same settings are compiled once,
    and not before the first webhook or page: half of the tests never have one."""
    like = repr(runtime.settings.model_dump(exclude={"data_dir", "database_url"}))
    app = _WEBS.get(like) or _WEBS.setdefault(like, create_web(runtime))
    app.extensions["runtime"] = runtime
    # A test may have switched it off to see what else holds.
    app.config["WTF_CSRF_ENABLED"] = True
    return app


CARRIER = "tests.carrier"


@cache
def api_of_the_carrier() -> Flask:
    """The carrier's routes are compiled once; each request brings the carrier that it is for."""
    app = Flask("carrier")
    app.register_blueprint(rest_api(cast("Carrier", LocalProxy(lambda: request.environ[CARRIER]))))
    return app


def build_house(
    folder: Path, database_url: str = "", *, store: Store | None = None, **more: str
) -> House:
    """With an empty database of its own, or on a store that has all tables."""
    settings = settings_for(folder, database_url, **more)
    clock, rings = FakeClock(), list[str]()
    if store is None:
        store = Store(settings.database_url, keyring())
        schema.migrate(store)
    options = Options(settings.public_url, settings.twilio_account_sid, TOKEN, OUR_NUMBER)

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        return post_to(web_of(runtime))(url, params, headers)

    carrier = Carrier(options, clock, post)

    def answering(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        return api_of_the_carrier()({**environ, CARRIER: carrier}, start)

    gateway = TwilioGateway(
        settings.twilio_account_sid,
        TOKEN,
        from_=OUR_NUMBER,
        http_client=InProcessHttp(answering),
    )
    runtime = Runtime(
        settings,
        clock,
        store,
        gateway,
        WORDINGS,
        lambda: rings.append("ring"),
        real_clock=clock,
    )
    return House(runtime, clock, carrier, rings)
