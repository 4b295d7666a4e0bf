"""Links that let staff in: once, and for half an hour."""

from datetime import timedelta

from checkin_sms.services import entry
from tests.house import House
from tests.oak_street import cells
from tests.services.trouble import at_once

MINUTE = timedelta(minutes=1)


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


def test_a_link_lets_one_in_once(both: House) -> None:
    link = entry.new_link(both.runtime, "Cleo")

    assert link.startswith("http://127.0.0.1:8000/staff/enter/")
    assert entry.use(both.runtime, token_of(link))
    assert not entry.use(both.runtime, token_of(link))


def test_of_many_who_use_a_link_at_once_one_is_let_in(both: House) -> None:
    token = token_of(entry.new_link(both.runtime, "Cleo"))

    assert sum(at_once(*[lambda: entry.use(both.runtime, token)] * 6)) == 1


def test_a_link_is_good_for_half_an_hour(house: House) -> None:
    early, late = (token_of(entry.new_link(house.runtime, "Cleo")) for _ in range(2))

    house.clock.advance(29 * MINUTE)
    assert entry.use(house.runtime, early)
    house.clock.advance(MINUTE)
    assert not entry.use(house.runtime, late)


def test_a_guess_lets_nobody_in(house: House) -> None:
    entry.new_link(house.runtime, "Cleo")

    assert not any(entry.use(house.runtime, guess) for guess in ("", "x", "\x00", "é" * 99))


def test_the_database_does_not_hold_what_lets_one_in(house: House) -> None:
    token = token_of(entry.new_link(house.runtime, "Cleo"))

    ((kept,),) = cells(house.runtime.store, "SELECT fingerprint FROM entry_link")

    assert token not in str(kept)
    assert len(token) >= 32
