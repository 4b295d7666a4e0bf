"""What is sent to Twilio, where to, and what of it stays out of sight."""

import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from checkin_sms.core.delivery import Status
from checkin_sms.gateway import Accepted, Outgoing
from checkin_sms.gateway.twilio_rest import TwilioGateway, loopback_host
from tests.gateway.fake_http import (
    ACCOUNT,
    SID,
    TEXT,
    FakeHttp,
    accepted,
    answer,
    made,
    message,
    page,
)

SERVICE = "MG" + "1" * 32


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


def test_a_status_that_is_new_to_us_was_still_accepted() -> None:
    found = made(FakeHttp(accepted(status="teleporting"))).send_text(TEXT)

    assert found == Accepted(SID, Status.ACCEPTED)


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


def test_numbers_and_words_stay_out_of_what_is_shown() -> None:
    http = FakeHttp(answer(200, message()))

    shown = repr(TEXT) + repr(made(http).message(SID))

    assert "2025550" not in shown
    assert "mood" not in shown
    assert "status/t0" not in shown


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
