"""The first asking after somebody told of a slip: kinder words, and no count of replies."""

from checkin_sms.core.talk import prompt
from checkin_sms.services.moment import Moment
from checkin_sms.store import checkins, members
from checkin_sms.store.members import Member


def told(m: Moment, person_id: int) -> None:
    members.told_of_slip(m.tx, person_id, m.now)


def is_next(m: Moment, member: Member, checkin_id: int | None) -> bool:
    """Is this the first check-in asked since then? None: the one about to be written."""
    if member.slipped_at is None:
        return False
    return checkins.first_asked_since(m.tx, member.person_id, member.slipped_at) == checkin_id


def prompt_for(m: Moment, member: Member, checkin_id: int | None, question: str) -> str:
    return prompt(question, kindly=is_next(m, member, checkin_id))
