"""Who may call a route. Every view is exactly one of these; a guard test enumerates them."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar
from urllib.parse import quote

from flask import abort, current_app, g, redirect, request, session
from twilio.request_validator import RequestValidator

from checkin_sms.runtime import Runtime
from checkin_sms.services import signin
from checkin_sms.services.access import Viewer

P = ParamSpec("P")
R = TypeVar("R")

# Where the browser's own cookie keeps the session's token.
TOKEN = "token"  # noqa: S105 - the name of it


def runtime() -> Runtime:
    found: Runtime = current_app.extensions["runtime"]
    return found


def viewer() -> Viewer:
    """The staff person who is signed in. Only in a view that is for them."""
    found: Viewer = g.viewer
    return found


def public(view: Callable[P, R]) -> Callable[P, R]:
    """Anybody may call it: it changes nothing and tells nothing about anyone."""
    view.access = "public"  # type: ignore[attr-defined]  # a mark on the view
    return view


def signed(view: Callable[P, R]) -> Callable[P, R]:
    """Only the carrier may call it, proven by its signature over our public address."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        if not _is_signed():
            abort(403)
        return view(*args, **kwargs)

    guarded.access = "signed"  # type: ignore[attr-defined]  # a mark on the view
    return guarded


def staff_only(view: Callable[P, R]) -> Callable[P, Any]:
    """Only staff who are signed in. Whom they may see is asked for each member."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> Any:
        if not _signs_in():
            return redirect("/staff/enter")
        return view(*args, **kwargs)

    guarded.access = "staff"  # type: ignore[attr-defined]  # a mark on the view
    return guarded


def coordinators_only(view: Callable[P, R]) -> Callable[P, Any]:
    """Only coordinators. To others the page is not there."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> Any:
        if not _signs_in():
            return redirect("/staff/enter")
        if not viewer().coordinates:
            abort(404)
        return view(*args, **kwargs)

    guarded.access = "coordinator"  # type: ignore[attr-defined]  # a mark on the view
    return guarded


def _signs_in() -> bool:
    token = session.get(TOKEN)
    g.viewer = signin.viewer_of(runtime(), token) if token else None
    return g.viewer is not None


def _is_signed() -> bool:
    settings = runtime().settings
    validator = RequestValidator(settings.twilio_auth_token.get_secret_value())
    # A missing header would raise inside the validator, and a form as a plain dict would lose
    # repeated keys, which are part of what was signed.
    signature = request.headers.get("X-Twilio-Signature") or ""
    if not validator.validate(signed_url(), request.form, signature):
        return False
    account = request.form.get("AccountSid")
    return account is None or account == settings.twilio_account_sid


def signed_url() -> str:
    """The address as the carrier called it, byte for byte: our configured one and the raw path.
    `request.url` is decoded, and behind a proxy it is not the address that was signed."""
    raw = request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI")
    if raw is None:
        raw = quote(request.path, safe="/:@!$&'()*+,;=~-._")
        if request.query_string:
            raw += "?" + request.query_string.decode("latin-1")
    return runtime().settings.public_url + raw
