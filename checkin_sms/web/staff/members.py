"""The list of members, and what is done to many of them at once."""

from typing import Any

from flask import Blueprint, Response, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.services import roster
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import Refused
from checkin_sms.services.roster import Filter
from checkin_sms.store.people import Person
from checkin_sms.web.guard import coordinators_only, runtime, staff_only, viewer
from checkin_sms.web.staff import sought

pages = Blueprint("members", __name__, url_prefix="/staff/members")


def _filter() -> Filter:
    given = request.args
    return Filter(
        sought.words("members"),
        given.get("status", ""),
        given.get("mentor", type=int),
        given.get("language", "")[:5],
    )


@pages.get("")
@staff_only
def listed() -> Response:
    return _page(said=session.pop("said", ""))


@pages.post("/find")
@staff_only
def find() -> AnyResponse:
    return sought.seek("members", "status", "mentor", "language")


def _page(status: int = 200, **more: Any) -> Response:
    wanted = _filter()
    found = roster.page(runtime(), viewer(), wanted, request.args.get("below", type=int))
    known: dict[str, Any] = {"errors": {}, "said": "", "chosen": []}
    known["workers"] = roster.caseworkers(runtime()) if viewer().coordinates else []
    page = render_template(
        "staff/members.html", page=found, wanted=wanted, statuses=roster.STATUSES, **(known | more)
    )
    return Response(page, status)


@pages.post("")
@coordinators_only
def many() -> AnyResponse:
    """First a page that says what will happen and to whom, then the deed."""
    form = request.form
    ids = form.getlist("chosen", type=int)
    try:
        with moment(runtime()) as m:
            found = roster.chosen(m, viewer(), ids)
            if form.get("sure") == "yes":
                return _page(said=_do(m, found))
    except Refused as refused:
        return _page(422, errors={"many": " ".join(refused.faults)}, chosen=ids)
    names = dict(roster.page(runtime(), viewer(), Filter()).mentors)
    workers = dict(roster.caseworkers(runtime()))
    page = render_template(
        "staff/members_sure.html",
        people=found,
        deed=form.get("deed", ""),
        form=form,
        mentor=names.get(form.get("mentor", 0, type=int), ""),
        worker=workers.get(form.get("worker", 0, type=int), ""),
    )
    return Response(page)


def _do(m: Moment, found: list[Person]) -> str:
    """One deed for all of them; says what was done."""
    form = request.form
    match form.get("deed"):
        case "pause":
            until = form.get("until", "")
            done = roster.pause_all(m, viewer(), found, until, form.get("why", ""))
            said = f"{done} paused until {until}."
            others = "The others are paused for longer, or not asked."
            return said if done == len(found) else f"{said} {others}"
        case "move":
            mentor, known = form.get("mentor", 0, type=int), form.get("has_number") == "yes"
            done = roster.move_all(m, viewer(), found, mentor, has_number=known)
            return f"{done} have another mentor now."
        case "assign":
            done = roster.assign_all(m, viewer(), found, form.get("worker", 0, type=int))
            return f"{done} assigned."
        case "unassign":
            done = roster.unassign_all(m, viewer(), found, form.get("worker", 0, type=int))
            return f"{done} not assigned any more."
        case _:
            raise Refused(["There is no such thing to do."])
