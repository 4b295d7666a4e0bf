"""How requests travel: one pooled session for all threads, always with a timeout, never twice."""

import os
import threading
from collections.abc import Callable, Mapping
from http.cookiejar import DefaultCookiePolicy
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from twilio.http.response import Response as TwilioResponse

CONNECTIONS = 32
# Half a minute of sound on a slow line.
SOUND_TIMEOUT = 20

Field = str | int
Form = Mapping[str, Field] | None


class Http(Protocol):
    """What the Twilio client asks of an HttpClient. Tests pass one that reaches no socket."""

    def request(
        self,
        method: str,
        url: str,
        /,
        *,
        params: Form = None,
        data: Form = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> TwilioResponse: ...

    def fetch(self, url: str, auth: tuple[str, str], /) -> tuple[int, bytes]:
        """What no text can hold: the sound of a recording."""


class Line:
    """Stands before any Http: gives every request a timeout and, on request, another host."""

    def __init__(self, http: Http, timeout: float, host: str | None) -> None:
        self._http = http
        self._timeout = timeout
        self._host = host

    def request(
        self,
        method: str,
        url: str,
        /,
        *,
        params: Form = None,
        data: Form = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> TwilioResponse:
        return self._http.request(
            method,
            self._where(url),
            params=params,
            data=data,
            headers=headers,
            auth=auth,
            timeout=timeout or self._timeout,
            allow_redirects=allow_redirects,
        )

    def fetch(self, url: str, auth: tuple[str, str]) -> tuple[int, bytes]:
        return self._http.fetch(self._where(url), auth)

    def _where(self, url: str) -> str:
        if self._host is None:
            return url
        there = urlsplit(self._host)
        return urlunsplit(urlsplit(url)._replace(scheme=there.scheme, netloc=there.netloc))


def pooled() -> BaseAdapter:
    # No retries: the library's would send a text twice after a lost answer.
    return HTTPAdapter(pool_connections=2, pool_maxsize=CONNECTIONS, max_retries=0)


class PooledHttp:
    """The pool is safe between threads and keeps connections from one batch to the next.

    What is not safe in a shared session, its cookies, is switched off. A forked child makes its
    own: two processes writing into one connection would mix up two people's texts.
    """

    def __init__(self, use_environment: bool, adapter: Callable[[], BaseAdapter] = pooled) -> None:
        self._use_environment = use_environment
        self._adapter = adapter
        self._lock = threading.Lock()
        self._owner: int | None = None
        self._session = requests.Session()

    def request(
        self,
        method: str,
        url: str,
        /,
        *,
        params: Form = None,
        data: Form = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> TwilioResponse:
        answer = self._own_session().request(
            method,
            url,
            params=dict(params or {}),
            data=dict(data or {}),
            headers=dict(headers or {}),
            auth=auth,
            timeout=timeout,
            allow_redirects=allow_redirects,
        )
        return TwilioResponse(answer.status_code, answer.text, answer.headers)

    def fetch(self, url: str, auth: tuple[str, str], /) -> tuple[int, bytes]:
        answer = self._own_session().get(url, auth=auth, timeout=SOUND_TIMEOUT)
        return answer.status_code, answer.content

    def _own_session(self) -> requests.Session:
        with self._lock:
            if self._owner != os.getpid():
                self._session = self._fresh_session()
                self._owner = os.getpid()
            return self._session

    def _fresh_session(self) -> requests.Session:
        session = requests.Session()
        # A proxy meant for the internet must not be asked to reach this machine.
        session.trust_env = self._use_environment
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        session.mount("https://", self._adapter())
        session.mount("http://", self._adapter())
        return session
