"""Signing in: a password, a code, a session that ends; and nothing learned by who may not."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pyotp
import pytest

from checkin_sms.services import accounts, signin
from checkin_sms.services.access import Role
from checkin_sms.services.moment import moment
from checkin_sms.services.signin import Reached, Step
from checkin_sms.store import sessions, staff
from tests.house import House, settings_for
from tests.services.trouble import at_once, change

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
EMAIL, PASSWORD = "cleo@oak.example", "maple lantern river"


@pytest.fixture
def cleo(house: House) -> House:
    """Cleo has chosen a password."""
    return with_cleo(house)


def with_cleo(house: House) -> House:
    link = accounts.first_link(house.runtime) or ""
    assert accounts.accept(house.runtime, token_of(link), PASSWORD, "Cleo", EMAIL) == {}
    return house


def token_of(link: str) -> str:
    return link.rpartition("/")[2]


def tries(
    house: House, password: str = PASSWORD, email: str = EMAIL, machine: str = "1.2.3.4"
) -> Reached:
    return signin.with_password(house.runtime, email, password, machine)


def for_real(house: House, folder: Path) -> None:
    """As outside a rehearsal, where coordinators need a second factor."""
    change(house.runtime, settings=settings_for(folder, TWILIO_API_URL=""))


def code(house: House, secret: str) -> str:
    return pyotp.TOTP(secret).at(house.clock())


def secret_of(house: House) -> str:
    with house.runtime.store.reading() as tx:
        found = staff.find(tx, signin.lookup_of(house.runtime, EMAIL))
        assert found and found.totp
        return found.totp


def set_up(house: House) -> tuple[str, list[str]]:
    """Cleo's first sign-in for real. Returns her secret and recovery codes."""
    reached = tries(house)
    assert reached.step is Step.SET_UP
    found = signin.half_way(house.runtime, reached.token)
    assert found
    secret = signin.offer_second_factor(house.runtime, found)[0]
    done, codes = signin.confirm_second_factor(house.runtime, reached.token, code(house, secret))
    assert done.step is Step.IN
    return secret, codes


def test_the_right_password_opens_and_says_who_it_is(both: House) -> None:
    reached = tries(with_cleo(both))

    assert reached.step is Step.IN
    viewer = signin.viewer_of(both.runtime, reached.token)
    assert viewer and (viewer.name, viewer.role) == ("Cleo", Role.COORDINATOR)


@pytest.mark.parametrize("email", [EMAIL, " CLEO@oak.example "])
def test_an_address_is_found_however_it_is_typed(cleo: House, email: str) -> None:
    assert tries(cleo, email=email).step is Step.IN


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "maple lantern rivers"), (EMAIL, ""), ("nobody@oak.example", PASSWORD), ("", "")],
)
def test_every_refusal_is_the_same(cleo: House, email: str, password: str) -> None:
    assert tries(cleo, password, email) == Reached(Step.REFUSED)


def guesses_from(house: House, machine: str) -> None:
    """Wrong tries there for as many addresses as anyone may type."""
    with house.runtime.store.writing() as tx:
        for _ in range(signin.TRIES_FROM_ONE):
            sessions.failed(tx, signin.machine_print(house.runtime, machine), house.clock())


@pytest.mark.parametrize("machine", ["1.2.3.4", "2600::1", "::ffff:1.2.3.4"])
def test_a_machine_that_guesses_waits_and_no_other(cleo: House, machine: str) -> None:
    guesses_from(cleo, machine)

    assert tries(cleo, machine=machine).step is Step.WAIT
    assert tries(cleo, machine="1.2.3.5").step is Step.IN


def test_a_wrong_try_counts_for_its_machine(cleo: House) -> None:
    tries(cleo, "wrong", machine="1.2.3.4")

    counted = signin.machine_print(cleo.runtime, "1.2.3.4")
    with cleo.runtime.store.reading() as tx:
        assert sessions.failures(tx, counted, cleo.clock() - MINUTE) == 1


@pytest.mark.parametrize("proxy", ["127.0.0.1", "::1", "10.0.0.7", "100.64.0.9", "fd00::7", ""])
def test_who_guesses_through_a_proxy_keeps_nobody_out(cleo: House, proxy: str) -> None:
    guesses_from(cleo, proxy)

    assert tries(cleo, machine=proxy).step is Step.IN


def test_after_five_wrong_tries_even_the_right_one_waits(cleo: House) -> None:
    for _ in range(signin.TRIES_FOR_ONE):
        assert tries(cleo, "wrong").step is Step.REFUSED

    assert tries(cleo).step is Step.WAIT
    cleo.clock.advance(signin.WITHIN + MINUTE)
    assert tries(cleo).step is Step.IN


def test_somebody_who_does_not_exist_is_throttled_alike(cleo: House) -> None:
    steps = [tries(cleo, email="nobody@oak.example").step for _ in range(6)]

    assert steps == [Step.REFUSED] * 5 + [Step.WAIT]


def test_a_session_ends_when_nobody_uses_it(cleo: House) -> None:
    token = tries(cleo).token
    for _ in range(3):
        cleo.clock.advance(signin.IDLE - MINUTE)
        assert signin.viewer_of(cleo.runtime, token)

    cleo.clock.advance(signin.IDLE + MINUTE)
    assert signin.viewer_of(cleo.runtime, token) is None


