"""Nobody on call can be reached: the service says so where it still can."""

from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.services import oncall
from checkin_sms.services.moment import moment
from checkin_sms.store import numbers, phones, roles
from checkin_sms.store.phones import NoTexts
from checkin_sms.store.roles import RoleKind
from tests.house import House, settings_for
from tests.oak_street import a_few_move_in
from tests.services.now import kinds
from tests.services.trouble import change


def dies(house: House, name: str) -> None:
    with house.at_work() as m:
        phone = phones.find(m.tx, m.runtime.store.keyring.fingerprint(house.number(name)))
        assert phone is not None
        phones.take_no_texts(m.tx, phone.id, NoTexts.DEAD)


def is_nobody_reached(house: House) -> bool:
    with moment(house.runtime) as m:
        return oncall.is_nobody_reached(m)


def test_that_the_one_on_call_has_a_dead_phone_is_a_notice_until_it_is_over(both: House) -> None:
    cleo = a_few_move_in(both)["Cleo"]
    both.pass_time(oncall.EVERY)
    assert "nobody_on_call" not in kinds(both)

    dies(both, "Cleo")
    both.pass_time(oncall.EVERY)
    assert kinds(both) == ["nobody_on_call"]

    with both.at_work() as m:
        phones.lift(m.tx, numbers.first_of(m.tx, cleo).id)
    both.pass_time(oncall.EVERY)
    assert kinds(both) == []


def test_it_lasts_as_long_as_it_is_so_and_is_looked_at_every_few_minutes(house: House) -> None:
    a_few_move_in(house)
    dies(house, "Cleo")
    assert oncall.run_due(house.runtime) == 1
    assert oncall.run_due(house.runtime) == 0

    house.clock.advance(timedelta(hours=13))
    assert oncall.run_due(house.runtime) == 1


@pytest.mark.parametrize("on_call", ["staff", "none"])
def test_a_program_may_want_nobody_on_call(house: House, tmp_path: Path, on_call: str) -> None:
    a_few_move_in(house)
    dies(house, "Cleo")
    change(house.runtime, settings=settings_for(tmp_path, CHECKIN_ON_CALL=on_call))

    assert is_nobody_reached(house) == (on_call == "staff")


def test_before_anybody_has_begun_there_is_no_trouble_yet(house: House) -> None:
    cleo = a_few_move_in(house)["Cleo"]
    assert not is_nobody_reached(house)

    with house.at_work() as m:
        role = roles.find(m.tx, cleo, RoleKind.STAFF)
        assert role is not None
        roles.invite_again(m.tx, role.id, m.now, m.now + timedelta(days=1))
    assert is_nobody_reached(house), "their new number has not said OK"
