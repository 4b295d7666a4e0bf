"""A member and a mentor behind one phone, as one person or as two: whatever they key in, in
whatever order, a bare digit never lands on the wrong thing."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checkin_sms.services import converse
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import (
    cases,
    letters,
    members,
    numbers,
    people,
    programs,
    roles,
    unsent,
)
from tests.house import House, build_house, lent_store
from tests.oak_street import cells

EAST = "America/New_York"
BOTH = "+12025550104"
NUMBERS = {"Ana": "+12025550101", "Sam": "+12025550102"}
NEEDS_MORE = 4
# The member on the phone is asked on Monday afternoon; mentors are on duty then.
ASKED = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)


def move_in(house: House, *, two_people: bool) -> None:
    """Dee is a mentor of Ana and Sam, and a member; or Max is the mentor and Dee the member."""
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    with house.at_work() as m:
        ids = {"Cleo": add_staff(m, PersonForm("Cleo", "+12025550121", zone=EAST))}
        ids["Ben"] = add_mentor(m, MentorForm(PersonForm("Ben", "+12025550111", zone=EAST)))
        helper = "Max" if two_people else "Dee"
        ids[helper] = add_mentor(m, MentorForm(PersonForm(helper, BOTH, zone=EAST, alias="H.")))
        alias = "D." if two_people else "H."
        who = PersonForm("Dee", BOTH, zone=EAST, alias=alias, shared=two_people)
        ids["Dee"] = add_member(m, MemberForm(who, "12:00", "on paper", "Cleo", hears="more"))
        pair(m, ids["Dee"], [Support(ids["Ben"])])
        for name, number in NUMBERS.items():
            form = PersonForm(name, number, zone=EAST)
            ids[name] = add_member(m, MemberForm(form, "20:00", "on paper", "Cleo", hears="more"))
            pair(m, ids[name], [Support(ids[helper]), Support(ids["Ben"])])
        for person_id in ids.values():
            for role in roles.of_people(m.tx, [person_id]):
                roles.begin(m.tx, role.id, m.now)
            unsent.suppress_phone(m.tx, numbers.first_of(m.tx, person_id).id, None)
            if members.find(m.tx, person_id) is not None:
                members.heard(m.tx, person_id, m.now)
                members.switch_on(m.tx, person_id, ASKED)


@pytest.fixture(scope="module", params=[False, True], ids=["one person", "two people"])
def template(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house with everybody moved in, to be copied for each story."""
    folder = tmp_path_factory.mktemp("template")
    house = build_house(folder)
    move_in(house, two_people=request.param)
    house.runtime.store.engine.dispose()
    return folder


@contextmanager
def copied(template: Path, folder: Path) -> Iterator[House]:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    house = build_house(folder, store=lent_store(f"sqlite:///{folder / 'checkin.sqlite3'}"))
    yield house
    house.runtime.store.engine.dispose()


@dataclass(frozen=True)
class Seen:
    """All that a key press may change."""

    answers: tuple[tuple[object, ...], ...]
    cases: tuple[tuple[object, ...], ...]
    actions: tuple[tuple[object, ...], ...]
    # What the phone's member is asked for now, and the cases its mentor was told of, by letter.
    asking: str | None
    told: dict[str, int]


def look(house: House) -> Seen:
    store = house.runtime.store
    with house.at_work() as m:
        everyone = {person.name: person.id for person in people.everyone(m.tx)}
        helper = everyone.get("Max", everyone["Dee"])
        checkin = converse.answerable(m, everyone["Dee"], m.now)
        told = {
            letters.letter_for(m.tx, helper, case.member_id): case.id
            for case in cases.told_to(m.tx, helper)
        }
    return Seen(
        tuple(cells(store, "SELECT checkin_id, question, value FROM answer ORDER BY 1, 2")),
        tuple(cells(store, 'SELECT id, state, claimed_by FROM "case" ORDER BY id')),
        tuple(cells(store, "SELECT case_id, digit, undone FROM case_action ORDER BY id")),
        checkin.asking if checkin else None,
        told,
    )


def check_bare(before: Seen, after: Seen, digit: int) -> None:
    """An open question takes it; else the one case there is; of several, none."""
    if before.asking is not None:
        assert after.actions == before.actions
        assert [one for one in before.cases if one not in after.cases] == []
        fresh = set(after.answers) - set(before.answers)
        assert {(question, value) for _, question, value in fresh} <= {(before.asking, digit)}
        return
    assert after.answers == before.answers
    acted = [case_id for case_id, *_ in after.actions[len(before.actions) :]]
    if digit == NEEDS_MORE and not before.told:
        # Whoever had a case may say of it afterwards that more help is needed.
        had = [[case_id] for case_id, state, by in before.cases if state == "closed" and by]
        assert acted in ([], *had)
    elif len(before.told) != 1:
        assert acted == []
        assert after.cases == before.cases
    else:
        assert acted in ([], [*before.told.values()])


def check_lettered(before: Seen, after: Seen, letter: str) -> None:
    """It is about the member of that letter, or about nothing."""
    assert after.answers == before.answers
    assert after.asking == before.asking
    acted = [case_id for case_id, *_ in after.actions[len(before.actions) :]]
    assert acted in ([], [before.told[letter]] if letter in before.told else [])
    others = {case_id for known, case_id in before.told.items() if known != letter}
    assert [one for one in before.cases if one[0] in others and one not in after.cases] == []


def do(house: House, step: str) -> None:
    name, _, what = step.partition(" ")
    if name == "wait":
        house.pass_time(timedelta(minutes=int(what)))
        return
    if name != "key":
        house.says(name, what)
        return
    before = look(house)
    house.carrier.text(BOTH, what)
    house.work()
    after = look(house)
    if what == "UNDO":
        assert after.answers == before.answers
    elif what[0].isalpha():
        check_lettered(before, after, what[0])
    else:
        check_bare(before, after, int(what))


STEPS = st.one_of(
    st.integers(0, 9).map(lambda digit: f"key {digit}"),
    st.sampled_from([f"key {letter}{digit}" for letter in "ABC" for digit in (1, 2, 3, 5)]),
    st.sampled_from(["key UNDO", "wait 3", "wait 120", "wait 1440"]),
    st.sampled_from([f"{name} call me please" for name in NUMBERS]),
)


@settings(
    max_examples=2,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEPS, min_size=4, max_size=14))
@example(steps=["Ana call me please", "key 1", "key A1", "key 1", "key A3", "key 4"])
@example(steps=["Ana call me please", "Sam call me please", "key 1", "key 2", "key 1", "key B1"])
@example(steps=["key 4", "key 4", "key 7", "Ana call me please", "key 1", "key UNDO", "key 3"])
def test_no_key_ever_lands_on_the_wrong_thing(
    template: Path, tmp_path: Path, steps: list[str]
) -> None:
    with copied(template, tmp_path / "house") as house:
        house.walk(ASKED)
        for step in steps:
            do(house, step)
