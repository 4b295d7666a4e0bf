"""Members from a file, and as a file."""

import io
import re

from tests.house import House
from tests.oak_street import a_few_move_in, counts
from tests.services.test_importing import BAD, GOOD, HEADS
from tests.web.desk import Desk, caseworker, csrf, desk

PATH = "/staff/members/import"


def choose(cleo: Desk, content: str) -> str:
    file = (io.BytesIO(content.encode()), "members.csv")
    return cleo.client.post(PATH, data={"csrf_token": csrf(cleo.client), "file": file}).text


def held(page: str, name: str = "content") -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found
    return found[1]


def test_a_file_is_looked_at_mended_enrolled_and_its_result_kept(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    before = counts(house.runtime.store)

    page = choose(cleo, HEADS + GOOD + BAD)
    assert "1 can be enrolled" in page
    assert "Enrol 1 and text them the welcome" in page
    assert "1 row is to mend" in page
    assert "Mars" in page
    assert counts(house.runtime.store) == before

    done = cleo.post(f"{PATH}/enrol", {"content": held(page)}).text
    house.work()
    assert "1 is enrolled" in done
    assert len(house.read_by("Nell")) == 1
    result = cleo.post(f"{PATH}/result", {"result": held(done, "result")})
    assert result.mimetype == "text/csv"
    assert "enrolled" in result.text


def test_no_file_is_no_empty_file_and_one_who_is_here_is_one(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    ana = GOOD.replace("Nell", "Ana").replace("0161", "0101")

    nothing = {"csrf_token": csrf(cleo.client), "file": (io.BytesIO(b""), "")}
    assert "Choose a file first." in cleo.client.post(PATH, data=nothing).text
    assert "1 is here already and is passed over." in choose(cleo, HEADS + ana)


def many(count: int) -> str:
    """Rows with a number of their own each."""
    return "".join(GOOD.replace("555 0161", f"456 {no + 1000}") for no in range(count))


def test_a_large_file_is_enrolled_in_parts_and_says_how_far_it_is(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    page = choose(cleo, HEADS + many(100) + BAD + GOOD)
    form = {"content": held(page)}

    page = cleo.post(f"{PATH}/enrol", form).text
    assert "100 of 102 rows are done" in page
    names = ("content", "result", "first", "ENROLLED", "HERE", "FAULTY")
    done = cleo.post(f"{PATH}/enrol", {name: held(page, name) for name in names}).text

    assert "101 are enrolled" in done
    assert "1 is still to mend" in done
    rows = cleo.post(f"{PATH}/result", {"result": held(done, "result")}).text.splitlines()
    assert len(rows) == 103
    assert rows[0].startswith('"name"')
    assert sum("enrolled" in row for row in rows) == 101


def test_a_large_file_is_taken(house: House) -> None:
    a_few_move_in(house)

    page = choose(desk(house), HEADS + BAD * 800)

    assert "800 rows are to mend" in page


def test_what_is_no_sheet_is_refused_with_words(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)

    assert "The file is empty." in choose(cleo, "")
    assert "Columns are missing" in choose(cleo, "a,b\n1,2")
    assert "once more" in cleo.post(f"{PATH}/enrol", {"content": "%%%"}).text
    assert "whole" in cleo.post(f"{PATH}/result", {"result": "%%%"}).text
    assert "whole" in cleo.post(f"{PATH}/result", {}).text
    assert "name" in cleo.reads("/staff/members/template.csv")


def test_the_export_is_a_file_for_coordinators_alone(house: House) -> None:
    a_few_move_in(house)
    cleo, dov = desk(house), caseworker(house)

    answer = cleo.get("/staff/members/export.csv")

    assert answer.headers["Content-Disposition"] == 'attachment; filename="members.csv"'
    assert "Ana" in answer.text
    assert "exported members" in cleo.reads("/staff/audit")
    for path in (PATH, "/staff/members/export.csv", "/staff/members/template.csv"):
        assert dov.get(path).status_code == 404
