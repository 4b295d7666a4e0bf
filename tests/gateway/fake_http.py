"""A carrier that answers each request as it was told to, and how its answers look."""

import json
from collections.abc import Mapping
from typing import Any

from twilio.http.response import Response

from checkin_sms.gateway import Outgoing
from checkin_sms.gateway.twilio_rest import TwilioGateway

ACCOUNT = "AC" + "0" * 32
SID = "SM" + "2" * 32
TEXT = Outgoing("+12025550143", "How is your mood?", "https://example.org/twilio/status/t0", 1800)


class FakeHttp:
    """Answers each request with the next of its answers, and remembers what was asked."""

    def __init__(self, *answers: Response | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []

    def request(self, method: str, url: str, /, **rest: Any) -> Response:
        self.asked.append({"method": method, "url": url, **rest})
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def fetch(self, url: str, auth: tuple[str, str], /) -> tuple[int, bytes]:
        found = self.request("GET", url, auth=auth)
        return found.status_code, found.text.encode()


def answer(status: int, told: object) -> Response:
    return Response(status, told if isinstance(told, str) else json.dumps(told))


def refusal(status: int, code: int | None) -> Response:
    told = {"code": code, "message": "To +12025550143 is bad", "status": status}
    return answer(status, told)


def problem(status: int, code: int) -> Response:
    """The newer form of an error, which the library raises as another class."""
    told = {"type": "https://x", "title": "no", "status": status, "code": code}
    return answer(status, told)


def message(sid: str = SID, **fields: object) -> dict[str, object]:
    told: dict[str, object] = {
        "sid": sid,
        "status": "queued",
        "direction": "outbound-api",
        "to": "+12025550143",
        "from": "+12025550100",
        "body": "How is your mood?",
        "num_media": "0",
        "error_code": None,
        "date_created": "Sun, 22 Nov 2026 23:00:00 +0000",
        "date_sent": None,
    }
    return {**told, **fields}


def accepted(status: str = "queued") -> Response:
    return answer(201, message(status=status))


def page(*messages: Mapping[str, object], then: str | None = None) -> Response:
    return answer(200, {"messages": list(messages), "next_page_uri": then})


def made(http: FakeHttp, timeout: float = 8, api_url: str | None = None) -> TwilioGateway:
    return TwilioGateway(
        ACCOUNT,
        "token",
        from_="+12025550100",
        api_url=api_url,
        timeout=timeout,
        http_client=http,
    )
