"""A voice note, to be listened to."""

from flask import Blueprint, Response, abort

from checkin_sms.services import voicenotes
from checkin_sms.services.desk import NotThere
from checkin_sms.web.guard import runtime, staff_only, viewer

pages = Blueprint("sounds", __name__, url_prefix="/staff/sounds")


@pages.get("/<int:note_id>")
@staff_only
def sound(note_id: int) -> Response:
    """Each listening is written down."""
    try:
        return Response(voicenotes.sound(runtime(), viewer(), note_id), mimetype="audio/mpeg")
    except NotThere:
        abort(404)
