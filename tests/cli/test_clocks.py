"""Clocks at a terminal: a member's own, and the program's."""

import pytest

from checkin_sms.store import members, programs
from tests.cli.terminal import Terminal


def test_a_members_own_clocks_are_set_one_by_one(staffed: Terminal) -> None:
    staffed.says("member", "set", "Ana", "nudge=2h")
    staffed.says("member", "set", "Ana", "craving_hard=6")

    store = staffed.store()
    with store.reading() as tx:
        assert members.get(tx, 1).clocks == {"nudge": "2h", "craving_hard": "6"}
    store.engine.dispose()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Ana", "nudge=soon"], "nudge is a length of time from 1m to 30d"),
        (["Ana", "nugde=2h"], "there is no clock named nugde"),
        (["Ana", "craving_hard=high"], "craving_hard is a whole number"),
        (["Ana", "nudge"], "nudge is a length of time"),
        (["Ana", "per_day=0"], "per_day is a whole number from 1 to 5"),
        (["Ana", "low_of=2"], "low_days is at most low_of"),
        (["Ana", "contact_end=17:00"], "leave out when members are asked (Ana at 18:00)"),
        (["Ana"], "Missing argument 'CLOCKS...'"),
        (["Zoe", "nudge=2h"], "nobody has that name"),
        (["Ben", "nudge=2h"], "Ben is not a member"),
    ],
)
def test_wrong_clocks_are_refused(staffed: Terminal, words: list[str], said: str) -> None:
    assert said in staffed.refuses("member", "set", *words)


def test_hours_that_leave_out_somebody_who_is_asked_are_refused(staffed: Terminal) -> None:
    said = staffed.refuses("program", "set", "contact_end=17:00")
    assert "leave out when members are asked (Ana at 18:00)" in said


def test_fewer_days_than_somebody_waits_for_of_their_own_are_refused(staffed: Terminal) -> None:
    staffed.says("member", "set", "Ana", "low_days=4")
    assert "(Ana)" in staffed.refuses("program", "set", "low_days=2", "low_of=3")


def test_a_program_is_named_and_keeps_its_clocks(terminal: Terminal) -> None:
    terminal.says("program", "set", "nudge=2h")
    terminal.says("program", "set", "--name", "Elm House", "finish=3h")

    store = terminal.store()
    with store.reading() as tx:
        found = programs.program(tx)
    store.engine.dispose()
    assert (found.name, found.clocks) == ("Elm House", {"nudge": "2h", "finish": "3h"})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--name", "Sober House"], "gives away what it is about (sober)"),
        (["--name", "x" * 17], "has 1 to 16 letters"),
        (["--name", " "], "has 1 to 16 letters"),
        (["nudge=never"], "nudge is a length of time"),
        (["contact_start=9pm", "contact_end=8am"], "contact_end must be later"),
        (["contact_start=21:00"], "contact_end must be later"),
        (["silence_rare=99999999999h"], "silence_rare is a length of time"),
        (["silent_askings=0", "nudge=2h"], "silent_askings is a whole number from 1 to 14"),
    ],
)
def test_a_wrong_program_is_refused(terminal: Terminal, words: list[str], said: str) -> None:
    assert said in terminal.refuses("program", "set", *words)

    store = terminal.store()
    with store.reading() as tx:
        assert programs.program(tx) == programs.Program("Oak Street", {})
    store.engine.dispose()
