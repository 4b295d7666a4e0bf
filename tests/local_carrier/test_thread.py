"""What one phone shows, in order and in words."""

from dataclasses import replace
from datetime import timedelta

from checkin_sms.local_carrier.rehearsal import Entry, Person
from checkin_sms.local_carrier.thread import MOST_ITEMS, Item, thread
from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER

ANA = Person(1, "Ana", MEMBER, ("member",), "America/New_York", "en", "")


def seen(rig: Rig, *entries: Entry) -> list[Item]:
    messages = rig.carrier.ledger.with_number(MEMBER)
    return thread(ANA, messages, entries, rig.carrier.turned_away)


def test_what_the_service_did_stands_between_the_texts(rig: Rig) -> None:
    rig.carrier.text(MEMBER, "4")
    rig.settle()
    rig.clock.pass_time(minutes=5)
    rig.send(body="Later")
    rig.settle()
    items = seen(
        rig,
        Entry(1, NOON + timedelta(minutes=1), 1, "mood = 4"),
        Entry(2, NOON + timedelta(minutes=2), 7, "of somebody else"),
        Entry(3, NOON + timedelta(minutes=3), None, "of nobody"),
    )
    assert [(item.kind, item.text) for item in items if item.kind != "ours"] == [
        ("day", "Monday, Mar 4"),
        ("theirs", "4"),
        ("note", "mood = 4"),
    ]
    assert items[-1].text == "Later"
    assert (items[-1].hour, items[-1].size, items[-1].state) == (
        "12:05 PM",
        "1 segment",
        "delivered",
    )


def test_what_is_about_nobody_in_particular_stands_on_the_phones_of_staff(rig: Rig) -> None:
    cleo = replace(ANA, id=9, name="Cleo", roles=("staff",))
    entries = [Entry(1, NOON, None, "the line is stopped"), Entry(2, NOON, 1, "mood = 4")]

    items = thread(cleo, [], entries, [])

    assert [item.text for item in items if item.kind == "note"] == ["the line is stopped"]


def test_each_text_says_what_became_of_it(rig: Rig) -> None:
    for trouble in ("lost", "late", "phone_off", "dead_number", "landline", "filtered"):
        rig.carrier.script(MEMBER, trouble)
        rig.send()
        rig.settle()
    assert [(item.kind, item.state) for item in seen(rig)[1:]] == [
        ("ghost", "lost, never arrived"),
        ("ours", "on its way"),
        ("ghost", "not delivered: phone off or out of reach (30003)"),
        ("ghost", "not delivered: number not in service (30005)"),
        ("ghost", "not delivered: a landline gets no texts (30006)"),
        ("ghost", "not delivered: held back by a filter (30007)"),
    ]


def test_the_carriers_own_answer_is_shown_as_its_own(rig: Rig) -> None:
    rig.carrier.text(MEMBER, "HELP")
    rig.settle()
    assert "carrier" in [item.kind for item in seen(rig)]


def test_a_refused_send_leaves_a_line(rig: Rig) -> None:
    rig.carrier.text(MEMBER, "STOP")
    rig.settle()
    rig.product.plan(rig.clock(), "ask", MEMBER, "Hello")
    try:
        rig.product.work()
    except Exception as error:  # noqa: BLE001 - whatever the client raises, the page shows it
        assert "21610" in str(vars(error))
    assert seen(rig)[-1].text == "the carrier refused: opted out (21610)"


def test_every_new_day_has_its_heading(rig: Rig) -> None:
    rig.send()
    rig.clock.pass_time(hours=11)  # 11 PM there, though already tomorrow in UTC
    rig.send()
    rig.clock.pass_time(hours=1)
    rig.send()
    assert [item.text for item in seen(rig) if item.kind == "day"] == [
        "Monday, Mar 4",
        "Tuesday, Mar 5",
    ]


def test_a_long_history_is_cut_at_its_old_end(rig: Rig) -> None:
    for number in range(MOST_ITEMS + 30):
        rig.send(body=str(number))
    items = seen(rig)
    assert len(items) == MOST_ITEMS + 1
    assert items[-1].text == str(MOST_ITEMS + 29)
