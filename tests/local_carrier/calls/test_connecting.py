"""Two people on one call, each seeing only our number."""

import pytest

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.handset import Handset
from checkin_sms.local_carrier.calls.unplayable import BAD_CALLER_ID, NOT_VALID
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR, OPTIONS

DIAL = (
    "<Response><Say>One moment.</Say><Dial callerId='{shown}' timeout='20' {more}>"
    "<Number url='whisper'>{mentor}</Number></Dial><Say>Not connected.</Say></Response>"
)
WHISPER = (
    "<Response><Gather numDigits='1' action='accepted'><Say>Press 1 to accept.</Say></Gather>"
    "<Hangup/></Response>"
)


@pytest.fixture
def ends(rig: Rig) -> tuple[Handset, Handset]:
    """The member's phone, which has called us, and the mentor's, which rings."""
    return begin(rig, "action='after'")


def begin(rig: Rig, more: str, shown: str = OPTIONS.our_number) -> tuple[Handset, Handset]:
    rig.product.documents = {
        "greeting": DIAL.format(shown=shown, mentor=MENTOR, more=more),
        "whisper": WHISPER,
        "accepted": "<Response/>",
        "after": "<Response><Say>That was it.</Say></Response>",
    }
    return rig.carrier.call(MEMBER), rig.carrier.handset(MENTOR)


def result(rig: Rig) -> tuple[str, str]:
    """What the product is told once the connection is over."""
    turn = rig.product.turns[-1]
    assert turn["path"] == "after"
    return turn["DialCallStatus"], turn["DialBridged"]


def test_the_far_phone_rings_and_shows_our_number(rig: Rig, ends: tuple[Handset, Handset]) -> None:
    member, mentor = ends
    assert member.heard == ["One moment."]
    assert mentor.is_ringing() and mentor.display == OPTIONS.our_number
    assert mentor.call.parent == member.call.sid


def test_who_accepts_is_connected_and_both_hear_each_other(
    rig: Rig, ends: tuple[Handset, Handset]
) -> None:
    member, mentor = ends
    mentor.answer()
    assert mentor.heard == ["Press 1 to accept."]
    mentor.say("Hello?")
    assert member.other_end == []  # not connected yet
    mentor.press("1")
    member.say("It is me.")
    mentor.say("Good to hear you.")
    assert member.other_end == ["Good to hear you."]
    mentor.hang_up()
    assert result(rig) == ("completed", "true")
    assert member.heard[-1] == "That was it."
    whispered = rig.product.turns[1]
    assert (whispered["CallSid"], whispered["Direction"]) == (mentor.call.sid, "outbound-dial")


def test_when_the_caller_hangs_up_both_are_gone(rig: Rig, ends: tuple[Handset, Handset]) -> None:
    member, mentor = ends
    mentor.answer()
    mentor.press("1")
    asked = rig.product.asked()
    member.hang_up()
    assert not mentor.is_talking() and mentor.call.status is Status.COMPLETED
    assert rig.product.asked() == asked


def test_a_caller_who_gives_up_stops_the_ringing(ends: tuple[Handset, Handset]) -> None:
    member, mentor = ends
    member.hang_up()
    assert mentor.call.status is Status.CANCELED


@pytest.mark.parametrize(
    ("deeds", "told"),
    [
        (["let_ring"], ("no-answer", "false")),
        (["busy"], ("busy", "false")),
        (["answer", "hang_up"], ("completed", "false")),
        (["answer", "wait"], ("completed", "false")),
        (["machine"], ("completed", "false")),
    ],
)
def test_who_does_not_accept_is_not_connected(
    rig: Rig, ends: tuple[Handset, Handset], deeds: list[str], told: tuple[str, str]
) -> None:
    member, mentor = ends
    for deed in deeds:
        getattr(mentor, deed)()
    assert result(rig) == told
    member.listen()
    assert member.heard[-1] == "That was it."


def test_without_an_address_the_next_verb_follows(rig: Rig) -> None:
    member, mentor = begin(rig, "")
    mentor.busy()
    member.listen()
    assert member.heard[-1] == "Not connected."


def test_a_star_can_end_it(rig: Rig) -> None:
    member, mentor = begin(rig, "action='after' hangupOnStar='true'")
    mentor.answer()
    mentor.press("1")
    member.press("*")
    assert not mentor.is_talking()
    assert result(rig) == ("completed", "true")


def test_without_a_number_to_show_the_callers_own_would_be_seen(rig: Rig) -> None:
    rig.product.documents = {"greeting": f"<Response><Dial>{MENTOR}</Dial></Response>"}
    rig.carrier.call(MEMBER)
    assert rig.carrier.handset(MENTOR).display == MEMBER


def test_a_number_that_is_not_ours_cannot_be_shown(rig: Rig) -> None:
    begin(rig, "", shown="+12025550199")
    assert [alert.code for alert in rig.carrier.alerts] == [BAD_CALLER_ID]
    assert not rig.carrier.handset(MENTOR).is_ringing()


def test_the_first_to_accept_stops_the_others(rig: Rig) -> None:
    other = "+12025550112"
    rig.product.documents = {
        "greeting": f"<Response><Dial><Number>{MENTOR}</Number><Number>{other}</Number></Dial>"
        "</Response>"
    }
    member = rig.carrier.call(MEMBER)
    rig.carrier.handset(other).answer()
    assert rig.carrier.handset(MENTOR).call.status is Status.CANCELED
    rig.carrier.handset(other).say("Hello.")
    assert member.other_end == ["Hello."]


def test_nobody_can_be_dialled_from_a_whisper(rig: Rig) -> None:
    begin(rig, "action='after'")
    rig.product.documents["whisper"] = f"<Response><Dial>{MEMBER}</Dial></Response>"
    rig.carrier.handset(MENTOR).answer()
    assert [alert.code for alert in rig.carrier.alerts] == [NOT_VALID]
    assert result(rig) == ("completed", "false")
