"""Enrol people: members, mentors, staff on call.

Every fault of a form is named at once, and a refused form changes nothing. The one text that
follows is the welcome; nothing else goes to a number that has not answered it.
"""

from dataclasses import dataclass, field
from datetime import date

from checkin_sms.core.channel import Calls
from checkin_sms.core.neutral import giveaways
from checkin_sms.core.schedule import local, parse_days, parse_time, zone_named
from checkin_sms.services import agreeing, inviting
from checkin_sms.services.agreeing import CallForm
from checkin_sms.services.moment import Moment
from checkin_sms.services.newcomer import LANGUAGES, Newcomer, PersonForm, attempt, checked, settled
from checkin_sms.services.refusing import FieldFault, Refused
from checkin_sms.store import members, mentors, numbers, oncall, phones, roles, supporters
from checkin_sms.store.roles import RoleKind

__all__ = [
    "MemberForm",
    "MentorForm",
    "PersonForm",
    "add_member",
    "add_mentor",
    "add_staff",
    "member_faults",
]

# So that every text stays one part, as of names.
LONGEST_WORD = 14


@dataclass(frozen=True)
class MemberForm:
    person: PersonForm
    at: str
    consent_how: str
    consent_by: str
    days: str = "daily"
    word: str = ""
    hears: str = "silence"
    watch_until: date | None = None
    by_call: CallForm = field(default_factory=CallForm)


@dataclass(frozen=True)
class MentorForm:
    person: PersonForm
    duty: str = "09:00-20:00"
    nights: bool = False
    crisis: bool = False


def add_member(m: Moment, form: MemberForm) -> int:
    faults, found = _member_checked(m, form)
    if faults or found is None:
        raise Refused(faults)
    person_id = settled(m, found.known)
    members.add(
        m.tx,
        person_id,
        word=found.word,
        hears=members.Hears(form.hears),
        consent=(form.consent_how.strip(), form.consent_by.strip(), m.now),
        watch_until=form.watch_until,
    )
    members.add_plan(m.tx, person_id, days=found.days, at=found.at)
    agreeing.settle_at_first(m, person_id, numbers.first_of(m.tx, person_id).id, form.by_call)
    inviting.invite(m, person_id, RoleKind.MEMBER)
    return person_id


def member_faults(m: Moment, form: MemberForm) -> list[str]:
    """What `add_member` would refuse it for. Changes nothing."""
    return _member_checked(m, form)[0]


@dataclass(frozen=True)
class _MemberKnown:
    """A member's form, checked."""

    known: Newcomer
    days: str
    at: str
    word: str


def _member_checked(m: Moment, form: MemberForm) -> tuple[list[str], _MemberKnown | None]:
    faults, known = checked(m, form.person, RoleKind.MEMBER)
    days = attempt(faults, "days", parse_days, form.days) or frozenset()
    at = attempt(faults, "at", parse_time, form.at)
    hours = m.program_clocks().contact
    if at is not None and not hours.contains(at):
        said = f"the time must be between {hours.start:%H:%M} and {hours.end:%H:%M}"
        faults.append(FieldFault("at", f"{said}, when texts may go out"))
    word = form.word.strip() or LANGUAGES.get(form.person.language, "")
    faults += [FieldFault("word", said) for said in _word_faults(word)]
    faults += _call_faults(m, form, known)
    faults += _agreed_faults(m, form)
    if faults or known is None or at is None:
        return faults, None
    digits = "".join(str(day) for day in sorted(days))
    return [], _MemberKnown(known, digits, f"{at:%H:%M}", word)


def _word_faults(word: str) -> list[str]:
    found = []
    if len(word) > LONGEST_WORD:
        found.append(f"the member's own word may have {LONGEST_WORD} letters at most")
    if words := giveaways(word):
        found.append(f"the member's own word stands on lock screens: not {words[0]}")
    return found


def _agreed_faults(m: Moment, form: MemberForm) -> list[FieldFault]:
    found = []
    if form.hears not in list(members.Hears):
        said = "what the mentor may hear of is 'silence' or 'more'"
        found.append(FieldFault("hears", said))
    if not form.consent_how.strip() or not form.consent_by.strip():
        field = "consent_by" if form.consent_how.strip() else "consent"
        said = "say how consent was given and by whom it was taken"
        found.append(FieldFault(field, said))
    if form.watch_until is not None and form.watch_until <= _today(m, form.person.zone):
        found.append(FieldFault("watch_until", "the watch ends on a day to come"))
    return found


def _today(m: Moment, zone: str) -> date:
    """Where they live; a zone that is wrong has a fault of its own."""
    try:
        return local(m.now, zone_named(zone.strip())).date()
    except ValueError:
        return m.now.date()


def _call_faults(m: Moment, form: MemberForm, known: Newcomer | None) -> list[str]:
    lookup = m.runtime.store.keyring.fingerprint(known.number) if known else ""
    phone = phones.find(m.tx, lookup)
    taken = agreeing.pins_on(m, phone.id) if phone else frozenset()
    found = agreeing.faults(form.by_call, shared=form.person.shared, taken=taken)
    if phone is not None and known is not None and known.person_id is not None:
        found += agreeing.faults_at_first(m, known.person_id, phone.id, form.by_call)
    return found


def add_mentor(m: Moment, form: MentorForm) -> int:
    faults, known = checked(m, form.person, RoleKind.MENTOR)
    start, _, end = form.duty.partition("-")
    start_at = attempt(faults, "start", parse_time, start)
    end_at = attempt(faults, "end", parse_time, end)
    if start_at is not None and start_at == end_at:
        said = "duty hours begin and end at different times, as in 09:00-20:00"
        faults.append(FieldFault("end", said))
    if faults or known is None:
        raise Refused(faults)
    person_id = settled(m, known)
    mentors.add(
        m.tx,
        person_id,
        start=f"{start_at:%H:%M}",
        end=f"{end_at:%H:%M}",
        nights=form.nights,
        crisis=form.crisis,
    )
    _may_be_rung(m, person_id)
    inviting.invite(m, person_id, RoleKind.MENTOR)
    return person_id


def _may_be_rung(m: Moment, person_id: int) -> None:
    """Whoever helps is called for what cannot wait, unless they are a member, who says it
    themselves."""
    if members.find(m.tx, person_id) is None:
        phone = numbers.first_of(m.tx, person_id)
        numbers.agree(m.tx, person_id, phone.id, Calls.FALLBACK, message_ok=False)


def add_staff(m: Moment, form: PersonForm) -> int:
    """Staff on call, in the order in which they are added. Who was taken off call comes back, last
    in line."""
    faults, known = checked(m, form, RoleKind.STAFF)
    if faults or known is None:
        raise Refused(faults)
    person_id = settled(m, known)
    oncall.add(m.tx, person_id, len(supporters.staff_on_call(m.tx)))
    known_as = roles.find(m.tx, person_id, RoleKind.STAFF)
    if known_as is not None:
        inviting.on_call_again(m, known_as)
        return person_id
    _may_be_rung(m, person_id)
    inviting.invite(m, person_id, RoleKind.STAFF)
    return person_id
