"""What stands around every staff page: the program's name, its time, and whether it is alive."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.runtime import Runtime
from checkin_sms.services import health
from checkin_sms.services.health import Health
from checkin_sms.store import mentors, programs
from checkin_sms.store.base import Broken

NOWHERE = "UTC"


@dataclass(frozen=True)
class Around:
    """`zone`: whose wall clock the pages show where they are about nobody in particular."""

    program: str
    zone: str
    now: datetime
    health: Health


def around(runtime: Runtime) -> Around:
    program, zone = "", NOWHERE
    try:
        with runtime.store.reading() as tx:
            program = programs.program(tx).name
            on_call = mentors.staff_on_call(tx)
            # Who is called first is who reads the pages most.
            zone = on_call[0].zone if on_call else NOWHERE
    except Broken:
        pass  # the health below says so
    return Around(program, zone, runtime.clock(), health.report(runtime))
