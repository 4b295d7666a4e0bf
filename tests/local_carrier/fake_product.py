"""A product small enough to read at a glance, for the carrier to talk to.

It checks signatures, keeps what it was sent, asks a member two things and tells a mentor.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from flask import Flask, Response, abort, jsonify, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from checkin_sms.clock import Clock
from checkin_sms.local_carrier import Options

OPTIONS = Options(
    public_url="http://product.test",
    account_sid="AC" + "a" * 32,
    auth_token="a-rehearsal-token",
    our_number="+12025550100",
    voice_path="/voice/greeting",
    voice_status_path="/reports/ours",
)
MEMBER = "+12025550101"
MENTOR = "+12025550111"
PEOPLE = [
    {
        "id": 1,
        "name": "Ana",
        "number": MEMBER,
        "roles": ["member"],
        "zone": "America/New_York",
        "language": "en",
        "about": "asked every day at 6:00 PM; mentor Ben",
    },
    {
        "id": 2,
        "name": "Luz",
        "number": "+12025550102",
        "roles": ["member"],
        "zone": "America/Denver",
        "language": "es",
        "about": "asked on weekdays at 5:30 PM; mentor Ben",
    },
    {
        "id": 7,
        "name": "Ben",
        "number": MENTOR,
        "roles": ["mentor"],
        "zone": "America/New_York",
        "language": "en",
        "about": "mentor of Ana and Luz; backup Cleo",
    },
]

Send = Callable[[str, str], object]
# What a call is told at one address: a document, or (status, body, content type).
Told = str | tuple[int, str, str]


@dataclass(order=True)
class Row:
    at: datetime
    kind: str
    to: str = field(compare=False)
    body: str = field(compare=False)


class FakeProduct:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.send: Send | None = None
        self.texts: list[dict[str, str]] = []
        self.reports: list[dict[str, str]] = []
        self.rows: list[Row] = []
        self.journal: list[dict[str, object]] = []
        self.answer = Conversation(self).answer
        self.status = 200
        self.documents: dict[str, Told] = {}
        self.turns: list[dict[str, str]] = []
        self.call_reports: list[dict[str, str]] = []

    def plan(self, at: datetime, kind: str, to: str, body: str) -> None:
        self.rows.append(Row(at, kind, to, body))

    def note(self, person: int, text: str) -> None:
        entry = {"id": len(self.journal) + 1, "at": self.clock().isoformat()}
        self.journal.append(entry | {"person_id": person, "text": text})

    def work(self) -> None:
        """Send everything that is due."""
        while due := sorted(row for row in self.rows if row.at <= self.clock()):
            self.rows.remove(due[0])
            if self.send:
                self.send(due[0].to, due[0].body)

    def asked(self) -> list[str]:
        """The addresses that calls have asked so far, in turn."""
        return [turn["path"] for turn in self.turns]

    def statuses(self) -> list[str]:
        return [report["MessageStatus"] for report in self.reports]


class Conversation:
    """Mood, then the second question, then thanks; a high number tells the mentor."""

    def __init__(self, product: FakeProduct) -> None:
        self._product = product
        self._step = 0

    def answer(self, form: dict[str, str]) -> str:
        body = form["Body"].strip()
        if form["From"] == MENTOR:
            return self._mentor(body)
        if not body.isdigit():
            return "Sorry, we did not get that. A number from 0 to 9 is enough."
        return self._first(body) if self._step == 0 else self._second(body)

    def _first(self, body: str) -> str:
        self._step = 1
        self._product.note(1, f"mood = {body}")
        return "Thank you. And the pull today, 0 none to 9 very strong?"

    def _second(self, body: str) -> str:
        self._step = 0
        self._product.note(1, f"pull = {body}")
        if int(body) < 7:
            return "Thank you, Ana. Good to hear from you. Until tomorrow."
        self._product.note(1, "case opened: hard day")
        self._product.note(7, "told at once: hard day of Ana")
        told = "Ana is having a hard day and knows we asked you. 1 I will call, 2 I can't"
        self._product.plan(self._product.clock(), "tell the mentor", MENTOR, told)
        return "Thank you for saying so. Ben hears of it now and will call you."

    def _mentor(self, body: str) -> str:
        said = {"1": "claimed", "2": "passed on", "3": "closed: reached, fine"}.get(body)
        if not said:
            return "Please answer 1 or 2."
        self._product.note(7, said)
        return "Thank you. After the call: 3 reached, fine. 4 needs more help. 5 no answer."


def create_product(product: FakeProduct, options: Options = OPTIONS) -> Flask:
    app = Flask(__name__)
    validator = RequestValidator(options.auth_token)

    @app.before_request
    def only_the_carrier() -> None:
        path = request.full_path.rstrip("?")
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(options.url(path), request.form, signature):
            abort(403)

    @app.post("/twilio/text")
    def text() -> Response:
        product.texts.append(request.form.to_dict())
        if product.status != 200:
            return Response(status=product.status)
        twiml = MessagingResponse()
        reply = product.answer(request.form.to_dict())
        if reply:
            token = len(product.texts)
            twiml.message(reply, status_callback=options.url(f"/twilio/status/{token}"))
        return Response(str(twiml), mimetype="text/xml")

    @app.post("/twilio/status/<token>")
    def status(token: str) -> tuple[str, int]:
        product.reports.append(request.form.to_dict() | {"token": token})
        return "", 204

    @app.route("/voice/<path:path>", methods=["GET", "POST"])
    def voice(path: str) -> Response:
        form = {**request.args.to_dict(), **request.form.to_dict()}
        product.turns.append({**form, "path": path})
        told = product.documents.get(path, (404, "", "text/html"))
        status, body, kind = (200, told, "text/xml") if isinstance(told, str) else told
        return Response(body, status, content_type=kind)

    @app.post("/reports/<path>")
    def call_report(path: str) -> tuple[str, int]:
        product.call_reports.append({**request.form.to_dict(), "path": path})
        return "", 204

    @app.get("/rehearsal/people")
    def people() -> Response:
        return jsonify({"program": "Oak Street", "people": PEOPLE})

    @app.get("/rehearsal/state")
    def state() -> Response:
        now = product.clock()
        later = sorted(row for row in product.rows if row.at > now)
        return jsonify(
            busy=sum(row.at <= now for row in product.rows),
            next_at=later[0].at.isoformat() if later else None,
            next=later[0].kind if later else None,
        )

    @app.get("/rehearsal/journal")
    def journal() -> Response:
        after = int(request.args.get("after", "0"))
        return jsonify(entries=product.journal[after : after + 200])

    return app
