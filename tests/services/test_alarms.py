"""The service's own trouble reaches staff by another way than texts: once, until it is taken."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from checkin_sms.gateway import LineStopped
from checkin_sms.gateway.second_channel import NotTold
from checkin_sms.services import alarms, notices, upkeep
from checkin_sms.services.noticeboard import NOTICES
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import people
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.letters import MINUTE, on_paper, send, write
from tests.services.trouble import at_once, change


@dataclass
class Heard:
    """A second channel that notes what it is told, or fails."""

    there: bool = True
    fails: bool = False
    texts: list[str] = field(default_factory=list)

    def tell(self, text: str) -> None:
        self.texts.append(text)
        if self.fails:
            raise NotTold("ConnectionError")


@pytest.fixture
def heard(both: House) -> Heard:
    channel = Heard()
    change(both.runtime, second=channel)
    a_few_move_in(both)
    return channel


def test_a_carrier_that_refuses_us_is_told_by_the_second_channel_once(both: House) -> None:
    channel = Heard()
    change(both.runtime, second=channel)
    on_paper(both, LineStopped(20003, "account"))
    write(both)

    for _ in range(30):
        send(both)
        upkeep.upkeep(both.runtime)
        both.clock.advance(MINUTE)

    assert channel.texts == [f"Oak Street: {NOTICES['carrier']}"]


def test_what_was_not_taken_is_told_again_later(both: House, heard: Heard) -> None:
    heard.fails = True
    with both.at_work() as m:
        notices.notify(m, "stale")

    for _ in range(10):
        alarms.sound(both.runtime)
        both.clock.advance(MINUTE)
    assert 2 < len(heard.texts) < 6, "after ever longer pauses"

    heard.fails = False
    both.clock.advance(timedelta(hours=1))
    assert alarms.sound(both.runtime) == 1
    both.clock.advance(timedelta(hours=1))
    assert alarms.sound(both.runtime) == 0


def test_what_staff_have_seen_is_not_told_there_again(both: House, heard: Heard) -> None:
    for _ in range(3):
        with both.at_work() as m:
            notices.notify(m, "parked")
        alarms.sound(both.runtime)
        with both.at_work() as m:
            notice_rows.close_notices(m.tx, "parked", m.now)
        both.clock.advance(15 * MINUTE)

    assert len(heard.texts) == 1


def test_of_many_processes_one_tells_it(both: House, heard: Heard) -> None:
    with both.at_work() as m:
        notices.notify(m, "stale")

    at_once(*[lambda: alarms.sound(both.runtime)] * 4)

    assert len(heard.texts) == 1


def test_it_says_nothing_about_anybody(both: House, heard: Heard) -> None:
    with both.runtime.store.reading() as tx:
        everyone = people.everyone(tx)
    for kind in sorted(notices.OURS):
        with both.at_work() as m:
            notices.notify(m, kind, everyone[1].id if kind == "refused" else None)

    while alarms.sound(both.runtime):
        pass

    assert len(heard.texts) == len(notices.OURS)
    assert not [text for text in heard.texts for person in everyone if person.name in text]


def test_what_is_about_a_person_is_not_told_there(both: House, heard: Heard) -> None:
    with both.at_work() as m:
        notices.notify(m, "paused", people.everyone(m.tx)[1].id)

    assert alarms.sound(both.runtime) == 0


def test_trouble_that_is_over_is_not_told_any_more(both: House, heard: Heard) -> None:
    with both.at_work() as m:
        notices.notify(m, "carrier")
        notice_rows.close_notices(m.tx, "carrier", m.now)

    assert alarms.sound(both.runtime) == 0


def test_without_a_second_channel_nothing_waits_for_one(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        notices.notify(m, "stale")
    channel = Heard()
    change(house.runtime, second=channel)

    assert alarms.sound(house.runtime) == 0
