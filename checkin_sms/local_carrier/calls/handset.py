"""A phone in the hands of a test: `carrier.handset("+1202...")`.

Each deed is done at once, with the product's answers to it; what is said to the phone passes
without waiting, up to the next thing that the person could do. The clock stays where it is.
"""

from collections.abc import Callable
from functools import partial

from checkin_sms.local_carrier.calls.answering import by_machine, by_person, decline, let_ring
from checkin_sms.local_carrier.calls.call import Call, Status
from checkin_sms.local_carrier.calls.leg import Leg
from checkin_sms.local_carrier.calls.speech import Voice, kept_after
from checkin_sms.local_carrier.calls.switchboard import Deed, Switchboard

SECONDS_TO_SAY = 3


class NoCall(Exception):
    """The phone neither rings nor is in a call, so nothing can be done with it."""


class Handset:
    def __init__(self, number: str, board: Switchboard, settle: Callable[[], object]) -> None:
        self.number = number
        self._board = board
        self._settle = settle
        self._heard_of: Leg | None = None
        self._heard_before = 0

    # What it shows

    def is_ringing(self) -> bool:
        leg = self._board.at(self.number)
        return leg is not None and leg.call.status is Status.RINGING

    def is_talking(self) -> bool:
        """Someone at this phone is on the line, with the service or with another person."""
        leg = self._board.at(self.number)
        return leg is not None and leg.call.status is Status.IN_PROGRESS

    @property
    def display(self) -> str:
        """The number that the phone shows for the caller."""
        return self._leg().call.from_

    @property
    def call(self) -> Call:
        """The call it is in, or else the last one. Raises NoCall if there never was one."""
        leg = self._board.last_at(self.number)
        if leg is None:
            raise NoCall(self.number)
        return leg.call

    @property
    def heard(self) -> list[str]:
        """What the service has said since this phone last did something."""
        return [text for voice, text in self._since() if voice is Voice.SERVICE]

    @property
    def other_end(self) -> list[str]:
        """What the person they are connected to has said since."""
        return [text for voice, text in self._since() if voice is Voice.OTHER_END]

    @property
    def heard_in_all(self) -> list[str]:
        """All that the service has said in this call."""
        leg = self._board.last_at(self.number)
        passages = leg.passages if leg else []
        return [one.text for one in passages if one.voice is Voice.SERVICE]

    @property
    def tape(self) -> list[str]:
        """What a machine has kept of the call: only what was said after its greeting."""
        leg = self._board.last_at(self.number)
        return kept_after(leg.passages, leg.beep) if leg and leg.beep else []

    # What one can do with it

    def answer(self) -> None:
        self._do(by_person, ringing=True)

    def let_ring(self) -> None:
        """Nobody takes it, for as long as it rings."""
        self._do(let_ring, ringing=True)

    def busy(self) -> None:
        """The line is engaged, or the call is declined."""
        self._do(decline, ringing=True)

    def machine(self, greeting_seconds: float = 20.0) -> None:
        """A machine answers, keeps what is said after its greeting, and presses nothing."""
        self._do(lambda leg: by_machine(leg, greeting_seconds), ringing=True)

    def press(self, keys: str) -> None:
        """One key after the other; those after the end of the call are pressed in vain."""
        for place, key in enumerate(keys):
            if place and not self.is_talking():
                return
            self._do(partial(_press, key=key), begins=place == 0)

    def say(self, words: str, seconds: int = SECONDS_TO_SAY) -> None:
        """Speak: to a question that hears speech, after a tone, or to the person connected."""
        self._do(lambda leg: leg.speak(words, seconds))

    def wait(self) -> None:
        """Say and press nothing until the question gives up waiting. Ringing goes on to its end."""
        self._do(lambda leg: leg.skip())

    def hang_up(self) -> None:
        self._do(lambda leg: leg.hang_up())

    def _do(self, deed: Deed, *, ringing: bool = False, begins: bool = True) -> None:
        leg = self._leg()
        if ringing and leg.call.status is not Status.RINGING:
            raise NoCall(f"{self.number} does not ring")
        if begins:
            self._heard_of, self._heard_before = leg, len(leg.passages)
        self._board.act(self.number, deed)
        self._settle()
        self.listen()

    def listen(self) -> None:
        """Hear out what is being said, up to the next thing that somebody can do."""
        while (leg := self._board.at(self.number)) and leg.is_playing:
            self._board.act(self.number, _hear_out)
            self._settle()

    def _leg(self) -> Leg:
        leg = self._board.at(self.number)
        if leg is None:
            raise NoCall(f"no call at {self.number}")
        return leg

    def _since(self) -> list[tuple[Voice, str]]:
        leg = self._board.last_at(self.number)
        if leg is None:
            return []
        before = self._heard_before if leg is self._heard_of else 0
        return [(passage.voice, passage.text) for passage in leg.passages[before:]]


def _press(leg: Leg, key: str) -> None:
    leg.press(key)


def _hear_out(leg: Leg) -> None:
    if leg.is_playing:
        leg.skip()
