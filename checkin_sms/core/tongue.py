"""In which language somebody cries for help whom we do not know, or may be one of several.

Both languages are always read, and a reading does not say in which it heard something. The tables
of cries do: a word that stands in those of one language alone speaks for it.
"""

import re
from types import ModuleType

from checkin_sms.core.reader import (
    phrases_crisis,
    phrases_crisis_es,
    phrases_danger,
    phrases_distress,
    phrases_distress_es,
    phrases_hints_danger,
    phrases_hints_danger_es,
    phrases_hints_medical,
    phrases_hints_medical_es,
    phrases_hints_self_harm,
    phrases_hints_self_harm_es,
    phrases_plain_self_harm,
)
from checkin_sms.core.reader.normal import say

# Whole words; not the name of a class of them ("{quiero}"), nor the stem of several.
_WORD = re.compile(r"(?<![\w*{])[a-z]+(?![\w*}])")


def _words(*tables: ModuleType) -> frozenset[str]:
    texts = (text for table in tables for name, text in vars(table).items() if name.isupper())
    return frozenset(_WORD.findall(" ".join(texts).replace("_", " ")))


_ENGLISH = _words(
    phrases_crisis,
    phrases_danger,
    phrases_distress,
    phrases_hints_danger,
    phrases_hints_medical,
    phrases_hints_self_harm,
    phrases_plain_self_harm,
)
_SPANISH = _words(
    phrases_crisis_es,
    phrases_distress_es,
    phrases_hints_danger_es,
    phrases_hints_medical_es,
    phrases_hints_self_harm_es,
)


def tongue(text: str, unless_it_shows: str) -> str:
    """The language of a text; `unless_it_shows`: what to take where neither has more words."""
    words = frozenset(say(text).flat.split())
    english, spanish = len(words & _ENGLISH - _SPANISH), len(words & _SPANISH - _ENGLISH)
    if english == spanish:
        return unless_it_shows
    return "es" if spanish > english else "en"
