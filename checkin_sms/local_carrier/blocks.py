"""Who has opted out, by pair of our number and theirs, as a carrier keeps it."""


class Blocks:
    def __init__(self, our_number: str) -> None:
        self._ours = our_number
        self._pairs: set[tuple[str, str]] = set()

    def add(self, number: str) -> None:
        self._pairs.add((self._ours, number))

    def remove(self, number: str) -> None:
        self._pairs.discard((self._ours, number))

    def numbers(self) -> list[str]:
        return sorted(number for _, number in self._pairs)

    def has(self, number: str) -> bool:
        return (self._ours, number) in self._pairs
