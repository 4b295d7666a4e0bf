"""What changes for a member after they were enrolled: pauses, numbers, an end."""

from datetime import date, datetime
from typing import Any

import click

from checkin_sms.cli.common import Fault, at_work, find_member, write_down
from checkin_sms.core.channel import Calls
from checkin_sms.core.schedule import local, spoken_since, zone_named
from checkin_sms.services import (
    agreeing,
    erasing,
    finding,
    leaving,
    newcomer,
    numbers,
    pausing,
    retiming,
)
from checkin_sms.services.erasing import Why
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, people
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind

WHYS = ("hospital", "custody", "travelling", "moved")


def _said(m: Moment, person: Person, at: datetime) -> str:
    return spoken_since(at, m.now, person.zone, "en")


@click.command("pause")
@click.argument("who")
@click.option("--until", required=True, help="The first day on which they are asked: 2026-12-24.")
@click.option("--why", required=True, type=click.Choice(WHYS), help="For staff only.")
@click.option("--watch-days", type=click.IntRange(1, 90), help="Shorter clocks when they are back.")
def pause_member(who: str, until: str, why: str, watch_days: int | None) -> None:
    """Send nothing until a day. The mentor hears only that no texts are taken."""
    with at_work() as m:
        person, _ = find_member(m, who)
        day = _first_day(m, person, until)
        back = pausing.end_on(day, members.plan_of(m.tx, person.id), person.zone)
        if not pausing.pause(m, person, back, why, watch_days=watch_days, by_staff=True):
            raise Fault([f"{person.name} gets no texts at the moment, so there is none to pause"])
        write_down(m, "paused", person)
        click.echo(f"{person.name} gets no texts until {_said(m, person, back)}.")


def _first_day(m: Moment, person: Person, text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Fault(["--until is a day, as in 2026-12-24"]) from None
    if day <= local(m.now, person.zone).date():
        raise Fault(["--until is a day to come"])
    return day


@click.command("back")
@click.argument("who")
def member_back(who: str) -> None:
    """End a pause now."""
    with at_work() as m:
        person, _ = find_member(m, who)
        if not members.is_paused(m.tx, person.id):
            raise Fault([f"{person.name} is not paused"])
        coming = pausing.resume(m, person)
        write_down(m, "ended pause", person)
        if coming is None:
            click.echo(pausing.STILL_STOPPED)
        else:
            click.echo(f"{person.name} is asked again {_said(m, person, coming)}.")


@click.command("stop")
@click.argument("who")
def stop_member(who: str) -> None:
    """They leave the program: nothing is sent any more. To come back: member number."""
    with at_work() as m:
        person, _ = find_member(m, who)
        leaving.stop(m, person)
        write_down(m, "stopped member", person)
        click.echo(f"{person.name} gets no more texts. An open case stays open.")


@click.command("died")
@click.argument("who")
@click.confirmation_option(prompt="This stops every text to them, and their case. Is it so?")
def member_died(who: str) -> None:
    """A member has died: every text to them stops for good. Tell the mentor yourself."""
    with at_work() as m:
        person, _ = find_member(m, who)
        leaving.died(m, person)
        write_down(m, "marked as died", person)
        click.echo(f"Every text to {person.name} has stopped. Please tell their mentor in person.")


_WHY = {why.name.lower(): why for why in Why}


@click.command("erase")
@click.argument("who")
@click.option("--why", required=True, type=click.Choice(list(_WHY)), help="For the audit.")
@click.confirmation_option(prompt="This destroys all that is kept about them. Is it so?")
def erase_member(who: str, why: str) -> None:
    """Destroy all that is kept about a member. What was counted stays, without a person."""
    with at_work() as m:
        person, _ = find_member(m, who)
        erasing.erase(m, person, _WHY[why])
        click.echo("They are erased. The carrier's own records and old backups are not ours to.")


def _change_number(kind: RoleKind) -> click.Command:
    @click.command("number")
    @click.argument("who")
    @click.argument("number")
    def change_number(who: str, number: str) -> None:
        """Another number (or the same one again): it is asked for an OK before anything else."""
        with at_work() as m:
            person = finding.find(m, who)
            others = numbers.change(m, person, number, kind)
            write_down(m, "changed number", person)
            click.echo(f"{person.name} gets the welcome there. Nothing else until they answer OK.")
            for one in others:
                click.echo(f"{one.name} has that phone too, and is asked for an OK as well.")
            click.echo("Calls: as they agreed before.")

    return change_number


@click.group("phone")
def phone() -> None:
    """A member's second number."""


@phone.command("add")
@click.argument("who")
@click.argument("number")
@click.option("--also-remind", "remind", is_flag=True, help="They agreed: reminders go there.")
@click.option("--evening", default="", help="From this hour on it is the one used, as in 6pm.")
@click.option("--fallback", is_flag=True, help="What the first does not take or answer goes there.")
@click.option(
    "--calls",
    type=click.Choice([one.value for one in Calls]),
    default=Calls.NEVER.value,
    help="They agreed to calls there: 'always' for a phone in the house. They need a PIN.",
)
def phone_add(who: str, number: str, **flags: Any) -> None:
    """Add a second number. It answers OK before anything personal goes there."""
    with at_work() as m:
        person, _ = find_member(m, who)
        numbers.add_second(m, person, number, **flags)
        write_down(m, "added number", person)
        click.echo(f"Added. {person.name} gets the welcome there as well.")


@phone.command("drop")
@click.argument("who")
def phone_drop(who: str) -> None:
    """Take the second number away."""
    with at_work() as m:
        person, _ = find_member(m, who)
        numbers.drop_second(m, person)
        write_down(m, "dropped number", person)
        click.echo(f"{person.name} has one number now.")


@click.command("alias")
@click.argument("who")
@click.argument("alias")
def set_alias(who: str, alias: str) -> None:
    """What others may read of them, and what "who is this?" calls them on a shared phone."""
    with at_work() as m:
        person = finding.find(m, who)
        if faults := newcomer.alias_faults(m, person, alias.strip()):
            raise Fault(faults)
        people.set_alias(m.tx, person.id, alias.strip())
        write_down(m, "changed alias", person)
        click.echo(f"{person.name} is known to others as {alias.strip()}.")


@click.command("zone")
@click.argument("who")
@click.argument("zone")
def set_zone(who: str, zone: str) -> None:
    """Where they live by now, as in America/Denver: hours are those of the clock there."""
    with at_work() as m:
        person = finding.find(m, who)
        retiming.set_zone(m, person, _zone(zone))
        write_down(m, "changed zone", person)
        click.echo(f"{person.name} lives by the clock of {zone} from now on.")


def _zone(name: str) -> str:
    try:
        return zone_named(name)
    except ValueError as fault:
        raise Fault([str(fault)]) from None


@click.command("calls")
@click.argument("who")
@click.argument("calls", type=click.Choice([one.value for one in Calls]))
def helper_calls(who: str, calls: str) -> None:
    """Call them for what cannot wait (fallback), for everything (always), or never."""
    with at_work() as m:
        person = finding.find(m, who)
        agreeing.change_of_a_helper(m, person.id, calls)
        write_down(m, "changed calls", person)
        click.echo(f"{person.name}: {agreeing.OF_A_HELPER[Calls(calls)]}")


OF_A_MEMBER = (
    pause_member,
    member_back,
    stop_member,
    member_died,
    erase_member,
    _change_number(RoleKind.MEMBER),
    phone,
    set_alias,
    set_zone,
)
OF_A_MENTOR = (_change_number(RoleKind.MENTOR), set_alias, set_zone, helper_calls)
OF_STAFF = (set_zone, helper_calls)
