"""What the local carrier is told about the product and the account it pretends to hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    public_url: str
    account_sid: str
    auth_token: str
    our_number: str
    product_name: str = "Check-ins"
    messaging_service_sid: str | None = None

    def url(self, path: str) -> str:
        return self.public_url.rstrip("/") + path
