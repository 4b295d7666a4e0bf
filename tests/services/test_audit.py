"""What staff did is written down for good, and nothing personal with it."""

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from checkin_sms.services import audit, audited
from checkin_sms.store import audits
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.web.desk import account


@pytest.mark.parametrize("deed", ["UPDATE audit SET what = 'nothing'", "DELETE FROM audit"])
def test_a_row_can_be_changed_by_nobody(both: House, deed: str) -> None:
    with both.at_work() as m:
        audit.record(m, None, "exported members")

    with pytest.raises(DBAPIError, match="only ever added"), both.at_work() as m:
        m.tx.execute(sa.text(deed))


@pytest.mark.parametrize("detail", ["+12025550101", "12025550101", "Ana's text", "a\nb", "x" * 90])
def test_a_detail_that_could_be_personal_is_refused(house: House, detail: str) -> None:
    with house.at_work() as m, pytest.raises(ValueError, match="plain word"):
        audit.record(m, None, "saw messages", detail=detail)


def test_it_is_read_newest_first_and_page_by_page(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)
    with house.at_work() as m:
        for n in range(audited.AT_A_TIME + 3):
            audit.record(m, cleo if n % 2 else None, "saw messages", names["Ana"], f"{n}")

    first = audited.page(house.runtime)
    rest = audited.page(house.runtime, before=first.before)

    assert len(first.lines) == audited.AT_A_TIME
    assert [line.detail for line in rest.lines] == ["2", "1", "0"]
    assert rest.before is None
    assert {line.who for line in first.lines} == {"Cleo", "command line"}
    assert {line.member for line in first.lines} == {"Ana"}


def test_it_is_read_by_who_and_about_whom(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)
    with house.at_work() as m:
        audit.record(m, cleo, "saw messages", names["Ana"])
        audit.record(m, None, "saw messages", names["Ben"])
        audit.record(m, cleo, "exported members")

        assert len(audits.page(m.tx, staff_id=cleo.id)) == 2
        assert len(audits.page(m.tx, member_id=names["Ben"])) == 1
