"""The web: the carrier's webhooks, staff pages and health, each a few lines over a service."""

from datetime import timedelta

import structlog
from flask import Flask, Response, render_template, request
from flask_wtf.csrf import CSRFProtect
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import IntegerConverter, Map

from checkin_sms.runtime import Runtime
from checkin_sms.web import frame, health, rehearsal, staff, twilio, voice
from checkin_sms.web.staff import sheets
from workers.faults import describe

log = structlog.get_logger()

# A text has 1,600 characters and some forty fields; a file of members has a limit of its own.
LARGEST_FORM = 64 * 1024


def create_app(runtime: Runtime) -> Flask:
    app = Flask("checkin_sms.web")
    secure = runtime.settings.public_url.startswith("https")
    app.secret_key = runtime.settings.secret_key.get_secret_value()
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_FORM,
        # With this prefix a browser takes the cookie only from us, whole and over https.
        SESSION_COOKIE_NAME="__Host-staff" if secure else "staff",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        SESSION_COOKIE_SECURE=secure,
        PERMANENT_SESSION_LIFETIME=timedelta(hours=12),
        # The session's own end is the token's; and our pages send no referrer to compare.
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    if runtime.settings.proxies:
        # Whose request it is, and nothing else: our own address is PUBLIC_URL, whoever says what.
        web = ProxyFix(app.wsgi_app, x_for=runtime.settings.proxies, x_proto=0)
        app.wsgi_app = web  # type: ignore[method-assign]  # as Flask says to do it
    app.extensions["runtime"] = runtime
    app.url_map.strict_slashes = False
    app.url_map.converters["int"] = _RowId
    # Before the forms' tokens are looked at: that reads the whole form.
    app.before_request(_room_for_sheets)
    forms = CSRFProtect(app)
    machines = [twilio.pages, voice.pages, health.pages]
    if runtime.settings.rehearsing:
        machines.append(rehearsal.pages)
    for part in machines:
        # The carrier signs its posts; a browser could not.
        forms.exempt(part)
    for part in (*machines, *staff.PARTS):
        app.register_blueprint(part)
    frame.install(app)
    app.register_error_handler(HTTPException, _error_page)
    app.register_error_handler(Exception, _own_fault)
    app.after_request(_quiet_headers)
    return app


class _RowId(IntegerConverter):
    """A number that no row can have is an address that is not there, and no fault of ours."""

    def __init__(self, url_map: Map, fixed_digits: int = 0) -> None:
        super().__init__(url_map, fixed_digits, max=2**31 - 1)


def _room_for_sheets() -> None:
    if request.blueprint == sheets.pages.name:
        request.max_content_length = request.max_form_memory_size = sheets.LARGEST


# What a person in front of a page can do about it.
_WHAT_TO_DO = {
    400: "The form was too old or not complete. Go back, load the page anew and send it again.",
    404: "There is nothing here, or it is not for you to see.",
    413: "That was too much at once.",
}


def _error_page(error: HTTPException) -> Response:
    """Error pages say what happened, and nothing of what was sent."""
    if not request.path.startswith("/staff"):
        text = f"{error.code} {error.name}\n"
        return Response(text, status=error.code, mimetype="text/plain")
    known = error.code or 500
    page = render_template(
        "staff/error.html", name=error.name, what=_WHAT_TO_DO.get(known, ""), viewer=None
    )
    return Response(page, status=known)


def _own_fault(error: Exception) -> Response:
    """The text of an error may hold what somebody wrote, so only its kind and place are told. The
    carrier hears that nothing was taken."""
    log.error("a page failed", page=request.endpoint, error=describe(error))
    code, name = (503, "Not Stored") if request.blueprint == "twilio" else (500, "Our Own Fault")
    return Response(f"{code} {name}\n", status=code, mimetype="text/plain")


def _quiet_headers(response: Response) -> Response:
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    if request.is_secure or response.headers.get("Strict-Transport-Security"):
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    return response
