"""Calls are dialled one after the other, and go where the phones are."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.handset import NoCall
from checkin_sms.local_carrier.calls.unplayable import NOT_VALID
from tests.local_carrier.conftest import NOON, HandClock, Rig, build_rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS

TALK = "<Response><Gather timeout='20'/></Response>"


def statuses(rig: Rig) -> list[str]:
    return [call.status.value for call in rig.carrier.calls.all()]


def test_one_call_is_dialled_in_a_second(rig: Rig) -> None:
    for number in (MEMBER, MENTOR, "+12025550102"):
        rig.place(number, twiml=TALK)
    assert statuses(rig) == ["ringing", "queued", "queued"]
    assert rig.carrier.next_at() == NOON + timedelta(seconds=1)
    rig.clock.pass_time(seconds=1)
    rig.settle()
    assert statuses(rig) == ["ringing", "ringing", "queued"]
    rig.clock.pass_time(seconds=1)
    rig.settle()
    assert statuses(rig) == ["ringing"] * 3


def test_a_late_call_rings_late(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "late")
    rig.place(twiml=TALK)
    assert statuses(rig) == ["queued"]
    rig.clock.pass_time(minutes=20)
    rig.settle()
    assert rig.carrier.handset(MEMBER).is_ringing()


def test_an_untouched_phone_rings_until_its_time_is_over(rig: Rig) -> None:
    rig.place(twiml=TALK, timeout=25)
    assert rig.carrier.next_at() == NOON + timedelta(seconds=25)
    rig.clock.pass_time(seconds=25)
    rig.settle()
    [call] = rig.carrier.calls.all()
    assert (call.status, call.ended) == (Status.NO_ANSWER, NOON + timedelta(seconds=25))
    assert rig.carrier.next_at() is None


def test_an_untouched_talk_comes_to_its_end_at_the_right_time(rig: Rig) -> None:
    rig.place(twiml="<Response><Gather timeout='8'><Pause length='3'/></Gather></Response>")
    rig.carrier.handset(MEMBER).answer()
    rig.clock.pass_time(hours=2)
    rig.settle()
    [call] = rig.carrier.calls.all()
    assert (call.status, call.seconds) == (Status.COMPLETED, 11)
    assert rig.carrier.next_at() is None


def test_no_call_is_longer_than_its_limit(rig: Rig) -> None:
    dial = f"<Response><Dial>{MENTOR}</Dial></Response>"
    rig.place(twiml=dial, time_limit=600)
    rig.carrier.handset(MEMBER).answer()
    rig.carrier.handset(MENTOR).answer()
    rig.clock.pass_time(seconds=600)
    rig.settle()
    assert [(call.status, call.seconds) for call in rig.carrier.calls.all()] == [
        (Status.COMPLETED, 600),
        (Status.COMPLETED, 600),
    ]


def test_the_time_of_ringing_is_not_talked(rig: Rig) -> None:
    rig.place(twiml=TALK)
    rig.clock.pass_time(seconds=10)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    rig.clock.pass_time(seconds=7)
    phone.hang_up()
    assert (phone.call.seconds, phone.call.ended) == (7, NOON + timedelta(seconds=17))


def test_a_far_end_is_over_when_the_caller_hangs_up(rig: Rig) -> None:
    rig.place(twiml=f"<Response><Dial>{MENTOR}</Dial></Response>")
    rig.carrier.handset(MEMBER).answer()
    rig.carrier.handset(MENTOR).answer()
    rig.clock.pass_time(seconds=30)
    rig.carrier.handset(MEMBER).hang_up()
    assert [call.seconds for call in rig.carrier.calls.all()] == [30, 30]


def test_a_phone_in_a_call_is_busy(rig: Rig) -> None:
    rig.product.documents = {"greeting": TALK}
    rig.carrier.call(MEMBER)
    rig.place(twiml=TALK)
    assert statuses(rig) == ["in-progress", "busy"]
    assert rig.carrier.handset(MEMBER).is_talking()


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_a_caller_can_be_turned_away_unheard(rig: Rig, reason: str, status: str) -> None:
    rig.product.documents = {"greeting": f"<Response><Reject reason='{reason}'/></Response>"}
    phone = rig.carrier.call(MEMBER)
    assert phone.call.status == status and phone.heard == []
    assert [report["CallStatus"] for report in rig.product.call_reports] == [status]


def test_a_caller_hears_the_fallback_when_the_service_is_away(clock: HandClock) -> None:
    fallback = OPTIONS.url("/voice/spare")
    rig = build_rig(clock, replace(OPTIONS, voice_fallback_url=fallback))
    rig.product.documents = {"spare": "<Response><Say>Call 988.</Say></Response>"}
    assert rig.carrier.call(MEMBER).heard == ["Call 988."]


def test_a_call_is_scripted_like_a_text(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "busy", "machine", "ok")
    for _ in range(3):
        rig.place(twiml="<Response><Say>Hello there.</Say></Response>")
        rig.clock.pass_time(seconds=1)
        rig.settle()
    assert statuses(rig) == ["busy", "completed", "ringing"]


DEEDS = st.lists(
    st.tuples(
        st.sampled_from([MEMBER, MENTOR]),
        st.sampled_from(
            ["answer", "let_ring", "busy", "machine", "wait", "hang_up", "press", "say", "call"]
        ),
    ),
    max_size=12,
)
CONNECT = (
    f"<Dial action='2' callerId='{OPTIONS.our_number}'><Number url='0'>{MENTOR}</Number></Dial>"
)
ANSWERS = [
    f"<Response><Gather numDigits='2' action='1'><Say>One.</Say></Gather>{CONNECT}</Response>",
    "<Response><Record action='2' timeout='3'/><Redirect>2</Redirect></Response>",
    "<Response><Say>Two.</Say></Response>",
]


@settings(max_examples=40)
@given(DEEDS)
def test_whatever_people_do_every_call_ends_and_nothing_stays_planned(
    deeds: list[tuple[str, str]],
) -> None:
    rig = build_rig(HandClock())
    rig.product.documents = {str(place): told for place, told in enumerate(ANSWERS)}
    rig.product.documents["greeting"] = f"<Response>{CONNECT}</Response>"
    rig.carrier.call(MEMBER)
    for number, deed in deeds:
        act(rig, number, deed)
        assert nobody_is_left_alone(rig)
    for number in (MENTOR, MEMBER, MENTOR):
        act(rig, number, "hang_up")
    assert all(call.over for call in rig.carrier.calls.all())
    assert rig.carrier.next_at() is None and rig.carrier.pending() == 0
    assert {alert.code for alert in rig.carrier.alerts} <= {NOT_VALID}  # a Dial in a whisper


def nobody_is_left_alone(rig: Rig) -> bool:
    """No far phone rings or talks for a call that is over."""
    live = [call for call in rig.carrier.calls.all() if not call.over]
    return {call.parent for call in live} <= {None, *(call.sid for call in live)}


def act(rig: Rig, number: str, deed: str) -> None:
    phone = rig.carrier.handset(number)
    with suppress(NoCall):
        if deed == "call":
            rig.carrier.switchboard.at(number) or rig.carrier.call(number)
        elif deed in ("press", "say"):
            getattr(phone, deed)("42")
        else:
            getattr(phone, deed)()


def test_who_calls_us_uses_up_nothing_that_was_scripted_for_calls_to_them(rig: Rig) -> None:
    rig.product.documents = {"greeting": TALK}
    rig.carrier.script(MEMBER, "busy")
    rig.carrier.call(MEMBER).hang_up()
    rig.place(twiml=TALK)
    assert statuses(rig) == ["completed", "busy"]


def test_with_patience_a_person_at_a_page_has_longer(clock: HandClock) -> None:
    rig = build_rig(clock, replace(OPTIONS, patience=timedelta(minutes=10)))
    rig.place(twiml=TALK, timeout=25)
    rig.clock.pass_time(minutes=10)
    rig.settle()
    assert rig.carrier.handset(MEMBER).is_ringing()
    rig.clock.pass_time(seconds=25)
    rig.settle()
    call = rig.carrier.handset(MEMBER).call
    assert (call.status, call.ended) == (Status.NO_ANSWER, rig.clock())
