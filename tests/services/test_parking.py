"""What our own code failed on: a cry for help in it is answered, and staff hear of it."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from checkin_sms.services import today
from checkin_sms.services.incoming import InboundText
from checkin_sms.services.receive import receive
from checkin_sms.store import people
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in, cells
from tests.services.shared_phone import HOME, share
from tests.services.trouble import break_clocks, change, refusing
from tests.web.desk import account

CRY = "i want to kill myself"
NO_ALERT = WORDINGS.text("crisis_no_alert", "en")


def hear(house: House, number: str, body: str, *, found: bool = False) -> str | None:
    listed_at = house.clock() if found else None
    spoken = receive(house.runtime, InboundText("SM1", number, body, 0, house.clock(), listed_at))
    house.work()
    return spoken.body if spoken else None


def kept(house: House) -> list[tuple[object, ...]]:
    return cells(house.runtime.store, "SELECT state, crisis, replied FROM inbox")


@pytest.mark.parametrize(
    ("cry", "wording", "tier"),
    [
        (CRY, "crisis_no_alert", "self_harm"),
        ("i overdosed", "crisis_medical_no_alert", "medical"),
        ("he is hitting me", "crisis_danger_no_alert", "danger"),
    ],
)
def test_a_cry_for_help_gets_its_numbers_and_a_person(
    both: House, cry: str, wording: str, tier: str
) -> None:
    a_few_move_in(both)
    break_clocks(both)

    assert hear(both, both.number("Ana"), cry) == WORDINGS.text(wording, "en")

    assert kept(both) == [("parked", tier, True)]
    assert any("worry about Ana" in one for one in both.read_by("Cleo"))
    assert today.today(both.runtime, account(both)).unread[0].name == "Ana"


def test_in_pieces_as_well(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "i want to")
    break_clocks(house)

    assert hear(house, house.number("Ana"), "kill myself") == NO_ALERT


def test_the_same_webhook_again_gets_the_same_numbers(both: House) -> None:
    a_few_move_in(both)
    break_clocks(both)
    text = InboundText("SM1", both.number("Ana"), CRY, 0, both.clock())

    assert receive(both.runtime, text) == receive(both.runtime, text)


def test_one_that_the_carriers_list_brought_is_sent_its_numbers(house: House) -> None:
    a_few_move_in(house)
    break_clocks(house)

    hear(house, house.number("Ana"), CRY, found=True)

    assert house.read_by("Ana") == [NO_ALERT]


def test_on_a_shared_phone_each_of_them_may_need_a_call(both: House) -> None:
    share(both)
    break_clocks(both)

    assert hear(both, HOME, CRY) == NO_ALERT

    told = " ".join(both.read_by("Cleo"))
    assert "worry about Kay" in told
    assert "worry about Lou" in told


def test_on_a_shared_phone_the_numbers_are_in_the_language_of_the_cry(house: House) -> None:
    lou = share(house)["Lou"]
    with house.at_work() as m:
        people.set_language(m.tx, lou, "es")
    break_clocks(house)

    said = hear(house, HOME, "me quiero matar")

    assert said == WORDINGS.text("crisis_no_alert", "es")


def test_any_other_text_is_kept_and_not_answered(house: House) -> None:
    a_few_move_in(house)
    break_clocks(house)

    assert hear(house, house.number("Ana"), "5") is None

    assert kept(house) == [("parked", None, False)]
    assert not any("worry" in one for one in house.read_by("Cleo"))


@pytest.mark.parametrize("broken", ["crisis", "notice_"])
def test_what_fails_in_that_too_takes_nothing_else_along(house: House, broken: str) -> None:
    a_few_move_in(house)
    break_clocks(house)
    change(house.runtime, wordings=refusing(ValueError("ours"), broken))

    said = hear(house, house.number("Ana"), CRY)

    assert said == (None if broken == "crisis" else NO_ALERT)
    assert kept(house) == [("parked", "self_harm", said is not None)]
    heard = any("worry about Ana" in one for one in house.read_by("Cleo"))
    assert heard is (broken == "crisis")


def test_afterwards_they_are_heard_again(house: House) -> None:
    a_few_move_in(house)
    break_clocks(house)
    hear(house, house.number("Ana"), CRY)
    with house.runtime.store.writing() as tx:
        tx.execute(sa.text("UPDATE member SET clocks = '{}'"))

    house.clock.advance(timedelta(minutes=1))
    house.says("Ana", CRY)

    assert cells(house.runtime.store, 'SELECT count(*) FROM "case"') == [(1,)]
