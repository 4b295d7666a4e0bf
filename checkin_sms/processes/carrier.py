"""`python -m checkin_sms.processes.carrier PORT`: the local carrier beside the product."""

import signal
import sys
import threading
from datetime import timedelta

from checkin_sms import config, logs
from checkin_sms.clock import PretendClock
from checkin_sms.config import Settings
from checkin_sms.local_carrier import Carrier, Options
from checkin_sms.local_carrier.serve import Server
from checkin_sms.local_carrier.wire import over_sockets

HOST = "127.0.0.1"
# Walt's phone, in the fictional program of the demo: no text ever arrives there.
LANDLINE = "+12025550108"
# Whoever tries the phones reads what is said, and looks for the key.
PATIENCE = timedelta(minutes=10)


def build(settings: Settings) -> Carrier:
    """A carrier that holds the account which the product believes to have."""
    if not settings.rehearsing:
        raise ValueError("TWILIO_API_URL names no carrier on this machine")
    if settings.twilio_from is None:
        raise ValueError("the local carrier needs TWILIO_FROM: our number")
    options = Options(
        public_url=settings.public_url,
        account_sid=settings.twilio_account_sid,
        auth_token=settings.twilio_auth_token.get_secret_value(),
        our_number=settings.twilio_from,
        messaging_service_sid=settings.twilio_messaging_service_sid,
        patience=PATIENCE,
    )
    return Carrier(options, PretendClock(settings.clock_file), over_sockets())


def main(port: int) -> None:
    logs.start()
    settings = config.load()
    carrier = build(settings)
    carrier.switches.turn_on("landline", LANDLINE)
    server = Server(carrier, HOST, port, settings.data_dir / "phones.json")
    for number in (signal.SIGTERM, signal.SIGINT):
        # From a thread: the server's loop runs in this one and would wait for itself.
        signal.signal(number, lambda *_: threading.Thread(target=server.stop).start())
    server.run()


if __name__ == "__main__":
    main(int(sys.argv[1]))
