"""Look at words: the texts that we send, and how a text that we get would be read."""

import sys

import click

from checkin_sms import wording_check
from checkin_sms.core.interpret import explain, interpret
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.wording import Wordings


@click.command("check-wording")
def check_wording() -> None:
    """Check every text we send: complete, neutral, readable, one part."""
    faults = wording_check.check(Wordings.load())
    for fault in faults:
        click.echo(fault)
    click.echo(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


@click.command("interpret")
@click.option("--question", type=click.Choice([*(q.name for q in QUESTIONS), "both", "none"]))
@click.option("--lang", default="en", show_default=True)
@click.argument("text", required=False)
def interpret_text(question: str | None, lang: str, text: str | None) -> None:
    """Show what a text would be read to say, and why."""
    if text is not None:
        both = [q.name for q in QUESTIONS]
        asked = {"both": both, None: both[:1], "none": []}.get(question, [question or ""])
        click.echo(explain(interpret(text, asked, lang)))
    else:
        raise click.UsageError("give a text in quotes")


COMMANDS = (check_wording, interpret_text)
