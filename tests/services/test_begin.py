"""An OK or a no to a welcome, of somebody who has another role here already."""

from datetime import timedelta

import pytest

from checkin_sms.services import enrol, finding, numbers
from checkin_sms.services.enrol import MentorForm, PersonForm
from checkin_sms.store import roles
from checkin_sms.store.roles import RoleKind, RoleState
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
NEW = "+12025550151"
NOTED = WORDINGS.text("noted", "en", name="Ana")
SAID_NO = WORDINGS.text("said_no", "en", program="Oak Street")


@pytest.fixture
def street(house: House) -> House:
    """Ana is asked every evening, and is to be a mentor too."""
    a_few_move_in(house)
    with house.at_work() as m:
        who = PersonForm("Ana", house.number("Ana"), zone="America/New_York")
        enrol.add_mentor(m, MentorForm(who))
    house.work()
    return house


def state(house: House, kind: RoleKind) -> RoleState:
    with house.at_work() as m:
        role = roles.find(m.tx, finding.find(m, "Ana").id, kind)
        assert role is not None
        return role.state


def test_whoever_stays_a_member_is_not_told_that_no_texts_come(street: House) -> None:
    street.says("Ana", "no thanks")

    assert street.read_by("Ana")[-1] == NOTED
    assert any("Ana said no to our welcome" in line for line in street.read_by("Cleo"))
    assert state(street, RoleKind.MENTOR) is RoleState.DECLINED
    street.walk(ANA_ASKED)
    assert len(street.read_by("Ana")) > 2, "and is asked as ever"


@pytest.mark.parametrize("said", ["ok", "yes", "1"])
def test_what_a_member_says_later_begins_no_role_that_they_refused(
    street: House, said: str
) -> None:
    street.says("Ana", "no thanks")
    street.walk(ANA_ASKED + MINUTE)

    street.says("Ana", said)

    assert state(street, RoleKind.MENTOR) is RoleState.DECLINED


def test_a_mood_in_the_word_of_a_welcome_is_kept(street: House) -> None:
    street.says("Ana", "no thanks")
    street.walk(ANA_ASKED + MINUTE)

    street.says("Ana", "ok")

    assert cells(street.runtime.store, "SELECT question FROM answer") == [("mood",)]


def test_a_hard_day_that_nobody_asked_for_reaches_the_mentor(street: House) -> None:
    street.says("Ana", "no thanks")
    street.walk(ANA_ASKED - HOUR)

    street.says("Ana", "1")

    assert "Ana is having a hard day" in street.read_by("Ben")[-1]


def test_ok_to_another_welcome_begins_that_one_alone(street: House) -> None:
    street.says("Ana", "no thanks")
    with street.at_work() as m:
        enrol.add_staff(m, PersonForm("Ana", street.number("Ana"), zone="America/New_York"))
    street.work()

    street.says("Ana", "OK")

    assert state(street, RoleKind.STAFF) is RoleState.ACTIVE
    assert state(street, RoleKind.MENTOR) is RoleState.DECLINED


def test_ok_takes_back_the_no_of_somebody_with_nothing_else(street: House) -> None:
    """From a new number both welcomes were asked, and refused."""
    with street.at_work() as m:
        numbers.change(m, finding.find(m, "Ana"), NEW)
    street.work()
    street.carrier.text(NEW, "no")
    street.work()
    assert street.carrier.bodies_to(NEW)[-1] == SAID_NO

    street.carrier.text(NEW, "ok")
    street.work()

    assert state(street, RoleKind.MEMBER) is RoleState.ACTIVE
    assert state(street, RoleKind.MENTOR) is RoleState.ACTIVE
