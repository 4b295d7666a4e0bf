"""What the carrier says of a message: in any order, as often as it likes, and what follows."""

from datetime import timedelta
from itertools import permutations

import pytest
from sqlalchemy import update

from checkin_sms.core.channel import Calls
from checkin_sms.core.delivery import PROGRESS, Sending
from checkin_sms.gateway import NeverWill, Outgoing, Unknown
from checkin_sms.services import leaving, numbers, outcome
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.finding import find
from checkin_sms.store import cases, checkins, members, outbox, people, roles
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.outbox import OutboxRow
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells, counts
from tests.on_the_phone import OnThePhone, by_call
from tests.services.letters import MINUTE, later, on_paper, row, send, write
from tests.services.paper_gateway import PaperGateway
from tests.services.trouble import change

WORDS = ["queued", "sending", "sent", "delivered"]
FAILURES = ["queued", "sent", "undelivered"]


def say(house: House, outbox_id: int, word: str, sid: str = "SM1", code: int | None = None) -> bool:
    return outcome.status(house.runtime, row(house, outbox_id).token, word, sid, code)


def handed(house: House, body: str) -> int:
    """A message that the carrier has, whose callbacks are still to come."""
    one = write(house, body=body)
    send(house)
    return one


@pytest.mark.parametrize(
    ("words", "end"), [(WORDS, Sending.DELIVERED), (FAILURES, Sending.UNDELIVERED)]
)
def test_in_whatever_order_words_come_a_message_never_goes_back(
    house: House, words: list[str], end: Sending
) -> None:
    on_paper(house)
    for n, order in enumerate(permutations(words)):
        one = handed(house, f"{n}")
        reached = [row(house, one).state]
        for word in (*order, order[0]):
            say(house, one, word, f"SM{n + 1}")
            reached.append(row(house, one).state)

        ranks = [PROGRESS[state] for state in reached]
        assert ranks == sorted(ranks), order
        assert reached[-1] is end, order


def test_a_word_said_twice_changes_nothing_the_second_time(both: House) -> None:
    on_paper(both)
    one = handed(both, "hello")
    for word, code in (("sent", None), ("undelivered", 30003)):
        say(both, one, word, code=code)
        before = (row(both, one), counts(both.runtime.store))
        say(both, one, word, code=code)
        assert (row(both, one), counts(both.runtime.store)) == before


def test_of_two_last_words_the_first_stands(house: House) -> None:
    on_paper(house)
    one = handed(house, "hello")

    say(house, one, "delivered")
    say(house, one, "undelivered", code=30003)

    assert row(house, one).state is Sending.DELIVERED


def test_a_token_that_is_not_ours_is_no_message(both: House) -> None:
    on_paper(both)
    before = counts(both.runtime.store)

    assert outcome.status(both.runtime, "guessed", "delivered", "SM1", None) is False
    assert counts(both.runtime.store) == before


def test_a_word_that_we_do_not_know_is_taken_without_effect(house: House) -> None:
    on_paper(house)
    one = handed(house, "hello")
    before = row(house, one)

    assert say(house, one, "pondering") is True
    assert row(house, one) == before


def test_callbacks_without_a_sid_are_as_good(both: House) -> None:
    on_paper(both, Unknown(None))
    two = [write(both, body="one"), write(both, body="two")]
    send(both)

    for one in two:
        assert say(both, one, "sent", sid="")

    assert {row(both, one).state for one in two} == {Sending.SENT}
    assert {row(both, one).sid for one in two} == {None}


def asked(house: House) -> int:
    """Ana's prompt is with the carrier, perhaps; the row of it."""
    house.clock.now = ANA_ASKED
    later(house, 0 * MINUTE)
    ((found,),) = cells(house.runtime.store, "SELECT id FROM outbox WHERE wording = 'ask_mood'")
    return int(str(found))


def checkin_state(house: House) -> checkins.CheckinState:
    with house.at_work() as m:
        found = checkins.latest(m.tx, ana(house))
    assert found is not None
    return found.state


def ana(house: House) -> int:
    with house.runtime.store.reading() as tx:
        return next(one.id for one in people.everyone(tx) if one.name == "Ana")


def test_a_prompt_that_the_carrier_took_was_asked(both: House) -> None:
    on_paper(both)

    asked(both)

    assert checkin_state(both) is checkins.CheckinState.OPEN


def test_a_sid_that_another_message_has_is_not_taken_from_it(both: House) -> None:
    on_paper(both)
    one, two = write(both, body="one"), write(both, body="two")
    send(both)
    sid = str(row(both, one).sid)

    assert say(both, two, "delivered", sid=sid)

    assert (row(both, one).sid, row(both, two).state) == (sid, Sending.DELIVERED)


def test_a_prompt_whose_answer_was_lost_was_asked_once_a_callback_says_so(both: House) -> None:
    on_paper(both, Unknown(None))
    prompt = asked(both)
    assert checkin_state(both) is checkins.CheckinState.WRITTEN

    say(both, prompt, "delivered")

    assert checkin_state(both) is checkins.CheckinState.OPEN


def test_a_prompt_that_failed_was_not_asked(both: House) -> None:
    on_paper(both, Unknown(None))
    prompt = asked(both)

    say(both, prompt, "failed", code=30005)

    assert checkin_state(both) is checkins.CheckinState.WRITTEN


