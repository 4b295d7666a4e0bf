"""The part of Twilio's REST API that the product uses: messages, calls and recordings."""

from base64 import b64decode
from hmac import compare_digest

from flask import Blueprint, Response, jsonify, request

from checkin_sms.local_carrier.calls.rest import CallsApi
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.listing import BadFilter, page_as_json, page_of
from checkin_sms.local_carrier.message_json import as_json, tests_for
from checkin_sms.local_carrier.refusals import Refused
from checkin_sms.local_carrier.sending import read_request
from checkin_sms.local_carrier.spoiling import NoAnswerEver, no_answer, spoil

_ACCOUNT = "/2010-04-01/Accounts/<account>"
_MESSAGES = f"{_ACCOUNT}/Messages"
_CREATING = ("rest.create", "rest.create_call")


def rest_api(carrier: Carrier) -> Blueprint:
    api = Api(carrier)
    routes = Blueprint("rest", __name__)
    routes.before_request(api.let_in)
    routes.post(f"{_MESSAGES}.json")(api.create)
    routes.get(f"{_MESSAGES}.json")(api.listed)
    routes.get(f"{_MESSAGES}/<sid>.json")(api.fetch)
    CallsApi(carrier).add_to(routes, _ACCOUNT)
    routes.register_error_handler(Refused, refuse)
    routes.register_error_handler(BadFilter, refuse_filter)
    routes.register_error_handler(NoAnswerEver, no_answer)
    return routes


class Api:
    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier

    def let_in(self) -> None:
        if not self._knows_the_token((request.view_args or {}).get("account")):
            raise Refused(20003)
        refusal = self._carrier.switches.refusal_for_all()
        # Creating has its own check, which keeps account of whom it concerned.
        if refusal and request.endpoint not in _CREATING:
            raise Refused(refusal)

    def create(self, account: str) -> tuple[Response, int]:
        accepted = self._carrier.send(read_request(request.form, self._carrier.options))
        spoil(self._carrier, accepted.spoiled)
        return jsonify(as_json(accepted.message, account)), 201

    def fetch(self, account: str, sid: str) -> Response:
        message = self._carrier.ledger.get(sid)
        if message is None:
            raise Refused(20404)
        return jsonify(as_json(message, account))

    def listed(self, account: str) -> Response:
        newest = self._carrier.clock() - self._carrier.switches.list_lag()
        known = [m for m in self._carrier.ledger.all() if m.created <= newest]
        query = request.args.to_dict()
        page = page_of(known, tests_for(query), query)
        path = request.path
        return jsonify(page_as_json(page, query, path, "messages", lambda m: as_json(m, account)))

    def _knows_the_token(self, account: str | None) -> bool:
        kind, _, encoded = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "basic":
            return False
        try:
            given = b64decode(encoded, validate=True)
        except ValueError:
            return False
        options = self._carrier.options
        wanted = f"{options.account_sid}:{options.auth_token}".encode()
        return compare_digest(given, wanted) and account == options.account_sid


def refuse(refused: Refused) -> tuple[Response, int]:
    return jsonify(refused.refusal.as_json()), refused.refusal.status


def refuse_filter(bad: BadFilter) -> tuple[Response, int]:
    return jsonify(code=20001, message=str(bad), status=400), 400
