"""The staff page: in by a link of one's own, and everything on it as it was written."""

import pytest
from flask.testing import FlaskClient

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, entry, health, notices
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.web.carrier import browser, inbound, post


def path_of(link: str) -> str:
    return link.partition("8000")[2]


def enter(house: House) -> FlaskClient:
    client = browser(house)
    token = path_of(entry.new_link(house.runtime, "Cleo")).rpartition("/")[2]
    assert client.post("/staff/enter", data={"token": token}).status_code == 302
    return client


def page(house: House) -> str:
    return enter(house).get("/staff").get_data(as_text=True)


def test_looking_at_a_link_does_not_use_it_up(house: House) -> None:
    client, path = browser(house), path_of(entry.new_link(house.runtime, "Cleo"))

    assert [client.get(path).status_code for _ in range(3)] == [200] * 3
    assert client.get("/staff").status_code == 302
    client.post("/staff/enter", data={"token": path.rpartition("/")[2]})
    assert client.get("/staff").status_code == 200


def test_a_used_link_lets_nobody_else_in(house: House) -> None:
    path = path_of(entry.new_link(house.runtime, "Cleo"))
    form = {"token": path.rpartition("/")[2]}
    browser(house).post("/staff/enter", data=form)
    client = browser(house)

    assert client.post("/staff/enter", data=form).status_code == 403
    assert client.get("/staff").status_code == 302


@pytest.mark.parametrize("site", ["cross-site", "same-site", "nonsense"])
def test_another_site_cannot_enter_for_somebody(house: House, site: str) -> None:
    path = path_of(entry.new_link(house.runtime, "Cleo"))
    form, headers = {"token": path.rpartition("/")[2]}, {"Sec-Fetch-Site": site}

    assert browser(house).post("/staff/enter", data=form, headers=headers).status_code == 403


def test_who_leaves_is_out(house: House) -> None:
    client = enter(house)

    client.post("/staff/leave")

    assert client.get("/staff").status_code == 302


def test_the_cookie_is_for_this_site_alone(house: House) -> None:
    client = browser(house)
    token = entry.new_link(house.runtime, "Cleo").rpartition("/")[2]

    cookie = client.post("/staff/enter", data={"token": token}).headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


def test_a_forged_cookie_opens_nothing(house: House) -> None:
    client = browser(house)
    client.set_cookie("session", "eyJzdGFmZiI6dHJ1ZX0.Zm9v.YmFy")

    assert client.get("/staff").status_code == 302


def test_the_page_shows_who_needs_a_human_and_what_is_wrong(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
        notices.notify(m, "carrier")
    post(both, "/twilio/text", inbound("+12025550199", "hello?"))

    text = page(both)

    for words in ("Ana", "hard day", "within the hour", "Ben", "The carrier refuses", "nobody yet"):
        assert words in text, words
    assert "Nothing has looked for due check-ins yet." in text


def test_the_page_of_a_quiet_day_says_so(house: House) -> None:
    a_few_move_in(house)
    health.beat(house.runtime, "tick")

    text = page(house)

    assert not [words for words in ("Ana", "within the hour", "Nothing has") if words in text]


def test_a_name_is_no_markup(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("<b>Bo</b>", "+12025550102", zone="America/Denver")
        member = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
        cases.raise_case(m, member, Reason.HARD_DAY)

    text = page(house)

    assert "<b>Bo</b>" not in text
    assert "&lt;b&gt;Bo&lt;/b&gt;" in text
