"""How requests travel, seen by an adapter that opens no socket."""

import os
from collections.abc import Mapping
from typing import Any

import pytest
import requests
from requests.adapters import BaseAdapter, HTTPAdapter

from checkin_sms.gateway.wire import CONNECTIONS, PooledHttp, pooled


class FakeAdapter(BaseAdapter):
    """Keeps what it was given, and sets a cookie as a load balancer would."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[requests.PreparedRequest, dict[str, Any]]] = []

    def send(self, request: requests.PreparedRequest, *rest: Any, **how: Any) -> requests.Response:
        self.sent.append((request, how))
        answer = requests.Response()
        answer.status_code = 201
        answer._content = b'{"sid": "SM1"}'
        answer.headers["Set-Cookie"] = "sticky=1"
        answer.url = str(request.url)
        answer.request = request
        return answer

    def close(self) -> None:
        pass


def asked(http: PooledHttp, url: str = "https://api.twilio.com/x", **how: Any) -> None:
    answer = http.request("POST", url, data={"To": "+12025550143"}, timeout=8, **how)
    assert (answer.status_code, answer.text) == (201, '{"sid": "SM1"}')


def test_a_request_carries_its_form_login_and_timeout() -> None:
    adapter = FakeAdapter()

    asked(PooledHttp(True, lambda: adapter), auth=("AC", "token"), headers={"X-Y": "z"})

    request, how = adapter.sent[0]
    assert request.body == "To=%2B12025550143"
    assert str(request.headers["Authorization"]).startswith("Basic ")
    assert request.headers["X-Y"] == "z"
    assert how["timeout"] == 8


def test_no_cookie_of_one_thread_reaches_another() -> None:
    adapter = FakeAdapter()
    http = PooledHttp(True, lambda: adapter)

    asked(http)
    asked(http)

    assert "Cookie" not in adapter.sent[1][0].headers


@pytest.mark.parametrize(("use_environment", "proxied"), [(True, True), (False, False)])
def test_this_machine_is_reached_without_a_proxy(
    use_environment: bool, proxied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example.org:8080")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    adapter = FakeAdapter()

    asked(PooledHttp(use_environment, lambda: adapter), "http://127.0.0.1:5001/x")

    proxies: Mapping[str, str] = adapter.sent[0][1]["proxies"]
    assert ("http" in proxies) is proxied


def test_a_forked_child_shares_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[FakeAdapter] = []

    def adapter() -> FakeAdapter:
        made.append(FakeAdapter())
        return made[-1]

    http = PooledHttp(True, adapter)
    asked(http)
    asked(http)
    before = len(made)
    monkeypatch.setattr(os, "getpid", lambda: -1)
    asked(http)

    assert len(made) == 2 * before


def test_the_pool_never_retries_and_holds_a_batch() -> None:
    adapter = pooled()

    assert isinstance(adapter, HTTPAdapter)
    assert adapter.max_retries.total == 0
    assert adapter._pool_maxsize == CONNECTIONS
