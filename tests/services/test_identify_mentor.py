"""A mentor and a member on one phone: whose an answer is."""

from datetime import timedelta

import pytest

from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm, add_member, add_mentor
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases, members, numbers, roles, unsent
from tests.house import WORDINGS, House
from tests.services.shared_phone import EAST, KAY_ASKED, answers, case_of, id_of, share, text

MAX = "+12025550109"


@pytest.fixture
def couple(house: House) -> House:
    """Max is Kay's and Lou's first mentor, and Ana is asked on the very phone he has."""
    names = share(house)
    with house.at_work() as m:
        mentor = add_mentor(m, MentorForm(PersonForm("Max", MAX, zone=EAST, alias="M.")))
        who = PersonForm("Ana", MAX, zone=EAST, alias="A.", shared=True)
        ana = add_member(m, MemberForm(who, "18:05", "on paper", "Cleo", hears="more"))
        for name in ("Kay", "Lou"):
            pair(m, names[name], [Support(mentor)])
        pair(m, ana, [Support(names["Ben"])])
        for role in roles.of_people(m.tx, [mentor, ana]):
            roles.begin(m.tx, role.id, m.now)
        unsent.suppress_phone(m.tx, numbers.first_of(m.tx, ana).id, None)
        members.heard(m.tx, ana, m.now)
        members.switch_on(m.tx, ana, KAY_ASKED - timedelta(minutes=5))
    return house


def said(house: House, body: str) -> str:
    before = len(house.carrier.bodies_to(MAX))
    house.carrier.text(MAX, body)
    house.work()
    return "\n".join(house.carrier.bodies_to(MAX)[before:])


def kay_has_a_hard_day(house: House) -> None:
    house.walk(KAY_ASKED)
    text(house, "2 9")
    text(house, "1")
    assert "K. is having a hard day" in house.carrier.bodies_to(MAX)[-1]
    assert "A1=" in house.carrier.bodies_to(MAX)[-1]


def test_there_a_digit_is_the_members_and_a_letter_the_mentors(couple: House) -> None:
    kay_has_a_hard_day(couple)

    assert "0=none" in said(couple, "1")
    assert [row[1:] for row in answers(couple)][-1] == ("mood", 1)
    assert "K." in said(couple, "A1")
    with couple.at_work() as m:
        case = cases.open_case(m.tx, id_of(couple, "Kay"))
        assert case is not None
        assert case.claimed_by == id_of(couple, "Max")
    assert "Ana" in said(couple, "0")


def test_there_a_digit_is_the_mentors_when_nothing_is_asked(couple: House) -> None:
    kay_has_a_hard_day(couple)
    said(couple, "6 0")

    said(couple, "1")

    with couple.at_work() as m:
        case = cases.open_case(m.tx, id_of(couple, "Kay"))
        assert case is not None
        assert case.claimed_by == id_of(couple, "Max")


def test_there_words_are_asked_whose_they_are(couple: House) -> None:
    kay_has_a_hard_day(couple)

    assert "(1=M., 2=A.)?" in said(couple, "not so good today")
    assert "0=none" in said(couple, "2"), "her words were a score"


def test_there_words_of_crisis_are_a_case_and_a_notice(couple: House) -> None:
    couple.walk(KAY_ASKED)

    assert said(couple, "i want to kill myself") == WORDINGS.text("crisis", "en")

    assert case_of(couple, "Ana") == ["crisis"]
    assert [body for body in couple.read_by("Cleo") if "we worry about Max" in body]


def test_there_the_prompt_may_say_whom_it_is_for(couple: House) -> None:
    couple.walk(KAY_ASKED)

    assert "Ana" in couple.carrier.bodies_to(MAX)[-1]
