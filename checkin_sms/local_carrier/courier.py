"""The one thread that delivers the carrier's webhooks and callbacks when it runs over sockets."""

import logging
from threading import Event, Thread

from checkin_sms.local_carrier.carrier import Carrier

# Pretend time moves without telling anybody, so the courier looks again by itself.
SECONDS_BETWEEN_LOOKS = 0.05

_log = logging.getLogger(__name__)


class Courier:
    def __init__(self, carrier: Carrier) -> None:
        self._carrier = carrier
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=1)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._carrier.settle()
            except Exception as error:  # noqa: BLE001 - one bad event must not end all delivery
                _log.error("an event of the local carrier failed: %s", type(error).__name__)
            self._carrier.wait_for_events(SECONDS_BETWEEN_LOOKS)
