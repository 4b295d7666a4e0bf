"""Documents are played verb after verb; what cannot be played ends the call and is kept."""

import pytest

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.playing import APOLOGY, MOST_TURNS
from checkin_sms.local_carrier.calls.unplayable import (
    ENDLESS,
    NOT_VALID,
    NOT_XML,
    UNREACHED,
    WRONG_TYPE,
)
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS, Told


def answered(rig: Rig, **more: object) -> list[str]:
    """What is heard on answering a call."""
    rig.place(**more)
    rig.carrier.handset(MEMBER).answer()
    return rig.carrier.handset(MEMBER).heard


def test_verbs_are_performed_in_turn(rig: Rig) -> None:
    rig.product.documents = {
        "first": "<Response><Say>One.</Say><Pause/><Play>a.mp3</Play><Redirect>more</Redirect>"
        "<Say>Never said.</Say></Response>",
        "more": "<Response><Say loop='2'>Two.</Say><Hangup/><Say>Nor this.</Say></Response>",
    }
    assert answered(rig) == ["One.", "Two.", "Two."]
    assert rig.carrier.alerts == []
    assert rig.carrier.handset(MEMBER).call.status is Status.COMPLETED


def test_a_document_can_come_with_the_request(rig: Rig) -> None:
    assert answered(rig, twiml="<Response><Say>Hello.</Say></Response>") == ["Hello."]
    assert rig.product.turns == []


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ((500, "", "text/xml"), UNREACHED),
        ((404, "", "text/html"), UNREACHED),
        ((403, "", "text/xml"), UNREACHED),
        ((302, "", "text/xml"), UNREACHED),
        ((200, "<Response/>", "text/html; charset=utf-8"), WRONG_TYPE),
        ((200, "<Response/>", "application/json"), WRONG_TYPE),
        ((204, "", "text/xml"), NOT_XML),
        ("<Response><Say>", NOT_XML),
        ("<Response><Shout>Hello</Shout></Response>", NOT_VALID),
    ],
)
def test_what_cannot_be_played_ends_the_call_with_an_apology(
    rig: Rig, told: Told, code: int
) -> None:
    rig.product.documents = {"first": told}
    assert answered(rig) == [APOLOGY]
    [alert] = rig.carrier.alerts
    assert (alert.code, alert.about) == (code, "call") and alert.why
    # Where it could not be reached at all, nothing was wrong with what it said.
    is_its_fault = code != UNREACHED or alert.status == 500
    assert rig.carrier.unplayable() == ([alert.why] if is_its_fault else [])
    assert rig.carrier.handset(MEMBER).call.status is Status.COMPLETED


def test_nothing_of_a_broken_document_is_heard(rig: Rig) -> None:
    rig.product.documents = {"first": "<Response><Say>Hello.</Say><Sing/></Response>"}
    assert answered(rig) == [APOLOGY]


def test_the_fallback_is_asked_when_the_first_address_fails(rig: Rig) -> None:
    rig.product.documents = {
        "first": (503, "", "text/xml"),
        "spare": "<Response><Say>Please call back.</Say></Response>",
    }
    assert answered(rig, fallback_url=OPTIONS.url("/voice/spare")) == ["Please call back."]
    spare = rig.product.turns[-1]
    assert (spare["ErrorCode"], spare["ErrorUrl"]) == ("11200", OPTIONS.url("/voice/first"))
    assert [alert.code for alert in rig.carrier.alerts] == [UNREACHED]


def test_a_fallback_that_fails_too_ends_the_call(rig: Rig) -> None:
    assert answered(rig, fallback_url=OPTIONS.url("/voice/spare")) == [APOLOGY]
    assert len(rig.carrier.alerts) == 2


def test_a_call_that_leads_back_to_itself_comes_to_an_end(rig: Rig) -> None:
    rig.product.documents = {"first": "<Response><Redirect>first</Redirect></Response>"}
    assert answered(rig) == [APOLOGY]
    assert len(rig.product.turns) == MOST_TURNS
    assert rig.carrier.alerts[0].code == ENDLESS


def test_a_question_without_an_address_asks_where_it_was_found(rig: Rig) -> None:
    rig.product.documents = {"first": "<Response><Gather numDigits='1'/></Response>"}
    answered(rig)
    rig.carrier.handset(MEMBER).press("4")
    assert rig.product.asked() == ["first", "first"]


def test_an_address_can_be_asked_by_get_and_is_signed(rig: Rig) -> None:
    rig.product.documents = {"first": "<Response><Say>Hello.</Say></Response>"}
    assert answered(rig, method="GET", url=OPTIONS.url("/voice/first?a=b#rc=1")) == ["Hello."]
    [turn] = rig.product.turns
    assert turn["a"] == "b" and turn["CallStatus"] == "in-progress"


@pytest.mark.parametrize(
    ("trouble", "asked", "heard"),
    [
        ("webhook_twice", ["first", "first"], ["Hello."]),
        ("webhook_lost", [], [APOLOGY]),
        ("webhook_late", ["first"], [APOLOGY]),
        ("webhook_unsigned", [], [APOLOGY]),
        ("ok", ["first"], ["Hello."]),
    ],
)
def test_the_troubles_of_texts_strike_calls_too(
    rig: Rig, trouble: str, asked: list[str], heard: list[str]
) -> None:
    rig.product.documents = {"first": "<Response><Say>Hello.</Say></Response>"}
    if trouble != "ok":
        rig.carrier.switches.turn_on(trouble, MEMBER)
    assert answered(rig) == heard
    assert rig.product.asked() == asked
