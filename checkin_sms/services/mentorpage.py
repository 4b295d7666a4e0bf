"""One mentor as staff see them: what they agreed to, time away, and whom they support."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from checkin_sms.core.channel import Calls
from checkin_sms.runtime import Runtime
from checkin_sms.services import access, agreeing, audit, caseload, memberpage, roster, textpage
from checkin_sms.services.access import Viewer
from checkin_sms.services.caseload import Board, Line
from checkin_sms.services.desk import NotThere
from checkin_sms.services.memberpage import Number
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.textpage import Waiting
from checkin_sms.store import absences, loads, members, mentors, rosters
from checkin_sms.store.loads import MentorOf
from checkin_sms.store.mentors import Paired
from checkin_sms.store.rosters import Listed, Narrowed

# More pairs of one mentor than this are a slip of the import.
MOST_SHOWN = 200


@dataclass(frozen=True)
class Supported:
    """One member of theirs, and what is agreed between the two."""

    member: Listed
    pair: Paired
    status: str
    kind: str


@dataclass(frozen=True)
class Seen:
    """What a page showed of each part, to be compared when that part's form comes back."""

    agreed: str
    away: str
    members: str


@dataclass(frozen=True)
class MentorPage:
    """`hidden`: how many more they support, whom the viewer may not see; `others`: mentors who
    could stand in or take over, each with what rests on them."""

    line: Line
    numbers: list[Number]
    firsts: list[Supported]
    backed: list[Supported]
    hidden: int
    others: list[tuple[int, str]]
    seen: Seen
    is_member: bool
    unread: list[Waiting]

    @property
    def calls(self) -> list[tuple[Calls, str]]:
        """What they can agree to."""
        return list(agreeing.OF_A_HELPER.items())


def page(runtime: Runtime, viewer: Viewer, mentor_id: int, *, numbers: bool = False) -> MentorPage:
    """`numbers`: whole ones, which is written down. Raises NotThere."""
    with moment(runtime) as m:
        mentor = visible(m, viewer, mentor_id)
        if numbers:
            audit.record(m, viewer, "saw number", detail=f"mentor {mentor_id}")
        board = caseload.board(m.tx, m.now)
        pairs = mentors.pairs_of(m.tx, mentor_id, MOST_SHOWN)
        mine = access.seen_members(m.tx, viewer)
        shown = [one for one in pairs if mine is None or one.member_id in mine]
        supported = _supported(m, shown)
        both = members.find(m.tx, mentor_id) is not None
        return MentorPage(
            next(one for one in board.lines if one.mentor.person_id == mentor_id),
            memberpage.numbers_of(m, mentor_id, whole=numbers),
            [one for one in supported if one.pair.rank == 0],
            [one for one in supported if one.pair.rank > 0],
            len(pairs) - len(shown),
            _others(board, mentor_id),
            seen(m, mentor),
            both and access.may_see(m.tx, viewer, mentor_id),
            textpage.waiting(m.tx, viewer, mentor_id),
        )


def visible(m: Moment, viewer: Viewer, mentor_id: int) -> MentorOf:
    """The mentor, if there is one and the viewer may see them; raises NotThere."""
    shown = access.seen_mentors(m.tx, viewer)
    found = loads.find_mentor(m.tx, mentor_id)
    if found is None or (shown is not None and mentor_id not in shown):
        raise NotThere
    return found


def seen(m: Moment, mentor: MentorOf) -> Seen:
    agreed = (mentor.duty_start, mentor.duty_end, mentor.nights, mentor.crisis, mentor.capacity)
    times = absences.to_come(m.tx, m.now, mentor.person_id)
    pairs = mentors.pairs_of(m.tx, mentor.person_id, MOST_SHOWN)
    return Seen(
        _print((agreed, mentor.language, mentor.zone, mentor.calls)),
        _print((_instant(mentor.away_until, m.now), [one.id for one in times])),
        _print([(one.member_id, one.rank) for one in pairs]),
    )


def _instant(at: datetime | None, now: datetime) -> str:
    """One that is over is none: nobody changed anything when it passed."""
    return at.isoformat() if at and at > now else ""


def _print(value: object) -> str:
    return sha256(repr(value).encode()).hexdigest()[:16]


def _supported(m: Moment, pairs: list[Paired]) -> list[Supported]:
    """With each one's row of the list of members; whoever has died is left out."""
    ids = [one.member_id for one in pairs]
    rows = {one.id: one for one in rosters.page(m.tx, Narrowed(ids=ids), limit=MOST_SHOWN)}
    found = [(rows[one.member_id], one) for one in pairs if one.member_id in rows]
    return [Supported(row, one, *roster.status_of(row)) for row, one in found]


def _others(board: Board, mentor_id: int) -> list[tuple[int, str]]:
    """By name, with how many members each has, and whether they could be told at all."""
    lines = [one for one in board.lines if one.mentor.person_id != mentor_id]
    lines.sort(key=lambda one: one.mentor.name.casefold())
    return [(one.mentor.person_id, _in_short(one)) for one in lines]


def _in_short(line: Line) -> str:
    said = [f"{line.members} of {line.mentor.capacity} members"]
    if line.gone:
        said.append("away now")
    elif line.away:
        said.append("away soon")
    if not line.texted:
        said.append("gets no texts")
    return f"{line.mentor.name}: {', '.join(said)}"
