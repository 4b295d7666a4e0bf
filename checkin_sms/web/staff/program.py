"""What the program decides for itself."""

from typing import Any

from flask import Blueprint, Response, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import enrolling, programming
from checkin_sms.services.enrol import PersonForm
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import Refused
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("program", __name__, url_prefix="/staff/program")


@pages.get("")
@coordinators_only
def shown() -> Response:
    return _page()


def _page(status: int = 200, **more: Any) -> Response:
    known: dict[str, Any] = {"errors": {}, "form": {}, "zones": enrolling.ZONES}
    found = programming.page(runtime())
    return Response(render_template("staff/program.html", page=found, **(known | more)), status)


@pages.post("")
@coordinators_only
def change() -> AnyResponse:
    """The name and the clocks. A form that came too late says so, and keeps what was typed."""
    form = request.form
    with moment(runtime()) as m:
        errors = programming.change(
            m, viewer(), form.get("seen", ""), form.get("program", ""), form.to_dict()
        )
    if errors:
        return _page(409 if "form" in errors else 422, errors=errors, form=form)
    return redirect("/staff/program", 303)


@pages.post("/on-call")
@coordinators_only
def on_call() -> AnyResponse:
    form = request.form
    try:
        with moment(runtime()) as m:
            _on_call(m)
    except Refused as refused:
        adds = form.get("deed") == "add"
        errors = enrolling.by_field(refused.faults) if adds else {"deed": refused.faults[0]}
        return _page(422, errors=errors, form=form)
    runtime().ring()
    return redirect("/staff/program", 303)


def _on_call(m: Moment) -> None:
    form = request.form
    person_id = form.get("person", 0, type=int)
    match form.get("deed"):
        case "first":
            programming.first_on_call(m, viewer(), person_id)
        case "off":
            programming.off_call(m, viewer(), person_id)
        case "add":
            wanted = {one: form.get(one, "") for one in ("name", "number", "language", "zone")}
            person = PersonForm(
                wanted["name"], wanted["number"], wanted["language"], wanted["zone"]
            )
            programming.put_on_call(m, viewer(), person)
        case _:
            raise Refused(["There is no such thing to do."])


@pages.post("/checked")
@coordinators_only
def checked() -> AnyResponse:
    try:
        with moment(runtime()) as m:
            programming.check(m, viewer(), request.form.get("key", ""))
    except Refused as refused:
        return _page(422, errors={"deed": refused.faults[0]})
    return redirect("/staff/program", 303)
