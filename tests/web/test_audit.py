"""The Audit page."""

from checkin_sms.services import audit
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.web.desk import desk


def test_the_page_says_who_did_what_when(house: House) -> None:
    names = a_few_move_in(house)
    cleo = desk(house)
    assert "appears here" in cleo.reads("/staff/audit")
    with house.at_work() as m:
        audit.record(m, cleo.viewer, "saw messages", names["Ana"])
        audit.record(m, None, "exported members", detail="12")

    page = cleo.reads("/staff/audit")

    for words in ("saw messages", "Ana", "command line", "exported members", "EST"):
        assert words in page, words
    assert "exported members" not in cleo.reads(f"/staff/audit?staff={cleo.viewer.id}")
    assert cleo.get("/staff/audit?before=nonsense&staff=nonsense").status_code == 200
