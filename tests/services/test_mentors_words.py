"""What mentors write beside their keys, and from a phone that has stopped us."""

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as case_rows
from checkin_sms.store import mentors
from tests.house import House
from tests.oak_street import cells


@pytest.fixture
def asked_to_call(house: House, names: dict[str, int]) -> House:
    """Ben was told of a hard day of Ana's."""
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    house.work()
    return house


def asked_about_kay_too(house: House, names: dict[str, int]) -> None:
    with house.at_work() as m:
        who = PersonForm("Kay", "+12025550107", zone="America/New_York")
        kay = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, kay, [Support(names["Ben"])])
        cases.raise_case(m, kay, Reason.HARD_DAY)
    house.work()


def claimer(house: House, names: dict[str, int]) -> int | None:
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Ana"])
        assert found is not None
        return found.claimed_by


def last_state(house: House) -> object:
    return cells(house.runtime.store, "SELECT state FROM inbox ORDER BY id")[-1][0]


@pytest.mark.parametrize(
    ("words", "claimed"), [("1 i will call her", True), ("2 sorry at work", False)]
)
def test_a_mentors_digit_counts_with_words_behind_it(
    asked_to_call: House, names: dict[str, int], words: str, *, claimed: bool
) -> None:
    """Or they hear that it did not: "a person will read this" lets them believe that it did."""
    before = len(asked_to_call.read_by("Dee"))
    asked_to_call.says("Ben", words)

    assert (claimer(asked_to_call, names) == names["Ben"]) is claimed
    assert (len(asked_to_call.read_by("Dee")) > before) is not claimed
    assert "office hours" not in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"


def test_what_came_of_the_call_in_words(asked_to_call: House, names: dict[str, int]) -> None:
    asked_to_call.says("Ben", "1 on it")
    asked_to_call.says("Ben", "3 reached her, shes fine")

    with asked_to_call.at_work() as m:
        assert case_rows.open_case(m.tx, names["Ana"]) is None


@pytest.mark.parametrize("words", ["2 minutes and ill call her", "1 cant right now"])
def test_a_number_that_may_be_no_key_is_asked_back(
    asked_to_call: House, names: dict[str, int], words: str
) -> None:
    before = len(asked_to_call.read_by("Dee"))
    asked_to_call.says("Ben", words)

    assert "1=I will" in asked_to_call.read_by("Ben")[-1]
    assert claimer(asked_to_call, names) is None
    assert len(asked_to_call.read_by("Dee")) == before
    assert last_state(asked_to_call) == "unread"


def test_with_several_cases_the_words_are_kept_and_it_is_asked_which(
    asked_to_call: House, names: dict[str, int]
) -> None:
    asked_about_kay_too(asked_to_call, names)

    asked_to_call.says("Ben", "1 i will call her")

    assert "Which one?" in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"


def test_with_nothing_open_it_is_words_as_before(house: House, names: dict[str, int]) -> None:
    house.says("Ben", "1 i will call her")
    assert "office hours" in house.read_by("Ben")[-1]


@pytest.mark.parametrize("words", ["can somebody tell cleo that ana is not well", "1"])
def test_what_a_stopped_mentor_writes_is_kept_for_a_person(
    asked_to_call: House, words: str
) -> None:
    asked_to_call.says("Ben", "STOP")
    asked_to_call.says("Ben", words)
    assert last_state(asked_to_call) == "unread"


def test_words_beside_a_mentors_stop_are_kept_for_a_person(asked_to_call: House) -> None:
    asked_to_call.says("Ben", "stop texting me, my mom is in the hospital")
    assert "no more texts" in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"


@pytest.mark.parametrize(
    "words",
    [
        "3 she relapsed",
        "3 called, went to vm",
        "3 talked to her mom",
        "3 la llame y le deje un mensaje",
    ],
)
def test_a_key_does_not_close_a_case_against_the_words_behind_it(
    asked_to_call: House, names: dict[str, int], words: str
) -> None:
    """ "Thank you for reaching Ana. That is all", of somebody who reached her voice box."""
    asked_to_call.says("Ben", "1")
    asked_to_call.says("Ben", words)

    with asked_to_call.at_work() as m:
        assert case_rows.open_case(m.tx, names["Ana"]) is not None
    # Whoever has called is offered the keys of a call, and not whether they will.
    assert "needs more help" in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"


