"""What is sent to Twilio, and what every answer of it becomes."""

import json
import logging
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from socket import gaierror
from typing import Any

import pytest
import requests
from twilio.http.response import Response
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

from checkin_sms.core.delivery import Reason, Status
from checkin_sms.gateway import (
    Accepted,
    CarrierError,
    LineStopped,
    NeverWill,
    OptedOut,
    Outgoing,
    TryLater,
    Unknown,
)
from checkin_sms.gateway.twilio_rest import TwilioGateway, loopback_host

ACCOUNT = "AC" + "0" * 32
SERVICE = "MG" + "1" * 32
SID = "SM" + "2" * 32
TEXT = Outgoing("+12025550143", "How is your mood?", "https://example.org/twilio/status/t0", 1800)
HERE = HTTPConnectionPool("127.0.0.1")


class FakeHttp:
    """Answers each request with the next of its answers, and remembers what was asked."""

    def __init__(self, *answers: Response | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []

    def request(self, method: str, url: str, /, **rest: Any) -> Response:
        self.asked.append({"method": method, "url": url, **rest})
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def fetch(self, url: str, auth: tuple[str, str], /) -> tuple[int, bytes]:
        found = self.request("GET", url, auth=auth)
        return found.status_code, found.text.encode()


def answer(status: int, told: object) -> Response:
    return Response(status, told if isinstance(told, str) else json.dumps(told))


def refusal(status: int, code: int | None) -> Response:
    told = {"code": code, "message": "To +12025550143 is bad", "status": status}
    return answer(status, told)


def problem(status: int, code: int) -> Response:
    """The newer form of an error, which the library raises as another class."""
    told = {"type": "https://x", "title": "no", "status": status, "code": code}
    return answer(status, told)


def message(sid: str = SID, **fields: object) -> dict[str, object]:
    told: dict[str, object] = {
        "sid": sid,
        "status": "queued",
        "direction": "outbound-api",
        "to": "+12025550143",
        "from": "+12025550100",
        "body": "How is your mood?",
        "num_media": "0",
        "error_code": None,
        "date_created": "Sun, 22 Nov 2026 23:00:00 +0000",
        "date_sent": None,
    }
    return {**told, **fields}


def accepted(status: str = "queued") -> Response:
    return answer(201, message(status=status))


def page(*messages: Mapping[str, object], then: str | None = None) -> Response:
    return answer(200, {"messages": list(messages), "next_page_uri": then})


def made(http: FakeHttp, timeout: float = 8, api_url: str | None = None) -> TwilioGateway:
    return TwilioGateway(
        ACCOUNT,
        "token",
        from_="+12025550100",
        api_url=api_url,
        timeout=timeout,
        http_client=http,
    )


def created(minute: int) -> str:
    return f"Sun, 22 Nov 2026 23:{minute:02}:00 +0000"


def test_a_text_is_sent_as_one_form() -> None:
    http = FakeHttp(accepted())

    found = made(http).send_text(TEXT)

    assert found == Accepted(SID, Status.QUEUED)
    (asked,) = http.asked
    assert asked["method"] == "POST"
    assert asked["url"] == f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert asked["auth"] == (ACCOUNT, "token")
    assert asked["data"] == {
        "To": "+12025550143",
        "From": "+12025550100",
        "Body": "How is your mood?",
        "StatusCallback": "https://example.org/twilio/status/t0",
        "ValidityPeriod": 1800,
    }


def test_a_messaging_service_goes_before_a_number() -> None:
    http = FakeHttp(accepted(status="accepted"))

    found = TwilioGateway(
        ACCOUNT,
        "token",
        from_="+12025550100",
        messaging_service_sid=SERVICE,
        http_client=http,
    ).send_text(Outgoing("+12025550143", "Hi"))

    assert found.status is Status.ACCEPTED
    assert http.asked[0]["data"] == {
        "To": "+12025550143",
        "MessagingServiceSid": SERVICE,
        "Body": "Hi",
    }


@pytest.mark.parametrize(("wanted", "sent"), [(-5, 1), (0, 1), (90, 90), (10**6, 36_000)])
def test_the_validity_stays_within_what_the_carrier_takes(wanted: int, sent: int) -> None:
    http = FakeHttp(accepted())

    made(http).send_text(Outgoing("+12025550143", "Hi", validity_seconds=wanted))

    assert http.asked[0]["data"]["ValidityPeriod"] == sent


def test_every_request_has_a_timeout() -> None:
    http = FakeHttp(accepted(), answer(200, message()), page())
    gateway = made(http, timeout=3)

    gateway.send_text(TEXT)
    gateway.message(SID)
    list(gateway.recent())

    assert [asked["timeout"] for asked in http.asked] == [3, 3, 3]


def test_a_local_carrier_changes_the_host_and_nothing_else() -> None:
    http = FakeHttp(accepted(), page(message(), then="/2010-04-01/next.json?Page=1"), page())
    gateway = made(http, api_url="http://127.0.0.1:5001")

    gateway.send_text(TEXT)
    list(gateway.recent())

    messages = f"http://127.0.0.1:5001/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert [asked["url"] for asked in http.asked] == [
        messages,
        messages,
        "http://127.0.0.1:5001/2010-04-01/next.json?Page=1",
    ]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://127.0.0.1:5001", "http://127.0.0.1:5001"),
        ("http://localhost:5001/", "http://localhost:5001"),
        ("https://[::1]:5001", "https://[::1]:5001"),
    ],
)
def test_a_carrier_on_this_machine_is_taken(url: str, host: str) -> None:
    assert loopback_host(url) == host


