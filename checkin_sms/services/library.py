"""Every text that we send, as staff read them over: by chapters, with values of an ordinary day."""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin_sms import wording_check
from checkin_sms.core.segments import encoding, segments
from checkin_sms.wording import Wordings
from checkin_sms.wording_check import WORDINGS
from checkin_sms.wording_uses import CHAPTERS, USUAL, USUAL_IN

# Of texts that came without a chapter of their own.
ELSEWHERE = "Elsewhere"


@dataclass(frozen=True)
class Text:
    """One file of one language: what is sent on an ordinary day, and how long it gets at worst."""

    label: str
    body: str
    parts: int
    alphabet: str
    longest: int
    parts_at_worst: int


@dataclass(frozen=True)
class Entry:
    """One wording: to whom, when, and its texts by language."""

    name: str
    audience: str
    when: str
    blanks: tuple[str, ...]
    texts: dict[str, tuple[Text, ...]]


@dataclass(frozen=True)
class Library:
    chapters: dict[str, list[Entry]]
    languages: tuple[str, ...]
    faults: list[str]


def library(
    wordings: Wordings, program: str, chapters_of: Mapping[str, Mapping[str, str]] = CHAPTERS
) -> Library:
    chapters = {
        title: [_entry(wordings, name, when, program) for name, when in names.items()]
        for title, names in chapters_of.items()
    }
    known = {name for names in chapters_of.values() for name in names}
    if rest := sorted(WORDINGS.keys() - known):
        chapters[ELSEWHERE] = [_entry(wordings, name, "", program) for name in rest]
    return Library(chapters, wordings.languages(), wording_check.check(wordings))


def _entry(wordings: Wordings, name: str, when: str, program: str) -> Entry:
    row = WORDINGS[name]
    texts = {
        language: _texts(wordings, name, language, program)
        for language in wordings.languages()
        if wordings.has(name, language)
    }
    return Entry(name, row.audience, when, tuple(sorted(row.blanks)), texts)


def _texts(wordings: Wordings, name: str, language: str, program: str) -> tuple[Text, ...]:
    usual = USUAL | USUAL_IN.get(language, {}) | {"program": program or "Oak Street"}
    worst = wording_check.sample(name, language)
    return tuple(
        _text(
            variant.label,
            variant.render({blank: usual.get(blank, value) for blank, value in worst.items()}),
            variant.render(worst),
        )
        for variant in wordings.find(name, language)
    )


def _text(label: str, body: str, longest: str) -> Text:
    return Text(label, body, segments(body), encoding(body), len(longest), segments(longest))
