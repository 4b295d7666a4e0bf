"""The parts that run: their command lines, how they are seen to be up, how long they may stop."""

import http.client
import sys
from collections.abc import Callable
from dataclasses import dataclass

from checkin_sms.processes.redis_server import Embedded

LOOPBACK = "127.0.0.1"
STOP_ORDER = ("web", "carrier", "tick", "worker", "redis")


@dataclass(frozen=True)
class Part:
    """A child of the supervisor."""

    name: str
    command: tuple[str, ...]
    ready: Callable[[], bool] | None = None
    # Without it the rest can still run, so the start does not wait for it for ever.
    essential: bool = True
    # Seconds between being asked to stop and being killed; in all, about five.
    patience: float = 1.0
    clean_up: Callable[[], None] | None = None


def redis(embedded: Embedded) -> Part:
    return Part(
        "redis",
        embedded.command,
        ready=embedded.ready,
        essential=False,
        patience=0.5,
        clean_up=embedded.remove,
    )


def web(port: int, host: str = LOOPBACK) -> Part:
    """The webhooks and the staff pages. One process on SQLite: it has one writer anyway."""
    command = gunicorn("wsgi:app", host, port, processes=1, threads=8)
    return Part("web", command, answers(port, "/healthz"), patience=1.5)


def carrier(port: int) -> Part:
    """The local carrier, in one process: its ledger is kept in memory. It is asked for something
    of its own: its first page waits for the product, which has just begun."""
    command = (sys.executable, "-m", "checkin_sms.processes.carrier", str(port))
    return Part("carrier", command, answers(port, "/troubles"), patience=0.7)


def tick() -> Part:
    return Part("tick", _workers("tick"))


def worker() -> Part:
    return Part("worker", _workers("work"), patience=2.0)


def answers(port: int, path: str, host: str = LOOPBACK) -> Callable[[], bool]:
    """Asks a web server for a page. Listening is not enough: it listens before it can answer."""

    def ask() -> bool:
        connection = http.client.HTTPConnection(host, port, timeout=0.5)
        try:
            connection.request("GET", path)
            return connection.getresponse().status < http.client.BAD_REQUEST
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    return ask


def _workers(what: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "workers", what)


def gunicorn(app: str, host: str, port: int, processes: int, threads: int) -> tuple[str, ...]:
    options = {
        "bind": f"{host}:{port}",
        "worker-class": "gthread",
        "workers": str(processes),
        "threads": str(threads),
        "graceful-timeout": "1",
        "timeout": "60",
        # No access log: the addresses of our pages and callbacks are nobody's business.
        "log-level": "warning",
    }
    words = (word for name, value in options.items() for word in (f"--{name}", value))
    return (sys.executable, "-m", "gunicorn", app, *words, "--no-control-socket")
