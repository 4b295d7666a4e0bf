"""The first page: is the service well, and who needs a human."""

from flask import Blueprint, render_template

from checkin_sms.services import today
from checkin_sms.web.guard import runtime, staff_only

pages = Blueprint("today", __name__, url_prefix="/staff")


@pages.get("")
@staff_only
def home() -> str:
    return render_template("staff/today.html", today=today.today(runtime()))
