"""Every request about a call says which call it is, and is signed."""

from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER, OPTIONS


def test_a_call_of_ours_is_told_with_every_field(rig: Rig) -> None:
    rig.product.documents = {"first": "<Response/>"}
    sid = rig.place()
    rig.carrier.handset(MEMBER).answer()
    [turn] = rig.product.turns
    assert turn["CallSid"] == sid and turn["AccountSid"] == OPTIONS.account_sid
    assert turn["From"] == turn["Caller"] == OPTIONS.our_number
    assert turn["To"] == turn["Called"] == MEMBER
    assert (turn["Direction"], turn["CallStatus"]) == ("outbound-api", "in-progress")
    assert turn["ApiVersion"] == "2010-04-01"
    assert {"FromCity", "ToState", "CallerZip", "CalledCountry"} <= set(turn)
    assert not {"Digits", "AnsweredBy", "ParentCallSid", "StirVerstat"} & set(turn)


def test_a_call_to_us_is_told_before_it_is_taken(rig: Rig) -> None:
    rig.product.documents = {"greeting": "<Response/>"}
    rig.carrier.call(MEMBER)
    [turn] = rig.product.turns
    assert (turn["Direction"], turn["CallStatus"]) == ("inbound", "ringing")
    assert (turn["From"], turn["To"]) == (MEMBER, OPTIONS.our_number)
    assert turn["StirVerstat"] == "TN-Validation-Passed-A"
