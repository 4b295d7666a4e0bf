"""Texts that wait for a person are told of after two hours, in office hours; again if they
go on waiting, or others do."""

from datetime import timedelta

from checkin_sms.store import inbox
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


def test_a_text_left_unread_hides_no_later_one(both: House) -> None:
    a_few_move_in(both)
    both.says("Ana", "my sister has moved in with me")
    both.pass_time(2.2 * HOUR)
    assert len(told(both)) == 1

    both.says("Ana", "there is something about the house")
    both.pass_time(1.8 * HOUR)
    assert len(told(both)) == 1
    both.pass_time(0.4 * HOUR)

    assert len(told(both)) == 2
    assert "read them: 2." in told(both)[1]


def test_what_nobody_reads_is_told_of_again_every_day(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "my sister has moved in with me")  # 10 on Monday morning

    house.pass_time(timedelta(days=3))

    assert len(told(house)) == 4


def test_what_was_read_is_told_of_no_more(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "my sister has moved in with me")
    house.pass_time(3 * HOUR)
    with house.at_work() as m:
        inbox.mark_read(m.tx, [one.id for one in inbox.unread(m.tx)])

    house.pass_time(timedelta(days=3))

    assert len(told(house)) == 1
