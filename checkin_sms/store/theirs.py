"""Which rows are somebody's, or name them: what is asked when a person is erased."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, or_, select, union

from checkin_sms.core.delivery import OPEN
from checkin_sms.store.answers import AnswerRow
from checkin_sms.store.calls import CallRow
from checkin_sms.store.cases import CaseRow, CaseStepRow
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.dossiers import about_them_to_others
from checkin_sms.store.inbox import InboxRow
from checkin_sms.store.mentors import MentorRow, PairRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.outbox import OutboxRow
from checkin_sms.store.voicenotes import NoteState, VoiceNoteRow


@dataclass(frozen=True)
class Gone:
    """Whose rows they are, and the numbers that were theirs and are nobody else's; `ever`: also
    those that others have."""

    id: int
    at: datetime
    phones: Sequence[int]
    lookups: Sequence[str]
    ever: Sequence[int]
    # Where rows point that must point to a phone: one without a number.
    nowhere: int


def of_cases(column: Any) -> Callable[[Gone], ColumnElement[bool]]:
    return lambda gone: column.in_(select(CaseRow.id).where(CaseRow.member_id == gone.id))


def person(column: Any) -> Callable[[Gone], ColumnElement[bool]]:
    return lambda gone: column == gone.id


def answers(gone: Gone) -> ColumnElement[bool]:
    of_them = select(CheckinRow.id).where(CheckinRow.member_id == gone.id)
    return AnswerRow.checkin_id.in_(of_them)


def texts(gone: Gone) -> ColumnElement[bool]:
    """Also those from before they were known here, and what no one on their own phone claimed."""
    nobodys = InboxRow.person_id.is_(None) & or_(
        InboxRow.phone_id.in_(gone.phones), InboxRow.lookup.in_(gone.lookups)
    )
    return or_(InboxRow.person_id == gone.id, nobodys)


def to_them(gone: Gone) -> ColumnElement[bool]:
    nobodys = OutboxRow.person_id.is_(None) & OutboxRow.phone_id.in_(gone.phones)
    return or_(OutboxRow.person_id == gone.id, nobodys)


def names_them(gone: Gone) -> ColumnElement[bool]:
    """A question "who is this?" on a phone that they share, or did once, lists them."""
    theirs = select(PersonPhoneRow.phone_id).where(PersonPhoneRow.person_id == gone.id)
    once = (OutboxRow.wording == "who_is_this") & OutboxRow.phone_id.in_(gone.ever)
    on_shared = OutboxRow.person_id.is_(None) & or_(OutboxRow.phone_id.in_(theirs), once)
    return or_(about_them_to_others(gone.id), on_shared)


def lists_them(gone: Gone) -> ColumnElement[bool]:
    """A question which of them was meant, to whoever was told of them."""
    return (OutboxRow.wording == "case_which") & OutboxRow.person_id.in_(told(gone))


# What says who will call, is asked to, or has the case.
NAMES_A_HELPER = frozenset({
    "call_me", "call_me_later", "case_ended", "case_in_hand", "case_more_help", "case_taken",
    "case_tried", "case_tried_crisis", "claimed_member", "claimed_shared", "gentle", "slip",
    "stopped_asked", "thanks_hard", "thanks_hard_later",
})  # fmt: skip


def says_who_helps(gone: Gone) -> ColumnElement[bool]:
    """To members whom they were there for, and to others about these. What waits to be sent keeps
    its words: a member is not left with an empty text."""
    about = or_(
        OutboxRow.person_id.in_(_helped(gone)),
        OutboxRow.case_id.in_(_told_of(gone)),
        _says_who_would_help(gone),
    )
    return OutboxRow.wording.in_(NAMES_A_HELPER) & OutboxRow.state.not_in(sorted(OPEN)) & about


def _says_who_would_help(gone: Gone) -> ColumnElement[bool]:
    """A kind text names whose turn it was, or who stood in, and that is kept nowhere else: of a
    mentor all of them go."""
    is_mentor = select(MentorRow.person_id).where(MentorRow.person_id == gone.id).exists()
    return (OutboxRow.wording == "gentle") & is_mentor


def heard_of_them(gone: Gone) -> ColumnElement[bool]:
    """Calls of whoever was told of them or of whom they were told: their name was heard there, or
    their number was rung from there."""
    beside = select(CaseStepRow.person_id).where(CaseStepRow.case_id.in_(_told_of(gone)))
    heard = (told(gone), _helped(gone), beside)
    spoken = select(OutboxRow.id).where(_says_who_would_help(gone))
    return or_(CallRow.outbox_id.in_(spoken), *(CallRow.person_id.in_(one) for one in heard))


def _told_of(gone: Gone) -> Select[int]:
    return select(CaseStepRow.case_id).where(CaseStepRow.person_id == gone.id)


def _helped(gone: Gone) -> CompoundSelect[int]:
    """Members whose mentor they are, and those of whom they were told."""
    return union(
        select(PairRow.member_id).where(PairRow.mentor_id == gone.id),
        select(CaseRow.member_id).where(CaseRow.id.in_(_told_of(gone))),
    )


def told(gone: Gone) -> Select[int]:
    return (
        select(CaseStepRow.person_id)
        .join(CaseRow, CaseRow.id == CaseStepRow.case_id)
        .where(CaseRow.member_id == gone.id)
    )


def calls(gone: Gone) -> ColumnElement[bool]:
    rung = select(OutboxRow.id).where(OutboxRow.person_id == gone.id)
    nobodys = CallRow.person_id.is_(None) & or_(
        CallRow.phone_id.in_(gone.phones), CallRow.lookup.in_(gone.lookups)
    )
    return or_(CallRow.person_id == gone.id, CallRow.outbox_id.in_(rung), nobodys)


def at_the_carrier(gone: Gone) -> ColumnElement[bool]:
    """Voice notes that the carrier still has."""
    there = VoiceNoteRow.state.in_([NoteState.WAITING, NoteState.FETCHED])
    return there & (VoiceNoteRow.member_id == gone.id)


def nowhere_else(gone: Gone) -> ColumnElement[bool]:
    return ~at_the_carrier(gone) & (VoiceNoteRow.member_id == gone.id)
