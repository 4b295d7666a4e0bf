"""One member as staff see them."""

from datetime import timedelta

import pytest

from checkin_sms.services import access, memberpage
from checkin_sms.services.access import Role
from checkin_sms.services.desk import NotThere
from checkin_sms.services.memberpage import MemberPage
from checkin_sms.store import audits, notes
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.trouble import statements
from tests.web.desk import account

DAY = timedelta(days=1)


def ana(house: House) -> int:
    return a_few_move_in(house)["Ana"]


def look(house: House, member_id: int, **wanted: bool) -> MemberPage:
    return memberpage.page(house.runtime, account(house), member_id, **wanted)  # type: ignore[arg-type]


def seen(house: House) -> list[str]:
    with house.runtime.store.reading() as tx:
        return [row.what for row in audits.page(tx)]


def test_the_head_says_who_they_are_and_hides_the_number(both: House) -> None:
    page = look(both, ana(both))

    assert page.member.name == "Ana"
    assert [one.name for one in page.supports.now] == ["Ben", "Dee"]
    assert (page.head.consent_how, page.head.consent_by) == ("on paper", "Cleo")
    assert [(one.masked, one.state, one.shown) for one in page.numbers] == [
        ("***-***-0101", "takes texts", "")
    ]
    assert seen(both) == []


def test_a_number_and_words_are_shown_to_who_asks_and_that_is_written_down(both: House) -> None:
    member_id = ana(both)
    both.clock.advance(timedelta(hours=1))
    both.says("Ana", "my sister has moved in")

    hidden = look(both, member_id)
    shown = look(both, member_id, show=True, numbers=True)

    assert all(line.text == "" for line in hidden.lines)
    assert "my sister has moved in" in [line.text for line in shown.lines]
    assert shown.numbers[0].shown == "+12025550101"
    assert seen(both) == ["saw number", "saw messages"]


def test_the_charts_have_a_gap_where_nothing_was_answered(both: House) -> None:
    member_id = ana(both)
    both.walk(ANA_ASKED)
    both.says("Ana", "bout a 4")
    both.says("Ana", "2")
    both.walk(ANA_ASKED + 2 * DAY)
    both.says("Ana", "7 1")

    mood, craving = look(both, member_id).charts

    assert [(p.value, p.approximate) for p in mood.points[-3:]] == [
        (4, True),
        (None, False),
        (7, False),
    ]
    assert [p.value for p in craving.points[-3:]] == [2, None, 1]
    assert len(mood.points) == memberpage.DAYS


def test_what_happened_is_told_in_words_newest_first(house: House) -> None:
    member_id = ana(house)
    house.walk(ANA_ASKED)
    house.says("Ana", "5 2")
    cleo = account(house)
    with house.at_work() as m:
        notes.write(m.tx, member_id=member_id, staff_id=cleo.id, at=m.now, text="Is well.")

    lines = look(house, member_id).lines

    words = [line.words for line in lines]
    assert any("ask mood" in one and "delivered" in one for one in words)
    assert "They wrote" in words
    assert ("Cleo wrote a note", "Is well.") in [(line.words, line.text) for line in lines]
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)


def test_the_page_asks_the_same_however_much_has_happened(house: House) -> None:
    member_id = ana(house)
    with statements(house) as few:
        look(house, member_id)
    house.walk(ANA_ASKED + 6 * DAY)

    with statements(house) as many:
        look(house, member_id)

    assert len(many) <= len(few) + 1
    assert len(many) <= 20, "\n".join(many)


def test_it_is_there_for_who_may_see_them_alone(house: House) -> None:
    member_id = ana(house)
    dov, eve = account(house, "Dov", Role.CASEWORKER), account(house, "Eve", Role.CASEWORKER)
    with house.at_work() as m:
        access.assign(m.tx, dov.id, member_id)

    assert memberpage.page(house.runtime, dov, member_id).caseworkers == ["Dov"]
    for viewer, wanted in ((eve, member_id), (dov, member_id + 1), (account(house), 4711)):
        with pytest.raises(NotThere):
            memberpage.page(house.runtime, viewer, wanted)
