"""Mentors away: whoever stands in is told what they would be."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import absence, cases
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.refusing import Refused
from checkin_sms.services.supporting import Support, pair
from checkin_sms.services.team import team_of
from checkin_sms.store import absences, inbox, members, people, roles
from tests.house import House
from tests.oak_street import a_few_move_in

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)


def eve_moves_in(house: House, *, crisis: bool = False) -> int:
    """One more mentor, who has nobody yet."""
    with house.at_work() as m:
        who = PersonForm("Eve", "+12025550119", zone="America/New_York")
        eve = add_mentor(m, MentorForm(who, crisis=crisis))
        roles.begin(m.tx, roles.of_people(m.tx, [eve])[0].id, m.now)
    house.work()
    return eve


def goes_away(house: House, mentor: int, first: int, last: int, cover: int | None = None) -> int:
    with house.at_work() as m:
        form = AwayForm(TODAY + first * DAY, TODAY + last * DAY, cover)
        return absence.plan(m, mentor, form)


def raise_case(house: House, member: int, reason: Reason = Reason.SILENCE) -> None:
    with house.at_work() as m:
        cases.raise_case(m, member, reason)
    house.work()


def heard(house: House) -> list[str]:
    """Which mentors have read of a case."""
    return [
        name
        for name in ("Ben", "Dee", "Eve")
        if name in {one.name for one in _everyone(house)}
        and any("Ana" in text for text in house.read_by(name))
    ]


def _everyone(house: House) -> list[people.Person]:
    with house.runtime.store.reading() as tx:
        return people.everyone(tx)


def test_whoever_stands_in_is_told_instead(both: House) -> None:
    names, eve = a_few_move_in(both), eve_moves_in(both)
    goes_away(both, names["Ben"], 0, 3, eve)

    raise_case(both, names["Ana"])

    assert heard(both) == ["Eve"]
    both.says("Eve", "1")
    assert "3=reached" in both.read_by("Eve")[-1]


@pytest.mark.parametrize("reason", [Reason.SILENCE, Reason.HARD_DAY])
def test_whoever_stands_in_and_is_away_too_is_passed_over(both: House, reason: Reason) -> None:
    names, eve = a_few_move_in(both), eve_moves_in(both)
    goes_away(both, names["Ben"], 0, 12, eve)
    goes_away(both, eve, 1, 3)

    both.clock.advance(DAY)
    raise_case(both, names["Ana"], reason)

    assert heard(both) == ["Dee"]


@pytest.mark.parametrize(("after", "who"), [(0, "Eve"), (1, "Dee"), (3, "Dee"), (4, "Eve")])
def test_they_stand_in_again_once_they_are_back(house: House, after: int, who: str) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house)
    goes_away(house, names["Ben"], 0, 12, eve)
    goes_away(house, eve, 1, 3)

    house.clock.advance(after * DAY)
    raise_case(house, names["Ana"])

    assert heard(house) == [who]


def test_without_a_cover_the_next_mentor_is_told(house: House) -> None:
    names = a_few_move_in(house)
    goes_away(house, names["Ben"], 0, 3)

    raise_case(house, names["Ana"])

    assert heard(house) == ["Dee"]


@pytest.mark.parametrize(
    ("after", "who"),
    [
        (timedelta(hours=13, minutes=59), ["Ben", "Dee"]),
        (timedelta(hours=14), ["Eve", "Dee"]),  # midnight in New York
        (timedelta(days=2, hours=22, minutes=59), ["Eve", "Dee"]),
        (timedelta(days=2, hours=23), ["Ben", "Dee"]),  # their duty begins at nine
    ],
)
def test_they_are_away_from_midnight_until_their_duty_begins(
    house: House, after: timedelta, who: list[str]
) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house)
    goes_away(house, names["Ben"], 1, 2, eve)
    house.clock.advance(after)

    with house.at_work() as m:
        ana = members.get(m.tx, names["Ana"])
        team = team_of(m, ana, m.program_clocks())
        found = [people.person(m.tx, one.person).name for one in team.mentors]

    assert found == who


def test_a_backup_who_stands_in_is_told_once(house: House) -> None:
    names = a_few_move_in(house)
    goes_away(house, names["Ben"], 0, 3, names["Dee"])

    raise_case(house, names["Ana"])
    house.pass_time(timedelta(hours=6))

    assert len([text for text in house.read_by("Dee") if "Ana" in text]) == 1


def test_nobody_stands_in_as_their_own_mentor(house: House) -> None:
    """Dee has a mentor too. Of her own silence she is not told."""
    names = a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Dee", "+12025550104", zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        roles.begin(m.tx, roles.of_people(m.tx, [names["Dee"]])[-1].id, m.now)
        pair(m, names["Dee"], [Support(names["Ben"])])
    goes_away(house, names["Ben"], 0, 3, names["Dee"])

    with house.at_work() as m:
        team = team_of(m, members.get(m.tx, names["Dee"]), m.program_clocks())

    assert team.mentors == []


def test_a_cover_hears_of_crises_only_where_all_agreed(house: House) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house, crisis=True)
    goes_away(house, names["Ben"], 0, 3, eve)

    raise_case(house, names["Ana"], Reason.CRISIS)

    assert heard(house) == []
    assert any("Ana" in text for text in house.read_by("Cleo"))


def test_what_they_were_told_goes_on_when_they_leave_today(house: House) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house)
    raise_case(house, names["Ana"])
    assert heard(house) == ["Ben"]

    goes_away(house, names["Ben"], 0, 3, eve)
    house.work()

    assert heard(house) == ["Ben", "Dee"]


def test_a_rung_that_waits_goes_to_whoever_stands_in(house: House) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house)
    # Six hours before the end of duty: Ben now, Dee after four hours of it.
    raise_case(house, names["Ana"])
    goes_away(house, names["Dee"], 0, 3, eve)

    house.pass_time(timedelta(hours=4))

    assert heard(house) == ["Ben", "Eve"]


def test_back_by_text_ends_the_days_away(house: House) -> None:
    names = a_few_move_in(house)
    goes_away(house, names["Ben"], 0, 6)

    house.says("Ben", "BACK")
    raise_case(house, names["Ana"])

    assert heard(house) == ["Ben"]


def test_a_mentor_on_call_is_away_as_a_mentor_alone_and_reads_so(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Cleo", house.number("Cleo"), zone="America/New_York")
        add_mentor(m, MentorForm(who))
        for role in roles.of_people(m.tx, [names["Cleo"]]):
            roles.begin(m.tx, role.id, m.now)
        pair(m, names["Ana"], [Support(names["Cleo"]), Support(names["Ben"])])

    house.says("Cleo", "AWAY 3")

    said = house.read_by("Cleo")[-1]
    assert "about your members" in said
    assert "You are still on call" in said
    with house.at_work() as m:
        assert [one.body for one in inbox.unread(m.tx)] == ["AWAY 3"]
    raise_case(house, names["Ana"])
    assert "Ana" in house.read_by("Ben")[-1]
    raise_case(house, names["Ana"], Reason.CRISIS)
    assert "Ana needs a call now" in house.read_by("Cleo")[-1]


@pytest.mark.parametrize(
    ("form", "fault"),
    [
        (AwayForm(TODAY + DAY, TODAY), "the last day away comes before the first"),
        (AwayForm(TODAY - 2 * DAY, TODAY - DAY), "these days are over"),
        (AwayForm(TODAY, TODAY + 93 * DAY), "at most three months at a time"),
    ],
)
def test_days_that_cannot_be(house: House, form: AwayForm, fault: str) -> None:
    names = a_few_move_in(house)

    with pytest.raises(Refused, match=fault), house.at_work() as m:
        absence.plan(m, names["Ben"], form)


def test_two_times_away_do_not_overlap(house: House) -> None:
    names = a_few_move_in(house)
    goes_away(house, names["Ben"], 3, 5)

    goes_away(house, names["Ben"], 0, 1)
    with pytest.raises(Refused, match="written down already"):
        goes_away(house, names["Ben"], 5, 9)


def test_who_cannot_stand_in(house: House) -> None:
    names, eve = a_few_move_in(house), eve_moves_in(house)
    goes_away(house, eve, 2, 3)
    house.says("Dee", "STOP")

    for cover, fault in (
        (names["Ben"], "another mentor"),
        (names["Ana"], "another mentor"),
        (names["Dee"], "gets no texts"),
        (eve, "Eve is away on some of these days"),
    ):
        with pytest.raises(Refused, match=fault):
            goes_away(house, names["Ben"], 0, 2, cover)


def test_a_time_away_is_taken_back_before_it_begins(house: House) -> None:
    names = a_few_move_in(house)
    later, begun = goes_away(house, names["Ben"], 2, 3), goes_away(house, names["Ben"], 0, 0)

    with house.at_work() as m:
        assert absence.cancel(m, names["Ben"], later)
        assert not absence.cancel(m, names["Ben"], begun)
        assert [one.id for one in absences.to_come(m.tx, m.now)] == [begun]
