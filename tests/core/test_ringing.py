"""What the carrier's words about a call mean, in whatever order they come."""

from datetime import timedelta
from itertools import permutations

import pytest

from checkin_sms.core.delivery import ASKED, Sending
from checkin_sms.core.ringing import OVER, gap, said

WORDS = ["queued", "initiated", "ringing", "in-progress", "completed"]


@pytest.mark.parametrize(
    ("word", "keyed", "state"),
    [
        ("completed", True, Sending.DELIVERED),
        ("completed", False, Sending.UNANSWERED),
        ("no-answer", False, Sending.UNANSWERED),
        ("busy", False, Sending.UNDELIVERED),
        ("failed", False, Sending.UNDELIVERED),
        ("canceled", False, Sending.FAILED),
        ("in-progress", False, Sending.SENT),
        ("a new word", False, Sending.SENDING),
    ],
)
def test_each_word_says_where_the_call_stands(word: str, keyed: bool, state: Sending) -> None:
    assert said(Sending.SENDING, word, keyed=keyed) is state


@pytest.mark.parametrize("keyed", [True, False])
def test_whoever_takes_a_call_that_we_spoil_was_not_asked(keyed: bool) -> None:
    state = said(Sending.SENT, "completed", keyed=keyed, spoiled=True)
    assert state is Sending.FAILED and state not in ASKED
    assert said(Sending.SENT, "in-progress", keyed=keyed, spoiled=True) is Sending.SENT


def test_a_phone_that_rang_out_was_asked_and_an_engaged_one_was_not() -> None:
    assert said(Sending.ACCEPTED, "no-answer", keyed=False) in ASKED
    assert said(Sending.ACCEPTED, "busy", keyed=False) not in ASKED


@pytest.mark.parametrize("keyed", [True, False])
def test_the_order_of_the_words_changes_nothing(keyed: bool) -> None:
    ends = set()
    for order in permutations(WORDS):
        state = Sending.SENDING
        for word in (*order, *order):
            state = said(state, word, keyed=keyed)
        ends.add(state)
    assert ends == {Sending.DELIVERED if keyed else Sending.UNANSWERED} <= OVER


def test_it_rings_again_after_the_gap_or_half_as_long_again_and_not_for_all_at_once() -> None:
    least = timedelta(minutes=20)
    gaps = {gap(least, f"token {number}") for number in range(200)}
    assert all(least <= one <= least * 1.5 for one in gaps) and len(gaps) > 190
