"""Everything that is said on a call: complete, for the ear, and giving nothing away too early."""

import re
from pathlib import Path

import pytest

from checkin_sms.core import ladder
from checkin_sms.core.aloud import seconds
from checkin_sms.core.voice import Place
from checkin_sms.services import inviting, outgoing, promising
from checkin_sms.spoken_check import ALSO_SAID, MOST_SECONDS, ONLY_SAID, check, first_said
from checkin_sms.wording import Variant, Wordings
from checkin_sms.wording_table import WORDINGS

ROOT = Path(__file__).parent.parent
WORDS = Wordings.load()
TEXTS = {one: {name: WORDS.find(name, one) for name in WORDINGS} for one in WORDS.languages()}
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for ring in ("core", "services", "web")
    for path in sorted((ROOT / "checkin_sms" / ring).rglob("*.py"))
)


def faults_with(file: str, said: str | None) -> list[str]:
    """What is found once one file is spoilt, or taken away."""
    language, label = file.split("/")
    name, spoken = label.partition(".")[0], dict[str, dict[str, tuple[Variant, ...]]]()
    for one in WORDS.languages():
        spoken[one] = {each: WORDS.spoken(each, one) for each in WORDS.spoken_names()}
    others = [one for one in spoken[language].get(name, ()) if one.label != label]
    blanks = frozenset(re.findall(r"\{\{ (\w+) \}\}", said or ""))
    spoilt = [] if said is None else [Variant(label, said, blanks)]
    spoken[language][name] = (*others, *spoilt)
    return check(Wordings(TEXTS, spoken))


def test_what_we_say_has_no_fault() -> None:
    assert check(WORDS) == []


def test_every_wording_of_a_call_is_in_the_tables_and_nothing_else_is() -> None:
    named = {word for word in re.findall(r'"(call_[a-z_]+)"', CODE) if word not in WORDINGS}
    by_place = {f"call_{place}" for place in Place} & ONLY_SAID.keys()
    names_of_code = {"call_back", "call_gap", "call_retries", "call_urgent"}

    assert (named | by_place | {"voice_closed"}) - names_of_code == ONLY_SAID.keys()
    assert WORDINGS.keys() >= ALSO_SAID


def test_what_can_be_said_by_call_is_known_to_be() -> None:
    # A slip, and a wish beside a stop, are told in words: no key says either.
    in_words = {"slip", "stopped", "stopped_asked"}
    to_members = set(outgoing.RINGS.values()) | set(promising.PROMISES.values()) - in_words
    of_cases = {name for name in WORDINGS if name.startswith("case_")}
    by_text_only = {"case_undone", "case_which"}
    welcomes = set(inviting.WELCOMES.values()) - {"welcome"}

    assert to_members - ONLY_SAID.keys() <= ALSO_SAID
    assert of_cases - by_text_only <= ALSO_SAID
    assert welcomes | set(ladder.WORDING.values()) <= ALSO_SAID


def test_no_line_tires_the_ear() -> None:
    for name in ONLY_SAID.keys() | ALSO_SAID:
        for language in WORDS.languages():
            for variant in WORDS.to_say(name, language):
                assert 1 <= seconds(variant.source) <= MOST_SECONDS + 5, variant.label


def test_before_the_key_only_the_program_is_named() -> None:
    for name in first_said():
        assert ONLY_SAID[name].blanks <= {"program"}, name


@pytest.mark.parametrize(
    ("file", "said", "fault"),
    [
        ("es/call_pin", None, "voice/es/call_pin: missing"),
        ("en/case_tried", None, "voice/en/case_tried: missing"),
        ("es/thanks_calm.7", None, "voice/es/thanks_calm: has 6 variants, needs 7"),
        ("en/noted", "Thank you.", "voice/es/noted: missing"),
        ("en/sing", "La la la.", "voice/sing: no call says this"),
        ("en/call_end", "Bye {{ name }}.", "call_end: unknown blank name"),
        ("en/call_done", "Thank you.", "call_done: lacks blank name"),
        ("es/begun", "Hola.", "voice/es/begun: other blanks than in another language"),
        ("en/call_pin", "Your code, {{ name }}?", "name is said before anybody has shown"),
        ("en/call_bye", "Goodbye from your check-in.", "says what calls are about"),
        ("es/call_bye", "No hubo respuesta a las preguntas.", "says what calls are about"),
        ("en/call_end", "Stay sober.", "call_end: gives away too much: sober"),
        ("en/call_end", "Please text us.", "cannot be done by ear: Please text"),
        ("en/call_end", "Goodbye. UNDO takes it back.", "cannot be done by ear: UNDO"),
        ("en/call_end", "1=I will.", "cannot be done by ear: ="),
        ("en/call_end", "Thanks for the reply.", "cannot be done by ear: reply"),
        ("es/call_end", "Envíe un mensaje.", "cannot be done by ear: Envíe"),
        ("es/call_end", "Llame al 988 (oprima 2).", "cannot be done by ear: ("),
        ("en/call_help", "Call 988.", "call_help: must say 911"),
        ("en/thanks_hard", "{{ name }}, {{ mentor }}.", "thanks_hard: must say 988"),
        ("en/call_end", "Good  bye.", "holds a tab, a line break or"),
        ("en/call_end", " ".join(["So."] * 60), "takes 24 seconds to say"),
        ("en/call_end", " so" * 20, "a sentence of 20 words"),
    ],
)
def test_a_fault_is_found_and_named(file: str, said: str | None, fault: str) -> None:
    assert [line for line in faults_with(file, said) if fault in line]


def test_call_or_text_988_may_be_said() -> None:
    line = "Please do not wait: call or text 988 now, any hour. In danger, call 911. You matter."
    assert faults_with("en/crisis_unclaimed", line) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_last_offers_no_key_of_a_call_that_is_over(language: str) -> None:
    """ "Press star" was once the last sentence before we hung up."""
    star, by_ringing = {
        "en": ("press star", "call this number and press star"),
        "es": ("oprima asterisco", "llame a este número y oprima asterisco"),
    }[language]
    last = [one for one in WORDS.names() if one.startswith("thanks_") or one == "paused"]
    said = [variant.source for name in last for variant in WORDS.to_say(name, language)]

    assert any(star in text for text in said)
    for text in (one.replace("number at any time and", "number and") for one in said):
        assert text.count(star) == text.count(by_ringing), text
