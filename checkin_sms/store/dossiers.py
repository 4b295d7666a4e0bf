"""All that is kept about one member, read for whoever asks for it: section by section."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import aliased

from checkin_sms.store.answers import AnswerRow
from checkin_sms.store.audits import AuditRow
from checkin_sms.store.base import Tx
from checkin_sms.store.calls import CallRow
from checkin_sms.store.case_actions import CaseActionRow
from checkin_sms.store.cases import CaseRow, CaseStepRow
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.inbox import InboxRow
from checkin_sms.store.journal import JournalRow
from checkin_sms.store.members import MemberRow, PlanRow
from checkin_sms.store.mentors import PairRow
from checkin_sms.store.notes import NoteRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.outbox import NOT_TAKING, TAKING, OutboxRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow
from checkin_sms.store.roles import RoleRow
from checkin_sms.store.staff import AssignedRow, StaffRow
from checkin_sms.store.voicenotes import VoiceNoteRow

Statement = Select[*tuple[Any, ...]]


@dataclass(frozen=True)
class Section:
    """`of`: the statement for one member, whose columns bear the names that people read."""

    name: str
    of: Callable[[int], Statement]


def sections(tx: Tx, member_id: int) -> dict[str, list[dict[str, Any]]]:
    return {
        section.name: [dict(row._mapping) for row in tx.execute(section.of(member_id))]
        for section in SECTIONS
    }


_HELPER = aliased(PersonRow)


def _plain(owner: Any, table: Any, names: Sequence[str], order: Any) -> Callable[[int], Statement]:
    """Columns of one table as they are called, for whoever `owner` names."""
    columns = [getattr(table, name) for name in names]
    return lambda of: select(*columns).where(owner == of).order_by(order)


def _numbers(of: int) -> Statement:
    link = ("rank", "confirmed_at", "remind", "evening_from", "fallback", "calls", "message_ok")
    return (
        select(
            PhoneRow.number,
            PhoneRow.opted_out_at,
            PhoneRow.opted_out_by,
            PhoneRow.no_texts,
            *(getattr(PersonPhoneRow, name) for name in link),
        )
        .join(PersonPhoneRow, PersonPhoneRow.phone_id == PhoneRow.id)
        .where(PersonPhoneRow.person_id == of)
        .order_by(PersonPhoneRow.rank)
    )


def _spoken(of: int) -> Statement:
    """Their own voice too, in base64: it is as much their word as a text is."""
    columns = (VoiceNoteRow.seconds, VoiceNoteRow.state, VoiceNoteRow.sound)
    return (
        select(InboxRow.received_at, *columns)
        .join(VoiceNoteRow, VoiceNoteRow.inbox_id == InboxRow.id)
        .where(VoiceNoteRow.member_id == of)
        .order_by(VoiceNoteRow.id)
    )


def _supporters(of: int) -> Statement:
    return (
        select(_HELPER.name.label("mentor"), PairRow.rank, PairRow.has_number, PairRow.crisis)
        .join(PairRow, PairRow.mentor_id == _HELPER.id)
        .where(PairRow.member_id == of)
        .order_by(PairRow.rank)
    )


def _answers(of: int) -> Statement:
    columns = (AnswerRow.question, AnswerRow.value, AnswerRow.approximate, AnswerRow.words)
    return (
        select(CheckinRow.local_date, *columns, AnswerRow.at)
        .join(AnswerRow, AnswerRow.checkin_id == CheckinRow.id)
        .where(CheckinRow.member_id == of)
        .order_by(AnswerRow.at)
    )


def _told(of: int) -> Statement:
    return (
        select(CaseStepRow.case_id, _HELPER.name.label("who"), CaseStepRow.told_at)
        .join(CaseRow, CaseRow.id == CaseStepRow.case_id)
        .join(_HELPER, _HELPER.id == CaseStepRow.person_id)
        .where(CaseRow.member_id == of, CaseStepRow.told_at.is_not(None))
        .order_by(CaseStepRow.told_at)
    )


def _pressed(of: int) -> Statement:
    columns = (CaseActionRow.digit, CaseActionRow.undone, CaseActionRow.at)
    return (
        select(CaseActionRow.case_id, _HELPER.name.label("who"), *columns)
        .join(CaseRow, CaseRow.id == CaseActionRow.case_id)
        .join(_HELPER, _HELPER.id == CaseActionRow.person_id)
        .where(CaseRow.member_id == of)
        .order_by(CaseActionRow.id)
    )


def _notes(of: int) -> Statement:
    return (
        select(NoteRow.at, StaffRow.name.label("by"), NoteRow.deed, NoteRow.text, NoteRow.case_id)
        .join(StaffRow, StaffRow.id == NoteRow.staff_id)
        .where(NoteRow.member_id == of)
        .order_by(NoteRow.id)
    )


def about_them_to_others(of: int) -> ColumnElement[bool]:
    """Texts that told others of this member."""
    about = select(CaseRow.id).where(CaseRow.member_id == of)
    notices = OutboxRow.purpose.like(f"notice\\_%:{of}:%", escape="\\")
    return or_(OutboxRow.person_id.is_(None), OutboxRow.person_id != of) & or_(
        OutboxRow.case_id.in_(about),
        OutboxRow.purpose.startswith(f"{NOT_TAKING}:{of}:", autoescape=True),
        OutboxRow.purpose.startswith(f"{TAKING}:{of}:", autoescape=True),
        notices,
    )


def _to_others(of: int) -> Statement:
    return (
        select(OutboxRow.created_at, _HELPER.name.label("to"), OutboxRow.body, OutboxRow.state)
        .outerjoin(_HELPER, _HELPER.id == OutboxRow.person_id)
        .where(about_them_to_others(of))
        .order_by(OutboxRow.id)
    )


def _caseworkers(of: int) -> Statement:
    return (
        select(StaffRow.name)
        .join(AssignedRow, AssignedRow.staff_id == StaffRow.id)
        .where(AssignedRow.member_id == of)
        .order_by(StaffRow.id)
    )


def _looked(of: int) -> Statement:
    return (
        select(AuditRow.at, StaffRow.name.label("who"), AuditRow.what, AuditRow.detail)
        .outerjoin(StaffRow, StaffRow.id == AuditRow.staff_id)
        .where(AuditRow.member_id == of)
        .order_by(AuditRow.id)
    )


_PERSON = ("name", "alias", "said_as", "language", "zone", "created_at", "ended_at")
# Not the PIN: it is theirs alone, and a file goes through many hands.
_MEMBER = (
    "word", "hears", "consent_how", "consent_by", "consent_at", "heard_at", "watch_until",
    "slipped_at", "clocks",
)  # fmt: skip
_PLAN = ("days", "at", "state", "next_at", "why", "watch_days")
_CHECKIN = ("local_date", "state", "due_at", "asked_at", "closed_at")
_INBOX = ("received_at", "body", "media", "crisis", "state")
_OUTBOX = ("created_at", "channel", "wording", "body", "state")
_CALL = ("began_at", "ended_at", "place", "words")
_CASE = ("id", "opened_at", "reasons", "severity", "state", "claimed_at", "closed_at", "outcome")
_ROLE = ("kind", "state", "invited_at", "began_at")

SECTIONS = (
    Section("person", _plain(PersonRow.id, PersonRow, _PERSON, PersonRow.id)),
    Section("numbers", _numbers),
    Section("roles", _plain(RoleRow.person_id, RoleRow, _ROLE, RoleRow.id)),
    Section("consent", _plain(MemberRow.person_id, MemberRow, _MEMBER, MemberRow.person_id)),
    Section("plan", _plain(PlanRow.member_id, PlanRow, _PLAN, PlanRow.id)),
    Section("mentors", _supporters),
    Section("caseworkers", _caseworkers),
    Section("check-ins", _plain(CheckinRow.member_id, CheckinRow, _CHECKIN, CheckinRow.due_at)),
    Section("answers", _answers),
    Section("texts from them", _plain(InboxRow.person_id, InboxRow, _INBOX, InboxRow.received_at)),
    Section("voice notes", _spoken),
    Section("texts to them", _plain(OutboxRow.person_id, OutboxRow, _OUTBOX, OutboxRow.id)),
    Section("texts to others about them", _to_others),
    Section("calls", _plain(CallRow.person_id, CallRow, _CALL, CallRow.id)),
    Section("cases", _plain(CaseRow.member_id, CaseRow, _CASE, CaseRow.id)),
    Section("who was told of a case", _told),
    Section("what was pressed about a case", _pressed),
    Section("notes", _notes),
    Section(
        "what was done", _plain(JournalRow.person_id, JournalRow, ("at", "what"), JournalRow.id)
    ),
    Section("who saw or changed something", _looked),
)
