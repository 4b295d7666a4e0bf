"""A voice note that no request told us of."""

from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.gateway import ListedRecording, TryLater
from checkin_sms.services import erasing, lost_notes
from checkin_sms.services.erasing import Why
from checkin_sms.store import people
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import away, change

LOOKED = timedelta(minutes=16)


@pytest.fixture
def names(house: House) -> dict[str, int]:
    names = a_few_move_in(house)
    by_call(house, names["Ana"])
    house.work()
    return names


def left_unheard(house: House, folder: Path) -> None:
    """Ana leaves a note, and hangs up while our database is away."""
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    assert "After the tone" in ana.press("5", "3")
    handset = ana.handset
    handset.say("I need Ben", 7)
    with away(house, folder):
        handset.hang_up()
        house.carrier.settle()


def notes(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT state, seconds FROM voice_note")


def test_it_is_found_on_the_carrier_s_list_and_fetched(
    house: House, names: dict[str, int], tmp_path: Path
) -> None:
    left_unheard(house, tmp_path)
    house.work()
    assert notes(house) == []

    house.pass_time(LOOKED)

    assert notes(house) == [("kept", 7)]
    assert house.carrier.exchange.recordings.all() == []


def test_of_somebody_who_was_erased_meanwhile_it_is_deleted_there(
    house: House, names: dict[str, int], tmp_path: Path
) -> None:
    left_unheard(house, tmp_path)
    with house.at_work() as m:
        erasing.erase(m, people.person(m.tx, names["Ana"]), Why.ASKED)

    house.pass_time(LOOKED)

    assert notes(house) == []
    assert house.carrier.exchange.recordings.all() == []


def test_what_was_recorded_in_calls_that_are_not_ours_is_left_alone(
    house: House, names: dict[str, int]
) -> None:
    paper = PaperGateway(recorded=[ListedRecording("RE1", "CA1", 7)])
    change(house.runtime, gateway=paper)
    house.clock.advance(LOOKED)
    assert lost_notes.run_due(house.runtime) == 0
    assert notes(house) == [] and paper.forgotten == []


def test_a_list_that_cannot_be_read_is_read_later(
    house: House, names: dict[str, int], tmp_path: Path
) -> None:
    left_unheard(house, tmp_path)
    gateway = house.runtime.gateway
    change(house.runtime, gateway=PaperGateway(list_fails=TryLater(503, "away")))
    house.clock.advance(LOOKED)
    assert lost_notes.run_due(house.runtime) == 0

    change(house.runtime, gateway=gateway)
    house.pass_time(LOOKED)

    assert notes(house) == [("kept", 7)]
