"""A call as a state machine: what each key does where, and that no call goes on for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.voice import (
    GOODBYE,
    MOST_TURNS,
    Act,
    Facts,
    Place,
    Standing,
    turn,
)

OPEN = Facts(Place.QUESTIONS)
GUARDED = Facts(Place.QUESTIONS, {"1234": Place.QUESTIONS})


def after(
    keys: list[str], facts: Facts, start: Standing | None = None
) -> tuple[Standing, list[Act]]:
    """Where a call stands after these turns, and all that was to be done on the way."""
    standing, acts = start or Standing(), list[Act]()
    for one in keys:
        turned = turn(standing, one, facts)
        standing = turned.standing
        acts += turned.acts
    return standing, acts


def test_five_shows_that_a_person_is_there() -> None:
    assert after(["5"], OPEN) == (Standing(Place.QUESTIONS, 0, 1), [Act.PROVEN])


def test_pound_in_the_greeting_stops_these_calls() -> None:
    standing, acts = after(["#"], OPEN)
    assert standing.place is Place.OVER and acts == [Act.STOP]


@pytest.mark.parametrize("facts", [OPEN, GUARDED])
def test_silence_is_waited_for_three_times_and_then_a_kind_goodbye(facts: Facts) -> None:
    standing, acts = after(["", ""], facts)
    assert standing.place is Place.GREETING and acts == []
    last = turn(standing, "", facts)
    assert last.standing.place is Place.OVER and last.word == GOODBYE


def test_a_pin_opens_the_way_and_a_wrong_one_does_not() -> None:
    assert after(["5", "9999", "1234"], GUARDED) == (
        Standing(Place.QUESTIONS, 0, 3),
        [Act.WRONG_PIN, Act.PROVEN],
    )
    standing, acts = after(["5", "1", "2222", "9999"], GUARDED)
    assert standing.place is Place.OVER and Act.PROVEN not in acts


def test_a_pound_alone_is_no_code() -> None:
    standing, acts = after(["5", "#", "1234"], GUARDED)
    assert standing.place is Place.QUESTIONS and acts == [Act.PROVEN]


def test_each_pin_leads_to_a_place_of_its_own() -> None:
    two = Facts(Place.BEGIN, {"1111": Place.BEGIN, "2222": Place.MENU})
    assert after(["5", "1111"], two)[0].place is Place.BEGIN
    assert after(["5", "2222"], two)[0].place is Place.MENU


def test_too_many_wrong_pins_of_late_close_the_way_but_not_the_help() -> None:
    locked = Facts(Place.QUESTIONS, {"1234": Place.QUESTIONS}, locked=True)
    standing, acts = after(["*", "5"], locked)
    assert standing.place is Place.OVER and acts == [Act.HELP]


@pytest.mark.parametrize("place", [Place.GREETING, Place.PIN, Place.QUESTIONS, Place.MENU])
def test_star_asks_for_a_person_everywhere_and_never_for_a_pin(place: Place) -> None:
    turned = turn(Standing(place), "*", GUARDED)
    assert turned.acts == (Act.HELP,) and turned.standing.place is place


def test_each_digit_answers_and_waiting_begins_anew() -> None:
    standing, acts = after(["", "", "7", "", ""], OPEN, Standing(Place.QUESTIONS))
    assert standing.place is Place.QUESTIONS and acts == [Act.HEAR]


def test_a_helper_takes_it_and_then_may_be_connected() -> None:
    standing, acts = after(["5", "1", "*"], Facts(Place.CASE))
    assert standing.place is Place.CLAIMED
    assert acts == [Act.PROVEN, Act.PRESS, Act.CONNECT]


def test_a_helper_who_cannot_is_let_go() -> None:
    assert after(["5", "2"], Facts(Place.CASE))[0].place is Place.OVER


KEYS = st.sampled_from([*"0123456789*#", "", "1234", "9999", "**", "12"])
FACTS = st.builds(
    Facts,
    st.sampled_from(list(Place)),
    st.sampled_from([dict[str, Place](), {"1234": Place.QUESTIONS}]),
    st.booleans(),
)


@given(st.lists(KEYS, max_size=60), FACTS)
def test_whatever_is_pressed_a_call_ends_and_shows_nothing_before_its_time(
    keys: list[str], facts: Facts
) -> None:
    standing, acts = Standing(), list[Act]()
    for one in keys:
        turned = turn(standing, one, facts)
        if turned.standing.place not in (Place.GREETING, Place.PIN, Place.OVER):
            assert Act.PROVEN in [*acts, *turned.acts]
        if Act.PROVEN in turned.acts:
            assert not facts.pins or one in facts.pins
        standing = turned.standing
        acts += turned.acts
    if len(keys) > MOST_TURNS:
        assert standing.place is Place.OVER
