"""Signing in and out, and the links that begin it."""

from typing import Any

import segno
from flask import Blueprint, Response, redirect, render_template, request, session
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import accounts, passwords, signin
from checkin_sms.services.signin import Reached, Step
from checkin_sms.web.guard import TOKEN, public, runtime, staff_only

pages = Blueprint("signin", __name__, url_prefix="/staff")

REFUSED = "The address or the password is not right."
WRONG_CODE = "This code is not right, or was used already. Wait for the next one."
WAIT = "There were too many wrong tries. Please wait 15 minutes."
TOO_LATE = "That took too long. Please sign in again."


def _page(template: str, status: int = 200, **known: Any) -> Response:
    return Response(render_template(f"staff/{template}.html", **known), status)


@pages.get("/enter")
@public
def enter_page() -> Response:
    return _page("enter", errors={}, email="")


@pages.post("/enter")
@public
def enter() -> AnyResponse:
    email, password = request.form.get("email", ""), request.form.get("password", "")
    reached = signin.with_password(runtime(), email, password, request.remote_addr or "")
    if reached.step in (Step.REFUSED, Step.WAIT):
        said = WAIT if reached.step is Step.WAIT else REFUSED
        return _page("enter", 403, errors={"email": said}, email=email)
    return _go_on(reached)


def _go_on(reached: Reached) -> AnyResponse:
    """A fresh session of the browser too: what it held before was nobody's."""
    session.clear()
    session[TOKEN] = reached.token
    session.permanent = True
    return redirect(_NEXT[reached.step], 303)


_NEXT = {Step.CODE: "/staff/code", Step.SET_UP: "/staff/set-up", Step.IN: "/staff"}


def _half_way() -> str:
    token: str = session.get(TOKEN, "")
    return token


@pages.get("/code")
@public
def code_page() -> AnyResponse:
    if signin.half_way(runtime(), _half_way()) is None:
        return redirect("/staff/enter")
    return _page("code", errors={})


@pages.post("/code")
@public
def code() -> AnyResponse:
    if signin.half_way(runtime(), _half_way()) is None:
        return _page("enter", 403, errors={"email": TOO_LATE}, email="")
    reached = signin.with_code(runtime(), _half_way(), request.form.get("code", ""))
    if reached.step is not Step.IN:
        said = WAIT if reached.step is Step.WAIT else WRONG_CODE
        return _page("code", 403, errors={"code": said})
    return _go_on(reached)


@pages.get("/set-up")
@public
def set_up_page() -> AnyResponse:
    return _set_up({}) or redirect("/staff/enter")


def _set_up(errors: dict[str, str]) -> Response | None:
    found = signin.half_way(runtime(), _half_way())
    if found is None or found.has_second_factor:
        return None
    secret, address = signin.offer_second_factor(runtime(), found)
    # Drawn here: the secret goes to no other service, and the page needs no script for it.
    picture = segno.make(address, micro=False).svg_inline(scale=5, border=3, light="#fff")
    groups = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    status = 403 if errors else 200
    return _page("set_up", status, picture=Markup(picture), secret=groups, errors=errors)  # noqa: S704 - ours


@pages.post("/set-up")
@public
def set_up() -> AnyResponse:
    reached, codes = signin.confirm_second_factor(
        runtime(), _half_way(), request.form.get("code", "")
    )
    if reached.step is not Step.IN:
        again = _set_up({"code": WRONG_CODE})
        return again or _page("enter", 403, errors={"email": TOO_LATE}, email="")
    _go_on(reached)
    return _page("codes", codes=codes)


@pages.get("/welcome/<token>")
@public
def welcome_page(token: str) -> Response:
    """A page with a form, so that a mail program that looks at links does not use this one up."""
    return _welcome(token, {})


def _welcome(token: str, errors: dict[str, str]) -> Response:
    found = accounts.welcome(runtime(), token)
    known = {name: request.form.get(name, "") for name in ("name", "email")}
    return _page(
        "welcome",
        403 if errors or found is None else 200,
        found=found,
        errors=errors,
        shortest=passwords.SHORTEST,
        **known,
    )


@pages.post("/welcome/<token>")
@public
def welcome(token: str) -> AnyResponse:
    form = request.form
    errors = accounts.accept(
        runtime(), token, form.get("password", ""), form.get("name", ""), form.get("email", "")
    )
    return _welcome(token, errors) if errors else redirect("/staff/enter", 303)


@pages.post("/leave")
@staff_only
def leave() -> AnyResponse:
    signin.sign_out(runtime(), _half_way())
    session.clear()
    return redirect("/staff/enter", 303)
