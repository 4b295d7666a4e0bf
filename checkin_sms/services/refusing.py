"""A form that cannot be taken."""

from collections.abc import Sequence


class Refused(Exception):
    """A form with faults; one sentence for each, saying what would be right."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)


def sentence(fault: object) -> str:
    """A fault as it stands on a page: faults are written to be joined."""
    said = str(fault)
    return f"{said[:1].upper()}{said[1:]}."
