"""Does the word behind a number name what is counted? Then the number is no score."""

from collections.abc import Sequence

from checkin_sms.core.reader.closing_words import FEELS
from checkin_sms.core.reader.counted_words import COUNTED, MONTHS, NOT_MANY
from checkin_sms.core.reader.numerals import Numeral
from checkin_sms.core.reader.score_words import AFTER, FILLERS
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import is_real, meant


def is_article(numeral: Numeral, word: str) -> bool:
    """ "one for editing": not the number one."""
    return numeral.spelled and numeral.low == 1 and word not in _AFTER_ONE


_AFTER_ONE = frozenset(
    words("today tonight now right rn because but and i im thank thanks gracias hoy pero y")
)
# After a number these may still belong to something counted: "4 good days", "2 bad dreams".
SIMPLE = frozenset(
    words(
        """
    good bad great long hard rough really very pretty busy happy fine mas bien mal
    """
    )
)


_ONE_OF_MANY = frozenset(
    words("day night morning week weekend evening afternoon dia noche semana tarde")
)


def counts(after: Sequence[str]) -> bool:
    """Do these words name something counted? Looked for up to the next small word."""
    for at, word in enumerate(after[:3]):
        if at and word in _ONE_OF_MANY:
            # "9 best day since", "2 sad day": one day, told of, not nine.
            return False
        if word in COUNTED:
            return True
        if word in AFTER and word not in SIMPLE:
            return False
        if len(word) > 3 and word.endswith("s") and word not in NOT_MANY:
            return not word.endswith(("ss", "us", "ous", "is"))
    return False


def may_be_followed(numeral: Numeral, word: str) -> bool:
    """By a word that nothing is known of. "1 meeting", "0 sleep", "one thing" look like counts."""
    if word == "=" or word in MONTHS or _may_be_counted(word):
        return False
    if numeral.spelled or numeral.low in (0, 1):
        return word in FILLERS or word in FEELS or (not numeral.spelled and tells(word))
    # "2 cute", "4 christmas": too and for, unless a verb follows.
    return numeral.low not in (2, 4) or word.endswith(("ed", "ing")) or word in FILLERS


def tells(word: str) -> bool:
    """ "1 passed by the store", "0 killing time": a deed, not a thing."""
    return len(word) > _SHORT_VERB and word.endswith(("ed", "ing")) and word not in _THINGS


_SHORT_VERB = 4
_THINGS = frozenset(
    words(
        """
    thing wedding building meeting painting ring string wing outing sibling greeting dumpling
    crossing filling opening parking hundred weed seed speed breed shed evening morning ceiling
    """
    )
)


def _may_be_counted(word: str) -> bool:
    """ "9 dys": an unknown word that may have been meant as days."""
    return not is_real(word) and (len(word) < 4 or not COUNTED.isdisjoint(meant(word, True)))
