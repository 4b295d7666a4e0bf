"""The list of mentors, and the page of each."""

from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import arranging, enrolling, mentorlist, mentorpage
from checkin_sms.services.arranging import Wrong
from checkin_sms.services.desk import NotThere
from checkin_sms.services.enrol import PersonForm
from checkin_sms.services.mentorlist import Filter
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import Refused
from checkin_sms.web.guard import coordinators_only, runtime, staff_only, viewer
from checkin_sms.web.staff import sought

pages = Blueprint("mentors", __name__, url_prefix="/staff/mentors")

_SAID = "said"


@pages.get("")
@staff_only
def listed() -> Response:
    """A caseworker sees the mentors of their own members."""
    return _list()


@pages.post("/find")
@staff_only
def find() -> AnyResponse:
    return sought.seek("mentors", "who")


def _list(status: int = 200, **more: Any) -> Response:
    given = request.args
    wanted = Filter(sought.words("mentors"), given.get("who", ""))
    found = mentorlist.page(runtime(), viewer(), wanted, given.get("after", type=int))
    known: dict[str, Any] = {"errors": {}, "form": {}}
    page = render_template(
        "staff/mentors.html",
        page=found,
        wanted=wanted,
        who=mentorlist.WHO,
        kinds=mentorlist.KINDS,
        state_of=mentorlist.state_of,
        zones=list(enrolling.ZONES),
        **(known | more),
    )
    return Response(page, status)


@pages.post("")
@coordinators_only
def add() -> AnyResponse:
    """They get the welcome; what else was agreed is written down on their page."""
    form = request.form
    given = {one: form.get(one, "").strip() for one in ("name", "number", "language", "zone")}
    person = PersonForm(given["name"], given["number"], given["language"], given["zone"])
    try:
        with moment(runtime()) as m:
            mentor_id = arranging.add(m, viewer(), person)
    except Refused as refused:
        return _list(422, errors=enrolling.by_field(refused.faults), form=given)
    runtime().ring()
    session[_SAID] = "They get the welcome now, and nothing else before their OK."
    return redirect(f"/staff/mentors/{mentor_id}", 303)


@pages.get("/<int:mentor_id>")
@staff_only
def shown(mentor_id: int) -> Response:
    return _page(mentor_id, said=session.pop(_SAID, ""))


def _page(mentor_id: int, status: int = 200, **more: Any) -> Response:
    numbers = bool(more.pop("numbers", False))
    try:
        found = mentorpage.page(runtime(), viewer(), mentor_id, numbers=numbers)
    except NotThere:
        abort(404)
    known: dict[str, Any] = {"errors": {}, "form": {}, "said": "", "chosen": []}
    page = render_template(
        "staff/mentor.html",
        page=found,
        kinds=mentorlist.KINDS,
        state_of=mentorlist.state_of,
        zones=enrolling.zones(found.line.mentor.zone),
        **(known | more),
    )
    return Response(page, status)


@pages.post("/<int:mentor_id>/show")
@coordinators_only
def show(mentor_id: int) -> Response:
    """The whole number, so that a person can call. That they looked is written down."""
    return _page(mentor_id, numbers=True)


@pages.post("/<int:mentor_id>")
@coordinators_only
def arrange(mentor_id: int) -> AnyResponse:
    """One of the forms. One that came too late says so, and keeps what was typed."""
    form, chosen = request.form, request.form.getlist("chosen", type=int)
    try:
        with moment(runtime()) as m:
            said = arranging.do(m, viewer(), mentor_id, form, chosen)
    except NotThere:
        abort(404)
    except Wrong as wrong:
        status = 409 if wrong.late else 422
        return _page(mentor_id, status, errors=wrong.fields, form=form, chosen=chosen)
    runtime().ring()
    session[_SAID] = said
    return redirect(f"/staff/mentors/{mentor_id}", 303)
