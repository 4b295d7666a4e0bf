"""What the product hears of a call's progress, in which order, and what can go wrong with it."""

from typing import Any

import pytest

from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS

ALL = ["initiated", "ringing", "answered", "completed"]


def place(rig: Rig, events: list[str] | None = None) -> None:
    rig.product.documents = {"first": "<Response><Gather timeout='20'/></Response>"}
    more: dict[str, Any] = {"status_callback_event": events} if events else {}
    rig.place(status_callback=OPTIONS.url("/reports/c1"), timeout=25, **more)


def told(rig: Rig, field: str = "CallStatus") -> list[str]:
    return [report[field] for report in rig.product.call_reports]


def test_the_end_is_reported_unless_more_is_asked_for(rig: Rig) -> None:
    place(rig)
    assert told(rig) == []
    rig.carrier.handset(MEMBER).let_ring()
    assert told(rig) == ["no-answer"]


def test_every_moment_is_reported_and_numbered(rig: Rig) -> None:
    place(rig, ALL)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    phone.hang_up()
    assert told(rig) == ["initiated", "ringing", "in-progress", "completed"]
    assert told(rig, "SequenceNumber") == ["0", "1", "2", "3"]
    assert set(told(rig, "CallbackSource")) == {"call-progress-events"}
    assert told(rig, "Timestamp")[0] == "Mon, 04 Mar 2030 17:00:00 +0000"
    assert len({report["CallSid"] for report in rig.product.call_reports}) == 1


def test_the_last_report_says_how_long_it_was(rig: Rig) -> None:
    place(rig)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    rig.clock.pass_time(seconds=19)
    phone.hang_up()
    [last] = rig.product.call_reports
    assert (last["CallDuration"], last["Duration"]) == ("19", "1")
    assert last["SipResponseCode"] == "200"


@pytest.mark.parametrize(
    ("step", "status", "sip"),
    [
        ("busy", "busy", "486"),
        ("rings_out", "no-answer", "487"),
        ("phone_off", "no-answer", "487"),
        ("dead_number", "failed", "404"),
    ],
)
def test_a_call_that_did_not_come_about_is_reported_as_what_it_was(
    rig: Rig, step: str, status: str, sip: str
) -> None:
    rig.carrier.script(MEMBER, step)
    place(rig)
    [last] = rig.product.call_reports
    assert (last["CallStatus"], last["SipResponseCode"], last["CallDuration"]) == (status, sip, "0")


@pytest.mark.parametrize(
    ("trouble", "numbers"),
    [
        ("reports_lost", []),
        ("reports_doubled", ["0", "0", "1", "1", "2", "2", "3", "3"]),
        ("reports_reordered", ["3", "2", "1", "0"]),
        ("reports_early", ["0", "1", "2", "3"]),
    ],
)
def test_reports_go_astray_as_they_do_for_texts(rig: Rig, trouble: str, numbers: list[str]) -> None:
    rig.carrier.script(MEMBER, trouble)
    place(rig, ALL)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    phone.hang_up()
    assert told(rig, "SequenceNumber") == numbers


def test_early_reports_come_before_the_carriers_own_answer(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "reports_early")
    rig.client.calls.create(
        to=MEMBER,
        from_=OPTIONS.our_number,
        url=OPTIONS.url("/voice/first"),
        status_callback=OPTIONS.url("/reports/c1"),
        status_callback_event=ALL,
    )
    assert told(rig) == ["initiated", "ringing"]


def test_a_report_that_is_not_taken_is_known(rig: Rig) -> None:
    rig.place(status_callback=OPTIONS.url("/nowhere"))
    rig.carrier.handset(MEMBER).busy()
    [alert] = rig.carrier.alerts
    assert (alert.about, alert.status) == ("call report", 404)
