"""What staff see first, and the program that a rehearsal begins with."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, health, notices, readiness, rehearsal, today
from checkin_sms.store import people, roles
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, move_in


def test_an_open_case_is_one_line_of_words(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(timedelta(minutes=45))
    both.work()

    (line,) = today.today(both.runtime).cases

    assert (line.name, line.reasons, line.urgency) == ("Ana", "hard day", "within the hour")
    assert (line.with_whom, line.told) == ("nobody yet", "Ben, Dee")
    assert line.since == "Monday 10:00 AM"
    assert line.next == "tell, Monday 11:30 AM"


def test_the_gravest_is_first_and_who_has_it_is_named(house: House) -> None:
    names = move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Sam"], Reason.SILENCE)
        cases.raise_case(m, names["Ana"], Reason.CRISIS)
        case = cases.raise_case(m, names["Ana"], Reason.CRISIS)
        assert case.who is not None
    house.says("Cleo", "1")

    lines = today.today(house.runtime).cases

    assert [(line.name, line.urgency) for line in lines] == [("Ana", "now"), ("Sam", "today")]
    assert lines[0].with_whom == "Cleo"


# While the carrier takes nothing of ours, a text about it is no way to tell.
@pytest.mark.parametrize("kind", sorted(today.NOTICES.keys() - {"carrier"}))
def test_every_notice_can_be_given_told_and_shown(house: House, kind: str) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        assert notices.notify(m, kind, names["Ben"], count=3)
    (shown,) = today.today(house.runtime).notices
    house.work()

    assert shown == today.NOTICES[kind].format(count=3)
    assert house.read_by("Cleo") == [
        WORDINGS.text(f"notice_{kind}", "en", program="Oak Street", name="Cleo", n=3, who="Ben")
    ]


def test_the_same_trouble_again_is_counted_and_not_texted_again(house: House) -> None:
    a_few_move_in(house)
    for _ in range(3):
        with house.at_work() as m:
            notices.notify(m, "parked")
        house.work()

    assert len(house.read_by("Cleo")) == 1
    assert "(3)" in today.today(house.runtime).notices[0]


def test_staff_are_not_woken_for_the_services_own_trouble(house: House) -> None:
    a_few_move_in(house)
    house.clock.now = ANA_ASKED + timedelta(hours=9)  # 3 in the morning
    with house.at_work() as m:
        notices.notify(m, "stale")

    house.work()

    assert house.read_by("Cleo") == []


def test_staff_are_woken_for_a_mentor_in_danger(house: House) -> None:
    names = a_few_move_in(house)
    house.clock.now = ANA_ASKED + timedelta(hours=9)
    with house.at_work() as m:
        notices.notify(m, "person", names["Ben"])

    house.work()

    assert len(house.read_by("Cleo")) == 1


# The program that the demo begins with.


def test_the_demos_program_may_run(house: House) -> None:
    names = move_in(house)

    assert readiness.missing(house.runtime) == []
    assert {"Ana", "Ben", "Cleo", "Mateo"} <= names.keys()
    program, actors = rehearsal.actors(house.runtime)
    assert program == "Oak Street"
    assert {actor.language for actor in actors} == {"en", "es"}
    assert len({actor.zone for actor in actors if "member" in actor.roles}) == 3
    assert sum("member" in actor.roles for actor in actors) >= 6
    assert sum("mentor" in actor.roles for actor in actors) >= 3


def test_all_of_them_have_begun_but_one_who_gets_a_welcome_at_a_decent_hour(
    house: House,
) -> None:
    move_in(house)
    house.pass_time(timedelta(hours=1))  # Where Mateo lives it is eight by then.

    with house.runtime.store.reading() as tx:
        ids = {person.id: person.name for person in people.everyone(tx)}
        waiting = {ids[role.person_id] for role in roles.of_people(tx, list(ids)) if role.waiting}
    assert waiting == {"Mateo"}
    assert len(house.read_by("Mateo")) == 1
    gone = "SELECT count(*) FROM outbox WHERE wording LIKE '%welcome' AND sid IS NOT NULL"
    assert cells(house.runtime.store, gone) == [(1,)]
    health.beat(house.runtime, "tick")
    assert today.today(house.runtime).faults == ()
