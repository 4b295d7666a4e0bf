"""A note left after the tone, and the file that is kept of it."""

import pytest

from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import MEMBER


@pytest.fixture
def after_the_tone(rig: Rig) -> Rig:
    rig.product.documents = {
        "greeting": "<Response><Record action='kept' maxLength='30' finishOnKey='#' timeout='4' "
        "recordingStatusCallback='/reports/note'/><Say>Nothing was left.</Say></Response>",
        "kept": "<Response><Say>Thank you.</Say></Response>",
    }
    rig.carrier.call(MEMBER)
    return rig


def test_a_key_ends_the_note(after_the_tone: Rig) -> None:
    phone = after_the_tone.carrier.handset(MEMBER)
    phone.say("Please call me.", seconds=12)
    phone.press("#")
    kept = after_the_tone.product.turns[-1]
    assert (kept["path"], kept["Digits"], kept["RecordingDuration"]) == ("kept", "#", "12")
    assert kept["RecordingUrl"].endswith(f"/Recordings/{kept['RecordingSid']}")
    assert phone.heard == ["Thank you."]


def test_the_product_hears_when_the_file_is_ready(after_the_tone: Rig) -> None:
    after_the_tone.carrier.handset(MEMBER).say("Please call me.", seconds=12)
    after_the_tone.carrier.handset(MEMBER).press("#")
    ready = after_the_tone.product.call_reports[0]
    assert (ready["path"], ready["RecordingStatus"]) == ("note", "completed")
    [recording] = after_the_tone.carrier.exchange.recordings.all()
    assert (ready["RecordingSid"], recording.words) == (recording.sid, "Please call me.")


def test_silence_ends_the_note(after_the_tone: Rig) -> None:
    phone = after_the_tone.carrier.handset(MEMBER)
    phone.say("Please call me.", seconds=12)
    phone.wait()
    kept = after_the_tone.product.turns[-1]
    assert kept["path"] == "kept" and "Digits" not in kept


def test_a_note_is_cut_at_its_longest(after_the_tone: Rig) -> None:
    after_the_tone.carrier.handset(MEMBER).say("A long story.", seconds=99)
    assert after_the_tone.product.turns[-1]["RecordingDuration"] == "30"


def test_hanging_up_keeps_what_was_said(after_the_tone: Rig) -> None:
    phone = after_the_tone.carrier.handset(MEMBER)
    phone.say("Please call me.", seconds=12)
    phone.hang_up()
    kept = after_the_tone.product.turns[-1]
    assert (kept["Digits"], kept["CallStatus"]) == ("hangup", "completed")
    assert len(after_the_tone.carrier.exchange.recordings.all()) == 1


@pytest.mark.parametrize("deed", ["wait", "hang_up"])
def test_silence_alone_is_no_note(after_the_tone: Rig, deed: str) -> None:
    phone = after_the_tone.carrier.handset(MEMBER)
    getattr(phone, deed)()
    assert after_the_tone.product.asked() == ["greeting"]
    assert after_the_tone.carrier.exchange.recordings.all() == []
