"""Staff at a desk work on cases: what mentors and members hear of it, and two at once."""

from datetime import timedelta

import pytest

from checkin_sms.core.case import Outcome
from checkin_sms.core.ladder import Reason
from checkin_sms.services import access, casepage, cases, desk
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.desk import NotDone, NotThere
from checkin_sms.services.finding import find
from checkin_sms.store import audits, case_actions, notes
from checkin_sms.store import cases as case_rows
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in
from tests.web.desk import account

HOUR = timedelta(hours=1)


def opened(house: House, reason: Reason = Reason.HARD_DAY) -> int:
    """Ana's case; Ben was told of it."""
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        cases.raise_case(m, ana, reason)
    house.work()
    with house.at_work() as m:
        row = case_rows.open_case(m.tx, ana)
    assert row
    return row.id


def seen(house: House, viewer: Viewer, case_id: int) -> str:
    return casepage.page(house.runtime, viewer, case_id).seen


def last_read(house: House, name: str) -> str:
    return house.read_by(name)[-1]


def test_who_takes_it_is_named_to_whoever_was_told_and_to_the_member(both: House) -> None:
    case_id, cleo = opened(both), account(both, "Marcus")

    with both.at_work() as m:
        desk.take(m, cleo, case_id, desk.seen(m, case_rows.get(m.tx, case_id)))
    both.work()

    assert last_read(both, "Ben").startswith("Thank you. Marcus has said they will call Ana.")
    assert "Marcus will call you soon" in last_read(both, "Ana")
    page = casepage.page(both.runtime, cleo, case_id)
    assert page.claimed_by == "Marcus"


def test_a_name_that_gives_too_much_away_stands_in_no_text(house: House) -> None:
    """Of an account from before names were looked at."""
    case_id, bob = opened(house), account(house, "Recovery Coach Bob")
    was = seen(house, bob, case_id)

    with house.at_work() as m:
        desk.take(m, bob, case_id, was)
    house.work()

    assert "Oak Street will call you soon" in last_read(house, "Ana")
    assert "Recovery" not in last_read(house, "Ben")


def test_it_comes_back_when_nobody_at_the_desk_closes_it(house: House) -> None:
    case_id, cleo = opened(house), account(house, "Marcus")
    with house.at_work() as m:
        desk.take(m, cleo, case_id, desk.seen(m, case_rows.get(m.tx, case_id)))
    house.work()
    before = len(house.read_by("Dee")) + len(house.read_by("Ben"))

    house.pass_time(9 * HOUR)

    assert len(house.read_by("Dee")) + len(house.read_by("Ben")) > before
    with house.at_work() as m:
        assert case_rows.get(m.tx, case_id).claimed_by is None


def test_of_two_people_at_once_the_second_is_told_and_nothing_is_overwritten(both: House) -> None:
    case_id, cleo = opened(both), account(both)
    dov = account(both, "Dov", Role.COORDINATOR)
    was = seen(both, cleo, case_id)

    with both.at_work() as m:
        desk.take(m, cleo, case_id, was)
    with both.at_work() as m, pytest.raises(NotDone, match="Meanwhile Cleo has it"):
        desk.close(m, dov, case_id, was, outcome=Outcome.MISTAKEN, note="")

    assert casepage.page(both.runtime, dov, case_id).is_open


@pytest.mark.parametrize("reason", [Reason.CRISIS, Reason.CALL_ME])
@pytest.mark.parametrize("words", ["i have the pills here, i will kill myself", "i relapsed"])
def test_none_is_closed_over_what_the_member_wrote_since(
    house: House, reason: Reason, words: str
) -> None:
    case_id, cleo = opened(house, reason), account(house)
    house.says("Cleo" if reason is Reason.CRISIS else "Ben", "1")
    was = seen(house, cleo, case_id)

    house.pass_time(timedelta(minutes=8))
    house.says("Ana", words)

    with house.at_work() as m, pytest.raises(NotDone, match="Meanwhile"):
        desk.close(m, cleo, case_id, was, outcome=Outcome.REACHED_FINE, note="")


