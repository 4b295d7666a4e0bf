"""Signs and how much each speaks for or against something, in tenths that add up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

# As many signs as a person can take in at a glance.
_SHOWN = 4
Signs = Sequence[str]


@dataclass(frozen=True)
class Weights:
    """By sign, then by what it speaks for or against: tenths."""

    by_sign: Mapping[str, Mapping[str, int]]

    def sums(self, signs: Signs) -> dict[str, int]:
        """What each thing comes to."""
        sums: dict[str, int] = {}
        for sign in signs:
            for what, weight in self.by_sign.get(sign, {}).items():
                sums[what] = sums.get(what, 0) + weight
        return sums

    def heaviest(self, signs: Signs, what: str) -> str:
        """The signs that spoke for it most, as they are shown."""
        spoke = [
            (weight, sign)
            for sign in signs
            if (weight := self.by_sign.get(sign, {}).get(what, 0)) > 0
        ]
        spoke.sort(key=lambda one: (-one[0], one[1]))
        return " + ".join(_shown(sign) for _, sign in spoke[:_SHOWN])


def _shown(sign: str) -> str:
    return sign.replace("___", " ... ").replace("__", " ... ").replace("_", " ")


def read(tables: Mapping[str, str]) -> Weights:
    """A table of rows "12: rope noose", a weight and the signs that have it, for each thing."""
    by_sign: dict[str, dict[str, int]] = {}
    for what, table in tables.items():
        for sign, weight in _rows(table):
            by_sign.setdefault(sign, {})[what] = weight
    return Weights(by_sign)


def _rows(table: str) -> Iterator[tuple[str, int]]:
    for row in table.strip().splitlines():
        weight, _, signs = row.partition(": ")
        yield from ((sign, int(weight)) for sign in signs.split())
