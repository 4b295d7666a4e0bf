"""A form that cannot be taken."""

from collections.abc import Sequence


class Refused(Exception):
    """A form with faults; one sentence for each, saying what would be right."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)
