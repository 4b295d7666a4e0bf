"""What a program must have decided before the service may run."""

from checkin_sms.core.naming import program_faults
from checkin_sms.runtime import Runtime
from checkin_sms.store import programs, supporters


def missing(runtime: Runtime) -> list[str]:
    """One sentence for each thing that is still to be decided; empty when it may start."""
    with runtime.store.reading() as tx:
        name = programs.program(tx).name
        on_call = supporters.staff_on_call(tx)
    faults = []
    if not name:
        faults.append('the program has no name: checkin-sms program set --name "Oak Street"')
    else:
        faults += program_faults(name)
    if not on_call and runtime.settings.on_call == "staff":
        faults.append(
            "nobody is on call: checkin-sms staff add ..., or CHECKIN_ON_CALL=none if you know"
            " that nobody will be told at night"
        )
    return faults
