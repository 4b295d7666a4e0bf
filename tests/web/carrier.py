"""Webhooks signed as the carrier signs them, handed to the product's own pages."""

from urllib.parse import urlencode

from flask.testing import FlaskClient
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from tests.house import OUR_NUMBER, TOKEN, House, web_of

ACCOUNT = "AC" + "0" * 32


def browser(house: House) -> FlaskClient:
    return web_of(house.runtime).test_client()


def post(house: House, path: str, form: dict[str, str], **headers: str) -> TestResponse:
    """A POST of the carrier; `headers` are added, as a proxy on the way might."""
    url = house.runtime.settings.public_url + path
    signature = RequestValidator(TOKEN).compute_signature(url, form)
    return browser(house).post(
        path,
        data=urlencode(form),
        content_type="application/x-www-form-urlencoded",
        headers={"X-Twilio-Signature": signature, **headers},
    )


def get(house: House, path: str) -> TestResponse:
    url = house.runtime.settings.public_url + path
    signature = RequestValidator(TOKEN).compute_signature(url, {})
    return browser(house).get(path, headers={"X-Twilio-Signature": signature})


def inbound(sender: str, body: str, **more: str) -> dict[str, str]:
    return {
        "AccountSid": ACCOUNT,
        "MessageSid": "SM1",
        "From": sender,
        "To": OUR_NUMBER,
        "Body": body,
        "NumMedia": "0",
    } | more
