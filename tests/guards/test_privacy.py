"""Whatever is personal about these people is nowhere in the clear: not on disk, in logs, in Redis.

Their names, numbers and texts are canaries: words that stand nowhere else.
"""

import io
import logging
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import structlog

from checkin_sms.services import entry
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    Support,
    add_member,
    add_mentor,
    add_staff,
    pair,
)
from checkin_sms.store import journal, programs
from checkin_sms.web import create_app
from checkin_sms.wording import Wordings
from tests.house import House, build_house
from tests.oak_street import ANA_ASKED
from workers.queues import Bell

NAME, ALIAS, MENTOR, STAFF = "Quillxana", "Wrenxali", "Tarnxoby", "Vexlora"
NUMBERS = {NAME: "+12025550171", MENTOR: "+12025550172", STAFF: "+12025550173"}
STRANGER = "+12025550174"
BODIES = ["my zeppelin is leaking", "marmalade 5 7", "i want to die, tangerine", "STOP, periwinkle"]
CONSENT, WORD, LABEL = "at the lighthouse", "velvet", "for Quincunx"
CANARIES = [
    NAME, ALIAS, MENTOR, STAFF, CONSENT, WORD, LABEL, "zeppelin", "marmalade", "tangerine",
    "periwinkle", "artichoke", *(number[2:] for number in [*NUMBERS.values(), STRANGER]),
]  # fmt: skip


class Refusing(Wordings):
    """Whose texts cannot be made while `broken`: our own code fails in the middle of a turn."""

    broken = False

    def text(self, name: str, language: str, /, *, variant: int = 0, **blanks: str | int) -> str:
        if self.broken and not name.startswith("notice_"):
            raise ValueError(f"cannot say {name} to {blanks}")
        return super().text(name, language, variant=variant, **blanks)


def enrol_canaries(house: House) -> None:
    zone = "America/New_York"
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})
    with house.at_work() as m:
        add_staff(m, PersonForm(STAFF, NUMBERS[STAFF], zone=zone))
        mentor = add_mentor(m, MentorForm(PersonForm(MENTOR, NUMBERS[MENTOR], zone=zone)))
        who = PersonForm(NAME, NUMBERS[NAME], zone=zone, alias=ALIAS)
        member = add_member(m, MemberForm(who, "18:00", CONSENT, STAFF, word=WORD, hears="more"))
        pair(m, member, [Support(mentor)])


def live_through_a_story(house: House) -> None:
    """Everything that may ever write something down, troubles included."""
    enrol_canaries(house)
    house.work()
    for name in NUMBERS:
        house.says(name, "OK")
    house.carrier.text(STRANGER, "an artichoke calls")
    house.carrier.script(NUMBERS[NAME], "lost", "error_after", "filtered")
    house.walk(ANA_ASKED)
    for body in BODIES[:3]:
        house.says(NAME, body)
    house.says(MENTOR, "1")
    wordings = house.runtime.wordings
    assert isinstance(wordings, Refusing)
    wordings.broken = True
    house.says(NAME, "artichoke")
    wordings.broken = False
    entry.new_link(house.runtime, LABEL)
    forged = {"MessageSid": "SM1", "From": NUMBERS[NAME], "Body": "artichoke"}
    create_app(house.runtime).test_client().post("/twilio/text", data=forged)
    house.says(NAME, BODIES[3])
    house.pass_time(timedelta(days=1))


@pytest.fixture
def heard() -> Iterator[io.StringIO]:
    """All that anybody logs, at every level."""
    stream = io.StringIO()
    listener = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(stream))
    yield stream
    structlog.reset_defaults()
    root.setLevel(level)
    root.removeHandler(listener)


class PaperQueue:
    """Notes what is laid before a worker."""

    count = 0

    def __init__(self) -> None:
        self.laid: list[str] = []

    def enqueue(self, *args: object, **options: object) -> None:
        self.laid.append(f"{args} {options}")


def canary_house(tmp_path: Path, ring: Callable[[], None]) -> House:
    house = build_house(tmp_path)
    # The web holds the same Runtime as the tests do, so it is changed in place.
    object.__setattr__(house.runtime, "wordings", Refusing.load())
    object.__setattr__(house.runtime, "ring", ring)
    return house


def test_nothing_personal_is_in_the_clear_on_disk_in_logs_or_in_redis(
    tmp_path: Path, heard: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = PaperQueue()
    house = canary_house(tmp_path, Bell(queue))  # type: ignore[arg-type]

    live_through_a_story(house)

    kept = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    house.runtime.store.engine.dispose()
    assert any(name.endswith("-wal") for name in kept)
    said = heard.getvalue() + "".join(capsys.readouterr())
    for canary in CANARIES:
        holders = [name for name, data in kept.items() if canary.encode().lower() in data.lower()]
        assert holders == [], canary
        assert canary.lower() not in said.lower(), canary
    assert queue.laid
    assert set(queue.laid) == {queue.laid[0]}, "a ring carries nothing"


def test_the_canaries_would_be_found(tmp_path: Path, heard: io.StringIO) -> None:
    house = canary_house(tmp_path, lambda: None)
    live_through_a_story(house)
    with house.runtime.store.reading() as tx:
        notes = journal.journal_after(tx, 0)
    said = [*house.read_by(NAME), *house.read_by(MENTOR), *house.read_by(STAFF)]
    house.runtime.store.engine.dispose()

    assert heard.getvalue()
    assert notes
    for canary in (NAME, ALIAS, WORD):
        assert any(canary in text for text in said), canary
    assert any("words of crisis" in note.what for note in notes)
    assert any("parked" in note.what for note in notes)


def test_the_journal_names_nobody(tmp_path: Path) -> None:
    house = canary_house(tmp_path, lambda: None)
    live_through_a_story(house)
    notes = "\n".join(house.journal()).lower()
    house.runtime.store.engine.dispose()

    assert [canary for canary in CANARIES if canary.lower() in notes] == []
