"""The page of one member."""

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import disclosing, enrolling, memberpage, replying, tending
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import Refused
from checkin_sms.web.guard import coordinators_only, runtime, staff_only, viewer

pages = Blueprint("member", __name__, url_prefix="/staff/members")

_SAID = "said"


@pages.get("/<int:member_id>")
@staff_only
def shown(member_id: int) -> Response:
    return page(member_id, said=session.pop(_SAID, ""))


def page(member_id: int, status: int = 200, **more: Any) -> Response:
    try:
        found = memberpage.page(
            runtime(),
            viewer(),
            member_id,
            before=_instant(request.args.get("before", "")),
            show=bool(more.pop("show", False)),
            numbers=bool(more.pop("numbers", False)),
        )
    except NotThere:
        abort(404)
    known: dict[str, Any] = {"errors": {}, "form": {}, "said": "", "once": replying.mark()}
    choices = enrolling.choices(runtime(), viewer())
    known["zones"] = enrolling.zones(found.member.zone)
    text = render_template("staff/member.html", page=found, choices=choices, **(known | more))
    return Response(text, status)


def _instant(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else None


@pages.post("/<int:member_id>/show")
@staff_only
def show(member_id: int) -> Response:
    """What is hidden until somebody asks for it. That they did is written down."""
    wanted = request.form.get("what")
    return page(member_id, show=wanted == "messages", numbers=wanted == "number")


@pages.post("/<int:member_id>/file")
@coordinators_only
def file(member_id: int) -> Response:
    """All that is kept about them, for a member who asks."""
    try:
        name, text = disclosing.file_of(runtime(), viewer(), member_id)
    except NotThere:
        abort(404)
    response = Response(text, mimetype="application/json")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@pages.post("/<int:member_id>/reply")
@staff_only
def reply(member_id: int) -> AnyResponse:
    form = request.form
    known = [int(one) for one in form.get("unread", "").split() if one.isdecimal()]
    try:
        with moment(runtime()) as m:
            if form.get("deed") == "read":
                count = replying.mark_read(m, viewer(), member_id, known)
                said = f"{count} read."
            else:
                sure = form.get("meant") == "yes"
                text, once = form.get("text", ""), form.get("once", "")
                replying.reply(m, viewer(), member_id, text, sure=sure, once=once, known=known)
                said = "It is on its way."
    except NotThere:
        abort(404)
    except Refused as refused:
        return page(member_id, 422, errors={"text": refused.faults[0]}, form=form)
    runtime().ring()
    return back(member_id, said)


@pages.post("/<int:member_id>")
@staff_only
def tend(member_id: int) -> AnyResponse:
    """One of the forms."""
    form = request.form
    deed = form.get("deed", "")
    try:
        said = tending.tend(runtime(), viewer(), member_id, deed, form.to_dict())
    except NotThere:
        abort(404)
    except Refused as refused:
        return page(member_id, 422, errors={deed: " ".join(refused.faults)}, form=form)
    runtime().ring()
    return back(member_id, said)


def back(member_id: int, said: str) -> AnyResponse:
    session[_SAID] = said
    return redirect(f"/staff/members/{member_id}", 303)
