"""What is kept about one member, read table by table."""

from sqlalchemy import Table
from sqlalchemy.sql import visitors

from checkin_sms.store import dossiers, schema
from tests.house import House
from tests.oak_street import move_in

# Hold nothing about one member: staff, the program, the service itself, or only about others.
NOT_ABOUT_A_MEMBER = {
    "absence", "failed_try", "heartbeat", "line", "mentor", "notice", "on_call", "program",
    "recovery_code", "resource_check", "session", "staff_link",
    # Which letter means whom, and who holds the phone just now: of the service's own making.
    "letter", "binding",
}  # fmt: skip


def test_no_table_is_forgotten() -> None:
    """A new table about members belongs in the file that they may ask for."""
    read = {
        part.name
        for section in dossiers.SECTIONS
        for part in visitors.iterate(section.of(1))
        if isinstance(part, Table)
    }

    assert read | NOT_ABOUT_A_MEMBER == schema.tables().tables.keys()
    assert not read & NOT_ABOUT_A_MEMBER


def test_everybody_in_the_house_can_be_read(both: House) -> None:
    names = move_in(both)

    with both.runtime.store.reading() as tx:
        found = {name: dossiers.sections(tx, names[name]) for name in ("Ana", "Mateo", "Kay")}

    for name, sections in found.items():
        assert sections["person"][0]["name"] == name
        assert sections["numbers"]
        assert sections["consent"]
        assert sections["plan"]
