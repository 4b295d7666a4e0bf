"""On a shared phone some things cannot wait until somebody says whose they are."""

from datetime import timedelta

from checkin_sms.store import inbox, people
from tests.house import WORDINGS, House
from tests.services.shared_phone import WHO, answers, case_of, id_of, text


def test_words_of_crisis_are_answered_at_once_and_are_a_case_for_each(home: House) -> None:
    said = text(home, "i want to kill myself")

    assert said == WORDINGS.text("crisis", "en")
    assert case_of(home, "Kay") == case_of(home, "Lou") == ["crisis"]
    assert [name for name in ("Kay", "Lou") for b in home.read_by("Cleo") if name[0] + "." in b]


def speaks_spanish(house: House, name: str) -> None:
    with house.at_work() as m:
        people.set_language(m.tx, id_of(house, name), "es")


def test_a_cry_is_answered_in_the_language_of_whoever_cries(home: House) -> None:
    speaks_spanish(home, "Lou")

    assert text(home, "me quiero matar") == WORDINGS.text("crisis", "es")
    assert text(home, "i want to kill myself") == WORDINGS.text("crisis", "en")


def test_where_all_speak_one_language_a_cry_is_answered_in_that(home: House) -> None:
    assert text(home, "me quiero matar") == WORDINGS.text("crisis", "en")


def test_a_crisis_of_somebody_known_is_theirs_alone(home: House) -> None:
    text(home, "5")
    text(home, "2")

    text(home, "i want to kill myself")

    assert case_of(home, "Lou") == ["crisis"]
    assert case_of(home, "Kay") == []


def test_a_wish_to_be_called_is_staffs_when_nobody_says_whose_it_is(home: House) -> None:
    assert text(home, "please call me", wait=9) == WHO
    assert not home.read_by("Cleo")

    home.pass_time(timedelta(minutes=2))

    assert "someone on a phone that Kay shares may need a call" in home.read_by("Cleo")[-1]
    assert "Kay" in text(home, "1"), "an answer still counts"
    assert case_of(home, "Kay") == ["call me"]


CHATTER = ("hello", "u there", "anybody")


def test_a_wish_is_staffs_however_much_is_written_after_it(home: House) -> None:
    for body in ("please call me", *CHATTER):
        assert text(home, body) == WHO

    home.pass_time(timedelta(minutes=10))

    assert "may need a call" in home.read_by("Cleo")[-1]


def test_a_wish_is_theirs_however_much_was_written_after_it(home: House) -> None:
    for body in ("please call me", *CHATTER):
        text(home, body)

    assert "asking Ben to call" in text(home, "1")
    assert case_of(home, "Kay") == ["call me"]


def test_a_wish_long_after_a_text_that_stayed_nobodys_is_staffs_too(home: House) -> None:
    text(home, "hello", wait=30)
    assert not home.read_by("Cleo")

    assert text(home, "please call me", wait=11) == WHO

    assert "may need a call" in home.read_by("Cleo")[-1]
    text(home, "1")
    with home.runtime.store.reading() as tx:
        assert {one.person_id for one in inbox.unread(tx)} == {id_of(home, "Kay")}, "hello was hers"


def test_staff_hear_of_a_wish_that_is_nobodys_again_only_when_there_is_a_new_one(
    home: House,
) -> None:
    text(home, "please call me", wait=15)
    text(home, "hello", wait=15)
    assert len(home.read_by("Cleo")) == 1

    text(home, "call me", wait=15)

    assert len(home.read_by("Cleo")) == 2


def test_hard_numbers_that_are_nobodys_are_told_too(home: House) -> None:
    text(home, "1 9", wait=15)

    assert "may need a call" in home.read_by("Cleo")[-1]


def test_numbers_that_are_nobodys_only_stay_unread(home: House) -> None:
    text(home, "6 1", wait=15)

    assert not home.read_by("Cleo")
    with home.runtime.store.reading() as tx:
        assert [one.body for one in inbox.unread(tx)] == ["6 1"]


def test_a_wish_and_then_numbers_are_answered_as_the_wish(home: House) -> None:
    text(home, "call me")
    text(home, "4 7")

    assert "asking Ben to call" in text(home, "1")
    assert [row[1:] for row in answers(home)] == [("mood", 4), ("craving", 7)]


def test_a_wish_beside_a_stop_is_staffs_at_once(home: House) -> None:
    """Nobody can be asked any more whose it is."""
    assert "no more texts" in text(home, "stop texting us. please call me")

    assert any("Kay shares may need a call" in said for said in home.read_by("Cleo"))
    with home.runtime.store.reading() as tx:
        assert [one.body for one in inbox.unread(tx)] == ["stop texting us. please call me"]