def test_a_session_ends_after_twelve_hours_however_busy(cleo: House) -> None:
    token = tries(cleo).token
    for _ in range(24):
        cleo.clock.advance(signin.IDLE - 2 * MINUTE)
        signin.viewer_of(cleo.runtime, token)

    cleo.clock.advance(HOUR)
    assert signin.viewer_of(cleo.runtime, token) is None


def test_who_signs_out_is_out(cleo: House) -> None:
    token = tries(cleo).token

    signin.sign_out(cleo.runtime, token)

    assert signin.viewer_of(cleo.runtime, token) is None


@pytest.mark.parametrize("token", ["", "x", "token of Cleo"])
def test_a_made_up_token_is_nobody(cleo: House, token: str) -> None:
    assert signin.viewer_of(cleo.runtime, token) is None
    assert signin.half_way(cleo.runtime, token) is None


def test_a_coordinator_sets_up_a_code_and_needs_it_from_then_on(
    cleo: House, tmp_path: Path
) -> None:
    for_real(cleo, tmp_path)
    secret, _ = set_up(cleo)
    cleo.clock.advance(MINUTE)

    half = tries(cleo)

    assert half.step is Step.CODE
    assert signin.viewer_of(cleo.runtime, half.token) is None, "half-way is not in"
    assert signin.with_code(cleo.runtime, half.token, "000000").step is Step.REFUSED
    done = signin.with_code(cleo.runtime, half.token, code(cleo, secret))
    assert done.step is Step.IN
    assert signin.viewer_of(cleo.runtime, done.token)
    assert signin.half_way(cleo.runtime, half.token) is None, "a fresh token took its place"


def test_no_code_works_twice(cleo: House, tmp_path: Path) -> None:
    for_real(cleo, tmp_path)
    secret, recovery = set_up(cleo)

    # The very code that set it up was used then.
    again = signin.with_code(cleo.runtime, tries(cleo).token, code(cleo, secret))
    first = signin.with_code(cleo.runtime, tries(cleo).token, recovery[0].upper())
    second = signin.with_code(cleo.runtime, tries(cleo).token, recovery[0])

    assert [again.step, first.step, second.step] == [Step.REFUSED, Step.IN, Step.REFUSED]


def test_of_many_who_send_one_code_at_once_one_is_let_in(both: House, tmp_path: Path) -> None:
    with_cleo(both)
    url = both.runtime.settings.database_url
    change(both.runtime, settings=settings_for(tmp_path, url, TWILIO_API_URL=""))
    secret, _ = set_up(both)
    both.clock.advance(MINUTE)
    halves = [tries(both).token for _ in range(4)]
    now = code(both, secret)

    done = at_once(*[partial(signin.with_code, both.runtime, half, now) for half in halves])

    assert [reached.step for reached in done].count(Step.IN) == 1


def test_codes_cannot_be_guessed_on_and_on(cleo: House, tmp_path: Path) -> None:
    for_real(cleo, tmp_path)
    secret, _ = set_up(cleo)
    cleo.clock.advance(MINUTE)
    half = tries(cleo).token
    for _ in range(signin.TRIES_FOR_ONE):
        signin.with_code(cleo.runtime, half, "123456")

    assert signin.with_code(cleo.runtime, half, code(cleo, secret)).step is Step.WAIT


def test_half_way_lasts_ten_minutes(cleo: House, tmp_path: Path) -> None:
    for_real(cleo, tmp_path)
    half = tries(cleo).token

    cleo.clock.advance(signin.HALF_WAY + MINUTE)

    assert signin.half_way(cleo.runtime, half) is None


def test_the_secret_stays_the_same_until_it_is_confirmed(cleo: House, tmp_path: Path) -> None:
    """Loading the page anew must not make the picture that was just scanned worthless."""
    for_real(cleo, tmp_path)
    half = tries(cleo).token
    found = signin.half_way(cleo.runtime, half)
    assert found
    first = signin.offer_second_factor(cleo.runtime, found)[0]
    found = signin.half_way(cleo.runtime, half)
    assert found

    assert signin.offer_second_factor(cleo.runtime, found)[0] == first == secret_of(cleo)


def test_somebody_whose_account_has_ended_is_out_at_once(cleo: House) -> None:
    with moment(cleo.runtime) as m:
        link, faults = accounts.invite(m, None, "Dov", "dov@oak.example", Role.CASEWORKER)
    assert faults == {}
    accounts.accept(cleo.runtime, token_of(link), PASSWORD)
    token = tries(cleo, email="dov@oak.example").token
    dov = signin.viewer_of(cleo.runtime, token)
    assert dov

    with moment(cleo.runtime) as m:
        accounts.end(m, None, dov.id)

    assert signin.viewer_of(cleo.runtime, token) is None
    assert tries(cleo, email="dov@oak.example").step is Step.REFUSED


def test_after_a_reset_of_the_code_the_old_password_sets_up_no_other(
    cleo: House, tmp_path: Path
) -> None:
    for_real(cleo, tmp_path)
    set_up(cleo)

    link = accounts.reset_for(cleo.runtime, EMAIL)

    assert tries(cleo) == Reached(Step.REFUSED)
    accounts.accept(cleo.runtime, token_of(link), "another maple lantern")
    assert tries(cleo, "another maple lantern").step is Step.SET_UP
