"""The list of members: found, narrowed, paged, and changed many at a time."""

from contextlib import nullcontext
from datetime import UTC, datetime, timedelta

import pytest

from checkin_sms.services import access, pausing, roster
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.refusing import Refused
from checkin_sms.services.roster import Filter
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import audits, members, mentors, people, supporters
from tests.house import House
from tests.oak_street import move_in
from tests.services.trouble import statements
from tests.web.desk import account

CLEO = Viewer(0, "Cleo", Role.COORDINATOR)


def names(house: House, viewer: Viewer = CLEO, **wanted: object) -> set[str]:
    found = roster.page(house.runtime, viewer, Filter(**wanted))  # type: ignore[arg-type]
    return {line.member.name for line in found.lines}


def test_members_are_found_by_part_of_a_name_or_alias(both: House) -> None:
    move_in(both)

    assert names(both, q="AN") == {"Ana"}
    assert names(both, q="k.") == {"Kay"}
    assert names(both, q="nobody") == set()
    assert {"Ana", "Sam", "Rosa"} <= names(both)
    assert "Ben" not in names(both), "a mentor is no member"


def test_the_list_is_narrowed(both: House) -> None:
    ids = move_in(both)
    with both.at_work() as m:
        members.pause(m.tx, ids["Sam"], m.now + timedelta(days=3), "hospital")

    assert names(both, status="invited") == {"Mateo"}
    assert names(both, status="paused") == {"Sam"}
    assert names(both, language="es") == {"Rosa", "Mateo"}
    assert names(both, mentor=ids["Lucia"]) == {"Rosa", "Mateo"}
    assert names(both, status="nonsense") == names(both)


def test_each_is_in_words_about_a_person(house: House) -> None:
    ids = move_in(house)
    house.says("Sam", "STOP")
    house.says("Rosa", "numero equivocado")
    with house.at_work() as m:
        members.pause(m.tx, ids["Ana"], m.now + timedelta(days=3), "hospital")

    found = roster.page(house.runtime, CLEO, Filter()).lines
    words = {line.member.name: line.status for line in found}

    assert words["Ana"] == "paused"
    assert words["Sam"] == "asked us to stop"
    assert words["Mateo"] == "invited"
    assert words["Rosa"] == "number seems wrong"
    assert words["Kay"] == "asked"
    assert names(house, status="stopped") == {"Sam"}
    assert names(house, status="wrong") == {"Rosa"}


def test_a_caseworker_finds_their_own_alone(house: House) -> None:
    ids = move_in(house)
    dov = account(house, "Dov", Role.CASEWORKER)
    with house.at_work() as m:
        access.assign(m.tx, dov.id, ids["Ana"])

    assert names(house, dov) == {"Ana"}
    assert names(house, dov, q="Sam") == set()


def test_pages_follow_one_another_without_gaps(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_in(house)
    monkeypatch.setattr(roster, "AT_A_TIME", 4)
    found, below = [], None
    while True:
        page = roster.page(house.runtime, CLEO, Filter(), below)
        found += [line.member.id for line in page.lines]
        below = page.below
        if below is None:
            break

    assert found == sorted(set(found), reverse=True)
    assert len(found) == 9


def test_a_whole_house_is_paused_at_once_and_each_is_written_down(both: House) -> None:
    ids = move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        found = roster.chosen(m, cleo, [ids["Ana"], ids["Sam"], ids["Ben"], 4711])
        assert [one.name for one in found] == ["Ana", "Sam"], "members alone"

        assert roster.pause_all(m, cleo, found, "2026-03-09", "house closed") == 2

        assert {row.what for row in audits.page(m.tx)} == {"paused"}
    assert names(both, status="paused") == {"Ana", "Sam"}


def test_a_pause_of_many_shortens_no_longer_one(house: House) -> None:
    """Her phone may lie with somebody else's things."""
    ana, cleo = move_in(house)["Ana"], account(house)
    with house.at_work() as m:
        out = m.now + timedelta(days=60)
        pausing.pause(m, people.person(m.tx, ana), out, "custody", watch_days=14, by_staff=True)
        before = members.plan_of(m.tx, ana)

    with house.at_work() as m:
        found = roster.chosen(m, cleo, [ana])
        assert roster.pause_all(m, cleo, found, "2026-03-05", "holiday") == 0
        assert members.plan_of(m.tx, ana) == before


def test_a_pause_of_many_that_lengthens_one_keeps_the_watch_after_it(house: House) -> None:
    ana, cleo = move_in(house)["Ana"], account(house)
    with house.at_work() as m:
        soon = m.now + timedelta(days=2)
        pausing.pause(m, people.person(m.tx, ana), soon, "custody", watch_days=14, by_staff=True)

    with house.at_work() as m:
        assert roster.pause_all(m, cleo, roster.chosen(m, cleo, [ana]), "2026-03-12", "away") == 1
        assert members.plan_of(m.tx, ana).watch_days == 14


@pytest.mark.parametrize(
    ("hour", "until", "taken"),
    [
        # Monday, half past seven in the evening in New York, half past four in Los Angeles.
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), "2026-03-03", True),
        (datetime(2026, 3, 3, 0, 30, tzinfo=UTC), "2026-03-02", False),
        # Tuesday in New York, Monday still in Los Angeles.
        (datetime(2026, 3, 3, 5, 30, tzinfo=UTC), "2026-03-03", False),
    ],
)
def test_the_last_day_of_a_pause_is_to_come_for_each_of_them(
    both: House, hour: datetime, until: str, taken: bool
) -> None:
    ids = move_in(both)
    cleo = account(both)
    both.clock.now = hour

    refused = nullcontext() if taken else pytest.raises(Refused, match="day to come")
    with refused, both.at_work() as m:
        found = roster.chosen(m, cleo, [ids["Ana"], ids["Rosa"]])
        assert roster.pause_all(m, cleo, found, until, "house closed") == 2

    assert names(both, status="paused") == ({"Ana", "Rosa"} if taken else set())


