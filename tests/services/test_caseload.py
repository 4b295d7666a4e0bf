"""What rests on each mentor, from what was really told, claimed and closed."""

from datetime import date, timedelta

import sqlalchemy as sa

from checkin_sms.core.case import Case, State
from checkin_sms.core.ladder import Reason, Severity, Step, StepState
from checkin_sms.core.load import Load, Weeks
from checkin_sms.services import absence, access, casefile, caseload, cases
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.caseload import Board, Line
from checkin_sms.services.supporting import pair
from checkin_sms.store import mentors, numbers, people, phones, roles
from checkin_sms.store.roles import RoleKind
from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.web.desk import account

HOUR = timedelta(hours=1)
CLEO = Viewer(0, "Cleo", Role.COORDINATOR)


def board(house: House) -> Board:
    with house.runtime.store.reading() as tx:
        return caseload.board(tx, house.clock())


def line(house: House, name: str) -> Line:
    return next(one for one in board(house).lines if one.mentor.name == name)


def raise_case(house: House, member: int, reason: Reason) -> None:
    with house.at_work() as m:
        cases.raise_case(m, member, reason)
    house.work()


def test_what_a_mentor_did_is_counted(both: House) -> None:
    names = a_few_move_in(both)
    raise_case(both, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(0.5 * HOUR)
    both.says("Ben", "1")
    both.clock.advance(2 * HOUR)
    both.says("Ben", "3")

    assert line(both, "Ben").lately == Weeks(1, 1, 0.5 * HOUR, 2 * HOUR, 0)
    assert line(both, "Dee").lately == Weeks()
    both.clock.advance(timedelta(weeks=4))
    assert line(both, "Ben").lately == Weeks()


def test_a_claim_taken_back_is_none(house: House) -> None:
    names = a_few_move_in(house)
    raise_case(house, names["Ana"], Reason.HARD_DAY)
    house.says("Ben", "1")
    house.says("Ben", "UNDO")

    found = line(house, "Ben").lately

    assert (found.told, found.claimed, found.to_claim) == (1, 0, None)


def test_what_staff_closed_is_not_the_mentors(house: House) -> None:
    names = a_few_move_in(house)
    raise_case(house, names["Ana"], Reason.HARD_DAY)
    house.says("Ben", "1")
    house.says("Ben", "4")
    house.says("Cleo", "1")
    house.says("Cleo", "3")

    found = line(house, "Ben").lately

    assert (found.claimed, found.to_close) == (1, None)


def test_members_are_counted_while_they_are_here(both: House) -> None:
    names = move_in(both)
    before = {one.mentor.name: (one.members, one.backing) for one in board(both).lines}
    assert before == {"Ben": (6, 2), "Lucia": (2, 0), "Dee": (1, 1)}

    with both.at_work() as m:
        roles.stop(m.tx, names["Sam"], RoleKind.MEMBER)
        people.end(m.tx, names["Walt"], m.now)

    assert line(both, "Ben").members == 4


def test_who_has_more_than_agreed_comes_first(house: House) -> None:
    move_in(house)

    found = [(one.mentor.name, one.load, one.room) for one in board(house).lines]

    assert found == [
        ("Ben", Load.OVER, 0),
        ("Dee", Load.ROOM, 4),
        ("Lucia", Load.ROOM, 3),
    ]


def test_a_member_with_nobody_is_found(both: House) -> None:
    names = a_few_move_in(both)
    assert board(both).without == []

    with both.at_work() as m:
        pair(m, names["Ana"], [])

    assert board(both).without == [names["Ana"]]


def test_times_away_are_shown_with_whoever_stands_in(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        today = date(2026, 3, 2)
        absence.plan(m, names["Ben"], AwayForm(today, today, names["Dee"]))
        absence.plan(m, names["Ben"], AwayForm(date(2026, 4, 1), date(2026, 4, 2)))

    ben, dee = line(house, "Ben"), line(house, "Dee")

    assert [(one.now, one.cover) for one in ben.away] == [(True, "Dee"), (False, None)]
    assert dee.covers_for == ("Ben",)
    assert not ben.away[0].idle


def test_a_cover_who_cannot_be_told_is_marked(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        for first in (date(2026, 3, 2), date(2026, 3, 9)):
            absence.plan(m, names["Ben"], AwayForm(first, first, names["Dee"]))
    house.says("Dee", "AWAY 1")

    assert [one.idle for one in line(house, "Ben").away] == [True, False]


def test_whoever_gets_no_texts_is_told_apart(house: House) -> None:
    names = a_few_move_in(house)
    assert line(house, "Ben").texted
    with house.at_work() as m:
        phones.opt_out(m.tx, numbers.first_of(m.tx, names["Ben"]).id, "plain", m.now)

    assert not line(house, "Ben").texted


def counted(house: House, viewer: Viewer = CLEO) -> int:
    """As the first page counts them, which must be as the board has it."""
    with house.runtime.store.reading() as tx:
        found = caseload.pressed(tx, viewer, house.clock())
    if viewer.coordinates:
        assert found == sum(one.pressed for one in board(house).lines)
    return found


def test_who_is_away_is_counted(both: House) -> None:
    names = a_few_move_in(both)
    assert counted(both) == 0
    both.says("Ben", "AWAY 2")
    assert counted(both) == 1
    with both.at_work() as m:
        absence.plan(m, names["Dee"], AwayForm(date(2026, 3, 3), date(2026, 3, 3)))
    assert counted(both) == 1
    both.clock.advance(timedelta(days=1))
    assert counted(both) == 2
    both.clock.advance(timedelta(days=2))
    assert counted(both) == 0


def test_who_has_too_much_is_counted(both: House) -> None:
    names = move_in(both)
    dov = account(both, "Dov", Role.CASEWORKER)
    assert (counted(both), counted(both, dov)) == (1, 0)
    with both.at_work() as m:
        access.assign(m.tx, dov.id, names["Rosa"])
    assert counted(both, dov) == 1  # Ben, her backup
    # Four nights of one case, and eight cases by day, at the clocks of either mentor.
    _told(both, names["Joe"], names["Dee"], [timedelta(days=-n, hours=14) for n in (1, 2, 3, 4)])
    assert counted(both) == 2
    for _ in range(7):
        _told(both, names["Mateo"], names["Lucia"], [5 * HOUR])
    assert (counted(both), counted(both, dov)) == (2, 1)
    _told(both, names["Mateo"], names["Lucia"], [5 * HOUR])
    assert (counted(both), counted(both, dov)) == (3, 2)
    both.clock.advance(timedelta(weeks=4, days=1))
    assert counted(both) == 1


def _told(house: House, member: int, mentor: int, times: list[timedelta]) -> None:
    """A case that is over, of which this mentor was told at these times."""
    with house.at_work() as m:
        case = Case(
            State.CLOSED,
            Severity.ROUTINE,
            (Reason.SILENCE,),
            tuple(
                Step(no, mentor, True, "case_silence", m.now, StepState.TOLD, m.now + at)
                for no, at in enumerate(times)
            ),
            raised_at=m.now,
        )
        casefile.insert(m, member, case)


def test_the_board_asks_as_much_for_many_as_for_few(house: House) -> None:
    names = move_in(house)
    asked: list[str] = []
    engine = house.runtime.store.engine
    sa.event.listen(
        engine, "before_cursor_execute", lambda _c, _k, statement, *_: asked.append(statement)
    )

    board(house)
    few, asked[:] = len(asked), []
    with house.at_work() as m:
        for member in names.values():
            if member != names["Cleo"] and roles.find(m.tx, member, RoleKind.MENTOR) is None:
                mentors.add(m.tx, member, start="09:00", end="20:00", nights=False, crisis=False)
                roles.invite(m.tx, member, RoleKind.MENTOR, m.now, m.now + HOUR)
    asked.clear()

    assert len(board(house).lines) > 9
    assert len(asked) == few <= 6  # BEGIN among them
