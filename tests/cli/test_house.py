"""Commands about the house: migrate, keys, links; and what they say when settings are wrong."""

import re

import pytest

from checkin_sms import bootstrap, config
from checkin_sms.processes import whole
from checkin_sms.processes.whole import Whole
from checkin_sms.services import accounts
from checkin_sms.store import schema
from checkin_sms.store.sealing import Keyring
from tests.cli.terminal import ANA, Terminal

NEED_SETTINGS = [["migrate"], ["run"], ["staff-link"], ["member", "list"], ANA]


def test_the_database_is_made_and_brought_up_to_date_as_often_as_one_likes(fresh: Terminal) -> None:
    assert fresh.says("migrate") == "The database is up to date.\n"
    assert fresh.says("migrate") == "The database is up to date.\n"

    store = fresh.store()
    assert schema.is_current(store)
    store.engine.dispose()


@pytest.mark.parametrize("words", NEED_SETTINGS, ids=lambda words: words[0])
def test_all_settings_that_are_missing_are_named_at_once(fresh: Terminal, words: list[str]) -> None:
    fresh.env = dict.fromkeys(fresh.env)

    said = fresh.refuses(*words)

    required = [name for name, default, _ in config.documented() if default == "required"]
    assert [name for name in [*required, "TWILIO_FROM"] if name not in said] == []
    assert list(fresh.folder.iterdir()) == []


@pytest.mark.parametrize(
    "words", [("demo", "--port", "99999"), ("demo", "--port", "65535"), ("run", "--port", "65536")]
)
def test_a_port_that_there_is_not_is_refused(fresh: Terminal, words: tuple[str, ...]) -> None:
    assert "is not in the range" in fresh.refuses(*words)


def test_a_file_of_settings_beside_one_is_read(fresh: Terminal) -> None:
    lines = [f"{name}={value}\n" for name, value in fresh.env.items() if value]
    (fresh.folder / ".env").write_text("".join(lines))
    fresh.env = dict.fromkeys(fresh.env)

    assert fresh.says("migrate")


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PUBLIC_URL", "http://checkin.example.org", "PUBLIC_URL must begin with https://"),
        ("TWILIO_AUTH_TOKEN", "", "TWILIO_AUTH_TOKEN is missing"),
        ("TWILIO_API_URL", "https://api.example.org", "TWILIO_API_URL may only be on this machine"),
        ("DATABASE_URL", "mysql://x/y", "DATABASE_URL must begin with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "nonsense", "DATABASE_URL must begin with sqlite:/// or postgresql://"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_right(
    fresh: Terminal, name: str, value: str, said: str
) -> None:
    fresh.env[name] = value

    assert said in fresh.refuses("migrate")


@pytest.mark.parametrize("words", [["member", "list"], ANA, ["staff-link"]], ids=str)
def test_a_database_that_was_never_made_is_named_with_how_to_make_it(
    fresh: Terminal, words: list[str]
) -> None:
    assert "checkin-sms migrate" in fresh.refuses(*words)


def test_a_database_that_does_not_answer_is_named_without_its_password(fresh: Terminal) -> None:
    fresh.env["DATABASE_URL"] = "postgresql://me:hunter2@127.0.0.1:1/none?connect_timeout=1"

    for words in (["member", "list"], ["migrate"]):
        said = fresh.refuses(*words)
        assert "DATABASE_URL" in said
        assert "hunter2" not in said


def test_the_service_does_not_run_before_the_program_has_decided(fresh: Terminal) -> None:
    fresh.env["TWILIO_API_URL"] = None
    fresh.says("migrate")

    said = fresh.refuses("run", "--port", "18231")

    assert "the program has no name" in said
    assert "nobody is on call" in said


def test_the_service_does_not_run_on_a_rehearsals_carrier(fresh: Terminal) -> None:
    assert "use checkin-sms demo, or remove it" in fresh.refuses("run")


def test_the_parts_find_a_folder_that_was_named_from_where_it_was_typed(
    fresh: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh.env |= {"CHECKIN_DATA_DIR": "data", "TWILIO_API_URL": None, "CHECKIN_ON_CALL": "none"}
    given: list[Whole] = []
    monkeypatch.setattr(whole, "become", given.append)
    fresh.says("migrate")
    fresh.says("program", "set", "--name", "Oak Street")

    fresh.says("run", "--port", "18232")

    (told,) = given
    monkeypatch.chdir(told.folder)  # Where the parts are started.
    names = {name for name, _, _ in config.documented()}
    settings = {name: value for name, value in told.env.items() if name in names}
    built = bootstrap.build(config.load(env_file=None, **settings))
    fresh.opened.append(built.store)
    assert schema.is_current(built.store)
    assert told.folder == str(fresh.folder / "data") == str(built.settings.data_dir)


def test_fresh_keys_are_ready_to_be_used(fresh: Terminal) -> None:
    said = fresh.says("keys")
    made = dict(line.split("=", 1) for line in said.splitlines())

    keyring = Keyring(made["CHECKIN_ENCRYPTION_KEYS"], made["CHECKIN_LOOKUP_KEY"])
    assert keyring.unseal(keyring.seal("hello")) == "hello"
    fresh.env |= made
    assert fresh.says("migrate")
    assert fresh.says("keys") != said


LINK = r"http://127\.0\.0\.1:8000/staff/welcome/([\w-]{32})\n"


def test_a_link_makes_the_first_coordinator_and_later_ones_reset(terminal: Terminal) -> None:
    found = re.fullmatch(LINK, terminal.says("staff-link"))
    assert found
    built = terminal.built()
    assert accounts.accept(built, found[1], "maple lantern river", "Cleo", "cleo@oak.example") == {}

    assert "there is a coordinator" in terminal.refuses("staff-link")
    assert "no account with this address" in terminal.refuses("staff-link", "--for", "x@y.org")
    assert re.fullmatch(LINK, terminal.says("staff-link", "--for", "CLEO@oak.example"))


@pytest.mark.parametrize("words", [["nonsense"], ["member", "nonsense"], ["member", "add"]])
def test_a_command_that_does_not_exist_says_what_does(fresh: Terminal, words: list[str]) -> None:
    assert "Usage: main" in fresh.refuses(*words)


@pytest.mark.parametrize(
    "words", [[], ["member"], ["demo"], ["run"], ["pair"], ["program", "set"], ["member", "set"]]
)
def test_every_command_explains_itself(fresh: Terminal, words: list[str]) -> None:
    assert "Usage:" in fresh.says(*words, "--help")
