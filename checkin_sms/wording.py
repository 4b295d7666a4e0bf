"""Words that people receive, by text or aloud: templates, strict blanks, language fallback."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Self

from jinja2 import Environment, StrictUndefined, Template, UndefinedError, meta

from checkin_sms.core.aloud import for_the_ear
from checkin_sms.core.segments import to_gsm

DEFAULT_LANGUAGE = "en"

_TEMPLATES = "templates"
_SMS, _VOICE = "sms", "voice"
_FILE = re.compile(r"(?P<name>[a-z_]+)(?:\.(?P<number>\d+))?")
# Text messages are not HTML: escaping would send "&amp;" to a flip phone.
_jinja = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701

_TWO_DOTS = re.compile(r"(?<!\.)\.\.(?!\.)")


class WordingMissing(LookupError):
    """No file holds this wording, in this language or the default one."""


class BlankMissing(LookupError):
    """A wording was asked for without one of its blanks. Names it, never the other values."""


@dataclass(frozen=True)
class Variant:
    """One file: `thanks_calm.3.txt` has the label `thanks_calm.3`."""

    label: str
    source: str
    blanks: frozenset[str]

    @cached_property
    def template(self) -> Template:
        """Compiled at its first use: a command that says one sentence need not compile them all,
        and what cannot be compiled was refused when its blanks were looked for."""
        return _jinja.from_string(self.source)

    def render(self, blanks: Mapping[str, str | int]) -> str:
        return to_gsm(self.say(blanks))

    def say(self, blanks: Mapping[str, str | int]) -> str:
        """With every accent: a voice needs them."""
        # A blank may end in a dot, as "K." does; one is enough at the end of a sentence.
        return _TWO_DOTS.sub(".", self.template.render(blanks).strip())


ByLanguage = Mapping[str, Mapping[str, tuple[Variant, ...]]]


class Wordings:
    """Every wording in every language. `spoken`: those that are said in other words than written,
    or only said."""

    def __init__(self, by_language: ByLanguage, spoken: ByLanguage | None = None) -> None:
        self._by_language = by_language
        self._spoken = spoken or {}
        self._needs = _needs(by_language)

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """From a folder of texts alone, or all that we have."""
        if folder is not None:
            return cls(_languages(folder))
        return cls(_ours(_SMS), _ours(_VOICE))

    def text(self, name: str, language: str, /, *, variant: int = 0, **blanks: str | int) -> str:
        """The text to send. `variant` counts from 0 and goes round.

        Blanks that any variant uses must be given, so a missing one shows on the first day and
        not on the seventh. More blanks than needed do no harm.
        """
        choices = self.find(name, language)
        if missing := sorted(self._needs[name] - blanks.keys()):
            raise BlankMissing(f"wording {name} needs {', '.join(missing)}")
        return choices[variant % len(choices)].render(blanks)

    def needs(self, name: str) -> frozenset[str]:
        """The blanks of a text, in any language and variant."""
        return self._needs.get(name, frozenset())

    def aloud(self, name: str, language: str, /, *, variant: int = 0, **blanks: str | int) -> str:
        """The same for the ear. What has no spoken form of its own is said as it is written."""
        choices = self.to_say(name, language)
        try:
            said = choices[variant % len(choices)].say(blanks)
        except UndefinedError as missing:
            raise BlankMissing(f"wording {name}: {missing}") from missing
        return for_the_ear(said, language)

    def to_say(self, name: str, language: str) -> tuple[Variant, ...]:
        """All variants of what `aloud` says."""
        for spoken in _fallback(language):
            for kind in (self._spoken, self._by_language):
                if found := kind.get(spoken, {}).get(name):
                    return found
        raise WordingMissing(f"there is no wording {name} ({language})")

    def needs_to_say(self, name: str, language: str) -> frozenset[str]:
        """The blanks of what `aloud` says."""
        return frozenset[str]().union(*(one.blanks for one in self.to_say(name, language)))

    def spoken_names(self) -> frozenset[str]:
        """The wordings with a spoken form of their own."""
        return frozenset(name for wordings in self._spoken.values() for name in wordings)

    def spoken(self, name: str, language: str) -> tuple[Variant, ...]:
        """That form in exactly this language; empty where there is none."""
        return self._spoken.get(language, {}).get(name, ())

    def find(self, name: str, language: str) -> tuple[Variant, ...]:
        """All variants: first in es-MX, then in es, then in the default language."""
        for spoken in _fallback(language):
            if found := self._by_language.get(spoken, {}).get(name):
                return found
        raise WordingMissing(f"there is no wording {name} ({language})")

    def variants(self, name: str, language: str = DEFAULT_LANGUAGE) -> tuple[str, ...]:
        """Labels in the order that `variant` counts: thanks_calm.1, thanks_calm.2 ..."""
        return tuple(variant.label for variant in self.find(name, language))

    def names(self) -> frozenset[str]:
        return frozenset(self._needs)

    def languages(self) -> tuple[str, ...]:
        return tuple(self._by_language)

    def has(self, name: str, language: str) -> bool:
        """Whether the language has its own file, without falling back."""
        return name in self._by_language.get(language, {})


def _folder() -> Path:
    """The repository's folder, or the copy that travels inside the wheel."""
    package = Path(__file__).parent
    in_repository = package.parent / _TEMPLATES
    return in_repository if in_repository.is_dir() else package / _TEMPLATES


@cache
def _ours(kind: str) -> ByLanguage:
    """Read once in a process: a thousand files, and nobody changes them while it runs."""
    return _languages(_folder() / kind)


def _languages(root: Path) -> dict[str, dict[str, tuple[Variant, ...]]]:
    folders = sorted(path for path in root.iterdir() if path.is_dir())
    return {path.name.lower(): _read(path) for path in folders}


def _fallback(language: str) -> Iterator[str]:
    spoken = language.lower().replace("_", "-")
    yield spoken
    yield spoken.partition("-")[0]
    yield DEFAULT_LANGUAGE


def _read(folder: Path) -> dict[str, tuple[Variant, ...]]:
    grouped: dict[str, dict[int, Variant]] = {}
    for path in folder.glob("*.txt"):
        match = _FILE.fullmatch(path.stem)
        if match is None:
            raise ValueError(f"{path.name} is not named like thanks_calm.txt or thanks_calm.1.txt")
        grouped.setdefault(match["name"], {})[int(match["number"] or 0)] = _variant(path)
    return {
        name: tuple(files[number] for number in sorted(files)) for name, files in grouped.items()
    }


def _variant(path: Path) -> Variant:
    source = path.read_text(encoding="utf-8").rstrip("\n")
    tree = _jinja.parse(source, name=path.stem, filename=str(path))
    blanks = frozenset(meta.find_undeclared_variables(tree))
    return Variant(path.stem, source, blanks)


def _needs(
    by_language: Mapping[str, Mapping[str, tuple[Variant, ...]]],
) -> dict[str, frozenset[str]]:
    needs: dict[str, frozenset[str]] = {}
    for wordings in by_language.values():
        for name, variants in wordings.items():
            used = frozenset[str]().union(*(variant.blanks for variant in variants))
            needs[name] = needs.get(name, frozenset()) | used
    return needs
