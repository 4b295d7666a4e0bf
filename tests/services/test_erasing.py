"""A member is erased: nothing of theirs is left in any table, and what others have stays."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, erasing
from checkin_sms.services import numbers as changing
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.erasing import Why
from checkin_sms.services.refusing import Refused
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import mentors, people, phones, rosters, schema, theirs
from checkin_sms.store.rosters import Narrowed
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call, put_through
from tests.services.shared_phone import share
from tests.services.shared_phone import text as on_the_shared_phone
from tests.web.desk import desk

TEMPLATES = Path(__file__).parents[2] / "templates"
GENTLE = "SELECT id, body FROM outbox WHERE wording = 'gentle'"
HERS = ("Ana", "Zulu-alias", "+12025550101", "4821", "my secret words", "a note about her")


def live(house: House) -> dict[str, int]:
    """Texts, a call, a voice note, a hard day, a note: something in nearly every table."""
    names = a_few_move_in(house)
    with house.at_work() as m:
        people.set_alias(m.tx, names["Ana"], "Zulu-alias")
    house.walk(ANA_ASKED)
    house.says("Ana", "2 and 8, my secret words")
    ben = OnThePhone(house, "Ben")
    ben.calls_us()
    assert "Zulu-alias" in ben.press("5")
    ben.hang_up()
    house.says("Ben", "1")
    by_call(house, names["Ana"], pin="4821")
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5")
    ana.enter("4821")
    ana.press("3")
    ana.handset.say("my secret words", 6)
    ana.hang_up()
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.CALL_ME)
    house.work()
    cleo = desk(house)
    page = cleo.reads(f"/staff/members/{names['Ana']}")
    assert "Ana" in page
    cleo.post(f"/staff/members/{names['Ana']}", {"deed": "note", "note": "a note about her"})
    return names


def erase(house: House, member_id: int) -> None:
    with house.at_work() as m:
        erasing.erase(m, people.person(m.tx, member_id), Why.ASKED)


def ben_is_a_member_too(house: House) -> None:
    with house.at_work() as m:
        who = PersonForm("Ben", house.number("Ben"), zone="America/New_York")
        add_member(m, MemberForm(who, "19:00", "on paper", "Cleo"))


def all_cells(house: House) -> list[tuple[str, str]]:
    """Each cell of each table, opened where it is sealed."""
    unseal = house.runtime.store.keyring.unseal
    found = []
    for name in schema.tables().tables:
        for row in cells(house.runtime.store, f'SELECT * FROM "{name}"'):  # noqa: S608
            for value in row:
                shown = str(value)
                found.append((name, unseal(shown) if shown.startswith("k1.") else shown))
    return found


def holds(value: str, word: str) -> bool:
    """Does a cell hold this word? Digits only alone: an id in hex may hold any four of them."""
    if word.isdecimal():
        return re.search(f"(?<![0-9a-f]){word}(?![0-9a-f])", value) is not None
    return word in value


def test_nothing_of_hers_is_left_in_any_table(both: House) -> None:
    names = live(both)
    lookup = both.runtime.store.keyring.fingerprint("+12025550101")
    before = all_cells(both)
    for word in HERS:
        assert any(holds(value, word) for _, value in before), word

    erase(both, names["Ana"])

    for word in (*HERS, lookup):
        assert [name for name, value in all_cells(both) if holds(value, word)] == [], word
    assert both.carrier.exchange.recordings.all() == []


def test_no_call_of_a_member_keeps_the_number_of_a_mentor_who_was_erased(both: House) -> None:
    names = a_few_move_in(both)
    ana, _ = put_through(both, names)
    ana.hang_up()
    ben_is_a_member_too(both)

    erase(both, names["Ben"])

    assert [name for name, value in all_cells(both) if "+12025550111" in value] == []


def test_no_text_of_a_member_names_a_mentor_who_was_erased(both: House) -> None:
    """That they would be called stays, who would call does not; what others say stays too."""
    names = a_few_move_in(both)
    both.walk(ANA_ASKED)
    both.says("Ana", "1 8")
    both.says("Ben", "1")
    both.says("Dee", "1")
    ben_is_a_member_too(both)
    both.pass_time(timedelta(minutes=10))
    assert any("Ben" in value for name, value in all_cells(both) if name == "outbox")

    erase(both, names["Ben"])

    assert [value for name, value in all_cells(both) if name == "outbox" and "Ben" in value] == []
    named = "SELECT count(*) FROM outbox WHERE wording = 'claimed_member'"
    assert cells(both.runtime.store, named) == [(1,)]
    asked = "SELECT body FROM outbox WHERE wording = 'ask_mood'"
    assert all(body for (body,) in cells(both.runtime.store, asked))


def test_no_kind_text_names_a_mentor_who_was_erased_after_another_took_over(both: House) -> None:
    names = a_few_move_in(both)
    both.walk(ANA_ASKED + timedelta(hours=16))
    assert "Ben" in both.read_by("Ana")[-1]
    both.says("Ana", "OK")
    ben_is_a_member_too(both)
    with both.at_work() as m:
        pair(m, names["Ana"], [Support(names["Dee"])])

    erase(both, names["Ben"])

    assert [value for name, value in all_cells(both) if name == "outbox" and "Ben" in value] == []


def test_every_kind_text_keeps_its_words_when_whoever_is_erased_helped_nobody(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Eve", "+12025550177", zone="America/New_York")
        eve = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    house.walk(ANA_ASKED + timedelta(hours=16))
    before = cells(house.runtime.store, GENTLE)

    erase(house, eve)

    assert before == cells(house.runtime.store, GENTLE) != []


def test_every_text_that_names_a_helper_is_known() -> None:
    named = {
        path.name.partition(".")[0]
        for path in (TEMPLATES / "sms").rglob("*.txt")
        if re.search(r"{{ *(who|mentor) *}}", path.read_text(encoding="utf-8"))
    }
    assert {one for one in named if not one.startswith("notice_")} == theirs.NAMES_A_HELPER


def test_no_question_on_a_phone_that_they_once_shared_lists_them(both: House) -> None:
    """Kay has a number of her own by now; what Lou was asked there before named them both."""
    names = share(both)
    with both.at_work() as m:
        people.set_alias(m.tx, names["Kay"], "Zulu-alias")
    assert "Zulu-alias" in on_the_shared_phone(both, "hello there it was a long walk")
    on_the_shared_phone(both, "2")
    with both.at_work() as m:
        changing.change(m, people.person(m.tx, names["Kay"]), "+12025550182")
    both.work()
    to_lou = f"SELECT body FROM outbox WHERE person_id = {names['Lou']} ORDER BY id"  # noqa: S608
    before = cells(both.runtime.store, to_lou)

    erase(both, names["Kay"])

    assert [name for name, value in all_cells(both) if "Zulu-alias" in value] == []
    assert cells(both.runtime.store, to_lou) == before != []


def test_what_is_counted_stays_and_so_do_the_others(both: House) -> None:
    names = live(both)
    erase(both, names["Ana"])

    store = both.runtime.store
    assert cells(store, "SELECT count(*) FROM checkin") == [(1,)]
    assert cells(store, "SELECT count(*) FROM \"case\" WHERE state = 'closed'") == [(1,)]
    with both.at_work() as m:
        assert {one.name for one in people.everyone(m.tx)} == {"Ben", "Cleo", "Dee"}
    assert "erased member" in desk(both).reads("/staff/audit")


def test_nothing_is_ever_sent_again(house: House) -> None:
    names = live(house)
    sent = [len(house.read_by(name)) for name in ("Ben", "Dee", "Cleo")]
    erase(house, names["Ana"])
    house.pass_time(timedelta(days=3))
    assert [len(house.read_by(name)) for name in ("Ben", "Dee", "Cleo")] == sent
    assert house.carrier.bodies_to("+12025550101") == house.carrier.bodies_to("+12025550101")
    assert not house.carrier.handset("+12025550101").is_ringing()


def test_a_number_that_said_no_is_known_by_its_hash_and_by_nothing_else(house: House) -> None:
    names = live(house)
    house.says("Ana", "STOP")
    erase(house, names["Ana"])
    lookup = house.runtime.store.keyring.fingerprint("+12025550101")
    with house.at_work() as m:
        phone = phones.find(m.tx, lookup)
    assert phone is not None and phone.number == "" and phone.opted_out_at is not None
    assert all("+12025550101" not in value for _, value in all_cells(house))


def test_her_texts_of_before_are_not_found_again_on_the_carriers_list(house: House) -> None:
    names = live(house)
    erase(house, names["Ana"])
    house.pass_time(timedelta(days=2))
    assert all("my secret words" not in value for _, value in all_cells(house))


def test_where_a_mentor_is_erased_the_backup_is_the_mentor(both: House) -> None:
    """In the list and in every figure, as on the ladder."""
    names = live(both)
    ben_is_a_member_too(both)

    erase(both, names["Ben"])

    with both.at_work() as m:
        (first,) = mentors.pairs_of(m.tx, names["Dee"], 9)
        assert (first.member_id, first.rank) == (names["Ana"], 0)
        (ana,) = rosters.page(m.tx, Narrowed(ids=[names["Ana"]]), limit=1)
        assert ana.mentor == "Dee"


def test_only_a_member_is_erased_and_only_once(house: House) -> None:
    names = live(house)
    with pytest.raises(Refused):
        erase(house, names["Ben"])
    erase(house, names["Ana"])
    with pytest.raises(Refused):
        erase(house, names["Ana"])


def test_the_page_says_what_goes_and_wants_to_be_sure(house: House) -> None:
    names = live(house)
    cleo, path = desk(house), f"/staff/members/{names['Ana']}/erase"
    page = cleo.reads(path)
    assert "Erase Ana?" in page and "What goes" in page and "What stays" in page
    seen = page.split('name="seen" value="')[1].split('"')[0]

    unsure = cleo.post(path, {"seen": seen, "why": Why.ASKED})
    assert unsure.status_code == 422 and "cannot be taken back" in unsure.text
    done = cleo.post(path, {"seen": seen, "why": Why.ASKED, "sure": "yes"})
    assert done.status_code == 303
    assert "is destroyed" in cleo.reads("/staff/members")
    assert cleo.get(path).status_code == 404
