"""A phone in somebody's hand, and time that passes between the keys they press."""

from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core.channel import Calls
from checkin_sms.local_carrier.calls.handset import Handset
from checkin_sms.store import members, numbers
from tests.house import House

# Longer than a shaking hand, shorter than a question waits.
BETWEEN_KEYS = timedelta(seconds=4)
# A call back comes within this time.
AT_ONCE = timedelta(minutes=2)


@dataclass
class OnThePhone:
    house: House
    name: str
    # If it is not the one that they have first.
    other_number: str = ""

    @property
    def number(self) -> str:
        return self.other_number or self.house.number(self.name)

    @property
    def handset(self) -> Handset:
        return self.house.carrier.handset(self.number)

    @property
    def rings(self) -> bool:
        return self.handset.is_ringing()

    def will_ring(self, within: timedelta) -> bool:
        """Time passes until it rings, and stands still then."""
        return self.house.walk_until(lambda: self.rings, within)

    def answer(self) -> str:
        self.handset.answer()
        return self._after()

    def press(self, *keys: str) -> str:
        """Each with a little time before it. What was said after the last."""
        for key in keys:
            self.house.clock.advance(BETWEEN_KEYS)
            self.handset.press(key)
        return self._after()

    def enter(self, digits: str) -> str:
        """Several keys in one go, as a code is entered."""
        self.house.clock.advance(BETWEEN_KEYS)
        self.handset.press(digits)
        return self._after()

    def wait(self, times: int = 1) -> str:
        for _ in range(times):
            self.house.clock.advance(BETWEEN_KEYS)
            self.handset.wait()
        return self._after()

    def takes_our_call(self, *keys: str, within: timedelta = AT_ONCE) -> str:
        """It rings, they answer, press what continues, and these keys. What was said after."""
        assert self.will_ring(within)
        self.answer()
        return self.press("5", *keys)

    def hang_up(self) -> None:
        self.handset.hang_up()
        self.house.work()

    def let_ring(self) -> None:
        self.handset.let_ring()
        self.house.work()

    def machine(self) -> None:
        self.handset.machine()
        self.house.work()

    def busy(self) -> None:
        self.handset.busy()
        self.house.work()

    def calls_us(self, *, withheld: bool = False) -> str:
        self.house.carrier.call(self.number, withheld=withheld)
        return self._after()

    def rings_and_hangs_up(self) -> None:
        self.calls_us()
        self.hang_up()

    def _after(self) -> str:
        said = " ".join(self.handset.heard)
        self.house.work()
        return said


def called_back(phone: OnThePhone) -> str:
    """They ring us and hang up, take the call that this brings, and press what continues."""
    phone.rings_and_hangs_up()
    assert phone.will_ring(AT_ONCE)
    return phone.answer() + phone.press("5")


def put_through(house: House, names: dict[str, int]) -> tuple[OnThePhone, str]:
    """Ana is called at her hour and asks for a person, and Ben takes it. Her phone, and what she
    heard before they talked."""
    for name in ("Ana", "Ben"):
        by_call(house, names[name])
    ana, ben = OnThePhone(house, "Ana"), OnThePhone(house, "Ben")
    said = ana.takes_our_call("*", within=timedelta(days=1))
    ben.answer()
    ben.press("1")
    return ana, said


def by_call(
    house: House, person_id: int, *, pin: str | None = None, calls: Calls = Calls.ALWAYS
) -> None:
    """They agreed to be called, and perhaps chose a PIN."""
    with house.at_work() as m:
        phone = numbers.first_of(m.tx, person_id)
        numbers.agree(m.tx, person_id, phone.id, calls, message_ok=False)
        if pin is not None:
            members.set_pin(m.tx, person_id, pin)
