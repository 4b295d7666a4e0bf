"""What commands share: settings or a clear refusal, and one moment of work."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from checkin_sms import bootstrap, config
from checkin_sms.config import Settings, SettingsIncomplete
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, finding
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import members, schema
from checkin_sms.store.base import Away
from checkin_sms.store.members import Member
from checkin_sms.store.people import Person


class Fault(click.ClickException):
    """Something the person at the keyboard can mend. Exit code 2, nothing was changed."""

    exit_code = 2

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n  ".join(["not done:", *faults]))


def settings() -> Settings:
    try:
        return config.load()
    except SettingsIncomplete as missing:
        raise Fault(missing.faults) from None


def build(chosen: Settings) -> Runtime:
    """The parts, whose connections end with the command."""
    built = bootstrap.build(chosen)
    click.get_current_context().call_on_close(built.store.close)
    return built


@contextmanager
def asking_the_database() -> Iterator[None]:
    """One that is not there is the terminal's to mend; what it says may hold a password."""
    try:
        yield
    except Away:
        raise Fault(
            ["the database does not answer: check DATABASE_URL; if it is new, checkin-sms migrate"]
        ) from None


def runtime() -> Runtime:
    """The parts for a command that works on the data, whose schema must be of this version."""
    built = build(settings())
    with asking_the_database():
        current = schema.is_current(built.store)
    if not current:
        raise Fault(["the database is not up to date: run checkin-sms migrate"])
    return built


def find_member(m: Moment, who: str) -> tuple[Person, Member]:
    person = finding.find(m, who)
    found = members.find(m.tx, person.id)
    if found is None:
        raise Fault([f"{person.name} is not a member"])
    return person, found


@contextmanager
def at_work() -> Iterator[Moment]:
    """One transaction; what a service refuses becomes a sentence, and changes nothing."""
    try:
        with moment(runtime()) as m:
            yield m
    except Refused as refused:
        raise Fault(refused.faults) from None


def write_down(m: Moment, what: str, person: Person) -> None:
    """In the audit, in the words of the staff pages: who helps stands there by an id alone."""
    if members.find(m.tx, person.id) is not None:
        audit.record(m, None, what, person.id)
    else:
        audit.record(m, None, what, detail=f"person {person.id}")
