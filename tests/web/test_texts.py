"""The pages where staff read our texts over, and try one."""

from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.web.desk import desk


def test_every_text_is_shown_in_both_languages_with_when_it_is_sent(house: House) -> None:
    a_few_move_in(house)

    page = desk(house).reads("/staff/texts")

    for words in ("They texted LATER.", "Hi Ana, Oak Street", 'lang="es"', "Words of crisis."):
        assert words in page, words
    assert "not as they must be" not in page


def test_what_is_said_on_a_call_is_shown_as_it_is_heard_with_its_length(house: House) -> None:
    a_few_move_in(house)

    page = desk(house).reads("/staff/texts")

    for words in ("What is said on a call", "9 8 8", "seis de la tarde", "11 seconds"):
        assert words in page, words


def test_a_text_is_tried_and_kept_nowhere(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    sent = cells(house.runtime.store, "SELECT id FROM outbox")
    asked = {"open": "mood", "language": "en"}

    read = cleo.post("/staff/texts/try", {"text": "bout a 4", **asked}).get_data(as_text=True)
    assert "mood: about 4" in read

    cry = cleo.post("/staff/texts/try", {"text": "i want to die", **asked}).get_data(as_text=True)
    assert "Words of crisis" in cry
    assert cells(house.runtime.store, "SELECT id FROM inbox") == []
    assert cells(house.runtime.store, "SELECT id FROM outbox") == sent

    assert "Write something first" in cleo.post("/staff/texts/try", asked).get_data(as_text=True)
    nonsense = {"text": "4", "open": "nothing", "language": "xx"}
    assert "What was read" not in cleo.post("/staff/texts/try", nonsense).get_data(as_text=True)
