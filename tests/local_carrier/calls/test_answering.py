"""Who takes the call, and whether the product is told."""

import pytest

from checkin_sms.local_carrier.calls.call import Status
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS

HELLO = "<Response><Say>Hello there.</Say></Response>"


def place(rig: Rig, **more: object) -> None:
    rig.product.documents = {"first": HELLO}
    rig.place(**more)


@pytest.mark.parametrize(
    ("wanted", "by", "told"),
    [
        ("Enable", "person", "human"),
        ("Enable", "machine", "machine_start"),
        ("DetectMessageEnd", "person", "human"),
        ("DetectMessageEnd", "machine", "machine_end_beep"),
        (None, "person", None),
        (None, "machine", None),
    ],
)
def test_the_product_is_told_who_answered_if_it_asks(
    rig: Rig, wanted: str | None, by: str, told: str | None
) -> None:
    place(rig, **({"machine_detection": wanted} if wanted else {}))
    phone = rig.carrier.handset(MEMBER)
    phone.machine() if by == "machine" else phone.answer()
    assert rig.product.turns[0].get("AnsweredBy") == told
    [call] = rig.client.calls.list()
    assert call.answered_by == told


def test_waiting_for_the_tone_puts_everything_on_the_tape(rig: Rig) -> None:
    place(rig, machine_detection="DetectMessageEnd")
    phone = rig.carrier.handset(MEMBER)
    phone.machine(greeting_seconds=40)
    assert phone.tape == ["Hello there."]
    assert phone.call.seconds == 41


def test_without_waiting_a_long_greeting_swallows_it(rig: Rig) -> None:
    place(rig)
    phone = rig.carrier.handset(MEMBER)
    phone.machine(greeting_seconds=40)
    assert phone.tape == []


def test_who_answered_can_be_told_meanwhile(rig: Rig) -> None:
    place(
        rig,
        machine_detection="Enable",
        async_amd="true",
        async_amd_status_callback=OPTIONS.url("/reports/amd"),
    )
    rig.carrier.handset(MEMBER).machine()
    [report] = rig.product.call_reports
    assert (report["path"], report["AnsweredBy"]) == ("amd", "machine_start")
    assert int(report["MachineDetectionDuration"]) > 0


def test_a_machine_that_takes_long_is_never_met(rig: Rig) -> None:
    place(rig, timeout=15)
    phone = rig.carrier.handset(MEMBER)
    phone.machine()
    assert phone.call.status is Status.NO_ANSWER
    assert rig.product.turns == []


def test_keys_are_sent_for_an_extension_and_nobody_is_recognised(rig: Rig) -> None:
    place(rig, send_digits="ww42", machine_detection="Enable")
    rig.carrier.handset(MEMBER).answer()
    leg = rig.carrier.switchboard.last_at(MEMBER)
    assert leg and leg.passages[0].text == "the service presses ww42"
    assert "AnsweredBy" not in rig.product.turns[0]


def test_a_machine_stops_recording_after_two_minutes(rig: Rig) -> None:
    talk = "<Say>{}</Say>".format("word " * 100)
    rig.product.documents = {"first": f"<Response>{talk * 10}</Response>"}
    rig.place()
    phone = rig.carrier.handset(MEMBER)
    phone.machine(greeting_seconds=5)
    assert phone.call.status is Status.COMPLETED
    assert 125 <= phone.call.seconds <= 170
