"""The Members page."""

from checkin_sms.store import mentors
from tests.house import House
from tests.oak_street import move_in
from tests.web.desk import caseworker, desk


def test_members_are_found_and_shown(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)

    page = cleo.finds("/staff/members", {"q": "ana"})

    assert f'href="/staff/members/{ids["Ana"]}"' in page
    assert "EST" in page
    assert "Sam" not in page
    assert "Nobody is like that." in cleo.finds("/staff/members", {"q": "zz", "status": "paused"})


def test_whom_somebody_seeks_stands_in_no_address(house: House) -> None:
    """Addresses stay in histories and in the logs of proxies."""
    move_in(house)
    cleo = desk(house)

    answer = cleo.post("/staff/members/find", {"q": " Ana ", "status": "asked"})

    assert answer.location == "/staff/members?status=asked&sought=yes"
    assert 'value="Ana"' in cleo.reads(answer.location)
    assert "Sam" in cleo.reads("/staff/members?status=asked")
    assert cleo.post("/staff/members/find", {"q": " "}).location == "/staff/members"


def test_what_is_done_to_many_is_said_first_and_done_then(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)
    chosen = [str(ids["Ana"]), str(ids["Sam"])]
    form = {"chosen": chosen, "deed": "pause", "until": "2026-03-09", "why": "house closed"}

    sure = cleo.post("/staff/members", form)
    assert "Pause 2 members" in sure.text
    found = cleo.finds("/staff/members", {"q": "ana", "mentor": str(ids["Ben"])})
    assert "paused" not in found.split("<tbody>")[1]
    done = cleo.post("/staff/members", form | {"sure": "yes"})

    assert "2 paused until 2026-03-09." in done.text
    moved = {"chosen": chosen, "deed": "move", "mentor": str(ids["Lucia"]), "sure": "yes"}
    assert "2 have another mentor now." in cleo.post("/staff/members", moved).text


def test_a_move_asks_whether_the_new_mentor_has_their_numbers(house: House) -> None:
    ids, cleo = move_in(house), desk(house)
    form = {"chosen": str(ids["Ana"]), "deed": "move", "mentor": str(ids["Lucia"])}

    asks = cleo.post("/staff/members", form).text
    cleo.post("/staff/members", form | {"sure": "yes", "has_number": "yes"})

    assert "Lucia has their numbers" in asks
    with house.at_work() as m:
        assert mentors.supports_of(m.tx, ids["Ana"])[0].has_number


def test_a_wrong_form_loses_nothing(house: House) -> None:
    ids = move_in(house)
    form = {"chosen": str(ids["Ana"]), "deed": "pause", "until": "soon", "why": "x", "sure": "yes"}

    answer = desk(house).post("/staff/members", form)

    assert answer.status_code == 422
    assert "Enter a day" in answer.text
    assert f'value="{ids["Ana"]}" aria-label="Choose Ana" checked' in answer.text


def test_a_caseworker_sees_their_own_and_changes_none(house: House) -> None:
    ids = move_in(house)
    dov = caseworker(house, "Dov", [ids["Ana"]])

    page = dov.reads("/staff/members")

    assert "Ana" in page
    assert "Sam" not in page
    assert "Enrol" not in page
    for shown in (page, dov.reads(f"/staff/members/{ids['Ana']}")):
        assert ">Ben</option>" in shown
        assert "Lucia" not in shown, "she is no mentor of theirs"
    assert dov.post("/staff/members", {"chosen": str(ids["Ana"])}).status_code == 404


def test_members_are_assigned_to_a_caseworker_and_taken_away(house: House) -> None:
    ids = move_in(house)
    cleo, dov = desk(house), caseworker(house, "Dov")
    form = {"chosen": str(ids["Ana"]), "worker": str(dov.viewer.id), "sure": "yes"}
    assert "Ana" not in dov.reads("/staff/members")

    assert "1 assigned." in cleo.post("/staff/members", form | {"deed": "assign"}).text
    assert "Ana" in dov.reads("/staff/members")
    cleo.post("/staff/members", form | {"deed": "unassign"})
    assert "Ana" not in dov.reads("/staff/members")
    wrong = form | {"deed": "assign", "worker": str(cleo.viewer.id)}
    assert "Choose a caseworker." in cleo.post("/staff/members", wrong).text
