"""What a mentor hears of a member's stops and pauses, and of their end."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import absence, cases, leaving, pausing
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.finding import find
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import mentors
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.transcripts import WORDINGS

NOT_TAKING, TAKING = (
    WORDINGS.text(f"mentor_{word}", "en", program="Oak Street", alias="Ana")
    for word in ("not_taking", "taking")
)


A_DAY = timedelta(days=1)
THIS_WEEK = AwayForm(date(2026, 3, 2), date(2026, 3, 4))


def says(house: House, words: str) -> None:
    house.says("Ana", words)
    house.work()


def heard(house: House, name: str = "Ben") -> list[str]:
    return [body for body in house.read_by(name) if "Ana" in body]


def takes_no_texts(house: House, how: str) -> None:
    """From now on, by their own word or by staff."""
    if not how.endswith("by staff"):
        says(house, how)
        return
    with house.at_work() as m:
        ana = find(m, "Ana")
        if how.startswith("paused"):
            pausing.pause(m, ana, m.now + A_DAY, "safety", by_staff=True)
        else:
            leaving.stop(m, ana)
    house.work()


def at_night(house: House) -> None:
    house.pass_time(timedelta(hours=12))


@pytest.mark.parametrize(("begins", "ends"), [("PAUSE 3", "BACK"), ("stop please", "start")])
def test_whoever_heard_that_none_are_taken_hears_when_that_is_over(
    street: House, begins: str, ends: str
) -> None:
    says(street, begins)
    says(street, ends)

    assert heard(street) == [NOT_TAKING, TAKING]
    assert heard(street, "Dee") == []


def test_back_before_the_mentor_heard_of_the_pause_says_neither(street: House) -> None:
    at_night(street)
    says(street, "PAUSE 3")
    says(street, "BACK")

    street.pass_time(timedelta(hours=12))

    assert not {NOT_TAKING, TAKING} & set(heard(street))


def test_a_new_pause_before_the_mentor_heard_that_the_last_is_over_says_nothing_new(
    street: House,
) -> None:
    says(street, "PAUSE 5")
    at_night(street)
    says(street, "BACK")
    says(street, "PAUSE 3")

    street.pass_time(timedelta(hours=12))
    assert heard(street) == [NOT_TAKING]

    says(street, "BACK")
    assert heard(street) == [NOT_TAKING, TAKING]


def test_what_was_never_told_is_not_taken_back(street: House) -> None:
    with street.at_work() as m:
        pausing.resume(m, find(m, "Ana"))
    street.work()

    assert heard(street) == []


def test_after_a_death_no_text_says_that_they_take_texts(street: House) -> None:
    says(street, "PAUSE 5")
    at_night(street)
    says(street, "BACK")
    with street.at_work() as m:
        leaving.died(m, find(m, "Ana"))

    street.pass_time(timedelta(hours=12))

    assert TAKING not in heard(street)


# Mentors away.


def ben_goes_away(house: House, how: str) -> None:
    if how == "by text":
        house.says("Ben", "AWAY 2")
        house.work()
        return
    with house.at_work() as m:
        absence.plan(m, find(m, "Ben").id, THIS_WEEK)


@pytest.mark.parametrize("how", ["by text", "by staff"])
def test_a_mentor_who_is_away_when_it_is_over_hears_so_when_they_are_here_again(
    both: House, how: str
) -> None:
    a_few_move_in(both)
    says(both, "PAUSE 3")
    ben_goes_away(both, how)

    says(both, "BACK")
    both.pass_time(2 * A_DAY)
    assert heard(both) == [NOT_TAKING]

    both.pass_time(A_DAY)
    assert heard(both) == [NOT_TAKING, TAKING]
    assert TAKING not in heard(both, "Dee")


def test_two_mentors_who_heard_it_both_hear_that_it_is_over(both: House) -> None:
    a_few_move_in(both)
    says(both, "PAUSE 3")
    ben_goes_away(both, "by text")
    says(both, "BACK")
    both.pass_time(timedelta(minutes=1))
    says(both, "PAUSE 3")
    both.says("Ben", "BACK")
    says(both, "BACK")

    for name in ("Ben", "Dee"):
        assert heard(both, name) == [NOT_TAKING, TAKING], name


def test_a_mentor_who_is_away_never_hears_that_a_pause_is_over_while_the_next_one_lasts(
    street: House,
) -> None:
    says(street, "PAUSE 3")
    ben_goes_away(street, "by text")
    says(street, "BACK")
    says(street, "PAUSE 7")

    street.pass_time(4 * A_DAY)

    assert heard(street) == [NOT_TAKING]


def test_who_is_their_mentor_no_more_hears_nothing_of_them(street: House) -> None:
    says(street, "PAUSE 3")
    ben_goes_away(street, "by text")
    says(street, "BACK")
    with street.at_work() as m:
        pair(m, find(m, "Ana").id, [Support(find(m, "Dee").id)])

    street.pass_time(4 * A_DAY)

    assert heard(street) == [NOT_TAKING]


# Somebody has a call to make.


@pytest.mark.parametrize("claimed", [True, False])
@pytest.mark.parametrize("how", ["STOP", "PAUSE 3", "paused by staff", "stopped by staff"])
def test_who_was_asked_to_call_never_reads_that_there_is_nothing_to_do(
    both: House, how: str, claimed: bool
) -> None:
    a_few_move_in(both)
    says(both, "call me please")
    if claimed:
        both.says("Ben", "1")

    takes_no_texts(both, how)
    both.pass_time(A_DAY)

    assert NOT_TAKING not in both.read_by("Ben")


@pytest.mark.parametrize("how", ["STOP", "PAUSE 3", "stopped by staff"])
def test_nor_in_the_morning_when_they_were_asked_after_it_in_the_night(
    street: House, how: str
) -> None:
    with street.at_work() as m:
        hours = dict(start="09:00", end="20:00")
        mentors.change(m.tx, find(m, "Ben").id, **hours, nights=True, crisis=False, capacity=5)
    at_night(street)
    takes_no_texts(street, how)
    with street.at_work() as m:
        cases.raise_case(m, find(m, "Ana").id, Reason.CALL_ME)
    street.work()

    street.pass_time(A_DAY)

    assert any("hard day" in one for one in heard(street))
    assert NOT_TAKING not in heard(street)


def test_once_they_have_called_they_hear_of_the_next_pause(street: House) -> None:
    says(street, "call me please")
    for digit in ("1", "3"):
        street.says("Ben", digit)

    says(street, "PAUSE 3")

    assert heard(street)[-1] == NOT_TAKING


HOWS = ["STOP", "stop please", "PAUSE 3", "paused by staff", "stopped by staff"]


def has_said_that_they_will_call(house: House, name: str) -> None:
    """No word from Ana: Ben cannot, and they can."""
    with house.at_work() as m:
        cases.raise_case(m, find(m, "Ana").id, Reason.SILENCE)
    house.work()
    for turned in {"Dee": ["Ben"], "Cleo": ["Ben", "Dee"]}[name]:
        house.says(turned, "2")
    house.says(name, "1")


@pytest.mark.parametrize("how", HOWS)
def test_whoever_was_about_to_look_for_them_hears_too(both: House, how: str) -> None:
    a_few_move_in(both)
    has_said_that_they_will_call(both, "Dee")

    takes_no_texts(both, how)

    assert [heard(both, name)[-1] for name in ("Ben", "Dee")] == [NOT_TAKING, NOT_TAKING]


@pytest.mark.parametrize("name", ["Dee", "Cleo"])
def test_and_that_it_is_over(street: House, name: str) -> None:
    has_said_that_they_will_call(street, name)

    says(street, "PAUSE 3")
    street.pass_time(timedelta(hours=1))
    assert heard(street, name)[-1] == NOT_TAKING
    says(street, "BACK")

    assert heard(street, name)[-1] == TAKING
    assert heard(street)[-1] == TAKING


def test_staff_who_heard_nothing_of_a_pause_hear_nothing_of_its_end(street: House) -> None:
    says(street, "PAUSE 3")
    says(street, "BACK")

    assert TAKING not in heard(street, "Cleo")


def test_the_mentor_who_is_told_first_and_was_about_to_call_hears_it_once(street: House) -> None:
    with street.at_work() as m:
        cases.raise_case(m, find(m, "Ana").id, Reason.SILENCE)
    street.work()
    street.says("Ben", "1")

    says(street, "PAUSE 3")

    assert heard(street).count(NOT_TAKING) == 1


@pytest.mark.parametrize(("how", "reads"), [("STOP", False), ("PAUSE 3", True)])
def test_staff_who_are_asked_about_a_stop_do_not_read_that_there_is_nothing_to_do(
    street: House, how: str, reads: bool
) -> None:
    has_said_that_they_will_call(street, "Cleo")

    takes_no_texts(street, how)

    assert (NOT_TAKING in heard(street, "Cleo")) is reads


# Others are the danger.

IN_DANGER = "ben is beating me he has a gun"


@pytest.mark.parametrize("how", ["STOP", "PAUSE 3", "paused by staff", "stopped by staff"])
def test_a_mentor_who_may_be_the_danger_hears_of_no_stop_and_no_pause(
    both: House, how: str
) -> None:
    """Ana wants nothing of us to show on her phone, and Ben would read that staff know."""
    a_few_move_in(both)
    says(both, IN_DANGER)

    takes_no_texts(both, how)
    both.pass_time(A_DAY)

    assert both.read_by("Ben") == []


def test_nor_what_still_waits_to_be_said_of_one_from_before(both: House) -> None:
    a_few_move_in(both)
    at_night(both)
    says(both, "PAUSE 3")
    says(both, IN_DANGER)

    both.pass_time(A_DAY)

    assert both.read_by("Ben") == []


def test_nor_that_it_is_over(street: House) -> None:
    says(street, "PAUSE 3")
    says(street, IN_DANGER)
    says(street, "BACK")

    street.pass_time(A_DAY)

    assert heard(street) == [NOT_TAKING]


def test_when_the_danger_is_over_they_hear_again_what_mentors_hear(street: House) -> None:
    says(street, IN_DANGER)
    for digit in ("1", "3"):
        street.says("Cleo", digit)

    says(street, "PAUSE 3")

    assert heard(street) == [NOT_TAKING]


def test_nor_does_the_one_who_was_about_to_call_before(street: House) -> None:
    has_said_that_they_will_call(street, "Dee")
    says(street, IN_DANGER)

    says(street, "PAUSE 3")

    assert NOT_TAKING not in heard(street, "Dee")
