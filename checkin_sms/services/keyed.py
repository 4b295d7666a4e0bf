"""A helper's key with words behind it: about which cases it is."""

from dataclasses import dataclass

from checkin_sms.core.reader.key_first import KeyFirst, key_first
from checkin_sms.services.moment import Moment
from checkin_sms.store import cases as case_rows
from checkin_sms.store import letters, people
from checkin_sms.store.cases import CaseOf


@dataclass(frozen=True)
class Keyed:
    """`cases`: the open ones that it may be about; none where theirs is over. `member`: whom its
    letter means."""

    key: KeyFirst
    cases: tuple[CaseOf, ...]
    member: int | None


def find(m: Moment, person_id: int, text: str, *, only_lettered: bool) -> Keyed | None:
    """`only_lettered`: on the phone of somebody who is a member too the words may be the member's,
    but behind a letter of theirs."""
    pressed = key_first(text)
    if pressed is None:
        return None
    letter = pressed.letter
    member = letters.member_by_letter(m.tx, person_id, letter) if letter else None
    if only_lettered and member is None:
        return None
    told = case_rows.told_to(m.tx, person_id)
    about = tuple(case for case in told if member in (None, case.member_id))
    return Keyed(key_first(text, _names(m, about)) or pressed, about, member)


def _names(m: Moment, about: tuple[CaseOf, ...]) -> list[str]:
    found = [people.person(m.tx, case.member_id) for case in about]
    return [name for one in found for name in (one.name, one.alias)]
