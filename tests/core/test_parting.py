"""A mentor is taken away, or staff off call, in the middle of a case: let go, and replaced by
whoever is there now."""

from dataclasses import replace
from datetime import time

import pytest

from checkin_sms.core import casework, pressing
from checkin_sms.core.case import Case, Next, State
from checkin_sms.core.ladder import Helper, Reason, StepState
from checkin_sms.core.parting import LET_GO, off_call, parted, told_as_mentor
from checkin_sms.core.schedule import Hours
from tests.core.circle import (
    BEN,
    CLEO,
    CRISIS,
    DEE,
    DUTY,
    HARD,
    HARD_TWO,
    MARCUS,
    MORNING,
    NIGHT,
    SILENCE,
    ZONE,
    at,
    claimed,
    hours,
    minutes,
    only,
    told,
)

FAY = Helper(3, True, DUTY, ZONE)
EVENING = Hours(time(18), time(22))
FAY_AND_DEE, DEE_ALONE = only(FAY, DEE), only(DEE)


def of(case: Case, person: Helper) -> list[StepState]:
    return [step.state for step in case.steps if step.person == person.person]


@pytest.mark.parametrize("case", [HARD, SILENCE, claimed(HARD), claimed(SILENCE)])
def test_whoever_is_put_in_their_place_is_asked_at_once(case: Case) -> None:
    now = MORNING + minutes(5)
    after, effects = parted(case, BEN.person, at(now, FAY_AND_DEE))

    assert told((after, effects)) == [(BEN.person, LET_GO), (FAY.person, case.steps[0].wording)]
    assert (after.state, after.claimed_by) == (State.OPEN, None)
    assert of(after, BEN) == [StepState.LEFT]
    assert [step.person for step in after.waiting] == [
        step.person for step in case.steps if step.person != BEN.person
    ]
    assert after.waiting[0].at > now


def test_with_nobody_new_the_next_one_is_asked() -> None:
    assert told(parted(HARD, BEN.person, at(team=DEE_ALONE))) == [
        (BEN.person, LET_GO),
        (DEE.person, "case_hard_day"),
    ]
    assert told(parted(HARD, BEN.person, at(team=only())))[1:] == [(CLEO.person, "case_hard_day")]


def test_they_hear_and_answer_nothing_more_of_it() -> None:
    case = parted(HARD, BEN.person, at(team=FAY_AND_DEE))[0]

    assert case.told == (FAY.person,)
    assert told(pressing.pressed(case, BEN.person, 1, at())) == []
    assert pressing.pressed(case, BEN.person, 1, at())[0] == case
    taken = pressing.pressed(case, FAY.person, 1, at())
    assert BEN.person not in [person for person, _ in told(taken)]


def test_who_never_got_the_text_hears_nothing_at_all() -> None:
    move = parted(HARD, BEN.person, at(team=FAY_AND_DEE), aware=False)

    assert told(move) == [(FAY.person, "case_hard_day")]


def test_a_rung_that_was_still_to_come_goes_to_the_new_one() -> None:
    after, effects = parted(HARD, DEE.person, at(team=only(BEN, FAY)))

    assert effects == []
    assert [step.person for step in after.waiting] == [FAY.person, CLEO.person, MARCUS.person]
    assert after.next_at == HARD.next_at


def test_or_to_nobody_where_the_new_one_is_off_duty_then() -> None:
    sleeps = replace(FAY, hours=EVENING)

    hard = parted(HARD, DEE.person, at(team=only(BEN, sleeps)))[0]
    silence = parted(SILENCE, DEE.person, at(team=only(BEN, sleeps)))[0]

    assert [step.person for step in hard.waiting] == [CLEO.person, MARCUS.person]
    assert silence.waiting[0].person == FAY.person
    assert silence.waiting[0].at == MORNING + hours(8)


def test_before_anybody_was_told_the_new_one_is_told_in_their_own_hours() -> None:
    case = casework.opened(Reason.SILENCE, at(NIGHT))[0]
    early = replace(FAY, hours=Hours(time(7), time(20)))

    after, effects = parted(case, BEN.person, at(NIGHT, only(early, DEE)))

    assert effects == []
    assert (after.waiting[0].person, after.waiting[0].at) == (FAY.person, NIGHT + hours(6))


def test_while_somebody_else_has_it_nobody_is_told() -> None:
    has_it = claimed(HARD_TWO, DEE.person)

    after, effects = parted(has_it, BEN.person, at(team=FAY_AND_DEE))

    assert effects == []
    assert (after.claimed_by, of(after, BEN)) == (DEE.person, [StepState.LEFT])


def test_whoever_was_told_after_them_keeps_their_time() -> None:
    after, effects = parted(HARD_TWO, BEN.person, at(MORNING + minutes(50), FAY_AND_DEE))

    assert told((after, effects)) == [(BEN.person, LET_GO)]
    assert after.next_at == HARD_TWO.next_at


def test_what_they_wrote_themselves_asks_nobody_anew() -> None:
    settled = casework.contact(SILENCE, at())[0]

    for case in (settled, claimed(settled)):
        after, effects = parted(case, BEN.person, at(team=FAY_AND_DEE))
        assert told((after, effects)) == [(BEN.person, LET_GO)]
        assert (after.state, after.next_step) == (State.OPEN, Next.AGAIN)


