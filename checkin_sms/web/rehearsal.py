"""What the local carrier's page asks us. Registered only beside a carrier on this machine."""

from dataclasses import asdict

from flask import Blueprint, Response, jsonify, request

from checkin_sms.services import rehearsal
from checkin_sms.web.guard import runtime, signed

pages = Blueprint("rehearsal", __name__, url_prefix="/rehearsal")


@pages.get("/people")
@signed
def people() -> Response:
    program, actors = rehearsal.actors(runtime())
    return jsonify(program=program, people=[asdict(actor) for actor in actors])


@pages.get("/state")
@signed
def state() -> Response:
    found = rehearsal.state(runtime())
    next_at = found.next_at.isoformat() if found.next_at else None
    return jsonify(busy=found.busy, next_at=next_at, next=found.next)


@pages.get("/journal")
@signed
def journal() -> Response:
    after = request.args.get("after", default=0, type=int)
    entries = [
        {"id": row.id, "at": row.at.isoformat(), "person_id": row.person_id, "text": row.what}
        for row in rehearsal.journal(runtime(), after)
    ]
    return jsonify(entries=entries)
