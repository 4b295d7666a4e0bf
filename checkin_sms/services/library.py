"""Every text that we send, as staff read them over: by chapters, with values of an ordinary day.
And all that is said on calls, as it is heard."""

from collections.abc import Mapping
from dataclasses import dataclass

from checkin_sms import spoken_check, wording_check
from checkin_sms.core.aloud import seconds
from checkin_sms.core.segments import segments
from checkin_sms.spoken_check import ALSO_SAID, ONLY_SAID, first_said
from checkin_sms.wording import Wordings
from checkin_sms.wording_table import WORDINGS, sample
from checkin_sms.wording_uses import CHAPTERS, USUAL, USUAL_IN

# Of texts that came without a chapter of their own.
ELSEWHERE = "Elsewhere"


@dataclass(frozen=True)
class Text:
    """One file of one language: what is sent on an ordinary day, and how long it gets at worst."""

    label: str
    body: str
    parts: int
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
class Heard:
    """What a voice says on an ordinary day, and how long it takes."""

    label: str
    body: str
    seconds: int


@dataclass(frozen=True)
class Saying:
    """One wording of calls: when, and what is heard by language."""

    name: str
    when: str
    heard: dict[str, tuple[Heard, ...]]


@dataclass(frozen=True)
class Library:
    chapters: dict[str, list[Entry]]
    languages: tuple[str, ...]
    faults: list[str]
    # On calls: what anybody hears who picks up, and what only they do who have shown who they are.
    first: list[Saying]
    then: list[Saying]


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
    public = first_said()
    return Library(
        chapters,
        wordings.languages(),
        [*wording_check.check(wordings), *spoken_check.check(wordings)],
        [_saying(wordings, name, program) for name in ONLY_SAID if name in public],
        [_saying(wordings, name, program) for name in _after(public)],
    )


def _after(public: frozenset[str]) -> list[str]:
    """What only calls have, and then the texts that are said, in the order of the chapters."""
    texts = [name for names in CHAPTERS.values() for name in names if name in ALSO_SAID]
    return [*(name for name in ONLY_SAID if name not in public), *texts]


def _saying(wordings: Wordings, name: str, program: str) -> Saying:
    when = ONLY_SAID[name].when if name in ONLY_SAID else _WHEN.get(name, "")
    heard = {
        language: _heard(wordings, name, language, program) for language in wordings.languages()
    }
    return Saying(name, when, heard)


_WHEN = {name: when for names in CHAPTERS.values() for name, when in names.items()}


def _heard(wordings: Wordings, name: str, language: str, program: str) -> tuple[Heard, ...]:
    usual, found = _usual(language, program), []
    for number, variant in enumerate(wordings.to_say(name, language)):
        body = wordings.aloud(name, language, variant=number, **usual)
        found.append(Heard(variant.label, body, seconds(body)))
    return tuple(found)


def _usual(language: str, program: str) -> dict[str, str]:
    return USUAL | USUAL_IN.get(language, {}) | {"program": program or "Oak Street"}


def _entry(wordings: Wordings, name: str, when: str, program: str) -> Entry:
    row = WORDINGS[name]
    texts = {
        language: _texts(wordings, name, language, program)
        for language in wordings.languages()
        if wordings.has(name, language)
    }
    return Entry(name, row.audience, when, tuple(sorted(row.blanks)), texts)


def _texts(wordings: Wordings, name: str, language: str, program: str) -> tuple[Text, ...]:
    usual = _usual(language, program)
    worst = sample(name, language)
    return tuple(
        _text(
            variant.label,
            variant.render({blank: usual.get(blank, value) for blank, value in worst.items()}),
            variant.render(worst),
        )
        for variant in wordings.find(name, language)
    )


def _text(label: str, body: str, longest: str) -> Text:
    return Text(label, body, segments(body), len(longest), segments(longest))
