"""Every text that we send, as staff read them over."""

from checkin_sms.services.library import ELSEWHERE, Entry, library
from checkin_sms.spoken_check import ALSO_SAID, ONLY_SAID
from checkin_sms.wording import Wordings
from checkin_sms.wording_table import WORDINGS
from checkin_sms.wording_uses import CHAPTERS

LIBRARY = library(Wordings.load(), "Oak Street")


def entries() -> dict[str, Entry]:
    return {entry.name: entry for chapter in LIBRARY.chapters.values() for entry in chapter}


def test_every_text_has_its_chapter_and_its_sentence() -> None:
    placed = [name for names in CHAPTERS.values() for name in names]

    assert len(placed) == len(set(placed))
    assert set(placed) == WORDINGS.keys()
    assert all(when.endswith(".") for names in CHAPTERS.values() for when in names.values())
    assert ELSEWHERE not in LIBRARY.chapters


def test_a_text_that_has_no_chapter_yet_is_shown_all_the_same() -> None:
    chapters = {"The check-in": {name: "." for name in WORDINGS if name != "noted"}}

    found = library(Wordings.load(), "", chapters)

    assert [entry.name for entry in found.chapters[ELSEWHERE]] == ["noted"]


def test_a_text_is_shown_in_every_language_as_it_is_sent() -> None:
    hard = entries()["thanks_hard"]

    assert hard.audience == "member"
    assert hard.texts["en"][0].body.startswith("Thank you, Ana. We are asking Ben to call you.")
    assert hard.texts["es"][0].body.startswith("Gracias")
    assert "Oak Street" in entries()["welcome"].texts["en"][0].body


def test_all_variants_are_there_with_their_lengths() -> None:
    calm = entries()["thanks_calm"].texts["en"]

    assert [text.label for text in calm] == [f"thanks_calm.{n}" for n in range(1, 8)]
    for entry in entries().values():
        for text in [one for texts in entry.texts.values() for one in texts]:
            assert text.parts == text.parts_at_worst == 1, text.label
            assert text.longest <= 160, text.label


def test_what_is_wrong_with_a_text_is_told() -> None:
    assert LIBRARY.faults == []
    assert LIBRARY.languages == ("en", "es")


def test_what_is_said_on_calls_is_shown_as_it_is_heard() -> None:
    first = {saying.name: saying for saying in LIBRARY.first}
    then = {saying.name: saying for saying in LIBRARY.then}

    assert first.keys() | then.keys() == ONLY_SAID.keys() | ALSO_SAID
    assert not first.keys() & then.keys()
    greeting = first["call_greeting"].heard["en"][0]
    assert greeting.body.startswith("This is an automated call from Oak Street.")
    assert greeting.seconds == 11
    assert "a las seis de la tarde" in then["begun"].heard["es"][0].body
    assert len(then["thanks_calm"].heard["en"]) == 7
    assert all(saying.when.endswith(".") for saying in (*LIBRARY.first, *LIBRARY.then))