def test_members_move_to_another_mentor_and_keep_their_backups(both: House) -> None:
    ids = move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        found = roster.chosen(m, cleo, [ids["Ana"]])

        assert roster.move_all(m, cleo, found, ids["Lucia"], has_number=True) == 1
        assert roster.move_all(m, cleo, found, ids["Lucia"], has_number=True) == 0

        assert [one.name for one in supporters.mentors_of(m.tx, ids["Ana"])] == ["Lucia", "Dee"]


@pytest.mark.parametrize(
    ("to", "agreed"), [("Lucia", {"Lucia": False, "Dee": True}), ("Dee", {"Dee": True})]
)
def test_of_a_crisis_each_hears_as_was_agreed_of_them(
    both: House, to: str, agreed: dict[str, bool]
) -> None:
    """With Ben and Dee Ana has agreed on it, with Lucia she has not spoken. Dee takes none herself
    this month, which is no end of what they agreed."""
    ids, cleo = move_in(both), account(both)
    with both.at_work() as m:
        backup = Support(ids["Dee"], has_number=False, crisis=True)
        pair(m, ids["Ana"], [Support(ids["Ben"], crisis=True), backup])
        for name in ("Ben", "Dee", "Lucia"):
            takes = name != "Dee"
            mentors.change(
                m.tx, ids[name], start="09:00", end="20:00", nights=False, crisis=takes, capacity=5
            )

        found = roster.chosen(m, cleo, [ids["Ana"]])
        roster.move_all(m, cleo, found, ids[to], has_number=True)

        now = mentors.supports_of(m.tx, ids["Ana"])
        assert {one.name: one.crisis for one in now} == agreed


@pytest.mark.parametrize(
    ("to", "written", "said", "has"),
    [
        ("Dee", False, False, False),
        ("Dee", False, True, True),
        ("Dee", True, False, True),
        ("Lucia", True, False, False),
        ("Lucia", False, True, True),
    ],
)
def test_who_moves_up_has_a_number_if_it_is_written_down_or_said(
    house: House, to: str, written: bool, said: bool, has: bool
) -> None:
    """Whoever has none would be asked first to call, and could not. `written`: of Dee, the backup
    so far."""
    ids, cleo = move_in(house), account(house)
    with house.at_work() as m:
        pair(m, ids["Ana"], [Support(ids["Ben"]), Support(ids["Dee"], has_number=written)])

        found = roster.chosen(m, cleo, [ids["Ana"]])
        roster.move_all(m, cleo, found, ids[to], has_number=said)

        assert mentors.supports_of(m.tx, ids["Ana"])[0].has_number is has


NOT_COMPLETE = [("", "x"), ("nonsense", "x"), ("2020-01-01", "x"), ("2026-03-09", " ")]


@pytest.mark.parametrize(("until", "why"), NOT_COMPLETE)
def test_what_is_missing_is_named_and_nothing_is_done(house: House, until: str, why: str) -> None:
    ids = move_in(house)
    cleo = account(house)
    with house.at_work() as m:
        found = roster.chosen(m, cleo, [ids["Ana"]])
        with pytest.raises(Refused):
            roster.pause_all(m, cleo, found, until, why)
        with pytest.raises(Refused):
            roster.move_all(m, cleo, found, ids["Ana"], has_number=True)
        with pytest.raises(Refused):
            roster.chosen(m, cleo, [])


def test_the_list_asks_the_database_little(house: House) -> None:
    move_in(house)

    with statements(house) as asked:
        roster.page(house.runtime, CLEO, Filter(q="a"))

    assert len(asked) <= 5, "\n".join(asked)
