"""The report as a page, and as a file."""

import csv
import io
from datetime import timedelta

from checkin_sms.services.supporting import Support, pair
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, move_in
from tests.services.test_report import live_through_three_days
from tests.services.trouble import statements
from tests.web.desk import caseworker, desk

PATH = "/staff/report"
WEEK = f"{PATH}?of=2026-W10"


def test_the_page_says_what_a_week_was_like(house: House) -> None:
    live_through_three_days(house)
    cleo = desk(house)

    page = cleo.reads(WEEK)

    for words in (
        "Report, Week of March 2, 2026",
        "3 of 3 planned",
        "33 of 100",
        "half of them within 30 minutes",
        "half of them within 1 hour",
        "This week is not over",
        "EST",
        'href="?of=2026-W09"',
        'href="/staff/report.csv?of=2026-W10"',
    ):
        assert words in page, words
    assert "Ana" not in page
    assert "The week after" not in page
    assert "Nothing happened in it." in cleo.reads(PATH)
    assert "Report, March 2026" in cleo.reads(f"{PATH}?of=2026-03")


def test_what_is_no_week_or_month_is_not_there(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)

    for key in ("2026-W60", "0001-01", "<b>"):
        assert cleo.get(f"{PATH}?of={key}").status_code == 404
        assert cleo.get(f"{PATH}.csv?of={key}").status_code == 404


def test_the_file_says_the_same_and_that_it_was_taken_is_written_down(house: House) -> None:
    names = move_in(house)
    with house.at_work() as m:
        pair(m, names["Joe"], [Support(names["Lucia"])])
    house.walk(ANA_ASKED + timedelta(hours=20))
    cleo = desk(house)
    page = cleo.reads(WEEK)

    answer = cleo.get(f"{PATH}.csv?of=2026-W10")

    assert answer.headers["Content-Disposition"] == 'attachment; filename="report-2026-W10.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [row["group"] for row in rows] == ["Program", "Ben", "Lucia", "Other members"]
    assert f"{rows[0]['asked']} of {rows[0]['planned']} planned" in page
    for name in ("Ben", "Lucia"):
        assert f">{name}</th>" in page
    audit = cleo.reads("/staff/audit")
    assert "exported report" in audit
    assert "2026-W10" in audit


def test_it_is_for_coordinators(house: House) -> None:
    names = a_few_move_in(house)
    dov = caseworker(house, "Dov", [names["Ana"]])

    assert 'href="/staff/report"' in desk(house).reads("/staff")
    assert 'href="/staff/report"' not in dov.reads("/staff")
    for path in (PATH, f"{PATH}.csv"):
        assert dov.get(path).status_code == 404


def test_it_asks_the_database_as_much_for_many_as_for_one(house: House) -> None:
    move_in(house)
    cleo = desk(house)
    cleo.reads(WEEK)
    with statements(house) as few:
        cleo.reads(WEEK)
    house.walk(ANA_ASKED)
    cleo = desk(house)

    with statements(house) as many:
        cleo.reads(WEEK)

    assert len(many) == len(few) <= 14, "\n".join(many)
