"""One phone, several people: who is speaking, as far as that can be known without guessing."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# A sitting: after so long without a word somebody else may hold the phone.
SITTING = timedelta(hours=1)

_SAYS_WHO = ("im", "i am", "its", "it is", "this is", "soy", "habla", "es")


@dataclass(frozen=True)
class Holder:
    """Somebody whose phone it is. `alias` is what "who is this?" calls them."""

    person: int
    name: str
    alias: str


@dataclass(frozen=True)
class Known:
    """Who said who they are, and what has happened since. `open_since`: when they (or `others`,
    the latest of the rest) were asked for the numbers that are still open; None: nothing is."""

    since: datetime
    heard_at: datetime
    until: datetime
    open_since: datetime | None
    others: datetime | None


def still_speaking(known: Known, now: datetime) -> bool:
    """Is it still them? Only while nobody else's numbers are waited for, or while they are in the
    middle of theirs: the next text may come from the other hand."""
    if now >= known.until:
        return False
    if known.others is None:
        return True
    in_the_middle = known.open_since is not None and now - known.heard_at < SITTING
    return in_the_middle and known.others <= known.since


def choices(holders: Sequence[Holder]) -> str:
    """1=K., 2=L."""
    return ", ".join(f"{n}={holder.alias}" for n, holder in enumerate(holders, 1))


def chosen(text: str, digit: int | None, holders: Sequence[Holder]) -> Holder | None:
    """Who is meant by the answer to "who is this?"."""
    if digit is not None:
        return holders[digit - 1] if 1 <= digit <= len(holders) else None
    return _named(text, holders, shortest=1)


def named(text: str, holders: Sequence[Holder]) -> Holder | None:
    """Who is meant by a text that is nothing but a name. Not by one letter: "k" is an OK."""
    return _named(text, holders, shortest=2)


def _named(text: str, holders: Sequence[Holder], shortest: int) -> Holder | None:
    said = _plain(text)
    for start in _SAYS_WHO:
        said = said.removeprefix(f"{start} ")
    if len(said) < shortest:
        return None
    found = {h.person: h for h in holders if said in (_plain(h.alias), _plain(h.name))}
    return next(iter(found.values())) if len(found) == 1 else None


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("'", "").replace("’", ""))
    return " ".join(re.findall(r"[^\W_]+", letters))
