"""Look at words: the texts that we send, and how a text that we get would be read."""

import sys
from pathlib import Path

import click

from checkin_sms import spoken_check, wording_check
from checkin_sms.cli.common import Fault
from checkin_sms.core.reader.agreement import (
    LANGUAGES,
    Row,
    RowFault,
    agreement,
    intents_of,
    rows,
    scores_of,
)
from checkin_sms.core.reader.explain import explain
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.services.trying import OPEN, follows, read
from checkin_sms.wording import Wordings


@click.command("check-wording")
def check_wording() -> None:
    """Check every text we send, and all that is said on calls: complete, neutral, readable."""
    wordings = Wordings.load()
    faults = [*wording_check.check(wordings), *spoken_check.check(wordings)]
    for fault in faults:
        click.echo(fault)
    click.echo(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


@click.command("interpret")
@click.option(
    "--question",
    default="mood",
    show_default=True,
    type=click.Choice([*OPEN, "both"]),
    help="What is asked. While mood is, both can be answered.",
)
@click.option("--lang", default="en", show_default=True, type=click.Choice(LANGUAGES))
@click.option(
    "--file",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Texts, one a line, or tab-separated: language, open, text, scores, intents, tier.",
)
@click.argument("text", required=False)
def interpret_text(question: str, lang: str, file: Path | None, text: str | None) -> None:
    """Show what a text would be read to say, and why, and what would follow."""
    talk = OPEN[question if question in OPEN else "mood"]
    if (file is None) == (text is None):
        raise click.UsageError("give a text in quotes, or --file")
    if file is not None:
        _read_file(file, talk.open_questions)
        return
    reading = read(text or "", talk, lang)
    click.echo(explain(reading))
    for said in follows(reading, talk):
        click.echo(f"> {said}")


def _read_file(file: Path, asked: tuple[str, ...]) -> None:
    """A line for each text: what was read, and how it differs from what was expected. Then how
    many agree, column by column. Exit code 1 if any does not."""
    told: dict[str, list[bool]] = {}
    total = 0
    for row in _rows(file):
        reading = interpret(row.text, row.open_questions or asked, row.language)
        found = agreement(row, reading)
        wrong = [words for words in found.values() if words]
        total += 1
        for what, words in [*found.items(), *([("whole row", " ".join(wrong))] if found else [])]:
            told.setdefault(what, []).append(not words)
        read = " ".join(sorted([*scores_of(reading), *intents_of(reading), reading.crisis or ""]))
        click.echo(f"{'!' if wrong else ' '} {row.text}\t{read.strip()}\t{'; '.join(wrong)}")
    click.echo(f"{total} texts" if total else f"no text in {file}")
    for what, agreed in told.items():
        share = 100 * sum(agreed) / len(agreed)
        click.echo(f"{what:<10} {sum(agreed):>6} of {len(agreed):<6} as expected  {share:5.1f}%")
    sys.exit(0 if all(told.get("whole row", [])) else 1)


def _rows(file: Path) -> list[Row]:
    try:
        return list(rows(file.read_text(encoding="utf-8-sig").splitlines()))
    except UnicodeDecodeError:
        raise Fault([f"{file} is not a text file in UTF-8"]) from None
    except RowFault as fault:
        raise Fault([f"{file}, {fault}"]) from None


COMMANDS = (check_wording, interpret_text)
