"""The service says something, plays a sound, or keeps a pause."""

from typing import TYPE_CHECKING

from checkin_sms.local_carrier.calls.doing import Doing
from checkin_sms.local_carrier.calls.speech import Voice
from checkin_sms.local_carrier.calls.verbs import Pause, Play, Prompt, Say

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg

SECONDS_OF_MUSIC = 5.0
# Said without end, as `loop` 0 means, until the person hangs up.
_WITHOUT_END = 1000


def perform(leg: "Leg", prompt: Prompt) -> float:
    """Begin it. How many seconds it takes."""
    match prompt:
        case Say():
            return leg.is_told(prompt.text, prompt.language)
        case Play():
            leg.hears(Voice.MUSIC, prompt.what, SECONDS_OF_MUSIC)
            return SECONDS_OF_MUSIC
        case Pause():
            return float(prompt.seconds)


class Speaking(Doing):
    def __init__(self, leg: "Leg", prompt: Prompt) -> None:
        super().__init__(leg)
        self._prompt = prompt
        self._times = prompt.loop or _WITHOUT_END if isinstance(prompt, Say) else 1

    def begin(self) -> None:
        self._times -= 1
        seconds = perform(self.leg, self._prompt)
        self.leg.wait(seconds, self.begin if self._times else self.leg.player.next)
