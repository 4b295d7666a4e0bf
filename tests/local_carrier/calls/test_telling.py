"""Reports reach the product by the method it asked for; those not taken are known."""

import pytest

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.telling import tell
from checkin_sms.local_carrier.wire import Answer, Headers, Params, Unreached
from tests.local_carrier.conftest import Rig

URL = "http://product.test/told?x=1#rc=2"


@pytest.mark.parametrize(
    ("method", "url", "form"),
    [
        ("POST", "http://product.test/told?x=1", {"Digits": "4 7"}),
        ("GET", "http://product.test/told?x=1&Digits=4+7", None),
    ],
)
def test_the_product_is_reached_as_it_wished(
    rig: Rig, method: str, url: str, form: Params | None
) -> None:
    seen: list[tuple[str, Params | None]] = []

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        seen.append((url, params))
        return Answer(204, "")

    rig.carrier.exchange.line._post = post
    tell(rig.carrier.exchange, Address(URL, method), {"Digits": "4 7"}, "call report")
    assert seen == [(url, form)] and rig.carrier.alerts == []


@pytest.mark.parametrize(("status", "known"), [(503, 503), (0, 0)])
def test_a_report_that_nobody_took_is_known(rig: Rig, status: int, known: int) -> None:
    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        if not status:
            raise Unreached
        return Answer(status, "")

    rig.carrier.exchange.line._post = post
    tell(rig.carrier.exchange, Address(URL), {}, "call report")
    assert [(alert.about, alert.status) for alert in rig.carrier.alerts] == [("call report", known)]
