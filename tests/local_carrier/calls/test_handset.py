"""A phone in the hands of a test: what it hears, and what each deed of it brings about."""

import pytest

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.calls.handset import NoCall
from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER

QUESTION = (
    '<Response><Gather numDigits="1" timeout="8" finishOnKey="" actionOnEmptyResult="true" '
    'action="{then}"><Say>{says}</Say></Gather></Response>'
)
ENDS = "<Response><Say>Thank you. Goodbye.</Say></Response>"


def asks(says: str, then: str) -> str:
    return QUESTION.format(says=says, then=then)


@pytest.fixture
def talked(rig: Rig) -> Rig:
    rig.product.documents = {
        "greeting": asks("Welcome back.", "second"),
        "first": asks("Press 5 to continue.", "second"),
        "second": asks("How is your mood?", "last"),
        "last": ENDS,
    }
    return rig


def test_an_answered_call_is_heard_up_to_the_first_question(talked: Rig) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    assert phone.is_ringing() and not phone.is_talking()
    assert phone.display == "+12025550100"
    phone.answer()
    assert phone.is_talking() and phone.heard == ["Press 5 to continue."]


def test_keys_lead_to_the_next_question_and_the_last_one_to_the_end(talked: Rig) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    phone.answer()
    phone.press("5")
    assert phone.heard == ["How is your mood?"]
    phone.press("7")
    assert phone.heard == ["Thank you. Goodbye."]
    assert not phone.is_talking() and phone.call.status is Status.COMPLETED
    assert [(turn["path"], turn.get("Digits")) for turn in talked.product.turns] == [
        ("first", None),
        ("second", "5"),
        ("last", "7"),
    ]


def test_a_shaking_hand_answers_the_next_question_too(talked: Rig) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    phone.answer()
    phone.press("577")
    assert [turn.get("Digits") for turn in talked.product.turns] == [None, "5", "7"]
    assert phone.heard == ["How is your mood?", "Thank you. Goodbye."]


def test_silence_is_told_when_the_question_has_waited(talked: Rig) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    phone.answer()
    phone.wait()
    assert talked.product.turns[-1]["path"] == "second"
    assert talked.product.turns[-1]["Digits"] == ""


def test_the_clock_stays_where_it_is_while_the_call_counts_its_own_seconds(talked: Rig) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    phone.answer()
    phone.wait()
    phone.hang_up()
    assert talked.clock() == NOON
    # Two sentences of four words each, and eight seconds of silence between them.
    assert phone.call.seconds == 12


@pytest.mark.parametrize(
    ("deed", "status"), [("let_ring", Status.NO_ANSWER), ("busy", Status.BUSY)]
)
def test_a_call_that_nobody_takes_asks_the_product_for_nothing(
    talked: Rig, deed: str, status: Status
) -> None:
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    getattr(phone, deed)()
    assert phone.call.status is status
    assert talked.product.turns == []


def test_a_machine_keeps_what_is_said_after_its_greeting(talked: Rig) -> None:
    talked.product.documents["first"] = (
        "<Response><Say>One two three four five.</Say><Pause length='4'/>"
        "<Say>Six seven eight nine ten.</Say><Say>The end.</Say></Response>"
    )
    talked.place()
    phone = talked.carrier.handset(MEMBER)
    phone.machine(greeting_seconds=7)
    assert len(phone.heard) == 3
    # Two seconds, four of pause, and one of the next two: its first three words are gone.
    assert phone.tape == ["nine ten.", "The end."]
    assert phone.call.status is Status.COMPLETED


def test_a_machine_never_presses_a_key(talked: Rig) -> None:
    talked.place()
    talked.carrier.handset(MEMBER).machine()
    assert [turn.get("Digits") for turn in talked.product.turns] == [None, "", ""]


def test_someone_can_call_us_and_hang_up(talked: Rig) -> None:
    phone = talked.carrier.call(MEMBER)
    assert phone.heard == ["Welcome back."]
    phone.hang_up()
    [report] = talked.product.call_reports
    assert (report["path"], report["CallStatus"]) == ("ours", "completed")


def test_a_withheld_number_is_told_as_one(talked: Rig) -> None:
    talked.carrier.call(MEMBER, withheld=True)
    [turn] = talked.product.turns
    assert turn["From"] == turn["Caller"] == "+266696687"
    assert "StirVerstat" not in turn


@pytest.mark.parametrize("deed", ["answer", "let_ring", "busy", "machine", "wait", "hang_up"])
def test_nothing_can_be_done_with_a_phone_that_does_not_ring(rig: Rig, deed: str) -> None:
    with pytest.raises(NoCall):
        getattr(rig.carrier.handset(MEMBER), deed)()


def test_a_ringing_phone_cannot_be_pressed_into_answering(talked: Rig) -> None:
    talked.place()
    talked.carrier.handset(MEMBER).press("5")
    assert talked.carrier.handset(MEMBER).is_ringing()
    assert talked.product.turns == []
