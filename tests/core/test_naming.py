"""What people may be called."""

import pytest

from checkin_sms.core.naming import alias_faults, name_faults, program_faults


@pytest.mark.parametrize(
    "name",
    ["Ana", "Renée", "Rene\u0301e", "Mary-Jo O'Neil", "J. R.", "Ana 2", "D’Arcy (N.Y.)", "李"],
)
def test_what_people_are_called_is_a_name(name: str) -> None:
    assert name_faults(name) == []


@pytest.mark.parametrize(
    "name",
    ["=1+1", "Hi!", "<b>Bo</b>", "Ana\nBo", "-Bo", ".", "Ana \N{GRINNING FACE}", "a_b", "@bo"],
)
def test_a_formula_or_a_slip_of_the_keyboard_is_none(name: str) -> None:
    assert name_faults(name) == ["names are plain letters on one line, as in Mary-Jo O'Neil"]
    assert alias_faults(name) == name_faults(name)


def test_a_name_is_needed_and_an_alias_is_not() -> None:
    assert name_faults(" ") == ["the name to be called by has 1 to 16 letters"]
    assert alias_faults("") == []


def test_each_says_its_own_length_and_what_it_gives_away() -> None:
    assert len(name_faults("Sober " * 3)) == 2
    assert alias_faults("AA") == ["names stand on lock screens, and this gives too much away: aa"]
    assert "12 letters" in alias_faults("A" * 13)[0]


@pytest.mark.parametrize(
    ("name", "right"),
    [("Oak Street", True), ("", False), ("x" * 17, False), ("Sober House", False), ("a\nb", False)],
)
def test_a_programs_name_stands_on_every_lock_screen(name: str, right: bool) -> None:
    assert (program_faults(name) == []) is right
