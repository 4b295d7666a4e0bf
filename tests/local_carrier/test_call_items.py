"""A call as one phone shows it."""

from checkin_sms.local_carrier.call_items import call_items
from checkin_sms.local_carrier.thread import Item
from tests.local_carrier.conftest import NOON, Rig
from tests.local_carrier.fake_product import MEMBER, MENTOR

TALK = "<Response><Gather numDigits='4'><Say language='es-US'>Hola.</Say></Gather></Response>"


def seen(rig: Rig, number: str = MEMBER) -> list[Item]:
    return [
        item
        for call in rig.carrier.calls.with_phone(number)
        for item in call_items(
            call, rig.carrier.calls.passages(call.sid), "America/New_York", "Oak Street"
        )
    ]


def shown(rig: Rig, number: str = MEMBER) -> list[tuple[str, str]]:
    return [(item.kind, item.text) for item in seen(rig, number)]


def test_what_is_heard_and_pressed_stands_in_turn(rig: Rig) -> None:
    rig.place(twiml=TALK)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    phone.press("12")
    phone.hang_up()
    assert shown(rig) == [
        ("call", "Oak Street calls"),
        ("said", "Hola."),
        ("pressed", "1 2"),
        ("line", "The call is over, 1 second"),
    ]
    assert seen(rig)[1].language == "es-US"


def test_a_call_shows_how_it_stands(rig: Rig) -> None:
    rig.place(twiml=TALK)
    [head] = seen(rig)
    assert (head.state, head.hour, head.at) == ("ringing", "12:00 PM", NOON)
    rig.carrier.handset(MEMBER).let_ring()
    assert [item.state for item in seen(rig)] == ["no answer"]


def test_keys_pressed_later_are_the_same_item_grown(rig: Rig) -> None:
    rig.place(twiml=TALK)
    phone = rig.carrier.handset(MEMBER)
    phone.answer()
    phone.press("1")
    before = seen(rig)[-1]
    phone.press("2")
    after = seen(rig)[-1]
    assert (before.key, before.text, after.text) == (after.key, "1", "1 2")


def test_a_hidden_number_is_seen_on_the_phone_that_hides_it(rig: Rig) -> None:
    rig.product.documents = {"greeting": TALK}
    rig.carrier.call(MEMBER, withheld=True)
    assert shown(rig)[0] == ("call", "Calling Oak Street, number hidden")


def test_both_ends_of_a_connection_show_both_voices(rig: Rig) -> None:
    rig.place(twiml=f"<Response><Dial>{MENTOR}</Dial></Response>")
    rig.carrier.handset(MEMBER).answer()
    rig.carrier.handset(MENTOR).answer()
    rig.carrier.handset(MEMBER).say("Hello?")
    assert shown(rig)[1:] == [
        ("line", "the other phone rings"),
        ("line", "connected"),
        ("spoken", "Hello?"),
    ]
    assert shown(rig, MENTOR)[1:] == [("line", "connected"), ("other", "Hello?")]


def test_a_machine_shows_what_it_has_kept(rig: Rig) -> None:
    rig.place(twiml="<Response><Pause length='30'/><Say>Please call us.</Say></Response>")
    rig.carrier.handset(MEMBER).machine()
    assert ("line", "kept on its tape: Please call us.") in shown(rig)
