"""The page of one member."""

import re

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import audits, people, phones
from checkin_sms.store import cases as case_rows
from checkin_sms.store.phones import Stopped
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.web.desk import Desk, caseworker, desk


def form(cleo: Desk, path: str, **more: str) -> dict[str, str]:
    found = re.search(r'name="seen" value="([^"]+)"', cleo.reads(path))
    assert found
    return {"seen": found[1], **more}


def test_a_member_is_seen_written_to_and_paused(house: House) -> None:
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"
    house.walk(ANA_ASKED)
    house.says("Ana", "bout a 4")
    cleo = desk(house)

    page = cleo.reads(path)
    for words in ("Ana", "***-***-0101", "on paper", "Ben, then Dee", "<svg", "about 4", "EST"):
        assert words in page, words
    assert "bout a 4" not in page
    assert "bout a 4" in cleo.post(f"{path}/show", {"what": "messages"}).text
    assert "+12025550101" in cleo.post(f"{path}/show", {"what": "number"}).text

    cleo.post(f"{path}/reply", {"deed": "send", "text": "See you Friday, Cleo"})
    house.work()
    assert house.read_by("Ana")[-1] == "See you Friday, Cleo"
    paused = form(cleo, path, deed="pause", until="2026-03-09", why="hospital")
    assert cleo.post(path, paused).status_code == 303
    assert "They are asked again on 2026-03-09." in cleo.reads(path)
    assert "End the pause" in cleo.reads(path)


def test_send_pressed_twice_sends_once_and_another_text_is_another(house: House) -> None:
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"
    cleo = desk(house)

    def sends(mark: str, text: str) -> None:
        assert cleo.post(f"{path}/reply", {"once": mark, "text": text}).status_code == 303
        house.work()

    shown = mark(cleo, path)
    for text in ("See you Friday, Cleo", "See you Friday, Cleo", "At nine, Cleo"):
        sends(shown, text)
    sends(mark(cleo, path), "At nine, Cleo")

    assert house.read_by("Ana") == ["See you Friday, Cleo", "At nine, Cleo", "At nine, Cleo"]
    with house.at_work() as m:
        assert [row.what for row in audits.page(m.tx)] == 3 * ["wrote to member"]


def test_what_came_while_the_page_was_open_is_read_by_none_of_its_forms(house: House) -> None:
    """Not by a second try of what was refused at first, either."""
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"
    cleo = desk(house)
    house.says("Ana", "my boss gave me a new shift at the bakery")
    knew = known(cleo.reads(path))
    house.says("Ana", "they took my keys, dont know where to go tonight")

    refused = cleo.post(f"{path}/reply", {"text": "Rest at the clinic", "unread": knew})
    assert "Mark 2 as read" in refused.text
    again = {"text": "Rest at the clinic", "meant": "yes", "unread": known(refused.text)}
    assert cleo.post(f"{path}/reply", again).status_code == 303

    page = cleo.reads(path)
    assert "Mark 1 as read" in page
    cleo.post(f"{path}/reply", {"deed": "read", "unread": known(page)})
    assert "1 read." in cleo.reads(path)


def known(page: str) -> str:
    """The texts for a person to read that a page knew of when it was shown."""
    found = re.search(r'name="unread" value="([^"]*)"', page)
    assert found
    return found[1]


def mark(cleo: Desk, path: str) -> str:
    """What tells one showing of the form from another."""
    found = re.search(r'name="once" value="([^"]+)"', cleo.reads(path))
    assert found
    return found[1]


def test_forms_do_what_they_say_also_where_something_was_shown(house: House) -> None:
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"

    page = desk(house).post(f"{path}/show", {"what": "messages"}).text

    targets = re.findall(r'<form method="post"( action="[^"]*")?', page)
    assert len(targets) > 5
    assert "" not in targets


def test_what_is_refused_stands_beside_its_field_and_nothing_typed_is_lost(house: House) -> None:
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"
    cleo = desk(house)

    answer = cleo.post(path, form(cleo, path, deed="plan", at="late", days="mon"))
    assert (answer.status_code, 'id="plan"' in answer.text) == (422, False)
    assert 'value="late"' in answer.text
    assert "not a time of day" in answer.text
    wrote = cleo.post(f"{path}/reply", {"deed": "send", "text": "See you at the clinic"})
    assert wrote.status_code == 422
    assert "See you at the clinic</textarea>" in wrote.text
    assert 'name="meant"' in wrote.text


