"""What a member agreed to about calls, on their page."""

import re

from checkin_sms.core.channel import Calls
from checkin_sms.store import members, numbers, people, phones
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.on_the_phone import by_call
from tests.web.desk import Desk, caseworker, desk


def form(cleo: Desk, path: str, **more: str) -> dict[str, str]:
    part = cleo.reads(path).partition(f'action="{path}/calls"')[2]
    found = re.search(r'name="seen" value="([^"]+)"', part)
    assert found
    return {"seen": found[1], "deed": "calls", **more}


def kept(house: House, member_id: int) -> tuple[Calls, bool, str | None, str | None]:
    with house.at_work() as m:
        person, member = people.person(m.tx, member_id), members.get(m.tx, member_id)
        phone = numbers.first_of(m.tx, member_id)
        return (*numbers.agreed(m.tx, member_id, phone.id), member.pin, person.said_as)


def test_a_landline_is_agreed_to_be_called(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    path = f"/staff/members/{ana}"
    cleo = desk(house)
    assert "PIN: not set" in cleo.reads(path)

    given = form(cleo, path, calls="always", pin="2580", message_ok="yes", said_as="Ah-nah")
    assert cleo.post(f"{path}/calls", given).status_code == 303

    page = cleo.reads(path)
    for words in ("Calls: calls instead of texts", "***-***-0101, called", "PIN: set", "Ah-nah"):
        assert words in page, words
    assert "2580" not in page
    assert kept(house, ana) == (Calls.ALWAYS, True, "2580", "Ah-nah")
    assert "changed calls" in cleo.reads("/staff/audit")


def test_an_empty_pin_keeps_the_one_that_there_is_and_a_tick_takes_it_away(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    path = f"/staff/members/{ana}"
    by_call(house, ana, pin="4821")
    cleo = desk(house)

    cleo.post(f"{path}/calls", form(cleo, path, calls="fallback"))
    assert kept(house, ana) == (Calls.FALLBACK, False, "4821", None)
    cleo.post(f"{path}/calls", form(cleo, path, calls="fallback", no_pin="yes"))
    assert kept(house, ana) == (Calls.FALLBACK, False, None, None)


def test_what_is_refused_stands_beside_its_field_and_nothing_typed_is_lost(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    path = f"/staff/members/{ana}"
    cleo = desk(house)

    wrong = form(cleo, path, calls="always", pin="12", said_as="A" * 30)
    answer = cleo.post(f"{path}/calls", wrong)

    assert answer.status_code == 422
    assert 'id="pin-error">The PIN has four digits.' in answer.text
    assert 'id="said_as-error"' in answer.text and "A" * 30 in answer.text
    assert re.search(r'<details class="card" open><summary>Calls', answer.text)
    assert kept(house, ana)[0] is Calls.NEVER


def test_what_was_changed_meanwhile_is_told(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    path = f"/staff/members/{ana}"
    cleo = desk(house)
    old = form(cleo, path, calls="always")
    by_call(house, ana, pin="4821", calls=Calls.FALLBACK)

    answer = cleo.post(f"{path}/calls", old)

    assert (
        answer.status_code == 422 and "Meanwhile what calls are agreed has changed" in answer.text
    )
    assert kept(house, ana)[0] is Calls.FALLBACK


def test_a_landline_that_takes_no_texts_says_that_it_is_called(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    by_call(house, ana, calls=Calls.FALLBACK)
    with house.at_work() as m:
        phones.take_no_texts(m.tx, numbers.first_of(m.tx, ana).id, phones.NoTexts.LANDLINE)

    assert "takes no texts: landline, called instead" in desk(house).reads(f"/staff/members/{ana}")


def test_it_is_for_coordinators_and_about_members_alone(house: House) -> None:
    names = a_few_move_in(house)
    path = f"/staff/members/{names['Ana']}"
    dov, cleo = caseworker(house, "Dov", [names["Ana"]]), desk(house)

    assert "PIN" not in dov.reads(path)
    assert dov.post(f"{path}/calls", {"calls": "always"}).status_code == 404
    for nobody in (names["Ben"], 4711):
        there = f"/staff/members/{nobody}/calls"
        assert cleo.post(there, {"calls": "always"}).status_code == 404
