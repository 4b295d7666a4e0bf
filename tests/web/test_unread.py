"""A text that waits for a person: its words, and the button that says it was read."""

import re

from tests.house import House
from tests.oak_street import a_few_move_in
from tests.services.shared_phone import HOME, share
from tests.web.desk import Desk, caseworker, desk


def path(cleo: Desk, page: str = "/staff") -> str:
    found = re.search(r'action="(/staff/unread/\d+)"', cleo.reads(page))
    assert found, page
    return found[1]


def test_every_unread_text_on_today_can_be_read_and_leaves_it(both: House) -> None:
    share(both)
    both.carrier.text(HOME, "my <b>landlord</b>")
    both.work()
    cleo = desk(both)
    assert re.search(r">Kay</a> or <a [^>]+>Lou</a>&#39;s phone", cleo.reads("/staff"))
    assert "landlord" not in cleo.reads("/staff")
    text = path(cleo)

    shown = cleo.post(text).text
    assert "my &lt;b&gt;landlord&lt;/b&gt;" in shown
    assert "Go to Lou" in shown
    assert cleo.post(text, {"deed": "read"}).location == "/staff"

    today = cleo.reads("/staff")
    assert "Marked as read." in today
    assert "/staff/unread/" not in today
    assert "Somebody has marked it as read." in cleo.post(text).text


def test_a_mentors_text_leads_to_their_page_and_stands_there(house: House) -> None:
    ben = a_few_move_in(house)["Ben"]
    house.says("Ben", "maybe")
    cleo = desk(house)

    assert f'href="/staff/mentors/{ben}">Ben</a>' in cleo.reads("/staff")
    text = path(cleo, f"/staff/mentors/{ben}")
    assert "Go to Ben" in cleo.post(text).text
    cleo.post(text, {"deed": "read"})

    assert "/staff/unread/" not in cleo.reads(f"/staff/mentors/{ben}")


def test_it_is_there_for_who_may_see_it_alone(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "can i bring my dog?")
    text, eve = path(desk(house)), caseworker(house, "Eve")

    for deed in ({}, {"deed": "read"}):
        assert eve.post(text, deed).status_code == 404
