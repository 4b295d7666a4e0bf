"""The first page: who needs a human, in piles."""

from flask import Blueprint, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import mentorlist, noticeboard, today
from checkin_sms.services.moment import moment
from checkin_sms.web import frame
from checkin_sms.web.guard import coordinators_only, runtime, staff_only, viewer

pages = Blueprint("today", __name__, url_prefix="/staff")

_SAID = "said"


@pages.get("")
@staff_only
def home() -> str:
    """`?pile=silent`: that one alone, and all of it."""
    found = today.today(runtime(), viewer(), frame.around().zone)
    wanted = request.args.get("pile", "")
    keys = [pile.key for pile in found.piles] + ["unread"]
    return render_template(
        "staff/today.html",
        today=found,
        only=wanted if wanted in keys else None,
        at_a_glance=today.AT_A_GLANCE,
        pressed=mentorlist.PRESSED,
        said=session.pop(_SAID, ""),
    )


@pages.post("/notices/<int:notice_id>")
@coordinators_only
def seen(notice_id: int) -> AnyResponse:
    """They alone see notices."""
    with moment(runtime()) as m:
        noticeboard.take_off(m, viewer(), notice_id)
    return redirect("/staff", 303)
