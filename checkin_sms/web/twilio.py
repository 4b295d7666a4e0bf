"""The carrier's webhooks: a text came in, a message's state changed."""

from flask import Blueprint, Response, request
from twilio.twiml.messaging_response import MessagingResponse

from checkin_sms.services.incoming import InboundText
from checkin_sms.services.outcome import status
from checkin_sms.services.outgoing import Spoken, callback
from checkin_sms.services.receive import receive
from checkin_sms.store.base import Broken
from checkin_sms.web.guard import runtime, signed

pages = Blueprint("twilio", __name__, url_prefix="/twilio")

# Twilio's own limits. What is longer was not made by it, and is cut rather than refused.
LONGEST_BODY = 1600
LONGEST_NUMBER = 64


@pages.post("/text")
@signed
def text() -> Response:
    """2xx only once the text is stored; else 503, so that the carrier tries elsewhere."""
    sid = _field("MessageSid", LONGEST_NUMBER)
    if not sid:
        return _twiml(None)
    try:
        spoken = receive(runtime(), _inbound(sid))
    except Broken:
        return Response("503 The text could not be stored.\n", 503, mimetype="text/plain")
    return _twiml(spoken)


def _field(name: str, longest: int) -> str:
    return _without_nul(request.form.get(name, "")[:longest])


def _without_nul(text: str) -> str:
    """A NUL byte is text for a person, and an error for PostgreSQL."""
    return text.replace("\x00", "")


def _inbound(sid: str) -> InboundText:
    media = request.form.get("NumMedia", "0")
    return InboundText(
        sid=sid,
        sender=_field("From", LONGEST_NUMBER),
        body=_field("Body", LONGEST_BODY),
        media=int(media) if media.isdecimal() and len(media) < 4 else 0,
        received_at=runtime().clock(),
    )


def _twiml(spoken: Spoken | None) -> Response:
    answer = MessagingResponse()
    if spoken is not None:
        message = {}
        if spoken.token:
            message["status_callback"] = callback(runtime(), spoken.token)
        answer.message(spoken.body, **message)
    return Response(str(answer), mimetype="text/xml")


@pages.post("/status/<token>")
@signed
def status_changed(token: str) -> Response:
    """A callback about one of our messages, found by the token that only its address holds."""
    code = request.form.get("ErrorCode", "")
    try:
        status(
            runtime(),
            _without_nul(token),
            request.form.get("MessageStatus", ""),
            _field("MessageSid", LONGEST_NUMBER),
            int(code) if code.isdecimal() and len(code) < 10 else None,
        )
    except Broken:
        return Response("503 Not stored.\n", 503, mimetype="text/plain")
    return Response(status=204)
