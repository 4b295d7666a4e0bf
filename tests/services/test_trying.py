"""Try a text."""

import pytest

from checkin_sms.core.clocks import clocks_for
from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.services.trying import INTENTS, OPEN, OPEN_WORDS, TIERS, tried
from checkin_sms.store import cases, members
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in


def test_everything_that_can_be_read_has_words() -> None:
    assert INTENTS.keys() == set(Intent)
    assert TIERS.keys() == set(Tier)
    assert OPEN.keys() == OPEN_WORDS.keys()


def test_a_score_is_read_with_its_reason() -> None:
    found = tried("bout a 4", "mood", "en")

    assert found.answers == ["mood: about 4"]
    assert any("4" in reason for reason in found.reasons)
    assert found.follows == ["They are asked the next question."]


@pytest.mark.parametrize(
    ("text", "open_", "words"),
    [
        ("PAUSE 3", "none", ["wants a pause, or tells of one", "for 3 days"]),
        ("in hospital til friday", "mood", ["until friday", "because of: hospital"]),
        ("A1", "none", ["presses a key: A1"]),
        ("stop please", "mood", ["wants no more texts: everything to this number stops"]),
    ],
)
def test_wishes_are_told_in_words(text: str, open_: str, words: list[str]) -> None:
    found = tried(text, open_, "en")

    assert set(words) <= set(found.wishes)


def test_words_of_crisis_say_what_would_follow() -> None:
    assert "988" in tried("i want to die", "mood", "en").crisis


def test_what_no_rule_knows_is_left_to_a_person() -> None:
    found = tried("the heron came back to the river", "none", "en")

    assert not (found.answers or found.wishes or found.crisis)
    assert found.left == "the heron came back to the river"
    assert found.follows == ["It waits for a person to read it."]


def test_while_the_first_question_is_open_both_are_answered_as_the_service_takes_them() -> None:
    found = tried("mood 2 pull 9", "mood", "en")

    assert found.answers == ["mood: 2", "craving: 9"]
    assert found.follows == ["Somebody is asked to call: hard day."]
    assert tried("9", "craving", "en").follows == ["Somebody is asked to call: hard day."]
    assert tried("2", "craving", "en").follows == ["Nobody is told: it is a calm day."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("time 8pm", "They are asked at 20:00 from now on."),
        ("TIME 8", "They are asked which hour they mean."),
        ("hora", "They are asked which hour they mean."),
        ("time 11pm", "They are told that texts go out from 08:00 to 21:00."),
        ("can you text me at 7 pm instead", "They are asked at 19:00 from now on."),
    ],
)
@pytest.mark.parametrize("open_", ["mood", "none"])
def test_another_hour_is_taken_as_the_service_takes_it(text: str, said: str, open_: str) -> None:
    found = tried(text, open_, "en")

    assert found.wishes == ["wants another hour"]
    assert (found.follows, found.left) == ([said], "")


@pytest.mark.parametrize("text", ["time 8pm", "TIME 8", "mood 2 pull 9", "time 11pm", "6"])
def test_what_follows_is_what_the_service_does(house: House, text: str) -> None:
    names = a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.says("Ana", text)
    with house.runtime.store.reading() as tx:
        plan, case = members.plan_of(tx, names["Ana"]), cases.open_case(tx, names["Ana"])

    said = tried(text, "mood", "en").follows

    assert (plan.at == "20:00") == ("They are asked at 20:00 from now on." in said)
    assert (case is not None) == ("Somebody is asked to call: hard day." in said)


def test_what_is_a_hard_day_is_the_programs_to_say() -> None:
    clocks = clocks_for({"craving_hard": "4"}, {})

    assert tried("5 4", "mood", "en", clocks).follows == ["Somebody is asked to call: hard day."]


def test_what_is_not_the_members_gets_no_further() -> None:
    assert tried("wrong number", "mood", "en").follows == []
