"""Enrolling at a terminal: what is done is said, what is wrong is said with what is right."""

import pytest

from checkin_sms.store import members, mentors, oncall, people, roles, supporters
from tests.cli.terminal import ANA, BEN, CLEO, Terminal
from tests.oak_street import counts


def rows(terminal: Terminal) -> dict[str, int]:
    store = terminal.store()
    try:
        return counts(store)
    finally:
        store.engine.dispose()


def changed(words: list[str], option: str, value: str) -> list[str]:
    """The same command with another value of one option."""
    at = words.index(option)
    return [*words[: at + 1], value, *words[at + 2 :]]


def test_a_member_is_enrolled_and_one_sees_the_text_they_get(terminal: Terminal) -> None:
    said = terminal.says(*ANA)

    assert "Enrolled Ana (id 1)." in said
    assert "Oak Street" in said
    assert rows(terminal)["outbox"] == 1


def test_members_are_listed_and_shown(staffed: Terminal) -> None:
    staffed.says("pair", "Ana", "--mentor", "Ben")

    assert "Ana" in staffed.says("member", "list")
    said = staffed.says("member", "show", "Ana")
    for words in ("+12025550101", "daily at 18:00", "America/Denver", "Ben", "invited", "silence"):
        assert words in said, words


@pytest.mark.parametrize("words", [ANA, BEN, CLEO], ids=lambda words: words[0])
@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--number", "1-800-555-1234", "toll-free"),
        ("--number", "911", "emergency"),
        ("--zone", "Denver", "is not a time zone with a place"),
        ("--name", "Sober Sue", "gives too much away"),
        ("--name", " ", "the name to be called by has 1 to 16 letters"),
    ],
)
def test_a_wrong_person_is_refused_and_nothing_is_changed(
    terminal: Terminal, words: list[str], option: str, value: str, said: str
) -> None:
    before = rows(terminal)

    assert said in terminal.refuses(*changed(words, option, value))
    assert rows(terminal) == before


def test_all_faults_are_named_at_once(terminal: Terminal) -> None:
    words = changed(changed(changed(ANA, "--number", "911"), "--at", "6"), "--name", "")

    said = terminal.refuses(*words)

    assert said.count("\n  ") == 3


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--watch-until", "soon"], "--watch-until is a day, as in 2026-12-24"),
        (["--mentor-hears", "all"], "'all' is not one of 'silence', 'more'"),
        (["--days", "someday"], "is not a day"),
        (["--language", "fr"], "the language is one of: en, es"),
        (["--word", "sobriety"], "stands on lock screens"),
    ],
)
def test_a_wrong_member_is_refused(terminal: Terminal, more: list[str], said: str) -> None:
    assert said in terminal.refuses(*ANA, *more)
    assert rows(terminal)["member"] == 0


def test_everything_that_was_agreed_is_kept(terminal: Terminal) -> None:
    more = ["--mentor-hears", "more", "--watch-until", "2026-12-24", "--alias", "A.", "--days"]
    terminal.says(*ANA, *more, "mon,thu", "--word", "pull", "--language", "es")
    terminal.says(*BEN, "--duty", "8am-4pm", "--nights", "--crisis")

    store = terminal.store()
    with store.reading() as tx:
        member, plan = members.get(tx, 1), members.plan_of(tx, 1)
        mentor = mentors.find(tx, 2)
        assert (people.person(tx, 1).alias, people.person(tx, 1).language) == ("A.", "es")
    store.engine.dispose()
    assert (member.hears, str(member.watch_until), plan.days) == ("more", "2026-12-24", "03")
    assert mentor is not None
    assert (mentor.duty_start, mentor.duty_end) == ("08:00", "16:00")
    assert (mentor.nights, mentor.crisis) == (True, True)


def test_the_same_person_is_not_enrolled_twice(staffed: Terminal) -> None:
    for words in (ANA, BEN, CLEO):
        assert "is here already as" in staffed.refuses(*words)


