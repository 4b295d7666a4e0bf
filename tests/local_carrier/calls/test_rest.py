"""Calls and recordings over the API, as the Twilio client sees them."""

from datetime import timedelta

import pytest
from twilio.base.exceptions import TwilioRestException

from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS

LOGIN = (OPTIONS.account_sid, OPTIONS.auth_token)
TALK = "<Response><Gather timeout='20'/></Response>"


def ended(rig: Rig, to: str = MEMBER) -> str:
    """A call of ten seconds to this phone."""
    sid = rig.place(to, twiml=TALK)
    phone = rig.carrier.handset(to)
    phone.answer()
    rig.clock.pass_time(seconds=10)
    phone.hang_up()
    return sid


def test_a_call_is_fetched_as_it_stands(rig: Rig) -> None:
    sid = rig.place(twiml=TALK)
    call = rig.client.calls(sid).fetch()
    assert (call.status, call.direction, call.to) == ("ringing", "outbound-api", MEMBER)
    assert (call.duration, call.end_time) == (None, None)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    rig.clock.pass_time(seconds=10)
    phone.hang_up()
    call = rig.client.calls(sid).fetch()
    assert (call.status, call.duration) == ("completed", "10")
    assert (call.start_time, call.end_time) == (NOON, NOON + timedelta(seconds=10))


def test_a_fresh_call_is_queued(rig: Rig) -> None:
    call = rig.client.calls.create(to=MEMBER, from_=OPTIONS.our_number, twiml=TALK)
    assert call.status == "queued" and call.sid.startswith("CA")


def test_an_unknown_call_is_not_there(rig: Rig) -> None:
    with pytest.raises(TwilioRestException) as caught:
        rig.client.calls("CA" + "0" * 32).fetch()
    assert caught.value.code == 20404


def test_calls_are_listed_newest_first_and_page_by_page(rig: Rig) -> None:
    sids = [ended(rig) for _ in range(5)]
    assert [call.sid for call in rig.client.calls.list(page_size=2)] == sids[::-1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"to": MENTOR}, [1]),
        ({"from_": MEMBER}, [2]),
        ({"status": "completed"}, [1, 0]),
        ({"status": "ringing"}, []),
        ({"start_time_after": NOON + timedelta(hours=1)}, [2, 1]),
        ({"start_time_before": NOON + timedelta(hours=1, minutes=1)}, [1, 0]),
        ({"end_time_before": NOON + timedelta(minutes=1)}, [0]),
        ({"start_time": NOON + timedelta(days=1)}, []),
    ],
)
def test_calls_are_looked_for(rig: Rig, query: dict[str, object], found: list[int]) -> None:
    rig.product.documents = {"greeting": TALK}
    sids = [ended(rig)]
    rig.clock.move_to(NOON + timedelta(hours=1))
    sids.append(ended(rig, MENTOR))
    rig.clock.move_to(NOON + timedelta(hours=2))
    sids.append(rig.carrier.call(MEMBER).call.sid)
    assert [sids.index(call.sid) for call in rig.client.calls.list(**query)] == found


def test_the_far_end_of_a_connection_is_found_by_its_parent(rig: Rig) -> None:
    dial = f"<Response><Dial>{MENTOR}</Dial></Response>"
    sid = rig.place(twiml=dial)
    rig.carrier.handset(MEMBER).answer()
    [far] = rig.client.calls.list(parent_call_sid=sid)
    assert (far.to, far.direction, far.parent_call_sid) == (MENTOR, "outbound-dial", sid)


def test_the_list_can_lag_behind(rig: Rig) -> None:
    ended(rig)
    rig.carrier.switches.turn_on("list_lagging")
    ended(rig)
    assert len(rig.client.calls.list()) == 0
    rig.clock.pass_time(minutes=2)
    assert len(rig.client.calls.list()) == 2


def test_a_ringing_call_is_canceled_and_no_longer_rings(rig: Rig) -> None:
    sid = rig.place(twiml=TALK)
    rig.client.calls(sid).update(status="canceled")
    rig.settle()
    assert rig.client.calls(sid).fetch().status == "canceled"
    assert not rig.carrier.handset(MEMBER).is_ringing()


