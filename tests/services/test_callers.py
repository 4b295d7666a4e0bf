"""What a call is for, and what is said to whoever has shown who they are."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import calling, cases, inviting, leaving, missed, notices, pressing
from checkin_sms.services.calling import Request
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import cases as case_rows
from checkin_sms.store import people, roles
from checkin_sms.store.roles import RoleKind
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.on_the_phone import OnThePhone, by_call, called_back

SOON = timedelta(minutes=2)


def raised(house: House, names: dict[str, int], reason: Reason = Reason.HARD_DAY) -> None:
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], reason)
    house.work()


def both_raised(house: House, names: dict[str, int]) -> None:
    """Ana and Eve, both of them Ben's, in the same minute."""
    with house.at_work() as m:
        who = PersonForm("Eve", "+12025550177", zone="America/New_York")
        eve = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo", hears="more"))
        pair(m, eve, [Support(names["Ben"])])
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
        cases.raise_case(m, eve, Reason.HARD_DAY)
    house.work()


def landline(house: House, names: dict[str, int], name: str) -> OnThePhone:
    by_call(house, names[name])
    return OnThePhone(house, name)


def took_it(house: House, names: dict[str, int]) -> OnThePhone:
    """Ben, who is called, said by a key that he will call Ana."""
    ben = landline(house, names, "Ben")
    raised(house, names)
    ben.takes_our_call("1")
    ben.hang_up()
    return ben


def claimed_by(house: House, names: dict[str, int]) -> int | None:
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Ana"])
        return found.claimed_by if found else None


def test_a_mentor_with_a_landline_takes_a_case_by_a_key(
    house: House, names: dict[str, int]
) -> None:
    ben = landline(house, names, "Ben")
    raised(house, names)
    assert ben.will_ring(SOON)
    assert "Ana" not in ben.answer()
    assert "Ana is having a hard day" in ben.press("5")
    assert "After you have talked" in ben.press("1")
    assert claimed_by(house, names) == names["Ben"]
    assert house.read_by("Ben") == []


def test_whoever_took_it_and_rings_us_says_how_it_went(house: House, names: dict[str, int]) -> None:
    ben = took_it(house, names)

    ben.calls_us()
    assert "After you have talked" in ben.press("5")
    assert "Thank you for reaching Ana" in ben.press("3")
    assert claimed_by(house, names) is None


def test_whoever_took_it_and_rings_from_a_plain_landline_is_called_back(
    house: House, names: dict[str, int]
) -> None:
    """Nobody vouches for its number, and "call this number later" was said to them."""
    ben = took_it(house, names)

    heard = calling.rang(house.runtime, Request("CA-ben", ben.number))
    assert heard is not None
    heard = calling.keyed(house.runtime, heard.token, 1, Request("CA-ben", ben.number, "5"))

    assert heard is not None and "call you right back" in heard.lines[0].text
    missed.ended(house.runtime, "CA-ben", "completed")
    assert "After you have talked" in ben.takes_our_call()
    assert "Thank you for reaching Ana" in ben.press("3")


def test_whoever_helps_is_called_back_at_any_hour_while_a_case_is_open(
    house: House, names: dict[str, int]
) -> None:
    cleo = landline(house, names, "Cleo")
    house.clock.advance(timedelta(hours=14))
    raised(house, names, Reason.CRISIS)
    cleo.will_ring(SOON)
    cleo.let_ring()

    assert "Ana" in called_back(cleo)


def test_whoever_helps_is_not_called_back_when_nothing_is_open(
    house: House, names: dict[str, int]
) -> None:
    ben = landline(house, names, "Ben")
    ben.rings_and_hangs_up()
    assert not ben.will_ring(SOON)


@pytest.mark.parametrize("stopped", [True, False])
def test_a_mentor_who_is_asked_nothing_themselves_rings_about_a_case(
    house: House, names: dict[str, int], *, stopped: bool
) -> None:
    """A member who has left, or not begun, is a mentor like the others."""
    with house.at_work() as m:
        who = PersonForm("Ben", house.number("Ben"), zone="America/New_York")
        add_member(m, MemberForm(who, "19:00", "on paper", "Cleo"))
        if stopped:
            leaving.stop(m, people.person(m.tx, names["Ben"]))
    raised(house, names)
    ben = OnThePhone(house, "Ben")
    ben.calls_us()

    assert "that they will call Ana" in ben.press("5")


def test_whoever_is_no_mentor_any_more_hears_of_nobody(house: House, names: dict[str, int]) -> None:
    """Whether that number is still theirs has to be asked first."""
    raised(house, names)
    with house.at_work() as m:
        role = roles.find(m.tx, names["Ben"], RoleKind.MENTOR)
        assert role is not None
        inviting.invite_again(m, role)
    ben = OnThePhone(house, "Ben")
    ben.calls_us()

    assert "Ana" not in ben.press("5")


def test_whoever_took_it_and_said_nothing_more_is_asked_how_it_went(
    house: House, names: dict[str, int]
) -> None:
    ben = took_it(house, names)

    house.pass_time(timedelta(hours=3, minutes=58))
    said = ben.takes_our_call(within=timedelta(minutes=5))
    assert "How did it go with Ana?" in said and "press 3" in said
    assert "more help is needed" in ben.press("4")


