"""The phones page: two phones, the clock bar and the switches."""

from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.on_the_line import BUTTONS, do, write_or_press
from checkin_sms.local_carrier.rehearsal import Rehearsal
from checkin_sms.local_carrier.troubles import TROUBLES, Place
from checkin_sms.local_carrier.view import SIDES, Phone, View, Viewer
from checkin_sms.local_carrier.walking import Walker, next_morning

LONGEST_TEXT = 1600
MOVES = {"15m": timedelta(minutes=15), "1h": timedelta(hours=1)}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


def phones_page(carrier: Carrier, rehearsal: Rehearsal, walker: Walker | None) -> Blueprint:
    page = Page(carrier, rehearsal, walker)
    pages = Blueprint("phones", __name__)
    pages.before_request(only_from_the_page_itself)
    pages.after_request(_with_headers)
    pages.get("/")(page.show)
    pages.get("/now")(page.now)
    pages.post("/text")(page.text)
    pages.post("/call")(page.call)
    pages.post("/clock")(page.move)
    pages.get("/troubles")(page.troubles)
    pages.post("/troubles")(page.switch)
    return pages


class Page:
    def __init__(self, carrier: Carrier, rehearsal: Rehearsal, walker: Walker | None) -> None:
        self._carrier = carrier
        self._walker = walker
        self._viewer = Viewer(carrier, rehearsal, walker)

    def show(self) -> str:
        number = request.args.get("for") or None
        return render_template(
            "phones.html",
            view=self._view(request.args),
            places=list(Place),
            troubles=TROUBLES.values(),
            number=number,
            on=self._carrier.switches.names_on(number),
            words=words,
            product=self._carrier.options.product_name,
            movable=self._walker is not None,
            buttons=BUTTONS,
            landline=self._viewer.first_landline(),
        )

    def now(self) -> Response:
        """The page's changing parts. Nothing is sent again while nothing has changed."""
        view = self._view(request.args)
        answer = jsonify(
            people=len(view.program.people),
            face=render_template("_face.html", view=view),
            walk=view.walk,
            moving=view.moving,
            alert=view.alert,
            troubles_on=view.troubles_on,
            heard=view.heard,
            phones=[_pieces(phone, view.program.name) for phone in view.phones],
        )
        answer.add_etag()
        answer.make_conditional(request)
        return answer

    def text(self) -> ResponseReturnValue:
        person = self._viewer.program().person(request.form.get("person"))
        if person is None:
            abort(404)
        body, key = request.form.get("body", ""), request.form.get("key", "")[:1]
        board = self._carrier.switchboard
        spoken = write_or_press(board, person.number, body[:LONGEST_TEXT], key)
        if body + key and not spoken:
            self._carrier.text(person.number, (body + key)[:LONGEST_TEXT])
        return _back()

    def call(self) -> ResponseReturnValue:
        person = self._viewer.program().person(request.form.get("person"))
        deed = request.form.get("deed", "")
        if person is None:
            abort(404)
        if deed not in {button.deed for buttons in BUTTONS.values() for button in buttons}:
            abort(400)
        do(self._carrier.switchboard, person.number, deed)
        return _back()

    def move(self) -> ResponseReturnValue:
        move = request.form.get("move", "")
        if move not in (*MOVES, "next", "morning"):
            abort(400)
        if self._walker is None:
            abort(409)
        now = self._carrier.clock()
        if move == "next":
            target = None
        elif move == "morning":
            target = next_morning(now, self._view(request.form).zone)
        else:
            target = now + MOVES[move]
        self._walker.start(target)
        return _back()

    def troubles(self) -> Response:
        number = request.args.get("for") or None
        return jsonify(on=sorted(self._carrier.switches.names_on(number)))

    def switch(self) -> ResponseReturnValue:
        names = [name for name in request.form.getlist("on") if name in TROUBLES]
        self._carrier.switches.set(names, request.form.get("for") or None)
        return _back()

    def _view(self, chosen: Mapping[str, str]) -> View:
        return self._viewer.view({side: chosen[side] for side in SIDES if side in chosen})


def only_from_the_page_itself() -> None:
    """Another site open in the same browser must not be able to press these buttons."""
    if request.method != "POST":
        return
    origin = request.headers.get("Origin")
    if origin is not None and origin != request.host_url.rstrip("/"):
        abort(403)
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        abort(403)


def _with_headers(response: Response) -> Response:
    response.headers.update(HEADERS)
    return response


def _pieces(phone: Phone, product: str) -> dict[str, object]:
    return {
        "side": phone.side,
        "line": phone.line,
        "landline": phone.landline,
        "head": render_template("_head.html", phone=phone, words=words),
        "deeds": render_template("_deeds.html", phone=phone, buttons=BUTTONS, product=product),
        "items": [
            {"key": item.key, "html": render_template("_item.html", item=item, phone=phone)}
            for item in phone.items
        ],
    }


def _back() -> ResponseReturnValue:
    """The page's own script needs no page back; without it, the same phones are shown again."""
    if request.headers.get("X-Requested-With") == "fetch":
        return "", 204
    chosen = {side: request.form[side] for side in SIDES if side in request.form}
    return redirect(f"{url_for('phones.show')}?{urlencode(chosen)}", 303)
