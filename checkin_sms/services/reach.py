"""When it is the phone: landlines, numbers that look dead, many phones at once."""

from datetime import datetime, timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Kind, Sending, Verdict
from checkin_sms.core.delivery import Reason as Why
from checkin_sms.core.fate import blames_the_phone
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases, notices, where
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases as case_rows
from checkin_sms.store import checkins, numbers, phones, roles, sendings, unsent
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.outbox import Sent
from checkin_sms.store.phones import NoTexts
from checkin_sms.store.roles import RoleKind

DEAD = 30005
# A number is not given up for one bad hour of the phone company.
DEAD_AFTER = timedelta(hours=24)
HISTORY = timedelta(days=30)
AN_HOUR = timedelta(hours=1)
FEW = 5
ONE_IN = 5
DAYS = 3


def failed(m: Moment, row: Sent, code: int | None, found: Verdict) -> None:
    """A message failed: what staff should know of the phone it was for."""
    if row.person_id is None or code is None:
        return
    # That the line is stopped is told by itself.
    if found.alert and found.kind is not Kind.STOP_THE_LINE:
        notices.notify(m, "refused", row.person_id)
    if row.checkin_id is not None and is_many(m, m.now):
        notices.notify(m, "many_undelivered")
    elif found.reason is Why.LANDLINE:
        _landline(m, row, row.person_id)
    elif found.reason is Why.DEAD_NUMBER and _looks_dead(m, row, row.person_id):
        _dead(m, row, row.person_id)


def _landline(m: Moment, row: Sent, person_id: int) -> None:
    if _no_more_texts(m, row, person_id, NoTexts.LANDLINE):
        if _way(m, person_id, row.phone_id) is None:
            notices.notify(m, "landline", person_id)
        else:
            notices.notify(m, "by_call", person_id)


def _way(m: Moment, person_id: int, phone_id: int) -> Channel | None:
    return where.channel(m, person_id, phones.get(m.tx, phone_id))


def _dead(m: Moment, row: Sent, person_id: int) -> None:
    if _no_more_texts(m, row, person_id, NoTexts.DEAD):
        notices.notify(m, "dead_number", person_id)


def _looks_dead(m: Moment, row: Sent, person_id: int) -> bool:
    """Out of use twice, a day apart, and nothing arrived in between."""
    history = sendings.of_phone(m.tx, person_id, row.phone_id, m.now - HISTORY)
    arrived = [one.at for one in history if one.state == Sending.DELIVERED]
    since = max(arrived, default=m.now - HISTORY)
    return any(one.error == DEAD and since < one.at <= m.now - DEAD_AFTER for one in history)


def _no_more_texts(m: Moment, row: Sent, person_id: int, why: NoTexts) -> bool:
    """Nothing more is texted there. Who agreed to calls is called from now on; of all others
    people hear at once, since they are not asked any more. False if that was known."""
    if not phones.take_no_texts(m.tx, row.phone_id, why):
        return False
    unsent.suppress_phone(m.tx, row.phone_id, None)
    m.note(person_id, f"no more texts to this phone: {why}")
    for person in numbers.people_on(m.tx, row.phone_id):
        # Of a second number staff are told, and that is all: they are asked at the first.
        if numbers.first_of(m.tx, person.id).id != row.phone_id:
            continue
        _next_ones_are_told(m, person.id)
        is_member = roles.find(m.tx, person.id, RoleKind.MEMBER) is not None
        if is_member and _way(m, person.id, row.phone_id) is None:
            cases.raise_case(m, person.id, Reason.UNREACHABLE)
    return True


def _next_ones_are_told(m: Moment, helper_id: int) -> None:
    """What waited for them is not sent. Who has taken a case knows of it."""
    for case in case_rows.told_to(m.tx, helper_id):
        if case.claimed_by != helper_id:
            cases.unreached(m, case.id, helper_id)


def shown(m: Moment, phone_id: int) -> None:
    """A text came from there: it is no landline, and it is in use."""
    if not phones.take_texts_again(m.tx, phone_id):
        return
    for person in numbers.people_on(m.tx, phone_id):
        m.note(person.id, "texts again to this phone")
        for kind in ("landline", "by_call", "dead_number", "unreachable_days"):
            notice_rows.close_notices(m.tx, kind, m.now, person.id)


def is_many(m: Moment, at: datetime) -> bool:
    """Did so many prompts around then not arrive that it can hardly be the phones?"""
    last = sendings.prompts(m.tx, at - AN_HOUR, at + AN_HOUR)
    lost = {one.person_id for one in last if blames_the_phone(Sending(one.state), one.error)}
    got = {one.person_id for one in last if one.state in (Sending.SENT, Sending.DELIVERED)}
    everyone = {one.person_id for one in last}
    return len(lost - got) > max(FEW, len(everyone) / ONE_IN)


def unreachable_again(m: Moment, member_id: int) -> None:
    """One more asking that could not reach them; several days of that are for staff to see to."""
    states = checkins.last_states(m.tx, member_id, DAYS, over=True)
    if states == [CheckinState.UNREACHABLE] * DAYS:
        notices.notify(m, "unreachable_days", member_id)
