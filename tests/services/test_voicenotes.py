"""A voice note: recorded, fetched, sealed, deleted at the carrier, heard by staff."""

from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.gateway import CarrierError, NeverWill, TryLater
from checkin_sms.services import erasing, voicenotes
from checkin_sms.services.desk import NotThere
from checkin_sms.services.erasing import Why
from checkin_sms.services.finding import find
from checkin_sms.store import inbox, notices, timelines
from checkin_sms.store import voicenotes as voicenotes_rows
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import away, change
from tests.web.desk import account, desk


@pytest.fixture
def ana(house: House) -> OnThePhone:
    by_call(house, a_few_move_in(house)["Ana"], calls=Calls.ALWAYS)
    return OnThePhone(house, "Ana")


def leave_a_note(ana: OnThePhone) -> None:
    ana.calls_us()
    assert "After the tone" in ana.press("5", "3")
    ana.handset.say("Could Ben call me about Sunday?", 7)
    ana.hang_up()


def test_it_is_kept_here_sealed_and_gone_at_the_carrier(house: House, ana: OnThePhone) -> None:
    leave_a_note(ana)

    assert house.carrier.exchange.recordings.all() == []
    ((state, sound),) = cells(house.runtime.store, "SELECT state, sound FROM voice_note")
    assert state == "kept" and str(sound).startswith("k1.")
    with house.at_work() as m:
        assert len(timelines.unread_of(m.tx, people_id(house))) == 1


def test_whoever_says_nothing_hears_it_once_more_and_then_goodbye(
    house: House, ana: OnThePhone
) -> None:
    """The carrier keeps no recording of silence, and asks nobody what comes next."""
    ana.calls_us()
    ana.press("5", "3")
    assert "After the tone" in ana.wait()
    assert "After the tone" in ana.wait()
    said = ana.wait()
    assert "You can call this number back" in said and "listen to your message" not in said
    assert cells(house.runtime.store, "SELECT id FROM voice_note") == []


def people_id(house: House) -> int:
    ((found,),) = cells(house.runtime.store, "SELECT member_id FROM voice_note")
    return int(str(found))


def test_staff_hear_it_and_that_is_written_down(house: House, ana: OnThePhone) -> None:
    leave_a_note(ana)
    cleo = desk(house)

    page = cleo.get(f"/staff/members/{people_id(house)}").text
    assert "They left a voice note; not heard by a person yet" in page
    answer = cleo.get("/staff/sounds/1")
    assert answer.mimetype == "audio/mpeg" and len(answer.data) > 100
    assert "heard voice note" in cleo.get("/staff/audit").text


def test_nobody_hears_one_that_is_not_there(house: House) -> None:
    a_few_move_in(house)
    with pytest.raises(NotThere):
        voicenotes.sound(house.runtime, account(house), 7)


def waiting(house: House, gateway: PaperGateway) -> str:
    """What becomes of a note that waits at this carrier."""
    names = a_few_move_in(house)
    with house.at_work() as m:
        inbox_id = inbox.keep(
            m.tx, sid="RE1", lookup="x", phone_id=None, body="", media=1, received_at=m.now
        )
        voicenotes_rows.add(
            m.tx,
            inbox_id=inbox_id or 0,
            member_id=names["Ana"],
            recording="RE1",
            seconds=7,
            at=m.now,
        )
    change(house.runtime, gateway=gateway)
    for _ in range(3):
        voicenotes.run_due(house.runtime)
    ((state,),) = cells(house.runtime.store, "SELECT state FROM voice_note")
    return str(state)


@pytest.mark.parametrize(
    ("trouble", "after"),
    [
        pytest.param(TryLater(503, "away"), timedelta(minutes=3), id="away"),
        pytest.param(NeverWill(404, "no such recording"), timedelta(minutes=1), id="not there yet"),
    ],
)
def test_one_that_is_not_to_be_had_is_asked_for_again_and_not_at_once(
    house: House, trouble: CarrierError, after: timedelta
) -> None:
    paper = PaperGateway(sound=trouble)
    assert waiting(house, paper) == "waiting"
    paper.sound = b"sound"
    house.clock.advance(after)
    for _ in range(2):
        voicenotes.run_due(house.runtime)
    assert cells(house.runtime.store, "SELECT state FROM voice_note") == [("kept",)]
    assert paper.forgotten == ["RE1"]


def test_staff_hear_of_one_that_was_gone(house: House) -> None:
    waiting(house, PaperGateway(sound=NeverWill(404, "gone")))
    for _ in range(6):
        house.clock.advance(timedelta(minutes=16))
        voicenotes.run_due(house.runtime)
    assert cells(house.runtime.store, "SELECT state FROM voice_note") == [("lost",)]
    with house.at_work() as m:
        assert "parked" in {one.kind for one in notices.notices(m.tx)}


class ErasedMeanwhile(PaperGateway):
    """While this one hands out the sound, whoever said it is erased."""

    house: House

    def recording(self, sid: str) -> bytes:
        with self.house.at_work() as m:
            erasing.erase(m, find(m, "Ana"), Why.ASKED)
        return super().recording(sid)


def test_of_somebody_who_is_erased_while_it_is_fetched_nothing_is_kept(both: House) -> None:
    paper = ErasedMeanwhile()
    paper.house = both
    waiting(both, paper)
    assert cells(both.runtime.store, "SELECT sound, seconds FROM voice_note") == [(None, 0)]
    assert paper.forgotten == ["RE1"]


def test_that_it_is_ready_need_not_be_told(house: House, ana: OnThePhone, tmp_path: Path) -> None:
    """The call told of it; whoever would say that it is ready finds our database away."""
    ana.calls_us()
    ana.press("5", "3")
    ana.handset.say("Could Ben call me about Sunday?", 7)
    ana.handset.hang_up()
    with away(house, tmp_path):
        house.carrier.settle()
    house.pass_time(timedelta(minutes=1))
    assert house.carrier.exchange.recordings.all() == []
    assert cells(house.runtime.store, "SELECT state, seconds FROM voice_note") == [("kept", 7)]
