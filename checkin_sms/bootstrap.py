"""Picks the real parts and builds a Runtime from settings."""

from collections.abc import Callable

from checkin_sms.clock import PretendClock, system_clock
from checkin_sms.config import Settings
from checkin_sms.gateway.second_channel import Channels
from checkin_sms.gateway.twilio_rest import TwilioGateway
from checkin_sms.runtime import Runtime
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring
from checkin_sms.wording import Wordings


def keyring_of(settings: Settings) -> Keyring:
    return Keyring(
        settings.encryption_keys.get_secret_value(), settings.lookup_key.get_secret_value()
    )


def unheard() -> None:
    """A ring for commands that wake nobody: the tick finds what they wrote."""


def build(settings: Settings, ring: Callable[[], None] = unheard) -> Runtime:
    return Runtime(
        settings=settings,
        # Time may be pretended only where no real text can be sent.
        clock=PretendClock(settings.clock_file) if settings.rehearsing else system_clock,
        store=Store(settings.database_url, keyring_of(settings)),
        gateway=TwilioGateway(
            settings.twilio_account_sid,
            settings.twilio_auth_token.get_secret_value(),
            from_=settings.twilio_from,
            messaging_service_sid=settings.twilio_messaging_service_sid,
            api_url=settings.twilio_api_url,
        ),
        wordings=Wordings.load(),
        ring=ring,
        second=_second_channel(settings),
    )


def _second_channel(settings: Settings) -> Channels:
    webhook, smtp = settings.staff_webhook, settings.smtp_url
    return Channels(
        webhook.get_secret_value() if webhook else None,
        settings.staff_mail,
        smtp.get_secret_value() if smtp else None,
    )
