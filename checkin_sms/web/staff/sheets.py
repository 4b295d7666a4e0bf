"""Members from a sheet and as a sheet."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from flask import Blueprint, Response, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.core import sheet
from checkin_sms.services import enrolling, exporting, importing
from checkin_sms.services.importing import Fate
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("sheets", __name__, url_prefix="/staff/members")

# Five thousand rows, twice: as a file, and again in the form that confirms it.
LARGEST = 4 * 1024 * 1024


@pages.get("/import")
@coordinators_only
def choose() -> Response:
    return _page({})


def _page(errors: dict[str, str], status: int = 200) -> Response:
    page = render_template("staff/import.html", errors=errors, columns=sheet.COLUMNS)
    return Response(page, status)


@pages.post("/import")
@coordinators_only
def look() -> AnyResponse:
    """The file, looked at: nothing is enrolled yet, and nothing of it is kept by us."""
    file = request.files.get("file")
    if file is None or not file.filename:
        return _page({"file": "Choose a file first."}, 422)
    content = file.read()
    try:
        found = importing.look(runtime(), content)
    except sheet.Unreadable as fault:
        return _page({"file": str(fault)}, 422)
    return _looked(found, content)


def _looked(found: importing.Looked, content: bytes) -> Response:
    page = render_template(
        "staff/import_looked.html",
        found=found,
        ready=found.of(Fate.READY),
        faulty=found.of(Fate.FAULTY),
        here=found.of(Fate.HERE),
        columns=[column.name for column in sheet.COLUMNS],
        content=b64encode(content).decode("ascii"),
        texts=enrolling.welcomes(runtime()),
    )
    return Response(page)


@pages.post("/import/enrol")
@coordinators_only
def enrol() -> AnyResponse:
    """Some rows, then the page that asks for the next: so every answer comes within seconds, and
    whoever waits sees how far it is. What was done so far travels in the form; we keep none."""
    first = request.form.get("first", 0, type=int)
    try:
        content, before = _carried("content"), _carried("result")
        done = importing.enrol_some(runtime(), content, viewer(), max(0, first))
    except (NotBase64, sheet.Unreadable):
        return _page({"file": "The file did not come back whole. Choose it once more."}, 422)
    result = before + importing.result(done.rows, heads=not before).encode()
    so_far = first + len(done.rows)
    page = render_template(
        "staff/import_going.html" if so_far < done.in_all else "staff/import_done.html",
        counts={fate: _count(done, fate) for fate in importing.OF_A_RUN},
        so_far=so_far,
        in_all=done.in_all,
        content=request.form.get("content", ""),
        result=b64encode(result).decode("ascii"),
    )
    return Response(page)


def _carried(name: str) -> bytes:
    return b64decode(request.form.get(name, ""), validate=True)


def _count(done: importing.Looked, fate: Fate) -> int:
    """With those of the rows before."""
    return len(done.of(fate)) + request.form.get(fate.name, 0, type=int)


@pages.post("/import/result")
@coordinators_only
def result() -> AnyResponse:
    """What the page before held, as a file: so that we need not keep it."""
    try:
        content = _carried("result")
    except NotBase64:
        content = b""
    if not content:
        return _page({"file": "The result did not come back whole."}, 422)
    return _file(content, "import-result.csv")


@pages.get("/template.csv")
@coordinators_only
def template() -> Response:
    return _file(sheet.template().encode(), "members.csv")


@pages.get("/export.csv")
@coordinators_only
def export() -> Response:
    parts = (part.encode() for part in exporting.members(runtime(), viewer()))
    response = Response(parts, mimetype="text/csv")
    response.headers["Content-Disposition"] = 'attachment; filename="members.csv"'
    return response


def _file(content: bytes, name: str) -> Response:
    response = Response(content, mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
