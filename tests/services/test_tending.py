"""What staff change for one member from their page."""

from datetime import date, timedelta

import pytest

from checkin_sms.services import access, memberpage, supporting, tending
from checkin_sms.services.access import Role
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.moment import moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import audits, members, mentors, numbers, people, phones, timelines
from checkin_sms.store.phones import Stopped
from tests.house import START, House
from tests.oak_street import ANA_ASKED, a_few_move_in, move_in
from tests.web.desk import account


@pytest.fixture
def ana(house: House) -> int:
    return a_few_move_in(house)["Ana"]


def do(house: House, member_id: int, deed: str, **form: str) -> str:
    cleo = account(house)
    with house.at_work() as m:
        was = memberpage.seen(memberpage.visible(m, cleo, member_id))
        return tending.do(m, cleo, member_id, deed, {"seen": was, **form})


def invited(house: House) -> int:
    with house.at_work() as m:
        who = PersonForm("Zoe", "+12025550188", zone="America/New_York")
        return add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))


def plan(house: House, member_id: int) -> members.PlanOf:
    with house.runtime.store.reading() as tx:
        return members.plan_of(tx, member_id)


def test_a_pause_and_its_end(house: House, ana: int) -> None:
    assert "2026-03-09" in do(house, ana, "pause", until="2026-03-09", why="hospital", watch="yes")
    assert plan(house, ana).state == "paused"
    assert plan(house, ana).watch_days == 14
    do(house, ana, "resume")
    assert plan(house, ana).state == "on"


def test_a_watch_that_is_ended_in_a_pause_does_not_begin_after_it(house: House, ana: int) -> None:
    do(house, ana, "watch", until="2026-03-20")
    do(house, ana, "pause", until="2026-03-09", why="hospital")
    do(house, ana, "watch", until="")
    do(house, ana, "resume")

    with house.runtime.store.reading() as tx:
        assert members.get(tx, ana).watch_until is None


