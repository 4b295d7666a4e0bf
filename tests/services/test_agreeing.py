"""What somebody agreed to about calls."""

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.services import agreeing
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.refusing import Refused
from checkin_sms.store import members, numbers, people
from tests.house import House
from tests.oak_street import a_few_move_in


@pytest.mark.parametrize(
    ("form", "shared", "fault"),
    [
        (CallForm("sometimes"), False, "calls are"),
        (CallForm(Calls.ALWAYS, "123"), False, "four digits"),
        (CallForm(Calls.ALWAYS, "12a4"), False, "four digits"),
        (CallForm(Calls.ALWAYS, "١٢٣٤"), False, "four digits"),
        (CallForm(Calls.ALWAYS), True, "need a PIN"),
        (CallForm(Calls.ALWAYS, "7350"), True, "same PIN"),
        (CallForm(Calls.NEVER, said_as="x" * 40), False, "as it is said"),
    ],
)
def test_what_is_wrong_is_said(form: CallForm, shared: bool, fault: str) -> None:
    (found,) = agreeing.faults(form, shared=shared, taken=frozenset({"7350"}))
    assert fault in found


def test_what_is_right_is_kept_and_what_is_wrong_changes_nothing(house: House) -> None:
    ana = a_few_move_in(house)["Ana"]
    with house.at_work() as m:
        agreeing.change(m, ana, CallForm(Calls.ALWAYS, "4821", message_ok=True, said_as="Ah-na"))
    with pytest.raises(Refused), house.at_work() as m:
        agreeing.change(m, ana, CallForm("often", "1"))
    with house.at_work() as m:
        phone = numbers.first_of(m.tx, ana)
        assert numbers.agreed(m.tx, ana, phone.id) == (Calls.ALWAYS, True)
        assert members.get(m.tx, ana).pin == "4821"
        assert people.person(m.tx, ana).spoken == "Ah-na"


def test_whoever_helps_may_be_rung_and_a_member_only_as_they_said(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        found = {
            name: numbers.agreed(m.tx, one, numbers.first_of(m.tx, one).id)[0]
            for name, one in names.items()
        }
    fallback = dict.fromkeys(("Ben", "Cleo", "Dee"), Calls.FALLBACK)
    assert found == {"Ana": Calls.NEVER, **fallback}
