"""The settings: all read at once, all faults named at once, and no value ever shown."""

import re
from pathlib import Path

import pytest

from checkin_sms.config import (
    Settings,
    SettingsIncomplete,
    as_environment,
    documented,
    load,
)

KEY = "A" * 43 + "="  # The same in every process: it stands in the names of tests.
OTHER = "B" * 42 + "A="
RIGHT = {
    "CHECKIN_DATA_DIR": "/somewhere",
    "PUBLIC_URL": "https://checkin.example.org",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "a-token-of-the-tests",
    "TWILIO_FROM": "+12025550100",
    "CHECKIN_SECRET_KEY": "s" * 32,
    "CHECKIN_ENCRYPTION_KEYS": f"k1:{KEY}",
    "CHECKIN_LOOKUP_KEY": "l" * 32,
}
REQUIRED = sorted(RIGHT.keys() - {"TWILIO_FROM"})


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine that runs the tests has set."""
    for name, _, _ in documented():
        monkeypatch.delenv(name, raising=False)


def read(**changed: str) -> Settings:
    return load(env_file=None, **(RIGHT | changed))


def faults(**changed: str | None) -> list[str]:
    given = {name: value for name, value in (RIGHT | changed).items() if value is not None}
    with pytest.raises(SettingsIncomplete) as refused:
        load(env_file=None, **given)
    return refused.value.faults


def test_complete_settings_are_taken() -> None:
    assert read().public_url == "https://checkin.example.org"


def test_they_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in RIGHT.items():
        monkeypatch.setenv(name, value)

    assert load(env_file=None).twilio_from == "+12025550100"


def test_they_come_from_a_file_too_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".env"
    file.write_text("".join(f"{name}={value}\n" for name, value in RIGHT.items()))
    monkeypatch.setenv("PUBLIC_URL", "https://other.example.org")

    found = load(env_file=file)

    assert found.twilio_from == "+12025550100"
    assert found.public_url == "https://other.example.org"


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(SettingsIncomplete) as refused:
        load(env_file=None)

    for name in [*REQUIRED, "TWILIO_FROM"]:
        assert [fault for fault in refused.value.faults if fault.startswith(name)], name


@pytest.mark.parametrize("name", REQUIRED)
def test_a_missing_setting_is_named_with_what_it_is_for(name: str) -> None:
    (fault,) = faults(**{name: None})

    meaning = next(meaning for known, _, meaning in documented() if known == name)
    assert fault == f"{name} is missing: {meaning}"


@pytest.mark.parametrize("name", REQUIRED)
def test_a_blank_setting_counts_as_missing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for other, value in RIGHT.items():
        monkeypatch.setenv(other, value)
    monkeypatch.setenv(name, "")

    with pytest.raises(SettingsIncomplete) as refused:
        load(env_file=None)
    assert [fault.split()[0] for fault in refused.value.faults] == [name]


WRONG = {
    "PUBLIC_URL": [
        "http://checkin.example.org",
        "https://x.org/?a=b",
        "https://x.org/#a",
        "nothing",
    ],
    "DATABASE_URL": ["mysql://x/y", "nonsense"],
    "TWILIO_ACCOUNT_SID": ["AC123", "SK" + "0" * 32, "ac" + "0" * 32],
    "TWILIO_AUTH_TOKEN": ["short", " " * 32],
    "TWILIO_FROM": ["12025550100", "+0123456789", "CHECKIN"],
    "TWILIO_MESSAGING_SERVICE_SID": ["MG1", "AC" + "0" * 32],
    "TWILIO_API_URL": ["https://api.example.org", "http://10.0.0.1:8001"],
    "CHECKIN_SECRET_KEY": ["too-short", " " * 32],
    "CHECKIN_LOOKUP_KEY": ["too-short", "\t" * 32],
    "CHECKIN_ENCRYPTION_KEYS": [
        "k1",
        "k1:notakey",
        f"k 1:{KEY}",
        KEY,
        f"k1:{KEY},k2:",
        f"k1:{OTHER},k1:{KEY}",
    ],
    "CHECKIN_ON_CALL": ["nobody"],
    "CHECKIN_CARRIER_KEYWORDS": ["perhaps"],
    "CHECKIN_PROXIES": ["-1", "77", "one"],
    "CHECKIN_MESSAGES_PER_SECOND": ["0.0", "-1.5", "1e9", "many"],
    "CHECKIN_STAFF_WEBHOOK": ["http://hooks.example.org/x", "nothing"],
    "CHECKIN_STAFF_MAIL": ["staff", "staff at example.org"],
    "SMTP_URL": ["mail.oak-street.org", "https://mail.oak-street.org"],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_wrong_setting_is_named_without_its_value(name: str, value: str) -> None:
    (fault,) = faults(**{name: value})

    assert fault.startswith(f"{name} ")
    assert value not in fault


def test_mail_to_staff_needs_a_server() -> None:
    assert faults(CHECKIN_STAFF_MAIL="staff@example.org") == [
        "SMTP_URL is missing: CHECKIN_STAFF_MAIL needs a mail server"
    ]


def test_several_wrong_settings_are_all_named() -> None:
    found = faults(PUBLIC_URL="nothing", CHECKIN_SECRET_KEY="short", TWILIO_FROM=None)

    assert sorted(fault.split()[0] for fault in found) == [
        "CHECKIN_SECRET_KEY",
        "PUBLIC_URL",
        "TWILIO_FROM",
    ]


def test_a_messaging_service_stands_in_for_our_number() -> None:
    service = "MG" + "1" * 32
    given = {name: value for name, value in RIGHT.items() if name != "TWILIO_FROM"}

    found = load(env_file=None, **given, TWILIO_MESSAGING_SERVICE_SID=service)

    assert (found.twilio_from, found.twilio_messaging_service_sid) == (None, service)


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://u:p@host/db", "postgresql+psycopg://u:p@host/db"),
        ("postgresql://u:p@host/db", "postgresql+psycopg://u:p@host/db"),
        ("postgresql+psycopg://host/db", "postgresql+psycopg://host/db"),
        ("sqlite:////elsewhere/x.sqlite3", "sqlite:////elsewhere/x.sqlite3"),
        ("", "sqlite:////somewhere/checkin.sqlite3"),
    ],
)
def test_every_common_form_of_a_database_address_is_taken(given: str, used: str) -> None:
    assert read(DATABASE_URL=given).database_url == used


@pytest.mark.parametrize("url", ["", "sqlite:///data/checkin.sqlite3"])
def test_what_lies_beside_us_is_found_from_any_folder(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Children are started elsewhere, with these settings as their environment."""
    monkeypatch.chdir(tmp_path)

    found = read(CHECKIN_DATA_DIR="data", DATABASE_URL=url)

    assert found.data_dir == tmp_path / "data"
    assert found.database_url == f"sqlite:///{tmp_path}/data/checkin.sqlite3"


