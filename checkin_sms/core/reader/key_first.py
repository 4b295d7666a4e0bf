"""A helper's key with words behind it: "1 i will call her", "2 sorry, at work", "A3 shes fine".

The key counts only where its words plainly say the same and nothing else: "2 minutes" is no
refusal, "1 driving" no promise, and "3 no answer" reached nobody. What is in doubt is asked back.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from checkin_sms.core.reader.key_first_table import (
    AGAINST,
    AROUND,
    BEGIN,
    ME,
    NOT_WELL,
    PHRASES,
    POLITE,
    SAYING,
    THEM,
)
from checkin_sms.core.reader.normal import say

MORE_HELP = 4


@dataclass(frozen=True)
class KeyFirst:
    """`digit`: None where it is in doubt whether the number is one."""

    digit: int | None
    letter: str | None
    words: str


def key_first(text: str, names: Collection[str] = ()) -> KeyFirst | None:
    """None: the text does not begin with a key, or is nothing else. `names`: of whom it may be
    about, as they may well stand in it."""
    found = _KEY_FIRST.match(say(text).plain)
    if found is None:
        return None
    letter, digit, behind = found.groups()
    known = frozenset(word for name in names for word in say(name).flat.split())
    return KeyFirst(
        digit=int(digit) if _is_meant(int(digit), behind, known) else None,
        letter=letter.upper() if letter else None,
        words=behind,
    )


def _is_meant(digit: int, behind: str, names: frozenset[str]) -> bool:
    said = _THANKS.sub("thanks ", say(_HOUR.sub("", behind)).flat)
    if not names.union(BEGIN).intersection(said.split()[:1]) or _speaks_against(digit, said):
        return False
    if digit == MORE_HELP:
        return _needs_help(said, names)
    for phrase in PHRASES[digit]:
        said = said.replace(f" {phrase} ", f" {_SAID} ")
    told = set(said.split()) - POLITE
    saying = SAYING[digit] | {_SAID}
    plain = not told or bool(told & saying)
    return "?" not in behind and plain and told <= saying | AROUND[digit] | names


def _speaks_against(digit: int, said: str) -> bool:
    if digit == MORE_HELP:
        said = _NOT_WELL.sub("", said)
    return any(f" {phrase} " in said for phrase in AGAINST.get(digit, ()))


def _needs_help(said: str, names: frozenset[str]) -> bool:
    """Something hard is told, and not of themselves alone."""
    told = set(said.split())
    hard = bool(told & SAYING[MORE_HELP]) or bool(_NOT_WELL.search(said))
    return hard and (not told & ME or bool(told & (THEM | names)))


_KEY_FIRST = re.compile(
    r"[^\w\-]*(?:([a-z])[\s\-.:)]*)?([1-5])(?![0-9])([^0-9]*[a-z].*)", re.DOTALL
)
# "1 i will call her at 7": when, and no other key.
_HOUR = re.compile(
    r"\b(?:at|by|around|after|before|in|about|a las?|como a las?|en) "
    r"[0-9]{1,2}(?::[0-9]{2})?(?: ?(?:am|pm|min|mins|minutes|minutos|hours?|hrs?|horas?))?\b"
)
_THANKS = re.compile(r"\bthank you (?:so |very )?(?:much )?")
_NOT_WELL = re.compile(NOT_WELL)
# Stands for a phrase that says what the key says.
_SAID = "="
