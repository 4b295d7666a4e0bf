"""A pause by key, and back by key: a landline can text neither."""

from datetime import timedelta

from checkin_sms.store import members
from checkin_sms.store.members import PlanState
from tests.house import House
from tests.on_the_phone import OnThePhone, by_call

START_AGAIN = "To start again with calls and texts, press 4"


def state(house: House, names: dict[str, int]) -> PlanState:
    with house.at_work() as m:
        return PlanState(members.plan_of(m.tx, names["Ana"]).state)


def test_whoever_paused_by_a_key_can_start_sooner_by_calling(
    house: House, names: dict[str, int]
) -> None:
    """ "To start sooner, call this number." """
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    assert "To start sooner, call this number" in ana.press("5", "4")
    assert state(house, names) is PlanState.PAUSED
    house.pass_time(timedelta(hours=2))

    ana.calls_us()
    assert START_AGAIN in ana.press("5")
    assert "Welcome back, Ana. The next questions come" in ana.press("4")
    assert state(house, names) is PlanState.ON

    ana.calls_us()
    assert START_AGAIN not in ana.press("5")


def test_todays_questions_alone_end_no_pause(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5", "4")
    ana.calls_us()
    ana.press("5", "1", "6")
    ana.press("2")
    assert state(house, names) is PlanState.PAUSED
