"""A member leaves. After a death nothing is sent to them, or about them, ever again."""

from datetime import timedelta

import pytest

from checkin_sms.services import leaving, numbers
from checkin_sms.services.finding import find
from checkin_sms.services.refusing import Refused
from checkin_sms.store import cases, checkins, inbox, members, people, roles
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.shared_phone import HOME, share


@pytest.fixture
def street(house: House) -> House:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    return house


def died(house: House, who: str = "Ana") -> None:
    with house.at_work() as m:
        leaving.died(m, find(m, who))
    house.work()


def test_nothing_is_ever_sent_to_them_again(street: House) -> None:
    before = street.read_by("Ana")

    died(street)
    street.pass_time(timedelta(days=5))

    assert street.read_by("Ana") == before


def test_staff_are_asked_to_tell_the_mentor_and_no_text_does(street: House) -> None:
    before = len(street.read_by("Ben"))

    died(street)
    street.pass_time(timedelta(days=5))

    assert street.read_by("Ben")[before:] == []
    assert street.read_by("Cleo")[-1] == WORDINGS.text(
        "notice_died", "en", program="Oak Street", who="Ana"
    )
    assert [body for body in street.read_by("Cleo") if "Ana" in body] == [
        street.read_by("Cleo")[-1]
    ]


def test_their_case_is_closed_and_what_waited_to_be_said_of_it_is_not(street: House) -> None:
    street.says("Ana", "i want to kill myself")
    before = len(street.read_by("Ben"))

    died(street)
    street.pass_time(timedelta(days=2))

    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None
        latest = checkins.latest(m.tx, find(m, "Ana").id)
        assert latest is None
        assert members.plan_of(m.tx, find(m, "Ana").id).state == "off"
    assert street.read_by("Ben")[before:] == []


def test_a_mentor_who_still_answers_hears_nothing_of_it(street: House) -> None:
    street.says("Ana", "2 9")
    street.says("Ben", "1")
    died(street)

    for digit, said in (("3", "case_none"), ("1", "case_none"), ("UNDO", "undo_nothing")):
        street.says("Ben", digit)
        assert street.read_by("Ben")[-1] == WORDINGS.text(said, "en", program="Oak Street")
    with street.at_work() as m:
        assert cases.open_case(m.tx, find(m, "Ana").id) is None


def test_a_text_from_their_phone_is_kept_for_a_person_and_no_computer_answers(
    street: House,
) -> None:
    died(street)
    before = street.read_by("Ana")

    street.says("Ana", "this is her sister")
    street.says("Ana", "OK")
    street.says("Ana", "START")

    assert street.read_by("Ana") == before
    with street.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["this is her sister", "OK", "START"]


def test_a_cry_for_help_from_there_is_answered_all_the_same(street: House) -> None:
    died(street)

    street.says("Ana", "i want to kill myself")

    assert "988" in street.read_by("Ana")[-1]


def test_on_a_shared_phone_the_other_goes_on(house: House) -> None:
    share(house)
    house.clock.advance(timedelta(hours=1))

    died(house, "Kay")

    house.pass_time(timedelta(days=1))
    said = house.carrier.bodies_to(HOME)
    assert "Lou" in said[-1], "one owner is left, so no who-is-this and no shared words"
    house.carrier.text(HOME, "6 2")
    house.work()
    assert "Lou" in house.carrier.bodies_to(HOME)[-1]
    assert not [body for body in house.carrier.bodies_to(HOME) if "Kay" in body]


def test_it_is_said_once(street: House) -> None:
    died(street)

    with street.at_work() as m, pytest.raises(Refused, match="is known"):
        leaving.died(m, find(m, "Ana"))
    with street.at_work() as m, pytest.raises(Refused, match="died"):
        numbers.change(m, find(m, "Ben"), "+12025550101")


def test_stopped_by_staff_they_are_asked_nothing_more(street: House) -> None:
    with street.at_work() as m:
        leaving.stop(m, find(m, "Ana"))
    before = street.read_by("Ana")

    street.pass_time(timedelta(days=3))

    assert street.read_by("Ana") == before
    assert "not taking texts" in street.read_by("Ben")[-1]
    with street.at_work() as m:
        assert roles.of_people(m.tx, [find(m, "Ana").id])[0].state == "stopped"


def test_stopped_by_staff_they_still_reach_a_person(street: House) -> None:
    with street.at_work() as m:
        leaving.stop(m, find(m, "Ana"))

    street.says("Ana", "please call me")

    with street.at_work() as m:
        case = cases.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        assert case.reasons == ["call me"]


def test_only_a_member_can_be_stopped(street: House) -> None:
    with street.at_work() as m, pytest.raises(Refused, match="not a member"):
        leaving.stop(m, people.person(m.tx, find(m, "Ben").id))
