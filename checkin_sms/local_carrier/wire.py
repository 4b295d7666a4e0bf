"""How the carrier reaches the product: one callable, over sockets or (in tests) in-process."""

from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import parse_qs, urldefrag, urlencode

import urllib3
from twilio.request_validator import RequestValidator

from checkin_sms.local_carrier.options import Options

Params = Mapping[str, str]
Headers = Mapping[str, str]


class Answer(NamedTuple):
    status: int
    body: str
    kind: str = ""


# (url, form or None for a GET, headers) -> answer. Raises Unreached.
Post = Callable[[str, Params | None, Headers], Answer]

SECONDS_TO_ANSWER = 15.0


class Unreached(Exception):
    """Nobody took the connection."""


class NoAnswer(Unreached):
    """Somebody did, but no answer came in time."""


def over_sockets(timeout: float = SECONDS_TO_ANSWER) -> Post:
    pool = urllib3.PoolManager(
        retries=False, timeout=urllib3.Timeout(connect=5.0, read=timeout), maxsize=8
    )

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        # A connection kept open may be closed by the other end just as it is used again.
        headers = {**headers, "Connection": "close"}
        try:
            if params is None:
                answer = pool.request("GET", url, headers=headers)
            else:
                answer = pool.request_encode_body(
                    "POST", url, fields=params, headers=headers, encode_multipart=False
                )
        except _NOT_CONNECTED as error:
            raise Unreached(type(error).__name__) from error
        except urllib3.exceptions.HTTPError as error:
            raise NoAnswer(type(error).__name__) from error
        kind = answer.headers.get("Content-Type", "")
        return Answer(answer.status, answer.data.decode("utf-8", "replace"), kind)

    return post


class Line:
    """Signed requests to the product, repeated as the address's fragment asks."""

    def __init__(self, options: Options, post: Post) -> None:
        self._validator = RequestValidator(options.auth_token)
        self._post = post

    def post(self, url: str, params: Params, *, signed: bool = True) -> Answer:
        """Post a form. The #fragment of the address is neither signed nor sent."""
        bare, fragment = urldefrag(url)
        headers = self._headers(bare, params) if signed else _HEADERS
        retries, policy = _retries(fragment)
        for _ in range(retries):
            try:
                answer = self._post(bare, params, headers)
            except NoAnswer:
                if not policy & {"rt", "all"}:
                    raise
                continue
            except Unreached:
                if not policy & {"ct", "all"}:
                    raise
                continue
            if answer.status < 500 or not policy & {"5xx", "all"}:
                return answer
        return self._post(bare, params, headers)

    def get(self, url: str, params: Params | None = None, *, signed: bool = True) -> Answer:
        """What a form would hold goes into the address, and is signed as part of it."""
        url = urldefrag(url).url
        if params:
            url += ("&" if "?" in url else "?") + urlencode(params)
        return self._post(url, None, self._headers(url, {}) if signed else _HEADERS)

    def _headers(self, url: str, params: Params) -> Headers:
        signature = self._validator.compute_signature(url, params)
        return {**_HEADERS, "X-Twilio-Signature": signature}


_NOT_CONNECTED = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
)
_HEADERS = {"User-Agent": "LocalCarrier/1.0", "Accept": "*/*"}


def _retries(fragment: str) -> tuple[int, set[str]]:
    """How often to try again and upon what: "rc=3&rp=ct,5xx". By default once, upon no contact."""
    wishes = parse_qs(fragment)
    count = wishes.get("rc", ["1"])[0]
    policy = wishes.get("rp", ["ct"])[0]
    return (min(int(count), 5) if count.isdecimal() else 1), set(policy.split(","))
