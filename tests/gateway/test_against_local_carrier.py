"""The gateway and the local carrier, joined without sockets: both must mean the same."""

import pytest

from checkin_sms.core.delivery import Status
from checkin_sms.gateway import (
    CarrierError,
    LineStopped,
    NeverWill,
    OptedOut,
    Outgoing,
    TryLater,
    Unknown,
)
from checkin_sms.gateway.twilio_rest import TwilioGateway
from checkin_sms.local_carrier.in_process import InProcessHttp
from tests.local_carrier.conftest import HandClock, Rig, build_rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS

TEXT = Outgoing(MEMBER, "Hello", OPTIONS.url("/twilio/status/t1"), 600)


@pytest.fixture
def rig() -> Rig:
    return build_rig(HandClock())


@pytest.fixture
def gateway(rig: Rig) -> TwilioGateway:
    return TwilioGateway(
        OPTIONS.account_sid,
        OPTIONS.auth_token,
        from_=OPTIONS.our_number,
        api_url="http://127.0.0.1:5001",
        http_client=InProcessHttp(rig.app),
    )


def test_a_text_is_taken_delivered_and_found_again(rig: Rig, gateway: TwilioGateway) -> None:
    accepted = gateway.send_text(TEXT)
    rig.settle()

    assert accepted.status is Status.QUEUED
    found = gateway.message(accepted.sid)
    assert (found.status, found.to, found.body) == ("delivered", MEMBER, "Hello")
    assert not found.inbound


@pytest.mark.parametrize(
    ("trouble", "error", "texts"),
    [
        ("too_many", TryLater, 0),
        ("opted_out", OptedOut, 0),
        ("no_access", LineStopped, 0),
        ("error_before", Unknown, 0),
        ("error_after", Unknown, 1),
        ("hang", Unknown, 1),
    ],
)
def test_each_trouble_of_a_send_is_one_of_our_errors(
    rig: Rig, gateway: TwilioGateway, trouble: str, error: type[CarrierError], texts: int
) -> None:
    rig.carrier.script(MEMBER, trouble)

    with pytest.raises(CarrierError) as raised:
        gateway.send_text(TEXT)

    assert type(raised.value) is error
    # What became of a lost answer is in the list, and only there.
    assert len(list(gateway.recent(to=MEMBER))) == texts


def test_a_message_that_never_was_is_not_found(gateway: TwilioGateway) -> None:
    with pytest.raises(NeverWill):
        gateway.message("SM" + "9" * 32)


def test_both_directions_are_listed_newest_first(rig: Rig, gateway: TwilioGateway) -> None:
    for number in range(3):
        gateway.send_text(Outgoing(MEMBER, f"text {number}"))
        rig.clock.pass_time(minutes=1)
    since = rig.clock()
    rig.carrier.text(MEMBER, "7")

    found = list(gateway.recent())
    assert [(one.body, one.inbound) for one in found][:1] == [("7", True)]
    assert [one.body for one in found if not one.inbound][-3:] == ["text 2", "text 1", "text 0"]
    assert [one.body for one in gateway.recent(from_=MEMBER, since=since)] == ["7"]
    assert len(list(gateway.recent(limit=2))) == 2
