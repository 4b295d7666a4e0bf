"""When it is the phone: what is never texted again, what staff hear, and what is no silence."""

from datetime import timedelta

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.core.delivery import verdict
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, reach
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.store import members, numbers, people, phones, roles, unsent
from checkin_sms.store.phones import NoTexts
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.letters import on_paper, row, rung, send, write
from tests.services.now import kinds, reasons, states

ANA = "+12025550101"
LANDLINE = 30006
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def fails(house: House, *how: str) -> None:
    """From now on that is what becomes of texts to Ana."""
    house.carrier.switches.set(list(how), ANA)


def id_of(house: House, name: str) -> int:
    with house.runtime.store.reading() as tx:
        return next(one.id for one in people.everyone(tx) if one.name == name)


def no_texts(house: House) -> str | None:
    with house.runtime.store.reading() as tx:
        return numbers.first_of(tx, id_of(house, "Ana")).no_texts


def test_a_landline_is_never_texted_again_and_people_hear_of_it_at_once(street: House) -> None:
    fails(street, "landline")
    street.walk(ANA_ASKED + timedelta(minutes=5))
    sent = len(street.read_by("Ana"))

    street.walk(ANA_ASKED + 2 * DAY)

    assert no_texts(street) == "landline"
    assert len(street.read_by("Ana")) == sent
    assert kinds(street) == ["landline"]
    assert "unreachable" in reasons(street)
    assert states(street)[1:] == ["not_asked"] * 2, "never silence"


def test_one_failure_does_not_make_a_number_dead_and_two_a_day_apart_do(street: House) -> None:
    fails(street, "dead_number")

    street.walk(ANA_ASKED + HOUR)
    assert no_texts(street) is None
    street.walk(ANA_ASKED + DAY + HOUR)

    assert no_texts(street) == "dead number"
    assert "dead_number" in kinds(street)


def test_what_arrived_in_between_proves_that_a_number_lives(street: House) -> None:
    for day, how in enumerate(("dead_number", "", "dead_number")):
        fails(street, *([how] if how else []))
        street.walk(ANA_ASKED + day * DAY + HOUR)

    assert no_texts(street) is None


def test_a_phone_that_is_off_for_days_is_no_silence_and_staff_see_to_it(street: House) -> None:
    fails(street, "phone_off")

    street.walk(ANA_ASKED + 3 * DAY + 4 * HOUR)

    assert set(states(street)) <= {"unreachable", "open"}
    assert states(street).count("unreachable") >= 3
    assert "unreachable_days" in kinds(street)
    assert "silence" not in reasons(street)


def test_a_landline_that_texts_is_told_of_once_a_day(street: House) -> None:
    """A home phone may send texts through a service of its own and take none."""
    fails(street, "landline")
    street.walk(ANA_ASKED + timedelta(minutes=5))
    for _ in range(3):
        street.says("Ana", "5")
        street.pass_time(timedelta(minutes=20))

    street.pass_time(18 * HOUR)
    texts = [one for one in street.read_by("Cleo") if "takes no texts" in one]
    assert len(texts) == 1


def neighbours(house: House, count: int) -> list[str]:
    """So many more members, asked at Ana's hour."""
    with house.at_work() as m:
        for n in range(count):
            who = PersonForm(f"N{n}", f"+1202555016{n}", zone="America/New_York")
            member = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
            for role in roles.of_people(m.tx, [member]):
                roles.begin(m.tx, role.id, m.now)
            unsent.suppress_phone(m.tx, numbers.first_of(m.tx, member).id, None)
            members.switch_on(m.tx, member, ANA_ASKED)
    return [f"N{n}" for n in range(count)]


def test_when_many_phones_fail_at_once_it_is_hardly_the_phones(street: House) -> None:
    """One notice; no number is given up; what their silence would come to waits a little."""
    for name in ["Ana", *neighbours(street, 8)]:
        street.carrier.switches.set(["landline"], street.number(name))

    street.walk(ANA_ASKED + HOUR)

    assert kinds(street).count("many_undelivered") == 1
    kept = cells(street.runtime.store, "SELECT count(*) FROM phone WHERE no_texts IS NULL")
    # The first few were taken for what they said they were.
    assert int(str(kept[0][0])) >= 6