def test_what_only_tells_something_is_said_once_and_asks_nothing(
    house: House, names: dict[str, int]
) -> None:
    cleo = landline(house, names, "Cleo")
    with house.at_work() as m:
        notices.notify(m, "dead_number", names["Ana"])
    house.work()
    assert cleo.will_ring(SOON)
    assert "Ana" not in cleo.answer()
    said = cleo.press("5")
    assert "The number of Ana looks dead" in said and "press" not in said
    assert not cleo.handset.is_talking()


def test_nobody_has_taken_it_and_she_is_rung_and_told_so(
    house: House, names: dict[str, int]
) -> None:
    ana = landline(house, names, "Ana")
    raised(house, names, Reason.CRISIS)
    assert "No one on our team has answered yet" in ana.takes_our_call(within=timedelta(minutes=25))
    assert not ana.handset.is_talking()


def test_whoever_rings_about_a_crisis_hears_how_urgent_it_is(
    house: House, names: dict[str, int]
) -> None:
    cleo = landline(house, names, "Cleo")
    raised(house, names, Reason.CRISIS)
    assert cleo.will_ring(SOON)
    cleo.let_ring()

    cleo.calls_us()
    said = cleo.press("5")
    assert "Ana still needs a call now" in said and "9 1 1" in said


def told_of_silence_before(house: House, names: dict[str, int], reason: Reason) -> OnThePhone:
    """Ben, who rings us once it is more than that."""
    ben = landline(house, names, "Ben")
    raised(house, names, Reason.SILENCE)
    ben.takes_our_call()
    ben.hang_up()
    house.walk(house.clock.now + timedelta(hours=12))
    raised(house, names, reason)
    ben.calls_us()
    return ben


def test_a_mentor_who_rings_is_not_told_of_a_crisis_that_is_for_staff(
    house: House, names: dict[str, int]
) -> None:
    ben = told_of_silence_before(house, names, Reason.CRISIS)

    assert "Nothing is open for you right now" in ben.press("5")


def test_and_of_a_hard_day_they_are_and_take_it_at_once(
    house: House, names: dict[str, int]
) -> None:
    ben = told_of_silence_before(house, names, Reason.HARD_DAY)

    assert "No one has said yet that they will call Ana" in ben.press("5")
    ben.press("1")
    assert claimed_by(house, names) == names["Ben"]


def test_a_mentor_who_rings_with_nothing_open_hears_so(house: House, names: dict[str, int]) -> None:
    ben = landline(house, names, "Ben")
    ben.calls_us()
    assert "Nothing is open for you right now" in ben.press("5")
    assert not ben.handset.is_talking()


def test_what_somebody_else_took_meanwhile_is_said_to_be_taken(
    house: House, names: dict[str, int]
) -> None:
    ben = landline(house, names, "Ben")
    raised(house, names)
    ben.takes_our_call()
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Ana"])
        assert found is not None
        pressing.press(m, found.id, names["Dee"], 1)
    assert "Dee has said they will call Ana" in ben.press("1")


def member_too(house: House, names: dict[str, int]) -> OnThePhone:
    """Ben, who is called, has his own check-ins as well."""
    with house.at_work() as m:
        who = PersonForm("Ben", house.number("Ben"), zone="America/New_York")
        add_member(m, MemberForm(who, "19:00", "on paper", "Cleo"))
        for role in roles.of_people(m.tx, [names["Ben"]]):
            roles.begin(m.tx, role.id, m.now)
    return landline(house, names, "Ben")


def test_a_mentor_who_is_a_member_too_says_from_their_menu_how_it_went(both: House) -> None:
    names = a_few_move_in(both)
    ben = member_too(both, names)
    raised(both, names)
    ben.takes_our_call()
    assert "call this number later" in ben.press("1")
    ben.hang_up()
    both.pass_time(timedelta(minutes=30))

    menu = called_back(ben)
    assert "person you help, press 6" in menu and "today's two questions" in menu
    assert "After you have talked" in ben.press("6")
    assert "Thank you for reaching Ana" in ben.press("3")
    assert claimed_by(both, names) is None


def test_or_takes_the_case_there(house: House, names: dict[str, int]) -> None:
    ben = member_too(house, names)
    raised(house, names)
    assert ben.will_ring(SOON)
    ben.let_ring()
    called_back(ben)
    assert "that they will call Ana" in ben.press("6")
    ben.press("1")
    assert claimed_by(house, names) == names["Ben"]


def test_who_helps_nobody_just_now_hears_their_own_menu_alone(
    house: House, names: dict[str, int]
) -> None:
    ben = member_too(house, names)
    assert "6" not in called_back(ben)
    assert "today's two questions" in ben.press("6")


def test_a_helper_with_several_cases_is_rung_about_one_after_the_other(
    house: House, names: dict[str, int]
) -> None:
    ben = landline(house, names, "Ben")
    both_raised(house, names)

    assert "Ana is having a hard day" in ben.takes_our_call()
    ben.press("1")
    ben.hang_up()

    assert "Eve is having a hard day" in ben.takes_our_call(within=timedelta(minutes=3))
    assert not [line for line in house.journal() if "engaged" in line or "not delivered" in line]
    assert house.read_by("Cleo") == []


def test_a_call_that_rings_out_is_followed_by_the_one_about_the_next_case(
    house: House, names: dict[str, int]
) -> None:
    ben = landline(house, names, "Ben")
    both_raised(house, names)

    assert ben.will_ring(SOON)
    ben.let_ring()
    assert not ben.rings
    assert "Eve is having a hard day" in ben.takes_our_call()
