"""A week in figures, from what really happened in it."""

from datetime import date, timedelta

from checkin_sms.core.ladder import Reason
from checkin_sms.core.period import Length, holding, parse
from checkin_sms.services import cases, desk
from checkin_sms.services.report import Figures, Report, report
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as rows
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, move_in
from tests.on_the_phone import by_call
from tests.web.desk import account

ZONE = "America/New_York"
WEEK = holding(Length.WEEK, date(2026, 3, 2))
HOUR = timedelta(hours=1)


def of_week(house: House, key: str = WEEK.key) -> Report:
    period = parse(key)
    assert period is not None
    with house.runtime.store.reading() as tx:
        return report(tx, period, ZONE, house.clock())


def live_through_three_days(house: House) -> None:
    """Ana answers on Monday, and a hard day is seen to; then nothing comes."""
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.says("Ana", "2 9")
    house.clock.advance(0.5 * HOUR)
    house.says("Ben", "1")
    house.clock.advance(HOUR)
    house.says("Ben", "3")
    house.walk(ANA_ASKED + timedelta(days=2, hours=12))


def test_a_week_in_figures(both: House) -> None:
    live_through_three_days(both)

    found = of_week(both).program

    assert (found.members, found.planned, found.asked) == (1, 3, 3)
    assert (found.answered, found.silent, found.answer_rate) == (1, 2, 33)
    assert (found.unreachable, found.not_asked, found.waiting) == (0, 0, 0)
    assert (len(found.cases), found.claimed, found.closed) == (2, 1, 1)
    assert (found.to_claim, found.to_close) == (0.5 * HOUR, 1.5 * HOUR)
    assert found.sent == found.delivered >= 4
    assert found.undelivered == 0


def test_a_call_is_no_text(both: House) -> None:
    """Of one that rang out it read as if a text had been sent, and had never arrived."""
    names = a_few_move_in(both)
    by_call(both, names["Ana"], pin="4821")
    both.walk(ANA_ASKED + 3 * HOUR)
    placed = "SELECT count(*) FROM outbox WHERE channel = 'call' AND claimed_at IS NOT NULL"
    assert cells(both.runtime.store, placed) != [(0,)]

    found = of_week(both).program

    assert found.sent == len(both.read_by("Ana"))
    assert found.planned == 1


def test_a_case_taken_at_the_desk_and_handed_on_was_claimed_then(both: House) -> None:
    names, marcus = a_few_move_in(both), account(both, "Marcus")
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(0.5 * HOUR)
    with both.at_work() as m:
        row = rows.open_case(m.tx, names["Ana"])
        assert row is not None
        desk.take(m, marcus, row.id, desk.seen(m, row))
        desk.ask(m, marcus, row.id, desk.seen(m, rows.get(m.tx, row.id)), names["Dee"])
    both.clock.advance(HOUR)

    found = of_week(both).program

    assert (found.claimed, found.to_claim) == (1, 0.5 * HOUR)


def test_the_week_before_and_after_are_empty(both: House) -> None:
    live_through_three_days(both)

    for key in (WEEK.before.key, WEEK.after.key):
        empty = of_week(both, key)
        assert (empty.program, empty.by_mentor) == (Figures(), [])


def test_a_mentor_of_one_member_has_no_line(house: House) -> None:
    """It would be that member's."""
    live_through_three_days(house)

    found = of_week(house)

    assert found.by_mentor == []
    assert found.others.answered == 1


def test_each_mentors_members_are_together_and_all_add_up(house: House) -> None:
    names = move_in(house)
    with house.at_work() as m:
        pair(m, names["Joe"], [Support(names["Lucia"])])
    house.walk(ANA_ASKED)
    house.says("Ana", "5 2")
    house.walk(ANA_ASKED + timedelta(hours=20))

    found = of_week(house)

    # Mateo has not begun, so Lucia has Rosa and Joe, who were both asked.
    assert [name for name, _ in found.by_mentor] == ["Ben", "Lucia"]
    parts = [one for _, one in found.by_mentor] + [found.others]
    for name in ("members", "planned", "asked", "answered", "silent", "sent", "delivered"):
        total = sum(getattr(part, name) for part in parts)
        assert getattr(found.program, name) == total, name
    assert found.program.planned > 5
