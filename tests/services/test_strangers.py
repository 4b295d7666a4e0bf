"""A cry for help from a number that is nobody's here: somebody's all the same."""

from datetime import timedelta

import pytest

from checkin_sms.services.strangers import CRIES_A_DAY, STRANGERS_A_DAY
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in, cells
from tests.services.number_hands import NEW, OLD, change, text
from tests.web.desk import desk

STRANGER = "+12025550199"
CRY = "its ana on my sisters phone i want to kill myself"
HELP, AYUDA = (WORDINGS.text("crisis_no_alert", language) for language in ("en", "es"))


@pytest.fixture
def street(house: House) -> House:
    a_few_move_in(house)
    return house


@pytest.mark.parametrize(
    ("cry", "wording", "language"),
    [
        (CRY, "crisis_no_alert", "en"),
        ("soy ana, me quiero matar", "crisis_no_alert", "es"),
        ("i took all my pills", "crisis_medical_no_alert", "en"),
        ("no puedo respirar", "crisis_medical_no_alert", "es"),
        ("my boyfriend is beating me", "crisis_danger_no_alert", "en"),
        ("stop texting me im going to kill myself", "crisis_no_alert", "en"),
    ],
)
def test_it_is_answered_in_its_own_language(
    street: House, cry: str, wording: str, language: str
) -> None:
    assert text(street, STRANGER, cry) == WORDINGS.text(wording, language)


def test_staff_see_it_first_and_as_what_it_is(both: House) -> None:
    a_few_move_in(both)
    text(both, "+12025550198", "hello")
    text(both, STRANGER, CRY)

    assert cells(both.runtime.store, "SELECT crisis FROM inbox WHERE crisis IS NOT NULL") == [
        ("self_harm",)
    ]
    page = desk(both).reads("/staff")
    assert page.index("self-harm") < page.rindex("Somebody we do not know")


def test_one_in_pieces_is_heard(street: House) -> None:
    text(street, STRANGER, "i want to")

    assert text(street, STRANGER, "kill myself") == HELP


def test_neither_an_answer_before_nor_a_cry_before_makes_us_silent(street: House) -> None:
    assert text(street, STRANGER, "hi is ana there") == WORDINGS.text("unknown_sender", "en")
    street.clock.advance(timedelta(hours=3))

    assert text(street, STRANGER, "i want to kill myself") == HELP
    street.clock.advance(timedelta(minutes=5))
    assert text(street, STRANGER, "me quiero matar") == AYUDA
    assert text(street, STRANGER, "are you there") == ""


def test_a_day_of_many_strangers_silences_no_cry(street: House) -> None:
    for n in range(STRANGERS_A_DAY):
        street.carrier.text(f"+1202556{n:04}", "hi")

    assert text(street, "+12025570001", "hi") == ""
    assert text(street, STRANGER, CRY) == HELP


def test_a_machine_that_gives_our_own_words_back_is_answered_only_so_often(street: House) -> None:
    heard = [text(street, STRANGER, HELP) for _ in range(CRIES_A_DAY + 2)]

    assert [said != "" for said in heard] == [True] * CRIES_A_DAY + [False] * 2
    assert text(street, "+12025550198", CRY) == HELP


def test_a_short_code_cries_for_nobody(street: House) -> None:
    assert text(street, "28449", "Thinking of suicide? Text 988") == ""

    assert cells(street.runtime.store, "SELECT crisis FROM inbox") == [(None,)]


def test_a_bad_day_is_seen_first_and_answered_as_any_text(street: House) -> None:
    assert text(street, STRANGER, "ya no aguanto mas") == WORDINGS.text("unknown_sender", "es")

    assert cells(street.runtime.store, "SELECT crisis FROM inbox") == [("distress",)]


def test_from_a_number_that_they_have_left_it_is_answered_too(street: House) -> None:
    change(street, "Ana", NEW)

    assert text(street, OLD, "me quiero matar") == AYUDA
