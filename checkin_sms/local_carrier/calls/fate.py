"""What becomes of a call where nobody is there to decide it."""

from enum import Enum


class Fate(Enum):
    BUSY = "busy"
    RINGS_OUT = "rings out"
    FAILED = "failed"
    MACHINE = "machine"


SECONDS_OF_GREETING = 20.0
