"""`python -m workers work|tick|drain`."""

import argparse
import sys
from collections.abc import Callable

from checkin_sms import logs
from checkin_sms.config import SettingsIncomplete
from checkin_sms.services import deliver, due, health, upkeep
from workers import bell_worker, jobs, tick
from workers.queues import make_ring


def work() -> str | None:
    """wait at the bell and send what is due (needs Redis)"""
    url = jobs.runtime().settings.redis_url
    if not url:
        return "REDIS_URL is not set, so nobody rings here; the tick sends by itself."
    bell_worker.work(url)
    return None


def ticking() -> None:
    """find what is due, again and again"""
    runtime = jobs.runtime()
    bell = make_ring(runtime.settings)

    def beat() -> None:
        health.beat(runtime, "tick")
        if bell.answers():
            health.beat(runtime, "redis")

    what = tick.Work(
        run_due=lambda: due.run_due(runtime),
        waiting=lambda: deliver.waiting(runtime),
        send=lambda overdue: deliver.deliver(runtime, overdue=overdue),
        beat=beat,
        bell=bell,
        upkeep=lambda: upkeep.upkeep(runtime),
    )
    tick.run(what, tick.EVERY_IN_REHEARSAL if runtime.settings.rehearsing else tick.EVERY)


def drain() -> None:
    """send all that is due now, without Redis, and end"""
    print(f"sent {jobs.drain()}")


COMMANDS: dict[str, Callable[[], str | None]] = {"work": work, "tick": ticking, "drain": drain}


def main(words: list[str]) -> str | None:
    """What went wrong, in words, or None."""
    usage = argparse.ArgumentParser("python -m workers", description="The parts that send.")
    choices = usage.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        choices.add_parser(name, help=command.__doc__)
    chosen = usage.parse_args(words).command
    logs.start()
    try:
        return COMMANDS[chosen]()
    except SettingsIncomplete as incomplete:
        return "\n".join(["The settings are not complete:", *incomplete.faults])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