@pytest.mark.parametrize(
    "url",
    [
        "https://api.twilio.com",
        "http://192.168.0.7:5001",
        "http://127.0.0.1.example.org",
        "http://localhost@example.org",
        "http://me@127.0.0.1:5001",
        "http://127.0.0.1:5001/other",
        "http://127.0.0.1:5001?x=1",
        "ftp://127.0.0.1",
        "127.0.0.1:5001",
        "http://",
    ],
)
def test_a_carrier_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="only be on this machine"):
        TwilioGateway(ACCOUNT, "token", from_="+12025550100", api_url=url)


def test_a_gateway_without_a_sender_or_a_timeout_is_refused() -> None:
    with pytest.raises(ValueError, match="to send from"):
        TwilioGateway(ACCOUNT, "token", from_=None)
    with pytest.raises(ValueError, match="timeout"):
        TwilioGateway(ACCOUNT, "token", from_="+12025550100", timeout=0)


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


def test_numbers_and_words_stay_out_of_what_is_shown() -> None:
    http = FakeHttp(answer(200, message()))

    shown = repr(TEXT) + repr(made(http).message(SID))

    assert "2025550" not in shown
    assert "mood" not in shown
    assert "status/t0" not in shown


def test_a_status_that_is_new_to_us_was_still_accepted() -> None:
    found = made(FakeHttp(accepted(status="teleporting"))).send_text(TEXT)

    assert found == Accepted(SID, Status.ACCEPTED)


def test_one_message_is_fetched() -> None:
    http = FakeHttp(answer(200, message(status="failed", error_code=30003, date_sent=created(5))))

    found = made(http).message(SID)

    assert http.asked[0]["url"].endswith(f"/Accounts/{ACCOUNT}/Messages/{SID}.json")
    assert (found.sid, found.status, found.error_code) == (SID, "failed", 30003)
    assert not found.inbound
    assert found.created == datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
    assert found.sent == datetime(2026, 11, 22, 23, 5, tzinfo=UTC)


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


def test_messages_are_listed_newest_first_over_pages() -> None:
    http = FakeHttp(
        page(message("SM3", direction="inbound", num_media="1"), then="/2010-04-01/p1.json"),
        page(message("SM2"), message("SM1")),
    )

    found = list(made(http).recent(to="+12025550100", from_="+12025550143"))

    assert [one.sid for one in found] == ["SM3", "SM2", "SM1"]
    assert found[0].inbound
    assert found[0].media == 1
    assert http.asked[0]["params"] == {
        "To": "+12025550100",
        "From": "+12025550143",
        "PageSize": 1000,
    }


def test_a_list_ends_with_the_page_that_is_all_too_old() -> None:
    http = FakeHttp(
        page(message("SM4", date_created=created(9)), then="/2010-04-01/p1.json"),
        page(
            message("SM3", date_created=created(1)),
            message("SM2", date_created=created(5)),
            then="/2010-04-01/p2.json",
        ),
        page(message("SM1", date_created=created(0)), then="/2010-04-01/p3.json"),
    )
    since = datetime(2026, 11, 22, 23, 5, 0, 700_000, tzinfo=UTC)

    found = list(made(http).recent(since=since))

    # Its times have no fractions: the one of the same second counts.
    assert [one.sid for one in found] == ["SM4", "SM2"]
    assert len(http.asked) == 3


def test_a_list_goes_no_further_than_its_limit() -> None:
    http = FakeHttp(
        page(message("SM3"), message("SM2"), then="/2010-04-01/p1.json"),
        page(message("SM1"), message("SM0"), then="/2010-04-01/p2.json"),
    )

    found = list(made(http).recent(limit=3))

    assert [one.sid for one in found] == ["SM3", "SM2", "SM1"]
    assert http.asked[0]["params"] == {"PageSize": 3}


def test_several_threads_may_share_a_gateway() -> None:
    http = FakeHttp(*[accepted() for _ in range(40)])
    gateway = made(http)

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: gateway.send_text(TEXT), range(40)))

    assert found == [Accepted(SID, Status.QUEUED)] * 40


def test_the_libraries_stay_quiet_about_people(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        gateway = made(FakeHttp(accepted()))
        gateway.warm()
        logging.getLogger("twilio.http_client").info("To: +12025550143")
        logging.getLogger("urllib3.connectionpool").debug("GET /?To=+12025550143")
        gateway.send_text(TEXT)

    assert caplog.text == ""


def test_the_environment_does_not_choose_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_REGION", "au1")
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    http = FakeHttp(accepted())

    made(http).send_text(TEXT)

    assert http.asked[0]["url"].startswith("https://api.twilio.com/")


def test_making_a_gateway_loads_no_library() -> None:
    look = (
        "import sys; from checkin_sms.gateway.twilio_rest import TwilioGateway;"
        "gateway = TwilioGateway('AC', 'token', from_='+12025550100');"
        "before = 'twilio.rest' in sys.modules; gateway.warm();"
        "print(before, 'twilio.rest' in sys.modules)"
    )

    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert told.stdout.split() == ["False", "True"]
