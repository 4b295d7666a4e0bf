"""The carrier as one WSGI application."""

from flask import Flask

from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.rest import rest_api


def create_app(carrier: Carrier) -> Flask:
    app = Flask(__name__)
    app.register_blueprint(rest_api(carrier))
    return app
