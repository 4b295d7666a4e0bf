"""Texts that wait for a person are told of after two hours, in office hours, once."""

from datetime import timedelta

from tests.house import House
from tests.oak_street import a_few_move_in

HOUR = timedelta(hours=1)


def told(house: House) -> list[str]:
    return [one for one in house.read_by("Cleo") if "waited over two hours" in one]


def test_after_two_hours_staff_hear_that_somebody_waits(both: House) -> None:
    a_few_move_in(both)
    both.clock.advance(HOUR)
    both.says("Ana", "my sister has moved in with me")

    both.clock.advance(HOUR)
    both.work()
    assert told(both) == []
    both.clock.advance(HOUR + timedelta(minutes=6))
    both.work()

    assert len(told(both)) == 1
    assert told(both)[0].startswith("Oak Street: texts have waited over two hours")
    assert "read them: 1." in told(both)[0]
    both.clock.advance(HOUR)
    both.work()
    assert len(told(both)) == 1


def test_at_night_it_waits_for_the_morning(house: House) -> None:
    a_few_move_in(house)
    house.clock.advance(9 * HOUR)  # 7 in the evening
    house.says("Ana", "my sister has moved in with me")

    house.clock.advance(5 * HOUR)
    house.work()
    assert told(house) == []
    house.clock.advance(9 * HOUR + timedelta(minutes=30))
    house.work()

    assert len(told(house)) == 1
