"""A person of staff writes to a member, as the service."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.schedule import at_local, parse_time
from checkin_sms.services import inviting, leaving, replying
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.refusing import Refused
from checkin_sms.store import audits, inbox, people, roles, timelines
from checkin_sms.store.roles import RoleKind
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.on_the_phone import by_call
from tests.services.shared_phone import share
from tests.services.shared_phone import text as from_home
from tests.web.desk import account

HOUR = timedelta(hours=1)


def write(house: House, text: str, *, sure: bool = False) -> None:
    ana = a_few_move_in(house)["Ana"] if not house.journal() else _ana(house)
    cleo = account(house)
    with house.at_work() as m:
        replying.reply(m, cleo, ana, text, sure=sure, known=timelines.unread_of(m.tx, ana))
    house.work()


def _ana(house: House) -> int:
    with house.runtime.store.reading() as tx:
        return next(one.id for one in people.everyone(tx) if one.name == "Ana")


def test_it_goes_out_like_every_text_and_what_they_wrote_is_read(both: House) -> None:
    a_few_move_in(both)
    both.clock.advance(HOUR)
    both.says("Ana", "my sister has moved in")

    write(both, "Good to hear. See you Friday, Cleo")

    assert both.read_by("Ana")[-1] == "Good to hear. See you Friday, Cleo"
    with both.at_work() as m:
        assert inbox.unread_count(m.tx) == 0
        assert [row.what for row in audits.page(m.tx)] == ["wrote to member", "read messages"]


def test_what_came_after_the_page_is_not_read_by_an_answer(both: House) -> None:
    """It would leave Today, and nobody would have seen it."""
    ana, cleo = a_few_move_in(both)["Ana"], account(both)
    both.says("Ana", "my sister has moved in")
    with both.at_work() as m:
        known = timelines.unread_of(m.tx, ana)
    both.says("Ana", "they took my keys, dont know where to go tonight")

    with both.at_work() as m:
        replying.reply(m, cleo, ana, "Good to hear, Cleo", known=known)

    with both.at_work() as m:
        assert [one.body[:9] for one in inbox.unread(m.tx)] == ["they took"]
        assert replying.mark_read(m, cleo, ana, known) == 0


def test_nor_is_what_became_theirs_after_it(both: House) -> None:
    """On a shared phone what was sent first may be signed last."""
    names, cleo = share(both), account(both)
    from_home(both, "they took my keys, dont know where to go tonight")
    with both.at_work() as m:
        known = timelines.unread_of(m.tx, names["Kay"])
    from_home(both, "1")

    with both.at_work() as m:
        assert timelines.unread_of(m.tx, names["Kay"]) != known
        assert replying.mark_read(m, cleo, names["Kay"], known) == 0


def test_nor_is_a_text_of_anybody_elses(both: House) -> None:
    names, cleo = a_few_move_in(both), account(both)
    both.says("Ben", "is there a form for parking?")

    with both.at_work() as m:
        known = [one.id for one in inbox.unread(m.tx)]
        assert replying.mark_read(m, cleo, names["Ana"], known) == 0
        assert len(inbox.unread(m.tx)) == 1


def test_letters_that_would_cost_more_become_their_nearest(house: House) -> None:
    write(house, "See you \u2013 \u201cFriday\u201d")

    assert house.read_by("Ana") == ['See you - "Friday"']


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("  ", "Write something"),
        ("x" * 400, "3 texts"),
        ("See you \N{GRINNING FACE}", "cannot show \N{GRINNING FACE}. Say it in plain letters"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_words(house: House, text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        write(house, text)


def test_nobody_is_texted_who_agreed_to_calls_instead(house: House) -> None:
    by_call(house, a_few_move_in(house)["Ana"])

    with pytest.raises(Refused, match="agreed to calls instead of texts"):
        write(house, "See you Friday")


def test_a_word_that_gives_away_what_it_is_about_is_asked_about_first(house: House) -> None:
    with pytest.raises(Refused, match="clinic"):
        write(house, "See you at the clinic")

    write(house, "See you at the clinic", sure=True)

    assert house.read_by("Ana") == ["See you at the clinic"]


def test_whoever_stopped_is_not_written_to(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "STOP")

    with pytest.raises(Refused, match="asked us to stop"):
        write(house, "Hello")


NELLS = PersonForm("Nell", "+12025550161", zone="America/New_York")


@pytest.mark.parametrize(
    ("said", "why"),
    [("", "have not said OK"), ("who is this", "have not said OK"), ("no", "said no")],
)
def test_a_number_that_has_not_said_ok_gets_its_welcome_and_nothing_else(
    both: House, said: str, why: str
) -> None:
    """A digit too many in it, and a stranger reads what was meant for Nell."""
    a_few_move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        nell = add_member(m, MemberForm(NELLS, "18:00", "on paper", "Cleo"))
    both.work()
    if said:
        both.says("Nell", said)
    before = both.read_by("Nell")

    with pytest.raises(Refused, match=why), both.at_work() as m:
        replying.reply(m, cleo, nell, "Your bed is free on Friday, Cleo")

    both.work()
    assert both.read_by("Nell") == before


def test_nor_does_one_that_is_asked_for_its_ok_again(house: House) -> None:
    """It may be a stranger's by now."""
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        role = roles.find(m.tx, ana, RoleKind.MEMBER)
        assert role is not None
        inviting.invite_again(m, role)

    with pytest.raises(Refused, match="have not said OK"):
        write(house, "Hello")
    house.says("Ana", "OK")
    write(house, "Hello")
    assert house.read_by("Ana")[-1] == "Hello"


def test_nor_does_anybody_whom_staff_have_stopped(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        leaving.stop(m, people.person(m.tx, ana))

    with pytest.raises(Refused, match="stopped here"):
        write(house, "Hello")


def test_at_night_only_who_just_wrote_is_answered(house: House) -> None:
    a_few_move_in(house)
    house.clock.advance(13 * HOUR)  # 11 in the evening
    with pytest.raises(Refused, match="between 08:00 and 21:00"):
        write(house, "Hello")

    house.says("Ana", "are you there")
    write(house, "I am. Cleo")

    assert house.read_by("Ana")[-1] == "I am. Cleo"


@pytest.mark.parametrize(
    ("written", "late", "arrives"),
    [
        ("20:50", timedelta(minutes=2), True),
        ("20:50", timedelta(minutes=12), False),
        ("20:59", timedelta(minutes=4), True),
        ("12:00", timedelta(hours=3), True),
        ("12:00", timedelta(hours=5), False),
    ],
)
def test_what_we_are_late_to_send_wakes_nobody_at_night(
    both: House, written: str, late: timedelta, arrives: bool
) -> None:
    ana, cleo = a_few_move_in(both)["Ana"], account(both)
    both.clock.now = at_local(date(2026, 3, 2), parse_time(written), "America/New_York")
    with both.at_work() as m:
        replying.reply(m, cleo, ana, "Your ride comes at nine, Cleo")

    both.clock.advance(late)
    both.work()

    assert bool(both.read_by("Ana")) == arrives


def test_an_answer_in_the_night_that_we_are_late_to_send_is_left(house: House) -> None:
    ana, cleo = a_few_move_in(house)["Ana"], account(house)
    house.clock.advance(13 * HOUR)
    house.says("Ana", "are you there")
    before = house.read_by("Ana")
    with house.at_work() as m:
        replying.reply(m, cleo, ana, "I am. Cleo")

    house.clock.advance(timedelta(minutes=30))
    house.work()

    assert house.read_by("Ana") == before
