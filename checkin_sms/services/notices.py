"""Trouble of the service itself: on the staff page at once, and once by text to staff on call."""

from datetime import timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.ladder import Helper, Severity
from checkin_sms.core.schedule import next_inside
from checkin_sms.services import outgoing, wordings
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import staff_of
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import people, unsent
from checkin_sms.store.people import Person
from checkin_sms.store.sealing import Unreadable

# A person in danger is told of at any hour; the rest waits for staff hours.
AT_ONCE = frozenset({"person", "unidentified"})
# The service's own trouble: texts about it may not leave, so it goes by the second channel too.
OURS = frozenset(
    {
        "carrier",
        "stale",
        "parked",
        "unreadable",
        "unproven",
        "many_undelivered",
        "refused",
        "nobody_on_call",
    }
)
# That one of these is closed does not mean that its trouble is over. A phone that takes no texts
# and yet sends one is fine for a moment, each time; what goes on comes back after staff have seen
# it. The next is told of no sooner than if the last one had stayed open.
BACK_AND_FORTH = frozenset({"landline", "by_call", "dead_number", "unreachable_days"})
GOES_ON = BACK_AND_FORTH | {"stale", "parked", "unreadable", "many_undelivered", "refused"}
# Trouble that may be over by itself is not texted before this.
PATIENCE = {"carrier": timedelta(minutes=15)}
# Named where a name cannot be opened: the staff page may show more than a text can.
SOMEBODY = {"en": "somebody", "es": "alguien"}
# The same trouble again after this long is told again; until then the open notice only counts.
AGAIN = timedelta(hours=12)
AGAIN_AT_ONCE = timedelta(minutes=5)


def notify(m: Moment, kind: str, about: int | None = None, count: int = 1) -> bool:
    """Open a notice, or count on the open one. Staff are texted for new trouble only. Returns
    whether somebody has been told, now or just before; never the person it is about."""
    staff = [one for one in staff_of(m, m.program_clocks()) if one.person != about]
    again = m.now - (AGAIN_AT_ONCE if kind in AT_ONCE else AGAIN)
    known = kind in GOES_ON and notice_rows.opened_since(m.tx, kind, about, again)
    tell = kind in OURS and m.runtime.second.there and not known
    if not notice_rows.open_notice(
        m.tx, kind, about, at=m.now, count=count, again=again, tell=tell
    ):
        _recount(m, kind, about)
        return bool(staff)
    m.note(about, f"notice to staff: {kind}")
    if known:
        return bool(staff)
    told = False
    for helper in staff:
        # The next one instead of whoever's text could not be made.
        if told and kind not in AT_ONCE:
            break
        with m.apart("a text to staff could not be made"):
            _tell(m, helper, kind, about, count)
            told = True
    return told


def _tell(m: Moment, helper: Helper, kind: str, about: int | None, count: int) -> None:
    soon = m.now + PATIENCE.get(kind, timedelta(0))
    at = m.now if kind in AT_ONCE else next_inside(helper.hours, helper.zone, soon)
    urgency = Severity.CRISIS if kind in AT_ONCE else Severity.ROUTINE
    wording = f"notice_{kind}"
    purpose = f"{wording}:{about or 0}:{int(m.now.timestamp())}:{helper.person}"
    blanks = _blanks(m, people.person(m.tx, helper.person), about, count)
    outgoing.to_helper(m, helper.person, wording, purpose, urgency, at=at, blanks=blanks)


def withdraw(m: Moment, kind: str) -> None:
    """It was over before anybody had to be texted of it."""
    unsent.suppress_notice(m.tx, f"notice_{kind}:", m.now)


def _recount(m: Moment, kind: str, about: int | None) -> None:
    """The text that still waits tells how many there are by now."""
    count = notice_rows.counted(m.tx, kind, about)
    for row in unsent.waiting_notices(m.tx, f"notice_{kind}:{about or 0}:"):
        if row.person_id is not None:
            helper = people.person(m.tx, row.person_id)
            words = wordings.aloud if row.channel is Channel.CALL else wordings.text
            body = words(m, helper, row.wording, _blanks(m, helper, about, count))
            unsent.reword(m.tx, row.id, body)


def _blanks(m: Moment, to: Person, about: int | None, count: int) -> dict[str, str | int]:
    if about is None:
        return {"n": count}
    who = people.person(m.tx, about).name
    if isinstance(who, Unreadable):
        who = SOMEBODY.get(to.language, SOMEBODY["en"])
    return {"n": count, "who": who}