@pytest.mark.parametrize(
    "words",
    [
        "1 please ask someone else",
        "1 i wish i could",
        "1 driving",
        "1 estoy trabajando",
        "1 im away til friday",
        "1 who is this",
    ],
)
def test_nobody_has_a_case_who_says_that_they_do_not(
    asked_to_call: House, names: dict[str, int], words: str
) -> None:
    """Ana would read that Ben will call her soon, and nobody else would be asked for hours."""
    asked_to_call.says("Ben", words)

    assert not any("Ben will call you" in said for said in asked_to_call.read_by("Ana"))
    assert claimer(asked_to_call, names) is None


@pytest.mark.parametrize("words", ["4 she says she wants to die", "4 he overdosed"])
def test_words_of_crisis_behind_a_key_are_about_whom_they_called(
    asked_to_call: House, words: str
) -> None:
    """Staff are sent to the mentor, and nobody to the member; the key counts for nothing."""
    asked_to_call.says("Ben", "1")
    asked_to_call.says("Ben", words)

    assert any("Ana" in said for said in asked_to_call.read_by("Cleo"))


@pytest.mark.parametrize(
    "words", ["stop texting me. ana is not well", "stop texting me. she is not home"]
)
def test_a_mentor_who_stops_us_and_tells_of_somebody_is_no_stranger(
    asked_to_call: House, words: str
) -> None:
    asked_to_call.says("Ben", words)

    assert "no more texts" in asked_to_call.read_by("Ben")[-1]
    assert not any("number of Ben" in said for said in asked_to_call.read_by("Cleo"))
    assert last_state(asked_to_call) == "unread"


def test_the_key_counts_with_the_name_of_whom_they_call(
    asked_to_call: House, names: dict[str, int]
) -> None:
    asked_to_call.says("Ben", "1 ok ill call Ana now")
    assert claimer(asked_to_call, names) == names["Ben"]


@pytest.mark.parametrize(
    "words", ["3 she has a new number", "4 i need help", "1 who is this", "3 she feels hopeless"]
)
def test_what_else_may_be_read_in_a_key_in_doubt_is_asked_back(
    asked_to_call: House, names: dict[str, int], words: str
) -> None:
    """A new number of Ana's took Ben off, as if his number were a stranger's."""
    asked_to_call.says("Ben", words)

    assert "1=I will" in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"
    asked_to_call.says("Ben", "1")
    assert claimer(asked_to_call, names) == names["Ben"]


def test_whoever_is_away_is_away_whatever_key_stands_before_it(asked_to_call: House) -> None:
    before = len(asked_to_call.read_by("Dee"))
    asked_to_call.says("Ben", "2 im away til friday")

    assert "we will ask others" in asked_to_call.read_by("Ben")[-1]
    assert len(asked_to_call.read_by("Dee")) > before
    assert last_state(asked_to_call) == "unread"


@pytest.mark.parametrize("before", [("1",), (), ("1", "3")])
def test_staff_are_asked_to_call_whom_it_is_about_whatever_they_pressed_before(
    asked_to_call: House, names: dict[str, int], before: tuple[str, ...]
) -> None:
    for key in before:
        asked_to_call.says("Ben", key)
    asked_to_call.says("Ben", "3 she says she wants to die")

    assert "988" in asked_to_call.read_by("Ben")[-1]
    assert any("Ana needs a call now" in said for said in asked_to_call.read_by("Cleo"))
    assert any("worry about Ben" in said for said in asked_to_call.read_by("Cleo"))
    assert claimer(asked_to_call, names) is None
    assert last_state(asked_to_call) == "unread"


def test_of_a_crisis_that_they_have_others_hear_that_it_needs_more(
    house: House, names: dict[str, int]
) -> None:
    with house.at_work() as m:
        mentors.change(
            m.tx, names["Ben"], start="09:00", end="20:00", nights=True, crisis=True, capacity=5
        )
        pair(m, names["Ana"], [Support(names["Ben"], crisis=True)])
        cases.raise_case(m, names["Ana"], Reason.CRISIS)
    house.work()
    house.says("Ben", "1")
    house.says("Ben", "4 she overdosed")

    assert any("Ben reached Ana, who needs more help" in said for said in house.read_by("Cleo"))
    assert claimer(house, names) is None


def test_of_several_each_is_called_where_no_letter_says_whom_it_is_about(
    asked_to_call: House, names: dict[str, int]
) -> None:
    asked_about_kay_too(asked_to_call, names)

    asked_to_call.says("Ben", "4 she overdosed")

    said = " ".join(asked_to_call.read_by("Cleo"))
    assert "Ana needs a call now" in said
    assert "Kay needs a call now" in said
