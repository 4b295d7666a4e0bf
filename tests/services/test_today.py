"""What staff see first, and the program that a rehearsal begins with."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import access, cases, notices, readiness, rehearsal, today
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.noticeboard import NOTICES
from checkin_sms.services.today import Today
from checkin_sms.store import members, mentors, people, roles
from checkin_sms.store.todays import Rest
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, move_in
from tests.web.desk import account

CLEO = Viewer(0, "Cleo", Role.COORDINATOR)


def look(house: House) -> Today:
    return today.today(house.runtime, CLEO)


def piles(house: House) -> dict[str, list[str]]:
    return {pile.key: [line.name for line in pile.lines] for pile in look(house).piles}


def test_an_open_case_is_one_line_of_words(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(timedelta(minutes=45))
    both.work()

    (line,) = look(both).piles[0].lines

    assert (line.name, line.reasons, line.urgency) == ("Ana", ["hard day"], "within the hour")
    assert line.claimed_by is None
    assert [name for name, _ in line.told] == ["Ben", "Dee"]
    assert line.told_before == ["Ben"]
    assert line.next == "the next person is told"
    assert line.next_at == both.clock() + timedelta(minutes=45)


def test_each_case_is_in_one_pile_the_gravest_first(house: House) -> None:
    names = move_in(house)
    reasons = {
        "Sam": Reason.SILENCE,
        "Ana": Reason.CRISIS,
        "Rosa": Reason.HARD_DAY,
        "Joe": Reason.UNREACHABLE,
        "Mateo": Reason.NOT_STARTED,
    }
    with house.at_work() as m:
        for name, reason in reasons.items():
            cases.raise_case(m, names[name], reason)
    house.work()
    house.says("Lucia", "1")

    found = piles(house)

    assert found == {
        "unclaimed": ["Ana", "Sam", "Joe"],
        "silent": [],
        "in-hand": ["Rosa"],
        "reach": [],
        "not-started": ["Mateo"],
    }


@pytest.mark.parametrize("worry", [Reason.CRISIS, Reason.CALL_ME])
@pytest.mark.parametrize("lesser", [Reason.NOT_STARTED, Reason.SAID_NO])
def test_a_worry_stays_on_top_beside_that_they_have_not_begun(
    house: House, worry: Reason, lesser: Reason
) -> None:
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        for reason in (worry, lesser):
            cases.raise_case(m, ana, reason)
    assert piles(house)["unclaimed"] == ["Ana"]

    house.work()
    house.says("Cleo" if worry is Reason.CRISIS else "Ben", "1")

    assert piles(house)["in-hand"] == ["Ana"]


def test_who_has_written_since_is_waited_for_and_not_unclaimed(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.SILENCE)
    house.work()
    assert piles(house)["unclaimed"] == ["Ana"]

    house.says("Ana", "my bus is late")

    assert piles(house)["unclaimed"] == []
    (line,) = next(pile for pile in look(house).piles if pile.key == "silent").lines
    assert line.wrote


def test_a_caseworker_sees_their_own_alone(both: House) -> None:
    names = move_in(both)
    dov = account(both, "Dov", Role.CASEWORKER)
    with both.at_work() as m:
        access.assign(m.tx, dov.id, names["Ana"])
        for name in ("Ana", "Sam"):
            cases.raise_case(m, names[name], Reason.HARD_DAY)
        notices.notify(m, "carrier")
    both.says("Sam", "hello?")
    both.says("Ana", "hello?")

    found = today.today(both.runtime, dov)

    assert [line.name for pile in found.piles for line in pile.lines] == ["Ana"]
    assert [text.name for text in found.unread] == ["Ana"]
    assert found.notices == []


def test_words_of_crisis_stand_before_older_texts(both: House) -> None:
    a_few_move_in(both)
    for text in ("my cat is ill", "i want to die", "my cat is better"):
        both.says("Ana", text)

    assert [text.crisis for text in look(both).unread] == ["self_harm", None, None]


def test_the_rest_is_one_line(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)

    assert look(both).rest == Rest(1, 0, 1, ANA_ASKED + timedelta(days=1))


# While the carrier takes nothing of ours, a text about it is no way to tell.
@pytest.mark.parametrize("kind", sorted(NOTICES.keys() - {"carrier"}))
def test_every_notice_can_be_given_told_and_shown(house: House, kind: str) -> None:
    names = a_few_move_in(house)
    who = "Ana" if kind == "paused" else "Ben"
    with house.at_work() as m:
        members.pause(m.tx, names["Ana"], ANA_ASKED, "travelling")
        mentors.set_away(m.tx, names["Ben"], ANA_ASKED)
        assert notices.notify(m, kind, names[who], count=3)
    (shown,) = look(house).notices
    house.work()

    assert shown.words == NOTICES[kind].format(count=3)
    assert [one.name for one in shown.people] == [who]
    assert house.read_by("Cleo") == [
        WORDINGS.text(f"notice_{kind}", "en", program="Oak Street", name="Cleo", n=3, who=who)
    ]


def test_the_same_trouble_again_is_counted_and_not_texted_again(house: House) -> None:
    a_few_move_in(house)
    for _ in range(3):
        with house.at_work() as m:
            notices.notify(m, "parked")
        house.work()

    assert len(house.read_by("Cleo")) == 1
    assert "(3)" in look(house).notices[0].words


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
