"""Both directions without sockets, for tests: the carrier to the product, Twilio's client to it."""

import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from requests.exceptions import ReadTimeout
from twilio.http import HttpClient
from twilio.http.response import Response
from werkzeug.test import Client

from checkin_sms.local_carrier.wire import Answer, Headers, Params, Post

# Any WSGI application; its own type is of no use here.
WsgiApp = Callable[..., object]

_NO_ANSWER = 504


def post_to(app: WsgiApp) -> Post:
    """A Post that calls the product's WSGI app directly."""
    client = Client(app)  # type: ignore[arg-type]  # looser than WSGI: Flask and wrappers

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        parts = urlsplit(url)
        answer = client.open(
            path=parts.path or "/",
            base_url=f"{parts.scheme}://{parts.netloc}",
            query_string=parts.query,
            method="GET" if params is None else "POST",
            data=None if params is None else dict(params),
            headers=dict(headers),
        )
        return Answer(answer.status_code, answer.get_data(as_text=True), answer.content_type or "")

    return post


class InProcessHttp(HttpClient):  # type: ignore[misc]  # Twilio's library ships no types
    """Hands what Twilio's client would send to the carrier's own WSGI app."""

    def __init__(self, app: WsgiApp) -> None:
        super().__init__(logging.getLogger(__name__), is_async=False)
        self._client = Client(app)  # type: ignore[arg-type]  # looser than WSGI: Flask and wrappers

    def request(  # noqa: PLR0917 - the order is the library's
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        parts = urlsplit(uri)
        answer = self._client.open(
            path=parts.path,
            base_url=f"{parts.scheme}://{parts.netloc}",
            query_string=_told(params) or parts.query,
            method=method,
            data=_told(data),
            headers=headers,
            auth=auth,
        )
        if answer.status_code == _NO_ANSWER:
            raise ReadTimeout("no answer in time")
        return Response(answer.status_code, answer.get_data(as_text=True), dict(answer.headers))

    def fetch(self, uri: str, auth: tuple[str, str] | None = None) -> tuple[int, bytes]:
        """What no text can hold: the sound of a recording."""
        answer = self._client.get(urlsplit(uri).path, auth=auth)
        return answer.status_code, answer.get_data()


def _told(values: dict[str, object] | None) -> dict[str, str | list[str]]:
    """A list stands for a name given several times."""
    return {
        name: [str(one) for one in value] if isinstance(value, list) else str(value)
        for name, value in (values or {}).items()
        if value is not None
    }