def test_a_call_that_waits_in_line_is_canceled_and_never_rings(rig: Rig) -> None:
    rig.place(twiml=TALK)
    sid = rig.place(MENTOR, twiml=TALK)
    rig.client.calls(sid).update(status="canceled")
    rig.clock.pass_time(seconds=5)
    rig.settle()
    assert not rig.carrier.handset(MENTOR).is_ringing()


def test_a_talk_is_ended_from_outside(rig: Rig) -> None:
    sid = rig.place(twiml=TALK)
    rig.carrier.handset(MEMBER).answer()
    rig.client.calls(sid).update(status="completed")
    rig.settle()
    assert not rig.carrier.handset(MEMBER).is_talking()
    assert rig.client.calls(sid).fetch().status == "completed"


def test_a_talk_is_led_elsewhere(rig: Rig) -> None:
    rig.product.documents = {"elsewhere": "<Response><Say>A new place.</Say></Response>"}
    sid = rig.place(twiml=TALK)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    rig.client.calls(sid).update(url=OPTIONS.url("/voice/elsewhere"))
    rig.settle()
    phone.listen()
    assert phone.heard_in_all == ["A new place."]
    assert rig.product.asked() == ["elsewhere"]


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"status": "canceled"}, 21220),
        ({"status": "completed"}, 21220),
        ({"url": OPTIONS.url("/voice/first")}, 21220),
        ({"status": "ringing"}, 20001),
    ],
)
def test_what_is_over_cannot_be_changed(rig: Rig, form: dict[str, object], code: int) -> None:
    sid = ended(rig)
    with pytest.raises(TwilioRestException) as caught:
        rig.client.calls(sid).update(**form)
    assert caught.value.code == code


@pytest.fixture
def noted(rig: Rig) -> Rig:
    """A note of three seconds has been left."""
    rig.product.documents = {"greeting": "<Response><Record/></Response>"}
    phone = rig.carrier.call(MEMBER)
    phone.say("Hello there", seconds=3)
    phone.hang_up()
    return rig


def test_a_recording_is_fetched_and_deleted(noted: Rig) -> None:
    [recording] = noted.client.recordings.list()
    assert (recording.duration, recording.call_sid[:2]) == ("3", "CA")
    assert noted.client.recordings(recording.sid).fetch().status == "completed"
    assert noted.client.recordings(recording.sid).delete()
    assert noted.client.recordings.list() == []
    with pytest.raises(TwilioRestException):
        noted.client.recordings(recording.sid).fetch()


@pytest.mark.parametrize(
    ("ending", "starts"), [("", b"RIFF"), (".wav", b"RIFF"), (".mp3", b"\xff\xf3")]
)
def test_the_sound_is_only_for_who_has_the_token(noted: Rig, ending: str, starts: bytes) -> None:
    [recording] = noted.carrier.exchange.recordings.all()
    account = OPTIONS.account_sid
    path = f"/2010-04-01/Accounts/{account}/Recordings/{recording.sid}{ending}"
    status, sound = noted.http.fetch(f"https://api.twilio.com{path}", LOGIN)
    assert status == 200 and sound.startswith(starts)
    assert noted.http.fetch(f"https://api.twilio.com{path}")[0] == 401


def test_the_recordings_of_one_call_are_listed(noted: Rig) -> None:
    [call] = noted.client.calls.list()
    assert len(noted.client.calls(call.sid).recordings.list()) == 1
    assert noted.client.recordings.list(call_sid="CA" + "0" * 32) == []


def test_a_refusal_of_everything_meets_calls_too(rig: Rig) -> None:
    sid = ended(rig)
    rig.carrier.switches.turn_on("no_access")
    for ask in (
        rig.client.calls(sid).fetch,
        lambda: rig.client.calls(sid).update(status="completed"),
        rig.client.recordings("RE" + "0" * 32).delete,
    ):
        with pytest.raises(TwilioRestException) as caught:
            ask()
        assert caught.value.status == 401
