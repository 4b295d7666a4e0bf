"""The first page: who needs a human, in piles."""

from flask import Blueprint, render_template, request, session

from checkin_sms.services import mentorlist, today
from checkin_sms.web import frame
from checkin_sms.web.guard import runtime, staff_only, viewer

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
