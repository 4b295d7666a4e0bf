"""The enrolment form."""

from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in
from tests.web.desk import caseworker, desk

PATH = "/staff/members/new"
FORM = {
    "name": "Nell",
    "number": "+1 202 555 0161",
    "language": "en",
    "zone": "America/Denver",
    "at": "6pm",
    "days": "daily",
    "hears": "more",
    "consent_how": "on paper",
    "consent_by": "Cleo",
}


def test_somebody_is_enrolled_and_gets_the_text_that_was_shown(house: House) -> None:
    names = a_few_move_in(house)
    cleo = desk(house)
    welcome = WORDINGS.text("welcome", "en", program="Oak Street", name="")
    assert welcome in cleo.reads(PATH).replace("&amp;", "&")

    answer = cleo.post(PATH, FORM | {"mentor": str(names["Ben"]), "backup": str(names["Dee"])})
    house.work()

    assert answer.status_code == 303
    assert house.carrier.bodies_to("+12025550161") == [welcome]
    assert "Nell" in cleo.reads(f"/staff/members?mentor={names['Ben']}")
    assert "enrolled" in cleo.reads("/staff/audit")


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(house: House) -> None:
    a_few_move_in(house)
    wrong = {"number": "555-0143", "at": "late", "consent_by": "", "word": "craving", "zone": ""}

    answer = desk(house).post(PATH, FORM | wrong)

    page = answer.text
    assert answer.status_code == 422
    for name in ("number", "at", "consent_by", "word", "zone"):
        assert f'id="{name}-error"' in page, name
        assert f'href="#{name}"' in page, name
    assert 'value="555-0143"' in page
    assert 'value="Nell"' in page
    assert house.carrier.ledger.all() == []


def test_a_number_is_looked_up_when_its_field_is_left(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)

    def says(number: str) -> tuple[bool, str, str]:
        found = cleo.post(f"{PATH}/number", {"number": number}).json
        assert found
        return found["ok"], found["says"], found["zone"]

    assert says("+12025550101")[:2] == (
        False,
        "This number already exists as Ana. The same person?",
    )
    assert says("+13035550143") == (True, "+13035550143 can be texted.", "America/Denver")
    assert says("911")[0] is False


def test_a_refused_mentor_enrols_nobody(house: House) -> None:
    names = a_few_move_in(house)

    answer = desk(house).post(PATH, FORM | {"mentor": str(names["Cleo"])})

    assert answer.status_code == 422
    assert 'id="mentor-error"' in answer.text
    assert "Nell" not in desk(house).reads("/staff/members")


def test_a_caseworker_enrols_nobody(house: House) -> None:
    a_few_move_in(house)
    dov = caseworker(house)

    assert dov.get(PATH).status_code == 404
    assert dov.post(PATH, FORM).status_code == 404
