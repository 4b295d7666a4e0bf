"""Many members from a sheet: looked at, enrolled one by one, safe to repeat."""

import csv
import io

import pytest

from checkin_sms.core import sheet
from checkin_sms.services import exporting, importing
from checkin_sms.services.enrol import MentorForm, PersonForm, add_mentor
from checkin_sms.services.importing import Fate
from checkin_sms.store import audits, people, supporters
from tests.house import House
from tests.oak_street import a_few_move_in, counts, move_in
from tests.web.desk import account

HEADS = "name,number,zone,at,consent,consent_by,mentor,language,watch_until\n"
GOOD = "Nell,+1 202 555 0161,America/Denver,6pm,on paper,Cleo,Ben,,\n"
SPANISH = "Inma,+1 202 555 0162,America/Denver,18:00,en papel,Cleo,,es,2026-12-24\n"
BAD = "Max,555-0143,Mars,late,,Cleo,Nobody,xx,soon\n"


def fates(looked: importing.Looked) -> list[tuple[int, Fate]]:
    return [(one.row.no, one.fate) for one in looked.rows]


def test_looking_changes_nothing_and_names_every_fault_in_its_cell(both: House) -> None:
    a_few_move_in(both)
    before = counts(both.runtime.store)

    found = importing.look(both.runtime, (HEADS + GOOD + BAD).encode())

    assert counts(both.runtime.store) == before
    assert fates(found) == [(2, Fate.READY), (3, Fate.FAULTY)]
    assert set(found.rows[1].faults) >= {"watch_until", "mentor"}


def test_faults_stand_in_their_own_cells(house: House) -> None:
    a_few_move_in(house)
    (row,) = importing.look(house.runtime, (HEADS + BAD).encode()).rows

    assert set(row.faults) == {
        "number", "zone", "at", "consent", "language", "mentor", "watch_until",
    }  # fmt: skip


def test_whoever_is_ready_is_enrolled_and_the_rest_is_said(both: House) -> None:
    names = a_few_move_in(both)
    cleo = account(both)

    done = importing.enrol_some(both.runtime, (HEADS + GOOD + BAD + SPANISH).encode(), cleo)
    both.work()

    assert fates(done) == [(2, Fate.ENROLLED), (3, Fate.FAULTY), (4, Fate.ENROLLED)]
    with both.at_work() as m:
        nell = next(one for one in people.everyone(m.tx) if one.name == "Nell")
        assert [one.person_id for one in supporters.mentors_of(m.tx, nell.id)] == [names["Ben"]]
        assert [row.what for row in audits.page(m.tx)] == ["enrolled", "enrolled"]
    assert len(both.read_by("Nell")) == 1
    assert "OK" in both.read_by("Inma")[0]


def test_nobody_guesses_between_two_mentors_of_one_name(both: House) -> None:
    """One of them would hear of the silence of somebody they do not know."""
    a_few_move_in(both)
    with both.at_work() as m:
        add_mentor(m, MentorForm(PersonForm("ben", "+12025550171", zone="America/Denver")))
    content = (HEADS + GOOD).encode()

    (row,) = importing.look(both.runtime, content).rows
    (done,) = importing.enrol_some(both.runtime, content, None).rows

    assert set(row.faults) == {"mentor"}
    assert "everal mentors" in row.faults["mentor"]
    assert done.fate is Fate.FAULTY
    with both.at_work() as m:
        assert "Nell" not in [one.name for one in people.everyone(m.tx)]


def test_the_same_file_once_more_enrols_nobody_twice(house: House) -> None:
    a_few_move_in(house)
    content = (HEADS + GOOD + SPANISH).encode()
    importing.enrol_some(house.runtime, content, None)
    before = counts(house.runtime.store)

    again = importing.enrol_some(house.runtime, content, None)

    assert fates(again) == [(2, Fate.HERE), (3, Fate.HERE)]
    assert counts(house.runtime.store) == before


def test_a_number_twice_in_a_file_is_named_at_both(house: House) -> None:
    a_few_move_in(house)
    other = GOOD.replace("Nell", "Kim")

    found = importing.look(house.runtime, (HEADS + GOOD + other).encode())

    assert [set(one.faults) for one in found.rows] == [{"number"}, {"number"}]


def test_a_number_of_somebody_who_is_here_is_named(house: House) -> None:
    a_few_move_in(house)
    taken = GOOD.replace("0161", "0101")

    (row,) = importing.look(house.runtime, (HEADS + taken).encode()).rows

    assert "already belongs to Ana" in row.faults["number"]


def test_the_result_is_the_file_with_one_more_column(house: House) -> None:
    a_few_move_in(house)
    done = importing.enrol_some(house.runtime, (HEADS + GOOD + BAD).encode(), None)

    rows = list(csv.DictReader(io.StringIO(importing.result(done.rows))))

    assert [row["result"].split(" ")[0] for row in rows] == ["enrolled", "to"]
    assert rows[0]["number"] == "'+1 202 555 0161", "no spreadsheet may calculate it"


def test_the_result_can_be_mended_and_brought_in_again(house: House) -> None:
    a_few_move_in(house)
    wrong = SPANISH.replace("18:00", "18h")
    done = importing.enrol_some(house.runtime, (HEADS + GOOD + wrong).encode(), None)

    mended = importing.result(done.rows).replace("18h", "18:00")
    again = importing.enrol_some(house.runtime, mended.encode(), None)

    assert fates(done) == [(2, Fate.ENROLLED), (3, Fate.FAULTY)]
    assert fates(again) == [(2, Fate.HERE), (3, Fate.ENROLLED)]


