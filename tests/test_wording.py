"""Every text that people receive: complete, short, plain, and giving nothing away."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.segments import encoding, segments
from checkin_sms.wording import BlankMissing, WordingMissing, Wordings
from checkin_sms.wording_check import check
from checkin_sms.wording_table import WORDINGS, WORST, WORST_IN, sample

REAL = Path(__file__).parent.parent / "templates" / "sms"
WORDS = Wordings.load()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the real texts, to be spoilt."""
    return Path(shutil.copytree(REAL, tmp_path / "sms"))


def test_the_texts_that_we_ship_have_no_fault() -> None:
    assert check(WORDS) == []


def test_english_and_spanish_are_there() -> None:
    assert WORDS.languages() == ("en", "es")
    assert WORDS.names() == WORDINGS.keys()


@pytest.mark.parametrize("name", sorted(WORDINGS))
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_variant_fits_in_one_part_at_worst(name: str, language: str) -> None:
    for variant in range(len(WORDS.variants(name, language))):
        text = WORDS.text(name, language, variant=variant, **sample(name, language))

        assert encoding(text) == "GSM-7"
        assert segments(text) == 1


def test_blanks_are_filled_in() -> None:
    text = WORDS.text("thanks_hard", "en", name="Ana", mentor="Ben")

    assert text.startswith("Thank you, Ana. We are asking Ben to call you.")


def test_a_name_that_ends_in_a_dot_needs_no_other_at_the_end_of_a_sentence() -> None:
    said = WORDS.text("case_closed_you", "en", alias="K.")

    assert said == "Thank you for reaching K. That is all. A mistake? Text UNDO."
    assert ".." not in WORDS.aloud("case_closed_you", "en", alias="K.")


def test_a_language_of_a_country_falls_back_to_the_language() -> None:
    spanish = WORDS.text("noted", "es", name="Ana")

    assert WORDS.text("noted", "es-MX", name="Ana") == spanish
    assert WORDS.text("noted", "ES_us", name="Ana") == spanish


def test_an_unknown_language_falls_back_to_english() -> None:
    assert WORDS.text("noted", "fr", name="Ana") == WORDS.text("noted", "en", name="Ana")


def test_names_are_brought_to_plain_letters_when_rendered() -> None:
    assert "Maria" in WORDS.text("noted", "en", name="María")


def test_markup_in_a_name_is_neither_escaped_nor_rendered() -> None:
    assert "<b> & {{ x }}" in WORDS.text("noted", "en", name="<b> & {{ x }}")


def test_variants_are_labelled_in_the_order_of_their_numbers() -> None:
    assert WORDS.variants("thanks_calm") == tuple(f"thanks_calm.{n}" for n in range(1, 8))
    assert WORDS.variants("noted", "es") == ("noted",)


def test_the_choice_of_a_variant_goes_round() -> None:
    said = [WORDS.text("thanks_calm", "en", variant=n, name="Ana", n=3) for n in range(8)]

    assert len(set(said)) == 7
    assert said[7] == said[0]


def test_a_missing_wording_is_named() -> None:
    with pytest.raises(WordingMissing, match="no wording sing_a_song"):
        WORDS.text("sing_a_song", "en")


def test_a_missing_blank_is_named_and_no_value_is() -> None:
    with pytest.raises(BlankMissing, match="thanks_hard needs mentor") as caught:
        WORDS.text("thanks_hard", "en", name="Secretname")

    assert "Secretname" not in str(caught.value)


def test_a_blank_that_only_another_variant_uses_is_missed_at_once() -> None:
    with pytest.raises(BlankMissing, match="needs n"):
        WORDS.text("thanks_calm", "en", variant=1, name="Ana")


@given(st.text(), st.text(max_size=8), st.integers(-9, 9))
def test_whatever_a_name_or_language_holds_a_text_comes_out(
    name: str, language: str, variant: int
) -> None:
    text = WORDS.text("noted", language, variant=variant, name=name)

    assert text
    assert encoding(text) == "GSM-7"