def test_a_mentor_becomes_a_member_too(staffed: Terminal) -> None:
    words = changed(changed(ANA, "--name", "Ben"), "--number", "+12025550111")

    assert "(id 2)" in staffed.says(*words)


# Pairs.


def test_mentors_are_paired_with_what_each_may_do(staffed: Terminal) -> None:
    words = changed(changed(BEN, "--name", "Dee"), "--number", "+12025550104")
    staffed.says(*words, "--crisis")
    staffed.says(
        *["pair", "Ana", "--mentor", "Ben", "--backup", "Dee"],
        *["--without-number", "Ben", "--crisis", "Ben", "--crisis", "Dee"],
    )

    store = staffed.store()
    with store.reading() as tx:
        found = supporters.mentors_of(tx, 1)
    store.engine.dispose()
    # Ben himself has not agreed to be told in a crisis.
    assert [(one.name, one.has_number, one.crisis) for one in found] == [
        ("Ben", False, False),
        ("Dee", True, True),
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["Ana", "--mentor", "Zoe"], "nobody has that name"),
        (["Zoe", "--mentor", "Ben"], "nobody has that name"),
        (["Ana", "--mentor", "Cleo"], "Cleo is no mentor yet"),
        (["Ben", "--mentor", "Ben"], "only a member can be paired"),
        (["Ana", "--mentor", "Ben", "--backup", "Ben"], "each mentor can be named once"),
        (["Ana"], "Missing option '--mentor'"),
    ],
)
def test_a_wrong_pair_is_refused(staffed: Terminal, words: list[str], said: str) -> None:
    assert said in staffed.refuses("pair", *words)
    assert rows(staffed)["pair"] == 0


def test_showing_somebody_who_is_no_member_says_so(staffed: Terminal) -> None:
    assert "Ben is not a member" in staffed.refuses("member", "show", "Ben")


def test_staff_are_on_call_in_the_order_they_were_added(staffed: Terminal) -> None:
    words = changed(changed(CLEO, "--name", "Marcus"), "--number", "+12025550122")
    assert "is on call once they answer OK" in staffed.says(*words)

    store = staffed.store()
    with store.reading() as tx:
        assert [one.name for one in supporters.staff_on_call(tx)] == ["Cleo", "Marcus"]
        assert len(roles.having(tx, roles.RoleKind.STAFF)) == 2
    store.engine.dispose()


def test_staff_who_were_taken_off_call_are_put_back(staffed: Terminal) -> None:
    store = staffed.store()
    with store.writing() as tx:
        (role,) = roles.having(tx, roles.RoleKind.STAFF)
        roles.begin(tx, role.id, role.invited_at)
        oncall.drop(tx, role.person_id)
    store.engine.dispose()

    assert "is on call again" in staffed.says(*CLEO)


SHEET = """name,number,zone,at,consent,consent_by
Nell,+1 202 555 0161,America/Denver,6pm,on paper,Cleo
Max,555-0143,America/Denver,6pm,on paper,Cleo
"""


def test_a_sheet_is_looked_at_first_and_enrolled_when_one_says_so(staffed: Terminal) -> None:
    file = staffed.folder / "members.csv"
    file.write_text(SHEET)

    said = staffed.says("member", "import", str(file))
    assert "row 3, number: " in said
    assert "1 ready, 1 to mend." in said
    assert "Nothing has changed." in said
    assert "Nell" not in staffed.says("member", "list")

    assert "1 to mend, 1 enrolled." in staffed.says("member", "import", str(file), "--enrol")
    assert "Nell" in staffed.says("member", "list")
    assert "1 already here" in staffed.says("member", "import", str(file), "--enrol")


def test_a_file_that_is_no_sheet_is_refused_with_words(staffed: Terminal) -> None:
    file = staffed.folder / "members.csv"
    file.write_text("a,b\n1,2\n")

    assert "Columns are missing" in staffed.refuses("member", "import", str(file))
