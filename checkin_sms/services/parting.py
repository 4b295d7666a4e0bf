"""Mentors are taken away from a member, or somebody off call, or a member out of a caseworker's
sight: what they were told of, and waits to be told, or have taken, goes on."""

from collections.abc import Collection

from checkin_sms.core import parting
from checkin_sms.core.case import Around, Case, Move
from checkin_sms.services import cases, taking, where
from checkin_sms.services.access import sees
from checkin_sms.services.casefile import load
from checkin_sms.services.moment import Moment
from checkin_sms.services.telling import STEP
from checkin_sms.store import absences, staff, unsent
from checkin_sms.store import cases as case_rows
from checkin_sms.store.cases import CaseOf


def let_go(m: Moment, member_id: int, gone: Collection[int]) -> None:
    """Once the new pairs are written. Whoever stands in for one of them goes with them, unless they
    stand in for another one too."""
    away = absences.now_away(m.tx, gone, m.now).values()
    covers = {one.cover_id for one in away if one.cover_id is not None}
    covers -= cases.mentors(m, member_id)
    for mentor_id in sorted(covers.union(gone)):
        taking.no_mentor_now(m, member_id, mentor_id)
        cases.parted(m, member_id, mentor_id)


def off_call(m: Moment, person_id: int) -> None:
    """Once they are on call no more. Of whom they are a mentor they go on hearing as that, if it
    was as that that they heard of it."""
    for row in case_rows.told_to(m.tx, person_id):
        _off_call(m, row, person_id)


def _off_call(m: Moment, row: CaseOf, person_id: int) -> None:
    mentors = cases.mentors(m, row.member_id)
    stays = person_id in mentors and parting.told_as_mentor(load(m, row), person_id)
    unaware = False
    if not stays:
        unaware = unsent.take_back(m.tx, f"{STEP}{row.id}:", person_id)
        unsent.suppress_case(m.tx, row.id, person_id)

    def machine(case: Case, around: Around) -> Move:
        return parting.off_call(case, person_id, around, stays=stays, aware=not unaware)

    cases.move(m, row, machine)


def out_of_sight(m: Moment, staff_id: int) -> None:
    """Once they may see less than before, or come in no more. What they took at their desk goes to
    whoever comes next; who has a phone can go on by that."""
    account = staff.get(m.tx, staff_id)
    if account is None or account.person_id is None or where.reaches(m, account.person_id):
        return
    for row in case_rows.all_open(m.tx):
        if row.claimed_by == account.person_id and not sees(m.tx, account, row.member_id):
            cases.unreached(m, row.id, account.person_id)
