"""Cases as services: raised once whoever raises them, and promises that are true."""

from dataclasses import replace
from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Promise, Reason
from checkin_sms.services import casefile, cases, pressing
from checkin_sms.services.cases import Raised
from checkin_sms.services.enrol import PersonForm, add_staff
from checkin_sms.store import cases as rows
from checkin_sms.store import members, mentors, notices, numbers, people, phones, roles
from tests.house import WORDINGS, House
from tests.oak_street import a_few_move_in, cells, move_in
from tests.services.trouble import at_once, change, refusing

HOUR = timedelta(hours=1)


def raise_one(house: House, member: int, reason: Reason) -> Raised:
    with house.at_work() as m:
        return cases.raise_case(m, member, reason)


def press(house: House, person: int, digit: int) -> str:
    with house.at_work() as m:
        case = rows.last_told_to(m.tx, person)
        assert case is not None
        return pressing.press(m, case.id, person, digit).wording


def test_many_who_raise_a_case_at_once_open_one_and_tell_once(both: House) -> None:
    ana = a_few_move_in(both)["Ana"]

    at_once(*[lambda: raise_one(both, ana, Reason.HARD_DAY)] * 4)
    both.work()

    assert cells(both.runtime.store, 'SELECT count(*) FROM "case"') == [(1,)]
    assert len(both.read_by("Ben")) == 1


def test_two_who_press_1_at_once_do_not_both_have_it(both: House) -> None:
    names = a_few_move_in(both)
    raise_one(both, names["Ana"], Reason.HARD_DAY)
    both.clock.advance(0.75 * HOUR)
    both.work()

    said = at_once(
        lambda: press(both, names["Ben"], 1),
        lambda: press(both, names["Dee"], 1),
    )

    assert sorted(said) == ["case_claimed", "case_taken"]


def test_a_member_is_promised_whoever_truly_is_told(house: House) -> None:
    names = a_few_move_in(house)

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)

    assert (promised.promise, promised.who.name if promised.who else "") == (
        Promise.MENTOR_NOW,
        "Ben",
    )


