"""Today's check-in, begun by them: they ring us, and hang up at its question."""

from datetime import timedelta

from checkin_sms.services import pausing
from checkin_sms.store import people
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.now import states

DAY = timedelta(days=1)


def begins_and_hangs_up(house: House) -> OnThePhone:
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    assert "How is today" in ana.press("5", "1")
    ana.hang_up()
    return ana


def test_a_check_in_begun_by_them_and_left_is_a_sign_and_no_trouble_of_ours(both: House) -> None:
    by_call(both, a_few_move_in(both)["Ana"])

    ana = begins_and_hangs_up(both)

    # Nothing more that day, and the next day's question at its hour.
    assert not ana.will_ring(ANA_ASKED + DAY - both.clock.now - timedelta(minutes=1))
    assert ana.will_ring(timedelta(minutes=2))
    assert states(both)[0] == "partial"
    assert cells(both.runtime.store, "SELECT kind FROM notice") == []


def test_who_begins_one_in_a_pause_is_not_rung_in_that_pause(house: House) -> None:
    names = a_few_move_in(house)
    by_call(house, names["Ana"])
    with house.at_work() as m:
        until = m.now + 5 * DAY
        pausing.pause(m, people.person(m.tx, names["Ana"]), until, "away", by_staff=True)

    ana = begins_and_hangs_up(house)

    assert not ana.will_ring(4 * DAY)
    assert states(house) == ["partial"]
