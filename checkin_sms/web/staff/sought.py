"""Whom somebody seeks by name. An address stays in histories and in the logs of proxies, and holds
no name: the words wait in the session, and the address says that there are some."""

from urllib.parse import urlencode

from flask import redirect, request, session
from werkzeug.wrappers import Response

LONGEST = 60


def words(what: str) -> str:
    """What is sought on this page: the last words, where its address says so."""
    return str(session.get(f"sought {what}", "")) if "sought" in request.args else ""


def seek(what: str, *filters: str) -> Response:
    """To the same page, narrowed by what was chosen beside the words."""
    given = {name: request.form[name] for name in filters if request.form.get(name)}
    sought = request.form.get("q", "").strip()[:LONGEST]
    if sought:
        session[f"sought {what}"] = sought
        given["sought"] = "yes"
    address = f"/staff/{what}?{urlencode(given)}" if given else f"/staff/{what}"
    return redirect(address, 303)
