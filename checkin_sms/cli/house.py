"""Run the house: demo, run, migrate, keys, and the link that lets staff in."""

import shutil
import socket
import tempfile
from pathlib import Path
from typing import NoReturn

import click

from checkin_sms import config, demo
from checkin_sms.cli.common import Fault, asking_the_database, build, runtime, settings
from checkin_sms.config import Settings
from checkin_sms.processes import parts, whole
from checkin_sms.services import accounts, readiness
from checkin_sms.store import schema
from checkin_sms.store.sealing import Keyring

DEMO_PORT = 8000
LAST_PORT = 65535
# What children need besides their settings.
PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "PYTHONPATH", "VIRTUAL_ENV")


@click.command("demo")
@click.option(
    "--port",
    type=click.IntRange(1, LAST_PORT - 1),
    default=DEMO_PORT,
    show_default=True,
    help="And the one after it.",
)
@click.option("--keep", is_flag=True, help="Keep the data for next time.")
@click.option("--reset", is_flag=True, help="Throw away what --keep kept.")
def demo_command(port: int, keep: bool, reset: bool) -> None:
    """Try everything: a fictional program, two phones on a page. No real text is sent."""
    for wanted in (port, port + 1):
        _refuse_taken(wanted)
    kept = Path(config.environment().get("XDG_DATA_HOME") or Path.home() / ".local/share")
    folder = kept / "checkin-sms" / "demo" if keep or reset else None
    if reset and folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
    if folder is None:
        folder = Path(tempfile.mkdtemp(prefix="checkin-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    throw_away = not (keep or reset)
    try:
        chosen = demo.settings_for(folder, port)
        login = demo.prepare(chosen)
        said = _demo_is_up(port, login)
        _hand_over(chosen, port, said, carrier_port=port + 1, throw_away=throw_away)
    finally:
        # Only when it could not be prepared: whoever was handed over to sees to it else.
        if throw_away:
            shutil.rmtree(folder, ignore_errors=True)


def _demo_is_up(port: int, login: demo.Login) -> str:
    return (
        f"\n  The phones:   http://127.0.0.1:{port + 1}/\n"
        f"  Staff pages:  http://127.0.0.1:{port}/staff\n"
        f"                sign in as {login.email} with {login.password}\n"
        "  No real text is sent. Ctrl-C stops everything.\n"
    )


@click.command("run")
@click.option("--port", type=click.IntRange(1, LAST_PORT), default=DEMO_PORT, show_default=True)
@click.option("--host", default=parts.LOOPBACK, show_default=True)
def run_command(port: int, host: str) -> None:
    """Run the service on this machine: web, tick, worker, and a Redis where none is given."""
    chosen = settings()
    if chosen.rehearsing:
        raise Fault(["TWILIO_API_URL is for rehearsals: use checkin-sms demo, or remove it"])
    _refuse_taken(port)
    chosen.data_dir.mkdir(parents=True, exist_ok=True)
    built = build(chosen)
    with asking_the_database():
        schema.migrate(built.store)
    if missing := readiness.missing(built):
        raise Fault(missing)
    said = _service_is_up(chosen, accounts.first_link(built))
    _hand_over(chosen, port, said, host=host)


def _service_is_up(chosen: Settings, first_link: str | None) -> str:
    pages = f"  Staff pages: {chosen.public_url}/staff\n"
    if first_link is not None:
        pages = f"  The first coordinator signs in here, once, in half an hour: {first_link}\n"
    return (
        f"\n  Running. Texts come in at {chosen.public_url}/twilio/text\n"
        f"{pages}"
        "  Ctrl-C stops everything.\n"
    )


def _hand_over(
    chosen: Settings,
    port: int,
    said: str,
    *,
    host: str = parts.LOOPBACK,
    carrier_port: int | None = None,
    throw_away: bool = False,
) -> NoReturn:
    """The database is ready: from here on this process only watches the parts."""
    around = config.environment()
    kept = {name: around[name] for name in PASSED_ON if name in around}
    click.get_current_context().close()
    whole.become(
        whole.Whole(
            folder=str(chosen.data_dir),
            env=kept | config.as_environment(chosen),
            port=port,
            said=said,
            host=host,
            redis_url=chosen.redis_url,
            path=around.get("PATH"),
            carrier_port=carrier_port,
            throw_away=throw_away,
        )
    )


def _refuse_taken(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((parts.LOOPBACK, port))
        except OSError:
            raise Fault([f"port {port} is taken; choose another one with --port"]) from None


@click.command("migrate")
def migrate_command() -> None:
    """Bring the database up to date. Safe to repeat."""
    chosen = settings()
    chosen.data_dir.mkdir(parents=True, exist_ok=True)
    with asking_the_database():
        schema.migrate(build(chosen).store)
    click.echo("The database is up to date.")


@click.command("keys")
def keys_command() -> None:
    """Print fresh secrets for a new installation. Keep them apart from backups."""
    click.echo(f"CHECKIN_SECRET_KEY={Keyring.fresh_key()}")
    click.echo(f"CHECKIN_ENCRYPTION_KEYS=k1:{Keyring.fresh_key()}")
    click.echo(f"CHECKIN_LOOKUP_KEY={Keyring.fresh_key()}")


@click.command("staff-link")
@click.option("--for", "email", default="", help="Whose password, and code, are lost.")
def staff_link(email: str) -> None:
    """Print a link for the first coordinator, or one that resets somebody's sign-in."""
    built = runtime()
    link = accounts.first_link(built)
    if link is None and not email:
        raise Fault(["there is a coordinator, who invites others on the Staff page; or use --for"])
    if link is None:
        try:
            link = accounts.reset_for(built, email)
        except accounts.NotPossible as refused:
            raise Fault([str(refused)]) from None
    click.echo(link)


COMMANDS = (demo_command, run_command, migrate_command, keys_command, staff_link)
