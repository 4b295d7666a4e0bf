"""One member as staff see them: who they are, how the last weeks were, what happened."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.schedule import local
from checkin_sms.runtime import Runtime
from checkin_sms.services import agreed, audit, own_clocks, supporting, where
from checkin_sms.services.access import Viewer, may_see
from checkin_sms.services.agreed import Agreed
from checkin_sms.services.desk import NotThere
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.own_clocks import OwnClocks
from checkin_sms.services.supporting import Supports
from checkin_sms.store import members, notes, numbers, rosters, staff, timelines, voicenotes
from checkin_sms.store.phones import Phone, Stopped
from checkin_sms.store.rosters import Listed, Narrowed
from checkin_sms.store.timelines import Event
from checkin_sms.store.voicenotes import VoiceNote

DAYS = 28
AT_A_TIME = 40

# What became of a text of ours, in words for people.
_DELIVERY = {
    Sending.DUE: "waits to be sent",
    Sending.SENDING: "is being sent",
    Sending.HANDED: "sent as an answer",
    Sending.UNKNOWN: "may be undelivered: we are asking",
    Sending.ACCEPTED: "on its way",
    Sending.SENT: "sent; no receipt came",
    Sending.DELIVERED: "delivered",
    Sending.UNANSWERED: "rang, and nobody answered",
    Sending.UNDELIVERED: "not delivered",
    Sending.FAILED: "could not be sent",
    Sending.EXPIRED: "not sent: too late",
    Sending.SUPPRESSED: "not sent: not wanted any more",
}
_QUESTIONS = {"mood": "How is today", "craving": "How strong"}


@dataclass(frozen=True)
class Number:
    id: int
    masked: str
    state: str
    shown: str = ""


@dataclass(frozen=True)
class Point:
    """One day of a chart; `value` None: nothing was answered that day."""

    day: date
    value: int | None
    approximate: bool
    state: str


@dataclass(frozen=True)
class Chart:
    question: str
    words: str
    low_is_hard: bool
    points: list[Point]


@dataclass(frozen=True)
class Line:
    """One thing that happened; `text` only where it was asked for."""

    at: datetime
    kind: str
    words: str
    text: str = ""
    crisis: str = ""
    # A voice note that is here.
    sound: int | None = None


@dataclass(frozen=True)
class Head:
    consent_how: str
    consent_by: str
    consent_at: datetime
    word: str
    hears: str
    watch_until: date | None
    why: str | None


@dataclass(frozen=True)
class MemberPage:
    member: Listed
    head: Head
    numbers: list[Number]
    agreed: Agreed
    own: OwnClocks
    charts: list[Chart]
    lines: list[Line]
    before: datetime | None
    unread: list[int]
    seen: str
    supports: Supports
    shown: bool = False
    caseworkers: list[str] = field(default_factory=list)


def page(
    runtime: Runtime,
    viewer: Viewer,
    member_id: int,
    *,
    before: datetime | None = None,
    show: bool = False,
    numbers: bool = False,
) -> MemberPage:
    """`show`: the words of texts too, `numbers`: whole numbers; either is written down. Raises
    NotThere."""
    with moment(runtime) as m:
        row = visible(m, viewer, member_id)
        if show:
            audit.record(m, viewer, "saw messages", member_id)
        if numbers:
            audit.record(m, viewer, "saw number", member_id)
        found = timelines.events(m.tx, member_id, limit=AT_A_TIME + 1, before=before)
        shown = found[:AT_A_TIME]
        return MemberPage(
            row,
            _head(m, member_id),
            numbers_of(m, member_id, whole=numbers),
            agreed.of(m, member_id),
            own_clocks.of(m, member_id),
            _charts(m, row),
            _lines(m, member_id, shown, show=show),
            shown[-1].at if len(found) > AT_A_TIME else None,
            timelines.unread_of(m.tx, member_id),
            seen(row),
            supporting.of(m, member_id),
            show,
            _caseworkers(m, member_id),
        )


def visible(m: Moment, viewer: Viewer, member_id: int) -> Listed:
    """The member, if there is one and the viewer may see them; raises NotThere."""
    if not may_see(m.tx, viewer, member_id):
        raise NotThere
    for ended in (False, True):
        wanted = Narrowed(ids=[member_id], ended=ended)
        if found := rosters.page(m.tx, wanted, limit=1):
            return found[0]
    raise NotThere


def seen(row: Listed) -> str:
    """What a page showed, to be compared when one of its forms comes back."""
    next_at = int(row.next_at.timestamp()) if row.next_at else 0
    asked = f"{row.plan}-{row.role}-{row.at}-{row.days}-{next_at}"
    return f"{asked}-{row.mentor_id or 0}-{row.phone_id or 0}-{row.watch_until or 0}"


def _head(m: Moment, member_id: int) -> Head:
    member, consent = members.get(m.tx, member_id), members.consent(m.tx, member_id)
    plan = members.plan_of(m.tx, member_id)
    return Head(
        *consent,
        word=member.word,
        hears=member.hears,
        watch_until=member.watch_until,
        why=plan.why,
    )


def numbers_of(m: Moment, person_id: int, *, whole: bool) -> list[Number]:
    """Their last digits, or all of them, and whether each takes texts or is called."""
    phones = numbers.all_of(m.tx, person_id)
    return [_number(one, where.channel(m, person_id, one), whole=whole) for one in phones]


def _number(phone: Phone, channel: Channel | None, *, whole: bool) -> Number:
    called = channel is Channel.CALL
    state = "called" if called else "takes texts"
    if phone.opted_out_at is not None:
        wrong = phone.opted_out_by == Stopped.WRONG
        state = "seems wrong" if wrong else f"stopped ({phone.opted_out_by})"
    elif phone.no_texts is not None:
        state = f"takes no texts: {phone.no_texts}{', called instead' if called else ''}"
    return Number(phone.id, f"***-***-{phone.number[-4:]}", state, phone.number if whole else "")


def _caseworkers(m: Moment, member_id: int) -> list[str]:
    wanted = staff.caseworkers_of(m.tx, member_id)
    return [one.name for one in staff.everyone(m.tx) if one.id in wanted]


def _charts(m: Moment, row: Listed) -> list[Chart]:
    today = local(m.now, row.zone).date()
    first = today - timedelta(days=DAYS - 1)
    states: dict[date, str] = {}
    answers: dict[str, dict[date, tuple[int, bool]]] = defaultdict(dict)
    for one in timelines.days(m.tx, row.id, first):
        states[one.local_date] = one.state
        if one.question is not None and one.value is not None:
            answers[one.question][one.local_date] = (one.value, bool(one.approximate))
    week = [first + timedelta(days=n) for n in range(DAYS)]
    return [
        Chart(
            question.name,
            _QUESTIONS.get(question.name, question.name),
            question.low_is_hard,
            [_point(day, answers[question.name], states) for day in week],
        )
        for question in QUESTIONS
    ]


def _point(day: date, answers: dict[date, tuple[int, bool]], states: dict[date, str]) -> Point:
    value, approximate = answers.get(day, (None, False))
    return Point(day, value, approximate, states.get(day, "").replace("_", " "))


def _lines(m: Moment, member_id: int, found: list[Event], *, show: bool) -> list[Line]:
    theirs = [one.id for one in found if one.kind in _THEIRS]
    ours = [one.id for one in found if one.kind in ("ours", "called")]
    texts = timelines.bodies(m.tx, theirs, ours) if show else {}
    spoken = voicenotes.of_inbox(m.tx, theirs)
    written = {}
    if any(one.kind == "note" for one in found):
        written = {one.id: one for one in notes.of_member(m.tx, member_id, 200)}
    names = {one.id: one.name for one in staff.everyone(m.tx)} if written else {}
    lines = []
    for one in found:
        if one.kind == "note":
            note = written.get(one.id)
            who = names.get(note.staff_id, "staff") if note else "staff"
            words = f"{who}: {one.state}" if one.state else f"{who} wrote a note"
            lines.append(Line(one.at, "note", words, note.text if note else ""))
        elif one.kind == "journal":
            lines.append(Line(one.at, "journal", one.state))
        else:
            side = "theirs" if one.kind in _THEIRS else "ours"
            lines.append(_text_line(one, texts.get((side, one.id), ""), spoken))
    return lines


_THEIRS = frozenset({"theirs", "pressed"})
_SEEN = {False: "read", True: "heard"}
_DID = {"theirs": "They wrote", "pressed": "They pressed a key", "ours": "We wrote"}


def _text_line(one: Event, text: str, spoken: Mapping[int, VoiceNote]) -> Line:
    did = _DID.get(one.kind, "We called")
    if one.kind in _THEIRS:
        note = spoken.get(one.id)
        did = "They left a voice note" if note else did
        words = did if one.state == "read" else f"{did}; not {_SEEN[bool(note)]} by a person yet"
        here = note.id if note and note.here else None
        return Line(one.at, "theirs", words, text, one.detail or "", here)
    said = _DELIVERY.get(Sending(one.state), one.state)
    about = (one.detail or "").replace("_", " ")
    return Line(one.at, "ours", f"{did} ({about}): {said}", text)
