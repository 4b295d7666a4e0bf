"""What staff change for a mentor: the right part of the page, by the right people."""

from dataclasses import replace

import pytest

from checkin_sms.core.channel import Calls
from checkin_sms.core.ladder import Reason
from checkin_sms.services import arranging, cases, mentorpage
from checkin_sms.services.access import Role, Viewer
from checkin_sms.services.arranging import Wrong
from checkin_sms.services.desk import NotThere
from checkin_sms.services.mentorpage import Seen
from checkin_sms.store import supporters
from tests.cast import KNOWN
from tests.house import House
from tests.oak_street import a_few_move_in, move_in
from tests.web.desk import account, caseworker


def seen(house: House, viewer: Viewer, mentor: int) -> Seen:
    return mentorpage.page(house.runtime, viewer, mentor).seen


def do(house: House, viewer: Viewer, mentor: int, deed: str, *chosen: int, **form: str) -> str:
    part = {"agree": "agreed", "move": "members", "give": "members"}.get(deed, "away")
    was = getattr(seen(house, viewer, mentor), part)
    with house.at_work() as m:
        return arranging.do(m, viewer, mentor, {"deed": deed, "seen": was, **form}, chosen)


def test_a_case_goes_on_to_the_next_when_its_mentor_leaves_today(both: House) -> None:
    names = a_few_move_in(both)
    cleo = account(both)
    with both.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.SILENCE)
    both.work()

    do(both, cleo, names["Ben"], "away", first="2026-03-02", last="2026-03-02")
    both.work()

    assert any("Ana" in text for text in both.read_by("Dee"))


def test_whoever_texted_away_is_brought_back(both: House) -> None:
    names = a_few_move_in(both)
    cleo = account(both)
    both.says("Ben", "AWAY 3")
    assert mentorpage.page(both.runtime, cleo, names["Ben"]).line.gone

    do(both, cleo, names["Ben"], "return")

    assert not mentorpage.page(both.runtime, cleo, names["Ben"]).line.gone


def test_a_member_given_without_a_number_is_told_to_the_next(house: House) -> None:
    names = move_in(house)
    do(house, account(house), names["Lucia"], "give", member="sam")

    with house.at_work() as m:
        (pair,) = supporters.mentors_of(m.tx, names["Sam"])

    assert (pair.name, pair.has_number) == ("Lucia", False)


@pytest.mark.parametrize(
    ("deed", "form", "field"),
    [
        ("nonsense", {}, "deed"),
        ("stay", {"absence": "4711"}, "away"),
        ("stay", {"absence": "x"}, "away"),
        ("move", {"to": "Ben"}, "to"),
        ("move", {"to": "Ana"}, "to"),
        ("move", {"to": "Dee"}, "chosen"),
        ("give", {"member": ""}, "member"),
        ("away", {"first": "2026-03-04", "last": "2026-03-04", "cover": "Ana"}, "cover"),
    ],
)
def test_what_cannot_be_names_its_field(
    house: House, deed: str, form: dict[str, str], field: str
) -> None:
    names = a_few_move_in(house)
    given = {key: str(names.get(text, text)) for key, text in form.items()}

    with pytest.raises(Wrong) as wrong:
        do(house, account(house), names["Ben"], deed, **given)

    assert wrong.value.fields.keys() == {field}
    assert not wrong.value.late


def test_nobody_is_given_to_themselves_or_twice(house: House) -> None:
    names = move_in(house)
    cleo = account(house)
    for mentor, who in (("Dee", "dee"), ("Ben", "ana")):
        with pytest.raises(Wrong):
            do(house, cleo, names[mentor], "give", member=who, has_number="yes")


def test_only_coordinators_change_a_mentor(house: House) -> None:
    names = move_in(house)
    dov = caseworker(house, "Dov", [names["Ana"]]).viewer
    with pytest.raises(NotThere):
        do(house, dov, names["Ben"], "return")
    with pytest.raises(NotThere):
        mentorpage.page(house.runtime, replace(dov, role=Role.CASEWORKER), names["Lucia"])


def test_a_number_stays_hidden_until_it_is_asked_for(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)

    hidden = mentorpage.page(house.runtime, cleo, names["Ben"]).numbers
    shown = mentorpage.page(house.runtime, cleo, names["Ben"], numbers=True).numbers

    assert (hidden[0].shown, shown[0].shown) == ("", KNOWN["Ben"].number)


def test_a_mentor_with_a_landline_is_called_from_now_on(house: House) -> None:
    names = a_few_move_in(house)
    cleo = account(house)
    agreed = dict(start="9am", end="8pm", capacity="5", language="en")

    do(house, cleo, names["Ben"], "agree", calls="always", **agreed)

    assert mentorpage.page(house.runtime, cleo, names["Ben"]).line.mentor.calls == Calls.ALWAYS
    with pytest.raises(Wrong) as refused:
        do(house, cleo, names["Ben"], "agree", calls="by drum", **agreed)
    assert set(refused.value.fields) == {"calls"}
    house.says("Ana", "call me")
    assert house.carrier.handset(house.number("Ben")).is_ringing()