def test_no_title_says_whose_page_it_is(house: House) -> None:
    """Titles stand in browser histories, in lists of windows and on other synced machines."""
    names = a_few_move_in(house)
    ana, ben = names["Ana"], names["Ben"]
    with house.at_work() as m:
        cases.raise_case(m, ana, Reason.CALL_ME)
        case = case_rows.open_case(m.tx, ana)
    assert case is not None
    cleo = desk(house)
    titles = {
        f"/staff/members/{ana}": f"Member {ana}",
        f"/staff/members/{ana}/erase": f"Erase member {ana}?",
        f"/staff/mentors/{ben}": f"Mentor {ben}",
        f"/staff/cases/{case.id}": f"Case {case.id}",
    }
    for path, title in titles.items():
        assert f"<title>{title} · Check-ins</title>" in cleo.reads(path)


def test_a_zone_that_is_none_of_the_usual_stays_chosen(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    path, cleo = f"/staff/members/{ana}", desk(house)
    assert '<option value="America/New_York" selected>' in cleo.reads(path)
    with house.at_work() as m:
        people.set_zone(m.tx, ana, "Pacific/Guam")

    page = cleo.reads(path)

    assert '<option value="Pacific/Guam" selected>' in page
    assert 'value="America/Denver"' in page


def test_it_is_there_for_who_may_see_them_alone(house: House) -> None:
    names = a_few_move_in(house)
    path = f"/staff/members/{names['Ana']}"
    dov, eve = caseworker(house, "Dov", [names["Ana"]]), caseworker(house, "Eve")

    assert dov.get(path).status_code == 200
    for asked in (path, f"/staff/members/{names['Ben']}", "/staff/members/4711"):
        assert eve.get(asked).status_code == 404
    for part in ("", "/show", "/reply"):
        assert eve.post(path + part, {"deed": "note", "note": "x"}).status_code == 404


def test_words_of_theirs_are_no_markup(house: House) -> None:
    path = f"/staff/members/{a_few_move_in(house)['Ana']}"
    house.says("Ana", "<script>alert(1)</script>")

    page = desk(house).post(f"{path}/show", {"what": "messages"}).text

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_coordinator_takes_the_file_of_a_member(house: House) -> None:
    names = a_few_move_in(house)
    path = f"/staff/members/{names['Ana']}"
    cleo, dov = desk(house), caseworker(house, "Dov", [names["Ana"]])

    answer = cleo.post(f"{path}/file")

    assert answer.mimetype == "application/json"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.json is not None
    assert answer.json["person"][0]["name"] == "Ana"
    assert "exported member" in cleo.reads("/staff/audit")
    assert cleo.post(f"/staff/members/{names['Ben']}/file").status_code == 404
    assert "Download the file" not in dov.reads(path)
    assert dov.post(f"{path}/file").status_code == 404


def test_a_caseworker_learns_by_no_number_who_else_is_here(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        zelda = PersonForm("Zelda", "+12025550191", zone="America/New_York")
        add_member(m, MemberForm(zelda, "19:00", "on paper", "Cleo"))
        phones.stop(m.tx, phones.add(m.tx, "+12025550192", lookup(house)), Stopped.CARRIER, m.now)
    path = f"/staff/members/{names['Ana']}"
    dov, cleo = caseworker(house, "Dov", [names["Ana"]]), desk(house)

    def said(one: Desk, number: str) -> str:
        return one.post(path, form(one, path, deed="number", number=number)).text

    for number in ("+12025550191", "+12025550192"):
        page = said(dov, number)
        assert "this number cannot be used here: ask a coordinator" in page
        assert "Zelda" not in page and "STOP" not in page
    assert "this number belongs to Ben" in said(dov, house.number("Ben")), "her own mentor"
    assert "this number belongs to Zelda" in said(cleo, "+12025550191")
    assert "only a START" in said(cleo, "+12025550192")
    with house.at_work() as m:
        assert [row.what for row in audits.page(m.tx)] == 2 * ["was refused a number"]


def lookup(house: House) -> str:
    return house.runtime.store.keyring.fingerprint("+12025550192")
