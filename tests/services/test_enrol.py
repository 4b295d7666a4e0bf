"""Enrolling: every refusal in one sentence that says what is right, and nothing changed by it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from checkin_sms.core.channel import Calls, Channel
from checkin_sms.services import agreeing, enrol, where
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, MentorForm, PersonForm
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.store import numbers, oncall, people, programs, roles, supporters
from checkin_sms.store.roles import RoleKind, RoleState
from tests.house import House
from tests.oak_street import cells, counts

ZONE = "America/Denver"
ANA = PersonForm("Ana", "+1 202 555 0101", "en", ZONE)
MEMBER = MemberForm(ANA, "6pm", "on paper", "Cleo")
MENTOR = MentorForm(PersonForm("Ben", "+12025550111", zone=ZONE))


@pytest.fixture
def open_house(both: House) -> House:
    with both.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    return both


@pytest.fixture
def small(house: House) -> House:
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    return house


def add(house: House, form: MemberForm | MentorForm | PersonForm) -> int:
    with house.at_work() as m:
        if isinstance(form, MemberForm):
            return enrol.add_member(m, form)
        if isinstance(form, MentorForm):
            return enrol.add_mentor(m, form)
        return enrol.add_staff(m, form)


def faults(house: House, form: MemberForm | MentorForm | PersonForm) -> list[str]:
    """Why a form is refused; a refused one leaves no trace."""
    before = counts(house.runtime.store)
    with pytest.raises(Refused) as refused:
        add(house, form)
    assert counts(house.runtime.store) == before
    return refused.value.faults


def person(**changed: Any) -> MemberForm:
    return replace(MEMBER, person=replace(ANA, **changed))


def test_a_member_is_enrolled_and_welcomed(open_house: House) -> None:
    member = add(open_house, MEMBER)
    open_house.work()

    with open_house.at_work() as m:
        role = roles.find(m.tx, member, RoleKind.MEMBER)
        assert people.person(m.tx, member).alias == "Ana"
        assert numbers.first_of(m.tx, member).number == "+12025550101"
    assert role is not None
    assert role.state is RoleState.INVITED
    (welcome,) = open_house.read_by("Ana")
    assert "Oak Street" in welcome
    assert "STOP" in welcome


def test_nothing_but_the_welcome_goes_to_a_number_that_has_not_answered(small: House) -> None:
    add(small, MEMBER)

    small.walk(small.clock.now.replace(day=5))

    assert len(small.read_by("Ana")) == 1
    assert cells(small.runtime.store, "SELECT state FROM plan") == [("off",)]


NUMBERS = [
    ("1-800-555-1234", "toll-free"),
    ("+1 900 555 1234", "premium"),
    ("741741", "short code"),
    ("202-555-0143 x5", "extension"),
    ("911", "emergency or crisis line"),
    ("988", "emergency or crisis line"),
    ("+44 20 7946 0123", "in a country the program does not text"),
    ("+1 202 555 01", "check it for a wrong digit"),
    ("555-0143", "no area code"),
]


@pytest.mark.parametrize(("number", "said"), NUMBERS)
def test_a_number_that_must_not_be_texted_is_refused(small: House, number: str, said: str) -> None:
    (fault,) = faults(small, person(number=number))

    assert said in fault
    assert number not in fault.replace("+1 202 555 0143", "")


PEOPLE: list[tuple[dict[str, str], str]] = [
    ({"name": " "}, "the name to be called by has 1 to 16 letters"),
    ({"name": "A" * 17}, "the name to be called by has 1 to 16 letters"),
    ({"alias": "A" * 13}, "the alias has 12 letters at most"),
    ({"name": "Sober Ana"}, "this gives too much away: sober"),
    ({"alias": "rehab"}, "this gives too much away: rehab"),
    ({"name": "=1+1"}, "names are plain letters on one line"),
    ({"alias": "Hi!"}, "names are plain letters on one line"),
    ({"name": "Ana\nBo"}, "names are plain letters on one line"),
    ({"language": "fr"}, "the language is one of: en, es"),
    ({"zone": "Denver"}, "did you mean"),
    ({"zone": "EST"}, "is not a time zone with a place"),
    ({"zone": ""}, "give the time zone; the number suggests America/New_York, is that right?"),
    ({"zone": "", "number": "+1 787 555 0143"}, "give the time zone"),
]


@pytest.mark.parametrize(("changed", "said"), PEOPLE)
def test_a_person_with_a_fault_is_refused(small: House, changed: dict[str, str], said: str) -> None:
    (fault,) = faults(small, person(**changed))

    assert said in fault


MEMBERS: list[tuple[dict[str, Any], str]] = [
    ({"at": "6"}, "could be morning or evening"),
    ({"at": "7am"}, "the time must be between 08:00 and 21:00"),
    ({"at": "21:00"}, "the time must be between 08:00 and 21:00"),
    ({"days": "moonday"}, "is not a day"),
    ({"days": ""}, "no day was given"),
    ({"word": "a" * 15}, "the member's own word may have 14 letters at most"),
    ({"word": "craving"}, "the member's own word stands on lock screens: not craving"),
    ({"hears": "all"}, "'silence' or 'more'"),
    ({"consent_how": " "}, "say how consent was given"),
    ({"consent_by": ""}, "say how consent was given"),
    ({"watch_until": date(2026, 3, 2)}, "the watch ends on a day to come"),
]


@pytest.mark.parametrize(("changed", "said"), MEMBERS)
def test_a_member_with_a_fault_is_refused(small: House, changed: dict[str, Any], said: str) -> None:
    (fault,) = faults(small, replace(MEMBER, **changed))

    assert said in fault


@pytest.mark.parametrize(
    ("duty", "said"),
    [
        ("09:00-09:00", "begin and end at different times"),
        ("9-5", "could be morning or evening"),
        ("always", "is not a time of day"),
        ("09:00", "no time of day was given"),
    ],
)
def test_duty_hours_that_are_none_are_refused(small: House, duty: str, said: str) -> None:
    assert any(said in fault for fault in faults(small, replace(MENTOR, duty=duty)))


def test_all_faults_of_a_form_are_named_at_once(small: House) -> None:
    form = MemberForm(PersonForm("", "12", "xx", "Nowhere"), "25:00", "", "", days="x", hears="y")

    assert len(faults(small, form)) == 8


def test_the_members_hours_are_the_programs_own(small: House) -> None:
    with small.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {"contact_start": "6am"})

    assert add(small, replace(MEMBER, at="7am"))


# One person, several roles; one number, one person.


def test_a_mentor_may_be_a_member_too(open_house: House) -> None:
    member = add(open_house, MEMBER)

    assert add(open_house, replace(MENTOR, person=ANA)) == member
    assert add(open_house, ANA) == member
    assert counts(open_house.runtime.store)["person"] == 1
    with open_house.at_work() as m:
        kinds = [role.kind for role in roles.of_people(m.tx, [member])]
    assert kinds == [RoleKind.MEMBER, RoleKind.MENTOR, RoleKind.STAFF]


@pytest.mark.parametrize(
    ("before", "form", "after"),
    [
        (Calls.ALWAYS, Calls.NEVER, Calls.ALWAYS),
        (Calls.ALWAYS, Calls.FALLBACK, Calls.FALLBACK),
        # What every helper has; whether a member is rung they say themselves.
        (Calls.FALLBACK, Calls.NEVER, Calls.NEVER),
    ],
)
def test_a_mentors_landline_is_rung_when_they_are_a_member_too(
    small: House, before: Calls, form: Calls, after: Calls
) -> None:
    ben = add(small, MENTOR)
    with small.at_work() as m:
        agreeing.change_of_a_helper(m, ben, before)
    add(small, replace(MEMBER, person=MENTOR.person, by_call=CallForm(form)))

    with small.at_work() as m:
        assert numbers.agreed(m.tx, ben, numbers.first_of(m.tx, ben).id) == (after, False)


def test_a_shared_landline_that_is_still_rung_wants_a_pin(small: House) -> None:
    """Without one a call there would be for nobody, and a text cannot come."""
    ben = add(small, replace(MENTOR, person=replace(MENTOR.person, alias="B.")))
    with small.at_work() as m:
        agreeing.change_of_a_helper(m, ben, Calls.ALWAYS)
    walt = replace(MENTOR.person, name="Walt", alias="W.", shared=True)
    add(small, replace(MEMBER, person=walt))
    too = replace(MEMBER, person=replace(MENTOR.person, alias="B."))

    assert faults(small, too) == [
        "others have this phone too, and calls come to it: they need a PIN of four digits"
    ]

    add(small, replace(too, by_call=CallForm(pin="2468")))
    with small.at_work() as m:
        phone = numbers.first_of(m.tx, ben)
        assert numbers.agreed(m.tx, ben, phone.id)[0] is Calls.ALWAYS
        assert where.channel(m, ben, phone) is Channel.CALL


def test_nobody_is_enrolled_twice_in_the_same_role(open_house: House) -> None:
    add(open_house, MEMBER)

    assert faults(open_house, MEMBER) == ["Ana is here already as member"]


def test_whoever_is_here_in_another_role_keeps_zone_language_and_alias(open_house: House) -> None:
    """One of the two is wrong: thrown away without a word, they were asked at 3 for their 6."""
    ben = add(open_house, MENTOR)
    other = replace(MENTOR.person, zone="America/New_York", language="es", alias="B.")

    said = faults(open_house, replace(MEMBER, person=other))

    assert [fault.field for fault in said if isinstance(fault, FieldFault)] == [
        "zone", "language", "alias"
    ]  # fmt: skip
    assert said[0] == f"Ben is here already with {ZONE}: write that, or change it first"
    assert add(open_house, replace(MEMBER, person=replace(MENTOR.person, alias="ben"))) == ben


def test_a_number_that_belongs_to_somebody_else_is_asked_about(small: House) -> None:
    add(small, MEMBER)

    (fault,) = faults(small, person(name="Bea", number="(202) 555-0101"))

    assert fault.startswith("this number already belongs to Ana; is this the same person?")


MARCUS = PersonForm("Marcus", "+12025550122", "en", ZONE)


def off_call(house: House, person_id: int) -> None:
    with house.at_work() as m:
        oncall.drop(m.tx, person_id)


def on_call(house: House) -> list[tuple[str, bool]]:
    with house.at_work() as m:
        return [(one.name, one.began) for one in supporters.staff_on_call(m.tx)]


def test_who_was_taken_off_call_comes_back_last_in_line_and_hears_so(open_house: House) -> None:
    marcus = add(open_house, MARCUS)
    open_house.work()
    open_house.says("Marcus", "ok")
    with open_house.at_work() as m:
        phone = numbers.first_of(m.tx, marcus)
        numbers.agree(m.tx, marcus, phone.id, Calls.NEVER, message_ok=False)
    off_call(open_house, marcus)
    add(open_house, replace(MARCUS, name="Nell", number="+12025550123"))

    assert add(open_house, MARCUS) == marcus
    open_house.work()

    assert on_call(open_house) == [("Nell", False), ("Marcus", True)]
    assert "you are on call again" in open_house.read_by("Marcus")[-1]
    with open_house.at_work() as m:
        assert numbers.agreed(m.tx, marcus, phone.id)[0] is Calls.NEVER
    assert faults(open_house, MARCUS) == ["Marcus is here already as staff"]


def test_who_had_not_said_ok_before_is_asked_for_it_again(small: House) -> None:
    marcus = add(small, MARCUS)
    small.work()
    off_call(small, marcus)
    small.pass_time(timedelta(days=2))

    add(small, MARCUS)
    small.work()

    assert on_call(small) == [("Marcus", False)]
    assert ["To begin reply OK" in text for text in small.read_by("Marcus")] == [True, True]
    small.says("Marcus", "ok")
    assert on_call(small) == [("Marcus", True)]


def test_nobody_is_put_on_call_again_who_has_died(small: House) -> None:
    marcus = add(small, MARCUS)
    off_call(small, marcus)
    with small.at_work() as m:
        people.end(m.tx, marcus, m.now)

    assert "Marcus is here already as staff" in faults(small, MARCUS)