def test_the_end_of_a_pause_promises_nothing_to_a_phone_that_stopped_our_texts(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    do(both, ana, "pause", until="2026-03-09", why="hospital")
    with both.at_work() as m:
        phones.opt_out(m.tx, numbers.first_of(m.tx, ana).id, Stopped.PLAIN, m.now)

    said = do(both, ana, "resume")

    assert ("Only a START" in said, "asked again" in said) == (True, False)
    assert (plan(both, ana).state, plan(both, ana).next_at) == ("off", None)


def test_another_hour_and_other_days(house: House, ana: int) -> None:
    do(house, ana, "plan", at="9am", days="mon,thu")

    assert (plan(house, ana).at, plan(house, ana).days) == ("09:00", "03")


def test_another_zone_is_taken_with_the_hour(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]

    do(both, ana, "plan", at="9am", days="daily", zone="America/Los_Angeles")

    # It is 7 in the morning there.
    assert plan(both, ana).next_at == START + timedelta(hours=2)
    with both.at_work() as m:
        assert people.person(m.tx, ana).zone == "America/Los_Angeles"
        assert [row.what for row in audits.page(m.tx)] == ["changed plan", "changed zone"]


def test_the_zone_stays_where_the_form_has_none_or_a_wrong_one(house: House, ana: int) -> None:
    do(house, ana, "plan", at="9am", days="daily")
    with pytest.raises(Refused, match="not a time zone"):
        do(house, ana, "plan", at="9am", days="daily", zone="Mars/North")

    with house.at_work() as m:
        assert people.person(m.tx, ana).zone == "America/New_York"
        assert "changed zone" not in [row.what for row in audits.page(m.tx)]


def test_another_number_is_asked_for_its_ok_first(house: House, ana: int) -> None:
    do(house, ana, "number", number="+12025550151")
    house.work()

    assert "To begin reply OK" in house.carrier.bodies_to("+12025550151")[0]


def test_a_watch_begins_and_ends(house: House, ana: int) -> None:
    do(house, ana, "watch", until="2026-03-20")
    with house.runtime.store.reading() as tx:
        assert members.get(tx, ana).watch_until == date(2026, 3, 20)
    do(house, ana, "watch")
    with house.runtime.store.reading() as tx:
        assert members.get(tx, ana).watch_until is None


def agreed(house: House, ana: int) -> list[tuple[str, bool, bool]]:
    with house.runtime.store.reading() as tx:
        found = mentors.supports_of(tx, ana)
    return [(one.name, one.has_number, one.crisis) for one in found]


def mark(house: House, ana: int) -> str:
    with moment(house.runtime) as m:
        return supporting.of(m, ana).mark


def test_mentors_in_their_order_with_what_was_agreed(house: House, ana: int) -> None:
    assert [name for name, *_ in agreed(house, ana)] == ["Ben", "Dee"]
    with house.runtime.store.reading() as tx:
        ben, dee = (str(one.mentor_id) for one in mentors.supports_of(tx, ana))
    shown = mark(house, ana)
    places = dict(mentor1=dee, has_number1="yes", mentor3=ben, crisis3="yes")
    do(house, ana, "mentors", supports=shown, **places)

    assert agreed(house, ana) == [("Dee", True, False), ("Ben", False, True)]

    # Somebody else's form that still shows the old order undoes nothing.
    with pytest.raises(Refused, match="Meanwhile"):
        do(house, ana, "mentors", supports=shown, mentor1=ben)
    with pytest.raises(Refused, match="once"):
        do(house, ana, "mentors", supports=mark(house, ana), mentor1=ben, mentor2=ben)
    with pytest.raises(Refused, match="Choose a mentor"):
        do(house, ana, "mentors", supports=mark(house, ana), mentor1="4711")
    assert agreed(house, ana) == [("Dee", True, False), ("Ben", False, True)]


def test_a_caseworker_chooses_among_the_mentors_of_their_own_members(house: House) -> None:
    ids = move_in(house)
    ana, dov = ids["Ana"], account(house, "Dov", Role.CASEWORKER)

    def chooses(name: str) -> None:
        form = {"supports": mark(house, ana), "mentor1": str(ids[name])}
        with house.at_work() as m:
            access.assign(m.tx, dov.id, ana)
            form["seen"] = memberpage.seen(memberpage.visible(m, dov, ana))
            tending.do(m, dov, ana, "mentors", form)

    with pytest.raises(Refused, match="Choose a mentor"):
        chooses("Lucia")
    chooses("Dee")

    assert [name for name, *_ in agreed(house, ana)] == ["Dee"]


def test_a_check_in_now_is_the_one_of_today(house: House, ana: int) -> None:
    do(house, ana, "ask")
    house.work()
    assert len(house.read_by("Ana")) == 1

    with pytest.raises(Refused, match="asked today already"):
        do(house, ana, "ask")
    house.walk(ANA_ASKED + timedelta(minutes=5))
    asked = [one for one in house.read_by("Ana") if "CALL" in one]
    assert len(asked) == 1


@pytest.fixture
def outage(both: House) -> int:
    """We were away from before Ana's hour, noon, until two o'clock: she was not asked."""
    ana = a_few_move_in(both)["Ana"]
    do(both, ana, "plan", at="12:00", days="daily")
    both.clock.advance(timedelta(hours=4))
    both.work()
    assert both.read_by("Ana") == []
    return ana


def test_who_was_not_asked_today_can_be_asked_now(both: House, outage: int) -> None:
    do(both, outage, "ask")
    both.work()

    assert len(both.read_by("Ana")) == 1
    with pytest.raises(Refused, match="asked today already"):
        do(both, outage, "ask")
    days = came_of(both, outage)
    assert days == ["not_asked", "open"]


def came_of(house: House, member_id: int) -> list[str]:
    with house.runtime.store.reading() as tx:
        return [one.state for one in timelines.days(tx, member_id, date(2026, 3, 1))]


def test_nobody_is_asked_now_who_can_be_sent_nothing(house: House, ana: int) -> None:
    with house.at_work() as m:
        members.set_clocks(m.tx, ana, {"per_day": "0"})
    with pytest.raises(Refused, match="enough texts today"):
        do(house, ana, "ask")

    with house.at_work() as m:
        phones.take_no_texts(m.tx, numbers.first_of(m.tx, ana).id, phones.NoTexts.DEAD)
    with pytest.raises(Refused, match="takes no texts"):
        do(house, ana, "ask")


def test_stop_and_death_want_a_tick(house: House, ana: int) -> None:
    for deed in ("stop", "died"):
        with pytest.raises(Refused, match="sure"):
            do(house, ana, deed)
    do(house, ana, "stop", sure="yes")
    assert plan(house, ana).state == "off"
    do(house, ana, "died", sure="yes")
    with pytest.raises(Refused):
        do(house, ana, "died", sure="yes")


@pytest.mark.parametrize(
    ("deed", "form"),
    [
        ("pause", {"until": "soon", "why": "x"}),
        ("pause", {"until": "2020-01-01", "why": "x"}),
        ("pause", {"until": "2026-03-09", "why": " "}),
        ("resume", {}),
        ("plan", {"at": "late", "days": "daily"}),
        ("plan", {"at": "6pm", "days": "someday"}),
        ("plan", {"at": "23:00", "days": "daily"}),
        ("number", {"number": "911"}),
        ("watch", {"until": "x"}),
        ("note", {"note": " "}),
        ("nonsense", {}),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    house: House, ana: int, deed: str, form: dict[str, str]
) -> None:
    with pytest.raises((Refused, LookupError)):
        do(house, ana, deed, **form)

    assert plan(house, ana).at == "18:00"


def test_a_form_that_came_too_late_does_nothing(house: House, ana: int) -> None:
    cleo = account(house)
    with house.at_work() as m:
        was = memberpage.seen(memberpage.visible(m, cleo, ana))
    do(house, ana, "plan", at="9am", days="daily")

    with house.at_work() as m, pytest.raises(Refused, match="Meanwhile"):
        tending.do(m, cleo, ana, "plan", {"seen": was, "at": "10am", "days": "daily"})


@pytest.mark.parametrize(
    ("deed", "first", "second"),
    [
        ("watch", {"until": "2026-05-01"}, {"until": ""}),
        ("number", {"number": "+12025550189"}, {"number": "+12025550178"}),
    ],
)
def test_nor_does_one_that_would_undo_what_was_set_meanwhile(
    house: House, ana: int, deed: str, first: dict[str, str], second: dict[str, str]
) -> None:
    """Of somebody who has not begun, of whom nothing else changes by it."""
    cleo, zoe = account(house), invited(house)
    with house.at_work() as m:
        was = memberpage.seen(memberpage.visible(m, cleo, zoe))
    do(house, zoe, deed, **first)

    with house.at_work() as m, pytest.raises(Refused, match="Meanwhile"):
        tending.do(m, cleo, zoe, deed, {"seen": was, **second})


def test_each_is_written_down(house: House, ana: int) -> None:
    do(house, ana, "note", note="Is well.")
    do(house, ana, "plan", at="9am", days="daily")

    with house.runtime.store.reading() as tx:
        assert [row.what for row in audits.page(tx)] == ["changed plan", "wrote note"]
