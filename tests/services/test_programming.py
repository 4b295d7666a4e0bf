"""What a program decides for itself."""

import re
from datetime import timedelta

import pytest

from checkin_sms.core.clocks import COUNTS, DEFAULT, in_words, parse_clock
from checkin_sms.core.resources import RESOURCES
from checkin_sms.services import programming
from checkin_sms.services.enrol import PersonForm
from checkin_sms.services.refusing import Refused
from checkin_sms.store import audits, members, people, programs, supporters
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in, move_in
from tests.web.desk import account


def change(house: House, was: str = "", name: str = "Oak Street", **clocks: str) -> dict[str, str]:
    cleo = account(house)
    with house.at_work() as m:
        seen = was or programming.seen(programs.program(m.tx))
        return programming.change(m, cleo, seen, name, clocks)


def known(house: House) -> programs.Program:
    with house.runtime.store.reading() as tx:
        return programs.program(tx)


def test_name_and_clocks_are_changed_and_cleared(both: House) -> None:
    a_few_move_in(both)

    assert change(both, name="Elm House", nudge="2h", craving_hard="6") == {}
    assert known(both) == programs.Program("Elm House", {"nudge": "2h", "craving_hard": "6"})
    assert change(both, name="Elm House", craving_hard="6") == {}
    assert known(both).clocks == {"craving_hard": "6"}


@pytest.mark.parametrize(
    ("clocks", "field"),
    [
        ({"nudge": "soon"}, "nudge"),
        ({"craving_hard": "many"}, "craving_hard"),
        ({"contact_start": "25:00"}, "contact_start"),
        ({"contact_start": "20:00", "contact_end": "9:00"}, "contact_end"),
        ({"low_days": "6"}, "low_days"),
        ({"per_day": "0"}, "per_day"),
        ({"silence_daily": "99999999999h"}, "silence_daily"),
    ],
)
def test_what_cannot_be_is_named_and_nothing_is_changed(
    house: House, clocks: dict[str, str], field: str
) -> None:
    a_few_move_in(house)

    assert set(change(house, **clocks)) == {field}
    assert known(house).clocks == {}


@pytest.mark.parametrize(
    ("clocks", "field"),
    [({"contact_end": "17:00"}, "contact_end"), ({"contact_start": "18:30"}, "contact_start")],
)
def test_hours_that_leave_out_somebody_who_is_asked_are_refused(
    house: House, clocks: dict[str, str], field: str
) -> None:
    a_few_move_in(house)

    wrong = change(house, **clocks)

    assert set(wrong) == {field} and "(Ana at 18:00)" in wrong[field]
    assert known(house).clocks == {}


def test_fewer_days_than_somebody_waits_for_of_their_own_are_refused(house: House) -> None:
    """Low days that go on would be seen later than was meant, or never."""
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        members.set_clocks(m.tx, ana, {"low_days": "4"})

    wrong = change(house, low_days="2", low_of="3")

    assert set(wrong) == {"low_of"} and "(Ana)" in wrong["low_of"]
    assert known(house).clocks == {}


def test_a_name_that_gives_away_what_it_is_about_is_refused(house: House) -> None:
    a_few_move_in(house)

    assert "gives away" in change(house, name="Sober Living")["name"]


def test_a_form_that_came_too_late_changes_nothing(house: House) -> None:
    a_few_move_in(house)
    was = programming.page(house.runtime).seen
    change(house, nudge="2h")

    assert "Meanwhile" in change(house, was=was, nudge="4h")["form"]
    assert known(house).clocks == {"nudge": "2h"}


def on_call(house: House) -> list[str]:
    with house.runtime.store.reading() as tx:
        return [one.name for one in supporters.staff_on_call(tx)]


def test_who_is_on_call_and_in_which_order(both: House) -> None:
    names = move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        programming.first_on_call(m, cleo, names["Marcus"])
    assert on_call(both) == ["Marcus", "Cleo"]
    with both.at_work() as m:
        programming.off_call(m, cleo, names["Marcus"])
        form = PersonForm("Nell", "+12025550161", zone="America/Denver")
        programming.put_on_call(m, cleo, form)
    assert on_call(both) == ["Cleo", "Nell"]
    with both.at_work() as m:
        assert [row.what for row in audits.page(m.tx)] == [
            "put on call",
            "took off call",
            "changed on-call order",
        ]


def test_who_is_taken_off_call_before_they_read_that_they_are_on_it_reads_nothing(
    house: House,
) -> None:
    marcus, cleo = move_in(house)["Marcus"], account(house)
    with house.at_work() as m:
        form = PersonForm("Marcus", house.number("Marcus"), zone=people.person(m.tx, marcus).zone)
    house.pass_time(timedelta(hours=14))
    with house.at_work() as m:
        programming.off_call(m, cleo, marcus)
        programming.put_on_call(m, cleo, form)
        programming.off_call(m, cleo, marcus)
    house.pass_time(timedelta(hours=14))

    assert not any("on call again" in text for text in house.read_by("Marcus"))


def test_the_last_on_call_who_can_be_reached_stays(both: House) -> None:
    names = a_few_move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        form = PersonForm("Nell", "+12025550161", zone="America/New_York")
        programming.put_on_call(m, cleo, form)
    both.work()

    with both.at_work() as m, pytest.raises(Refused, match="can be reached"):
        programming.off_call(m, cleo, names["Cleo"])
    both.says("Nell", "ok")
    with both.at_work() as m:
        programming.off_call(m, cleo, names["Cleo"])

    both.says("Ana", "i want to die")
    assert "Ana needs a call now" in both.read_by("Nell")[-1]


def test_who_cannot_be_reached_may_go_off_call_all_the_same(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)
    with house.at_work() as m:
        form = PersonForm("Nell", "+12025550161", zone="America/New_York")
        programming.put_on_call(m, cleo, form)
    house.says("Cleo", "stop")

    with house.at_work() as m:
        programming.off_call(m, cleo, names["Cleo"])

    assert on_call(house) == ["Nell"]


def test_somebody_stays_on_call(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)

    with house.at_work() as m:
        with pytest.raises(Refused, match="Somebody must be on call"):
            programming.off_call(m, cleo, names["Cleo"])
        with pytest.raises(Refused):
            programming.first_on_call(m, cleo, names["Ana"])


def test_a_number_that_was_checked_long_ago_is_to_be_checked_again(house: House) -> None:
    a_few_move_in(house)
    cleo = account(house)
    assert all(one.old for one in programming.page(house.runtime).resources)

    with house.at_work() as m:
        programming.check(m, cleo, RESOURCES[0].key)
        with pytest.raises(Refused):
            programming.check(m, cleo, "nonsense")

    assert not programming.page(house.runtime).resources[0].old
    house.clock.advance(timedelta(days=91))
    assert programming.page(house.runtime).resources[0].old


def test_every_clock_on_the_page_is_one_and_its_default_can_be_written_back() -> None:
    for name, words in programming.CLOCKS:
        assert words
        default = in_words(getattr(DEFAULT, name))
        assert parse_clock(name, default) == getattr(DEFAULT, name)


def test_no_program_starts_more_texts_a_day_than_the_welcome_promises() -> None:
    for language in ("en", "es"):
        welcome = WORDINGS.text("welcome", language, program="Oak Street", name="Ana")
        assert str(COUNTS["per_day"][-1]) in re.findall(r"\d+", welcome), language
