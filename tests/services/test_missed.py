"""Somebody rings us and hangs up."""

from datetime import timedelta

from checkin_sms.core.channel import Calls
from checkin_sms.services import missed, numbers, pausing
from checkin_sms.store import members, people
from tests.house import House
from tests.oak_street import cells
from tests.on_the_phone import OnThePhone, by_call


def test_it_is_a_sign_of_them_and_is_told_twice_for_nothing(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"])
    house.clock.advance(timedelta(hours=1))
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    ((sid,),) = cells(house.runtime.store, 'SELECT sid FROM "call"')
    missed.ended(house.runtime, str(sid), "completed")

    with house.at_work() as m:
        assert members.get(m.tx, names["Ana"]).heard_at == house.clock.now
    ((count,),) = cells(house.runtime.store, "SELECT count(*) FROM outbox WHERE channel = 'call'")
    assert count == 1


def heard_at(house: House, person_id: int) -> object:
    with house.at_work() as m:
        return members.get(m.tx, person_id).heard_at


def test_whoever_does_not_know_the_code_gives_no_sign_and_ends_no_silence(
    house: House, names: dict[str, int]
) -> None:
    """Somebody else in that house rings on two days and guesses."""
    by_call(house, names["Ana"], pin="4821")
    before = heard_at(house, names["Ana"])
    someone = OnThePhone(house, "Ana")
    for _ in range(2):
        house.pass_time(timedelta(days=1, minutes=1))
        someone.calls_us()
        someone.press("5")
        for _ in range(3):
            someone.enter("0000")
    assert heard_at(house, names["Ana"]) == before
    house.pass_time(timedelta(days=1))
    assert any("no word from Ana" in text for text in house.read_by("Ben"))


def test_a_ring_from_a_second_number_without_its_ok_is_no_sign(
    house: House, names: dict[str, int]
) -> None:
    with house.at_work() as m:
        numbers.add_second(m, people.person(m.tx, names["Ana"]), "+12025550152")
    house.clock.advance(timedelta(hours=1))
    before = heard_at(house, names["Ana"])
    stranger = OnThePhone(house, "Ana", "+12025550152")
    stranger.rings_and_hangs_up()
    assert heard_at(house, names["Ana"]) == before


def test_a_code_does_not_keep_them_from_being_called_back(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    assert ana.will_ring(timedelta(minutes=1))


def test_whoever_agreed_to_no_calls_gets_none_and_was_heard(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], calls=Calls.NEVER)
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    assert not ana.will_ring(timedelta(minutes=2))


def test_ten_of_them_bring_one_call_back(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    for _ in range(3):
        ana.rings_and_hangs_up()
        house.clock.advance(timedelta(seconds=5))
    ((count,),) = cells(house.runtime.store, "SELECT count(*) FROM outbox WHERE channel = 'call'")
    assert count == 1


def test_whoever_got_through_meanwhile_is_not_called_back(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    ana.calls_us()
    ana.press("5")
    ana.enter("4821")
    # A week's pause.
    ana.press("4")
    assert not ana.handset.is_talking()

    assert not ana.will_ring(timedelta(minutes=5))


def test_whoever_got_through_before_we_learned_of_the_first_call_is_not_called_back(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"])
    rang_at = house.clock.now
    house.clock.advance(timedelta(minutes=5))
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5")
    ana.hang_up()
    house.clock.advance(timedelta(minutes=10))

    missed.found(house.runtime, "CA" + "7" * 32, house.number("Ana"), rang_at)

    assert not ana.will_ring(timedelta(minutes=5))


def test_a_pause_takes_back_the_call_that_was_to_come(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    with house.at_work() as m:
        person = people.person(m.tx, names["Ana"])
        pausing.pause_days(m, person, 3, "asked for it")

    assert not ana.will_ring(timedelta(minutes=5))


def test_whoever_rings_in_a_pause_is_called_back_all_the_same(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"])
    with house.at_work() as m:
        person = people.person(m.tx, names["Ana"])
        pausing.pause_days(m, person, 3, "asked for it")
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()

    assert ana.will_ring(timedelta(minutes=5))


def test_at_night_nobody_is_called_back(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ana"])
    house.clock.advance(timedelta(hours=14))
    ana = OnThePhone(house, "Ana")
    ana.rings_and_hangs_up()
    assert not ana.will_ring(timedelta(minutes=2))
