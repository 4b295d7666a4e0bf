"""The parts that every service works with, handed in rather than reached for."""

from collections.abc import Callable
from dataclasses import dataclass

from checkin_sms.clock import Clock, system_clock
from checkin_sms.config import Settings
from checkin_sms.gateway import Gateway
from checkin_sms.gateway.second_channel import NO_CHANNEL, SecondChannel
from checkin_sms.store.base import Store
from checkin_sms.wording import Wordings


@dataclass(frozen=True)
class Runtime:
    settings: Settings
    clock: Clock
    store: Store
    gateway: Gateway
    wordings: Wordings
    # Wakes a worker after a commit. Carries nothing, may fail unheard: the tick looks as well.
    ring: Callable[[], None]
    # Reaches staff when texts do not.
    second: SecondChannel = NO_CHANNEL
    # Never pretend time: sessions and one-time codes would end, or never end, by a jump of it.
    real_clock: Clock = system_clock
