"""The texts that weights are counted on: labelled ones, and everyday lines that hold nothing.

Everyday lines are tests/corpus/everyday.txt, the chat in the package chitchat-dataset (MIT), and
common Spanish words in any order, as often as wordfreq says that they are used: without them
"hombre" was danger, because the only men in our Spanish texts were.
"""

import importlib.resources
import json
import random
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import wordfreq

from checkin_sms.core.reader.agreement import Row, rows

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
# Lines of Spanish words, and how many in each.
SPANISH, LONG = 20_000, 9


def labelled(folder: Path) -> Iterator[Row]:
    """The rows of all files in a folder, in the order of their names."""
    for path in sorted(folder.glob("*.tsv")):
        yield from rows(path.read_text(encoding="utf-8").splitlines())


def everyday() -> list[str]:
    return (CORPUS / "everyday.txt").read_text(encoding="utf-8").splitlines()


def chat() -> list[str]:
    """The package's lines, each once, always in the same disorder."""
    file = importlib.resources.files("chitchat_dataset") / "dataset.json"
    talks = json.loads(file.read_text(encoding="utf-8")).values()
    lines = (
        " ".join(message["text"].split())
        for talk in talks
        for turn in talk["messages"]
        for message in turn
    )
    found = list(dict.fromkeys(line for line in lines if line))
    random.Random(1).shuffle(found)
    return found


def spanish() -> list[str]:
    """Lines that mean nothing, of words as common as they are in Spanish, always the same."""
    often = wordfreq.get_frequency_dict("es", "small")
    known = [word for word in often if word.isalpha()]
    drawn = random.Random(1).choices(known, [often[word] for word in known], k=SPANISH * LONG)
    return [" ".join(drawn[at : at + LONG]) for at in range(0, len(drawn), LONG)]


def paired(lines: list[str], disorder: int = 1) -> list[str]:
    """Two calm sentences are as calm as one: ice in bags and a glass of water were a slip."""
    others = lines.copy()
    random.Random(disorder).shuffle(others)
    joints = cycle((". ", ", ", " lol ", "! "))
    return [
        f"{one}{joint}{other}" for one, other, joint in zip(lines, others, joints, strict=False)
    ]
