"""Promises that hold whatever anybody does: random weeks in the whole house, judged by what the
carrier's ledger and the database hold afterwards."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.delivery import OPEN
from checkin_sms.core.schedule import inside, local
from checkin_sms.local_carrier.alerts import OPTED_OUT
from checkin_sms.local_carrier.message import Direction, Message
from checkin_sms.services import rehearsal
from checkin_sms.store import schema
from tests.cast import Actor, cast
from tests.house import OUR_NUMBER, House
from tests.house_stage import Street, move_in, walk
from tests.transcripts import MONDAY, WORDINGS, Story, form

PEOPLE = cast(
    "Ana, asked at 3:00 PM; Rosa, asked at 9:00 AM, in Los Angeles; Sam, not begun;"
    "Ben; Dee, asked at 5:30 PM, in Chicago, takes a crisis; Cleo; Marcus, in Chicago; Stranger"
)
STORY = Story("a random week", PEOPLE, MONDAY, "America/New_York", ())
QUIET = replace(STORY, cast=cast("Ana, asked at 3:00 PM; Ben; Cleo"))

STOPS = ("STOP", "stop please", "no mas mensajes por favor", "quit")
STARTS = ("START", "YES", "start", "yes")
SAID = (
    *(str(digit) for digit in range(10)),
    *("A1", "a 2", "B1", "A3", "b5", "UNDO", "undo", "ok", "no puedo", "can't", "AWAY 2", "BACK"),
    *("4 7", "bout a 4", "37", "10", "muy mal", "no cravings", "alto", "no mas", "later", "luego"),
    *("call me", "HELP", "ayuda", "i want to die", "me quiero morir", "he is hitting me"),
    *("i used last night", "pause 3", "espanol", "who is this", "purple", "my sister is here"),
    *(
        "",
        "   ",
        "\U0001f600",
        "\x00",
        "0\ufe0f\u20e3",
        "a" * 1600,
        "\u202e4",
        "0" * 40,
        "{{ name }}",
        "%s",
    ),
    *STOPS,
    *STARTS,
)
TEXTS = st.one_of(st.sampled_from(SAID), st.sampled_from(SAID), st.text(max_size=60))
NAMES = st.sampled_from(sorted(PEOPLE))
SAYS = st.tuples(NAMES, TEXTS)
# The service is down for so many hours, and then sees what it has missed.
OUTAGES = st.sampled_from([1, 5, 11, 30])
WAITS = st.sampled_from([timedelta(minutes=m) for m in (1, 4, 10, 45, 180, 540)])
WEEKS = st.lists(st.one_of(SAYS, SAYS, SAYS, WAITS, WAITS, OUTAGES), min_size=6, max_size=16)
TROUBLES = st.sampled_from(["webhook_twice", "reports_doubled", "phone_off", "error_after", "lost"])

# Every table that something will happen to, and the states in which it must know what and when.
WAITING = {
    "binding": {"asked"},
    "case": {"open", "claimed"},
    "checkin": {"written", "open"},
    "outbox": {str(state) for state in OPEN},
    "plan": {"on", "paused"},
    "role": {"invited"},
    "voice_note": {"waiting", "fetched"},
}
STARTED = ("welcome", "ask_mood", "ask_mood_after", "ask_craving", "nudge", "gentle", "gentle_team")


Week = list[tuple[str, str] | timedelta | int]


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory, migrated: Path) -> Street:
    return Street(tmp_path_factory.mktemp("street"), migrated)


@settings(max_examples=8, derandomize=True, phases=[Phase.generate])
@given(week=WEEKS, who=NAMES, trouble=TROUBLES)
def test_promises_hold_in_any_week(street: Street, week: Week, who: str, trouble: str) -> None:
    with street.house(STORY) as house:
        house.carrier.switches.set([trouble], PEOPLE[who].number)
        live(house, week)
        house.carrier.switches.set([], PEOPLE[who].number)
        walk(house, house.clock.now + timedelta(hours=3))

        every_text_is_kept_and_answered_well(house)
        whatever_is_open_waits_for_something(house)
        there_is_one_open_case_and_one_prompt_for_each(house)
        whoever_stopped_gets_nothing(house)
        what_we_start_keeps_to_the_hours(house)
        a_text_handed_over_again_changes_nothing(house)


def test_every_odd_text_is_kept_on_both(both: House) -> None:
    both.clock.now = STORY.starts
    move_in(both, QUIET.cast)
    both.walk(STORY.starts + timedelta(hours=5))

    for place, text in enumerate(SAID):
        both.carrier.text(PEOPLE["Ana" if place % 2 else "Ben"].number, text)
        both.work()

    every_text_is_kept_and_answered_well(both)
    whatever_is_open_waits_for_something(both)


@pytest.mark.parametrize("answers", [("5", "2"), ()], ids=["answering", "silent"])
def test_nobody_reads_the_same_sentence_twice_in_a_week(
    street: Street, answers: tuple[str, ...]
) -> None:
    with street.house(QUIET) as house:
        for _ in range(7):
            walk(house, house.clock.now + timedelta(hours=5, minutes=5))
            live(house, [("Ana", answer) for answer in answers])
            walk(house, house.clock.now + timedelta(hours=18, minutes=55))

        read = house.carrier.bodies_to(PEOPLE["Ana"].number)
        assert len(read) >= 7
        assert len(read) == len(set(read))


def live(house: House, week: Week) -> None:
    for event in week:
        if isinstance(event, timedelta):
            walk(house, house.clock.now + event)
        elif isinstance(event, int):
            house.clock.advance(timedelta(hours=event))
            house.work()
        else:
            house.carrier.text(PEOPLE[event[0]].number, event[1])
            house.work()


def rows(house: House, table: str) -> list[dict[str, object]]:
    with house.runtime.store.reading() as tx:
        found = tx.execute(sa.select(schema.tables().tables[table]))
        return [dict(row._mapping) for row in found]


def every_text_is_kept_and_answered_well(house: House) -> None:
    sent = [text.sid for text in house.carrier.ledger.all() if text.inbound]
    kept = {row["sid"]: row["state"] for row in rows(house, "inbox")}
    assert kept.keys() == set(sent)
    assert "parked" not in kept.values()
    # A reply to somebody who stopped is refused by the carrier; nothing else may be.
    assert [alert for alert in house.carrier.alerts if alert.code != OPTED_OUT] == []


def whatever_is_open_waits_for_something(house: House) -> None:
    timed = [table for table in schema.tables().tables.values() if "next_at" in table.c]
    assert {table.name for table in timed} == WAITING.keys()
    for table in timed:
        for row in rows(house, table.name):
            has_next = row["next_at"] is not None and row["next_step"] is not None
            assert has_next is (row["state"] in WAITING[table.name]), (table.name, row["state"])
    assert rehearsal.state(house.runtime).busy == 0


def there_is_one_open_case_and_one_prompt_for_each(house: House) -> None:
    open_for = [row["member_id"] for row in rows(house, "case") if row["state"] != "closed"]
    assert len(open_for) == len(set(open_for))
    later = {
        (text.theirs, local(text.created, _actor(text).zone).date())
        for text in house.carrier.ledger.all()
        if text.inbound and "l" in text.body
    }
    seen: set[tuple[str, object]] = set()
    for text in started(house):
        day = local(text.created, _actor(text).zone).date()
        if (says(text, "ask_mood") or says(text, "ask_mood_after")) and (
            text.theirs,
            day,
        ) not in later:
            assert (text.theirs, day) not in seen, text.body
            seen.add((text.theirs, day))


def whoever_stopped_gets_nothing(house: House) -> None:
    stopped: set[str] = set()
    for text in house.carrier.ledger.all():
        if text.inbound and text.body in STOPS:
            stopped.add(text.theirs)
        elif text.inbound and text.body in STARTS:
            stopped.discard(text.theirs)
        else:
            assert text.direction is not Direction.API or text.theirs not in stopped, text.body
    assert house.carrier.turned_away == []


def what_we_start_keeps_to_the_hours(house: House) -> None:
    for text in started(house):
        if any(says(text, name) for name in STARTED):
            assert inside(Clocks().contact, _actor(text).zone, text.created), text.body


def a_text_handed_over_again_changes_nothing(house: House) -> None:
    # That we are alive changes by itself.
    tables = schema.tables().tables.keys() - {"heartbeat"}
    before = {name: rows(house, name) for name in tables}
    url = f"{house.runtime.settings.public_url}/twilio/text"
    for text in [text for text in house.carrier.ledger.all() if text.inbound]:
        form = {"MessageSid": text.sid, "From": text.from_, "To": OUR_NUMBER, "Body": text.body}
        assert house.carrier.exchange.line.post(url, form).status == 200
    house.work()
    assert {name: rows(house, name) for name in tables} == before


def started(house: House) -> list[Message]:
    """What the service sent to members by itself, not as the answer to a text."""
    members = {actor.number for actor in PEOPLE.values() if actor.member}
    sent = [text for text in house.carrier.ledger.all() if text.direction is Direction.API]
    return [text for text in sent if text.theirs in members]


def _actor(text: Message) -> Actor:
    return next(actor for actor in PEOPLE.values() if actor.number == text.theirs)


def says(text: Message, wording: str) -> bool:
    found = (variant for language in ("en", "es") for variant in WORDINGS.find(wording, language))
    return any(form(variant.source, _actor(text)).fullmatch(text.body) for variant in found)
