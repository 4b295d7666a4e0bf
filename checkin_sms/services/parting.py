"""Mentors are taken away from a member: what they were told of, and waits to be told, goes on."""

from collections.abc import Collection

from checkin_sms.services import cases, taking
from checkin_sms.services.moment import Moment
from checkin_sms.store import absences, supporters


def let_go(m: Moment, member_id: int, gone: Collection[int]) -> None:
    """Once the new pairs are written. Whoever stands in for one of them goes with them."""
    away = absences.now_away(m.tx, gone, m.now).values()
    still = {one.person_id for one in supporters.mentors_of(m.tx, member_id)}
    covers = {one.cover_id for one in away if one.cover_id is not None} - still
    for mentor_id in sorted(covers.union(gone)):
        taking.no_mentor_now(m, member_id, mentor_id)
        cases.parted(m, member_id, mentor_id)
