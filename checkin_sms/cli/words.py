"""Look at words: the texts that we send, and how a text that we get would be read."""

import sys
from pathlib import Path

import click

from checkin_sms import wording_check
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.agreement import differences, intents_of, rows, scores_of
from checkin_sms.core.reader.interpret import explain, interpret
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
@click.option(
    "--file",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Texts, one a line, or tab-separated: language, open, text, scores, intents, tier.",
)
@click.argument("text", required=False)
def interpret_text(question: str | None, lang: str, file: Path | None, text: str | None) -> None:
    """Show what a text would be read to say, and why."""
    both = tuple(q.name for q in QUESTIONS)
    asked = {"both": both, None: both[:1], "none": ()}.get(question, (question or "",))
    if file is not None:
        _read_file(file, asked)
    elif text is not None:
        click.echo(explain(interpret(text, asked, lang)))
    else:
        raise click.UsageError("give a text in quotes, or --file")


def _read_file(file: Path, asked: tuple[str, ...]) -> None:
    """A line for each text: what was read, and how it differs from what was expected."""
    agreed = total = 0
    for row in rows(file.read_text(encoding="utf-8").splitlines()):
        reading = interpret(row.text, row.open_questions or asked, row.language)
        wrong = differences(row, reading)
        total += 1
        agreed += not wrong
        read = " ".join(sorted([*scores_of(reading), *intents_of(reading), reading.crisis or ""]))
        click.echo(f"{'!' if wrong else ' '} {row.text}\t{read.strip()}\t{'; '.join(wrong)}")
    click.echo(f"{agreed} of {total} as expected")


COMMANDS = (check_wording, interpret_text)
