"""A value that cannot be opened, for a lost key or a changed byte, stops nobody else."""

import pytest
import sqlalchemy as sa

from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, due, today
from tests.house import WORDINGS, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.letters import on_paper, row, send, write
from tests.services.now import kinds
from tests.web.desk import account

LOST = "k0.gAAAAA-sealed-with-a-key-that-nobody-has"


def spoil(house: House, table: str, column: str, row_id: int) -> None:
    with house.runtime.store.writing() as tx:
        tx.execute(
            sa.text(f"UPDATE {table} SET {column} = :lost WHERE id = :id"),  # noqa: S608 - ours
            dict(lost=LOST, id=row_id),
        )


def test_one_message_that_cannot_be_opened_holds_up_no_other(both: House) -> None:
    gateway = on_paper(both)
    lost, fine = write(both, body="lost"), write(both, "Ben", body="fine")
    spoil(both, "outbox", "body", lost)

    send(both)

    assert "fine" in [asked.body for asked in gateway.sent]
    assert row(both, fine).state is Sending.ACCEPTED
    assert row(both, lost).state is Sending.FAILED
    assert kinds(both) == ["unreadable"]


def test_a_number_that_cannot_be_opened_is_never_dialled(both: House) -> None:
    gateway = on_paper(both)
    lost, fine = write(both, body="lost"), write(both, "Ben", body="fine")
    spoil(both, "phone", "number", row(both, lost).phone_id)

    send(both)

    assert "lost" not in [asked.body for asked in gateway.sent]
    assert row(both, lost).state is Sending.FAILED
    assert row(both, fine).state is Sending.ACCEPTED


def test_a_rung_that_cannot_be_told_passes_on(house: House) -> None:
    gateway = on_paper(house)
    with house.at_work() as m:
        ana = next(iter(cells(house.runtime.store, "SELECT person_id FROM member")))[0]
        assert isinstance(ana, int)
        cases.raise_case(m, ana, Reason.HARD_DAY)
    (first,) = cells(
        house.runtime.store, "SELECT id FROM outbox WHERE state = 'due' AND channel = 'text'"
    )
    assert isinstance(first[0], int)
    spoil(house, "outbox", "body", first[0])

    send(house)

    assert house.number("Dee") in [asked.to for asked in gateway.sent], "the backup is asked"


def test_a_name_that_cannot_be_opened_is_put_into_no_text_and_stops_no_prompt(both: House) -> None:
    names = a_few_move_in(both)
    spoil(both, "person", "name", names["Ana"])
    both.clock.now = ANA_ASKED

    assert due.run_due(both.runtime) >= 1

    with both.runtime.store.reading() as tx:
        bodies = tx.execute(sa.text("SELECT wording FROM outbox WHERE state = 'due'")).scalars()
        assert [one for one in bodies if one.startswith("ask")] == []
    assert "parked" in kinds(both)


def test_a_text_from_somebody_whose_name_cannot_be_opened_is_kept(both: House) -> None:
    names = a_few_move_in(both)
    number = both.number("Ana")
    spoil(both, "person", "name", names["Ana"])

    both.carrier.text(number, "5")
    both.work()

    assert cells(both.runtime.store, "SELECT state FROM inbox") == [("parked",)]


@pytest.mark.parametrize("whose", ["Ana", "Cleo", "Ben"])
def test_a_cry_for_help_needs_nobodys_name(both: House, whose: str) -> None:
    names, number = a_few_move_in(both), both.number("Ana")
    spoil(both, "person", "name", names[whose])

    both.carrier.text(number, "i want to kill myself")
    both.work()

    read = both.carrier.bodies_to
    assert read(number) == [WORDINGS.text("crisis", "en")]
    assert any("Ana needs a call now" in one for one in read("+12025550121"))


def test_a_cry_of_somebody_who_can_be_named_in_no_way_reaches_staff(both: House) -> None:
    names, number = a_few_move_in(both), both.number("Ana")
    spoil(both, "person", "name", names["Ana"])
    spoil(both, "person", "alias", names["Ana"])

    both.carrier.text(number, "i want to kill myself")
    both.work()

    assert both.carrier.bodies_to(number) == [WORDINGS.text("crisis_no_alert", "en")]
    told = WORDINGS.text("notice_person", "en", program="Oak Street", who="somebody")
    assert told in both.read_by("Cleo")


def test_the_page_is_still_there(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    spoil(house, "person", "name", names["Ana"])

    (line,) = today.today(house.runtime, account(house)).piles[0].lines

    assert line.name == "(cannot be read)"
