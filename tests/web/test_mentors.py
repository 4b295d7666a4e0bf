"""The Mentors page, and the page of one mentor."""

import re
from datetime import date, timedelta

import pytest

from checkin_sms.services import absence
from checkin_sms.services.absence import AwayForm
from checkin_sms.services.enrol import MemberForm, PersonForm, add_member
from checkin_sms.services.supporting import Support, pair
from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.services.trouble import statements
from tests.web.desk import Desk, caseworker, desk

PATH = "/staff/mentors"
TODAY = date(2026, 3, 2)


def form(cleo: Desk, path: str, deed: str, **more: str) -> dict[str, str]:
    """The form that has this button, with what its page showed."""
    parts = cleo.reads(path).split("<form ")
    part = next(one for one in parts if f'value="{deed}"' in one)
    found = re.search(r'name="seen" value="([^"]+)"', part)
    assert found
    return {"seen": found[1], "deed": deed, **more}


def test_mentors_are_listed_with_what_rests_on_them(house: House) -> None:
    ids = move_in(house)
    with house.at_work() as m:
        absence.plan(m, ids["Lucia"], AwayForm(TODAY, TODAY, ids["Ben"]))
        pair(m, ids["Mateo"], [])
    cleo = desk(house)

    page = cleo.reads(PATH)

    for words in (
        "over load",
        "6 of 5 members, 2 as backup",
        "09:00 to 20:00",
        "takes texts",
        "PST",
    ):
        assert words in page, words
    assert "Ben covers" in page
    assert "covers for Lucia" in page
    assert 'aria-current="page">Mentors' in page
    assert "1 member has no mentor" in page
    assert "Mateo" in cleo.reads("/staff/members?status=alone")


def test_the_filter_is_in_the_address(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)

    assert f'href="{PATH}/{ids["Dee"]}"' in cleo.reads(f"{PATH}?who=room")
    assert f'href="{PATH}/{ids["Ben"]}"' not in cleo.reads(f"{PATH}?who=room")
    assert "Nobody is like that." in cleo.reads(f"{PATH}?who=unreached&after=x")


def test_the_name_that_is_sought_is_not(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)

    answer = cleo.post(f"{PATH}/find", {"q": "ben", "who": "room"})

    assert answer.location == f"{PATH}?who=room&sought=yes"
    found = cleo.finds(PATH, {"q": "ben"})
    assert f'href="{PATH}/{ids["Ben"]}"' in found
    assert f'href="{PATH}/{ids["Dee"]}"' not in found


def test_the_page_of_nobody_says_what_will_be_on_it(house: House) -> None:
    page = desk(house).reads(PATH)
    assert "Mentors appear here once they are added" in page
    assert '<details class="card" open><summary>Add a mentor' in page


def test_a_mentor_is_added_and_gets_the_welcome(house: House) -> None:
    a_few_move_in(house)
    cleo = desk(house)
    wrong = {"name": "Eve", "number": "12", "language": "en", "zone": ""}

    refused = cleo.post(PATH, wrong)
    assert refused.status_code == 422
    for part in ('id="number-error"', 'id="zone-error"', 'value="Eve"', "data-focus"):
        assert part in refused.text, part
    done = cleo.post(PATH, wrong | {"number": "+12025550119", "zone": "America/Denver"})
    assert done.status_code == 303
    page = cleo.reads(done.location)
    assert "They get the welcome now" in page
    assert "invited" in page
    assert "enrolled mentor" in cleo.reads("/staff/audit")
    house.pass_time(timedelta(hours=2))
    assert house.read_by("Eve")
    assert caseworker(house).post(PATH, wrong).status_code == 404


def test_the_first_page_counts_who_is_away_or_over_load(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)
    link = f'<a href="{PATH}?who=away-or-over"><b>%d</b>'
    assert link % 1 in cleo.reads("/staff")

    with house.at_work() as m:
        absence.plan(m, ids["Dee"], AwayForm(TODAY, TODAY))

    assert link % 2 in cleo.reads("/staff")
    listed = cleo.reads(f"{PATH}?who=away-or-over")
    assert listed.count('<th scope="row"') == 2


