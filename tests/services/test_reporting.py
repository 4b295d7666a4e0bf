"""The report as it is offered, and as a sheet."""

from datetime import timedelta

from checkin_sms.core.period import Length, parse
from checkin_sms.services import reporting
from checkin_sms.services.reporting import COLUMNS, table
from tests.house import House
from tests.oak_street import ANA_ASKED, move_in
from tests.services.test_report import HOUR, WEEK, of_week


def test_the_sheet_holds_the_same_figures_and_nobodys_name_but_mentors(house: House) -> None:
    names = move_in(house)
    house.walk(ANA_ASKED)
    house.says("Ana", "a marmalade day, 5 2")
    house.walk(ANA_ASKED + HOUR)

    rows = table(of_week(house))

    assert rows[0] == list(COLUMNS)
    assert [row[0] for row in rows[1:]] == ["Program", "Ben", "Other members"]
    assert {len(row) for row in rows} == {len(COLUMNS)}
    said = " ".join(" ".join(row) for row in rows)
    assert not [name for name in names.keys() - {"Ben"} if name in said.split()]
    assert "marmalade" not in said
    program = dict(zip(rows[0], rows[1], strict=True))
    assert program["from (UTC)"] == "2026-03-02 05:00"
    assert program["from (program's time)"] == "2026-03-02 00:00 EST"
    # The clocks go forward on the Sunday between.
    assert program["until (program's time)"] == "2026-03-09 00:00 EDT"


def test_the_newest_weeks_and_months_are_offered_and_what_is_looked_at(house: House) -> None:
    old = parse("2024-05")
    assert old

    found = reporting.of(house.runtime, old)
    choices = reporting.offered(found)

    assert choices[Length.WEEK][0] == parse("2026-W10")
    assert [one.key for one in choices[Length.MONTH]][:2] == ["2026-03", "2026-02"]
    assert choices[Length.MONTH][-1] == old
    assert reporting.following(found) == old.after


def test_without_a_wish_it_is_the_last_week_that_is_over(house: House) -> None:
    found = reporting.of(house.runtime, None)

    assert found.period == WEEK.before
    assert not found.runs
    assert reporting.following(found) == WEEK
    running = reporting.of(house.runtime, WEEK)
    assert running.runs
    assert reporting.following(running) is None
    assert running.until - running.since == timedelta(days=7)
