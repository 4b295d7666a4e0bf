"""Who supports whom."""

import pytest

from checkin_sms.services.enrol import MentorForm, PersonForm, add_mentor
from checkin_sms.services.refusing import Refused
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import supporters
from tests.house import House
from tests.oak_street import a_few_move_in


def supporting(house: House, member_id: int) -> list[int]:
    with house.at_work() as m:
        return [one.person_id for one in supporters.mentors_of(m.tx, member_id)]


def test_mentors_are_paired_in_order_and_replaced_as_a_whole(both: House) -> None:
    names = a_few_move_in(both)
    ana, ben, dee = names["Ana"], names["Ben"], names["Dee"]

    for order in ([dee, ben], [dee], [ben, dee]):
        with both.at_work() as m:
            pair(m, ana, [Support(one) for one in order])
        assert supporting(both, ana) == order


def test_only_mentors_support_only_members_and_nobody_themselves(
    house: House, names: dict[str, int]
) -> None:
    ana, ben, cleo = names["Ana"], names["Ben"], names["Cleo"]
    before = supporting(house, ana)
    with house.at_work() as m:
        who = PersonForm("Ana", house.number("Ana"), zone="America/New_York")
        add_mentor(m, MentorForm(who))

    wrong = {
        (ben, (ana,)): "only a member can be paired with mentors",
        (ana, (cleo,)): "Cleo is no mentor yet; enrol them as one first",
        (ana, (ana,)): "nobody can be their own mentor",
        (ana, (ben, ben)): "each mentor can be named once",
    }
    for (member, supports), said in wrong.items():
        with house.at_work() as m, pytest.raises(Refused, match=said):
            pair(m, member, [Support(one) for one in supports])
    assert supporting(house, ana) == before
    assert supporting(house, ben) == []