def test_the_worst_values_are_as_long_as_we_allow() -> None:
    allowed = {"program": 16, "name": 16, "alias": 12, "who": 16, "mentor": 16, "word": 14}

    assert {blank: len(WORST[blank]) for blank in allowed} == allowed
    assert all(set(values) <= WORST.keys() for values in WORST_IN.values())


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("es/noted.txt", None, "es/noted: missing"),
        ("en/sing.txt", "La la la.", "sing: no code uses this wording"),
        ("en/nudge.4.txt", None, "en/nudge: has 3 variants, needs 4"),
        ("en/noted.txt", "Thank you.", "en/noted: lacks blank name"),
        ("en/noted.txt", "{{ name }} {{ score }}", "en/noted: unknown blank score"),
        ("es/noted.txt", "Está bien, {{ name }}.", "es/noted: not in GSM-7: á"),
        ("en/noted.txt", "Thank you,  {{ name }}.", "en/noted: holds a tab, a line break or"),
        ("en/noted.txt", "Thank you,\t{{ name }}.", "en/noted: holds a tab, a line break or"),
        ("en/noted.txt", "Hi {{ name }}, at the clinic", "en/noted: gives away too much: clinic"),
        ("es/noted.txt", "{{ name }}, ¿la Clínica?", "es/noted: gives away too much: clinica"),
        ("en/noted.txt", "Give Narcan, {{ name }}", "en/noted: gives away too much: narcan"),
        ("en/crisis_medical.txt", "Drugs? 911, 988", "crisis_medical: gives away too much: drugs"),
        ("en/crisis.txt", "Call 911.", "en/crisis: must say 988"),
        ("es/welcome.txt", "{{ program }}: responda OK", "es/welcome: must say STOP"),
        ("en/noted.txt", "{{ name }}" + " so" * 60, "en/noted: 2 parts of 196 letters at worst"),
        ("en/noted.txt", "{{ name }}" + " so" * 20, "en/noted: a sentence of 21 words"),
        ("en/noted.txt", "{{ name }} notwithstanding acknowledgment", "too many long words"),
    ],
)
def test_a_fault_is_found_and_named(folder: Path, file: str, text: str | None, fault: str) -> None:
    path = folder / file
    if text is None:
        path.unlink()
    else:
        path.write_text(text + "\n", encoding="utf-8")

    assert [line for line in check(Wordings.load(folder)) if fault in line]


def test_two_variants_that_say_the_same_are_a_fault(folder: Path) -> None:
    shutil.copy(folder / "en/nudge.1.txt", folder / "en/nudge.2.txt")

    assert "en/nudge: two variants are the same" in check(Wordings.load(folder))


def test_a_new_language_is_asked_for_every_wording(folder: Path) -> None:
    (folder / "fr").mkdir()

    faults = check(Wordings.load(folder))

    assert faults == [f"fr/{name}: missing" for name in WORDINGS]


def test_a_file_with_an_odd_name_is_refused(folder: Path) -> None:
    (folder / "en" / "noted-2.txt").write_text("Hi", encoding="utf-8")

    with pytest.raises(ValueError, match=r"noted-2\.txt is not named like"):
        Wordings.load(folder)


def test_whatever_the_service_starts_says_who_is_speaking() -> None:
    starts = {name for name in WORDINGS if name.startswith("notice_")}
    starts |= {
        "welcome",
        "ask_mood",
        "ask_mood_after",
        "nudge",
        "gentle",
        "gentle_team",
        "mentor_not_taking",
        "mentor_taking",
    }
    starts |= {name for name in WORDINGS if "one" in WORDINGS[name].blanks and "case" in name}
    starts -= {"case_undone", "case_not_yours", "case_nobody_else"}

    assert all("program" in WORDINGS[name].blanks for name in starts)


@pytest.mark.parametrize("name", [name for name in WORDINGS if name.endswith("_no_alert")])
def test_without_an_alert_no_text_claims_one(name: str) -> None:
    english = WORDS.text(name, "en")
    spanish = WORDS.text(name, "es")

    assert "alert" not in english
    assert "avisa" not in spanish.lower()


def test_what_a_text_needs_is_what_any_of_its_variants_names() -> None:
    ours = Wordings.load()

    assert ours.needs("thanks_calm") >= {"name", "n"}
    assert ours.needs("crisis") == frozenset()
    assert ours.needs_to_say("case_crisis", "en") >= {"program", "alias"}
