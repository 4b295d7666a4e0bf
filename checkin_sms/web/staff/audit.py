"""Who saw, changed or exported what: only ever added to, newest first."""

from flask import Blueprint, render_template, request

from checkin_sms.services import audited
from checkin_sms.web.guard import coordinators_only, runtime

pages = Blueprint("audit", __name__, url_prefix="/staff/audit")


@pages.get("")
@coordinators_only
def listed() -> str:
    wanted = {name: request.args.get(name, type=int) for name in ("before", "staff", "member")}
    page = audited.page(
        runtime(), before=wanted["before"], staff_id=wanted["staff"], member_id=wanted["member"]
    )
    return render_template("staff/audit.html", page=page, wanted=wanted)
