"""One part as a running child: started, looked at, started again, stopped."""

import logging
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from checkin_sms import clock
from checkin_sms.processes import lifeline
from checkin_sms.processes.parts import Part

log = logging.getLogger(__name__)

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
HEALTHY_AFTER = 60.0
LOG_LIMIT = 5_000_000
LAST_WORDS = 1_500


def pause_after(failures: int) -> float:
    """Seconds to wait after so many crashes in a row."""
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << min(failures - 1, 10)))


class Child:
    """A part and the process that runs it now, if one does."""

    def __init__(self, part: Part, env: Mapping[str, str], folder: Path, logs: Path | None) -> None:
        self.part = part
        self._env = env
        self._folder = folder
        self._log = logs / f"{part.name}.log" if logs else None
        self._process: subprocess.Popen[bytes] | None = None
        self._failures = 0
        self._started_at = 0.0
        self._again_at: float | None = None
        self._settled = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        self._again_at = None
        self._started_at = clock.seconds()
        if self._log is None:
            self._process = lifeline.spawn(self.part.command, self._env, self._folder)
            return
        with _fresh_enough(self._log).open("ab") as output:
            self._process = lifeline.spawn(self.part.command, self._env, self._folder, output)

    def ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    def settled(self) -> bool:
        """Up, or no longer waited for."""
        self._settled = self._settled or self.part.ready is None or self.part.ready()
        return self._settled

    def give_up_waiting(self) -> None:
        self._settled = True

    def tend(self) -> None:
        """Notice that it crashed, and start it again when its pause is over."""
        now = clock.seconds()
        if self._again_at is None and self.ended():
            self._again_at = now + self._bury(now)
        if self._again_at is not None and now >= self._again_at:
            self._start_again()

    def _start_again(self) -> None:
        """With no memory or no file to be had for a moment it has crashed once more; whoever
        watches goes on, for the sake of the other parts."""
        try:
            self.start()
        except OSError as error:
            self._process = None
            log.warning("%s could not be started (%s)", self.part.name, error)

    def stop(self) -> None:
        self._again_at = None
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(self.part.patience)
            lifeline.end_group(process)
        if self.part.clean_up:
            self.part.clean_up()

    def last_words(self) -> str:
        """The end of its log, for the person who started us."""
        if self._log is None or not self._log.exists():
            return "Its messages are above."
        said = self._log.read_bytes()[-LAST_WORDS:].decode("utf-8", "replace").strip()
        return f"It said, in {self._log}:\n{said}"

    def _bury(self, now: float) -> float:
        """Clear away what a crash left behind and say how long to wait."""
        code = self._process.poll() if self._process else None
        if self._process:
            # A dead gunicorn's workers hold the port for a moment more.
            lifeline.end_group(self._process)
        self._failures = 1 if now - self._started_at > HEALTHY_AFTER else self._failures + 1
        pause = pause_after(self._failures)
        log.warning("%s ended (code %s), again in %s s", self.part.name, code, pause)
        return pause


def _fresh_enough(file: Path) -> Path:
    """Keep one older log, so that a data folder never fills with them."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and file.stat().st_size > LOG_LIMIT:
        file.replace(file.with_suffix(".old.log"))
    return file
