"""A form that cannot be taken."""

from collections.abc import Sequence
from typing import Self


class FieldFault(str):
    """A fault of one field, which is named as the column of a sheet is. A string still, since
    faults are joined, printed and compared as such."""

    __slots__ = ("field",)
    field: str

    def __new__(cls, field: str, said: str) -> Self:
        made = super().__new__(cls, said)
        made.field = field
        return made


class Refused(Exception):
    """A form with faults; one sentence for each, saying what would be right."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = list(faults)


def sentence(fault: object) -> str:
    """A fault as it stands on a page: faults are written to be joined."""
    said = str(fault)
    return f"{said[:1].upper()}{said[1:]}."


def by_column(faults: Sequence[str]) -> dict[str, str]:
    """Faults in the cells they are about; several about one are one sentence after another. What is
    about no field in particular stands with the number: it is what a person is found by."""
    found: dict[str, str] = {}
    for fault in faults:
        name = fault.field if isinstance(fault, FieldFault) else "number"
        said = sentence(fault)
        found[name] = f"{found[name]} {said}" if name in found else said
    return found