def test_time_away_is_planned_taken_back_and_ended(house: House) -> None:
    ids = a_few_move_in(house)
    cleo, path = desk(house), f"{PATH}/{ids['Ben']}"
    page = cleo.reads(path)
    assert "goes to the next on its ladder, not to the cover" in page
    assert "counts as having a member&rsquo;s number if Ben has it" in page
    later = form(cleo, path, "away", first="2026-03-09", last="2026-03-10", cover=str(ids["Dee"]))

    assert cleo.post(path, later).status_code == 303
    page = cleo.reads(path)
    assert "Ben is away from 2026-03-09 to 2026-03-10." in page
    assert "Mon, Mar 9 to Tue, Mar 10; back <time" in page
    assert "Dee covers." in page
    gone = re.search(r'name="absence" value="(\d+)"', page)
    assert gone
    cleo.post(path, form(cleo, path, "stay", absence=gone[1]))
    assert "Ben stays after all." in cleo.reads(path)
    cleo.post(path, form(cleo, path, "away", first="2026-03-02", last="2026-03-03", cover=""))
    cleo.post(path, form(cleo, path, "return"))
    assert "Ben is here again" in cleo.reads(path)

    audit = cleo.reads("/staff/audit")
    for words in ("planned time away", "cancelled time away", "ended time away"):
        assert words in audit, words


def test_what_was_agreed_is_changed(house: House) -> None:
    ids = a_few_move_in(house)
    cleo, path = desk(house), f"{PATH}/{ids['Ben']}"
    agreed = {"start": "8am", "end": "22:00", "capacity": "2", "language": "es", "nights": "yes"}

    assert cleo.post(path, form(cleo, path, "agree", **agreed)).status_code == 303

    page = cleo.reads(path)
    for words in ("08:00 to 22:00", "1 of 2", "Spanish", "nights too"):
        assert words in page, words
    assert '<option value="America/New_York" selected>' in page

    there = agreed | {"zone": "America/Chicago"}
    assert cleo.post(path, form(cleo, path, "agree", **there)).status_code == 303
    assert "America/Chicago; nights too" in cleo.reads(path)
    assert "changed zone" in cleo.reads("/staff/audit")


