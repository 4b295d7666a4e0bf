"""What every answer of Twilio's, and every trouble on the way, becomes."""

from socket import gaierror

import pytest
import requests
from twilio.http.response import Response
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

from checkin_sms.core.delivery import Reason
from checkin_sms.gateway import CarrierError, LineStopped, NeverWill, OptedOut, TryLater, Unknown
from tests.gateway.fake_http import (
    SID,
    TEXT,
    FakeHttp,
    answer,
    made,
    message,
    page,
    problem,
    refusal,
)

HERE = HTTPConnectionPool("127.0.0.1")


def wrapped(inner: Exception) -> requests.ConnectionError:
    return requests.ConnectionError(MaxRetryError(HERE, "/", inner))


ANSWERS: list[tuple[Response | Exception, type[CarrierError], int | None, str]] = [
    # Certainly not sent.
    (refusal(429, 20429), TryLater, 20429, Reason.CARRIER_BUSY),
    (problem(429, 20429), TryLater, 20429, Reason.CARRIER_BUSY),
    (answer(429, "slow down"), TryLater, 429, Reason.CARRIER_BUSY),
    (refusal(400, 21611), TryLater, 21611, Reason.CARRIER_BUSY),
    (
        wrapped(NewConnectionError(HTTPConnection("127.0.0.1"), "refused")),
        TryLater,
        None,
        Reason.NO_CONNECTION,
    ),
    (requests.ConnectTimeout(), TryLater, None, Reason.NO_CONNECTION),
    (requests.ConnectionError(gaierror(-2, "who?")), TryLater, None, Reason.NO_CONNECTION),
    (ConnectionRefusedError(), TryLater, None, Reason.NO_CONNECTION),
    # Perhaps sent.
    (requests.ReadTimeout(), Unknown, None, Reason.ANSWER_LOST),
    (
        requests.ConnectionError(ProtocolError("gone", ConnectionResetError())),
        Unknown,
        None,
        Reason.ANSWER_LOST,
    ),
    (requests.exceptions.ChunkedEncodingError(), Unknown, None, Reason.ANSWER_LOST),
    (ProtocolError("gone"), Unknown, None, Reason.ANSWER_LOST),
    (BrokenPipeError(), Unknown, None, Reason.ANSWER_LOST),
    (refusal(500, 20500), Unknown, 20500, Reason.CARRIER_FAILED),
    (refusal(503, 20503), Unknown, 20503, Reason.CARRIER_FAILED),
    (problem(500, 20500), Unknown, 20500, Reason.CARRIER_FAILED),
    (answer(502, "<html>"), Unknown, 502, Reason.CARRIER_FAILED),
    (answer(504, ""), Unknown, 504, Reason.CARRIER_FAILED),
    (answer(408, ""), Unknown, 408, Reason.CARRIER_FAILED),
    (answer(307, ""), Unknown, 307, Reason.CARRIER_FAILED),
    (answer(201, "<html>"), Unknown, None, Reason.ANSWER_LOST),
    (answer(201, ""), Unknown, None, Reason.ANSWER_LOST),
    (answer(201, {"status": "queued"}), Unknown, None, Reason.ANSWER_LOST),
    (answer(201, []), Unknown, None, "AttributeError"),
    (RuntimeError("ours"), Unknown, None, "RuntimeError"),
    # Never will.
    (refusal(400, 21211), NeverWill, 21211, Reason.NOT_A_NUMBER),
    (problem(400, 21211), NeverWill, 21211, Reason.NOT_A_NUMBER),
    (refusal(400, 21614), NeverWill, 21614, Reason.LANDLINE),
    (refusal(400, 21617), NeverWill, 21617, Reason.OUR_MISTAKE),
    (refusal(400, 29999), NeverWill, 29999, Reason.UNKNOWN),
    (refusal(400, None), NeverWill, 400, Reason.UNKNOWN),
    (answer(400, []), NeverWill, 400, Reason.UNKNOWN),
    (refusal(400, 21610), OptedOut, 21610, Reason.OPTED_OUT),
    (problem(400, 21610), OptedOut, 21610, Reason.OPTED_OUT),
    # Nothing would be sent.
    (refusal(401, 20003), LineStopped, 20003, Reason.ACCOUNT),
    (answer(401, ""), LineStopped, 401, Reason.ACCOUNT),
    (refusal(403, 20005), LineStopped, 20005, Reason.ACCOUNT),
    (answer(403, "no"), LineStopped, 403, Reason.ACCOUNT),
    (refusal(400, 21606), LineStopped, 21606, Reason.SENDER),
    (refusal(400, 21609), LineStopped, 21609, Reason.OUR_WEBHOOK),
]


@pytest.mark.parametrize(("told", "error", "code", "reason"), ANSWERS)
def test_every_answer_becomes_one_of_our_errors(
    told: Response | Exception, error: type[CarrierError], code: int | None, reason: str
) -> None:
    http = FakeHttp(told)

    with pytest.raises(CarrierError) as raised:
        made(http).send_text(TEXT)

    assert type(raised.value) is error
    assert (raised.value.code, raised.value.reason) == (code, reason)
    assert len(http.asked) == 1, "a text is never asked for twice"


def test_an_error_carries_no_number_and_no_address() -> None:
    with pytest.raises(NeverWill) as raised:
        made(FakeHttp(refusal(400, 21211))).send_text(TEXT)

    assert str(raised.value) == "not_a_number (21211)"
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (answer(500, ""), TryLater),
        (requests.ReadTimeout(), TryLater),
        (answer(200, "<html>"), TryLater),
        (answer(200, message(num_media="many")), TryLater),
        (refusal(404, 20404), NeverWill),
        (refusal(401, 20003), LineStopped),
        (refusal(429, 20429), TryLater),
    ],
)
def test_a_failed_look_is_never_unknown(
    told: Response | Exception, error: type[CarrierError]
) -> None:
    with pytest.raises(CarrierError) as raised:
        made(FakeHttp(told)).message(SID)

    assert type(raised.value) is error


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (answer(500, ""), TryLater),
        (requests.ReadTimeout(), TryLater),
        (answer(200, "<html>"), TryLater),
        (answer(200, {"odd": 1, "odder": 2}), TryLater),
        (refusal(401, 20003), LineStopped),
        (answer(403, "no"), LineStopped),
        (refusal(429, 20429), TryLater),
        (refusal(400, 29999), NeverWill),
    ],
)
def test_a_list_that_fails_on_any_page_raises_our_errors(
    told: Response | Exception, error: type[CarrierError]
) -> None:
    first = page(message(), then="/2010-04-01/next.json")

    found = made(FakeHttp(first, told)).recent()
    assert next(found).sid == SID
    with pytest.raises(CarrierError) as on_the_second:
        next(found)
    with pytest.raises(CarrierError) as on_the_first:
        next(made(FakeHttp(told)).recent())

    assert type(on_the_first.value) is type(on_the_second.value) is error
