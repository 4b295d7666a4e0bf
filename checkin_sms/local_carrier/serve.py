"""Serves the carrier and its phones page over sockets, with a thread that delivers."""

from pathlib import Path

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from checkin_sms.local_carrier.app import create_app
from checkin_sms.local_carrier.carrier import Carrier
from checkin_sms.local_carrier.courier import Courier
from checkin_sms.local_carrier.memory import Memory

SECONDS_TO_NOTICE_AN_END = 0.1


class _Quiet(WSGIRequestHandler):
    """Logs no requests: their addresses hold phone numbers."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


class Server:
    """`Server(carrier, "127.0.0.1", 8001).run()`; port 0 picks a free one, see `port`.

    With a file the phones remember their texts from one run to the next.
    """

    def __init__(self, carrier: Carrier, host: str, port: int, file: Path | None = None) -> None:
        memory = Memory(file) if file else None
        if memory:
            memory.load(carrier.exchange)
        self._courier = Courier(carrier, memory)
        self._server: BaseWSGIServer = make_server(
            host, port, create_app(carrier), threaded=True, request_handler=_Quiet
        )
        self.port = self._server.port

    def run(self) -> None:
        """Serve until stop() is called from elsewhere, or the process ends."""
        self._courier.start()
        try:
            self._server.serve_forever(poll_interval=SECONDS_TO_NOTICE_AN_END)
        finally:
            self._courier.stop()
            self._server.server_close()

    def stop(self) -> None:
        self._server.shutdown()
