"""A member's own clocks and thresholds: one form of their page."""

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import own_clocks
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import Refused
from checkin_sms.web.guard import coordinators_only, runtime, viewer
from checkin_sms.web.staff import member

pages = Blueprint("own_clocks", __name__, url_prefix="/staff/members")


@pages.post("/<int:member_id>/clocks")
@coordinators_only
def change(member_id: int) -> AnyResponse:
    form = request.form
    try:
        with moment(runtime()) as m:
            said = own_clocks.change(m, viewer(), member_id, form.to_dict())
    except NotThere:
        abort(404)
    except Refused as refused:
        errors = dict(fault.split(": ", 1) for fault in refused.faults)
        return member.page(member_id, 422, errors=errors, form=form)
    return member.back(member_id, said)
