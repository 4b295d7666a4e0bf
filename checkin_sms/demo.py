"""The demo's own settings, folder and first hour: nothing of it touches a real program."""

import json
import secrets
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

from checkin_sms import bootstrap, config
from checkin_sms.clock import PretendClock
from checkin_sms.config import Settings
from checkin_sms.core.schedule import at_local, local
from checkin_sms.runtime import Runtime
from checkin_sms.services import accounts
from checkin_sms.services.moment import moment
from checkin_sms.services.seed import EAST, seed
from checkin_sms.store import people, schema
from checkin_sms.store.sealing import Keyring

OUR_NUMBER = "+12025550100"
_SECRETS, _PASSWORD = "secrets.json", "STAFF_PASSWORD"
# Who may open the staff pages of a demo.
STAFF_EMAIL = "cleo@oak.example"
# A few minutes before the first of the seeded people is asked.
FIRST_HOUR = time(17, 55)


@dataclass(frozen=True)
class Login:
    """How to open the staff pages; shown in the terminal, since nobody real is behind them."""

    email: str
    password: str


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
    file = folder / _SECRETS
    if not file.exists():
        fresh = {
            "TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
            "TWILIO_AUTH_TOKEN": secrets.token_hex(16),
            "CHECKIN_SECRET_KEY": secrets.token_urlsafe(32),
            "CHECKIN_ENCRYPTION_KEYS": f"k1:{Keyring.fresh_key()}",
            "CHECKIN_LOOKUP_KEY": secrets.token_urlsafe(32),
            _PASSWORD: secrets.token_urlsafe(9),
        }
        file.touch(mode=0o600)
        file.write_text(json.dumps(fresh), encoding="utf-8")
    kept: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return {name: value for name, value in kept.items() if name != _PASSWORD}


def prepare(settings: Settings) -> Login:
    """The tables, the fictional program, somebody who may open its pages, and the pretend hour at
    which it begins."""
    runtime = bootstrap.build(settings)
    schema.migrate(runtime.store)
    password = json.loads((settings.data_dir / _SECRETS).read_text(encoding="utf-8"))[_PASSWORD]
    with runtime.store.reading() as tx:
        empty = not people.everyone(tx)
    if empty:
        _begin(runtime, settings, password)
    runtime.store.close()
    return Login(STAFF_EMAIL, password)


def _begin(runtime: Runtime, settings: Settings, password: str) -> None:
    clock = PretendClock(settings.clock_file)
    today = local(clock(), EAST).date()
    start = at_local(today, FIRST_HOUR, EAST)
    clock.move_to(start if start > clock() else at_local(today + timedelta(1), FIRST_HOUR, EAST))
    with moment(runtime) as m:
        seed(m)
    link = accounts.first_link(runtime) or ""
    accounts.accept(runtime, link.rpartition("/")[2], password, "Cleo", STAFF_EMAIL)
