"""One text that says several things: none of them is lost because another was heard first."""

from datetime import date, timedelta

import pytest

from checkin_sms.services.finding import find
from checkin_sms.store import members
from tests.house import House
from tests.oak_street import ANA_ASKED, cells
from tests.services.now import reasons


@pytest.fixture
def asked(street: House) -> House:
    """Ana has been asked."""
    street.walk(ANA_ASKED)
    return street


def answers(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT question, value FROM answer ORDER BY question DESC")


def kept_for(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT state FROM inbox ORDER BY id")


def watched_until(house: House) -> date | None:
    with house.at_work() as m:
        return members.get(m.tx, find(m, "Ana").id).watch_until


def reached(house: House, by: str = "Ben") -> None:
    """They take her case and reach her."""
    house.says(by, "1")
    house.says(by, "3")


def is_ben_told_of_silence(house: House) -> bool:
    """In the three days from now."""
    before = len(house.read_by("Ben"))
    house.pass_time(timedelta(days=3))
    return any("no word from Ana" in said for said in house.read_by("Ben")[before:])


def many_texts(house: House, *texts: str) -> None:
    for said in texts:
        house.says("Ana", said)
        house.clock.advance(timedelta(seconds=15))


def test_whoever_asks_for_a_call_is_called_however_bad_they_feel(asked: House) -> None:
    """The same hard day again is no new case; a wish to be called always is."""
    asked.says("Ana", "1 9")
    reached(asked)
    asked.pass_time(timedelta(hours=1))

    asked.says("Ana", "i feel hopeless please call me")

    assert "call me" in reasons(asked)
    assert "Want another call?" not in asked.read_by("Ana")[-1]


@pytest.mark.parametrize(
    ("words", "reason"),
    [("stop. please call me", "call me"), ("stop texting me, i used again", "slip")],
)
def test_a_stop_does_not_swallow_what_a_person_should_hear(
    asked: House, words: str, reason: str
) -> None:
    asked.says("Ana", words)
    assert reason in reasons(asked)
    assert kept_for(asked) == [("unread",)]
    assert not any("nothing you need to do" in said for said in asked.read_by("Ben"))


def test_a_stop_does_not_swallow_the_numbers_before_it(asked: House) -> None:
    asked.says("Ana", "0 9 stop texting me")
    assert "hard day" in reasons(asked)
    assert answers(asked) == [("mood", 0), ("craving", 9)]


@pytest.mark.parametrize(
    "words",
    [
        "0 9 im going away for 3 days",
        "0 9 going to detox til friday",
        "0 9 in spanish please",
        "0 9 my number is changing next week",
    ],
)
def test_numbers_beside_a_wish_are_recorded_and_a_hard_day_is_told(
    asked: House, words: str
) -> None:
    asked.says("Ana", words)
    assert answers(asked) == [("mood", 0), ("craving", 9)]
    assert "hard day" in reasons(asked)


def test_a_promise_beside_another_language_is_made_in_it(asked: House) -> None:
    asked.says("Ana", "0 9 in spanish please")
    assert "Pedimos a" in asked.read_by("Ana")[-1]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("how does this work? i feel hopeless", "hard day"),
        ("what is this? i relapsed", "slip"),
    ],
)
def test_a_question_about_us_does_not_swallow_what_a_person_should_hear(
    street: House, words: str, reason: str
) -> None:
    street.says("Ana", words)
    assert reason in reasons(street)


@pytest.mark.parametrize(
    "words",
    [
        "i relapsed, please call me",
        "recai anoche, llamenme",
        "i used last night and i feel awful, i cant take it",
    ],
)
def test_a_slip_is_heard_beside_a_wish_for_a_call_and_beside_distress(
    asked: House, words: str
) -> None:
    asked.says("Ana", words)
    assert "slip" in reasons(asked)
    assert kept_for(asked) == [("unread",)]
    # The days after are the riskiest.
    assert watched_until(asked) is not None


def test_whoever_tells_of_a_slip_in_hospital_is_not_called_silent_there(asked: House) -> None:
    asked.says("Ana", "relapsed, im in the hospital til sunday")
    reached(asked)

    assert not is_ben_told_of_silence(asked)


def test_after_a_number_in_a_cry_for_help_the_other_question_is_open(asked: House) -> None:
    """What is asked once more is what is not known yet, or the answer counts for another."""
    asked.says("Ana", "0 i want to die")
    asked.pass_time(timedelta(minutes=5))

    asked.says("Ana", "thank you")
    assert "pull" in asked.read_by("Ana")[-1]


