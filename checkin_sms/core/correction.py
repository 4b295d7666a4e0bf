"""A correction: "8", and when the next question is out, "sorry i meant 1"."""

import re
from collections.abc import Callable, Sequence

from checkin_sms.core.reader.mentions import AMENDING
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import Numeral, numerals
from checkin_sms.core.reader.reading import Answer, Reading
from checkin_sms.core.talk import Talk


def reread(
    talk: Talk,
    reading: Reading,
    read: Callable[[Sequence[str]], Reading],
    worries: Callable[[Answer], bool],
    *,
    soon: bool,
) -> Reading:
    """The text as what it corrects, if it does: the answer before, and not the open question.

    A bad day must not become a calm one because the next question was faster than their thumb,
    and a strong pull must not become a fine mood because they were sorry to be slow. `read` reads
    the text once more, for other questions. `worries`: should a person hear of this answer alone?
    `soon`: they texted not long ago; after hours "sorry, 2" is an apology.
    """
    if not (reading.corrects and soon and talk.answers) or talk.asking is None or talk.tries:
        return reading
    said = say(reading.text).flat
    if _has(said, _FOR_BEING_SLOW):
        return reading
    last = talk.answers[-1][0]
    both, alone = read((last, *talk.open_questions)), read((last,))
    # "oops 2 3" takes back the one answer and gives the other; "no, sorry, 8" only takes back.
    again = both if _in_numbers(both) > 1 or not alone.answers else alone
    if again.answers:
        calms = any(map(worries, reading.answers)) and not any(map(worries, again.answers))
        return reading if calms and not _is_express(said) else again
    return reading


def _in_numbers(reading: Reading) -> int:
    said = [numerals(say(answer.words)) for answer in reading.answers]
    return sum(any(isinstance(unit, Numeral) for unit in units) for units in said)


def _is_express(said: str) -> bool:
    return _has(said, _EXPRESS) or _DENIED.search(said) is not None


def _has(said: str, phrases: frozenset[str]) -> bool:
    return any(f" {phrase} " in said for phrase in phrases)


# They may be said of the key before, and as well of what kept them from answering.
_APOLOGIES = frozenset(
    {"sorry", "oops", "ups", "oh no", "my bad", "excuse me", "perdon", "disculpa", "disculpe"}
)
_EXPRESS = AMENDING - _APOLOGIES
# "sorry no signal, 8" denies nothing.
_DENIED = re.compile(r"^ no |\b(not|no) (a )?\d")
_FOR_BEING_SLOW = frozenset({"for the wait", "for the long wait", "por la espera"})
