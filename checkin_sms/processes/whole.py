"""The whole service on one machine: the process that starts its parts and stays.

`run` and `demo` need most of our code to prepare the database, and none of it afterwards. They
hand over to this module in the same process, so that what only watches children does not keep
eighty megabytes for as long as the service runs.
"""

import json
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

from checkin_sms.processes import parts, redis_server
from checkin_sms.processes.supervisor import AlreadyRunning, StartFailed, Supervisor

_HANDED_OVER = "start.json"
_OWNER_ONLY = 0o600
NOT_DONE = 2


@dataclass(frozen=True)
class Whole:
    """All that is needed to run: `env` is what the parts see, `said` is for who started us."""

    folder: str
    env: Mapping[str, str]
    port: int
    said: str
    host: str = parts.LOOPBACK
    redis_url: str | None = None
    path: str | None = None
    carrier_port: int | None = None
    # The folder is a demo's, which nobody asked to keep.
    throw_away: bool = False


def become(whole: Whole) -> NoReturn:
    """Hand over: this very process goes on as the one that watches the parts. What it needs holds
    secrets, so it goes by a file that only its owner can read and that is gone once it was read;
    arguments and variables of a process are shown to others."""
    file = Path(whole.folder) / _HANDED_OVER
    file.unlink(missing_ok=True)
    file.touch(mode=_OWNER_ONLY)
    file.write_text(json.dumps(asdict(whole)), encoding="utf-8")
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", __name__, str(file)])  # noqa: S606 - no shell


def run(whole: Whole) -> int:
    """Start all parts as our children and stay until asked to stop. Returns the exit code."""
    folder = Path(whole.folder)
    wanted = [parts.web(whole.port, whole.host), parts.tick()]
    if whole.carrier_port is not None:
        wanted.append(parts.carrier(whole.carrier_port))
    env = dict(whole.env)
    found = redis_server.find(whole.redis_url, whole.path)
    if isinstance(found, redis_server.Binary):
        embedded = redis_server.prepare(found, folder)
        wanted.append(parts.redis(embedded))
        env["REDIS_URL"] = embedded.url
    if found is None:
        _say(redis_server.NOTICE)
    else:
        wanted.append(parts.worker())
    try:
        Supervisor(wanted, env, folder).run(lambda: _say(whole.said))
    except (AlreadyRunning, StartFailed) as failed:
        _say(f"Error: not done:\n  {failed}")
        return NOT_DONE
    finally:
        if whole.throw_away:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(file: Path) -> int:
    whole = Whole(**json.loads(file.read_text(encoding="utf-8")))
    file.unlink()
    return run(whole)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
