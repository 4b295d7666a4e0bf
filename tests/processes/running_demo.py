"""`checkin-sms demo` as a newcomer starts it: every part a real process, on free ports."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen


def free_pair() -> int:
    """A port that is free together with the next one."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port


class Demo(subprocess.Popen[str]):
    """`checkin-sms demo`, and what can be done on its phones page."""

    def __init__(self, folder: Path) -> None:
        self.port = free_pair()
        self.phones = f"http://127.0.0.1:{self.port + 1}"
        code = "from checkin_sms.cli import main; main()"
        kept = {"TMPDIR": str(folder), "HOME": str(folder), "PATH": os.environ["PATH"]}
        super().__init__(
            [sys.executable, "-c", code, "demo", "--port", str(self.port)],
            env={**kept, "PYTHONPATH": str(Path(__file__).parents[2])},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def wait_for_address(self) -> str:
        """What it said until it was up."""
        said = ""
        assert self.stdout
        for line in self.stdout:
            said += line
            if "Ctrl-C" in line:
                return said
        raise AssertionError(said)

    def stop(self) -> None:
        """At once; its parts do not outlive it."""
        self.kill()
        self.communicate()

    def to_the_next_event(self) -> None:
        form = urlencode({"move": "next"}).encode()
        with urlopen(Request(f"{self.phones}/clock", form, {"Origin": self.phones})):  # noqa: S310
            pass

    def texts_on(self, name: str) -> int:
        with urlopen(f"{self.phones}/now") as page:  # noqa: S310 - our own loopback address
            heard = json.load(page)["heard"]
        return int(next(one["texts"] for one in heard if one["name"] == name))
