"""No faster than our number may send, over all processes; and the most urgent first."""

from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.core.ladder import Severity
from checkin_sms.services import deliver
from tests.house import House, build_house, settings_for
from tests.services.letters import on_paper, send, write
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import at_once, change

SECOND = timedelta(seconds=1)


def paced(house: House, tmp_path: Path, per_second: str) -> PaperGateway:
    gateway = on_paper(house)
    settings = settings_for(
        tmp_path,
        house.runtime.settings.database_url,
        CHECKIN_MESSAGES_PER_SECOND=per_second,
    )
    change(house.runtime, settings=settings)
    return gateway


def many(house: House, count: int, urgency: Severity = Severity.ROUTINE) -> None:
    for n in range(count):
        write(house, body=f"{urgency.name} {n}", urgency=urgency)


def watch(house: House, gateway: PaperGateway, seconds: int) -> list[int]:
    """How many were sent in each of so many seconds, looked at four times a second."""
    sent = []
    for _ in range(seconds):
        before = len(gateway.sent)
        for _ in range(4):
            send(house)
            house.clock.advance(SECOND / 4)
        sent.append(len(gateway.sent) - before)
    return sent


@pytest.mark.parametrize(("per_second", "most"), [("1", 1), ("3", 3), ("0.5", 1)])
def test_it_keeps_to_the_pace(both: House, tmp_path: Path, per_second: str, most: int) -> None:
    gateway = paced(both, tmp_path, per_second)
    many(both, 40)

    sent = watch(both, gateway, 12)

    assert max(sent[3:]) <= most
    assert sum(sent) <= float(per_second) * 12 + 2 * max(1, most)
    assert sum(sent) >= float(per_second) * 12 - 1, "slower than it may be"


def test_looking_once_a_second_loses_nothing_of_it(house: House, tmp_path: Path) -> None:
    gateway = paced(house, tmp_path, "1")
    many(house, 60)

    for _ in range(30):
        send(house)
        house.clock.advance(SECOND * 0.97)

    assert 29 <= len(gateway.sent) <= 33


def test_two_processes_together_are_no_faster_than_one(both: House, tmp_path: Path) -> None:
    gateway = paced(both, tmp_path, "2")
    many(both, 60)

    for _ in range(10):
        at_once(*[lambda: deliver.deliver(both.runtime)] * 4)
        both.clock.advance(SECOND)

    assert len(gateway.sent) <= 2 * 10 + 4


def test_all_are_sent_in_the_end_and_once(house: House, tmp_path: Path) -> None:
    gateway = paced(house, tmp_path, "5")
    many(house, 30)

    watch(house, gateway, 7)

    assert sorted(asked.body for asked in gateway.sent) == sorted(f"ROUTINE {n}" for n in range(30))


def test_the_urgent_leaves_before_the_routine_that_waits(house: House, tmp_path: Path) -> None:
    gateway = paced(house, tmp_path, "1")
    many(house, 20)
    watch(house, gateway, 3)
    many(house, 2, Severity.URGENT)

    before = len(gateway.sent)
    watch(house, gateway, 3)

    assert [asked.body for asked in gateway.sent[before:]][:2] == ["URGENT 0", "URGENT 1"]


def test_crisis_does_not_wait_for_the_pace(house: House, tmp_path: Path) -> None:
    gateway = paced(house, tmp_path, "1")
    many(house, 20)
    watch(house, gateway, 2)
    many(house, 5, Severity.CRISIS)
    before = len(gateway.sent)

    send(house)

    first = {asked.body for asked in gateway.sent[before : before + 5]}
    assert first == {f"CRISIS {n}" for n in range(5)}


def test_what_crisis_took_is_made_up_for_by_the_rest(house: House, tmp_path: Path) -> None:
    gateway = paced(house, tmp_path, "1")
    many(house, 10, Severity.CRISIS)
    many(house, 10)

    sent = watch(house, gateway, 12)

    assert sent[0] == 10
    assert sum(sent[1:8]) == 0


def test_a_reply_in_the_webhook_waits_for_nothing(tmp_path: Path) -> None:
    from tests.oak_street import ANA_ASKED, a_few_move_in

    house = build_house(tmp_path, CHECKIN_MESSAGES_PER_SECOND="1")
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    many(house, 50)

    house.carrier.text(house.number("Ana"), "5")
    house.carrier.settle()

    assert "0=" in house.read_by("Ana")[-1]


def test_a_queue_that_moves_at_its_pace_is_no_fault(house: House, tmp_path: Path) -> None:
    from checkin_sms.services import health

    gateway = paced(house, tmp_path, "1")
    many(house, 400)
    watch(house, gateway, 310)
    health.beat(house.runtime, "tick")

    assert len(gateway.sent) < 400
    assert health.report(house.runtime).faults == ()
