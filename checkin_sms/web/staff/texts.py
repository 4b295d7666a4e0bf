"""Every text that we send, and a place to try what would be read in one."""

from flask import Blueprint, render_template, request

from checkin_sms.services.library import library
from checkin_sms.services.trying import OPEN, OPEN_WORDS, clocks_of, tried
from checkin_sms.web.frame import around
from checkin_sms.web.guard import runtime, staff_only

pages = Blueprint("texts", __name__, url_prefix="/staff/texts")


@pages.get("")
@staff_only
def listed() -> str:
    found = library(runtime().wordings, around().program)
    return render_template("staff/texts.html", library=found)


@pages.route("/try", methods=["GET", "POST"])
@staff_only
def try_one() -> str:
    """What is tried comes by POST: an address would keep it in a history."""
    text = request.form.get("text", "")
    open_, language = request.form.get("open", ""), request.form.get("language", "")
    known = open_ in OPEN and language in runtime().wordings.languages()
    return render_template(
        "staff/try.html",
        tried=tried(text, open_, language, clocks_of(runtime()))
        if text.strip() and known
        else None,
        asked=request.method == "POST",
        text=text,
        open=open_,
        language=language,
        choices=list(OPEN_WORDS.items()),
        languages=runtime().wordings.languages(),
    )
