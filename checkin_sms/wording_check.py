"""What every wording must be: one function lists every fault."""

import re
from collections.abc import Iterator

from checkin_sms.core.neutral import giveaways
from checkin_sms.core.segments import encoding, segments
from checkin_sms.wording import DEFAULT_LANGUAGE, Variant, Wordings
from checkin_sms.wording_table import WORDINGS, Wording, sample

ODD_SPACE = re.compile(r"[^\S ]| {2}|^\s|\s$")
_SENTENCE = re.compile(r"[.?!:;]+(?:\s|$)")
_WORD = re.compile(r"[^\W\d_]+")

# A fifth-grader reads sentences of this many words, and few words of this many letters.
LONGEST_SENTENCE = 18
LONG_WORD = {"en": 9, "es": 11}
MOST_LONG_WORDS = 1


def check(wordings: Wordings) -> list[str]:
    """Every fault as one sentence that names the file; empty when all is well."""
    return [*_unknown(wordings), *_faults(wordings)]


def _unknown(wordings: Wordings) -> Iterator[str]:
    for name in sorted(wordings.names() - WORDINGS.keys()):
        yield f"{name}: no code uses this wording"


def _faults(wordings: Wordings) -> Iterator[str]:
    for language in wordings.languages():
        for name, wording in WORDINGS.items():
            if not wordings.has(name, language):
                yield f"{language}/{name}: missing"
                continue
            files = wordings.find(name, language)
            yield from _miscounted(f"{language}/{name}", files, wording)
            for file in files:
                where = f"{language}/{file.label}"
                yield from (f"{where}: {fault}" for fault in _in_source(file, wording))
                if file.blanks <= wording.blanks:
                    text = file.render(sample(name, language))
                    yield from (f"{where}: {fault}" for fault in _in_text(text, wording))
                    yield from (f"{where}: {fault}" for fault in hard_to_read(file, language))


def _miscounted(where: str, files: tuple[Variant, ...], wording: Wording) -> Iterator[str]:
    if len(files) != wording.variants:
        yield f"{where}: has {len(files)} variants, needs {wording.variants}"
    if len({file.source for file in files}) != len(files):
        yield f"{where}: two variants are the same"


def _in_source(file: Variant, wording: Wording) -> Iterator[str]:
    if extra := file.blanks - wording.blanks:
        yield f"unknown blank {', '.join(sorted(extra))}"
    if lacking := wording.blanks - wording.optional - file.blanks:
        yield f"lacks blank {', '.join(sorted(lacking))}"
    if encoding(file.source) != "GSM-7":
        odd = sorted({letter for letter in file.source if encoding(letter) != "GSM-7"})
        yield f"not in GSM-7: {' '.join(odd)}"
    if ODD_SPACE.search(file.source):
        yield "holds a tab, a line break or doubled or trailing blanks"
    for word in giveaways(file.source):
        if word not in wording.may:
            yield f"gives away too much: {word}"


def _in_text(text: str, wording: Wording) -> Iterator[str]:
    if (parts := segments(text)) > 1:
        yield f"{parts} parts of {len(text)} letters at worst, may have 1"
    for word in wording.must:
        if word not in text:
            yield f"must say {word}"


def hard_to_read(file: Variant, language: str) -> Iterator[str]:
    """A rough measure of what a fifth-grader reads, blanks left out."""
    plain = re.sub(r"\{.*?\}+", "Ana", file.source)
    longest = max(len(_WORD.findall(sentence)) for sentence in _SENTENCE.split(plain))
    if longest > LONGEST_SENTENCE:
        yield f"a sentence of {longest} words, may have {LONGEST_SENTENCE}"
    limit = LONG_WORD.get(language, LONG_WORD[DEFAULT_LANGUAGE])
    long = [word for word in _WORD.findall(plain) if len(word) > limit]
    if len(long) > MOST_LONG_WORDS:
        yield f"too many long words: {', '.join(long)}"