SHARED_HEADS = "name,number,zone,at,consent,consent_by,calls,shared,alias,pin\n"
SHARED = "{},+1 202 555 0163,America/Denver,6pm,on paper,Cleo,always,{},{},{}\n"


def shared_by(house: House, kay: str, lou: str) -> bytes:
    """Kay and Lou, each with what the sheet says of: shared, alias, pin."""
    a_few_move_in(house)
    rows = SHARED.format("Kay", *kay.split()) + SHARED.format("Lou", *lou.split())
    return (SHARED_HEADS + rows.replace("none", "")).encode()


def test_two_of_a_file_who_share_a_phone_are_enrolled(house: House) -> None:
    content = shared_by(house, "yes K. 1111", "yes L. 2222")

    assert fates(importing.look(house.runtime, content)) == [(2, Fate.READY), (3, Fate.READY)]
    done = importing.enrol_some(house.runtime, content, None)
    assert fates(done) == [(2, Fate.ENROLLED), (3, Fate.ENROLLED)]


@pytest.mark.parametrize(
    ("kay", "lou", "faulty"),
    [
        ("yes K. 1111", "yes none 2222", [set(), {"alias"}]),
        ("yes Kay 1111", "yes L. 2222", [{"alias"}, set()]),
        ("yes L. 1111", "yes L. 2222", [{"alias"}, {"alias"}]),
        ("yes K. 1111", "yes L. 1111", [{"pin"}, {"pin"}]),
        ("yes K. 1111", "no L. 2222", [set(), {"shared"}]),
        ("no none none", "yes L. 2222", [{"alias", "pin"}, set()]),
    ],
)
def test_what_would_keep_them_from_one_phone_is_named_before_anybody_is_enrolled(
    house: House, kay: str, lou: str, faulty: list[set[str]]
) -> None:
    looked = importing.look(house.runtime, shared_by(house, kay, lou))

    assert [set(one.faults) for one in looked.rows] == faulty


def test_an_export_holds_everybody_in_both_times_and_is_written_down(both: House) -> None:
    move_in(both)
    cleo = account(both)

    text = "".join(exporting.members(both.runtime, cleo))

    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][0].startswith("# Members, exported 2026-03-02")
    heads, people_rows = rows[1], rows[2:]
    ana = dict(zip(heads, next(row for row in people_rows if row[0] == "Ana"), strict=True))
    assert len(people_rows) == 9
    assert ana["number"] == "'+12025550101"
    assert ana["days"] == "daily"
    assert ana["next (UTC)"] == "2026-03-02 23:00"
    assert ana["next (their time)"] == "2026-03-02 18:00 EST"
    with both.at_work() as m:
        (row,) = audits.page(m.tx)
    assert (row.what, row.detail) == ("exported members", "9")


def test_the_empty_sheet_has_every_column_and_is_read_back(house: House) -> None:
    a_few_move_in(house)
    heads = sheet.template().strip()

    found = importing.look(
        house.runtime,
        (heads + '\n"Nell","+12025550161","America/Denver","6pm","paper","Cleo"').encode(),
    )

    assert fates(found) == [(2, Fate.READY)]


def faults(house: House, **cells: str) -> dict[str, str]:
    """What is wrong with one row that is right but for these cells."""
    right = {"name": "Nell", "number": "+12025550161", "zone": "America/Denver", "at": "6pm"}
    row = {**right, "consent": "on paper", "consent_by": "Cleo", **cells}
    text = io.StringIO()
    csv.writer(text).writerows([row, row.values()])
    (found,) = importing.look(house.runtime, text.getvalue().encode()).rows
    return found.faults


def test_each_fault_stands_in_its_own_cell(house: House) -> None:
    a_few_move_in(house)

    assert faults(house) == {}
    assert set(faults(house, at="7")) == {"at"}
    assert set(faults(house, days="moonday")) == {"days"}
    assert set(faults(house, consent_by="")) == {"consent_by"}
    assert set(faults(house, shared="maybe")) == {"shared"}
    assert set(faults(house, mentor="Ben", backup="Ben")) == {"backup"}
    for alias in ("clean", "AA"):
        assert alias.lower() in faults(house, alias=alias)["alias"]
    both = faults(house, name="Sober Nell", alias="AA")
    assert "sober" in both["name"]
    assert "aa" in both["alias"]


def test_what_is_no_name_and_a_watch_that_is_over_are_not_ready(house: House) -> None:
    a_few_move_in(house)

    for name in ("Hi!", "<b>", "1+1"):
        assert set(faults(house, name=name)) == {"name"}, name
    assert set(faults(house, watch_until="2020-01-01")) == {"watch_until"}
    assert set(faults(house, watch_until="2026-03-02")) == {"watch_until"}
    for name in ("Mary-Jo O'Neil", "Renée", "J. R.", "Ana 2", "Bob (N.Y.)"):
        assert faults(house, name=name) == {}, name


def test_a_number_that_is_twice_hides_no_other_fault(house: House) -> None:
    a_few_move_in(house)
    twice = GOOD + GOOD.replace("Nell", "Kim").replace("6pm", "7")

    found = importing.look(house.runtime, (HEADS + twice).encode())

    assert [set(one.faults) for one in found.rows] == [{"number"}, {"number", "at"}]
    shared = "name,number,zone,at,consent,consent_by,shared,alias\n" + "".join(
        f"{name},+12025550161,America/Denver,6pm,on paper,Cleo,{shared},{name[0]}\n"
        for name, shared in (("Nell", "no"), ("Kim", "Yes"))
    )
    assert fates(importing.look(house.runtime, shared.encode())) == [
        (2, Fate.READY), (3, Fate.READY),
    ]  # fmt: skip
