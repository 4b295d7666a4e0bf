"""Notices as staff see them on Today: about whom, what, and the button that takes one off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin_sms.services import audit
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.textpage import Known, known
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import numbers, todays
from checkin_sms.store.base import Tx
from checkin_sms.store.members import PlanState
from checkin_sms.store.notices import Notice
from checkin_sms.store.todays import Subject

# What follows the name of whom it is about, where it is about somebody.
NOTICES = {
    "stale": "Check-ins could not be sent in time ({count}). Nobody counts as silent for it.",
    "carrier": "The carrier refuses to take our texts. Check the account.",
    "parked": "Something could not be worked on ({count}). A person should look.",
    "unreadable": "Something kept cannot be opened ({count}). Is a key missing from the settings?",
    "unread": "Texts have waited over two hours for a person ({count}).",
    "person": "Words of crisis, and no case asks anyone to call. Call them.",
    "mentor_stopped": "Stopped all texts, so is told of nobody.",
    "mentor_not_started": "Has not answered the welcome for mentors and staff.",
    "mentor_said_no": "Said no to the welcome for mentors and staff. Find somebody else.",
    "paused": "Asked for a pause in texts.",
    "mentor_away": "Away by a text of their own. The next of each member's team is told.",
    "wrong_number": "Somebody else seems to have this number. It gets nothing personal. Find out.",
    "new_number": "Says that their number changes. Ask which one it is.",
    "unidentified": "Somebody on this phone may need a call. They did not say who they are.",
    "died": "Has died. Tell their mentor in person: no text does.",
    "unproven": "Texts to us may be missing ({count}): the carrier's list could not be read.",
    "nobody_on_call": "Nobody on call can be reached, so staff hear of no words of crisis.",
    "many_undelivered": "Many phones get no texts ({count}). It is hardly the phones.",
    "refused": "A text was turned away. The carrier's settings may need a person ({count}).",
    "by_call": "This phone takes no texts. They agreed to calls, and are called from now on.",
    "landline": "This phone takes no texts. Ask for another number, or call.",
    "dead_number": "This number looks dead. Ask for a new one before it is someone else's.",
    "unreachable_days": "This phone could not be reached for days. Check the number.",
}
# These last as long as their trouble does: whoever has seen one has not ended it.
LASTING = frozenset({"carrier", "unread", "unproven", "nobody_on_call"})
# About a phone, which may be several people's.
_OF_A_PHONE = frozenset({"unidentified", "wrong_number"})


@dataclass(frozen=True)
class NoticeLine:
    """`people`: whom it is about; several: all who share the phone it is about."""

    id: int
    kind: str
    words: str
    people: list[Known]
    since: datetime

    @property
    def may_go(self) -> bool:
        return self.kind not in LASTING


def board(tx: Tx, now: datetime) -> list[NoticeLine]:
    found = notice_rows.notices(tx)
    about = [one.about for one in found if one.about]
    subjects = {one.person_id: one for one in todays.subjects(tx, about)} if about else {}
    lasting = [one for one in found if not _is_over(one, subjects.get(one.about), now)]
    return [_line(tx, one, subjects.get(one.about)) for one in lasting]


def take_off(m: Moment, viewer: Viewer, notice_id: int) -> None:
    """Somebody has seen it. The same trouble once more is a new one; twice is harmless."""
    if kind := notice_rows.close(m.tx, notice_id, m.now, LASTING):
        audit.record(m, viewer, "saw notice", detail=kind)


def _is_over(notice: Notice, subject: Subject | None, now: datetime) -> bool:
    """Nothing happens when such a time ends that could close its notice."""
    if notice.kind == "paused":
        return subject is None or subject.plan != PlanState.PAUSED
    if notice.kind == "mentor_away":
        return subject is None or subject.away_until is None or subject.away_until <= now
    return False


def _line(tx: Tx, notice: Notice, subject: Subject | None) -> NoticeLine:
    words = NOTICES.get(notice.kind, notice.kind).format(count=notice.count)
    of_a_phone = notice.kind in _OF_A_PHONE
    whom: Sequence[Known] = [known(subject)] if subject else []
    if subject is not None and of_a_phone:
        phone = numbers.find_first_of(tx, subject.person_id)
        whom = [known(one) for one in todays.sharers(tx, [phone.id])] if phone else whom
    return NoticeLine(notice.id, notice.kind, words, list(whom), notice.opened_at)
