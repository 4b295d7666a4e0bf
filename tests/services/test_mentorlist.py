"""The list of mentors: who is on it, for whom, in what words."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from checkin_sms.services import absence, access, mentorlist
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.mentorlist import Filter, Page
from checkin_sms.services.moment import Moment
from checkin_sms.store import mentors, numbers, people, phones, roles
from checkin_sms.store.phones import NoTexts
from checkin_sms.store.roles import RoleKind
from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.web.desk import account

CLEO = Viewer(0, "Cleo", Role.COORDINATOR)


def look(house: House, after: int | None = None, viewer: Viewer = CLEO, **wanted: str) -> Page:
    return mentorlist.page(house.runtime, viewer, Filter(**wanted), after)


def names(page: Page) -> list[str]:
    return [one.mentor.name for one in page.lines]


def test_each_filter_has_its_mentors(house: House) -> None:
    ids = move_in(house)
    day = date(2026, 3, 2)
    with house.at_work() as m:
        absence.plan(m, ids["Lucia"], AwayForm(day, day))
        phones.opt_out(m.tx, numbers.first_of(m.tx, ids["Ben"]).id, "plain", m.now)

    found = {who: names(look(house, who=who)) for who in mentorlist.WHO}

    assert found == {
        "": ["Ben", "Dee", "Lucia"],
        "away-or-over": ["Ben", "Lucia"],
        "away": ["Lucia"],
        "over": ["Ben"],
        "room": ["Dee"],
        "unreached": ["Ben"],
    }
    assert names(look(house, who="nonsense", q=" LUC")) == ["Lucia"]


def test_a_long_list_is_paged(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        for n in range(mentorlist.AT_A_TIME):
            zone, name = "America/Denver", f"M{n:02}"
            who = people.add_person(
                m.tx, name=name, alias=name, language="en", zone=zone, created_at=m.now
            )
            numbers.link(m.tx, who, phones.add(m.tx, f"+1202556{n:04}", f"print {n}"))
            mentors.add(m.tx, who, start="09:00", end="20:00", nights=False, crisis=False)
            roles.invite(m.tx, who, RoleKind.MENTOR, m.now, m.now + timedelta(days=1))

    first = look(house)
    rest = look(house, first.after)

    assert (len(first.lines), names(rest), rest.after) == (50, ["M48", "M49"], None)
    assert first.found == first.total == 52
    # Whoever it was to follow is there no more.
    assert names(look(house, 4711)) == names(first)


def test_a_caseworker_sees_the_mentors_of_their_own(both: House) -> None:
    ids = move_in(both)
    dov = account(both, "Dov", Role.CASEWORKER)
    assert names(look(both, viewer=dov)) == []
    with both.at_work() as m:
        access.assign(m.tx, dov.id, ids["Ana"])

    found = look(both, viewer=dov)

    assert (names(found), found.total, found.alone) == (["Ben", "Dee"], 2, 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda m, ben: None, "takes texts"),
        (lambda m, ben: roles.stop(m.tx, ben), "gets no texts"),
        (
            lambda m, ben: phones.take_no_texts(
                m.tx, numbers.first_of(m.tx, ben).id, NoTexts.LANDLINE
            ),
            "phone takes no texts",
        ),
        (
            lambda m, ben: phones.opt_out(m.tx, numbers.first_of(m.tx, ben).id, "carrier", m.now),
            "stopped our texts",
        ),
    ],
)
def test_the_state_of_a_number_is_said_in_words(
    house: House, change: Callable[[Moment, int], object], words: str
) -> None:
    ben = a_few_move_in(house)["Ben"]
    with house.at_work() as m:
        change(m, ben)

    (line,) = look(house, q="ben").lines

    assert mentorlist.state_of(line.mentor)[0] == words
    assert line.texted == (words == "takes texts")
