"""Erase a member: first a page that says what goes and what stays, then the deed."""

from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import erasing
from checkin_sms.services.desk import NotThere
from checkin_sms.services.erasing import Why
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import Refused
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("erase", __name__, url_prefix="/staff/members")

_WHYS = [(Why.ASKED, "they asked for it"), (Why.OVER, "it was kept long enough")]


@pages.get("/<int:member_id>/erase")
@coordinators_only
def asked(member_id: int) -> Response:
    return _page(member_id)


def _page(member_id: int, status: int = 200, **more: Any) -> Response:
    known: dict[str, Any] = {"errors": {}, "form": {}, "whys": _WHYS}
    try:
        with moment(runtime()) as m:
            before = erasing.look(m, viewer(), member_id)
    except NotThere:
        abort(404)
    return Response(render_template("staff/erase.html", before=before, **(known | more)), status)


@pages.post("/<int:member_id>/erase")
@coordinators_only
def erased(member_id: int) -> AnyResponse:
    form = request.form
    try:
        with moment(runtime()) as m:
            erasing.erase_from_page(
                m,
                viewer(),
                member_id,
                was=form.get("seen", ""),
                sure=form.get("sure") == "yes",
                why=form.get("why", ""),
            )
    except NotThere:
        abort(404)
    except Refused as refused:
        errors = {_field(form.get("why", "")): " ".join(refused.faults)}
        return _page(member_id, 422, errors=errors, form=form)
    runtime().ring()
    session["said"] = "All that was kept about them is destroyed."
    return redirect("/staff/members", 303)


def _field(why: str) -> str:
    """Where the fault is to be mended."""
    return "sure" if why in list(Why) else "why"
