"""Notices on Today: about whom, how long they stand there, and who takes them off."""

from datetime import timedelta

from checkin_sms.services import noticeboard, notices
from checkin_sms.services.noticeboard import NOTICES, NoticeLine
from checkin_sms.services.textpage import Known
from checkin_sms.store.notices import close_notices
from tests.house import House
from tests.oak_street import a_few_move_in, cells
from tests.services.shared_phone import HOME, share
from tests.web.desk import account

PAUSED, AWAY = "Asked for a pause in texts.", "Away by a text of their own."
A_DAY = timedelta(days=1)


def board(house: House) -> list[NoticeLine]:
    with house.runtime.store.reading() as tx:
        return noticeboard.board(tx, house.clock())


def words(house: House) -> list[str]:
    return [line.words for line in board(house)]


def told(house: House) -> list[str]:
    """The texts about trouble that staff got."""
    texts = cells(house.runtime.store, "SELECT wording FROM outbox WHERE wording LIKE 'notice_%'")
    return [str(wording) for (wording,) in texts]


def test_a_notice_says_about_whom_it_is_and_leads_there(both: House) -> None:
    names = a_few_move_in(both)
    with both.at_work() as m:
        notices.notify(m, "new_number", names["Ana"])
        notices.notify(m, "mentor_stopped", names["Dee"])
        notices.notify(m, "stale")

    assert [line.people for line in board(both)] == [
        [Known("Ana", f"/staff/members/{names['Ana']}")],
        [Known("Dee", f"/staff/mentors/{names['Dee']}")],
        [],
    ]


def test_what_is_about_a_shared_phone_names_all_who_have_it(both: House) -> None:
    share(both)
    both.carrier.text(HOME, "call me")
    both.work()
    both.pass_time(timedelta(minutes=11))

    (line,) = board(both)

    assert line.kind == "unidentified"
    assert [one.name for one in line.people] == ["Kay", "Lou"]


def test_a_pause_stands_there_while_it_lasts(both: House) -> None:
    a_few_move_in(both)
    for end in ("BACK", "STOP"):
        both.says("Ana", "pause 3 days")
        assert words(both) == [PAUSED]
        both.says("Ana", end)
        assert words(both) == [], end

    both.says("Ana", "START")
    both.says("Ana", "pause 3 days")
    assert words(both) == [PAUSED]
    both.pass_time(4 * A_DAY)
    assert PAUSED not in words(both)


def test_a_mentors_time_away_stands_there_while_it_lasts(house: House) -> None:
    a_few_move_in(house)
    house.says("Ben", "away 2")
    assert [one.startswith(AWAY) for one in words(house)] == [True]

    house.pass_time(4 * A_DAY)

    assert not [one for one in words(house) if one.startswith(AWAY)]


def test_who_has_seen_a_notice_takes_it_off_and_the_next_is_a_new_one(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]
    cleo = account(both)
    with both.at_work() as m:
        notices.notify(m, "new_number", ana)
    (line,) = board(both)

    for _ in range(2):
        with both.at_work() as m:
            noticeboard.take_off(m, cleo, line.id)

    assert board(both) == []
    assert cells(both.runtime.store, "SELECT what, detail FROM audit") == [
        ("saw notice", "new_number")
    ]
    with both.at_work() as m:
        notices.notify(m, "new_number", ana)
    assert len(board(both)) == 1


def test_trouble_that_goes_on_after_it_was_seen_stands_there_again_and_is_not_told_again(
    both: House,
) -> None:
    a_few_move_in(both)
    cleo = account(both)
    goes_on = NOTICES["parked"].format(count=1)

    for _ in range(8 * 4):
        with both.at_work() as m:
            notices.notify(m, "parked")
        both.work()
        (line,) = board(both)
        assert line.words == goes_on
        with both.at_work() as m:
            noticeboard.take_off(m, cleo, line.id)
        both.pass_time(timedelta(minutes=15))
    assert len(told(both)) == 1

    both.pass_time(A_DAY)
    with both.at_work() as m:
        notices.notify(m, "parked")
    both.work()
    assert len(told(both)) == 2, "it was quiet, and is new trouble"


def test_a_carrier_that_stops_once_more_is_told_once_more(house: House) -> None:
    a_few_move_in(house)
    for _ in range(2):
        with house.at_work() as m:
            notices.notify(m, "carrier")
        house.pass_time(timedelta(minutes=30))
        with house.at_work() as m:
            close_notices(m.tx, "carrier", m.now)

    assert len(told(house)) == 2


def test_what_lasts_until_its_trouble_is_over_cannot_be_taken_off(house: House) -> None:
    a_few_move_in(house)
    cleo = account(house)
    with house.at_work() as m:
        notices.notify(m, "carrier")
    (line,) = board(house)
    assert not line.may_go

    with house.at_work() as m:
        noticeboard.take_off(m, cleo, line.id)

    assert len(board(house)) == 1