def test_what_was_emptied_meanwhile_is_not_sent_once_more(house: House) -> None:
    """It named somebody who was erased since."""
    gateway = on_paper(house)
    kept, emptied = handed(house, "hello"), handed(house, "Ben will call")
    with house.runtime.store.writing() as tx:
        tx.execute(update(OutboxRow).where(OutboxRow.id == emptied).values(body=""))
    for n, one in enumerate((kept, emptied)):
        say(house, one, "undelivered", f"SM{n + 1}", code=30008)
    later(house, 30 * MINUTE)

    assert [asked.body for asked in gateway.sent] == ["hello", "Ben will call", "hello"]


def test_a_stop_that_only_the_carrier_saw_stops_the_number(both: House) -> None:
    on_paper(both)
    one = handed(both, "hello")

    say(both, one, "undelivered", code=21610)

    with both.runtime.store.reading() as tx:
        assert number_rows.first_of(tx, ana(both)).opted_out_by == "carrier"


def test_a_line_that_is_refused_afterwards_is_told_to_staff_once(house: House) -> None:
    on_paper(house)
    for n in range(3):
        one = handed(house, f"{n}")
        say(house, one, "failed", f"SM{n + 1}", 30034)

    told = cells(
        house.runtime.store, "SELECT count(*) FROM outbox WHERE wording = 'notice_carrier'"
    )
    assert int(str(told[0][0])) == 1


# A question that the first number did not take, asked at the second.

SECOND = "+12025550152"


def asked_at_the_second(house: House) -> None:
    """On a Monday: Ana's first number is refused at once; the carrier takes her question for the
    second."""
    a_few_move_in(house)
    with house.at_work() as m:
        members.change_days(m.tx, find(m, "Ana").id, "0")
        numbers.add_second(m, find(m, "Ana"), SECOND, fallback=True)
    house.work()
    house.carrier.text(SECOND, "OK")
    house.work()
    first = house.number("Ana")

    def refuse_the_first(outgoing: Outgoing) -> None:
        if outgoing.to == first:
            raise NeverWill(21211, "not a number")

    change(house.runtime, gateway=PaperGateway([refuse_the_first]))
    house.walk(ANA_ASKED + MINUTE)


def test_whoever_is_asked_at_the_second_was_asked(both: House) -> None:
    asked_at_the_second(both)

    assert checkin_state(both) is checkins.CheckinState.OPEN


def test_and_has_as_long_to_answer_as_others(both: House) -> None:
    asked_at_the_second(both)

    both.walk(ANA_ASKED + timedelta(hours=23))

    assert checkin_state(both) is checkins.CheckinState.OPEN
    assert cells(both.runtime.store, 'SELECT count(*) FROM "case"') == [(0,)]


# A welcome that did not arrive.

WALTS = "+12025550141"


def walt_has_no_signal(house: House) -> int:
    """He was just enrolled, and his welcome has left; that it will not arrive is not known yet.
    Returns how many texts to him have left."""
    a_few_move_in(house)
    house.carrier.switches.set(["phone_off"], WALTS)
    with house.at_work() as m:
        who = PersonForm("Walt", WALTS, zone="America/New_York")
        add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    send(house)
    return len(house.carrier.bodies_to(WALTS))


def test_a_welcome_that_did_not_arrive_is_sent_again(house: House) -> None:
    sent = walt_has_no_signal(house)
    house.pass_time(timedelta(hours=12))
    assert len(house.carrier.bodies_to(WALTS)) > sent


def test_but_not_once_staff_have_stopped_them(both: House) -> None:
    sent = walt_has_no_signal(both)
    with both.at_work() as m:
        leaving.stop(m, find(m, "Walt"))
    both.pass_time(timedelta(hours=12))
    assert len(both.carrier.bodies_to(WALTS)) == sent


def test_nor_once_they_have_begun(house: House) -> None:
    sent = walt_has_no_signal(house)
    house.work()
    with house.at_work() as m:
        (role,) = roles.of_people(m.tx, [find(m, "Walt").id])
        roles.begin(m.tx, role.id, m.now)
    house.pass_time(timedelta(hours=12))
    assert len(house.carrier.bodies_to(WALTS)) == sent


# A text about a case.


@pytest.mark.parametrize("how", ["undelivered", "no way left"])
def test_whoever_took_a_case_by_the_call_beside_keeps_it_when_the_text_fails(
    both: House, how: str
) -> None:
    names = a_few_move_in(both)
    by_call(both, names["Ben"], calls=Calls.FALLBACK)
    both.carrier.switches.set(["lost"], both.number("Ben"))
    both.says("Ana", "CALL")
    ben = OnThePhone(both, "Ben")
    ben.takes_our_call("1", within=20 * MINUTE)
    texts = "SELECT id FROM outbox WHERE purpose LIKE 'step:%' AND channel = 'text'"
    ((text,),) = cells(both.runtime.store, texts)

    if how == "undelivered":
        say(both, int(str(text)), "undelivered", row(both, int(str(text))).sid or "", 30003)
    else:
        with both.at_work() as m:
            outcome.no_way(m, outbox.get(m.tx, int(str(text))))
    both.work()

    with both.at_work() as m:
        case = cases.open_case(m.tx, names["Ana"])
        assert case is not None and case.claimed_by == names["Ben"]
    assert not [one for one in both.read_by("Dee") if "hard day" in one]
    assert "connecting you now" in ben.press("*")
