"""Small nouns: the journal, signs of life, the program."""

from checkin_sms.store import heartbeats, journal, programs
from checkin_sms.store.base import Store
from tests.services.trouble import at_once
from tests.store.rows import HOUR, NOW


def test_the_journal_is_read_on_from_where_one_was(store: Store) -> None:
    with store.writing() as tx:
        for n in range(5):
            journal.journal(tx, NOW + n * HOUR, None, f"{n}")

        first = journal.journal_after(tx, 0, limit=2)
        rest = journal.journal_after(tx, first[-1].id)

        assert [one.what for one in first] == ["0", "1"]
        assert [one.what for one in rest] == ["2", "3", "4"]
        assert rest[0].at == NOW + 2 * HOUR


def test_the_newest_sign_of_life_counts(store: Store) -> None:
    with store.writing() as tx:
        heartbeats.beat(tx, "tick", NOW)
        heartbeats.beat(tx, "tick", NOW + HOUR)
        heartbeats.beat(tx, "worker", NOW)

        assert heartbeats.beats(tx) == {"tick": NOW + HOUR, "worker": NOW}


def test_parts_that_beat_at_once_do_not_fail(store: Store) -> None:
    def beat() -> None:
        with store.writing() as tx:
            heartbeats.beat(tx, "tick", NOW)

    at_once(*[beat] * 6)

    with store.reading() as tx:
        assert heartbeats.beats(tx) == {"tick": NOW}


def test_there_is_one_program(store: Store) -> None:
    with store.writing() as tx:
        assert programs.program(tx) == programs.Program("", {})
        programs.set_program(tx, "Oak Street", {})
        programs.set_program(tx, "Elm House", {"nudge": "2h"})

        assert programs.program(tx) == programs.Program("Elm House", {"nudge": "2h"})
