"""A carrier and a small product, joined without sockets."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from twilio.rest import Client

from checkin_sms.clock import PretendClock
from checkin_sms.local_carrier import Carrier, Options, create_app
from checkin_sms.local_carrier.in_process import InProcessHttp, post_to
from tests.local_carrier.fake_product import MEMBER, OPTIONS, FakeProduct, create_product

NOON = datetime(2030, 3, 4, 17, 0, tzinfo=UTC)


class HandClock(PretendClock):
    """Pretend time that stands still between moves."""

    def __init__(self) -> None:
        super().__init__(Path("unused"))
        self._now = NOON

    def __call__(self) -> datetime:
        return self._now

    def move_to(self, instant: datetime) -> None:
        self._now = max(self._now, instant)

    def pass_time(self, **kind: float) -> None:
        self._now += timedelta(**kind)


@dataclass
class Rig:
    clock: HandClock
    carrier: Carrier
    product: FakeProduct
    app: Flask
    client: Client
    http: InProcessHttp
    waited: list[float]

    def send(self, to: str = MEMBER, body: str = "Hello", **more: object) -> str:
        """Send as the product does. The sid."""
        callback = OPTIONS.url("/twilio/status/t1")
        wanted = {"from_": OPTIONS.our_number, "status_callback": callback} | more
        return str(self.client.messages.create(to=to, body=body, **wanted).sid)

    def place(self, to: str = MEMBER, /, **more: object) -> str:
        """Call as the product does. The sid."""
        wanted: dict[str, object] = {"from_": OPTIONS.our_number}
        if "twiml" not in more:
            wanted["url"] = OPTIONS.url("/voice/first")
        sid = str(self.client.calls.create(to=to, **(wanted | more)).sid)
        self.settle()
        return sid

    def settle(self) -> None:
        self.carrier.settle()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def rig(clock: HandClock) -> Rig:
    return build_rig(clock)


def build_rig(clock: HandClock, options: Options = OPTIONS) -> Rig:
    waited: list[float] = []
    product = FakeProduct(clock)
    carrier = Carrier(options, clock, post_to(create_product(product)), wait=waited.append)
    app = create_app(carrier)
    http = InProcessHttp(app)
    client = Client(OPTIONS.account_sid, OPTIONS.auth_token, http_client=http)
    rig = Rig(clock, carrier, product, app, client, http, waited)
    product.send = rig.send
    return rig
