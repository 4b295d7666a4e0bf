"""Cases and their rungs: one open case per member, each rung once, the last action known."""

import pytest
from sqlalchemy.exc import IntegrityError

from checkin_sms.store import case_actions, cases
from checkin_sms.store.base import Store, Tx
from checkin_sms.store.cases import StepOf
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW, member, mentor

CLOSED: dict[str, object] = dict(state="closed", next_at=None, next_step=None, closed_at=NOW)


def values(member_id: int, state: str = "open", **more: object) -> dict[str, object]:
    open_ = dict(next_at=NOW, next_step="tell") if state != "closed" else {}
    return dict(
        member_id=member_id,
        state=state,
        severity=0,
        reasons=["silence"],
        opened_at=NOW,
        raised_at=NOW,
        warned=False,
        settled=False,
        **open_,
        **more,
    )


def rung(no: int, person: int, told: bool = True, at: object = NOW) -> StepOf:
    return StepOf(no, person, True, "case_silence", NOW, "told", at if told else None, True)  # type: ignore[arg-type]


def opened(tx: Tx) -> tuple[int, int, int]:
    """Ana's case, Ana and Ben."""
    ana, ben = member(tx), mentor(tx)
    return cases.insert_case(tx, values(ana)), ana, ben


def test_a_case_comes_back_as_it_was(store: Store) -> None:
    with store.writing() as tx:
        case, ana, _ = opened(tx)

        found = cases.get(tx, case)
        assert (found.member_id, found.reasons, found.next_at, found.next_step) == (
            ana,
            ["silence"],
            NOW,
            "tell",
        )
        assert cases.open_case(tx, ana) == found
        assert cases.all_open(tx) == [found]


def test_a_member_has_one_open_case(store: Store) -> None:
    with store.writing() as tx:
        case, ana, _ = opened(tx)
    with pytest.raises(IntegrityError), store.writing() as tx:
        cases.insert_case(tx, values(ana, "claimed"))

    with store.writing() as tx:
        cases.save_case(tx, case, CLOSED)
        assert cases.open_case(tx, ana) is None
        assert cases.insert_case(tx, values(ana)) != case
        last = cases.last_closed(tx, ana)
        assert last is not None
        assert last.id == case


def test_of_many_who_open_a_case_at_once_one_does(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)

    def open_one() -> bool:
        try:
            with store.writing() as tx:
                return bool(cases.insert_case(tx, values(ana)))
        except IntegrityError:
            return False

    assert sum(at_once(*[open_one] * 6)) == 1


def test_each_rung_is_there_once(store: Store) -> None:
    with store.writing() as tx:
        case, _, ben = opened(tx)
        cases.insert_step(tx, case, rung(0, ben))
        cases.insert_step(tx, case, rung(1, ben, told=False))
        cases.save_step(tx, case, rung(1, ben))

        assert cases.steps(tx, case) == [rung(0, ben), rung(1, ben)]
    with pytest.raises(IntegrityError), store.writing() as tx:
        cases.insert_step(tx, case, rung(1, ben))


def test_a_helper_has_the_open_cases_that_they_were_told_of(store: Store) -> None:
    with store.writing() as tx:
        case, _, ben = opened(tx)
        assert cases.told_to(tx, ben) == []
        cases.insert_step(tx, case, rung(0, ben, told=False))
        assert cases.told_to(tx, ben) == []
        cases.insert_step(tx, case, rung(1, ben))
        cases.insert_step(tx, case, rung(2, ben))

        assert [one.id for one in cases.told_to(tx, ben)] == [case]
        cases.save_case(tx, case, CLOSED)
        assert cases.told_to(tx, ben) == []
        last = cases.last_told_to(tx, ben)
        assert last is not None
        assert last.id == case


def test_what_a_helper_knew_of_then_may_be_over_now(store: Store) -> None:
    with store.writing() as tx:
        case, _, ben = opened(tx)
        cases.insert_step(tx, case, rung(0, ben, at=NOW + HOUR))
        cases.save_case(tx, case, {**CLOSED, "closed_at": NOW + 2 * HOUR})

        known = [cases.known_at(tx, ben, NOW + n * HOUR) for n in range(3)]

        assert [[one.id for one in then] for then in known] == [[], [case], []]


def test_a_late_digit_is_about_what_they_were_told_of_last(store: Store) -> None:
    with store.writing() as tx:
        first, ana, ben = opened(tx)
        bea = member(tx, "Bea", "+12025550102")
        second = cases.insert_case(tx, values(bea))
        cases.insert_step(tx, second, rung(0, ben, at=NOW + HOUR))
        cases.insert_step(tx, first, rung(0, ben, at=NOW))

        found = cases.last_told_to(tx, ben)
        about_ana = cases.last_told_to(tx, ben, ana)
        assert found is not None
        assert about_ana is not None
        assert (found.id, about_ana.id) == (second, first)


def test_the_newest_action_can_be_taken_back(store: Store) -> None:
    with store.writing() as tx:
        case, ana, ben = opened(tx)
        dee = mentor(tx, "Dee", "+12025550104")
        assert case_actions.last(tx, ben) is None

        case_actions.add(tx, case, ben, 1, NOW)
        mine = case_actions.last(tx, ben)
        assert mine is not None
        assert case_actions.is_newest(tx, mine)
        case_actions.add(tx, case, dee, 2, NOW + HOUR)
        assert not case_actions.is_newest(tx, mine)

        theirs = case_actions.last(tx, dee)
        assert theirs is not None
        case_actions.mark_undone(tx, theirs.id)
        assert case_actions.is_newest(tx, mine)
        assert case_actions.last(tx, dee) is None
        assert ana


def test_who_handed_it_on_last(store: Store) -> None:
    with store.writing() as tx:
        case, _, ben = opened(tx)
        dee = mentor(tx, "Dee", "+12025550104")
        assert case_actions.last_handed_on(tx, case) is None

        for person, digit, who in ((ben, 5, ben), (dee, 1, ben), (dee, 4, dee)):
            case_actions.add(tx, case, person, digit, NOW)
            assert case_actions.last_handed_on(tx, case) == who

        last = case_actions.last(tx, dee)
        assert last is not None
        case_actions.mark_undone(tx, last.id)
        assert case_actions.last_handed_on(tx, case) == ben


def test_the_gravest_open_case_comes_first(store: Store) -> None:
    with store.writing() as tx:
        ids = []
        for n, severity in enumerate((0, 2, 1)):
            one = member(tx, f"M{n}", f"+120255502{n:02}")
            found = values(one) | dict(severity=severity, opened_at=NOW + n * DAY)
            ids.append(cases.insert_case(tx, found))

        assert [one.id for one in cases.all_open(tx)] == [ids[1], ids[2], ids[0]]
