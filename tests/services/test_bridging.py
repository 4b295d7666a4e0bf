"""Two people on one call through our number."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.core import pressing
from checkin_sms.core.case import Around, Case, Move
from checkin_sms.core.channel import Calls
from checkin_sms.core.climbing import freed, scheduled
from checkin_sms.core.ladder import Reason
from checkin_sms.services import calling
from checkin_sms.services import cases as case_service
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases, people, roles
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.trouble import away

ZONE = "America/New_York"


@pytest.fixture
def names(house: House) -> dict[str, int]:
    found = a_few_move_in(house)
    by_call(house, found["Ana"])
    by_call(house, found["Ben"])
    return found


@pytest.fixture
def ana(house: House, names: dict[str, int]) -> OnThePhone:
    return OnThePhone(house, "Ana")


@pytest.fixture
def ben(house: House, names: dict[str, int]) -> OnThePhone:
    return OnThePhone(house, "Ben")


def star(house: House, ana: OnThePhone) -> str:
    """She is called at her hour, goes on, and asks for a person. What she hears."""
    house.walk(ANA_ASKED)
    ana.answer()
    return ana.press("5", "*")


def raised(house: House, person_id: int, reason: Reason) -> None:
    with house.at_work() as m:
        case_service.raise_case(m, person_id, reason)


def holder(house: House, person_id: int) -> int | None:
    """Who has taken the case that is open about this member."""
    with house.at_work() as m:
        case = cases.open_case(m.tx, person_id)
        assert case is not None
        return case.claimed_by


def took_it(house: House, names: dict[str, int], ben: OnThePhone) -> None:
    """Ana asked for a call; he is on the phone with us, and has said that he will."""
    raised(house, names["Ana"], Reason.CALL_ME)
    ben.takes_our_call("1")


def moved(house: House, names: dict[str, int], machine: Callable[[Case, Around], Move]) -> None:
    with house.at_work() as m:
        case = cases.open_case(m.tx, names["Ana"])
        assert case is not None
        case_service.move(m, case, machine)


def cleo_has_it(house: House, names: dict[str, int]) -> None:
    cleo = names["Cleo"]
    moved(house, names, lambda case, around: pressing.claim(freed(case, around), cleo, around))


def look_after_each_other(house: House, names: dict[str, int]) -> None:
    """Ben is a member as well, and Ana is his mentor."""
    with house.at_work() as m:
        who = PersonForm("Ben", house.number("Ben"), zone=ZONE)
        ben_too = MemberForm(who, "18:00", "on paper", "Cleo", hears="more")
        ana_too = MentorForm(PersonForm("Ana", house.number("Ana"), zone=ZONE))
        pair(m, add_member(m, ben_too), [Support(add_mentor(m, ana_too))])
        for person_id in (names["Ana"], names["Ben"]):
            for role in roles.of_people(m.tx, [person_id]):
                roles.begin(m.tx, role.id, m.now)
    by_call(house, names["Ben"])


def test_star_connects_her_with_the_mentor_who_was_asked(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    assert "connecting you now" in star(house, ana)

    assert ben.handset.display == "+12025550100"
    assert "has a call for you" in ben.answer()
    ben.press("1")
    ana.handset.say("It is me")
    assert ben.handset.other_end == ["It is me"]
    ben.hang_up()

    assert "How is today" in ana.handset.heard_in_all[-1]
    assert holder(house, names["Ana"]) == names["Ben"]
    assert not ben.will_ring(timedelta(minutes=30))


def test_the_other_end_is_asked_in_its_own_language(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    with house.at_work() as m:
        people.set_language(m.tx, names["Ben"], "es")
    assert "connecting you now" in star(house, ana)
    assert "tiene una llamada para usted" in ben.answer()
    assert "tiene una llamada para usted" in ben.wait()


def test_so_is_a_member_whom_a_helper_rings(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    with house.at_work() as m:
        people.set_language(m.tx, names["Ana"], "es")
    raised(house, names["Ana"], Reason.HARD_DAY)
    ben.takes_our_call("1", "*")
    assert "tiene una llamada para usted" in ana.answer()


def test_that_the_other_end_pressed_1_counts_once_however_often_it_is_told(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    star(house, ana)
    ben.answer()
    ((token,),) = cells(house.runtime.store, "SELECT token FROM call")

    calling.taken(house.runtime, str(token))
    ana.hang_up()
    calling.taken(house.runtime, str(token))
    calling.taken(house.runtime, "of no call")
    house.work()

    assert ben.handset.is_talking() is False
    assert holder(house, names["Ana"]) == names["Ben"]


def test_the_other_end_hears_where_help_is_when_our_database_is_away_and_is_not_put_through(
    house: House, ana: OnThePhone, ben: OnThePhone, tmp_path: Path
) -> None:
    star(house, ana)
    handset = ben.handset
    with away(house, tmp_path):
        handset.answer()
    said = " ".join(handset.heard_in_all)
    assert "9 8 8" in said and not handset.is_talking()
    assert "application error" not in said


def test_nobody_reads_that_a_call_will_come_while_they_talk(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    by_call(house, names["Ana"], calls=Calls.FALLBACK)
    house.walk(ANA_ASKED - timedelta(hours=1))
    ana.calls_us()
    ana.press("5", "*")
    ben.answer()
    ben.press("1")
    house.work()

    assert holder(house, names["Ana"]) == names["Ben"]
    assert not [one for one in house.read_by("Ana") if "will call you" in one]


def test_a_helper_who_rang_a_member_takes_nothing_of_their_own_by_it(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    """Two who look after each other: that Ben talked with Ana about her takes no case of his."""
    look_after_each_other(house, names)
    raised(house, names["Ben"], Reason.CALL_ME)
    raised(house, names["Ana"], Reason.CALL_ME)
    ben.takes_our_call("1")
    # It is she who is asked about him.
    ana.let_ring()
    ben.press("*")
    assert "has a call for you" in ana.answer()
    ana.press("1")
    ben.hang_up()

    assert holder(house, names["Ana"]) == names["Ben"]
    assert holder(house, names["Ben"]) is None


def test_a_mentor_who_does_not_take_it_is_asked_as_before(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    star(house, ana)
    ben.busy()

    assert ana.handset.heard_in_all[-1] == "Nobody could take the call just now."
    ana.wait()
    assert "How is today" in ana.handset.heard_in_all[-1]
    ana.hang_up()
    assert "having a hard day" in ben.takes_our_call(within=timedelta(minutes=6))
    assert holder(house, names["Ana"]) is None


def test_a_mentor_is_neither_rung_of_a_case_of_danger_nor_connected_with_her(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    """The danger may be the mentor, who was told of a hard day before."""
    raised(house, names["Ana"], Reason.CALL_ME)
    ben.takes_our_call("1")
    raised(house, names["Ana"], Reason.DANGER)
    said = ben.press("*")
    assert "taff" in said
    assert "Nobody could take" not in said and "press star" not in said
    assert not ben.handset.is_talking()

    assert not ana.rings and not ben.will_ring(timedelta(hours=5))
    ben.calls_us()
    assert "Ana" not in ben.press("5")
    assert holder(house, names["Ana"]) is None


def test_whoever_has_it_no_more_hears_who_has(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    took_it(house, names, ben)
    cleo_has_it(house, names)

    assert "Cleo has said they will call Ana" in ben.press("*")
    assert not ben.handset.is_talking() and not ana.rings


def test_nor_is_whoever_listens_put_through_once_it_is_over(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    took_it(house, names, ben)
    cleo_has_it(house, names)
    moved(house, names, lambda case, around: pressing.pressed(case, names["Cleo"], 3, around))

    assert "Nobody could take" not in ben.press("*")
    assert not ben.handset.is_talking() and not ana.rings


def test_whoever_has_it_no_more_may_take_it_again_while_nobody_has(
    house: House, names: dict[str, int], ana: OnThePhone, ben: OnThePhone
) -> None:
    took_it(house, names, ben)
    moved(house, names, lambda case, around: (scheduled(freed(case, around), around), []))

    said = ben.press("*")
    assert "Please press 1 first" in said and "Nobody could take" not in said
    ben.press("1", "*")
    assert ana.rings


def test_a_call_beside_a_mentors_text_is_not_placed_once_there_is_danger(
    house: House, names: dict[str, int], ben: OnThePhone
) -> None:
    by_call(house, names["Ben"], calls=Calls.FALLBACK)
    raised(house, names["Ana"], Reason.HARD_DAY)
    raised(house, names["Ana"], Reason.DANGER)

    assert not ben.will_ring(timedelta(minutes=40))
    assert house.read_by("Ben") == []


def test_staff_are_rung_in_a_crisis_and_connected_with_her(
    house: House, names: dict[str, int], ana: OnThePhone
) -> None:
    cleo = OnThePhone(house, "Cleo")
    raised(house, names["Ana"], Reason.CRISIS)
    house.work()

    assert cleo.rings and "needs a call now" in house.read_by("Cleo")[-1]
    cleo.answer()
    assert "Ana needs a call now" in cleo.press("5")
    cleo.press("1", "*")
    assert ana.rings
    ana.answer()
    ana.press("1")
    ana.hang_up()
    assert "Thank you for reaching Ana" in cleo.press("3")
    with house.at_work() as m:
        assert cases.open_case(m.tx, names["Ana"]) is None


def test_whoever_is_in_a_call_with_us_is_not_found_engaged(
    house: House, names: dict[str, int], ben: OnThePhone
) -> None:
    ben.calls_us()
    raised(house, names["Ana"], Reason.HARD_DAY)
    house.work()
    ben.hang_up()
    assert ben.will_ring(timedelta(minutes=3))
