"""What the product tells the page, and what is made of a bad answer."""

import pytest

from checkin_sms.local_carrier.rehearsal import Away, Person, Program, Rehearsal
from checkin_sms.local_carrier.wire import Answer, Headers, Line, Params, Unreached
from tests.local_carrier.conftest import Rig
from tests.local_carrier.fake_product import OPTIONS


def rehearsal_of(rig: Rig) -> Rehearsal:
    return Rehearsal(OPTIONS, rig.carrier.exchange.line)


def answering(status: int, body: str) -> Rehearsal:
    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        if not status:
            raise Unreached
        return Answer(status, body)

    return Rehearsal(OPTIONS, Line(OPTIONS, post))


def test_the_people_are_grouped_by_what_they_do(rig: Rig) -> None:
    program = rehearsal_of(rig).program()
    assert program.name == "Oak Street"
    assert [(title, [p.name for p in people]) for title, people in program.groups()] == [
        ("Members", ["Ana", "Luz"]),
        ("Mentors", ["Ben"]),
    ]


def test_the_journal_grows_by_what_is_new_however_long_it_is(rig: Rig) -> None:
    rehearsal = rehearsal_of(rig)
    assert rehearsal.journal() == []
    for number in range(450):
        rig.product.note(1, f"entry {number}")
    assert [entry.text for entry in rehearsal.journal()][-1] == "entry 449"
    rig.product.note(1, "one more")
    assert [entry.id for entry in rehearsal.journal()] == list(range(1, 452))


def test_the_plainest_example_of_a_role_comes_first() -> None:
    def person(number: int, *roles: str) -> Person:
        return Person(number, f"P{number}", "+12025550101", roles, "UTC", "en", "")

    program = Program("Oak Street", (person(1, "mentor", "member"), person(2, "mentor")))
    assert program.first("mentor") == program.people[1]
    assert program.first("member") == program.first("staff") == program.people[0]
    assert [title for title, _ in program.groups()] == ["Mentors", "Mentor and member"]
    assert Program("", ()).first("member") is None


@pytest.mark.parametrize(
    ("status", "body"),
    [(0, ""), (403, ""), (503, "{}"), (200, "not json"), (200, "[]"), (200, '{"busy": 1}')],
)
def test_an_answer_that_cannot_be_used_means_away(status: int, body: str) -> None:
    with pytest.raises(Away):
        answering(status, body).state()
