"""What the local carrier is told about the product and the account it pretends to hold."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Options:
    public_url: str
    account_sid: str
    auth_token: str
    our_number: str
    product_name: str = "Check-ins"
    messaging_service_sid: str | None = None
    # What is set at our number for those who call it.
    voice_path: str = "/twilio/voice"
    voice_status_path: str = "/twilio/voice/status"
    voice_fallback_url: str | None = None
    # The carrier dials one call in this time; the others wait in line.
    between_calls: timedelta = timedelta(seconds=1)
    # How much longer than asked for a phone rings and a question waits, where a person at a
    # page is in the place of one with a phone at the ear.
    patience: timedelta = timedelta(0)

    def url(self, path: str) -> str:
        return self.public_url.rstrip("/") + path
