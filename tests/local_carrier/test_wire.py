"""Signed requests to the product, repeated where the address asks for it."""

import socket

import pytest
from twilio.request_validator import RequestValidator

from checkin_sms.local_carrier.wire import (
    Answer,
    Headers,
    Line,
    NoAnswer,
    Params,
    Unreached,
    over_sockets,
)
from tests.local_carrier.fake_product import OPTIONS

URL = "http://product.test/twilio/text"


class Flaky:
    """A Post that meets each of these in turn, then answers 200."""

    def __init__(self, *ends: int | type[Unreached]) -> None:
        self.ends = list(ends)
        self.calls = 0

    def __call__(self, url: str, params: Params | None, headers: Headers) -> Answer:
        self.calls += 1
        end = self.ends.pop(0) if self.ends else 200
        if isinstance(end, int):
            return Answer(end, "")
        raise end


@pytest.mark.parametrize(
    ("fragment", "ends", "calls", "result"),
    [
        ("", (), 1, 200),
        ("", (Unreached,), 2, 200),
        ("", (Unreached, Unreached), 2, None),
        ("", (NoAnswer,), 1, None),
        ("", (500,), 1, 500),
        ("#rc=0", (Unreached,), 1, None),
        ("#rc=2&rp=rt", (NoAnswer, NoAnswer), 3, 200),
        ("#rc=2&rp=rt", (Unreached,), 1, None),
        ("#rc=3&rp=ct,rt,5xx", (503, Unreached, NoAnswer), 4, 200),
        ("#rc=3&rp=all", (500, 500, 500, 500), 4, 500),
        ("#rc=many", (Unreached,), 2, 200),
    ],
)
def test_a_webhook_is_repeated_as_its_address_asks(
    fragment: str, ends: tuple[int | type[Unreached], ...], calls: int, result: int | None
) -> None:
    post = Flaky(*ends)
    if result is None:
        with pytest.raises(Unreached):
            Line(OPTIONS, post).post(URL + fragment, {})
    else:
        assert Line(OPTIONS, post).post(URL + fragment, {})[0] == result
    assert post.calls == calls


def test_a_question_is_signed_with_its_query() -> None:
    seen: list[Headers] = []

    def post(url: str, params: Params | None, headers: Headers) -> Answer:
        assert params is None
        seen.append(headers)
        return Answer(200, "{}")

    url = OPTIONS.url("/rehearsal/journal?after=7")
    Line(OPTIONS, post).get(url)
    signature = seen[0]["X-Twilio-Signature"]
    assert RequestValidator(OPTIONS.auth_token).validate(url, {}, signature)


def test_nobody_at_the_other_end_is_told_apart_from_no_answer() -> None:
    post = over_sockets(timeout=0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/twilio/text"
        with pytest.raises(NoAnswer):
            post(url, {"Body": "4"}, {})
    with pytest.raises(Unreached) as caught:
        post(url, {"Body": "4"}, {})
    assert not isinstance(caught.value, NoAnswer)
