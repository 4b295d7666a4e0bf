"""What stands around every staff page: the program's name, its time, and whether it is alive."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.runtime import Runtime
from checkin_sms.services import health
from checkin_sms.services.health import Health
from checkin_sms.store import oncall
from checkin_sms.store.base import Broken, Tx

NOWHERE = "UTC"


@dataclass(frozen=True)
class Around:
    """`zone`: whose wall clock the pages show where they are about nobody in particular."""

    program: str
    zone: str
    now: datetime
    health: Health


def zone_of(tx: Tx) -> str:
    """The house's own: of who is called first, since they read the pages most."""
    return oncall.first_zone(tx) or NOWHERE


def around(runtime: Runtime) -> Around:
    program, zone = "", None
    try:
        with runtime.store.reading() as tx:
            program, zone = oncall.program_and_zone(tx)
    except Broken:
        pass  # the health below says so
    return Around(program, zone or NOWHERE, runtime.clock(), health.report(runtime))