def test_of_a_crisis_only_who_agreed_hears() -> None:
    agreed = replace(BEN, crisis=True)
    case = casework.opened(Reason.CRISIS, at(team=only(agreed)))[0]
    had_it = claimed(case)

    others = parted(had_it, BEN.person, at(team=only(FAY)))
    also = parted(had_it, BEN.person, at(team=only(replace(FAY, crisis=True))))

    assert FAY.person not in [person for person, _ in told(others)]
    assert (FAY.person, "case_crisis") in told(also)


def test_where_others_are_the_danger_no_mentor_hears() -> None:
    case = casework.raised(HARD, Reason.DANGER, at())[0]

    after, effects = parted(case, BEN.person, at(team=FAY_AND_DEE))

    assert effects == []
    assert FAY.person not in [step.person for step in after.steps]


def test_who_is_on_call_too_stays() -> None:
    both = replace(BEN, mentor=False)

    assert parted(HARD, BEN.person, at(team=only(DEE, staff=(both, CLEO)))) == (HARD, [])


def test_who_said_that_they_cannot_is_not_thanked_again() -> None:
    case = pressing.pressed(HARD, BEN.person, 2, at())[0]

    assert told(parted(case, BEN.person, at(team=FAY_AND_DEE))) == []


def test_a_closed_case_and_one_that_they_know_nothing_of_stay_as_they_are() -> None:
    closed = pressing.pressed(claimed(HARD), BEN.person, 3, at())[0]

    assert parted(closed, BEN.person, at(team=FAY_AND_DEE)) == (closed, [])
    after, effects = parted(CRISIS, BEN.person, at(team=FAY_AND_DEE))
    assert (after.steps, effects) == (CRISIS.steps, [])


WITHOUT_CLEO = only(BEN, DEE, staff=(MARCUS,))


@pytest.mark.parametrize("case", [CRISIS, claimed(CRISIS, CLEO.person)])
def test_whoever_is_taken_off_call_is_let_go_and_the_next_of_staff_asked(case: Case) -> None:
    after, effects = off_call(case, CLEO.person, at(team=WITHOUT_CLEO), stays=False)

    assert told((after, effects)) == [(CLEO.person, LET_GO), (MARCUS.person, "case_crisis")]
    assert (after.state, after.claimed_by) == (State.OPEN, None)
    assert of(after, CLEO) == [StepState.LEFT]
    assert told(pressing.pressed(after, CLEO.person, 1, at())) == []
    assert told(casework.raised(after, Reason.CRISIS, at())) == [
        (MARCUS.person, "case_crisis_again")
    ]


def test_no_mentor_is_put_in_the_place_of_staff() -> None:
    alone = only(staff=(CLEO, MARCUS))
    case = casework.opened(Reason.HARD_DAY, at(team=alone))[0]

    after = off_call(case, CLEO.person, at(team=WITHOUT_CLEO), stays=False)

    assert told(after) == [(CLEO.person, LET_GO), (MARCUS.person, "case_hard_day")]


def test_who_had_only_to_hear_of_it_later_hears_nothing() -> None:
    after, effects = off_call(CRISIS, MARCUS.person, at(team=only(BEN, staff=(CLEO,))), stays=False)

    assert effects == []
    assert of(after, MARCUS) == [StepState.PASSED]
    assert after.waiting == ()


def test_those_who_heard_that_somebody_has_it_are_asked_again_when_nobody_has() -> None:
    both = casework.fired(CRISIS, at(MORNING + minutes(10)))[0]
    had_it = claimed(both, MARCUS.person)
    assert not had_it.waiting
    team = only(BEN, DEE, staff=(CLEO,))

    off = off_call(had_it, MARCUS.person, at(team=team), stays=False)

    assert told(off) == [(MARCUS.person, LET_GO), (CLEO.person, "case_again_crisis")]
    declined = pressing.pressed(had_it, MARCUS.person, 2, at())
    assert told(declined) == [(CLEO.person, "case_again_crisis")]


def test_what_they_were_told_as_a_mentor_stays_theirs() -> None:
    staff = replace(BEN, mentor=False, crisis=True)
    case = casework.opened(Reason.HARD_DAY, at(team=only(BEN, staff=(CLEO, staff))))[0]

    assert told_as_mentor(case, BEN.person)
    after, effects = off_call(claimed(case), BEN.person, at(team=only(BEN)), stays=True)

    assert effects == []
    assert after.claimed_by == BEN.person
    assert of(after, BEN) == [StepState.TOLD]


def test_where_others_are_the_danger_nobody_hears_as_a_mentor() -> None:
    assert not told_as_mentor(casework.raised(HARD, Reason.DANGER, at())[0], BEN.person)
    assert not told_as_mentor(CRISIS, CLEO.person)
    assert not told_as_mentor(parted(HARD, BEN.person, at(team=FAY_AND_DEE))[0], BEN.person)


def test_a_closed_case_is_over_for_staff_too() -> None:
    closed = pressing.pressed(claimed(CRISIS, CLEO.person), CLEO.person, 3, at())[0]

    assert off_call(closed, CLEO.person, at(team=WITHOUT_CLEO), stays=False) == (closed, [])
