"""Clocks and thresholds: a member's own, and the program's beside its name."""

from dataclasses import asdict

import click

from checkin_sms.cli.common import Fault, at_work, find_member, write_down
from checkin_sms.core import naming
from checkin_sms.core.clocks import clock_faults
from checkin_sms.services import audit, narrowing
from checkin_sms.store import members, programs


@click.command("set")
@click.argument("who")
@click.argument("clocks", nargs=-1, required=True)
def member_set(who: str, clocks: tuple[str, ...]) -> None:
    """Change a member's own clocks and thresholds: craving_hard=6 nudge=2h."""
    with at_work() as m:
        person, found = find_member(m, who)
        own = found.clocks | _clocks(clocks, m.program.clocks | found.clocks)
        if left := narrowing.fault_of_member(m, person, own):
            raise Fault([left])
        members.set_clocks(m.tx, person.id, own)
        write_down(m, "changed own clocks", person)
        click.echo(f"{person.name}: {own}")


def _clocks(pairs: tuple[str, ...], under: dict[str, str]) -> dict[str, str]:
    """Clocks to be set over those `under` them, as they were written: nudge=2h."""
    own = {name: text for name, _, text in (pair.partition("=") for pair in pairs)}
    if faults := clock_faults(own, under):
        raise Fault(list(faults.values()))
    return own


@click.group()
def program() -> None:
    """The program: its neutral name and its own clocks."""


@program.command("set")
@click.option("--name", default=None, help="What texts call you: neutral, 16 letters at most.")
@click.argument("clocks", nargs=-1)
def program_set(name: str | None, clocks: tuple[str, ...]) -> None:
    """Set the name that texts carry, and clocks for everyone: nudge=2h craving_hard=6."""
    with at_work() as m:
        faults = naming.program_faults(name) if name is not None else []
        if faults:
            raise Fault(faults)
        chosen = name.strip() if name is not None else m.program.name
        known = m.program.clocks
        own = _clocks(clocks, known)
        wanted = known | own
        left = [narrowing.fault_of_program(m, wanted), narrowing.fault_of_low_days(m, wanted)]
        if any(left):
            raise Fault([said for said in left if said])
        programs.set_program(m.tx, chosen, wanted)
        audit.record(m, None, "changed program", detail=", ".join(sorted(own))[:80])
        click.echo(asdict(programs.program(m.tx)))


COMMANDS = (program,)
OF_A_MEMBER = (member_set,)
