"""Children that do not outlive their parent, however the parent ends.

Linux tells a process when its parent dies. Elsewhere nothing does, so there a small process of our
own stands between the two and looks every half second.
"""

import ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from checkin_sms import clock

LINUX = sys.platform.startswith("linux")
PR_SET_PDEATHSIG = 1
LOOK_EVERY = 0.5
PATIENCE = 1.5
Start = Callable[[Sequence[str]], subprocess.Popen[bytes]]


def spawn(
    command: Sequence[str],
    env: Mapping[str, str],
    folder: Path,
    output: IO[bytes] | None = None,
    told_by_kernel: bool = LINUX,
) -> subprocess.Popen[bytes]:
    """Start a child in a session of its own, so that a Ctrl-C reaches us alone.

    Only from the main thread: what Linux calls the parent is the thread that forked.
    """
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("children are started by the main thread only")
    between = [] if told_by_kernel else [sys.executable, "-m", __name__, str(os.getpid())]
    return subprocess.Popen(
        [*between, *command],
        env=dict(env),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output else None,
        start_new_session=True,
        preexec_fn=_tie(os.getpid(), signal.SIGTERM) if told_by_kernel else None,  # noqa: PLW1509 - no threads
    )


def follow_parent(parent: int) -> None:
    """For a process that was forked without us: end when `parent` does."""
    if LINUX:
        _tie(parent, signal.SIGKILL)()
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def end_group(process: subprocess.Popen[bytes]) -> None:
    """Kill whatever is left of a child's group, the child included."""
    # macOS answers "not permitted" for a group that holds only the unburied.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _tie(parent: int, how: signal.Signals) -> Callable[[], None]:
    # Looked up before the fork: in the child there is no time for the loader.
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def tie() -> None:
        prctl(PR_SET_PDEATHSIG, int(how))
        if os.getppid() != parent:  # it died before we had asked
            os._exit(1)

    return tie


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        clock.wait(LOOK_EVERY)
    os.kill(os.getpid(), signal.SIGKILL)


def stand_between(parent: int, command: Sequence[str], start: Start = subprocess.Popen) -> int:
    told = False
    child: subprocess.Popen[bytes] | None = None

    def stop(*_: object) -> None:
        nonlocal told
        told = True
        if child is not None:
            child.terminate()

    # Taken before there is a child: nobody would stop one that we left behind.
    signal.signal(signal.SIGTERM, stop)
    child = start(command)
    if told:
        child.terminate()
    while child.poll() is None:
        if os.getppid() != parent:
            _end_with(child)
        clock.wait(LOOK_EVERY)
    return child.returncode


def _end_with(child: subprocess.Popen[bytes]) -> None:
    child.terminate()
    with suppress(subprocess.TimeoutExpired):
        child.wait(PATIENCE)
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(stand_between(int(sys.argv[1]), sys.argv[2:]))
