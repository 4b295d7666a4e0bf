"""Staff accounts: who may have one, and the links that begin and reset it."""

from datetime import timedelta

import pytest

from checkin_sms.services import access, accounts, signin
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.accounts import NotPossible
from checkin_sms.store import audits, staff
from checkin_sms.store.staff import StaffState
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.services.trouble import at_once
from tests.web.desk import account

PASSWORD = "maple lantern river"


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


def first(house: House) -> dict[str, str]:
    link = accounts.first_link(house.runtime) or ""
    return accounts.accept(house.runtime, token_of(link), PASSWORD, "Cleo", "cleo@oak.example")


def invited(house: House, viewer: Viewer | None = None) -> str:
    with house.at_work() as m:
        link, faults = accounts.invite(m, viewer, "Dov", "dov@oak.example", Role.CASEWORKER)
    assert faults == {}
    return token_of(link)


def get(house: House, email: str) -> staff.Staff:
    with house.runtime.store.reading() as tx:
        found = staff.find(tx, signin.lookup_of(house.runtime, email))
    assert found
    return found


def test_the_first_link_makes_the_first_coordinator_and_no_second(both: House) -> None:
    assert first(both) == {}

    assert get(both, "cleo@oak.example").role is Role.COORDINATOR
    assert accounts.first_link(both.runtime) is None


def test_of_two_first_links_only_the_newer_one_works(house: House) -> None:
    old, new = (token_of(accounts.first_link(house.runtime) or "") for _ in range(2))

    assert accounts.welcome(house.runtime, old) is None
    assert accounts.welcome(house.runtime, new)


def test_of_many_who_use_a_link_at_once_one_is_taken(both: House) -> None:
    first(both)
    token = invited(both)

    done = at_once(*[lambda: accounts.accept(both.runtime, token, PASSWORD)] * 4)

    assert [faults == {} for faults in done].count(True) == 1


def test_looking_at_a_link_does_not_use_it_up_and_time_does(house: House) -> None:
    first(house)
    token = invited(house)
    assert all(accounts.welcome(house.runtime, token) for _ in range(3))

    house.clock.advance(accounts.INVITATION + timedelta(seconds=1))

    assert accounts.welcome(house.runtime, token) is None
    assert "link" in accounts.accept(house.runtime, token, PASSWORD)


@pytest.mark.parametrize(
    ("password", "said"),
    [("short", "at least 12"), ("a" * 300, "at most 200"), ("aaaaaaaaaaaaaaa", "more different")],
)
def test_a_password_that_is_too_weak_uses_nothing_up(
    house: House, password: str, said: str
) -> None:
    first(house)
    token = invited(house)

    assert said in accounts.accept(house.runtime, token, password)["password"]
    assert accounts.accept(house.runtime, token, PASSWORD) == {}


NO_ADDRESSES = ["", "dov", "dov@", "@oak.example", "dov@oak", "d ov@oak.example"]


@pytest.mark.parametrize("email", NO_ADDRESSES)
def test_an_address_that_is_none_is_named(house: House, email: str) -> None:
    with house.at_work() as m:
        link, faults = accounts.invite(m, None, "", email, Role.CASEWORKER)

    assert link == ""
    assert set(faults) == {"name", "email"}


@pytest.mark.parametrize("name", ["Recovery Coach", "Sober House", "B" * 17])
def test_a_name_that_no_text_may_have_is_named(house: House, name: str) -> None:
    """Members and mentors read on their lock screens that this person will call."""
    with house.at_work() as m:
        _, faults = accounts.invite(m, None, name, "bob@oak.example", Role.CASEWORKER)
    token = token_of(accounts.first_link(house.runtime) or "")

    assert set(faults) == {"name"}
    assert set(accounts.accept(house.runtime, token, PASSWORD, name, "bob@oak.example")) == {"name"}


def test_one_address_has_one_account(house: House) -> None:
    invited(house)

    with house.at_work() as m:
        _, faults = accounts.invite(m, None, "Dov", " DOV@oak.example", Role.COORDINATOR)

    assert "already" in faults["email"]


