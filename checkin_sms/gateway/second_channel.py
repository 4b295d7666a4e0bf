"""The way to staff that does not pass through the carrier: a webhook, an e-mail, or both.

For trouble of the service itself, so nothing that goes this way says anything about a person.
"""

import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Protocol
from urllib.parse import unquote, urlsplit

TIMEOUT = 10.0
SUBJECT = "The check-ins need a look"
SMTP_PORTS = {"smtp": 587, "smtps": 465}


class NotTold(Exception):
    """Nobody could be told by any channel; holds the kinds of error and no address."""


class SecondChannel(Protocol):
    @property
    def there(self) -> bool:
        """Is there one at all?"""

    def tell(self, text: str) -> None:
        """Raises NotTold."""


class NoChannel:
    there = False

    def tell(self, text: str) -> None:
        raise NotTold("there is no second channel")


NO_CHANNEL = NoChannel()


@dataclass(frozen=True)
class Channels:
    """All that are set. Told once one of them took it."""

    webhook: str | None = field(default=None, repr=False)
    mail_to: str | None = field(default=None, repr=False)
    smtp_url: str | None = field(default=None, repr=False)

    @property
    def there(self) -> bool:
        return bool(self._ways)

    @property
    def _ways(self) -> list[Callable[[str], None]]:
        mails = [self._mail] if self.mail_to and self.smtp_url else []
        return [*([self._post] if self.webhook else []), *mails]

    def tell(self, text: str) -> None:
        failed: list[str] = []
        for way in self._ways:
            try:
                way(text)
            except (OSError, ValueError, smtplib.SMTPException) as error:
                # Its text holds the address, which may be a secret in itself.
                failed.append(type(error).__name__)
        if len(failed) == len(self._ways):
            raise NotTold(", ".join(failed) or "there is no second channel")

    def _post(self, text: str) -> None:
        # Loaded late: most processes never tell anything this way.
        import requests  # noqa: PLC0415 - seldom used

        answer = requests.post(
            str(self.webhook), json={"text": text}, timeout=TIMEOUT, allow_redirects=False
        )
        if not 200 <= answer.status_code < 300:
            raise ValueError("refused")

    def _mail(self, text: str) -> None:
        server = urlsplit(str(self.smtp_url))
        letter = EmailMessage()
        user = unquote(server.username or "")
        letter["To"], letter["Subject"] = self.mail_to, SUBJECT
        letter["From"] = user if "@" in user else self.mail_to
        letter.set_content(text)
        with _connect(server.scheme, server.hostname or "", server.port) as line:
            if user:
                line.login(user, unquote(server.password or ""))
            line.send_message(letter)


def _connect(scheme: str, host: str, port: int | None) -> smtplib.SMTP:
    port, context = port or SMTP_PORTS[scheme], ssl.create_default_context()
    if scheme == "smtps":
        return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=context)
    line = smtplib.SMTP(host, port, timeout=TIMEOUT)
    # A mail server of this machine needs no secrecy and has no certificate.
    if host not in ("127.0.0.1", "localhost"):
        line.starttls(context=context)
    return line
