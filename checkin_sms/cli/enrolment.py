"""Enrol people and pair them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, BinaryIO

import click

from checkin_sms.cli.common import Fault, at_work, find_member, runtime, write_down
from checkin_sms.core import sheet
from checkin_sms.core.channel import Calls
from checkin_sms.core.schedule import spoken_since, written_days
from checkin_sms.runtime import Runtime
from checkin_sms.services import (
    agreed,
    agreeing,
    enrol,
    finding,
    importing,
    supporting,
    wordings,
)
from checkin_sms.services.agreeing import CallForm
from checkin_sms.store import members, numbers, people, roles, supporters

PERSON_OPTIONS = (
    click.option("--name", required=True, help="What they are called, 16 letters at most."),
    click.option("--number", required=True, help="As in +1 202 555 0143."),
    click.option("--language", default="en", show_default=True, help="en or es."),
    click.option("--zone", default="", help="As in America/Denver."),
    click.option("--alias", default="", help="What others may read of them; else their name."),
    click.option("--shared", is_flag=True, help="Somebody here has this number too."),
)


def _with_options(command: Any, options: Sequence[Any]) -> Any:
    for option in reversed(options):
        command = option(command)
    return command


def _about_a_person(command: Any) -> Any:
    return _with_options(command, PERSON_OPTIONS)


def _person(fields: dict[str, Any]) -> enrol.PersonForm:
    names = enrol.PersonForm.__dataclass_fields__
    return enrol.PersonForm(**{name: fields.pop(name) for name in names})


@click.group()
def member() -> None:
    """Members: the people who are asked how they are."""


@member.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--enrol", "really", is_flag=True, help="Enrol them. Without it nothing changes.")
def member_import(file: BinaryIO, really: bool) -> None:
    """Enrol members from a sheet saved as CSV. Safe to repeat: whoever is here is passed over."""
    built, content = runtime(), file.read()
    try:
        found = importing.look(built, content)
    except sheet.Unreadable as fault:
        raise Fault([str(fault)]) from None
    rows = _enrol_rows(built, content, found.in_all) if really else found.rows
    for one in rows:
        for column, said in one.faults.items():
            click.echo(f"row {one.row.no}, {column}: {said}")
    fates = Counter(one.fate for one in rows)
    click.echo(", ".join(f"{fates[fate]} {fate}" for fate in importing.Fate if fates[fate]) + ".")
    if not really and fates[importing.Fate.READY]:
        click.echo("Nothing has changed. Once more with --enrol, and they get the welcome.")


def _enrol_rows(built: Runtime, content: bytes, in_all: int) -> list[importing.Checked]:
    """A line that grows shows how far it is; where the output is no terminal there is none."""
    rows: list[importing.Checked] = []
    with click.progressbar(length=in_all, label="Enrolling") as shown:
        while len(rows) < in_all:
            some = importing.enrol_some(built, content, None, len(rows)).rows
            rows += some
            shown.update(len(some))
    return rows


HELP_CALLS = "fallback: when a text brings nothing; always: a landline."
HELP_PIN = "Four digits, asked on calls; needed on shared phones."
HELP_MESSAGE = "A machine there may be asked to call back."
HELP_SAID_AS = "The name spelled for the ear."
CALL_OPTIONS = (
    click.option(
        "--calls",
        type=click.Choice([one.value for one in Calls]),
        default="never",
        show_default=True,
        help=HELP_CALLS,
    ),
    click.option("--pin", default="", help=HELP_PIN),
    click.option("--message-ok", is_flag=True, help=HELP_MESSAGE),
    click.option("--said-as", default="", help=HELP_SAID_AS),
)


def _about_calls(command: Any) -> Any:
    return _with_options(command, CALL_OPTIONS)


def _calls(fields: dict[str, Any]) -> CallForm:
    return CallForm(**{name: fields.pop(name) for name in CallForm.__dataclass_fields__})


@member.command("add")
@_about_a_person
@_about_calls
@click.option("--at", required=True, help="When they want to be asked: 18:00 or 6pm, their time.")
@click.option("--days", default="daily", show_default=True, help="daily, weekdays or mon,wed,fri.")
@click.option("--word", default="", help="Their own word for it; else pull / ganas.")
@click.option("--consent", "consent_how", required=True, help="How given: on paper, in person ...")
@click.option("--consent-by", required=True, help="Who took it.")
@click.option(
    "--mentor-hears",
    "hears",
    type=click.Choice([one.value for one in members.Hears]),
    default="silence",
    show_default=True,
    help="What the mentor may hear of.",
)
@click.option("--watch-until", default=None, help="Shorter clocks until this day: 2026-12-24.")
def member_add(watch_until: str | None, **fields: Any) -> None:
    """Enrol a member. They get a welcome and begin with OK."""
    until = _day(watch_until) if watch_until else None
    with at_work() as m:
        who, by_call = _person(fields), _calls(fields)
        form = enrol.MemberForm(who, **fields, watch_until=until, by_call=by_call)
        person = people.person(m.tx, enrol.add_member(m, form))
        write_down(m, "enrolled", person)
        click.echo(f"Enrolled {person.name} (id {person.id}). The welcome they get:")
        click.echo(f"  {wordings.text(m, person, 'welcome')}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Fault(["--watch-until is a day, as in 2026-12-24"]) from None


@member.command("list")
def member_list() -> None:
    """Everyone who is asked, with their state and next check-in."""
    with at_work() as m:
        for role in roles.having(m.tx, roles.RoleKind.MEMBER):
            person, plan = (
                people.person(m.tx, role.person_id),
                members.plan_of(m.tx, role.person_id),
            )
            coming = (
                spoken_since(plan.next_at, m.now, person.zone, "en") if plan.next_at else "none"
            )
            click.echo(f"{person.id:>4}  {person.name:<16}  {role.state:<10}  next: {coming}")


@member.command("show")
@click.argument("who")
def member_show(who: str) -> None:
    """One member: plan, mentors, phone, what was agreed."""
    with at_work() as m:
        person, found = find_member(m, who)
        write_down(m, "saw number", person)
        for line in _shown(m, person, found):
            click.echo(line)


def _shown(m: Any, person: people.Person, found: members.Member) -> list[str]:
    plan, phone = members.plan_of(m.tx, person.id), numbers.first_of(m.tx, person.id)
    role = roles.find(m.tx, person.id, roles.RoleKind.MEMBER)
    helpers = ", ".join(one.name for one in supporters.mentors_of(m.tx, person.id))
    stopped = f", stopped texts (by {phone.opted_out_by})" if phone.opted_out_at else ""
    second = numbers.second_of(m.tx, person.id)
    paused = f" (paused: {plan.why})" if plan.why else ""
    return [
        f"{person.name} (id {person.id}), known to others as {person.alias}",
        f"  state     {role.state if role else 'none'}{stopped}",
        f"  phone     {phone.number}",
        *([f"  second    {second.phone.number}"] if second else []),
        f"  asked     {written_days(plan.days)} at {plan.at}, {person.zone},"
        f" in {person.language}{paused}",
        f"  mentors   {helpers or 'none: staff are told instead'}",
        f"  hears of  {found.hears}",
        f"  clocks    {found.clocks or 'the usual'}; watch until {found.watch_until or '-'}",
    ]


@member.command("calls")
@click.argument("who")
@click.option("--calls", type=click.Choice([one.value for one in Calls]), help=HELP_CALLS)
@click.option("--pin", help=HELP_PIN)
@click.option("--no-pin", is_flag=True, help="Take the PIN away.")
@click.option("--message-ok/--no-message-ok", default=None, help=HELP_MESSAGE)
@click.option("--said-as", help=HELP_SAID_AS)
def member_calls(who: str, no_pin: bool, **fields: Any) -> None:
    """Say how a member may be called, and by which PIN they are known then. What is not named
    stays as it was."""
    typed = {name: value for name, value in fields.items() if value is not None}
    if no_pin and "pin" in typed:
        raise Fault(["--pin or --no-pin, not both"])
    if no_pin:
        typed["pin"] = ""
    with at_work() as m:
        person, _ = find_member(m, who)
        if typed:
            agreeing.change(m, person.id, replace(agreed.kept(m, person.id), **typed))
            write_down(m, "changed calls", person)
        click.echo(f"{person.name}: {agreed.of(m, person.id).in_words()}")


@click.group()
def mentor() -> None:
    """Mentors: the people who notice."""


@mentor.command("add")
@_about_a_person
@click.option("--duty", default="09:00-20:00", show_default=True, help="When they may be texted.")
@click.option("--nights", is_flag=True, help="They agreed to be told of hard days at any hour.")
@click.option("--crisis", is_flag=True, help="They agreed to be told in a crisis too.")
def mentor_add(**fields: Any) -> None:
    """Enrol a mentor. They get a welcome and begin with OK."""
    with at_work() as m:
        person = people.person(
            m.tx, enrol.add_mentor(m, enrol.MentorForm(_person(fields), **fields))
        )
        write_down(m, "enrolled mentor", person)
        click.echo(f"Enrolled {person.name} (id {person.id}) as a mentor.")


@click.group()
def staff() -> None:
    """Staff: who is on call, and who may see the page."""


@staff.command("add")
@_about_a_person
def staff_add(**fields: Any) -> None:
    """Add somebody on call; the first one added is asked first."""
    with at_work() as m:
        person = people.person(m.tx, enrol.add_staff(m, _person(fields)))
        write_down(m, "put on call", person)
        role = roles.find(m.tx, person.id, roles.RoleKind.STAFF)
        again = role is not None and role.state is roles.RoleState.ACTIVE
        begins = "again" if again else "once they answer OK"
        click.echo(f"{person.name} (id {person.id}) is on call {begins}.")


@click.command()
@click.argument("member")
@click.option("--mentor", "first", required=True, help="Name, alias or id.")
@click.option("--backup", multiple=True, help="Who comes after, in this order.")
@click.option("--without-number", multiple=True, help="A mentor who has not got their number.")
@click.option("--crisis", multiple=True, help="A mentor who is told in a crisis, as all agreed.")
def pair(
    member: str,
    first: str,
    backup: tuple[str, ...],
    without_number: tuple[str, ...],
    crisis: tuple[str, ...],
) -> None:
    """Say who supports a member: the mentor, then the backups."""
    with at_work() as m:
        lacking = {finding.find(m, who).id for who in without_number}
        agreed = {finding.find(m, who).id for who in crisis}
        ids = [finding.find(m, who).id for who in (first, *backup)]
        supports = [supporting.Support(i, i not in lacking, i in agreed) for i in ids]
        supported = finding.find(m, member)
        supporting.pair(m, supported.id, supports)
        write_down(m, "changed mentor", supported)
        click.echo("Paired.")


COMMANDS = (member, mentor, staff, pair)
