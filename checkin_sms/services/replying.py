"""A person of staff writes to a member, as the service: through the outbox like every text."""

import secrets
from collections.abc import Collection
from datetime import timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.neutral import giveaways
from checkin_sms.core.schedule import inside
from checkin_sms.core.segments import lost, segments, to_gsm
from checkin_sms.services import audit, memberpage, outgoing, where
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import inbox, members, numbers, people, phones, roles, timelines
from checkin_sms.store.roles import RoleKind, RoleState

MOST_PARTS = 2
# A line that follows from their own text may go out at any hour.
IN_REPLY = timedelta(minutes=5)


def mark() -> str:
    """A form shown once; Send pressed twice there sends once."""
    return secrets.token_hex(8)


def reply(
    m: Moment,
    viewer: Viewer,
    member_id: int,
    text: str,
    *,
    sure: bool = False,
    once: str = "",
    known: Collection[int] = (),
) -> None:
    """Refused with a sentence when it cannot be sent now; `sure`: it is meant, although a word of
    it gives away what it is about; `once`: the mark of the form; `known`: the texts of theirs that
    it answers."""
    memberpage.visible(m, viewer, member_id)
    person, phone = people.person(m.tx, member_id), numbers.first_of(m.tx, member_id)
    body = to_gsm(text.strip())
    faults = _faults(m, person, phone, body)
    if not faults and not sure and (words := giveaways(body)):
        faults.append(
            f"On a found phone this gives away what it is about: {words[0]}. Say it otherwise, or"
            " tick that it is meant."
        )
    if unknown := lost(text):
        faults.append(f"Many phones cannot show {' '.join(unknown)}. Say it in plain letters.")
    if faults:
        raise Refused(faults)
    if not outgoing.from_staff(m, person, phone, body, once=once or mark()):
        return
    mark_read(m, viewer, member_id, known)
    audit.record(m, viewer, "wrote to member", member_id)


def _faults(m: Moment, person: people.Person, phone: phones.Phone, body: str) -> list[str]:
    if not body:
        return ["Write something first."]
    if person.ended_at is not None:
        return ["They have died. Nothing is sent to them any more."]
    if phone.opted_out_at is not None:
        return [_STOPPED_BY.get(phone.opted_out_by or "", _STOPPED)]
    if phone.no_texts is not None:
        return [f"This phone takes no texts ({phone.no_texts}). Please call."]
    if where.channel(m, person.id, phone) is Channel.CALL:
        return ["They agreed to calls instead of texts. Please call."]
    return _no_ok(m, person) or _too_much(body) or _too_late(m, person)


_STOPPED = "This number asked us to stop. Only a START from it brings texts back."
_STOPPED_BY: dict[str, str] = {
    phones.Stopped.WRONG: "This number seems wrong. If it is theirs, enter it again to invite them."
}
# It may be a stranger who reads it, by a digit too many or after months without a word.
_NO_OK = "They have not said OK to our texts from this number. Please call."
_NOT_BEGUN: dict[RoleState, str] = {
    RoleState.DECLINED: "They said no to our texts. Please call.",
    RoleState.STOPPED: "Their texts were stopped here. Please call, or invite them again first.",
}


def _no_ok(m: Moment, person: people.Person) -> list[str]:
    role = roles.find(m.tx, person.id, RoleKind.MEMBER)
    if role is not None and role.state is RoleState.ACTIVE:
        return []
    return [_NOT_BEGUN.get(role.state, _NO_OK) if role else _NO_OK]


def _too_much(body: str) -> list[str]:
    parts = segments(body)
    return (
        [f"That would be {parts} texts; {MOST_PARTS} are the most."] if parts > MOST_PARTS else []
    )


def _too_late(m: Moment, person: people.Person) -> list[str]:
    member = members.get(m.tx, person.id)
    just_wrote = member.heard_at is not None and m.now - member.heard_at <= IN_REPLY
    hours = m.clocks(person, member).contact
    if just_wrote or inside(hours, person.zone, m.now):
        return []
    return [f"It is not between {hours.start:%H:%M} and {hours.end:%H:%M} where they live."]


def mark_read(m: Moment, viewer: Viewer, member_id: int, known: Collection[int]) -> int:
    """A person has read what they wrote, as far as the page that they had before them knew of it:
    by name, since what a shared phone sent hours ago may have become theirs since. Returns how
    many texts that were."""
    memberpage.visible(m, viewer, member_id)
    ids = sorted({*known} & {*timelines.unread_of(m.tx, member_id)})
    if ids:
        inbox.mark_read(m.tx, ids)
        audit.record(m, viewer, "read messages", member_id, f"{len(ids)}")
    return len(ids)
