"""An answer belongs to the question that is on the screen."""

from datetime import timedelta

from checkin_sms.store import inbox
from tests.house import House
from tests.oak_street import ANA_ASKED, cells
from tests.services.shared_phone import HOME, KAY_ASKED, LOU_ASKED, id_of, share, text
from tests.services.shared_phone import answers as answers_of


def kept(house: House) -> list[tuple[object, ...]]:
    return cells(
        house.runtime.store,
        "SELECT question, value FROM answer ORDER BY checkin_id, question DESC",
    )


def test_yesterdays_second_question_is_answered_until_the_next_prompt_is_accepted(
    house: House, names: dict[str, int]
) -> None:
    """A strong pull must not become a fine mood because the carrier took nothing for an hour."""
    house.walk(ANA_ASKED)
    house.says("Ana", "6")
    house.walk(ANA_ASKED + timedelta(hours=23, minutes=55))
    house.carrier.switches.set(["error_before"], house.number("Ana"))
    house.walk(ANA_ASKED + timedelta(hours=24, minutes=20))
    assert "pull" in house.read_by("Ana")[-1]

    house.says("Ana", "8")

    assert kept(house) == [("mood", 6), ("craving", 8)]


def test_todays_question_is_asked_once_yesterdays_was_answered(
    house: House, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    house.says("Ana", "6")
    house.walk(ANA_ASKED + timedelta(hours=23, minutes=55))
    house.carrier.switches.set(["too_many"], house.number("Ana"))
    house.walk(ANA_ASKED + timedelta(hours=24, seconds=20))
    house.says("Ana", "2")
    assert kept(house) == [("mood", 6), ("craving", 2)]

    house.carrier.switches.set([], house.number("Ana"))
    house.pass_time(timedelta(minutes=30))
    assert "9=very good" in house.read_by("Ana")[-1]
    house.says("Ana", "5")
    assert kept(house) == [("mood", 6), ("craving", 2), ("mood", 5)]


def test_a_prompt_that_may_have_arrived_takes_the_answer(
    house: House, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    house.says("Ana", "6")
    house.walk(ANA_ASKED + timedelta(hours=23, minutes=55))
    house.carrier.switches.set(["error_after"], house.number("Ana"))
    house.walk(ANA_ASKED + timedelta(hours=24, seconds=20))

    house.says("Ana", "8")

    assert kept(house) == [("mood", 6), ("mood", 8)]


def test_a_number_that_was_asked_for_after_who_is_this_is_no_answer_to_it(house: House) -> None:
    """A guest's "hello" at ten brings "who is this?"; at six both are asked, and Kay is at a 2."""
    share(house)
    text(house, "hello there")
    house.walk(LOU_ASKED + timedelta(minutes=1))

    said = text(house, "2")

    # It could be Kay's mood: it is asked who they are, and nobody is called by their name.
    assert "Lou" not in said
    text(house, "1")
    assert answers_of(house) == [(id_of(house, "Kay"), "mood", 2)]


def test_what_says_who_they_are_is_no_answer_to_the_other_question(house: House) -> None:
    """Kay answers, is asked who she is, and says "1" just after Lou was asked: asked once more, she
    says it again. The first "1" is no pull of hers, which may be a 9."""
    share(house)
    house.walk(KAY_ASKED + timedelta(minutes=1))
    assert "Who is this" in text(house, "2")
    house.walk(LOU_ASKED + timedelta(minutes=1))
    assert "Who is this" in text(house, "1")

    text(house, "1")

    assert answers_of(house) == [(id_of(house, "Kay"), "mood", 2)]
    with house.at_work() as m:
        unread = [one.body for one in inbox.unread(m.tx) if one.person_id == id_of(house, "Kay")]
    assert unread == ["1"]
    assert "pull" in house.carrier.bodies_to(HOME)[-1]


def test_a_number_that_may_be_the_answer_counts_though_it_may_be_a_name(house: House) -> None:
    """With nothing answered before it, Kay's "1" is as likely a hard day as her name."""
    share(house)
    text(house, "hello there")
    house.walk(LOU_ASKED + timedelta(minutes=1))
    text(house, "1")
    text(house, "1")
    assert answers_of(house) == [(id_of(house, "Kay"), "mood", 1)]
