"""The phones' texts, kept from one run to the next."""

from pathlib import Path

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
