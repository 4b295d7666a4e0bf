"""Another language, and the word by which a member is asked."""

import pytest

from checkin_sms.services import duty
from checkin_sms.services.duty import DutyForm
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import members
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.services.planned import said


def word(house: House, member_id: int) -> str:
    with house.runtime.store.reading() as tx:
        return members.get(tx, member_id).word


def test_espanol_and_english_change_what_is_written(street: House) -> None:
    assert said(street, "ESPAÑOL") == WORDINGS.text("language_set", "es", name="Ana")
    street.walk(ANA_ASKED)
    assert "muy mal" in street.read_by("Ana")[-1]

    assert said(street, "ENGLISH") == WORDINGS.text("language_set", "en", name="Ana")
    assert "0=none" in said(street, "6")


@pytest.mark.parametrize(("before", "after"), [("pull", "ganas"), ("river", "river")])
def test_only_a_word_of_their_own_goes_on_in_the_other_language(
    both: House, before: str, after: str
) -> None:
    ana = a_few_move_in(both)["Ana"]
    with both.at_work() as m:
        members.set_word(m.tx, ana, before)

    both.walk(ANA_ASKED)
    both.says("Ana", "ESPANOL")
    both.says("Ana", "5")
    assert after in both.read_by("Ana")[-1]

    both.says("Ana", "ENGLISH")
    assert word(both, ana) == before


def test_a_mentor_whose_language_staff_change_may_be_a_member_too(house: House) -> None:
    ben = a_few_move_in(house)["Ben"]
    with house.at_work() as m:
        who = PersonForm("Ben", "+12025550111", zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    with house.at_work() as m:
        duty.change(m, ben, DutyForm("09:00", "20:00", False, False, "5", "es"))

    assert word(house, ben) == "ganas"
