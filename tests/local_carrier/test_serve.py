"""The carrier over real sockets, delivering by itself."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from threading import Thread

from werkzeug.serving import make_server

from checkin_sms.local_carrier import Carrier
from checkin_sms.local_carrier.serve import Server
from checkin_sms.local_carrier.wire import over_sockets
from tests.local_carrier.conftest import HandClock
from tests.local_carrier.fake_product import MEMBER, OPTIONS, FakeProduct, create_product


@contextmanager
def running(run: Callable[[], None], stop: Callable[[], None]) -> Iterator[None]:
    thread = Thread(target=run, daemon=True)
    thread.start()
    yield
    stop()
    thread.join(5)


@contextmanager
def served() -> Iterator[tuple[FakeProduct, Carrier]]:
    """A product and a carrier that reach each other over sockets only."""
    clock = HandClock()
    product = FakeProduct(clock)
    web = make_server("127.0.0.1", 0, create_product(product), threaded=True)
    # The address it signs for is known only once the port is.
    options = replace(OPTIONS, public_url=f"http://127.0.0.1:{web.port}")
    web.app = create_product(product, options)
    carrier = Carrier(options, clock, over_sockets(timeout=5))
    local = Server(carrier, "127.0.0.1", 0)
    with (
        running(partial(web.serve_forever, poll_interval=0.02), web.shutdown),
        running(local.run, local.stop),
    ):
        yield product, carrier
    web.server_close()


def test_over_sockets_a_text_goes_out_and_its_answer_comes_back() -> None:
    with served() as (product, carrier):
        carrier.text(MEMBER, "4 é 🙂")
        wait_until(lambda: product.statuses() == ["sent", "delivered"])
    assert product.texts[0]["Body"] == "4 é 🙂"
    assert len(carrier.sent_to(MEMBER)) == 1


def test_over_sockets_a_call_is_answered_and_a_key_is_told() -> None:
    with served() as (product, carrier):
        product.documents = {
            "greeting": "<Response><Gather numDigits='1' action='told'/></Response>",
            "told": "<Response><Hangup/></Response>",
        }
        carrier.switchboard.call(MEMBER)
        wait_until(lambda: carrier.switchboard.talking() == [MEMBER])
        carrier.switchboard.act(MEMBER, lambda leg: leg.press("5"))
        wait_until(lambda: bool(product.call_reports))
    assert product.turns[-1]["Digits"] == "5"
    assert carrier.alerts == []


def wait_until(true: Callable[[], bool]) -> None:
    for _ in range(500):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come true within five seconds")
