"""A helper's key with words behind it: about which cases it is, and what its words set off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core.conversation import CRISES
from checkin_sms.core.ladder import Severity
from checkin_sms.core.reader.key_first import MORE_HELP, KeyFirst, key_first
from checkin_sms.core.reader.reading import Tier
from checkin_sms.services import cases, pressing
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases as case_rows
from checkin_sms.store import letters, people
from checkin_sms.store.cases import CaseOf

# So long after a case was closed a key is still about it.
JUST_CLOSED = timedelta(days=1)


@dataclass(frozen=True)
class Keyed:
    """`cases`: the open ones that it may be about; none where theirs is over. `member`: whom its
    letter means."""

    key: KeyFirst
    cases: tuple[CaseOf, ...]
    member: int | None


def find(
    m: Moment, person_id: int, text: str, told: Sequence[CaseOf], *, only_lettered: bool
) -> Keyed | None:
    """`told`: the open cases that they know of. `only_lettered`: on the phone of somebody who is a
    member too the words may be the member's, but behind a letter of theirs."""
    pressed = key_first(text)
    if pressed is None:
        return None
    letter = pressed.letter
    member = letters.member_by_letter(m.tx, person_id, letter) if letter else None
    if only_lettered and member is None:
        return None
    about = tuple(case for case in told if member in (None, case.member_id))
    return Keyed(key_first(text, _names(m, about)) or pressed, about, member)


def _names(m: Moment, about: tuple[CaseOf, ...]) -> list[str]:
    found = [people.person(m.tx, case.member_id) for case in about]
    return [name for one in found for name in (one.name, one.alias)]


def cried(m: Moment, keyed: Keyed, person_id: int, tier: Tier) -> None:
    """Words of crisis behind a key may be their own, and may be about whom they were asked to call:
    staff hear of each of these too. Too much attention is the smaller fault."""
    for case in keyed.cases or _just_closed(m, keyed, person_id):
        m.note(case.member_id, f"words of crisis from somebody who was asked to call: {tier}")
        if case.severity == Severity.CRISIS and case.claimed_by == person_id:
            # That it is a crisis is known: others hear that it needs more than them.
            pressing.press(m, case.id, person_id, MORE_HELP)
        else:
            cases.raise_case(m, case.member_id, CRISES[tier])


def _just_closed(m: Moment, keyed: Keyed, person_id: int) -> list[CaseOf]:
    last = case_rows.last_told_to(m.tx, person_id, keyed.member)
    if last is None or last.closed_at is None or m.now - last.closed_at > JUST_CLOSED:
        return []
    return [last]
