"""Who is speaking on a phone that several people share."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from checkin_sms.core.sharing import Holder, Known, choices, chosen, named, still_speaking

KAY, LOU = Holder(7, "Kay", "K."), Holder(8, "Lou", "L.")
BOTH = (KAY, LOU)
NOW = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
# Kay said who she is five minutes ago; she was asked before that, and Lou was not.
KNOWN = Known(
    since=NOW - timedelta(minutes=5),
    heard_at=NOW - timedelta(minutes=1),
    until=NOW + timedelta(hours=5),
    open_since=NOW - timedelta(minutes=20),
    others=None,
)
LOU_OPEN = replace(KNOWN, others=NOW - timedelta(minutes=10))


def test_the_question_names_aliases_only() -> None:
    assert choices(BOTH) == "1=K., 2=L."


@pytest.mark.parametrize(
    ("text", "digit", "who"),
    [
        ("1", 1, KAY),
        ("2", 2, LOU),
        ("Lou", None, LOU),
        ("l", None, LOU),
        ("K.", None, KAY),
        ("It's Kay!", None, KAY),
        ("this is lou", None, LOU),
        ("soy Lou", None, LOU),
    ],
)
def test_a_digit_an_alias_or_a_name_answers_it(text: str, digit: int | None, who: Holder) -> None:
    assert chosen(text, digit, BOTH) == who


@pytest.mark.parametrize(("text", "digit"), [("3", 3), ("0", 0), ("", None), ("kayak", None)])
def test_anything_else_does_not(text: str, digit: int | None) -> None:
    assert chosen(text, digit, BOTH) is None


def test_two_of_one_name_are_told_apart_by_digit_only() -> None:
    twins = (KAY, Holder(9, "Kay", "Kay B"))

    assert chosen("kay", None, twins) is None
    assert chosen("kay b", None, twins) == twins[1]
    assert chosen("2", 2, twins) == twins[1]


def test_unasked_a_whole_name_says_it_and_one_letter_does_not() -> None:
    assert named("Lou", BOTH) == LOU
    assert named("k", BOTH) is None
    assert named("Lou 4 7", BOTH) is None


def test_with_nobody_else_asked_they_stay_known_until_it_is_over() -> None:
    assert still_speaking(replace(KNOWN, open_since=None), NOW + timedelta(hours=4))
    assert not still_speaking(KNOWN, KNOWN.until)


def test_in_the_middle_of_their_numbers_they_go_on() -> None:
    assert still_speaking(LOU_OPEN, NOW)


def test_an_hour_later_it_may_be_the_other() -> None:
    assert not still_speaking(LOU_OPEN, LOU_OPEN.heard_at + timedelta(hours=1))


def test_with_theirs_done_the_next_numbers_may_be_the_others() -> None:
    assert not still_speaking(replace(LOU_OPEN, open_since=None), NOW)


def test_once_the_other_is_asked_it_may_be_the_other() -> None:
    assert not still_speaking(replace(LOU_OPEN, others=NOW - timedelta(minutes=2)), NOW)
