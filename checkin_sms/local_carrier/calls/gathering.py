"""A question: something is said, keys (or words) are awaited, and the product is told."""

from collections import deque
from typing import TYPE_CHECKING

from checkin_sms.local_carrier.calls.doing import Doing
from checkin_sms.local_carrier.calls.speaking import perform
from checkin_sms.local_carrier.calls.verbs import Gather, Prompt, Say

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg


class Gathering(Doing):
    def __init__(self, leg: "Leg", gather: Gather) -> None:
        super().__init__(leg)
        self._gather = gather
        self._prompts: deque[Prompt] = deque(_all_loops(gather.prompts))
        self._digits = ""

    def begin(self) -> None:
        if self._prompts:
            self.leg.wait(perform(self.leg, self._prompts.popleft()), self.begin)
        else:
            self._listen()

    def key(self, key: str) -> None:
        if not self._gather.keys:
            return
        self._prompts.clear()  # a key cuts the voice short
        if key in self._gather.finishes:
            self._done(key)
            return
        self._digits += key
        if len(self._digits) == self._gather.most_keys:
            self._done()
        else:
            self._listen()

    def words(self, said: str, seconds: int) -> None:
        if not self._gather.speech:
            return
        self.leg.passes(seconds)
        self._tell(SpeechResult=said, Confidence="0.9")

    def _listen(self) -> None:
        self.awaits_person = True
        self.leg.wait(self._gather.timeout, self._done, for_person=True)

    def _done(self, finished_on: str = "") -> None:
        if not self._digits and not self._gather.tells_of_silence:
            self.leg.player.next()
        elif finished_on:
            self._tell(Digits=self._digits, FinishedOnKey=finished_on)
        else:
            self._tell(Digits=self._digits)

    def _tell(self, **told: str) -> None:
        self.leg.player.ask(self._gather.action, msg="Gather End", **told)


def _all_loops(prompts: tuple[Prompt, ...]) -> list[Prompt]:
    return [
        prompt
        for prompt in prompts
        for _ in range(max(1, prompt.loop) if isinstance(prompt, Say) else 1)
    ]