def test_a_member_whom_nobody_can_be_told_of_is_promised_nobody(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        for name in ("Ben", "Dee", "Cleo"):
            phones.opt_out(m.tx, numbers.first_of(m.tx, names[name]).id, "plain", m.now)

    assert raise_one(house, names["Ana"], Reason.HARD_DAY) == Raised(Promise.NOBODY)


def test_a_mentor_who_is_away_is_neither_told_nor_promised(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        mentors.set_away(m.tx, names["Ben"], m.now + HOUR)

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)

    assert promised.who is not None
    assert promised.who.name == "Dee"
    house.clock.advance(HOUR)
    again = raise_one(house, names["Ana"], Reason.CRISIS)
    assert again.who is not None
    assert again.who.name == "Cleo"


def test_a_mentor_without_the_number_is_passed_over(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        mentors.unpair_all(m.tx, names["Ana"])
        for rank, name in enumerate(("Ben", "Dee")):
            mentors.pair(
                m.tx, names["Ana"], names[name], rank=rank, has_number=name == "Dee", crisis=False
            )

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)

    assert promised.who is not None
    assert promised.who.name == "Dee"


def test_a_backup_who_is_on_call_too_is_asked_at_once_and_once(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        add_staff(m, PersonForm("Dee", house.number("Dee"), zone="America/New_York"))
        for role in roles.of_people(m.tx, [names["Dee"]]):
            roles.begin(m.tx, role.id, m.now)
    house.work()
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    house.work()
    house.says("Ben", "2")

    def asked() -> int:
        return sum("Ana is having a hard day" in said for said in house.read_by("Dee"))

    assert asked() == 1
    house.pass_time(HOUR)
    assert asked() == 1
    assert any("Ana is having a hard day" in said for said in house.read_by("Cleo"))


def test_a_member_who_did_not_agree_to_more_is_told_of_to_staff(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        m.tx.exec_driver_sql("UPDATE member SET hears = 'silence'")

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)
    house.work()

    assert promised.promise is Promise.TEAM_NOW
    assert house.read_by("Ben") == []
    assert len(house.read_by("Cleo")) == 1


def test_a_mentor_who_was_told_of_silence_alone_is_not_promised_for_a_hard_day(
    house: House,
) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        m.tx.exec_driver_sql("UPDATE member SET hears = 'silence'")
    raise_one(house, names["Ana"], Reason.SILENCE)
    house.clock.advance(HOUR)

    promised = raise_one(house, names["Ana"], Reason.HARD_DAY)

    assert promised.promise is Promise.TEAM_NOW
    assert promised.who is not None
    assert promised.who.name == "Cleo"


def test_a_mentor_never_reads_a_reason_or_a_score(house: House) -> None:
    names = a_few_move_in(house)
    for reason in (Reason.HARD_DAY, Reason.LOW_RUN, Reason.SLIP, Reason.CALL_ME):
        raise_one(house, names["Ana"], reason)
    house.work()

    said = " ".join(house.read_by("Ben"))
    assert "Ana" in said
    assert not [
        word for word in ("score", "craving", "mood", "slip", "low") if word in said.lower()
    ]


def test_undo_takes_back_ones_own_last_press_once(both: House) -> None:
    names = a_few_move_in(both)
    raise_one(both, names["Ana"], Reason.HARD_DAY)
    press(both, names["Ben"], 1)

    with both.at_work() as m:
        first = pressing.undo(m, names["Ben"])
        again = pressing.undo(m, names["Ben"])
        case = rows.open_case(m.tx, names["Ana"])
    assert first is not None
    assert first.wording == "case_undone"
    assert again is None
    assert case is not None
    assert case.claimed_by is None


def test_nothing_is_undone_once_somebody_else_has_acted(house: House) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    press(house, names["Ben"], 2)
    press(house, names["Dee"], 1)

    with house.at_work() as m:
        assert pressing.undo(m, names["Ben"]) is None


def test_a_closed_case_is_not_opened_again_beside_a_new_one(house: House) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    press(house, names["Ben"], 1)
    press(house, names["Ben"], 3)
    raise_one(house, names["Ana"], Reason.CRISIS)

    with house.at_work() as m:
        assert pressing.undo(m, names["Ben"]) is None
    assert cells(house.runtime.store, "SELECT count(*) FROM \"case\" WHERE state <> 'closed'") == [
        (1,)
    ]


def test_a_human_who_reached_the_member_ends_their_silence(house: House) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.SILENCE)
    press(house, names["Ben"], 1)
    house.clock.advance(HOUR)
    press(house, names["Ben"], 3)

    with house.at_work() as m:
        assert members.get(m.tx, names["Ana"]).heard_at == m.now


def test_everything_stored_of_a_case_comes_back(both: House) -> None:
    names = a_few_move_in(both)
    raise_one(both, names["Ana"], Reason.CRISIS)
    press(both, names["Cleo"], 1)

    with both.at_work() as m:
        row = rows.open_case(m.tx, names["Ana"])
        assert row is not None
        case = casefile.load(m, row)
        changed = replace(case, warned=not case.warned, settled=not case.settled)
        casefile.save(m, row, case, changed)
        again = rows.open_case(m.tx, names["Ana"])
        assert again is not None
        assert casefile.load(m, again) == changed


# A mentor who has no part in it any more.


def danger(house: House, names: dict[str, int], *, staff: bool) -> None:
    """Ben was told of a hard day before; is there anybody on call who can be told of this?"""
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    with house.at_work() as m:
        if not staff:
            phones.take_no_texts(
                m.tx, numbers.first_of(m.tx, names["Cleo"]).id, phones.NoTexts.DEAD
            )
    raise_one(house, names["Ana"], Reason.DANGER)
    house.work()


def told(house: House) -> list[tuple[str, int]]:
    with house.runtime.store.reading() as tx:
        return [(one.kind, one.about) for one in notices.notices(tx)]


@pytest.mark.parametrize("staff", [True, False])
def test_who_is_left_out_reads_nothing_that_may_not_be_so(house: House, *, staff: bool) -> None:
    names = a_few_move_in(house)
    danger(house, names, staff=staff)
    house.says("Ben", "1")

    said = house.read_by("Ben")[-1]
    assert "looking after" not in said and "nothing more" not in said
    assert "do not call Ana" in said and "911" in said


@pytest.mark.parametrize("staff", [True, False])
def test_and_staff_find_that_nobody_was_told_when_the_last_who_knew_is_left_out(
    house: House, *, staff: bool
) -> None:
    names = a_few_move_in(house)
    danger(house, names, staff=staff)
    house.says("Ben", "1")

    of_her = [kind for kind, about in told(house) if about == names["Ana"]]
    assert of_her == ([] if staff else ["person"])


# Texts that cannot be made.


def lose_texts_to(house: House, *person_ids: int) -> None:
    """From now on a text of a case cannot be made for these."""
    with house.at_work() as m:
        for person_id in person_ids:
            people.set_language(m.tx, person_id, "es")
    change(house.runtime, wordings=refusing(ValueError("ours"), "case_", language="es"))


def test_whose_text_cannot_be_made_is_passed_over_at_once(both: House) -> None:
    names = move_in(both)
    lose_texts_to(both, names["Cleo"])

    said = raise_one(both, names["Sam"], Reason.CRISIS)
    both.work()

    assert said.promise is Promise.TEAM_NOW
    assert said.who is not None
    assert said.who.name == "Marcus"
    assert "Sam needs a call now" in " ".join(both.read_by("Marcus"))
    assert "case" not in " ".join(both.read_by("Cleo"))


def test_nor_does_a_mentors_hold_up_the_backup(house: House) -> None:
    names = a_few_move_in(house)
    lose_texts_to(house, names["Ben"])

    said = raise_one(house, names["Ana"], Reason.HARD_DAY)
    house.work()

    assert (said.promise, said.who and said.who.name) == (Promise.MENTOR_NOW, "Dee")
    assert "Ana is having a hard day" in " ".join(house.read_by("Dee"))


def test_with_nobody_left_nothing_is_promised_and_staff_hear_it_another_way(both: House) -> None:
    names = move_in(both)
    lose_texts_to(both, names["Cleo"], names["Marcus"])

    said = raise_one(both, names["Sam"], Reason.CRISIS)
    both.work()

    assert said.promise is Promise.NOBODY
    for name in ("Cleo", "Marcus"):
        assert WORDINGS.text("notice_person", "es", program="Oak Street", who="Sam") in (
            both.read_by(name)
        )


def test_they_are_asked_again_once_it_can_be_made(house: House) -> None:
    names = move_in(house)
    lose_texts_to(house, names["Cleo"], names["Marcus"])
    raise_one(house, names["Sam"], Reason.CRISIS)
    change(house.runtime, wordings=WORDINGS)

    house.pass_time(HOUR)

    case = WORDINGS.find("case_again", "es")[0].source[-20:]
    assert any(text.endswith(case) for text in house.read_by("Cleo"))
    assert any("988" in text for text in house.read_by("Sam")), "that nobody has it yet"


def test_what_the_member_or_a_claimer_cannot_be_told_undoes_no_claim(house: House) -> None:
    names = a_few_move_in(house)
    raise_one(house, names["Ana"], Reason.HARD_DAY)
    change(house.runtime, wordings=refusing(ValueError("ours"), "claimed_member"))

    assert press(house, names["Ben"], 1) == "case_claimed"
