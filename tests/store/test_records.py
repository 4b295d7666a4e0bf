"""Small nouns: the journal, the program."""

from checkin_sms.store import journal, programs
from checkin_sms.store.base import Store
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


def test_there_is_one_program(store: Store) -> None:
    with store.writing() as tx:
        assert programs.program(tx) == programs.Program("", {})
        programs.set_program(tx, "Oak Street", {})
        programs.set_program(tx, "Elm House", {"nudge": "2h"})

        assert programs.program(tx) == programs.Program("Elm House", {"nudge": "2h"})
