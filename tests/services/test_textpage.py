"""A text that waits for a person, whoever wrote it, can be read and marked as read."""

import pytest

from checkin_sms.services import access, textpage
from checkin_sms.services.access import Role
from checkin_sms.services.desk import NotThere
from checkin_sms.services.textpage import Known, TextPage, Waiting
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.services.shared_phone import HOME, LOU_ASKED, share
from tests.web.carrier import inbound, post
from tests.web.desk import account


def waiting(house: House, person_id: int | None = None) -> list[Waiting]:
    cleo = account(house)
    with house.runtime.store.reading() as tx:
        return textpage.waiting(tx, cleo, person_id)


def page(house: House, text_id: int) -> TextPage:
    cleo = account(house)
    with house.at_work() as m:
        return textpage.page(m, cleo, text_id)


def test_what_a_mentor_wrote_is_read_and_marked(both: House) -> None:
    ben = a_few_move_in(both)["Ben"]
    both.says("Ben", "is there a form for parking?")
    cleo = account(both)

    (text,) = waiting(both)
    assert (text.name, text.people) == ("Ben", [Known("Ben", f"/staff/mentors/{ben}")])
    assert waiting(both, ben) == [text]
    found = page(both, text.id)
    assert (found.words, found.unread) == ("is there a form for parking?", True)
    with both.at_work() as m:
        textpage.mark_read(m, cleo, text.id)

    assert waiting(both) == []
    assert not page(both, text.id).unread
    assert cells(both.runtime.store, "SELECT what, member_id FROM audit ORDER BY id") == [
        ("saw messages", None), ("read messages", None), ("saw messages", None),
    ]  # fmt: skip


def test_what_nobody_signed_on_a_shared_phone_says_whose_phone_it_is(both: House) -> None:
    names = share(both)
    both.carrier.text(HOME, "my landlord is at the door")
    both.work()

    (text,) = waiting(both)

    assert text.name == "Kay or Lou's phone"
    assert text.people == [
        Known("Kay", f"/staff/members/{names['Kay']}"),
        Known("Lou", f"/staff/members/{names['Lou']}"),
    ]
    assert page(both, text.id).words == "my landlord is at the door"


def test_an_unsigned_answer_that_staff_have_read_still_becomes_its_writers(both: House) -> None:
    names = share(both)
    both.walk(LOU_ASKED)
    both.carrier.text(HOME, "4 7")
    both.work()
    cleo, (text,) = account(both), waiting(both)
    with both.at_work() as m:
        textpage.mark_read(m, cleo, text.id)
    assert waiting(both) == []
    assert not page(both, text.id).unread

    both.carrier.text(HOME, "2")
    both.work()

    found = cells(
        both.runtime.store,
        "SELECT member_id, value FROM answer JOIN checkin"
        " ON checkin.id = checkin_id ORDER BY value",
    )
    assert found == [(names["Lou"], 4), (names["Lou"], 7)]


def test_a_strangers_text_is_read_too(house: House) -> None:
    a_few_move_in(house)
    post(house, "/twilio/text", inbound("+12025550199", "wrong door?"))

    (text,) = waiting(house)

    assert (text.name, text.people) == ("Somebody we do not know", [])
    assert page(house, text.id).words == "wrong door?"


def test_a_caseworker_reads_the_texts_of_their_own_members_alone(both: House) -> None:
    names = a_few_move_in(both)
    dov = account(both, "Dov", Role.CASEWORKER)
    with both.at_work() as m:
        access.assign(m.tx, dov.id, names["Ana"])
    both.says("Ana", "can i bring my dog?")
    both.says("Ben", "about Ana and the dog")
    anas, bens = waiting(both)

    with both.at_work() as m:
        assert textpage.waiting(m.tx, dov) == [anas]
        assert textpage.page(m, dov, anas.id).words == "can i bring my dog?"
        for there in (bens.id, 4711):
            with pytest.raises(NotThere):
                textpage.page(m, dov, there)
            with pytest.raises(NotThere):
                textpage.mark_read(m, dov, there)
