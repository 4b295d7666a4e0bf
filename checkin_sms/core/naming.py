"""What people and programs are called: it stands in texts, on lock screens and in sheets."""

import re
import unicodedata

from checkin_sms.core.neutral import giveaways

# So that every text stays one part: the wordings are checked with values of these lengths.
LONGEST_NAME = 16
LONGEST_ALIAS = 12
# What a slip of the keyboard or a formula of a spreadsheet has, no name does.
_PLAIN = re.compile(r"[^\W_](?:[^\W_]|[ .,'’()/&-])*")


def name_faults(name: str) -> list[str]:
    said = name.strip()
    if not said or len(said) > LONGEST_NAME:
        return [f"the name to be called by has 1 to {LONGEST_NAME} letters", *_faults(said)]
    return _faults(said)


def alias_faults(alias: str) -> list[str]:
    """None is no fault: their name stands for it then."""
    said = alias.strip()
    if len(said) > LONGEST_ALIAS:
        return [f"the alias has {LONGEST_ALIAS} letters at most", *_faults(said)]
    return _faults(said)


def program_faults(name: str) -> list[str]:
    """What is wrong with a program's name: it stands in every text, on every lock screen."""
    name = name.strip()
    faults = []
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        faults.append(f"the program's name has 1 to {LONGEST_NAME} letters")
    if words := giveaways(name):
        faults.append(f"the program's name gives away what it is about ({words[0]})")
    return faults


def _faults(said: str) -> list[str]:
    found = []
    if words := giveaways(said):
        found.append(f"names stand on lock screens, and this gives too much away: {words[0]}")
    if said and not _PLAIN.fullmatch(unicodedata.normalize("NFC", said)):
        found.append("names are plain letters on one line, as in Mary-Jo O'Neil")
    return found