def test_a_new_password_ends_the_sessions_of_the_old_one(house: House) -> None:
    first(house)
    token = invited(house)
    accounts.accept(house.runtime, token, PASSWORD)
    old = signin.with_password(house.runtime, "dov@oak.example", PASSWORD, "x").token
    dov = get(house, "dov@oak.example")

    with house.at_work() as m:
        link = accounts.reset(m, None, dov.id, second_factor=False)
    assert signin.viewer_of(house.runtime, old), "a reset that nobody uses changes nothing"
    accounts.accept(house.runtime, token_of(link), "another maple lantern")

    assert signin.viewer_of(house.runtime, old) is None


def test_where_the_code_is_lost_too_the_old_password_opens_nothing(both: House) -> None:
    """Their laptop was stolen, with the password in it: the code would be the thief's to set up."""
    cleo = account(both)
    accounts.accept(both.runtime, invited(both), PASSWORD)
    dov = get(both, "dov@oak.example")
    with both.at_work() as m:
        link = accounts.reset(m, cleo, dov.id, second_factor=True)

    tried = signin.with_password(both.runtime, "dov@oak.example", PASSWORD, "x")
    assert tried.step is signin.Step.REFUSED
    assert accounts.accept(both.runtime, token_of(link), "another maple lantern") == {}
    again = signin.with_password(both.runtime, "dov@oak.example", "another maple lantern", "x")
    assert again.step is signin.Step.IN


def test_an_account_that_is_ended_while_its_owner_chooses_a_password_stays_ended(
    both: House,
) -> None:
    first(both)
    token, dov = invited(both), get(both, "dov@oak.example")

    def end() -> None:
        with both.at_work() as m:
            accounts.end(m, None, dov.id)

    def choose() -> None:
        accounts.accept(both.runtime, token, PASSWORD)

    at_once(end, choose)

    assert get(both, "dov@oak.example").state is StaffState.ENDED


def test_an_ended_account_has_no_link_any_more(house: House) -> None:
    first(house)
    token, dov = invited(house), get(house, "dov@oak.example")
    with house.at_work() as m:
        accounts.end(m, None, dov.id)

    assert accounts.welcome(house.runtime, token) is None
    assert "link" in accounts.accept(house.runtime, token, PASSWORD)
    assert cells(house.runtime.store, "SELECT * FROM staff_link") == []


def test_whoever_comes_back_is_invited_anew_and_sees_nobody_by_the_account_before(
    both: House,
) -> None:
    ana = a_few_move_in(both)["Ana"]
    token, before = invited(both), get(both, "dov@oak.example")
    with both.at_work() as m:
        access.assign(m.tx, before.id, ana)
        accounts.end(m, None, before.id)

    again = invited(both)

    assert accounts.welcome(both.runtime, token) is None
    assert accounts.accept(both.runtime, again, PASSWORD) == {}
    with both.at_work() as m:
        now = staff.find(m.tx, signin.lookup_of(both.runtime, "dov@oak.example"))
        assert now is not None and now.id != before.id
        assert not access.may_see(m.tx, Viewer(now.id, now.name, now.role), ana)


def test_the_last_coordinator_stays(house: House) -> None:
    cleo = account(house)

    with house.at_work() as m:
        for deed in (accounts.end, lambda m, v, i: accounts.set_role(m, v, i, Role.CASEWORKER)):
            with pytest.raises(NotPossible, match="last coordinator"):
                deed(m, cleo, cleo.id)


def test_everything_about_accounts_is_written_down(house: House) -> None:
    cleo = account(house)
    dov = account(house, "Dov", Role.CASEWORKER)
    with house.at_work() as m:
        accounts.set_role(m, cleo, dov.id, Role.COORDINATOR)
        accounts.sign_out_everywhere(m, cleo, dov.id)
        accounts.reset(m, cleo, dov.id, second_factor=True)
        accounts.end(m, cleo, dov.id)

        rows = audits.page(m.tx)

    assert [row.what for row in rows] == [
        "ended account",
        "reset sign-in",
        "signed out everywhere",
        "changed role",
    ]
    assert {row.staff_id for row in rows} == {cleo.id}
