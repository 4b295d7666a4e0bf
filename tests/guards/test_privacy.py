"""Whatever is personal about these people is nowhere in the clear: not on disk, in logs, in Redis.

Their names, numbers and texts are canaries: words that stand nowhere else.
"""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
import structlog

from checkin_sms.services import accounts
from checkin_sms.services.enrol import (
    MemberForm,
    MentorForm,
    PersonForm,
    add_member,
    add_mentor,
    add_staff,
)
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import programs
from checkin_sms.web import create_app
from checkin_sms.wording import Wordings
from tests.house import House, build_house
from tests.oak_street import ANA_ASKED
from workers.queues import Bell

NAME, ALIAS, MENTOR, STAFF = "Quillxana", "Wrenxali", "Tarnxoby", "Vexlora"
NUMBERS = {NAME: "+12025550171", MENTOR: "+12025550172", STAFF: "+12025550173"}
STRANGER = "+12025550174"
BODIES = ["my zeppelin is leaking", "5, marmalade", "i want to die, tangerine", "STOP, periwinkle"]
CONSENT, WORD, LABEL = "at the lighthouse", "velvet", "Quincunx"
EMAIL, PASSWORD = "quincunx@pomegranate.example", "rhubarb lantern river"
CANARIES = [
    NAME, ALIAS, MENTOR, STAFF, CONSENT, WORD, LABEL, "pomegranate", "rhubarb", "zeppelin",
    "marmalade", "tangerine",
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
    house.carrier.script(NUMBERS[STAFF], "dead_number")
    house.walk(ANA_ASKED)
    for body in BODIES[:3]:
        house.says(NAME, body)
    house.says(MENTOR, "1")
    wordings = house.runtime.wordings
    assert isinstance(wordings, Refusing)
    wordings.broken = True
    house.says(NAME, "artichoke")
    wordings.broken = False
    link = accounts.first_link(house.runtime) or ""
    accounts.accept(house.runtime, link.rpartition("/")[2], PASSWORD, LABEL, EMAIL)
    forged = {"MessageSid": "SM1", "From": NUMBERS[NAME], "Body": "artichoke"}
    create_app(house.runtime).test_client().post("/twilio/text", data=forged)
    house.says(NAME, BODIES[3])
    house.pass_time(timedelta(days=1))


@contextmanager
def listening() -> Iterator[io.StringIO]:
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


@dataclass(frozen=True)
class Traces:
    """What a whole story left behind."""

    files: dict[str, bytes]
    logged: str
    laid: list[str]
    notes: list[str]
    texts: list[str]


@pytest.fixture(scope="module")
def traces(tmp_path_factory: pytest.TempPathFactory) -> Traces:
    folder, queue = tmp_path_factory.mktemp("story"), PaperQueue()
    with listening() as stream:
        house = build_house(folder)
        # The web holds the same Runtime as the tests do, so it is changed in place.
        object.__setattr__(house.runtime, "wordings", Refusing.load())
        object.__setattr__(house.runtime, "ring", Bell(queue))  # type: ignore[arg-type]
        live_through_a_story(house)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    texts = [text for name in NUMBERS for text in house.read_by(name)]
    notes = house.journal()
    house.runtime.store.engine.dispose()
    return Traces(files, stream.getvalue(), queue.laid, notes, texts)


def found_in(text: str) -> list[str]:
    return [canary for canary in CANARIES if canary.lower() in text.lower()]


def test_the_database_holds_nothing_personal_in_the_clear(traces: Traces) -> None:
    assert any(name.endswith("-wal") for name in traces.files)
    for name, data in traces.files.items():
        assert found_in(data.decode("latin-1")) == [], name


def test_the_logs_hold_nothing_personal(traces: Traces) -> None:
    assert traces.logged
    assert found_in(traces.logged) == []


def test_redis_is_told_nothing_at_all(traces: Traces) -> None:
    assert traces.laid
    assert set(traces.laid) == {traces.laid[0]}
    assert found_in(traces.laid[0]) == []


def test_the_journal_names_nobody(traces: Traces) -> None:
    assert found_in("\n".join(traces.notes)) == []


def test_the_canaries_did_sing(traces: Traces) -> None:
    """Else the tests above would hold for a story in which nothing happened."""
    assert {NAME, ALIAS, WORD} <= set(found_in("\n".join(traces.texts)))
    assert any("words of crisis" in note for note in traces.notes)
    assert any("parked" in note for note in traces.notes)
    assert any("not delivered" in note for note in traces.notes)
