"""One case: what is known of it, and what staff can do with it."""

from datetime import timedelta
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.core.case import Outcome
from checkin_sms.services import casepage, desk
from checkin_sms.services.desk import NotDone, NotThere
from checkin_sms.services.moment import Moment, moment
from checkin_sms.web.guard import runtime, staff_only, viewer

pages = Blueprint("case", __name__, url_prefix="/staff/cases")

HOURS = (2, 4, 8, 24)


@pages.get("/<int:case_id>")
@staff_only
def shown(case_id: int) -> Response:
    return _page(case_id)


def _page(case_id: int, status: int = 200, **more: Any) -> Response:
    try:
        found = casepage.page(runtime(), viewer(), case_id)
    except NotThere:
        abort(404)
    known: dict[str, Any] = {"errors": {}, "form": {}}
    page = render_template("staff/case.html", case=found, hours=HOURS, **(known | more))
    return Response(page, status)


@pages.post("/<int:case_id>")
@staff_only
def work(case_id: int) -> AnyResponse:
    """One button. Refused: the page once more, with what changed meanwhile and what was typed."""
    try:
        with moment(runtime()) as m:
            _do(m, case_id)
    except NotThere:
        abort(404)
    except NotDone as refused:
        return _page(case_id, 409, errors={"deed": str(refused)}, form=request.form)
    return redirect(f"/staff/cases/{case_id}", 303)


def _do(m: Moment, case_id: int) -> None:
    form, was = request.form, request.form.get("seen", "")
    match form.get("deed"):
        case "take":
            desk.take(m, viewer(), case_id, was)
        case "ask":
            desk.ask(m, viewer(), case_id, was, form.get("person", 0, type=int))
        case "rest":
            hours = form.get("hours", 0, type=int)
            until = m.now + timedelta(hours=hours)
            desk.rest(m, viewer(), case_id, was, until=until, why=form.get("why", ""))
        case "close":
            chosen = form.get("outcome", "")
            if chosen not in set(Outcome):
                raise NotDone("Choose what came of it.")
            note = form.get("note", "")
            desk.close(m, viewer(), case_id, was, outcome=Outcome(chosen), note=note)
        case "note":
            desk.write_note(m, viewer(), case_id, form.get("note", ""))
        case _:
            raise NotDone("There is no such thing to do.")
