"""The phones' texts and calls, kept from one run to the next."""

from pathlib import Path

from checkin_sms.local_carrier.calls.call import Status
from checkin_sms.local_carrier.memory import Memory
from tests.local_carrier.conftest import HandClock, Rig, build_rig
from tests.local_carrier.fake_product import MEMBER, MENTOR


def test_the_phones_remember_their_texts_and_blocks(rig: Rig, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "phones.json")
    rig.carrier.script(MEMBER, "phone_off", "lost")
    rig.send()
    rig.send(body="¿4? 🙂")
    rig.carrier.text(MENTOR, "STOP")
    rig.settle()
    memory.save(rig.carrier.exchange)
    again = build_rig(HandClock())
    memory.load(again.carrier.exchange)
    assert again.carrier.ledger.all() == rig.carrier.ledger.all()
    assert again.carrier.exchange.blocks.has(MENTOR)
    assert not again.carrier.exchange.blocks.has(MEMBER)


def test_the_phones_remember_their_calls_and_what_was_heard(rig: Rig, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "phones.json")
    rig.product.documents = {"greeting": "<Response><Gather><Say>Hello.</Say></Gather></Response>"}
    rig.carrier.call(MEMBER, withheld=True).hang_up()
    rig.carrier.call(MENTOR)
    memory.save(rig.carrier.exchange)
    again = build_rig(HandClock())
    memory.load(again.carrier.exchange)
    [over, cut] = again.carrier.calls.all()
    assert over == rig.carrier.calls.all()[0]
    assert again.carrier.calls.passages(over.sid) == rig.carrier.calls.passages(over.sid)
    # Nobody is on that line any more.
    assert cut.status is Status.COMPLETED and not again.carrier.handset(MENTOR).is_talking()


def test_a_file_from_before_there_were_calls_is_read(rig: Rig, tmp_path: Path) -> None:
    file = tmp_path / "phones.json"
    file.write_text('{"messages": [], "blocked": ["+12025550101"]}')
    Memory(file).load(rig.carrier.exchange)
    assert rig.carrier.calls.all() == [] and rig.carrier.exchange.blocks.has(MEMBER)


def test_what_comes_after_a_restart_comes_last(rig: Rig, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "phones.json")
    rig.send(body="before")
    memory.save(rig.carrier.exchange)
    again = build_rig(HandClock())
    memory.load(again.carrier.exchange)
    again.send(body="after")
    assert [message.body for message in again.client.messages.list()] == ["after", "before"]


def test_the_first_run_has_nothing_to_remember(rig: Rig, tmp_path: Path) -> None:
    Memory(tmp_path / "phones.json").load(rig.carrier.exchange)
    assert rig.carrier.ledger.all() == []
