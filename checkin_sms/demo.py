"""The demo's own settings, folder and first hour: nothing of it touches a real program."""

import json
import secrets
from datetime import time, timedelta
from pathlib import Path

from checkin_sms import bootstrap, config
from checkin_sms.clock import PretendClock
from checkin_sms.config import Settings
from checkin_sms.core.schedule import at_local, local
from checkin_sms.services.moment import moment
from checkin_sms.services.seed import EAST, seed
from checkin_sms.store import people, schema
from checkin_sms.store.sealing import Keyring

OUR_NUMBER = "+12025550100"
# The demo is for one person at one machine: its link may be opened late.
LINK_KEEPS = timedelta(days=400)
# A few minutes before the first of the seeded people is asked.
FIRST_HOUR = time(17, 55)


def settings_for(folder: Path, port: int) -> Settings:
    """Settings for a demo in this folder; its secrets are made once and kept beside its data."""
    return config.load(
        env_file=None,
        CHECKIN_DATA_DIR=str(folder),
        DATABASE_URL=f"sqlite:///{folder / 'checkin.sqlite3'}",
        PUBLIC_URL=f"http://127.0.0.1:{port}",
        TWILIO_API_URL=f"http://127.0.0.1:{port + 1}",
        TWILIO_FROM=OUR_NUMBER,
        # Said, so that nothing of a real program around us is taken for the demo's.
        REDIS_URL=None,
        TWILIO_MESSAGING_SERVICE_SID=None,
        CHECKIN_ON_CALL="staff",
        CHECKIN_CARRIER_KEYWORDS=True,
        CHECKIN_STAFF_WEBHOOK=None,
        CHECKIN_STAFF_MAIL=None,
        SMTP_URL=None,
        # Nobody has to wait for a carrier on this machine.
        CHECKIN_MESSAGES_PER_SECOND=50,
        **_secrets(folder),
    )


def _secrets(folder: Path) -> dict[str, str]:
    file = folder / "secrets.json"
    if not file.exists():
        fresh = {
            "TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
            "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
            "CHECKIN_SECRET_KEY": secrets.token_urlsafe(32),
            "CHECKIN_ENCRYPTION_KEYS": f"k1:{Keyring.fresh_key()}",
            "CHECKIN_LOOKUP_KEY": secrets.token_urlsafe(32),
        }
        file.touch(mode=0o600)
        file.write_text(json.dumps(fresh), encoding="utf-8")
    kept: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return kept


def prepare(settings: Settings) -> None:
    """The tables, the fictional program, and the pretend hour at which it begins."""
    runtime = bootstrap.build(settings)
    schema.migrate(runtime.store)
    with runtime.store.reading() as tx:
        if people.everyone(tx):
            return
    clock = PretendClock(settings.clock_file)
    today = local(clock(), EAST).date()
    start = at_local(today, FIRST_HOUR, EAST)
    clock.move_to(start if start > clock() else at_local(today + timedelta(1), FIRST_HOUR, EAST))
    with moment(runtime) as m:
        seed(m)
