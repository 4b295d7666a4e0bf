"""Which open thing a text is for. What could be for several is asked back, never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.reader.reading import Answer, Intent, Reading
from checkin_sms.core.route import Kind, Nothing, Thing, To, Which, route

ANA_CHECKIN = Thing(Kind.CHECKIN, 1, 10)
BEA_CHECKIN = Thing(Kind.CHECKIN, 2, 11)
REFUSED = Thing(Kind.WELCOME, 1, 32, refused=True)
ANAS = Thing(Kind.CASE, 5, 20)
CASE_A = Thing(Kind.CASE, 5, 20, "A")
CASE_B = Thing(Kind.CASE, 5, 21, "B")
WELCOME = Thing(Kind.WELCOME, 1, 30)
MENTOR_WELCOME = Thing(Kind.WELCOME, 1, 31)


def key(digit: int, letter: str | None = None) -> Reading:
    return Reading(f"{letter or ''}{digit}", digit=digit, letter=letter)


def says(*intents: Intent, answers: tuple[Answer, ...] = ()) -> Reading:
    return Reading("...", intents=frozenset(intents), answers=answers)


WORDS = Reading("my cat is ill", free_text="my cat is ill")
OK, NO = says(Intent.AGREE), says(Intent.DECLINE)
# "ok" in the middle of a check-in is read as a mood too.
OKAY = says(Intent.AGREE, answers=(Answer("mood", 5, True),))

# The letters that were given to whoever writes, whatever is open now.
GIVEN = "AB"

TABLE: list[tuple[Reading, list[Thing], To | Which | Nothing]] = [
    # Nothing open.
    (key(1), [], Nothing()),
    (key(1, "A"), [], Nothing()),
    (OK, [], Nothing()),
    (NO, [], Nothing()),
    (WORDS, [], Nothing()),
    # A check-in takes all that is said; bare digits are its own.
    (key(1), [ANA_CHECKIN], To(ANA_CHECKIN)),
    (WORDS, [ANA_CHECKIN], To(ANA_CHECKIN)),
    (OK, [ANA_CHECKIN], To(ANA_CHECKIN)),
    (key(1), [ANA_CHECKIN, CASE_A], To(ANA_CHECKIN)),
    (key(1), [ANA_CHECKIN, CASE_A, CASE_B], To(ANA_CHECKIN)),
    (NO, [ANA_CHECKIN, CASE_A], To(ANA_CHECKIN)),
    (key(3), [ANA_CHECKIN, BEA_CHECKIN], Which((ANA_CHECKIN, BEA_CHECKIN))),
    # One case: digits, "ok" and "can't" are about it.
    (key(1), [ANAS], To(ANAS)),
    (key(9), [ANAS], To(ANAS)),
    (OK, [ANAS], To(ANAS)),
    (NO, [ANAS], To(ANAS)),
    (WORDS, [ANAS], Nothing()),
    # Several: a letter says which, else it is asked back.
    (key(1), [CASE_A, CASE_B], Which((CASE_A, CASE_B))),
    (OK, [CASE_A, CASE_B], Which((CASE_A, CASE_B))),
    (NO, [CASE_A, CASE_B], Which((CASE_A, CASE_B))),
    (key(1, "A"), [CASE_A, CASE_B], To(CASE_A)),
    (key(2, "B"), [CASE_A, CASE_B], To(CASE_B)),
    (key(2, "B"), [ANA_CHECKIN, CASE_A, CASE_B], To(CASE_B)),
    (key(1, "C"), [CASE_A, CASE_B], Which((CASE_A, CASE_B))),
    (key(1, "A"), [ANA_CHECKIN], Nothing()),
    # A letter from an earlier text is fine while the one open case needs none.
    (key(1, "A"), [ANAS], To(ANAS)),
    (key(1, "B"), [CASE_A], Which((CASE_A,))),
    # "ok" beside a check-in is a case's or the check-in's.
    (OK, [ANA_CHECKIN, CASE_A], To(CASE_A)),
    # A welcome begins with OK or 1.
    (OK, [WELCOME], To(WELCOME)),
    (key(1), [WELCOME], To(WELCOME)),
    (key(2), [WELCOME], Nothing()),
    (OKAY, [WELCOME, ANA_CHECKIN], To(WELCOME)),
    (OKAY, [ANA_CHECKIN], To(ANA_CHECKIN)),
    (key(1), [WELCOME, ANAS], To(ANAS)),
    (OK, [WELCOME, ANAS], Which((WELCOME, ANAS))),
    (key(1), [WELCOME, ANA_CHECKIN], To(ANA_CHECKIN)),
    (OK, [WELCOME, MENTOR_WELCOME], To(WELCOME)),
    (NO, [WELCOME], To(WELCOME)),
    # To one that was refused OK comes late, but a key is about something else.
    (OK, [REFUSED], To(REFUSED)),
    (key(1), [REFUSED], Nothing()),
    (key(1), [REFUSED, MENTOR_WELCOME], To(MENTOR_WELCOME)),
    (NO, [WELCOME, ANAS], To(ANAS)),
    (NO, [WELCOME, ANA_CHECKIN], To(ANA_CHECKIN)),
    (says(Intent.DECLINE, Intent.LATER), [WELCOME], Nothing()),
]


@pytest.mark.parametrize(("reading", "things", "to"), TABLE)
def test_a_text_goes_where_it_belongs(
    reading: Reading, things: list[Thing], to: To | Which | Nothing
) -> None:
    assert route(reading, things) == to


# What is open is not all that a letter may mean.
OF_ANOTHER: list[tuple[Reading, list[Thing], To | Which | Nothing]] = [
    (key(3, "A"), [CASE_B], Nothing()),
    (key(3, "A"), [ANAS], Nothing()),
    (key(3, "B"), [CASE_B], To(CASE_B)),
    (key(3, "C"), [CASE_B], Which((CASE_B,))),
    (key(3, "C"), [ANAS], Which((ANAS,))),
    (key(3, "C"), [], Nothing()),
    (key(3), [CASE_B], To(CASE_B)),
]


@pytest.mark.parametrize(("reading", "things", "to"), OF_ANOTHER)
def test_a_letter_that_means_another_member_never_means_this_one(
    reading: Reading, things: list[Thing], to: To | Which | Nothing
) -> None:
    assert route(reading, things, GIVEN) == to


THINGS = [ANA_CHECKIN, BEA_CHECKIN, CASE_A, CASE_B, WELCOME, MENTOR_WELCOME]
READINGS = [key(n, letter) for n in range(10) for letter in (None, "A", "C")] + [
    OK,
    NO,
    OKAY,
    WORDS,
]


@given(st.sampled_from(READINGS), st.lists(st.sampled_from(THINGS), unique=True))
def test_nothing_is_ever_guessed(reading: Reading, things: list[Thing]) -> None:
    match route(reading, things):
        case To(thing):
            assert thing in things
        case Which(among):
            assert len(among) > 1 or reading.letter is not None
            assert set(among) <= set(things)
        case Nothing():
            pass