def test_a_case_is_taken_whatever_the_member_writes_meanwhile(house: House) -> None:
    case_id, marcus = opened(house, Reason.CRISIS), account(house, "Marcus")
    was = seen(house, marcus, case_id)
    house.says("Ana", "i want to die")

    with house.at_work() as m:
        desk.take(m, marcus, case_id, was)

    assert casepage.page(house.runtime, marcus, case_id).claimed_by == "Marcus"


def test_a_case_that_a_mentor_closed_meanwhile_is_not_closed_twice(house: House) -> None:
    case_id, cleo = opened(house), account(house)
    was = seen(house, cleo, case_id)
    house.says("Ben", "1")
    house.says("Ben", "3")

    with house.at_work() as m, pytest.raises(NotDone, match="Meanwhile it was closed by Ben"):
        desk.take(m, cleo, case_id, was)


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.REACHED_FINE, "Cleo has reached Ana"),
        (Outcome.LEFT_MESSAGE, "Cleo is looking after Ana now"),
    ],
)
def test_everyone_who_was_told_hears_the_end(house: House, outcome: Outcome, said: str) -> None:
    case_id, cleo = opened(house), account(house)

    with house.at_work() as m:
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.close(m, cleo, case_id, was, outcome=outcome, note="At her sister's.")
    house.work()

    assert said in last_read(house, "Ben")
    page = casepage.page(house.runtime, cleo, case_id)
    assert (page.is_open, page.outcome) == (False, outcome)
    assert [(line.who, line.text) for line in page.lines] == [("Cleo", "At her sister's.")]


def test_one_more_person_is_asked_now(house: House) -> None:
    case_id, cleo = opened(house), account(house)
    page = casepage.page(house.runtime, cleo, case_id)
    dee = next(person for person, name in page.may_ask if name == "Dee")

    with house.at_work() as m:
        desk.ask(m, cleo, case_id, page.seen, dee)
    house.work()

    assert "Ana is having a hard day" in last_read(house, "Dee")
    house.says("Dee", "1")
    assert casepage.page(house.runtime, cleo, case_id).claimed_by == "Dee"


def test_whoever_had_it_hears_that_somebody_else_is_asked(both: House) -> None:
    case_id, cleo = opened(both), account(both)
    both.says("Ben", "1")
    with both.at_work() as m:
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.ask(m, cleo, case_id, was, find(m, "Dee").id)
    both.work()

    assert "Please do not call about this" in last_read(both, "Ben")
    both.says("Dee", "2")
    assert "Ana is having a hard day" in last_read(both, "Cleo")


def test_nobody_outside_the_team_is_asked(house: House) -> None:
    case_id, cleo = opened(house), account(house)

    with house.at_work() as m, pytest.raises(NotDone):
        desk.ask(m, cleo, case_id, desk.seen(m, case_rows.get(m.tx, case_id)), 4711)


def test_where_others_are_the_danger_no_mentor_can_be_asked(house: House) -> None:
    case_id, cleo = opened(house, Reason.DANGER), account(house)

    page = casepage.page(house.runtime, cleo, case_id)

    assert {name for _, name in page.may_ask} <= {"Cleo"}


def test_silence_may_rest_for_a_day_and_then_goes_on(house: House) -> None:
    case_id, cleo = opened(house, Reason.SILENCE), account(house)
    told = len(house.read_by("Dee"))
    with house.at_work() as m:
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.rest(m, cleo, case_id, was, until=m.now + 24 * HOUR, why="on a trip")

    house.pass_time(23 * HOUR)
    assert len(house.read_by("Dee")) == told
    house.pass_time(24 * HOUR)
    assert len(house.read_by("Dee")) > told


