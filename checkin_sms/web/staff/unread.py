"""A text that waits for a person, whoever wrote it."""

from flask import Blueprint, Response, abort, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import textpage
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import moment
from checkin_sms.web.guard import runtime, staff_only, viewer

pages = Blueprint("unread", __name__, url_prefix="/staff/unread")

_SAID = "said"


@pages.post("/<int:text_id>")
@staff_only
def read(text_id: int) -> AnyResponse:
    """Its words, or that they were read. By a form, since that somebody looked is written down."""
    try:
        with moment(runtime()) as m:
            if request.form.get("deed") != "read":
                found = textpage.page(m, viewer(), text_id)
                return Response(render_template("staff/text.html", page=found))
            textpage.mark_read(m, viewer(), text_id)
    except NotThere:
        abort(404)
    session[_SAID] = "Marked as read."
    return redirect("/staff", 303)
