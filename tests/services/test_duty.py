"""Duty hours, what a mentor agreed to, and for how many members."""

import pytest

from checkin_sms.services import duty
from checkin_sms.services.duty import DutyForm
from checkin_sms.services.refusing import Refused
from checkin_sms.store import mentors
from tests.house import House
from tests.oak_street import a_few_move_in


def test_what_was_agreed_is_written_down(both: House) -> None:
    ben = a_few_move_in(both)["Ben"]

    with both.at_work() as m:
        assert duty.change(m, ben, DutyForm("8am", "22:00", True, True, "3", "en")) == {}
        found = mentors.find(m.tx, ben)

    assert found is not None
    assert (found.duty_start, found.duty_end, found.capacity) == ("08:00", "22:00", 3)
    assert (found.nights, found.crisis) == (True, True)


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (DutyForm("whenever", "20:00", False, False, "5", "en"), {"start"}),
        (DutyForm("09:00", "9am", False, False, "5", "en"), {"end"}),
        (DutyForm("x", "y", False, False, "-1", "en"), {"start", "end", "capacity"}),
        (DutyForm("09:00", "20:00", False, False, "51", "en"), {"capacity"}),
        (DutyForm("09:00", "20:00", False, False, "", "en"), {"capacity"}),
    ],
)
def test_a_fault_is_told_beside_its_field_and_changes_nothing(
    house: House, form: DutyForm, fields: set[str]
) -> None:
    ben = a_few_move_in(house)["Ben"]

    with house.at_work() as m:
        before = mentors.find(m.tx, ben)
        assert duty.change(m, ben, form).keys() == fields
        assert mentors.find(m.tx, ben) == before


def test_only_a_mentor_has_duty(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]

    with pytest.raises(Refused), house.at_work() as m:
        duty.change(m, ana, DutyForm("09:00", "20:00", False, False, "5", "en"))
