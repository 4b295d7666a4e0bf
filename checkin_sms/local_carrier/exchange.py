"""What the parts of the carrier share."""

from dataclasses import dataclass, field

from checkin_sms.clock import Clock
from checkin_sms.local_carrier.alerts import Alert, TurnedAway
from checkin_sms.local_carrier.blocks import Blocks
from checkin_sms.local_carrier.calls.book import CallBook
from checkin_sms.local_carrier.calls.recordings import Recordings
from checkin_sms.local_carrier.events import Events
from checkin_sms.local_carrier.ledger import Ledger
from checkin_sms.local_carrier.options import Options
from checkin_sms.local_carrier.switches import Switches
from checkin_sms.local_carrier.wire import Line


@dataclass(frozen=True, slots=True)
class Exchange:
    options: Options
    clock: Clock
    line: Line
    blocks: Blocks
    ledger: Ledger = field(default_factory=Ledger)
    calls: CallBook = field(default_factory=CallBook)
    recordings: Recordings = field(default_factory=Recordings)
    events: Events = field(default_factory=Events)
    switches: Switches = field(default_factory=Switches)
    alerts: list[Alert] = field(default_factory=list)
    turned_away: list[TurnedAway] = field(default_factory=list)

    def alert(self, code: int, about: str, status: int | None = None, why: str = "") -> None:
        self.alerts.append(Alert(self.clock(), code, about, status, why))

    def turn_away(self, number: str, code: int) -> None:
        self.turned_away.append(TurnedAway(self.clock(), number, code))