@pytest.mark.parametrize("reason", [Reason.CRISIS, Reason.CALL_ME, Reason.HARD_DAY])
def test_whoever_waits_for_a_call_is_never_put_off(house: House, reason: Reason) -> None:
    case_id, cleo = opened(house, reason), account(house)
    assert not casepage.page(house.runtime, cleo, case_id).may_rest

    with house.at_work() as m, pytest.raises(NotDone, match="cannot rest"):
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.rest(m, cleo, case_id, was, until=m.now + HOUR, why="later")


@pytest.mark.parametrize(("hours", "why"), [(2, " "), (25, "busy"), (0, "busy"), (-3, "busy")])
def test_a_rest_has_a_reason_and_an_end(house: House, hours: int, why: str) -> None:
    case_id, cleo = opened(house, Reason.SILENCE), account(house)

    with house.at_work() as m, pytest.raises(NotDone):
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.rest(m, cleo, case_id, was, until=m.now + hours * HOUR, why=why)


def test_what_is_done_is_written_down_without_its_words(house: House) -> None:
    case_id, cleo = opened(house), account(house)
    with house.at_work() as m:
        desk.write_note(m, cleo, case_id, "She is at work until six.")

        (row,) = audits.page(m.tx)
        (note,) = notes.of_case(m.tx, case_id)

    assert (row.what, row.detail) == ("wrote note", f"case {case_id}")
    assert note.text == "She is at work until six."


def test_a_case_of_somebody_elses_is_not_there(house: House) -> None:
    case_id, eve = opened(house), account(house, "Eve", Role.CASEWORKER)
    dov = account(house, "Dov", Role.CASEWORKER)
    with house.at_work() as m:
        access.assign(m.tx, dov.id, case_rows.get(m.tx, case_id).member_id)
    assert casepage.page(house.runtime, dov, case_id).is_open

    with pytest.raises(NotThere):
        casepage.page(house.runtime, eve, case_id)
    with house.at_work() as m, pytest.raises(NotThere):
        desk.write_note(m, eve, case_id, "x")
    with pytest.raises(NotThere):
        casepage.page(house.runtime, dov, 4711)


def test_who_took_it_at_the_desk_stands_on_its_page_and_is_not_said_to_have_tried(
    house: House,
) -> None:
    case_id, marcus = opened(house), account(house, "Marcus")
    for digit in ("1", "5"):
        house.says("Ben", digit)
    with house.at_work() as m:
        desk.take(m, marcus, case_id, desk.seen(m, case_rows.get(m.tx, case_id)))
        assert case_actions.last_handed_on(m.tx, case_id) == find(m, "Ben").id

    lines = casepage.page(house.runtime, marcus, case_id).lines
    assert [(line.who, line.what) for line in lines] == [
        ("Ben", "will call"),
        ("Ben", "no answer"),
        ("Marcus", "will call"),
    ]


# A mentor's UNDO, and what was done at the desk meanwhile.


@pytest.mark.parametrize("digits", ["5", "2"])
def test_undo_takes_it_from_nobody_who_took_it_at_the_desk(both: House, digits: str) -> None:
    case_id, marcus = opened(both), account(both, "Marcus")
    if digits == "5":
        both.says("Ben", "1")
    both.says("Ben", digits)
    with both.at_work() as m:
        desk.take(m, marcus, case_id, desk.seen(m, case_rows.get(m.tx, case_id)))
    both.work()

    both.says("Ben", "undo")

    assert last_read(both, "Ben") == WORDINGS.text("undo_nothing", "en")
    assert casepage.page(both.runtime, marcus, case_id).claimed_by == "Marcus"


def test_undo_opens_none_that_was_closed_at_the_desk(house: House) -> None:
    case_id, cleo = opened(house), account(house)
    house.says("Ben", "1")
    with house.at_work() as m:
        was = desk.seen(m, case_rows.get(m.tx, case_id))
        desk.close(m, cleo, case_id, was, outcome=Outcome.REACHED_FINE, note="")
    house.work()

    house.says("Ben", "undo")

    assert last_read(house, "Ben") == WORDINGS.text("undo_nothing", "en")
    assert not casepage.page(house.runtime, cleo, case_id).is_open
