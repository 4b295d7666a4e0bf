"""A terminal in an empty folder, with a complete set of settings."""

from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner, Result

from checkin_sms import bootstrap, config
from checkin_sms.cli import main
from checkin_sms.runtime import Runtime
from checkin_sms.store.base import Store
from checkin_sms.store.sealing import Keyring
from tests.house import KEYS

LOOKUP = "l" * 32
ANA = ["member", "add", "--name", "Ana", "--number", "+1 202 555 0101", "--zone", "America/Denver"]
ANA += ["--at", "6pm", "--consent", "on paper", "--consent-by", "Cleo"]
BEN = ["mentor", "add", "--name", "Ben", "--number", "+12025550111", "--zone", "America/Denver"]
CLEO = ["staff", "add", "--name", "Cleo", "--number", "+12025550121", "--zone", "America/Denver"]


@dataclass
class Terminal:
    folder: Path
    env: dict[str, str | None] = field(default_factory=dict)
    opened: list[Store] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.env = {
            "CHECKIN_DATA_DIR": str(self.folder / "data"),
            "DATABASE_URL": None,
            "REDIS_URL": None,
            "TWILIO_MESSAGING_SERVICE_SID": None,
            "PUBLIC_URL": "http://127.0.0.1:8000",
            "TWILIO_API_URL": "http://127.0.0.1:8001",
            "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
            "TWILIO_AUTH_TOKEN": "a-token-of-the-tests",
            "TWILIO_FROM": "+12025550100",
            "CHECKIN_SECRET_KEY": "s" * 32,
            "CHECKIN_ENCRYPTION_KEYS": KEYS,
            "CHECKIN_LOOKUP_KEY": LOOKUP,
        } | self.env

    def run(self, *words: str) -> Result:
        return CliRunner(env=self.env).invoke(main, words)

    def says(self, *words: str) -> str:
        """What a command says that must succeed."""
        result = self.run(*words)
        assert result.exit_code == 0, result.output
        return result.output

    def refuses(self, *words: str) -> str:
        """What a command says that must not be done: in words, with exit code 2."""
        result = self.run(*words)
        assert result.exit_code == 2, result.output
        assert isinstance(result.exception, SystemExit), result.exception
        return result.output

    def built(self) -> Runtime:
        """The parts over that database; closed with the terminal."""
        given = {name: value for name, value in self.env.items() if value}
        found = bootstrap.build(config.load(env_file=None, **given))
        self.opened.append(found.store)
        return found

    def store(self) -> Store:
        """The database as the commands left it; closed with the terminal."""
        url = f"sqlite:///{self.folder / 'data' / 'checkin.sqlite3'}"
        self.opened.append(Store(url, Keyring(KEYS, LOOKUP)))
        return self.opened[-1]
