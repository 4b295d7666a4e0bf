"""Every word that some table knows: what a misspelling may be brought back to."""

import re
from collections.abc import Iterator

from checkin_sms.core.reader import (
    closing_words,
    counted_words,
    feelings_table,
    keywords_table,
    phrases_call,
    phrases_crisis,
    phrases_crisis_es,
    phrases_danger,
    phrases_distress,
    phrases_distress_es,
    phrases_harmless,
    phrases_help,
    phrases_hints_danger,
    phrases_hints_danger_es,
    phrases_hints_medical,
    phrases_hints_medical_es,
    phrases_hints_self_harm,
    phrases_hints_self_harm_es,
    phrases_no_slip,
    phrases_optout,
    phrases_pause,
    phrases_plain_self_harm,
    phrases_rest,
    phrases_slip,
    phrases_who,
    score_words,
    spelling_tables,
    word_classes,
    word_classes_crises,
    word_classes_slips,
    word_classes_wishes,
)

_TABLES = (
    closing_words,
    counted_words,
    feelings_table,
    keywords_table,
    phrases_call,
    phrases_crisis,
    phrases_crisis_es,
    phrases_danger,
    phrases_distress,
    phrases_distress_es,
    phrases_harmless,
    phrases_help,
    phrases_hints_danger,
    phrases_hints_danger_es,
    phrases_hints_medical,
    phrases_hints_medical_es,
    phrases_hints_self_harm,
    phrases_hints_self_harm_es,
    phrases_no_slip,
    phrases_optout,
    phrases_pause,
    phrases_plain_self_harm,
    phrases_rest,
    phrases_slip,
    phrases_who,
    score_words,
    word_classes,
    word_classes_crises,
    word_classes_slips,
    word_classes_wishes,
)
_WORD = re.compile(r"(?<![\w*])[a-z]+(?![\w*])")
_REMARK = re.compile(r"  #.*")


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield _REMARK.sub("", value).replace("_", " ")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(key)
            yield from _texts(inner)
    elif isinstance(value, (tuple, list, frozenset)):
        for inner in value:
            yield from _texts(inner)


def _collected() -> Iterator[str]:
    for table in _TABLES:
        for name, value in vars(table).items():
            if not name.startswith("__"):
                for text in _texts(value):
                    yield from _WORD.findall(text)
    for row in spelling_tables.VARIANTS.strip().splitlines():
        yield from row.split(": ")[0].split()


KNOWN: frozenset[str] = frozenset(_collected())
