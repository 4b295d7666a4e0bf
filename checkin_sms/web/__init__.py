"""The web: the carrier's webhooks, staff pages and health, each a few lines over a service."""

from datetime import timedelta

import structlog
from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from checkin_sms.runtime import Runtime
from checkin_sms.web import health, rehearsal, staff, twilio
from workers.faults import describe

log = structlog.get_logger()

# A text has 1,600 characters and some forty fields; nothing that we take is near this.
LARGEST_FORM = 64 * 1024


def create_app(runtime: Runtime) -> Flask:
    app = Flask("checkin_sms.web")
    app.secret_key = runtime.settings.secret_key.get_secret_value()
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_FORM,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        SESSION_COOKIE_SECURE=runtime.settings.public_url.startswith("https"),
        PERMANENT_SESSION_LIFETIME=timedelta(hours=12),
    )
    app.extensions["runtime"] = runtime
    app.url_map.strict_slashes = False
    parts = [twilio.pages, health.pages, staff.pages]
    if runtime.settings.rehearsing:
        parts.append(rehearsal.pages)
    for part in parts:
        app.register_blueprint(part)
    app.register_error_handler(HTTPException, _plain_error)
    app.register_error_handler(Exception, _own_fault)
    app.after_request(_quiet_headers)
    return app


def _plain_error(error: HTTPException) -> Response:
    """Error pages say what happened, and nothing of what was sent."""
    return Response(f"{error.code} {error.name}\n", status=error.code, mimetype="text/plain")


def _own_fault(error: Exception) -> Response:
    """The text of an error may hold what somebody wrote, so only its kind and place are told. The
    carrier hears that nothing was taken."""
    log.error("a page failed", page=request.endpoint, error=describe(error))
    code, name = (503, "Not Stored") if request.blueprint == "twilio" else (500, "Our Own Fault")
    return Response(f"{code} {name}\n", status=code, mimetype="text/plain")


def _quiet_headers(response: Response) -> Response:
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