@pytest.mark.parametrize(
    ("deed", "typed", "field"),
    [
        (
            "agree",
            {"start": "whenever", "end": "21:30", "capacity": "5", "language": "en"},
            "start",
        ),
        ("agree", {"start": "9am", "end": "8pm", "capacity": "5", "language": "x"}, "language"),
        (
            "agree",
            {"start": "9am", "end": "8pm", "capacity": "5", "language": "en", "zone": "Mars"},
            "zone",
        ),
        ("away", {"first": "soon", "last": "2026-03-03"}, "first"),
        ("away", {"first": "2026-03-05", "last": "2026-03-03"}, "last"),
        ("away", {"first": "9999-12-31", "last": "9999-12-31"}, "last"),
        ("away", {"first": "2026-03-05", "last": "2026-03-05", "cover": "9" * 30}, "cover"),
        ("give", {"member": "Nobody known"}, "member"),
        ("give", {"member": "Ana"}, "member"),
        ("move", {"to": ""}, "to"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost(
    house: House, deed: str, typed: dict[str, str], field: str
) -> None:
    ids = a_few_move_in(house)
    cleo, path = desk(house), f"{PATH}/{ids['Ben']}"

    answer = cleo.post(path, form(cleo, path, deed, **typed))

    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert 'id="errors" role="alert" tabindex="-1" data-focus' in answer.text
    assert f'href="#{field}"' in answer.text
    free = [value for name, value in typed.items() if name in ("start", "end", "first", "member")]
    assert all(f'value="{value}"' in answer.text for value in free)


def test_a_form_that_came_too_late_says_so_and_keeps_what_was_typed(house: House) -> None:
    ids = a_few_move_in(house)
    cleo, path = desk(house), f"{PATH}/{ids['Ben']}"
    agreed = {"start": "8am", "end": "9pm", "capacity": "2", "language": "en"}
    late = form(cleo, path, "agree", **agreed)
    away = form(cleo, path, "away", first="2026-03-09", last="2026-03-10")
    cleo.post(path, form(cleo, path, "agree", **agreed | {"capacity": "3"}))

    answer = cleo.post(path, late)

    assert (answer.status_code, "Meanwhile" in answer.text) == (409, True)
    assert 'value="9pm"' in answer.text
    # What somebody changed in another part is no reason to refuse this one.
    assert cleo.post(path, away).status_code == 303


def test_members_are_moved_and_given(house: House) -> None:
    ids = move_in(house)
    cleo, ben, lucia = desk(house), f"{PATH}/{ids['Ben']}", f"{PATH}/{ids['Lucia']}"
    chosen = [str(ids["Ana"]), str(ids["Sam"])]
    sent = form(cleo, ben, "move", to=str(ids["Lucia"]), to_has_number="yes")

    assert cleo.post(ben, sent | {"chosen": chosen}).status_code == 303
    assert "2 moved to Lucia." in cleo.reads(ben)
    assert "Ana" in cleo.reads(lucia)
    cleo.post(lucia, form(cleo, lucia, "give", member="kay"))
    page = cleo.reads(lucia)
    assert "Lucia is the mentor of Kay now." in page
    assert "without number" in page
    assert "changed mentor" in cleo.reads("/staff/audit")


def test_several_of_one_name_are_told_apart(house: House) -> None:
    ids = move_in(house)
    with house.at_work() as m:
        who = PersonForm("Ana", "+12025550141", zone="America/Denver", alias="Annie")
        other = add_member(m, MemberForm(who, "18:00", "on paper", "Cleo"))
    cleo, path = desk(house), f"{PATH}/{ids['Dee']}"

    answer = cleo.post(path, form(cleo, path, "give", member="ana"))

    assert f"{other} (Ana, Annie)" in answer.text
    assert cleo.post(path, form(cleo, path, "give", member=str(other))).status_code == 303
    assert "Annie" in cleo.reads(path)


def test_a_number_is_shown_to_whoever_asks_and_that_is_written_down(house: House) -> None:
    ids = a_few_move_in(house)
    cleo, path = desk(house), f"{PATH}/{ids['Ben']}"
    assert "***-***-0111" in cleo.reads(path)
    assert "+12025550111" not in cleo.reads(path)

    shown = cleo.post(f"{path}/show").text
    assert "+12025550111" in shown
    # From there, too, every form does what it says.
    assert "" not in re.findall(r'<form method="post"( action="[^"]*")?', shown)

    assert "saw number" in cleo.reads("/staff/audit")


def test_a_caseworker_sees_the_mentors_of_their_own_members_and_changes_none(house: House) -> None:
    ids = move_in(house)
    dov, eve = caseworker(house, "Dov", [ids["Ana"]]), caseworker(house, "Eve")

    listed = dov.reads(PATH)
    assert f'href="{PATH}/{ids["Ben"]}"' in listed
    assert f'href="{PATH}/{ids["Lucia"]}"' not in listed
    page = dov.reads(f"{PATH}/{ids['Ben']}")
    assert f'href="/staff/members/{ids["Ana"]}"' in page
    assert "Sam" not in page
    assert "more are not" in page
    assert 'name="deed"' not in page
    assert dov.get(f"{PATH}/{ids['Lucia']}").status_code == 404
    assert dov.post(f"{PATH}/{ids['Ben']}", {"deed": "return"}).status_code == 404
    assert "a member</a>" not in dov.reads(f"{PATH}/{ids['Dee']}")
    assert "The mentors of members assigned to you appear here." in eve.reads(PATH)
    assert eve.get(f"{PATH}/{ids['Ben']}").status_code == 404
    assert "<b>0</b> mentors" in eve.reads("/staff")
    assert desk(house).get(f"{PATH}/{ids['Ana']}").status_code == 404


def test_the_pages_ask_the_database_as_much_for_many_as_for_few(house: House) -> None:
    ids = move_in(house)
    cleo = desk(house)
    for path, most in ((PATH, 10), (f"{PATH}/{ids['Ben']}", 21)):
        cleo.reads(path)
        with statements(house) as few:
            cleo.reads(path)
        with house.at_work() as m:
            for name in ("Rosa", "Joe", "Mateo"):
                pair(m, ids[name], [Support(ids["Ben"]), Support(ids["Dee"])])
            day = timedelta(days=30 if path == PATH else 60)
            absence.plan(m, ids["Dee"], AwayForm(TODAY + day, TODAY + day, ids["Ben"]))

        with statements(house) as many:
            cleo.reads(path)

        assert len(many) == len(few) <= most, "\n".join(many)
