"""What goes and what stays of a person who is erased, table by table.

A row that others count or point to stays, emptied of all that is anybody's; the rest is deleted.
The carrier's name of a text stays with its empty row: else its list would bring the text back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    union,
    update,
)

from checkin_sms.core.delivery import OPEN, Sending
from checkin_sms.core.ladder import Severity
from checkin_sms.core.voice import Place
from checkin_sms.store import theirs
from checkin_sms.store.absences import AbsenceRow
from checkin_sms.store.answers import AnswerRow
from checkin_sms.store.base import Base, Tx
from checkin_sms.store.bindings import BindingRow
from checkin_sms.store.calls import CallRow
from checkin_sms.store.case_actions import CaseActionRow
from checkin_sms.store.cases import CaseRow, CaseStepRow
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.inbox import InboxRow, InboxState
from checkin_sms.store.journal import JournalRow
from checkin_sms.store.letters import LetterRow
from checkin_sms.store.loads import CLAIM
from checkin_sms.store.members import Hears, MemberRow, PlanRow
from checkin_sms.store.mentors import MentorRow, PairRow
from checkin_sms.store.notes import NoteRow
from checkin_sms.store.notices import NoticeRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.oncall import OnCallRow
from checkin_sms.store.outbox import OutboxRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow, Stopped
from checkin_sms.store.roles import RoleRow
from checkin_sms.store.staff import AssignedRow, StaffRow
from checkin_sms.store.theirs import Gone
from checkin_sms.store.voicenotes import NoteState, VoiceNoteRow

ERASED = "erased"
# A number that said no is not texted again, so the keyed hash by which it is found stays.
_STAYS_STOPPED = (Stopped.CARRIER, Stopped.PLAIN, Stopped.WRONG)


@dataclass(frozen=True)
class Fate:
    """`values` None: these rows are deleted."""

    table: type[Base]
    which: Callable[[Gone], ColumnElement[bool]]
    values: Callable[[Gone], Mapping[str, Any]] | None = None


def phones_to_lock(tx: Tx, person_id: int) -> list[int]:
    """Every phone that was ever theirs, locked as a text from it would: before all else. Not only
    `locked`: these rows may go, so that nothing may point at them meanwhile."""
    ever = union(
        select(PersonPhoneRow.phone_id).where(PersonPhoneRow.person_id == person_id),
        select(CheckinRow.phone_id).where(CheckinRow.member_id == person_id),
        select(OutboxRow.phone_id).where(OutboxRow.person_id == person_id),
        select(InboxRow.phone_id).where(
            InboxRow.person_id == person_id, InboxRow.phone_id.is_not(None)
        ),
    ).subquery()
    statement = select(PhoneRow.id).where(PhoneRow.id.in_(select(ever))).order_by(PhoneRow.id)
    return list(tx.execute(statement.with_for_update()).scalars())


def erase(tx: Tx, person_id: int, phone_ids: Sequence[int], at: datetime) -> None:
    """`phone_ids`: those that were ever theirs. Whoever shares one keeps it."""
    if tx.dialect.name == "sqlite":
        # What is deleted is overwritten in the file, not only passed over.
        tx.execute(text("PRAGMA secure_delete=ON"))
    shared = select(PersonPhoneRow.phone_id).where(PersonPhoneRow.person_id != person_id)
    own = select(PhoneRow.id, PhoneRow.lookup).where(
        PhoneRow.id.in_(phone_ids), PhoneRow.id.not_in(shared)
    )
    found = [(row[0], row[1]) for row in tx.execute(own)]
    gone = Gone(
        person_id,
        at,
        phones=[one for one, _ in found],
        lookups=[one for _, one in found],
        ever=phone_ids,
        nowhere=_nowhere(tx),
    )
    _keep_the_claims(tx, person_id)
    for fate in FATES:
        which = fate.which(gone)
        if fate.values is None:
            tx.execute(delete(fate.table).where(which))
        else:
            tx.execute(update(fate.table).where(which).values(**fate.values(gone)))


def _nowhere(tx: Tx) -> int:
    known = select(PhoneRow.id).where(PhoneRow.lookup == ERASED)
    found = tx.execute(known).scalar_one_or_none()
    if found is not None:
        return found
    row = dict(number="", lookup=ERASED, opted_out_by=Stopped.LEFT)
    return tx.execute(insert(PhoneRow).values(**row).returning(PhoneRow.id)).scalar_one()


def _keep_the_claims(tx: Tx, member_id: int) -> None:
    """How long each case waited stays countable when it is forgotten who took it."""
    first = (
        select(func.min(CaseActionRow.at))
        .where(CaseActionRow.case_id == CaseRow.id)
        .where(CaseActionRow.digit == CLAIM, CaseActionRow.undone.is_(False))
        .scalar_subquery()
    )
    statement = update(CaseRow).where(CaseRow.member_id == member_id)
    tx.execute(statement.values(claimed_at=func.coalesce(first, CaseRow.claimed_at)))


def _forgotten(column: Any) -> Any:
    """In place of what must be unique."""
    return literal(f"{ERASED}:") + cast(column, String)


_NO_WORDS: Mapping[str, Any] = dict(
    body="",
    wording=ERASED,
    purpose=_forgotten(OutboxRow.id),
    # Nothing that is still told of it finds it, so nothing is ever sent again for it.
    token=_forgotten(OutboxRow.id),
    checkin_id=None,
    case_id=None,
    inbox_id=None,
    error=None,
)
_NO_TEXT: Mapping[str, Any] = dict(
    body="",
    lookup="",
    phone_id=None,
    person_id=None,
    media=0,
    crisis=None,
    state=InboxState.READ,
    replied=False,
)
_NO_CALL: Mapping[str, Any] = dict(
    words=None, lookup="", phone_id=None, person_id=None, outbox_id=None, key="", place=Place.OVER,
)  # fmt: skip
_NO_SOUND: Mapping[str, Any] = dict(
    sound=None, seconds=0, tries=0, state=NoteState.FETCHED, next_step="delete"
)
_CLOSED: Mapping[str, Any] = dict(state=Sending.SUPPRESSED, next_at=None, next_step=None)
_NO_CASE: Mapping[str, Any] = dict(
    reasons=[], severity=Severity.ROUTINE, outcome=None, claimed_by=None, closed_by=None
)
_NO_TALK: Mapping[str, Any] = dict(asking=None, tries=0, gentle=False, put_off=False)


def _open(which: Callable[[Gone], ColumnElement[bool]]) -> Callable[[Gone], ColumnElement[bool]]:
    return lambda gone: OutboxRow.state.in_(sorted(OPEN)) & which(gone)


def _no_member(gone: Gone) -> Mapping[str, Any]:
    return dict(
        word="", hears=Hears.SILENCE, consent_how="", consent_by="", consent_at=gone.at,
        heard_at=None, watch_until=None, slipped_at=None, pin=None, clocks={},
    )  # fmt: skip


def _no_person(gone: Gone) -> Mapping[str, Any]:
    return dict(
        name=ERASED, alias=ERASED, said_as=None, language="en", zone="UTC",
        created_at=gone.at, ended_at=gone.at, erased_at=gone.at,
    )  # fmt: skip


# In this order: whatever points to a row is seen to before it.
FATES = (
    Fate(BindingRow, theirs.person(BindingRow.person_id)),
    Fate(BindingRow, lambda gone: BindingRow.phone_id.in_(gone.phones)),
    Fate(AnswerRow, theirs.answers),
    Fate(NoteRow, theirs.person(NoteRow.member_id)),
    Fate(JournalRow, theirs.person(JournalRow.person_id)),
    Fate(NoticeRow, theirs.person(NoticeRow.about)),
    Fate(CallRow, theirs.calls, lambda _: _NO_CALL),
    # What the carrier still has of their voice is deleted there first, and then the row is empty.
    Fate(VoiceNoteRow, theirs.at_the_carrier, lambda gone: {**_NO_SOUND, "next_at": gone.at}),
    Fate(VoiceNoteRow, theirs.nowhere_else),
    Fate(CallRow, theirs.heard_of_them, lambda _: {"words": None}),
    Fate(OutboxRow, theirs.lists_them, lambda _: {"body": ""}),
    Fate(OutboxRow, theirs.says_who_helps, lambda _: {"body": ""}),
    Fate(OutboxRow, _open(theirs.to_them), lambda _: _CLOSED),
    Fate(OutboxRow, _open(theirs.names_them), lambda _: _CLOSED),
    Fate(OutboxRow, theirs.names_them, lambda _: _NO_WORDS),
    Fate(OutboxRow, theirs.to_them, lambda gone: {**_NO_WORDS, "phone_id": gone.nowhere}),
    Fate(InboxRow, theirs.texts, lambda _: _NO_TEXT),
    Fate(CaseStepRow, theirs.of_cases(CaseStepRow.case_id)),
    Fate(CaseActionRow, theirs.of_cases(CaseActionRow.case_id)),
    Fate(CaseRow, theirs.person(CaseRow.member_id), lambda _: _NO_CASE),
    Fate(
        CheckinRow,
        theirs.person(CheckinRow.member_id),
        lambda gone: {**_NO_TALK, "phone_id": gone.nowhere},
    ),
    # What others once did on a number of theirs stays; the number does not.
    Fate(
        CheckinRow,
        lambda gone: CheckinRow.phone_id.in_(gone.phones),
        lambda gone: {"phone_id": gone.nowhere},
    ),
    Fate(
        OutboxRow,
        lambda gone: OutboxRow.phone_id.in_(gone.phones),
        lambda gone: {"phone_id": gone.nowhere},
    ),
    Fate(InboxRow, lambda gone: InboxRow.phone_id.in_(gone.phones), lambda _: {"phone_id": None}),
    Fate(CallRow, lambda gone: CallRow.phone_id.in_(gone.phones), lambda _: {"phone_id": None}),
    Fate(AssignedRow, theirs.person(AssignedRow.member_id)),
    Fate(
        LetterRow, lambda gone: or_(LetterRow.member_id == gone.id, LetterRow.person_id == gone.id)
    ),
    Fate(PairRow, lambda gone: or_(PairRow.member_id == gone.id, PairRow.mentor_id == gone.id)),
    Fate(AbsenceRow, theirs.person(AbsenceRow.mentor_id)),
    Fate(AbsenceRow, theirs.person(AbsenceRow.cover_id), lambda _: {"cover_id": None}),
    Fate(MentorRow, theirs.person(MentorRow.person_id)),
    Fate(OnCallRow, theirs.person(OnCallRow.person_id)),
    Fate(StaffRow, theirs.person(StaffRow.person_id), lambda _: {"person_id": None}),
    Fate(PlanRow, theirs.person(PlanRow.member_id)),
    Fate(RoleRow, theirs.person(RoleRow.person_id)),
    Fate(PersonPhoneRow, theirs.person(PersonPhoneRow.person_id)),
    Fate(
        PhoneRow,
        lambda gone: PhoneRow.id.in_(gone.phones) & PhoneRow.opted_out_by.in_(_STAYS_STOPPED),
        lambda _: {"number": "", "no_texts": None},
    ),
    Fate(
        PhoneRow,
        lambda gone: (
            PhoneRow.id.in_(gone.phones)
            & func.coalesce(PhoneRow.opted_out_by, "").not_in(_STAYS_STOPPED)
        ),
    ),
    Fate(MemberRow, theirs.person(MemberRow.person_id), _no_member),
    Fate(PersonRow, theirs.person(PersonRow.id), _no_person),
)
