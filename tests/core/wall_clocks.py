"""Zones whose clocks do odd things, and instants and times of day for properties about them."""

from datetime import UTC, datetime

from hypothesis import strategies as st

NEW_YORK = "America/New_York"
PHOENIX = "America/Phoenix"
LORD_HOWE = "Australia/Lord_Howe"
APIA = "Pacific/Apia"
NUUK = "America/Nuuk"

ZONES = [
    NEW_YORK,
    PHOENIX,
    LORD_HOWE,
    APIA,
    NUUK,
    "America/St_Johns",
    "America/Santiago",
    "America/Havana",
    "America/Adak",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "Europe/Dublin",
    "Pacific/Chatham",
    "UTC",
]
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))
INSTANTS = st.datetimes(
    datetime(2024, 1, 1),
    datetime(2028, 12, 31),
    timezones=st.just(UTC),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
