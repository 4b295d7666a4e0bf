"""Each trouble by switch and by script, seen from the product."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from requests.exceptions import ReadTimeout
from twilio.base.exceptions import TwilioException, TwilioRestException

from checkin_sms.local_carrier.message import Taken
from checkin_sms.local_carrier.switches import Switches
from checkin_sms.local_carrier.troubles import TROUBLES
from tests.local_carrier.conftest import HandClock, Rig, build_rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS


@dataclass(frozen=True)
class Seen:
    """What one send looks like from outside."""

    raised: int | str | None
    ledger: str | None
    reports: list[str]


def one_send(rig: Rig, **more: Any) -> Seen:
    raised: int | str | None = None
    try:
        rig.send(**more)
    except TwilioRestException as error:
        raised = error.code
    except ReadTimeout:
        raised = "no answer"
    rig.settle()
    sent = rig.carrier.sent_to(MEMBER)
    return Seen(raised, sent[-1].status if sent else None, rig.product.statuses())


FINE = Seen(None, "delivered", ["sent", "delivered"])
SENDS = {
    "lost": Seen(None, "sent", []),
    "late": Seen(None, "sent", ["sent"]),
    "phone_off": Seen(None, "undelivered", ["sent", "undelivered"]),
    "landline": Seen(None, "undelivered", ["sent", "undelivered"]),
    "dead_number": Seen(None, "undelivered", ["sent", "undelivered"]),
    "filtered": Seen(None, "undelivered", ["sent", "undelivered"]),
    "opted_out": Seen(21610, None, []),
    "too_many": Seen(20429, None, []),
    "no_access": Seen(20003, None, []),
    "error_before": Seen(20500, None, []),
    "error_after": Seen(20500, "delivered", ["sent", "delivered"]),
    "hang": Seen("no answer", "delivered", ["sent", "delivered"]),
    "reports_lost": Seen(None, "delivered", []),
    "reports_doubled": Seen(None, "delivered", ["sent", "sent", "delivered", "delivered"]),
    "reports_reordered": Seen(None, "delivered", ["delivered", "sent"]),
    "reports_early": FINE,
    "phone_off+reports_reordered": Seen(None, "undelivered", ["undelivered", "sent"]),
    "ok": FINE,
}
CODES = {"phone_off": "30003", "landline": "30006", "dead_number": "30005", "filtered": "30007"}


def test_every_trouble_of_a_send_is_in_the_table_above() -> None:
    others = {"webhook_late", "webhook_lost", "webhook_twice", "webhook_unsigned", "list_lagging"}
    others |= {"busy", "rings_out", "machine"}  # of calls
    assert set(TROUBLES) == {name for name in SENDS if name != "ok" and "+" not in name} | others


@pytest.mark.parametrize("name", SENDS)
def test_a_scripted_send_goes_as_told_and_the_next_one_well(rig: Rig, name: str) -> None:
    rig.carrier.script(MEMBER, name)
    assert one_send(rig) == SENDS[name]
    rig.product.reports.clear()
    assert one_send(rig) == FINE


@pytest.mark.parametrize("name", [name for name in SENDS if name in TROUBLES])
@pytest.mark.parametrize("number", [None, MEMBER])
def test_a_switch_acts_until_it_is_turned_off(rig: Rig, name: str, number: str | None) -> None:
    rig.carrier.switches.turn_on(name, number)
    assert one_send(rig) == SENDS[name]
    rig.carrier.switches.turn_off(name, number)
    rig.product.reports.clear()
    assert one_send(rig) == FINE


def test_a_switch_for_one_number_leaves_the_others_alone(rig: Rig) -> None:
    rig.carrier.switches.turn_on("phone_off", MENTOR)
    assert one_send(rig) == FINE


@pytest.mark.parametrize("name", CODES)
def test_a_failure_reports_its_code(rig: Rig, name: str) -> None:
    rig.carrier.script(MEMBER, name)
    one_send(rig)
    assert "ErrorCode" not in rig.product.reports[0]
    assert rig.product.reports[1]["ErrorCode"] == CODES[name]
    [message] = rig.carrier.sent_to(MEMBER)
    assert rig.client.messages(message.sid).fetch().error_code == int(CODES[name])


def test_early_reports_come_before_the_answer(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "reports_early")
    sid = rig.send()
    assert [r["MessageSid"] for r in rig.product.reports] == [sid, sid]
    assert rig.carrier.pending() == 0


def test_a_late_text_arrives_when_its_time_has_come(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "late")
    one_send(rig)
    assert rig.carrier.next_at() is not None and rig.carrier.pending() == 0
    rig.clock.pass_time(minutes=20)
    rig.settle()
    assert rig.product.statuses() == ["sent", "delivered"]


def test_a_late_text_expires_with_its_validity(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "late")
    one_send(rig, validity_period=600)
    rig.clock.pass_time(minutes=20)
    rig.settle()
    assert rig.product.reports[-1]["MessageStatus"] == "failed"
    assert rig.product.reports[-1]["ErrorCode"] == "30036"


def test_a_hanging_carrier_waits_before_it_fails(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "hang")
    with pytest.raises(ReadTimeout):
        rig.send()
    assert rig.waited == [40.0]


@pytest.mark.parametrize(("name", "code"), [("too_many", 20429), ("no_access", 20003)])
def test_a_carrier_that_refuses_all_refuses_reading_too(rig: Rig, name: str, code: int) -> None:
    sid = rig.send()
    rig.carrier.switches.turn_on(name)
    with pytest.raises(TwilioException):
        rig.client.messages.list()
    with pytest.raises(TwilioRestException) as caught:
        rig.client.messages(sid).fetch()
    assert caught.value.code == code


def test_a_refused_send_is_remembered_for_the_page(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "opted_out")
    one_send(rig)
    assert [(away.number, away.code) for away in rig.carrier.turned_away] == [(MEMBER, 21610)]


WEBHOOKS = {
    "ok": (1, Taken.TAKEN, 1),
    "webhook_late": (0, Taken.NOT_YET, 0),
    "webhook_lost": (0, Taken.LOST, 0),
    "webhook_twice": (2, Taken.TAKEN, 1),
    "webhook_unsigned": (0, Taken.REFUSED, 0),
}


@pytest.mark.parametrize("name", WEBHOOKS)
def test_a_text_to_the_service_goes_as_told(rig: Rig, name: str) -> None:
    if name != "ok":
        rig.carrier.switches.turn_on(name, MEMBER)
    message = rig.carrier.text(MEMBER, "4")
    rig.settle()
    held = rig.carrier.ledger.get(message.sid)
    assert held is not None
    assert (len(rig.product.texts), held.taken, len(rig.carrier.sent_to(MEMBER))) == WEBHOOKS[name]
    assert [m.sid for m in rig.client.messages.list(from_=MEMBER)] == [message.sid]


def test_a_text_handed_over_twice_keeps_its_sid(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "webhook_twice")
    message = rig.carrier.text(MEMBER, "4")
    rig.settle()
    assert [text["MessageSid"] for text in rig.product.texts] == [message.sid] * 2


def test_a_late_webhook_comes_in_ten_minutes(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "webhook_late")
    rig.carrier.text(MEMBER, "4")
    rig.clock.pass_time(minutes=10)
    rig.settle()
    assert [text["Body"] for text in rig.product.texts] == ["4"]


def test_a_lagging_list_shows_a_message_a_minute_later(rig: Rig) -> None:
    rig.carrier.switches.turn_on("list_lagging")
    sid = rig.send()
    rig.settle()
    assert rig.client.messages.list() == []
    assert rig.client.messages(sid).fetch().status == "delivered"
    rig.clock.pass_time(minutes=1)
    assert [message.sid for message in rig.client.messages.list()] == [sid]


def test_a_reply_meets_the_same_troubles_on_the_way(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "phone_off", "error_after")
    rig.carrier.text(MEMBER, "4")
    rig.carrier.text(MEMBER, "8")
    rig.settle()
    first, second = rig.carrier.sent_to(MEMBER)
    assert (first.error, second.status) == (30003, "delivered")
    assert one_send(rig).raised == 20500  # the step about the API waited for a send


def test_a_block_behind_a_messaging_service_fails_later(clock: HandClock) -> None:
    service = "MG" + "5" * 32
    rig = build_rig(clock, replace(OPTIONS, messaging_service_sid=service))
    rig.carrier.exchange.blocks.add(MEMBER)
    wanted = {"from_": None, "messaging_service_sid": service}
    assert one_send(rig, **wanted) == Seen(None, "failed", ["failed"])
    assert rig.product.reports[0]["ErrorCode"] == "21610"


def test_a_messaging_service_accepts_first_and_queues_later(clock: HandClock) -> None:
    service = "MG" + "5" * 32
    rig = build_rig(clock, replace(OPTIONS, messaging_service_sid=service))
    sid = rig.send(from_=None, messaging_service_sid=service)
    fetched = rig.client.messages(sid).fetch()
    assert (fetched.status, fetched.from_, fetched.num_segments) == ("accepted", None, "0")
    rig.settle()
    assert rig.product.statuses() == ["queued", "sent", "delivered"]


@pytest.mark.parametrize("step", ["no such thing", "phone_off+webhook_twice", ""])
def test_a_script_that_makes_no_sense_is_refused(step: str) -> None:
    switches = Switches()
    with pytest.raises(ValueError, match=r"."):
        switches.script(MEMBER, "ok", step)
    assert switches.for_send(MEMBER) == ()
