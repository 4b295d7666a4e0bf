"""The person leaves a note after the tone."""

from functools import partial
from typing import TYPE_CHECKING

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.doing import Doing
from checkin_sms.local_carrier.calls.recordings import Recording
from checkin_sms.local_carrier.calls.speech import Voice
from checkin_sms.local_carrier.calls.telling import tell
from checkin_sms.local_carrier.calls.verbs import Record
from checkin_sms.local_carrier.exchange import Exchange

if TYPE_CHECKING:
    from checkin_sms.local_carrier.calls.leg import Leg


class Recorder(Doing):
    awaits_person = True

    def __init__(self, leg: "Leg", record: Record) -> None:
        super().__init__(leg)
        self._record = record
        self._seconds = 0
        self._words: list[str] = []

    def begin(self) -> None:
        if self._record.beeps:
            self.leg.hears(Voice.LINE, "beep")
        self._listen()

    def words(self, said: str, seconds: int) -> None:
        heard = min(seconds, self._record.longest - self._seconds)
        self._seconds += heard
        self._words.append(said)
        self.leg.passes(heard)
        if self._seconds == self._record.longest:
            self._done()
        else:
            self._listen()

    def key(self, key: str) -> None:
        if key in self._record.finishes:
            self._done(Digits=key)

    def over(self) -> None:
        # What was said before hanging up counts; the answer is nobody's to hear any more.
        if self._seconds:
            self.leg.player.fetch(self._record.action, self._keep() | {"Digits": "hangup"})

    def _listen(self) -> None:
        self.leg.wait(self._record.timeout, self._done, for_person=True)

    def _done(self, **told: str) -> None:
        if not self._seconds:
            # Silence is no recording, and the action is not asked.
            self.leg.player.next()
            return
        self.leg.player.ask(self._record.action, **self._keep(), **told)

    def _keep(self) -> dict[str, str]:
        leg, exchange = self.leg, self.leg.exchange
        said = " ".join(self._words)
        recording = exchange.recordings.add(leg.sid, self._seconds, leg.at, said)
        self._seconds = 0
        if self._record.ready:
            ready = partial(_tell_ready, exchange, self._record.ready, recording)
            exchange.events.add(exchange.clock(), ready)
        return {
            "RecordingDuration": str(recording.seconds),
            "RecordingSid": recording.sid,
            "RecordingUrl": _url(exchange, recording),
        }


def _tell_ready(exchange: Exchange, address: Address, recording: Recording) -> None:
    form = {
        "AccountSid": exchange.options.account_sid,
        "CallSid": recording.call_sid,
        "ErrorCode": "0",
        "RecordingChannels": "1",
        "RecordingDuration": str(recording.seconds),
        "RecordingSid": recording.sid,
        "RecordingSource": "RecordVerb",
        "RecordingStartTime": recording.made.strftime("%a, %d %b %Y %H:%M:%S +0000"),
        "RecordingStatus": "completed",
        "RecordingUrl": _url(exchange, recording),
    }
    tell(exchange, address, form, "recording report")


def _url(exchange: Exchange, recording: Recording) -> str:
    account = exchange.options.account_sid
    return f"https://api.twilio.com/2010-04-01/Accounts/{account}/Recordings/{recording.sid}"
