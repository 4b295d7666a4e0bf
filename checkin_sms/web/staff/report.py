"""A week or a month in figures, to be printed or taken out as a sheet."""

from flask import Blueprint, Response, abort, render_template, request

from checkin_sms.core.period import Period, parse
from checkin_sms.services import reporting
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("report", __name__, url_prefix="/staff")


def _period() -> Period | None:
    """`?of=2026-W10`, `?of=2026-03`, or nothing; what is neither is not there."""
    key = request.args.get("of", "")
    found = parse(key)
    if key and found is None:
        abort(404)
    return found


@pages.get("/report")
@coordinators_only
def shown() -> str:
    found = reporting.of(runtime(), _period())
    return render_template(
        "staff/report.html",
        report=found,
        choices=reporting.offered(found),
        following=reporting.following(found),
    )


@pages.get("/report.csv")
@coordinators_only
def sheet() -> Response:
    name, text = reporting.as_sheet(runtime(), viewer(), _period())
    response = Response(text, mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
