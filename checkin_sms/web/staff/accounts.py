"""Who may open these pages: invite, reset, change role, sign out everywhere, end."""

from typing import Any

from flask import Blueprint, Response, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import accounts
from checkin_sms.services.access import Role
from checkin_sms.services.moment import moment
from checkin_sms.store import staff
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("accounts", __name__, url_prefix="/staff/staff")


@pages.get("")
@coordinators_only
def listed() -> Response:
    return _page()


def _page(status: int = 200, **more: Any) -> Response:
    with runtime().store.reading() as tx:
        found = [one for one in staff.everyone(tx) if one.state != staff.StaffState.ENDED]
    known: dict[str, Any] = {"errors": {}, "form": {}, "link": "", "said": ""}
    page = render_template("staff/accounts.html", accounts=found, **(known | more))
    return Response(page, status)


@pages.post("")
@coordinators_only
def invite() -> AnyResponse:
    form = {name: request.form.get(name, "") for name in ("name", "email", "role")}
    role = Role.COORDINATOR if form["role"] == Role.COORDINATOR else Role.CASEWORKER
    with moment(runtime()) as m:
        link, errors = accounts.invite(m, viewer(), form["name"], form["email"], role)
    if errors:
        return _page(422, errors=errors, form=form)
    return _page(link=link, said="Give them this link. It works once, for a week.")


@pages.post("/<int:staff_id>")
@coordinators_only
def change(staff_id: int) -> AnyResponse:
    """One button of one account."""
    deed = request.form.get("deed", "")
    try:
        with moment(runtime()) as m:
            link, said = _do(m, staff_id, deed)
    except accounts.NotPossible as refused:
        return _page(409, errors={"deed": str(refused)})
    return _page(link=link, said=said)


def _do(m: Any, staff_id: int, deed: str) -> tuple[str, str]:
    match deed:
        case "reset":
            link = accounts.reset(m, viewer(), staff_id, second_factor=False)
            return link, "Give them this link to choose a new password. It works once, for a day."
        case "reset both":
            link = accounts.reset(m, viewer(), staff_id, second_factor=True)
            return link, "Give them this link. They also set up their code anew."
        case "sign out":
            accounts.sign_out_everywhere(m, viewer(), staff_id)
            return "", "They are signed out everywhere."
        case "end":
            accounts.end(m, viewer(), staff_id)
            return "", "The account is ended. They can sign in no longer."
        case Role.COORDINATOR | Role.CASEWORKER as role:
            accounts.set_role(m, viewer(), staff_id, Role(role))
            return "", "The role is changed."
        case _:
            raise accounts.NotPossible("There is no such thing to do.")
