"""The only reader of the environment. Every setting, checked together, named when wrong."""

import os
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_SQLITE = "sqlite:///"


class SettingsIncomplete(Exception):
    """Some settings are missing or wrong. `faults` has one sentence for each, never a value."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class Settings(BaseSettings):
    """What a program must decide before the service may text anybody.

    Fields are filled from the variables named in `alias`. Blank counts as missing: an empty
    token would make every forged webhook valid.
    """

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", populate_by_name=True, env_ignore_empty=True
    )

    data_dir: Path = Field(alias="CHECKIN_DATA_DIR", description="folder for files we keep")
    database_url: str = Field("", alias="DATABASE_URL", description="SQLite file or PostgreSQL")
    redis_url: str | None = Field(None, alias="REDIS_URL", description="else one is embedded")
    public_url: str = Field(alias="PUBLIC_URL", description="https address that Twilio calls")
    twilio_account_sid: str = Field(
        alias="TWILIO_ACCOUNT_SID", pattern=r"^AC[0-9a-f]{32}$", description="AC and 32 hex digits"
    )
    twilio_auth_token: SecretStr = Field(
        alias="TWILIO_AUTH_TOKEN", min_length=8, description="the account's primary token"
    )
    twilio_from: str | None = Field(
        None, alias="TWILIO_FROM", pattern=r"^\+[1-9]\d{6,14}$", description="our number, +1..."
    )
    twilio_messaging_service_sid: str | None = Field(
        None,
        alias="TWILIO_MESSAGING_SERVICE_SID",
        pattern=r"^MG[0-9a-f]{32}$",
        description="instead of TWILIO_FROM",
    )
    twilio_api_url: str | None = Field(
        None, alias="TWILIO_API_URL", description="another carrier's address, loopback only"
    )
    voice_fallback_url: str | None = Field(
        None,
        alias="CHECKIN_VOICE_FALLBACK_URL",
        description="where deploy/voice-fallback.xml is hosted, not on this server",
    )
    secret_key: SecretStr = Field(
        alias="CHECKIN_SECRET_KEY", min_length=24, description="signs staff sessions"
    )
    encryption_keys: SecretStr = Field(
        alias="CHECKIN_ENCRYPTION_KEYS",
        min_length=1,
        description="id:key,id:key; the first one encrypts (checkin-sms keys)",
    )
    lookup_key: SecretStr = Field(
        alias="CHECKIN_LOOKUP_KEY", min_length=24, description="finds numbers without reading them"
    )
    on_call: Literal["staff", "none"] = Field(
        "staff",
        alias="CHECKIN_ON_CALL",
        description="none: we know that nobody is on call at night",
    )
    carrier_keywords: bool = Field(
        True,
        alias="CHECKIN_CARRIER_KEYWORDS",
        description="the carrier itself answers STOP, START and HELP",
    )

    proxies: int = Field(
        0,
        alias="CHECKIN_PROXIES",
        ge=0,
        le=9,
        description="how many of our proxies a request passes; each adds to X-Forwarded-For",
    )
    messages_per_second: float = Field(
        1,
        alias="CHECKIN_MESSAGES_PER_SECOND",
        gt=0,
        le=1000,
        description="as our number may: long code 1, toll-free 3, short code 10 or more",
    )
    staff_webhook: SecretStr | None = Field(
        None,
        alias="CHECKIN_STAFF_WEBHOOK",
        description='https address that gets {"text": ...} when the service itself is in trouble',
    )
    staff_mail: str | None = Field(
        None,
        alias="CHECKIN_STAFF_MAIL",
        pattern=r"^[^@\s]+@[^@\s]+$",
        description="e-mail address for the same; needs SMTP_URL",
    )
    smtp_url: SecretStr | None = Field(
        None, alias="SMTP_URL", description="smtp://user:password@host:587 or smtps://..."
    )

    @field_validator("twilio_auth_token", "secret_key", "lookup_key")
    @classmethod
    def _not_blank(cls, secret: SecretStr) -> SecretStr:
        """Spaces are as long as a secret, and anybody can guess them."""
        if not secret.get_secret_value().strip():
            raise ValueError("must not be blank")
        return secret

    @field_validator("data_dir")
    @classmethod
    def _from_here(cls, folder: Path) -> Path:
        """The parts of the service are started elsewhere and must find the same folder."""
        return folder.absolute()

    @field_validator("database_url")
    @classmethod
    def _from_anywhere(cls, url: str) -> str:
        """A file beside us is one from everywhere, for the same reason; and Heroku's `postgres://`
        names no driver that SQLAlchemy knows."""
        if url.startswith(_SQLITE):
            return f"{_SQLITE}{Path(url.removeprefix(_SQLITE)).absolute()}"
        for scheme in ("postgres://", "postgresql://"):
            if url.startswith(scheme):
                return "postgresql+psycopg://" + url.removeprefix(scheme)
        if url and not url.startswith((_SQLITE, "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return url

    @field_validator("public_url")
    @classmethod
    def _bare_public_url(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise ValueError("must begin with https:// (http is for this machine only)")
        if parts.query or parts.fragment or not parts.hostname:
            raise ValueError("must be a plain address such as https://checkin.example.org")
        return url.rstrip("/")

    @field_validator("voice_fallback_url")
    @classmethod
    def _safe_fallback(cls, url: str | None) -> str | None:
        if url and urlsplit(url).scheme != "https":
            raise ValueError("must begin with https://")
        return url

    @field_validator("twilio_api_url")
    @classmethod
    def _loopback_carrier(cls, url: str | None) -> str | None:
        if url and urlsplit(url).hostname not in LOOPBACK:
            raise ValueError("may only be on this machine (127.0.0.1)")
        return url.rstrip("/") if url else None

    @field_validator("staff_webhook")
    @classmethod
    def _safe_webhook(cls, url: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(url.get_secret_value() if url else "https://none")
        if not parts.hostname or (parts.scheme != "https" and parts.hostname not in LOOPBACK):
            raise ValueError("must begin with https://")
        return url

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, url: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(url.get_secret_value() if url else "smtp://none")
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("must be like smtp://user:password@mail.example.org:587")
        return url

    @field_validator("encryption_keys")
    @classmethod
    def _usable_keys(cls, keys: SecretStr) -> SecretStr:
        seen = set()
        for entry in keys.get_secret_value().split(","):
            name, _, key = entry.strip().partition(":")
            try:
                Fernet(key)
            except ValueError:
                raise ValueError("must be id:key,id:key as made by checkin-sms keys") from None
            if not name.isalnum():
                raise ValueError("key ids are letters and digits, as in k1:...")
            if name in seen:
                raise ValueError("two keys have one id: a new one is k2:... beside k1:...")
            seen.add(name)
        return keys

    @model_validator(mode="after")
    def _joined(self) -> Self:
        if not self.database_url:
            self.database_url = f"{_SQLITE}{self.data_dir / 'checkin.sqlite3'}"
        return self

    @property
    def rehearsing(self) -> bool:
        """A carrier on this machine: no real text is sent, and time may be pretended."""
        return self.twilio_api_url is not None

    @property
    def clock_file(self) -> Path:
        return self.data_dir / "clock"


class _Sender(BaseSettings):
    """Our number, apart: pydantic joins fields only when each is right, and we name all at once."""

    model_config = Settings.model_config
    number: str | None = Field(None, alias="TWILIO_FROM")
    service: str | None = Field(None, alias="TWILIO_MESSAGING_SERVICE_SID")

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if not self.number and not self.service:
            raise ValueError("TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID is missing: our number")
        return self


class _Mail(BaseSettings):
    """The second channel by mail, apart for the same reason."""

    model_config = Settings.model_config
    address: str | None = Field(None, alias="CHECKIN_STAFF_MAIL")
    server: str | None = Field(None, alias="SMTP_URL")

    @model_validator(mode="after")
    def _both(self) -> Self:
        if "@" in (self.address or "") and not self.server:
            raise ValueError("SMTP_URL is missing: CHECKIN_STAFF_MAIL needs a mail server")
        return self


def load(env_file: Path | None = Path(".env"), **known: Any) -> Settings:
    """Read the environment. Raises SettingsIncomplete naming everything that is wrong at once."""
    faults: list[str] = []
    found: list[Settings] = []
    for group in (Settings, _Sender, _Mail):
        try:
            read = group(_env_file=env_file, **known)  # type: ignore[call-arg]  # pydantic reads it
            found += [read] if isinstance(read, Settings) else []
        except ValidationError as error:
            # Pydantic's own text prints the values of the other fields: a token in a boot log.
            faults += [_sentence(dict(fault)) for fault in error.errors()]
    if faults:
        raise SettingsIncomplete(faults)
    return found[0]


def environment() -> dict[str, str]:
    """All that this process was started with, for the children of a supervisor."""
    return dict(os.environ)


def as_environment(settings: Settings) -> dict[str, str]:
    """These settings as variables: what a child process reads them from."""
    variables: dict[str, str] = {}
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        plain = value.get_secret_value() if isinstance(value, SecretStr) else value
        if plain is not None:
            variables[str(field.alias)] = str(plain)
    return variables


def documented() -> list[tuple[str, str, str]]:
    """Name, default and meaning of each setting, for the README and its test."""
    rows = []
    for field in Settings.model_fields.values():
        default = "required" if field.is_required() else str(field.default or "")
        rows.append((str(field.alias), default, field.description or ""))
    return rows


# Faults that pydantic names in its own words; ours say what would be right.
UNLIKE = (
    "string_pattern_mismatch",
    "too_short",
    "string_too_short",
    "float_parsing",
    "int_parsing",
    "greater_than",
    "greater_than_equal",
    "less_than_equal",
)


def _sentence(fault: dict[str, object]) -> str:
    where = fault["loc"]
    name = str(where[0]) if isinstance(where, tuple) and where else ""
    about = {str(f.alias): f.description for f in Settings.model_fields.values()}.get(name)
    if fault["type"] == "missing":
        return f"{name} is missing: {about}"
    said = str(fault["msg"]).removeprefix("Value error, ")
    if fault["type"] in UNLIKE:
        said = f"does not look right, expected: {about}"
    return f"{name} {said}" if name else said
