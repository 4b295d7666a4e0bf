"""One phone's part in a call: it rings, is answered, hears, presses keys, and ends.

A leg has its own time. It follows the clock, and runs ahead of it where somebody does not wait
for a long sentence or a silence to pass: the length of a call is right either way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from checkin_sms.local_carrier.calls.call import Call, Status
from checkin_sms.local_carrier.calls.doing import Doing, Ringing
from checkin_sms.local_carrier.calls.playing import Player
from checkin_sms.local_carrier.calls.reports import Reporter
from checkin_sms.local_carrier.calls.speech import Passage, Voice, seconds_to_say
from checkin_sms.local_carrier.calls.terms import Terms
from checkin_sms.local_carrier.events import Event
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.switches import Troubles

LONGEST_TAPE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Timer:
    due: datetime
    then: Callable[[], None]
    event: Event


class Leg:
    def __init__(self, exchange: Exchange, call: Call, terms: Terms, troubles: Troubles) -> None:
        self.exchange = exchange
        self.sid = call.sid
        self.phone = call.phone
        self.terms = terms
        self.at = exchange.clock()
        # The end of the machine's greeting, where a machine has answered.
        self.beep: datetime | None = None
        self.doing: Doing = Doing(self)
        self.player = Player(self)
        self.when_over: Callable[[], None] = _nothing
        reports = next((t.reports for t in troubles if t.reports), None)
        self._reporter = Reporter(exchange, terms.reporting, reports)
        self._timer: Timer | None = None
        self._limit: Event | None = None

    @property
    def call(self) -> Call:
        call = self.exchange.calls.get(self.sid)
        if call is None:
            raise KeyError(self.sid)
        return call

    @property
    def passages(self) -> list[Passage]:
        return self.exchange.calls.passages(self.sid)

    @property
    def awaits_person(self) -> bool:
        return self.doing.awaits_person and self.beep is None

    @property
    def is_connected(self) -> bool:
        """With another person rather than with the service."""
        return self.doing.connects

    @property
    def is_playing(self) -> bool:
        """Something is being said, or a pause kept, that will end by itself."""
        return self._timer is not None and not self.awaits_person

    # What becomes of it

    def dial(self) -> None:
        self.catch_up()
        self.exchange.calls.begin(self.sid, self.at)
        self.report("initiated")

    def ring(self) -> None:
        self.exchange.calls.ring(self.sid, self.at)
        self.report("ringing")
        self.doing = Ringing(self)
        self.wait(self.terms.ring_for, partial(self.end, Status.NO_ANSWER), for_person=True)

    def answer(self) -> None:
        self._cancel_timer()
        self.exchange.calls.answer(self.sid, self.at)
        self.report("answered")
        end = self.at + timedelta(seconds=self.terms.time_limit)
        self._limit = self.exchange.events.add(end, partial(self._reach_limit, end))
        self.doing = Doing(self)

    def end(self, status: Status) -> None:
        if self.call.over:
            return
        self._cancel_timer()
        if self._limit:
            self.exchange.events.cancel(self._limit)
        self.exchange.calls.end(self.sid, status, self.at)
        doing, self.doing = self.doing, Doing(self)
        doing.over()
        self.report("completed")
        self.when_over()

    def leave(self) -> None:
        """Stop what the line is busy with, to be led elsewhere."""
        self._cancel_timer()
        doing, self.doing = self.doing, Doing(self)
        doing.over()

    def busy_with(self, doing: Doing) -> None:
        self._cancel_timer()
        self.doing = doing
        doing.begin()

    def report(self, event: str) -> None:
        self._reporter.report(event, self.call, self.at)

    # What is heard

    def hears(self, voice: Voice, text: str, seconds: float = 0.0, language: str = "") -> None:
        told = self.exchange.clock()
        passage = Passage(self.at, told, voice, text, seconds, language)
        self.exchange.calls.hear(self.sid, passage)

    def is_told(self, text: str, language: str) -> float:
        """The service speaks. How many seconds it takes."""
        seconds = seconds_to_say(text)
        self.hears(Voice.SERVICE, text, seconds, language)
        return seconds

    # What the person does

    def press(self, key: str) -> None:
        self.hears(Voice.KEY, key)
        self.doing.key(key)

    def speak(self, words: str, seconds: int) -> None:
        self.hears(Voice.PHONE, words, seconds)
        self.doing.words(words, seconds)

    def hang_up(self) -> None:
        self.end(Status.COMPLETED if self.call.answered else Status.NO_ANSWER)

    # Its time

    def wait(self, seconds: float, then: Callable[[], None], *, for_person: bool = False) -> None:
        self._cancel_timer()
        due = self.at + timedelta(seconds=seconds)
        patience = self.exchange.options.patience if for_person else timedelta(0)
        event = self.exchange.events.add(due + patience, partial(self._time_up, due + patience))
        self._timer = Timer(due, then, event)

    def skip(self) -> None:
        """What is being said, or the silence, passes at once."""
        if self._timer:
            self.exchange.events.cancel(self._timer.event)
            self._time_up(self._timer.due)

    def passes(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    def catch_up(self, to: datetime | None = None) -> None:
        """Its time is at least this, or what the clock says."""
        self.at = max(self.at, to or self.exchange.clock())

    def _time_up(self, due: datetime) -> None:
        timer, self._timer = self._timer, None
        if timer is None:
            return
        self.catch_up(due)
        if self.beep and self.at > self.beep + LONGEST_TAPE:
            self.end(Status.COMPLETED)
        else:
            timer.then()

    def _reach_limit(self, end: datetime) -> None:
        self.catch_up(end)
        self.end(Status.COMPLETED)

    def _cancel_timer(self) -> None:
        if self._timer:
            self.exchange.events.cancel(self._timer.event)
            self._timer = None


def _nothing() -> None:
    pass
