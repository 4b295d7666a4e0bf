"""One text in, one reading out, whatever anyone types."""

from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.reader.explain import explain
from checkin_sms.core.reader.interpret import interpret, prepare
from checkin_sms.core.reader.phrases import compiled
from checkin_sms.core.reader.reading import Intent, Mouth, Reading, Tier
from checkin_sms.core.reader.tables import words

MOOD, CRAVING = ("mood",), ("craving",)
BOTH = ("mood", "craving")
ASKED = st.sampled_from([(), MOOD, CRAVING, BOTH])
KNOWN = st.sampled_from(
    [
        "4", "7/10", "4 7", "STOP", "stop texting me", "end of my rope", "not great", "muy mal",
        "alto", "call me", "i relapsed", "in jail til friday", "quiero morir", "who is this",
        "5 sorry 7", "mood 3 craving 7", "call me at 5", "away 3", "no puedo", "8, none", "b-2",
        "ya no me manden mensajes", "recaí", "i want to die", "¿Quién es?", "2 sodas", "ok",
    ]
)  # fmt: skip


def meaning(reading: Reading) -> tuple[object, ...]:
    return (
        tuple((answer.question, answer.value, answer.approximate) for answer in reading.answers),
        reading.intents,
        reading.crisis,
        reading.opt_out_by,
        reading.digit,
        reading.letter,
        reading.ask_back,
    )


@given(st.text(max_size=200), ASKED)
def test_nothing_that_anyone_can_type_raises(text: str, asked: tuple[str, ...]) -> None:
    reading = interpret(text, asked, before=(text, text))

    assert all(0 <= answer.value <= 9 for answer in reading.answers)
    assert {answer.question for answer in reading.answers} <= set(asked)
    assert explain(reading)


WORDS = st.sampled_from(
    words(
        """i im you want need to die call me my not no good bad 4 7 10 , . ! used drank last night
        and but stop the texts please quiero morir llamar tome anoche bien mal muy ganas de usar a
        las 5 siete half out of or - / mood craving 'til friday jail hospital :) day one sorry"""
    )
)


@given(st.lists(WORDS, max_size=25).map(" ".join), ASKED)
def test_words_in_any_order_are_read(text: str, asked: tuple[str, ...]) -> None:
    assert interpret(text, asked).text == text


@given(
    KNOWN, ASKED, st.sampled_from(["", " ", "\n", "  \t"]), st.sampled_from(["", ".", "!!", " ."])
)
def test_edges_and_case_change_nothing(
    text: str, asked: tuple[str, ...], before: str, after: str
) -> None:
    plain = meaning(interpret(text, asked))

    assert meaning(interpret(f"{before}{text}{after}{before}", asked)) == plain
    assert meaning(interpret(text.upper(), asked)) == plain
    assert meaning(interpret(text.lower(), asked)) == plain


CHATTER = st.sampled_from(
    [
        "went to church with my sister", "it rained all morning", "my dog is funny",
        "watching the game tonight", "the bus was late", "work was long", "made soup for dinner",
        "fui a la iglesia", "llovio toda la manana", "mi perro es gracioso", "hice sopa",
        "hace calor", "my mom came over", "just got home from work", "the kids are at school",
    ]
)  # fmt: skip


@given(st.integers(0, 9), CHATTER, st.sampled_from([". ", ", ", "\n", " - ", "! "]), st.booleans())
def test_free_words_beside_a_clear_score_never_change_it(
    score: int, chatter: str, joint: str, first: bool
) -> None:
    text = f"{score}{joint}{chatter}" if first else f"{chatter}{joint}{score}"

    (answer,) = interpret(text, MOOD).answers

    assert (answer.value, answer.approximate) == (score, False)


@given(st.lists(CHATTER, max_size=4).map(". ".join), ASKED)
def test_chatter_holds_no_score_and_no_cry(text: str, asked: tuple[str, ...]) -> None:
    reading = interpret(text, asked)

    assert reading.answers == ()
    assert reading.crisis is None
    assert reading.intents == frozenset()
    assert reading.free_text == text


@given(
    CHATTER, st.sampled_from(["i want to die", "quiero morir", "im going to kill myself"]), ASKED
)
def test_chatter_never_hides_a_cry(chatter: str, cry: str, asked: tuple[str, ...]) -> None:
    assert interpret(f"{chatter} {cry}", asked).crisis is Tier.SELF_HARM
    assert interpret(f"{cry}. {chatter}", asked).crisis is Tier.SELF_HARM


def test_the_same_text_always_reads_the_same() -> None:
    assert interpret("5 but call me", BOTH) == interpret("5 but call me", BOTH)


def test_a_cry_adds_and_never_replaces() -> None:
    reading = interpret("STOP i want to die", BOTH)

    assert reading.crisis is Tier.SELF_HARM
    assert reading.intents == {Intent.OPT_OUT}
    assert reading.opt_out_by is Mouth.PLAIN


def test_a_score_and_a_wish_are_both_heard() -> None:
    reading = interpret("5 but call me", BOTH)

    assert [(answer.question, answer.value) for answer in reading.answers] == [("mood", 5)]
    assert reading.intents == {Intent.CALL_ME}


def test_a_word_with_two_meanings_is_asked_back_and_stops_nothing() -> None:
    asked = interpret("alto", CRAVING)

    assert (asked.ask_back, asked.intents, asked.opt_out_by) == ("alto", frozenset(), None)
    assert interpret("alto").opt_out_by is Mouth.PLAIN


def test_a_pause_says_why_and_until_when() -> None:
    reading = interpret("no minutes til friday", MOOD)

    assert (reading.pause_reason, reading.until) == ("no minutes", "friday")
    assert interpret("going to jail for 3 days").number == 3
    assert interpret("en el hospital hasta el lunes").until == "lunes"
    assert interpret("pausa 2 dias").number == 2


def test_what_no_rule_used_is_left_for_a_person() -> None:
    assert interpret("lost my keys today", MOOD).free_text == "lost my keys today"
    assert interpret("5. lost my keys", MOOD).free_text == "lost my keys"
    assert interpret("5", MOOD).free_text == ""
    assert interpret("thanks 5", MOOD).free_text == ""


def test_after_preparing_no_text_waits_for_a_table() -> None:
    prepare()
    made = compiled.cache_info().misses

    for text in ("i need help, stop", "me quiero morir", "in jail til friday", "used last nite"):
        interpret(text, MOOD)

    assert compiled.cache_info().misses == made