def test_a_slash_at_the_end_of_an_address_is_dropped() -> None:
    found = read(PUBLIC_URL="https://x.org/", TWILIO_API_URL="http://127.0.0.1:8001/")

    assert (found.public_url, found.twilio_api_url) == ("https://x.org", "http://127.0.0.1:8001")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_this_machine_alone_may_go_without_https_and_rehearse(host: str) -> None:
    found = read(PUBLIC_URL=f"http://{host}:8000", TWILIO_API_URL=f"http://{host}:8001")

    assert found.rehearsing


def test_no_rehearsal_without_a_carrier_on_this_machine() -> None:
    assert not read().rehearsing


def test_secrets_are_not_shown() -> None:
    shown = repr(read()) + str(read())

    for secret in ("a-token-of-the-tests", KEY, "s" * 32, "l" * 32):
        assert secret not in shown


def test_a_child_reads_the_same_settings_from_its_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = read(REDIS_URL="redis://127.0.0.1:1", CHECKIN_CARRIER_KEYWORDS="no")
    for name, value in as_environment(given).items():
        monkeypatch.setenv(name, value)

    assert load(env_file=None) == given


def test_every_setting_is_documented_in_words() -> None:
    rows = documented()

    assert len(rows) == len(Settings.model_fields)
    for name, default, meaning in rows:
        assert re.fullmatch(r"[A-Z_]+", name)
        assert meaning, name
        assert default != "PydanticUndefined", name
