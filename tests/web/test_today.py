"""Today: everything on it as it was written."""

import re

from sqlalchemy import update

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, health, notices
from checkin_sms.store.people import PersonRow
from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.services.trouble import statements
from tests.web.carrier import inbound, post
from tests.web.desk import caseworker, desk


def page(house: House) -> str:
    return desk(house).reads("/staff")


def test_the_page_shows_who_needs_a_human_and_what_is_wrong(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
        notices.notify(m, "carrier")
    post(both, "/twilio/text", inbound("+12025550199", "hello?"))

    text = page(both)

    for words in ("Ana", "hard day", "within the hour", "Ben", "The carrier refuses", "Nobody has"):
        assert words in text, words
    assert "Nothing has looked for due check-ins yet." in text


def test_the_page_of_a_quiet_day_says_so_and_is_not_the_page_of_a_dead_worker(house: House) -> None:
    a_few_move_in(house)
    assert "Nothing has looked" in page(house)
    health.beat(house.runtime, "tick")

    text = page(house)

    assert "Nobody needs a person right now." in text
    assert "Check-ins are running." in text
    assert "Nothing has looked" not in text


def test_a_notice_leads_to_whom_it_is_about_until_somebody_has_seen_it(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        notices.notify(m, "new_number", ana)
    cleo, dov = desk(house), caseworker(house, "Dov", [ana])
    text = cleo.reads("/staff")
    assert f'<b><a href="/staff/members/{ana}">Ana</a></b>: Says that their number' in text
    found = re.search(r'action="(/staff/notices/\d+)"', text)
    assert found
    assert dov.post(found[1]).status_code == 404

    assert cleo.post(found[1]).location == "/staff"

    assert "their number" not in cleo.reads("/staff")


def test_one_pile_has_an_address_of_its_own_and_says_what_will_be_in_it(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    cleo = desk(house)

    assert "Ana" in cleo.reads("/staff?pile=unclaimed")
    silent = cleo.reads("/staff?pile=silent")
    assert "Ana" not in silent
    assert "Members who have not answered appear here." in silent
    assert "Ana" in cleo.reads("/staff?pile=nonsense")


def test_the_page_asks_the_database_little_however_much_there_is(house: House) -> None:
    names = move_in(house)
    cleo = desk(house)
    cleo.reads("/staff")
    with house.at_work() as m:
        for name in ("Ana", "Sam", "Rosa", "Joe", "Kay"):
            cases.raise_case(m, names[name], Reason.HARD_DAY)

    with statements(house) as asked:
        cleo.reads("/staff")

    assert len(asked) < 12, "\n".join(asked)


def test_a_name_is_no_markup(house: House) -> None:
    """None is taken that is; one may stand there from before."""
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        m.tx.execute(update(PersonRow).where(PersonRow.id == ana).values(name="<b>Bo</b>"))
        cases.raise_case(m, ana, Reason.HARD_DAY)

    text = page(house)

    assert "<b>Bo</b>" not in text
    assert "&lt;b&gt;Bo&lt;/b&gt;" in text