def test_a_crisis_never_waits_for_many_phones(street: House) -> None:
    for name in neighbours(street, 8):
        street.carrier.switches.set(["phone_off"], street.number(name))
    street.walk(ANA_ASKED + timedelta(minutes=10))

    street.says("Ana", "i want to die")

    assert any("needs a call now" in one for one in street.read_by("Cleo"))


def test_a_silence_of_many_unreachable_phones_waits_a_quarter_of_an_hour(street: House) -> None:
    names = ["Ana", *neighbours(street, 8)]
    for name in names:
        street.carrier.switches.set(["phone_off"], street.number(name))
    street.walk(ANA_ASKED + DAY)

    held = cells(street.runtime.store, "SELECT count(*) FROM checkin WHERE held_since IS NOT NULL")
    assert int(str(held[0][0])) > 0


# Whoever helps.


def given_up(house: House, person_id: int, why: NoTexts = NoTexts.DEAD) -> None:
    with house.at_work() as m:
        phones.take_no_texts(m.tx, numbers.first_of(m.tx, person_id).id, why)


def raised(house: House, member_id: int, reason: Reason) -> cases.Raised:
    with house.at_work() as m:
        said = cases.raise_case(m, member_id, reason)
    house.work()
    return said


@pytest.mark.parametrize("why", NoTexts)
def test_a_mentor_whom_no_text_reaches_is_passed_over(both: House, why: NoTexts) -> None:
    names = a_few_move_in(both)
    by_call(both, names["Ben"], calls=Calls.NEVER)
    given_up(both, names["Ben"], why)

    said = raised(both, names["Ana"], Reason.CALL_ME)

    assert said.who and said.who.name == "Dee"
    assert both.read_by("Dee")


def test_a_mentor_with_a_landline_who_agreed_to_calls_is_not(house: House) -> None:
    names = a_few_move_in(house)
    by_call(house, names["Ben"], calls=Calls.FALLBACK)
    given_up(house, names["Ben"], NoTexts.LANDLINE)

    raised(house, names["Ana"], Reason.CALL_ME)

    assert OnThePhone(house, "Ben").will_ring(timedelta(minutes=1))


def test_nothing_is_promised_where_no_text_reaches_staff(house: House) -> None:
    names = a_few_move_in(house)
    given_up(house, names["Cleo"])

    house.says("Ana", "i want to kill myself tonight")

    assert house.read_by("Ana") == [WORDINGS.text("crisis_no_alert", "en", program="Oak Street")]


def test_what_waits_for_a_number_that_is_given_up_is_told_to_the_next(both: House) -> None:
    gateway = on_paper(both)
    rung(both)
    refused = row(both, write(both, "Ben"))
    with both.at_work() as m:
        reach.failed(m, refused, LANDLINE, verdict(LANDLINE))
    send(both)

    assert both.number("Dee") in {one.to for one in gateway.sent}


@pytest.mark.parametrize("stands", ["given up", "calls taken back"])
def test_a_rung_to_which_there_is_no_way_any_more_is_told_to_the_next(
    house: House, stands: str
) -> None:
    gateway = on_paper(house)
    ben = id_of(house, "Ben")
    if stands == "given up":
        rung(house)
        given_up(house, ben)
    else:
        by_call(house, ben)
        given_up(house, ben, NoTexts.LANDLINE)
        rung(house)
        by_call(house, ben, calls=Calls.NEVER)
    send(house)
    send(house)

    assert [one.to for one in gateway.sent] == [house.number("Dee")]


def test_a_text_from_a_phone_that_was_given_up_brings_it_back(street: House) -> None:
    fails(street, "landline")
    street.walk(ANA_ASKED + timedelta(minutes=5))
    fails(street)

    street.says("Ana", "hello")

    assert no_texts(street) is None
    assert "landline" not in kinds(street)
