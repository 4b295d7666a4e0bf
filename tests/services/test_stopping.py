"""STOP and START: they belong to a number and to everyone on it, whatever role they have."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Promise, Reason
from checkin_sms.core.reader.reading import Mouth
from checkin_sms.services import cases, leaving, pausing, stopping
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import members, numbers, people, phones, roles
from checkin_sms.store.members import PlanState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.shared_phone import share, text
from tests.services.trouble import at_once


def phone_id(house: House, name: str) -> int:
    with house.runtime.store.reading() as tx:
        person = next(one for one in people.everyone(tx) if one.name == name)
        return numbers.first_of(tx, person.id).id


def stop(house: House, name: str, by: Mouth = Mouth.PLAIN) -> None:
    phone = phone_id(house, name)
    with house.at_work() as m:
        stopping.opt_out(m, phone, by)
    house.work()


def start(house: House, name: str) -> bool:
    phone = phone_id(house, name)
    with house.at_work() as m:
        return stopping.opt_in(m, phone)


def open_reasons(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT reasons FROM \"case\" WHERE state <> 'closed'")


def test_a_member_who_stops_gets_nothing_more_and_is_never_called_silent(both: House) -> None:
    a_few_move_in(both)
    both.walk(ANA_ASKED)
    before = both.read_by("Ana")

    stop(both, "Ana")
    both.walk(ANA_ASKED.replace(day=6))

    assert both.read_by("Ana") == before
    assert cells(both.runtime.store, "SELECT DISTINCT state FROM checkin") == [("stopped",)]
    assert [str(one[0]) for one in open_reasons(both)] in (
        ['["opted out"]'],
        ["['opted out']"],
    )


def test_the_mentor_of_who_stopped_hears_that_and_no_more(house: House) -> None:
    a_few_move_in(house)

    stop(house, "Ana")

    (said,) = house.read_by("Ben")
    assert "Ana" in said
    assert not [word for word in ("STOP", "silent", "no word") if word in said]
    assert len(house.read_by("Cleo")) == 1


def test_stopping_twice_is_stopping_once(both: House) -> None:
    a_few_move_in(both)
    phone = phone_id(both, "Ana")

    def stop_it() -> None:
        with both.at_work() as m:
            stopping.opt_out(m, phone, Mouth.PLAIN)

    at_once(*[stop_it] * 4)
    both.work()

    assert len(both.read_by("Ben")) == 1
    assert len(open_reasons(both)) == 1


def test_start_brings_the_check_ins_back_and_ends_the_case(both: House) -> None:
    names = a_few_move_in(both)
    stop(both, "Ana")

    assert start(both, "Ana")
    assert not start(both, "Ana")

    assert open_reasons(both) == []
    with both.at_work() as m:
        assert members.plan_of(m.tx, names["Ana"]).next_at == ANA_ASKED


def plan(house: House, member_id: int) -> members.PlanOf:
    with house.at_work() as m:
        return members.plan_of(m.tx, member_id)


def paused(house: House, member_id: int, days: int) -> None:
    with house.at_work() as m:
        person = people.person(m.tx, member_id)
        until = m.now + timedelta(days=days)
        assert pausing.pause(m, person, until, "custody", watch_days=14, by_staff=True)


def test_start_from_a_shared_phone_ends_no_pause_of_another(both: House) -> None:
    names = share(both)
    paused(both, names["Lou"], 60)
    before = plan(both, names["Lou"])

    stop(both, "Kay")
    assert plan(both, names["Kay"]).state == PlanState.OFF
    assert start(both, "Kay")

    assert plan(both, names["Lou"]) == before
    assert plan(both, names["Kay"]).state == PlanState.ON
    assert open_reasons(both) == []


def test_a_pause_that_ends_while_their_phone_is_stopped_says_to_nobody_that_they_are_back(
    house: House,
) -> None:
    names = share(house)
    paused(house, names["Lou"], 2)
    stop(house, "Kay")
    before = house.read_by("Ben")

    house.pass_time(timedelta(days=4))
    assert house.read_by("Ben") == before
    assert plan(house, names["Lou"]).state == PlanState.OFF

    start(house, "Kay")
    assert plan(house, names["Lou"]).state == PlanState.ON


def test_a_shared_phone_is_their_own_once_nobody_else_there_is_a_member(both: House) -> None:
    names = share(both)
    paused(both, names["Kay"], 20)
    with both.at_work() as m:
        leaving.stop(m, people.person(m.tx, names["Lou"]))

    text(both, "stop please")
    assert "welcome back" in text(both, "START")

    assert plan(both, names["Kay"]).state == PlanState.ON


def test_start_promises_no_texts_to_whoever_stays_paused(house: House) -> None:
    names = share(house)
    paused(house, names["Kay"], 20)

    text(house, "stop please")
    said = text(house, "START")

    assert "BACK" in said
    assert "welcome back" not in said
    assert plan(house, names["Kay"]).state == PlanState.PAUSED


def test_nobody_reads_that_whoever_stays_paused_gets_texts_again(both: House) -> None:
    names = share(both)
    paused(both, names["Kay"], 20)
    text(both, "stop please")
    staff, mentor = both.read_by("Cleo"), both.read_by("Ben")

    text(both, "START")

    of_kay = [one for one in both.read_by("Cleo")[len(staff) :] if "K." in one]
    assert [("paused" in one, "gets our texts" in one) for one in of_kay] == [(True, False)]
    assert not [one for one in both.read_by("Ben")[len(mentor) :] if "K." in one]


def test_start_from_a_phone_of_their_own_ends_their_pause(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    paused(house, ana, 60)
    stop(house, "Ana")
    start(house, "Ana")
    assert plan(house, ana).next_at == ANA_ASKED


def test_start_begins_nothing_that_was_never_agreed_to(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Mateo", "+12025550106", zone="America/New_York")
        member = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    stop(house, "Mateo")

    start(house, "Mateo")

    with house.at_work() as m:
        role = roles.find(m.tx, member, roles.RoleKind.MEMBER)
        assert role is not None
        assert role.state is roles.RoleState.INVITED
        assert members.plan_of(m.tx, member).next_at is None


def test_a_mentor_who_stops_hands_on_what_they_were_asked_and_staff_hear(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        raised = cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
        assert raised.promise is Promise.MENTOR_NOW
    both.work()

    stop(both, "Ben")

    assert len(both.read_by("Dee")) == 1
    assert any("Ben" in text for text in both.read_by("Cleo"))
    with both.at_work() as m:
        again = cases.raise_case(m, names["Ana"], Reason.CALL_ME)
    assert again.who is not None
    assert again.who.name == "Dee", "Ben was promised though he stopped"


@pytest.mark.parametrize("by", Mouth)
def test_how_it_was_stopped_is_kept(house: House, by: Mouth) -> None:
    a_few_move_in(house)

    stop(house, "Ana", by)

    with house.runtime.store.reading() as tx:
        assert phones.get(tx, phone_id(house, "Ana")).opted_out_by == by
