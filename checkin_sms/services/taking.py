"""Whether a member takes texts, as their mentor hears it: that, and no more than that."""

from collections.abc import Collection

from checkin_sms.core.ladder import Helper, Severity
from checkin_sms.core.schedule import next_inside
from checkin_sms.services import outgoing
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import team_of
from checkin_sms.store import members, sendings, unsent
from checkin_sms.store.outbox import NOT_TAKING, TAKING
from checkin_sms.store.people import Person


def not_now(m: Moment, person: Person, but: Collection[int] = ()) -> None:
    """They stopped or paused. `but`: who hears of it otherwise."""
    for helper in _mentors(m, person)[:1]:
        # Who has not yet heard that the last time is over need hear nothing new.
        if helper.person not in but and not _take_back(m, person, helper, TAKING):
            _tell(m, person, helper, NOT_TAKING)


def again(m: Moment, person: Person, but: Collection[int] = ()) -> None:
    """That is over: whoever heard that they take none, and still is their mentor, hears so."""
    for helper in _mentors(m, person):
        _take_back(m, person, helper, NOT_TAKING)
        heard = sendings.last_told(m.tx, helper.person, _purposes(person))
        if heard == NOT_TAKING and helper.person not in but:
            _tell(m, person, helper, TAKING)


def _mentors(m: Moment, person: Person) -> list[Helper]:
    member = members.get(m.tx, person.id)
    return list(team_of(m, member, m.clocks(person, member)).mentors)


def _purposes(person: Person) -> list[str]:
    return [f"{wording}:{person.id}:" for wording in (NOT_TAKING, TAKING)]


def _take_back(m: Moment, person: Person, helper: Helper, wording: str) -> bool:
    return unsent.take_back(m.tx, f"{wording}:{person.id}:", helper.person)


def _tell(m: Moment, person: Person, helper: Helper, wording: str) -> None:
    outgoing.to_helper(
        m,
        helper.person,
        wording,
        f"{wording}:{person.id}:{int(m.now.timestamp())}",
        Severity.ROUTINE,
        at=next_inside(helper.hours, helper.zone, m.now),
        blanks={"alias": person.alias},
    )
