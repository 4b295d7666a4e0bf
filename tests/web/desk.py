"""A staff person at their desk: signed in, with forms that carry their token.

The cast of the access tests: Cleo coordinates and sees everybody; Dov is a caseworker who sees the
members assigned to him; Eve is one who sees none of them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from checkin_sms.services import access, signin
from checkin_sms.services.access import Role, Viewer
from checkin_sms.store import sessions, staff
from checkin_sms.store.sessions import Stage
from checkin_sms.web.guard import TOKEN
from tests.house import House
from tests.web.carrier import browser

_CSRF = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass
class Desk:
    house: House
    client: FlaskClient
    viewer: Viewer

    def get(self, path: str) -> TestResponse:
        return self.client.get(path)

    def reads(self, path: str) -> str:
        """A page that must be there."""
        answer = self.get(path)
        assert answer.status_code == 200, answer.status
        return answer.get_data(as_text=True)

    def finds(self, path: str, form: Mapping[str, str]) -> str:
        """The page with those whom the form of its filter narrows it to."""
        answer = self.post(f"{path}/find", form)
        assert answer.status_code == 303, answer.status
        return self.reads(answer.location)

    def post(
        self, path: str, form: Mapping[str, str | Sequence[str]] | None = None
    ) -> TestResponse:
        """A form as the browser sends it, with the token of their session."""
        return self.client.post(path, data={"csrf_token": csrf(self.client), **(form or {})})


def csrf(client: FlaskClient, path: str = "/staff") -> str:
    """The token that a page's forms carry; any of them will do for the whole session."""
    found = _CSRF.search(client.get(path).get_data(as_text=True))
    assert found, path
    return found[1]


def account(house: House, name: str = "Cleo", role: Role = Role.COORDINATOR) -> Viewer:
    """Somebody who may sign in; without a password, which would take its time."""
    email = f"{name.lower()}@oak.example"
    with house.runtime.store.writing() as tx:
        found = staff.find(tx, signin.lookup_of(house.runtime, email))
        if found is None:
            staff_id = staff.add(
                tx,
                name=name,
                email=email,
                lookup=signin.lookup_of(house.runtime, email),
                role=role,
                created_at=house.clock(),
            )
            staff.change(tx, staff_id, state=staff.StaffState.ACTIVE)
        else:
            staff_id = found.id
    return Viewer(staff_id, name, role)


def desk(
    house: House, name: str = "Cleo", role: Role = Role.COORDINATOR, sees: Sequence[int] = ()
) -> Desk:
    """`sees`: the members assigned to a caseworker."""
    viewer, token = account(house, name, role), f"token of {name}"
    with house.runtime.store.writing() as tx:
        print_of = signin.session_print(house.runtime, token)
        sessions.end(tx, print_of)
        sessions.begin(tx, print_of, viewer.id, Stage.FULL, house.clock())
        for member_id in sees:
            access.assign(tx, viewer.id, member_id)
    client = browser(house)
    with client.session_transaction() as kept:
        kept[TOKEN] = token
    return Desk(house, client, viewer)


def caseworker(house: House, name: str = "Dov", sees: Sequence[int] = ()) -> Desk:
    return desk(house, name, Role.CASEWORKER, sees)
