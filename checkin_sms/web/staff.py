"""The staff page, for now one: is the service well, and who needs a human."""

from flask import Blueprint, Response, abort, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import entry, today
from checkin_sms.web.guard import public, runtime, staff_only

pages = Blueprint("staff", __name__, url_prefix="/staff")


@pages.get("")
@staff_only
def home() -> str:
    return render_template("today.html", today=today.today(runtime()))


@pages.get("/enter")
@public
def ask_for_link() -> str:
    return render_template("enter.html", token=None)


@pages.get("/enter/<token>")
@public
def enter_page(token: str) -> str:
    """A button, so that a mail program that looks at links does not use this one up."""
    return render_template("enter.html", token=token)


@pages.post("/enter")
@public
def enter() -> AnyResponse:
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        abort(403)
    if not entry.use(runtime(), request.form.get("token", "")):
        return Response(render_template("enter.html", token=None, used=True), 403)
    session.clear()
    session["staff"] = True
    session.permanent = True
    return redirect("/staff")


@pages.post("/leave")
@staff_only
def leave() -> AnyResponse:
    session.clear()
    return redirect("/staff/enter")
