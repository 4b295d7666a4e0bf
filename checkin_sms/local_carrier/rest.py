"""The part of Twilio's REST API that the product uses: create, fetch and list messages."""

from base64 import b64decode
from hmac import compare_digest

from flask import Blueprint, Response, jsonify, request

from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.listing import BadFilter, as_json, page_as_json, page_of
from checkin_sms.local_carrier.refusals import Refused
from checkin_sms.local_carrier.sending import read_request
from checkin_sms.local_carrier.troubles import Spoiled

# Longer than any caller should wait.
SECONDS_OF_SILENCE = 40.0

_ROOT = "/2010-04-01/Accounts/<account>"


def rest_api(carrier: Carrier) -> Blueprint:
    api = Blueprint("rest", __name__)

    @api.before_request
    def let_in() -> None:
        account = (request.view_args or {}).get("account", "")
        if not _knows_the_token(carrier, account):
            raise Refused(20003)
        refusal = carrier.switches.refusal_for_all()
        # Creating has its own check, which keeps account of whom it concerned.
        if refusal and request.method == "GET":
            raise Refused(refusal)

    @api.post(f"{_ROOT}/Messages.json")
    def create(account: str) -> tuple[Response, int]:
        accepted = carrier.send(read_request(request.form, carrier.options))
        if accepted.spoiled is Spoiled.ERROR:
            raise Refused(20500)
        if accepted.spoiled is Spoiled.SILENCE:
            carrier.wait(SECONDS_OF_SILENCE)
            return jsonify(), 504
        return jsonify(as_json(accepted.message, account)), 201

    @api.get(f"{_ROOT}/Messages/<sid>.json")
    def fetch(account: str, sid: str) -> Response:
        message = carrier.ledger.get(sid)
        if message is None:
            raise Refused(20404)
        return jsonify(as_json(message, account))

    @api.get(f"{_ROOT}/Messages.json")
    def listed(account: str) -> Response:
        newest = carrier.clock() - carrier.switches.list_lag()
        known = [message for message in carrier.ledger.all() if message.created <= newest]
        query = request.args.to_dict()
        return jsonify(page_as_json(page_of(known, query), query, account))

    @api.errorhandler(Refused)
    def refuse(refused: Refused) -> tuple[Response, int]:
        return jsonify(refused.refusal.as_json()), refused.refusal.status

    @api.errorhandler(BadFilter)
    def refuse_filter(bad: BadFilter) -> tuple[Response, int]:
        return jsonify({"code": 20001, "message": str(bad), "status": 400}), 400

    return api


def _knows_the_token(carrier: Carrier, account: str) -> bool:
    kind, _, encoded = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "basic":
        return False
    try:
        given = b64decode(encoded, validate=True)
    except ValueError:
        return False
    options = carrier.options
    wanted = f"{options.account_sid}:{options.auth_token}".encode()
    return compare_digest(given, wanted) and account == options.account_sid
