"""Reaching staff when texts do not: over real sockets of this machine."""

import json
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from checkin_sms.gateway.second_channel import NO_CHANNEL, Channels, NotTold

TEXT = "Oak Street: The carrier refuses to take our texts."
NOWHERE = "http://127.0.0.1:9/hook"


@contextmanager
def serving(server: socketserver.BaseServer) -> Iterator[int]:
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])  # type: ignore[index]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextmanager
def webhook(status: int = 200) -> Iterator[tuple[str, list[dict[str, str]]]]:
    taken: list[dict[str, str]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.send_header("Location", "http://127.0.0.1:9/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with serving(HTTPServer(("127.0.0.1", 0), Hook)) as port:
        yield f"http://127.0.0.1:{port}/hook", taken


class Mailbox(socketserver.StreamRequestHandler):
    """As much of SMTP as one letter needs."""

    def handle(self) -> None:
        letters: list[str] = self.server.letters  # type: ignore[attr-defined]
        self.say("220 here")
        while line := self.rfile.readline().decode().strip():
            if line.upper().startswith("DATA"):
                self.say("354 go on")
                letters.append("".join(iter(lambda: self.rfile.readline().decode(), ".\r\n")))
            self.say("221 bye" if line.upper() == "QUIT" else "250 fine")

    def say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextmanager
def mail_server() -> Iterator[tuple[str, list[str]]]:
    server: Any = socketserver.TCPServer(("127.0.0.1", 0), Mailbox)
    server.letters = []
    with serving(server) as port:
        yield f"smtp://127.0.0.1:{port}", server.letters


def test_a_webhook_gets_the_text_as_json() -> None:
    with webhook() as (url, taken):
        Channels(webhook=url).tell(TEXT)

    assert taken == [{"text": TEXT}]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_webhook_that_does_not_take_it_has_not_told_anybody(status: int) -> None:
    with webhook(status) as (url, taken), pytest.raises(NotTold):
        Channels(webhook=url).tell(TEXT)

    assert len(taken) == 1


def test_mail_goes_to_staff() -> None:
    with mail_server() as (url, letters):
        Channels(mail_to="staff@example.org", smtp_url=url).tell(TEXT)

    (letter,) = letters
    assert "To: staff@example.org" in letter
    assert TEXT in letter


def test_one_of_two_channels_is_enough() -> None:
    with mail_server() as (url, letters):
        Channels(NOWHERE, "staff@example.org", url).tell(TEXT)

    assert len(letters) == 1


def test_what_went_wrong_is_told_without_any_address() -> None:
    with pytest.raises(NotTold) as told:
        Channels(NOWHERE, "staff@example.org", "smtp://user:secret@127.0.0.1:9").tell(TEXT)

    said = str(told.value)
    assert "ConnectionError" in said
    assert not any(part in said for part in ("127", "hook", "secret", "staff@"))


def test_without_any_channel_there_is_none() -> None:
    assert not Channels().there
    assert not NO_CHANNEL.there
    assert not Channels(mail_to="staff@example.org").there
    for none in (Channels(), NO_CHANNEL):
        with pytest.raises(NotTold):
            none.tell(TEXT)


def test_addresses_are_not_shown_when_it_is_logged() -> None:
    shown = repr(Channels("https://hooks.example.org/secret", "a@b", "smtp://u:p@mail"))

    assert not any(part in shown for part in ("secret", "a@b", "u:p"))
