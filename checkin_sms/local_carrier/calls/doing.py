"""What a line is busy with at one moment; each verb that takes time has its own."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg


class Doing:
    """Nothing: keys and words go nowhere."""

    # True while the line waits for what the person does, rather than for time to pass.
    awaits_person = False
    # True while another person is at the other end.
    connects = False

    def __init__(self, leg: "Leg") -> None:
        self.leg = leg

    def begin(self) -> None:
        """Start, and plan what comes after."""

    def key(self, key: str) -> None:
        """The person presses a key."""

    def words(self, said: str, seconds: int) -> None:
        """The person speaks."""

    def over(self) -> None:
        """The call has ended, or was led elsewhere by the API."""


class Ringing(Doing):
    awaits_person = True