def test_an_answer_is_recorded_for_the_question_that_is_on_the_screen(asked: House) -> None:
    asked.says("Ana", "0 i want to die")
    asked.pass_time(timedelta(minutes=5))
    asked.says("Ana", "thank you")
    on_the_screen = "mood" if "9=very good" in asked.read_by("Ana")[-1] else "craving"

    asked.says("Ana", "9")
    assert (on_the_screen, 9) in answers(asked)


@pytest.mark.parametrize("words", ["i really need someone to call me", "i relapsed last night"])
def test_a_wish_for_a_person_is_heard_however_many_texts_there_were(
    asked: House, words: str
) -> None:
    many_texts(asked, "hey", "u there", "hello?", "anybody", "please")
    asked.says("Ana", words)
    assert reasons(asked) != []


def test_whoever_needs_somebody_to_talk_to_is_no_machine(asked: House) -> None:
    asked.says("Ana", "im driving right now but i need to talk to someone")
    assert "call me" in reasons(asked)


@pytest.mark.parametrize("words", ["stop, i need help", "stop texting me i need help"])
def test_a_stop_does_not_swallow_a_cry_for_help(asked: House, words: str) -> None:
    asked.says("Ana", words)
    assert kept_for(asked) == [("unread",)]
    assert "call me" in reasons(asked)
    assert not any("nothing you need to do" in said for said in asked.read_by("Ben"))


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("stop texting me, im in detox til friday", "unread"),
        ("please stop texting me thank you", "read"),
    ],
)
def test_what_stands_beside_a_stop_is_kept_for_a_person(
    asked: House, words: str, state: str
) -> None:
    asked.says("Ana", words)
    assert kept_for(asked) == [(state,)]


@pytest.mark.parametrize("words", ["stop. i relapsed", "0 9 stop texting me"])
def test_a_mentor_reads_that_they_know_only_if_they_were_told(asked: House, words: str) -> None:
    """Whoever has just asked for quiet is called by somebody who believes that they expect it."""
    asked.says("Ana", words)
    knows = any("knows we asked you" in said for said in asked.read_by("Ben"))
    read = asked.read_by("Ana")[-1]
    told = any(said in read for said in ("Ben", "call you", "may call"))
    assert told or not knows


@pytest.mark.parametrize(
    ("words", "helper"),
    [
        ("i need help, going to detox for 5 days", "Ben"),
        ("i overdosed last night, im in the hospital til sunday", "Cleo"),
    ],
)
def test_whoever_asks_for_help_from_hospital_is_not_called_silent_there(
    asked: House, words: str, helper: str
) -> None:
    asked.says("Ana", words)
    reached(asked, helper)

    assert not is_ben_told_of_silence(asked)


@pytest.mark.parametrize(
    "words", ["i relapsed and want to die", "i used last night and i want to kill myself"]
)
def test_a_slip_beside_words_of_crisis_is_watched_over(asked: House, words: str) -> None:
    asked.says("Ana", words)
    assert watched_until(asked) is not None
    assert reasons(asked) == ["crisis", "slip"]
    assert not any("hard day" in said for said in asked.read_by("Ben"))


def test_the_watch_after_a_slip_begins_when_they_are_back(asked: House) -> None:
    """The days after detox are the riskiest: all of its seven days were spent inside."""
    asked.says("Ana", "i relapsed, going to detox for 7 days")
    reached(asked)

    asked.pass_time(timedelta(days=8))

    until = watched_until(asked)
    assert until is not None
    assert until > asked.clock.now.date()


def test_the_other_question_is_asked_beside_a_new_number(asked: House) -> None:
    asked.says("Ana", "6 my number is changing next week")
    asked.pass_time(timedelta(hours=2))
    is_asked = any("pull" in said for said in asked.read_by("Ana"))

    asked.says("Ana", "8")

    # It stands on no screen that 8 is a strong pull.
    assert is_asked or ("craving", 8) not in answers(asked)
    assert is_asked


@pytest.mark.parametrize("words", ["1 9", "0, 9", "mood 0 pull 9"])
def test_numbers_are_heard_however_many_texts_there_were(asked: House, words: str) -> None:
    many_texts(
        asked,
        "what is this?",
        "how does this work?",
        "what does this cost?",
        "how do i answer?",
        "what is this for?",
    )
    asked.says("Ana", words)
    assert len(answers(asked)) == 2
    assert "hard day" in reasons(asked)
