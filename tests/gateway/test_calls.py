"""Calls at the gateway: what the carrier is asked, and how its trouble reads."""

from dataclasses import replace
from datetime import timedelta

import pytest
from twilio.http.response import Response

from checkin_sms.gateway import ListedRecording, NeverWill, OutgoingCall, TryLater, Unknown
from checkin_sms.gateway.twilio_rest import TwilioGateway
from tests.gateway.fake_http import FakeHttp, answer, refusal
from tests.house import START, House
from tests.oak_street import a_few_move_in

CALL = OutgoingCall("+12025550143", "https://oak.example/out", "https://oak.example/ended")


def gateway(http: FakeHttp, number: str | None = "+12025550100") -> TwilioGateway:
    service = None if number else "MG" + "0" * 32
    return TwilioGateway(
        "AC" + "0" * 32, "t" * 32, from_=number, messaging_service_sid=service, http_client=http
    )


def test_a_call_rings_shortly_and_tells_what_becomes_of_it() -> None:
    http = FakeHttp(answer(201, {"sid": "CA1", "status": "queued"}))
    assert gateway(http).place_call(CALL).sid == "CA1"
    (asked,) = http.asked
    form = asked["data"]
    assert form["To"] == CALL.to and form["Timeout"] == 25
    assert form["StatusCallbackEvent"] == ["ringing", "answered", "completed"]
    assert "MachineDetection" not in form
    assert "FallbackUrl" not in form


def test_what_is_said_when_we_do_not_answer_goes_with_the_call() -> None:
    http = FakeHttp(answer(201, {"sid": "CA1", "status": "queued"}))
    gateway(http).place_call(replace(CALL, fallback_url="https://elsewhere.example/line"))
    assert http.asked[0]["data"]["FallbackUrl"] == "https://elsewhere.example/line"


def test_a_machine_is_waited_for_only_where_it_may_be_spoken_to() -> None:
    http = FakeHttp(answer(201, {"sid": "CA1", "status": "queued"}))
    call = OutgoingCall(CALL.to, CALL.url, CALL.status_callback, hears_machines=True)
    gateway(http).place_call(call)
    assert http.asked[0]["data"]["MachineDetection"] == "DetectMessageEnd"


def test_a_messaging_service_alone_has_no_voice() -> None:
    http = FakeHttp()
    with pytest.raises(NeverWill):
        gateway(http, None).place_call(CALL)
    assert http.asked == []


@pytest.mark.parametrize(
    ("trouble", "meaning"),
    [(refusal(400, 21217), NeverWill), (refusal(429, 20429), TryLater), (refusal(500, 1), Unknown)],
)
def test_trouble_reads_as_it_does_for_texts(trouble: Response, meaning: type[Exception]) -> None:
    with pytest.raises(meaning):
        gateway(FakeHttp(trouble)).place_call(CALL)


def test_a_recording_that_is_not_ready_is_not_on_the_list() -> None:
    listed = [
        {"sid": "RE2", "call_sid": "CA2", "duration": None, "status": "processing"},
        {"sid": "RE1", "call_sid": "CA1", "duration": "7", "status": "completed"},
    ]
    http = FakeHttp(answer(200, {"recordings": listed}))
    assert gateway(http).recordings() == [ListedRecording("RE1", "CA1", 7)]


def test_what_was_placed_is_on_the_list(house: House) -> None:
    a_few_move_in(house)
    number = house.number("Ana")
    placed = house.runtime.gateway.place_call(
        OutgoingCall(number, f"{house.runtime.settings.public_url}/twilio/voice", CALL.url)
    )
    found = house.runtime.gateway.calls(number, START - timedelta(minutes=1))
    assert [(one.sid, one.inbound) for one in found] == [(placed.sid, False)]
    assert house.runtime.gateway.calls(number, START + timedelta(hours=1)) == []
