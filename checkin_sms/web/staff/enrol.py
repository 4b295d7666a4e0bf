"""Enrol a member from a paper form, and see the very text that they will get."""

from datetime import date
from typing import Any

from flask import Blueprint, Response, jsonify, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from checkin_sms.core.channel import Calls
from checkin_sms.core.segments import segments
from checkin_sms.services import audit, enrol, enrolling, supporting
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.enrol import MemberForm, PersonForm
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.services.supporting import Support
from checkin_sms.web.guard import coordinators_only, runtime, viewer

pages = Blueprint("enrol", __name__, url_prefix="/staff/members/new")


@pages.get("")
@coordinators_only
def form() -> Response:
    return _page(errors={}, form={"days": "daily", "language": "en", "hears": "silence"})


def _page(status: int = 200, **known: Any) -> Response:
    found = enrolling.choices(runtime(), viewer())
    texts = {
        language: (text, segments(text)) for language, text in enrolling.welcomes(runtime()).items()
    }
    page = render_template("staff/enrol.html", choices=found, texts=texts, **known)
    return Response(page, status)


@pages.post("/number")
@coordinators_only
def number() -> Response:
    """What is known of a number, asked when its field is left. By a form: no address holds it."""
    found = enrolling.look_up(runtime(), request.form.get("number", "")[:40])
    return jsonify(ok=found.ok, says=found.says, zone=found.zone)


@pages.post("")
@coordinators_only
def enrolled() -> AnyResponse:
    given = {name: value.strip() for name, value in request.form.items()}
    try:
        with moment(runtime()) as m:
            person_id = enrol.add_member(m, _member(given))
            supports = [
                Support(int(given[name]))
                for name in ("mentor", "backup")
                if given.get(name, "").isdecimal()
            ]
            if supports:
                supporting.pair(m, person_id, supports)
            audit.record(m, viewer(), "enrolled", person_id)
    except Refused as refused:
        return _page(422, errors=enrolling.by_field(refused.faults), form=given)
    runtime().ring()
    return redirect(f"/staff/members/{person_id}", 303)


def _member(given: dict[str, str]) -> MemberForm:
    person = PersonForm(
        given.get("name", ""),
        given.get("number", ""),
        given.get("language", ""),
        given.get("zone", ""),
        given.get("alias", ""),
        given.get("shared") == "yes",
    )
    return MemberForm(
        person,
        given.get("at", ""),
        given.get("consent_how", ""),
        given.get("consent_by", ""),
        given.get("days", ""),
        given.get("word", ""),
        given.get("hears", ""),
        _day(given.get("watch_until", "")),
        CallForm(
            given.get("calls", "") or Calls.NEVER,
            given.get("pin", ""),
            given.get("message_ok") == "yes",
            given.get("said_as", ""),
        ),
    )


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = "the watch ends on a day, as in 2026-12-24"
        raise Refused([FieldFault("watch_until", said)]) from None
