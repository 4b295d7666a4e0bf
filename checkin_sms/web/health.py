"""For machines that watch: is the process up, and is the service doing its work?"""

from flask import Blueprint, Response, jsonify

from checkin_sms.services.health import report
from checkin_sms.web.guard import public, runtime

pages = Blueprint("health", __name__)


@pages.get("/healthz")
@public
def healthz() -> Response:
    return Response("ok\n", mimetype="text/plain")


@pages.get("/readyz")
@public
def readyz() -> tuple[Response, int]:
    """503 with the reasons when a person should look. Watch this one from outside."""
    health = report(runtime())
    return jsonify(ready=not health.faults, faults=health.faults), 503 if health.faults else 200
