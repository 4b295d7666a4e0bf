"""What may be asked of the carrier for a call, and with which code it refuses the rest."""

import pytest
from twilio.base.exceptions import TwilioRestException

from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS

URL = OPTIONS.url("/voice/first")


def refusal(rig: Rig, **form: object) -> tuple[int, int]:
    wanted: dict[str, object] = {"to": MEMBER, "from_": OPTIONS.our_number, "url": URL}
    with pytest.raises(TwilioRestException) as caught:
        rig.client.calls.create(**(wanted | form))
    assert rig.carrier.calls.all() == []
    return caught.value.status, caught.value.code


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"to": ""}, 21201),
        ({"to": "202555"}, 21217),
        ({"to": "+15005550001"}, 21217),
        ({"to": "+15005550002"}, 21214),
        ({"to": "+15005550003"}, 21215),
        ({"to": "+15005550004"}, 21216),
        ({"from_": ""}, 21213),
        ({"from_": "+15005550001"}, 21212),
        ({"from_": "Oak Street"}, 21212),
        ({"from_": "+12025550199"}, 21210),
        ({"url": ""}, 21205),
        ({"url": "voice/first"}, 21205),
        ({"url": "http://my_host/first"}, 21205),
        ({"method": "PUT"}, 21205),
        ({"fallback_url": "spare"}, 21205),
        ({"twiml": "<Response><Sing/></Response>"}, 20001),
        ({"twiml": f"<Response><Say>{'a' * 4000}</Say></Response>"}, 20001),
        ({"status_callback": "http://my_host/s"}, 21609),
        ({"status_callback_event": ["ringing", "sleeping"]}, 21626),
        ({"timeout": 0}, 20001),
        ({"timeout": 601}, 20001),
        ({"time_limit": "long"}, 20001),
        ({"send_digits": "ww5x"}, 20001),
        ({"machine_detection": "Perhaps"}, 20001),
    ],
)
def test_what_is_wrong_is_refused_and_nobody_is_called(
    rig: Rig, form: dict[str, object], code: int
) -> None:
    assert refusal(rig, **form) == (400, code)


def test_the_test_number_may_call(rig: Rig) -> None:
    rig.place(from_="+15005550006")
    assert rig.carrier.handset(MEMBER).display == "+15005550006"


@pytest.mark.parametrize(
    ("step", "status", "code"),
    [("too_many", 429, 20429), ("no_access", 401, 20003), ("error_before", 500, 20500)],
)
def test_a_refused_call_never_rings(rig: Rig, step: str, status: int, code: int) -> None:
    rig.carrier.script(MEMBER, step)
    assert refusal(rig) == (status, code)
    assert [away.code for away in rig.carrier.turned_away] == [code]


def test_an_opt_out_of_texts_is_none_of_calls(rig: Rig) -> None:
    rig.carrier.text(MEMBER, "STOP")
    rig.carrier.script(MEMBER, "opted_out")
    rig.place()
    assert rig.carrier.handset(MEMBER).is_ringing()


def test_an_error_after_accepting_rings_all_the_same(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "error_after")
    with pytest.raises(TwilioRestException) as caught:
        rig.place()
    rig.settle()
    assert caught.value.status == 500
    assert rig.carrier.handset(MEMBER).is_ringing()


def test_a_hanging_api_rings_all_the_same(rig: Rig) -> None:
    rig.carrier.script(MEMBER, "hang")
    with pytest.raises(OSError, match="no answer"):
        rig.place()
    rig.settle()
    assert rig.waited and rig.carrier.handset(MEMBER).is_ringing()
