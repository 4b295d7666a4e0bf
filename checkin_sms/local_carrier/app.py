"""The carrier as one WSGI application: Twilio's API and the phones page."""

from flask import Flask

from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.page import phones_page
from checkin_sms.local_carrier.rehearsal import Rehearsal
from checkin_sms.local_carrier.rest import rest_api
from checkin_sms.local_carrier.walking import MovableClock, Walker


def create_app(carrier: Carrier) -> Flask:
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    rehearsal = Rehearsal(carrier.options, carrier.exchange.line)
    clock = carrier.clock
    # With a clock that cannot be moved the page is shown without its clock buttons.
    walker = Walker(carrier, clock, rehearsal) if isinstance(clock, MovableClock) else None
    app.register_blueprint(rest_api(carrier))
    app.register_blueprint(phones_page(carrier, rehearsal, walker))
    return app
