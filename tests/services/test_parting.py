"""A mentor is taken away from a member, or somebody off call: of what they were told they hear and
do nothing more."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import absence, cases, programming
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.enrol import MentorForm, PersonForm, add_mentor
from checkin_sms.services.finding import find
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as rows
from checkin_sms.store import roles
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in
from tests.web.desk import account, desk

LET_GO = WORDINGS.text("case_let_go", "en", program="Oak Street", alias="Ana")
FAYS = "+12025550171"


def raised(house: House, reason: Reason = Reason.HARD_DAY) -> House:
    """Ben was told that Ana has a hard day, say; Fay is a mentor of nobody yet."""
    names = a_few_move_in(house)
    with house.at_work() as m:
        fay = add_mentor(m, MentorForm(PersonForm("Fay", FAYS, zone="America/New_York")))
        for role in roles.of_people(m.tx, [fay]):
            roles.begin(m.tx, role.id, m.now)
        cases.raise_case(m, names["Ana"], reason)
    house.work()
    return house


def supported(house: House, *mentors: str) -> None:
    with house.at_work() as m:
        pair(m, find(m, "Ana").id, [Support(find(m, name).id) for name in mentors])
    house.work()


def claimed_by(house: House) -> int | None:
    with house.at_work() as m:
        case = rows.open_case(m.tx, find(m, "Ana").id)
        assert case is not None
        return case.claimed_by


def closes(house: House, name: str) -> None:
    for pressed in ("1", "3"):
        house.says(name, pressed)


def undoes_nothing(house: House, name: str) -> None:
    house.says(name, "undo")

    assert house.read_by(name)[-1] == WORDINGS.text("undo_nothing", "en")
    with house.at_work() as m:
        assert rows.open_case(m.tx, find(m, "Ana").id) is None


def test_the_new_mentor_is_asked_at_once_and_the_old_one_let_go(both: House) -> None:
    raised(both)

    supported(both, "Fay", "Dee")

    assert both.read_by("Ben")[-1] == LET_GO
    assert "Ana is having a hard day" in both.read_by("Fay")[-1]
    assert both.read_by("Dee") == []
    both.says("Fay", "1")
    assert "Fay will call you soon" in both.read_by("Ana")[-1]
    assert both.read_by("Ben")[-1] == LET_GO


@pytest.mark.parametrize("pressed", ["1", "2", "3", "ok", "undo"])
def test_the_old_one_takes_it_no_more(house: House, pressed: str) -> None:
    raised(house)
    supported(house, "Dee")
    before = house.read_by("Ana")

    house.says("Ben", pressed)

    assert claimed_by(house) is None
    assert house.read_by("Ana") == before
    assert "Ana" not in house.read_by("Ben")[-1]


def test_the_old_one_opens_none_again_that_they_had_closed(house: House) -> None:
    raised(house)
    closes(house, "Ben")
    supported(house, "Dee")

    undoes_nothing(house, "Ben")


def test_whoever_had_taken_it_hears_nothing_of_what_follows(house: House) -> None:
    raised(house)
    house.says("Ben", "1")
    supported(house, "Dee")
    assert house.read_by("Ben")[-1] == LET_GO
    count = len(house.read_by("Ben"))

    house.says("Ana", "call me")
    house.pass_time(timedelta(hours=5))
    house.says("Ana", "i want to kill myself")
    house.pass_time(timedelta(hours=1))

    assert house.read_by("Ben")[count:] == []


def test_who_had_not_read_it_yet_reads_nothing_at_all(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
        pair(m, names["Ana"], [Support(names["Dee"])])
    house.work()

    assert house.read_by("Ben") == []
    assert "Ana is having a hard day" in house.read_by("Dee")[-1]


def fay_stands_in(house: House, *away: str) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        fay = add_mentor(m, MentorForm(PersonForm("Fay", FAYS, zone="America/New_York")))
        for role in roles.of_people(m.tx, [fay]):
            roles.begin(m.tx, role.id, m.now)
        for name in away:
            absence.plan(m, names[name], AwayForm(date(2026, 3, 2), date(2026, 3, 4), fay))
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    house.work()
    assert "Ana is having a hard day" in house.read_by("Fay")[-1]


def test_whoever_stands_in_for_them_goes_with_them(house: House) -> None:
    fay_stands_in(house, "Ben")

    supported(house, "Dee")

    assert house.read_by("Fay")[-1] == LET_GO
    assert "Ana is having a hard day" in house.read_by("Dee")[-1]


def test_whoever_stands_in_for_another_too_stays(both: House) -> None:
    fay_stands_in(both, "Ben", "Dee")
    both.says("Fay", "1")
    before = both.read_by("Fay")

    supported(both, "Dee")

    assert claimed_by(both) == id_of(both, "Fay")
    assert both.read_by("Fay") == before


def test_but_not_where_the_other_one_is_here(house: House) -> None:
    fay_stands_in(house, "Ben")
    house.says("Fay", "1")

    supported(house, "Dee")

    assert claimed_by(house) is None
    assert house.read_by("Fay")[-1] == LET_GO


def test_another_order_of_the_same_mentors_changes_nothing(house: House) -> None:
    raised(house)
    house.says("Ben", "1")
    before = house.read_by("Ben")

    supported(house, "Dee", "Ben")

    assert claimed_by(house) is not None
    assert (house.read_by("Ben"), house.read_by("Dee")) == (before, [])


def test_one_who_comes_back_is_asked_as_anybody(house: House) -> None:
    raised(house)
    supported(house, "Dee")
    supported(house, "Ben")

    assert house.read_by("Dee")[-1] == LET_GO
    assert "Ana is having a hard day" in house.read_by("Ben")[-1]
    house.says("Ben", "1")
    assert "Ben will call you soon" in house.read_by("Ana")[-1]


def test_staff_see_who_was_taken_away(house: House) -> None:
    raised(house)
    supported(house, "Fay")
    with house.at_work() as m:
        case = rows.open_case(m.tx, find(m, "Ana").id)
        assert case is not None

    assert "taken away since" in desk(house).reads(f"/staff/cases/{case.id}")


def id_of(house: House, name: str) -> int:
    with house.at_work() as m:
        return find(m, name).id


def marcus_is_asked_first(house: House) -> None:
    a_few_move_in(house)
    cleo = account(house, "Cleo")
    with house.at_work() as m:
        who = PersonForm("Marcus", "+12025550122", zone="America/New_York")
        programming.put_on_call(m, cleo, who)
        marcus = find(m, "Marcus").id
        for role in roles.of_people(m.tx, [marcus]):
            roles.begin(m.tx, role.id, m.now)
        programming.first_on_call(m, cleo, marcus)
    house.work()


def taken_off_call(house: House, name: str) -> None:
    cleo = account(house, "Cleo")
    with house.at_work() as m:
        programming.off_call(m, cleo, find(m, name).id)
    house.work()


@pytest.mark.parametrize("claimed", [False, True])
def test_whoever_is_taken_off_call_hears_and_takes_no_more(both: House, claimed: bool) -> None:
    marcus_is_asked_first(both)
    both.says("Ana", "i want to kill myself")
    if claimed:
        both.says("Marcus", "1")
    taken_off_call(both, "Marcus")
    assert both.read_by("Marcus")[-1] == LET_GO
    assert "Ana needs a call now" in both.read_by("Cleo")[-1]
    count, before = len(both.read_by("Marcus")), both.read_by("Ana")

    both.pass_time(timedelta(minutes=6))
    both.says("Ana", "i want to die, i have the pills here")
    both.pass_time(timedelta(hours=1))
    assert both.read_by("Marcus")[count:] == []
    both.says("Marcus", "1")

    assert claimed_by(both) is None
    assert both.read_by("Marcus")[count:] == [
        WORDINGS.text("case_none", "en", program="Oak Street")
    ]
    assert not any("Marcus" in text for text in both.read_by("Ana")[len(before) :])


def test_whoever_is_off_call_opens_none_again_that_they_had_closed(house: House) -> None:
    marcus_is_asked_first(house)
    house.says("Ana", "i want to kill myself")
    closes(house, "Marcus")
    taken_off_call(house, "Marcus")

    undoes_nothing(house, "Marcus")


def ben_is_on_call_too(house: House) -> None:
    a_few_move_in(house)
    cleo = account(house, "Cleo")
    with house.at_work() as m:
        who = PersonForm("Ben", house.number("Ben"), zone="America/New_York")
        programming.put_on_call(m, cleo, who)
        for role in roles.of_people(m.tx, [find(m, "Ben").id]):
            roles.begin(m.tx, role.id, m.now)


def test_a_mentor_who_is_taken_off_call_keeps_what_they_heard_as_that(house: House) -> None:
    ben_is_on_call_too(house)
    house.says("Ana", "call me please")
    house.says("Ben", "1")
    before = house.read_by("Ben")

    taken_off_call(house, "Ben")

    assert house.read_by("Ben") == before
    assert claimed_by(house) == id_of(house, "Ben")


def test_but_nothing_that_was_for_staff_alone(house: House) -> None:
    ben_is_on_call_too(house)
    house.says("Ana", "my husband hit me, i am not safe here")
    house.pass_time(timedelta(minutes=15))
    house.says("Ben", "1")
    assert claimed_by(house) == id_of(house, "Ben")

    taken_off_call(house, "Ben")

    assert claimed_by(house) is None
    assert house.read_by("Ben")[-1] == LET_GO
    assert "Ana" in house.read_by("Cleo")[-1]
