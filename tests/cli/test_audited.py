"""What is seen and changed at the terminal is written down, as it is from the staff pages."""

from datetime import UTC, datetime

import pytest

from checkin_sms.store import audits, members, people
from tests.cli.terminal import ANA, BEN, CLEO, Terminal


def written(terminal: Terminal) -> list[tuple[str, str, str]]:
    """What was done, about which member, and the detail; the oldest first."""
    with terminal.store().reading() as tx:
        names = {one.id: one.name for one in people.everyone(tx)}
        rows = reversed(audits.page(tx))
        return [(row.what, names.get(row.member_id or 0, ""), row.detail) for row in rows]


def is_asked(terminal: Terminal) -> int:
    """Ana has said OK."""
    with terminal.store().writing() as tx:
        ana = next(person.id for person in people.everyone(tx) if person.name == "Ana")
        members.switch_on(tx, ana, datetime(2099, 1, 1, tzinfo=UTC))
    return ana


def test_who_is_enrolled_and_what_the_program_is_called(terminal: Terminal) -> None:
    for words in (CLEO, BEN, ANA, ["program", "set", "nudge=2h", "craving_hard=6"]):
        terminal.says(*words)

    assert written(terminal) == [
        ("changed program", "", ""),
        ("put on call", "", "person 1"),
        ("enrolled mentor", "", "person 2"),
        ("enrolled", "Ana", ""),
        ("changed program", "", "craving_hard, nudge"),
    ]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("pair Ana --mentor Ben", "changed mentor"),
        ("member show Ana", "saw number"),
        ("member set Ana craving_hard=9", "changed own clocks"),
        ("member calls Ana --calls always", "changed calls"),
        ("member pause Ana --until 2099-01-01 --why custody", "paused"),
        ("member number Ana +12025550151", "changed number"),
        ("member phone add Ana +12025550152 --also-remind", "added number"),
        ("member alias Ana A.", "changed alias"),
        ("member zone Ana America/Chicago", "changed zone"),
        ("member stop Ana", "stopped member"),
        ("member died Ana --yes", "marked as died"),
        ("member erase Ana --why asked --yes", "erased member"),
    ],
)
def test_what_is_seen_or_changed_of_a_member(staffed: Terminal, line: str, what: str) -> None:
    ana = is_asked(staffed)
    before = len(written(staffed))

    staffed.says(*line.split())

    [(done, _, detail)] = written(staffed)[before:]
    assert done == what
    with staffed.store().reading() as tx:
        assert audits.page(tx)[0].member_id == ana
    assert detail == ("asked for it" if what == "erased member" else "")


def test_the_end_of_a_pause_and_of_a_second_number(staffed: Terminal) -> None:
    is_asked(staffed)
    for line in (
        "pause Ana --until 2099-01-01 --why custody",
        "back Ana",
        "phone add Ana +12025550152 --also-remind",
        "phone drop Ana",
    ):
        staffed.says("member", *line.split())

    done = [what for what, name, _ in written(staffed) if name == "Ana"]
    assert done == ["enrolled", "paused", "ended pause", "added number", "dropped number"]


def test_what_is_changed_of_a_mentor_names_no_member(staffed: Terminal) -> None:
    staffed.says("mentor", "number", "Ben", "+12025550119")

    assert written(staffed)[-1] == ("changed number", "", "person 2")


def test_what_is_refused_is_not_written_down(staffed: Terminal) -> None:
    before = written(staffed)

    staffed.refuses("member", "number", "Ana", "+12025550111")

    assert written(staffed) == before
