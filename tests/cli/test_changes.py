"""What staff change for a member at the terminal."""

from datetime import UTC, datetime

import pytest

from checkin_sms.store import members, numbers, people, phones
from tests.cli.terminal import Terminal

SHARED = ["--number", "+12025550101", "--zone", "America/Denver", "--at", "7pm"]
SHARED += ["--consent", "on paper", "--consent-by", "Cleo"]


@pytest.mark.parametrize("why", ["hospital", "custody", "travelling", "moved"])
def test_a_pause_needs_a_member_who_is_asked(staffed: Terminal, why: str) -> None:
    words = ("member", "pause", "Ana", "--until", "2099-01-01", "--why", why)

    assert "none to pause" in staffed.refuses(*words)


def test_a_pause_names_its_day_and_its_reason(staffed: Terminal) -> None:
    for words in (
        ("pause", "Ana", "--until", "2001-01-01", "--why", "custody"),
        ("pause", "Ana", "--until", "soon", "--why", "custody"),
        ("pause", "Ana", "--until", "2099-01-01", "--why", "boredom"),
        ("pause", "Ben", "--until", "2099-01-01", "--why", "custody"),
        ("back", "Ana"),
    ):
        staffed.refuses("member", *words)


def test_a_pause_is_as_long_as_they_say_and_ends_with_back(staffed: Terminal) -> None:
    with staffed.store().writing() as tx:
        ana = next(person.id for person in people.everyone(tx) if person.name == "Ana")
        members.switch_on(tx, ana, datetime(2099, 1, 1, tzinfo=UTC))

    pause = ("member", "pause", "Ana", "--until", "2099-01-01", "--why", "custody")
    assert "no texts until" in staffed.says(*pause, "--watch-days", "14")
    assert "paused: custody" in staffed.says("member", "show", "Ana")
    assert "is asked again" in staffed.says("member", "back", "Ana")
    assert "paused" not in staffed.says("member", "show", "Ana")


def test_the_end_of_a_pause_promises_nothing_to_a_phone_that_stopped_our_texts(
    staffed: Terminal,
) -> None:
    with staffed.store().writing() as tx:
        ana = next(person.id for person in people.everyone(tx) if person.name == "Ana")
        now = datetime(2099, 1, 1, tzinfo=UTC)
        members.switch_on(tx, ana, now)
        members.pause(tx, ana, now, "custody")
        phones.opt_out(tx, numbers.first_of(tx, ana).id, phones.Stopped.PLAIN, now)

    assert "Only a START" in staffed.says("member", "back", "Ana")
    assert "paused" not in staffed.says("member", "show", "Ana")


def test_a_number_is_changed_and_shown(staffed: Terminal) -> None:
    said = staffed.says("member", "number", "Ana", "+1 202 555 0151")

    assert "Nothing else until they answer OK" in said
    assert "+12025550151" in staffed.says("member", "show", "Ana")
    assert "belongs to Ben" in staffed.refuses("member", "number", "Ana", "+12025550111")


def test_a_member_is_erased_for_a_reason_in_small_letters(staffed: Terminal) -> None:
    assert "'asked', 'over'" in staffed.refuses("member", "erase", "Ana", "--why", "no", "--yes")

    said = staffed.says("member", "erase", "Ana", "--why", "asked", "--yes")

    assert "They are erased." in said


def test_a_second_number_comes_and_goes(staffed: Terminal) -> None:
    staffed.says("member", "phone", "add", "Ana", "+12025550152", "--also-remind")
    assert "+12025550152" in staffed.says("member", "show", "Ana")

    staffed.says("member", "phone", "drop", "Ana")
    assert "+12025550152" not in staffed.says("member", "show", "Ana")


def test_the_phone_in_the_house_is_rung_once_there_is_a_pin(staffed: Terminal) -> None:
    at_home = ("member", "phone", "add", "Ana", "+12025550152", "--fallback", "--calls", "always")
    assert "give a PIN of four digits first" in staffed.refuses(*at_home)
    assert "+12025550152" not in staffed.says("member", "show", "Ana")

    staffed.says("member", "calls", "Ana", "--calls", "never", "--pin", "4821")
    staffed.says(*at_home)
    assert "keep a PIN" in staffed.refuses("member", "calls", "Ana", "--no-pin")


def test_what_is_not_named_of_calls_stays_as_it_was(staffed: Terminal) -> None:
    of_ana = ("member", "calls", "Ana")
    staffed.says(*of_ana, "--calls", "always", "--pin", "2580", "--said-as", "Anna", "--message-ok")

    for more in (["--calls", "fallback"], []):
        assert staffed.says(*of_ana, *more) == (
            "Ana: when a text brings nothing; PIN set;"
            " a machine there may be asked to call back; said as Anna\n"
        )
    with staffed.store().reading() as tx:
        ana = next(person.id for person in people.everyone(tx) if person.name == "Ana")
        assert members.get(tx, ana).pin == "2580"

    said = staffed.says(*of_ana, "--no-pin", "--no-message-ok", "--said-as", "")
    assert said == "Ana: when a text brings nothing; no PIN\n"
    assert "not both" in staffed.refuses(*of_ana, "--no-pin", "--pin", "2580")


def test_a_phone_is_shared_with_an_alias_for_each(staffed: Terminal) -> None:
    lou = ["member", "add", "--name", "Lou", "--alias", "L.", "--shared", *SHARED]

    assert "first give Ana an alias" in staffed.refuses(*lou)
    staffed.says("member", "alias", "Ana", "A.")

    assert "Enrolled Lou" in staffed.says(*lou)


def test_stopped_by_staff(staffed: Terminal) -> None:
    assert "no more texts" in staffed.says("member", "stop", "Ana")
    assert "stopped" in staffed.says("member", "list")


def test_the_one_switch_after_a_death_is_asked_about_first(staffed: Terminal) -> None:
    assert staffed.run("member", "died", "Ana").exit_code == 1

    said = staffed.says("member", "died", "Ana", "--yes")

    assert "tell their mentor in person" in said
    assert "is known" in staffed.refuses("member", "died", "Ana", "--yes")


def test_helpers_say_whether_they_are_called(staffed: Terminal) -> None:
    assert "a landline" in staffed.says("mentor", "calls", "Ben", "always")
    assert "texts only" in staffed.says("staff", "calls", "Cleo", "never")
    assert "member too" in staffed.refuses("mentor", "calls", "Ana", "always")


def test_a_zone_is_changed_and_shown(staffed: Terminal) -> None:
    assert "clock of America/Chicago" in staffed.says("member", "zone", "Ana", "America/Chicago")
    assert "America/Chicago" in staffed.says("member", "show", "Ana")
    assert "not a time zone" in staffed.refuses("member", "zone", "Ana", "EST")
    assert "clock of" in staffed.says("mentor", "zone", "Ben", "America/Chicago")
