"""The clock: real time in UTC, or real time and an offset that only ever grows."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin_sms.clock import PretendClock, system_clock

FAR = timedelta(days=30)
A_LITTLE = timedelta(seconds=30)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "clock"


def test_now_is_aware_and_in_utc() -> None:
    assert system_clock().tzinfo is UTC


def test_pretend_time_is_real_time_until_it_is_moved(file: Path) -> None:
    assert abs(PretendClock(file)() - system_clock()) < A_LITTLE
    assert not file.exists()


def test_pretend_time_moves_to_an_instant_and_goes_on_from_there(file: Path) -> None:
    clock, there = PretendClock(file), system_clock() + FAR

    clock.move_to(there)

    assert there <= clock() <= clock() < there + A_LITTLE


def test_every_process_sees_the_same_pretend_time(file: Path) -> None:
    there = system_clock() + FAR
    PretendClock(file).move_to(there)

    assert PretendClock(file)() >= there


def test_pretend_time_never_goes_back(file: Path) -> None:
    clock = PretendClock(file)
    clock.move_to(system_clock() + FAR)
    before = file.read_text()

    clock.move_to(system_clock() + FAR / 2)
    clock.move_to(datetime(2001, 1, 1, tzinfo=UTC))

    assert file.read_text() == before


def test_pretend_time_cannot_be_moved_into_the_real_past(file: Path) -> None:
    clock = PretendClock(file)

    clock.move_to(system_clock() - FAR)

    assert not file.exists()


def test_moving_leaves_nothing_but_the_offset_behind(file: Path) -> None:
    PretendClock(file).move_to(system_clock() + FAR)

    assert [path.name for path in file.parent.iterdir()] == ["clock"]
