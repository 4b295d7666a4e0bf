"""The one thread that delivers the carrier's webhooks and callbacks when it runs over sockets."""

import logging
from threading import Event, Thread

from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.memory import Memory

# Pretend time moves without telling anybody, so the courier looks again by itself.
SECONDS_BETWEEN_LOOKS = 0.05

_log = logging.getLogger(__name__)


class Courier:
    def __init__(self, carrier: Carrier, memory: Memory | None) -> None:
        self._carrier = carrier
        self._memory = memory
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=1)
        self._keep()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._carrier.settle():
                    self._keep()
            except Exception as error:  # noqa: BLE001 - one bad event must not end all delivery
                _log.error("an event of the local carrier failed: %s", type(error).__name__)
            self._carrier.wait_for_events(SECONDS_BETWEEN_LOOKS)

    def _keep(self) -> None:
        if self._memory:
            self._memory.save(self._carrier.exchange)
