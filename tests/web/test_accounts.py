"""The Staff page: a coordinator invites, resets, changes and ends accounts."""

import re

from checkin_sms.services.access import Role
from checkin_sms.store import staff
from tests.house import House
from tests.web.desk import account, caseworker, desk

INVITATION = {"name": "Dov", "email": "dov@oak.example", "role": "caseworker"}


def state_of(house: House, staff_id: int) -> staff.Staff:
    with house.runtime.store.reading() as tx:
        found = staff.get(tx, staff_id)
    assert found
    return found


def test_a_coordinator_invites_somebody_by_a_link(house: House) -> None:
    page = desk(house).post("/staff/staff", INVITATION).get_data(as_text=True)

    assert re.search(r"http://127\.0\.0\.1:8000/staff/welcome/[\w-]{32}", page)
    assert "dov@oak.example" in page


def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(house: House) -> None:
    answer = desk(house).post("/staff/staff", INVITATION | {"email": "nonsense"})

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert 'value="nonsense"' in page
    assert 'value="Dov"' in page
    assert 'id="email-error"' in page
    assert 'href="#email"' in page


def test_each_button_does_what_it_says(house: House) -> None:
    cleo = desk(house)
    dov = account(house, "Dov", Role.CASEWORKER)

    assert "/staff/welcome/" in cleo.post(f"/staff/staff/{dov.id}", {"deed": "reset"}).text
    cleo.post(f"/staff/staff/{dov.id}", {"deed": "coordinator"})
    assert state_of(house, dov.id).role is Role.COORDINATOR
    cleo.post(f"/staff/staff/{dov.id}", {"deed": "end"})
    assert state_of(house, dov.id).state is staff.StaffState.ENDED
    assert "dov@oak.example" not in cleo.reads("/staff/staff")


def test_the_last_coordinator_cannot_end_themselves(house: House) -> None:
    cleo = desk(house)

    answer = cleo.post(f"/staff/staff/{cleo.viewer.id}", {"deed": "end"})

    assert (answer.status_code, "last coordinator" in answer.text) == (409, True)


def test_what_nobody_offers_is_refused(house: House) -> None:
    cleo = desk(house)

    assert cleo.post(f"/staff/staff/{cleo.viewer.id}", {"deed": "promote"}).status_code == 409
    assert cleo.post("/staff/staff/4711", {"deed": "end"}).status_code == 409


def test_for_a_caseworker_these_pages_are_not_there(house: House) -> None:
    desk(house)
    dov = caseworker(house)

    for path in ("/staff/staff", "/staff/audit"):
        assert dov.get(path).status_code == 404
        assert path not in dov.reads("/staff")
    assert dov.post("/staff/staff", INVITATION).status_code == 404
