"""Counts how much each sign weighs, on the labelled corpus and on everyday texts, and writes
`checkin_sms/core/reader/signs_table.py`.

    pip install -e '.[weigh]' && python -m bench.weigh_signs

Everyday texts are tests/corpus/everyday.txt, most of the chat in the package chitchat-dataset
(MIT), and common Spanish words in any order, as often as wordfreq says that they are used: without
them "hombre" was danger, because the only men in our Spanish texts were; and plain sentences put
together from parts (`plain_lines`). The rest of the chat gives the figure that is printed: how
many lines tip that no phrase calls a cry. Enough is where a text is a cry five times out of seven.
A text of the corpus that tips and should not weighs more, until none does.
"""

import importlib.resources
import json
import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing import Pool
from multiprocessing.pool import Pool as PoolOf
from pathlib import Path

import numpy as np
import wordfreq
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from bench.plain_lines import plain_lines
from checkin_sms.core.reader.agreement import rows
from checkin_sms.core.reader.crises import CRISES, HARMLESS_SAYINGS
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.signs import WINDOW, signs_in, stems

HERE = Path(__file__).parent.parent
CORPUS = HERE / "tests" / "corpus"
TABLE = HERE / "checkin_sms" / "core" / "reader" / "signs_table.py"
UPPER = (Tier.SELF_HARM, Tier.MEDICAL, Tier.DANGER)
# Chat lines that the weights are counted on; on the rest they are tried.
CHAT = 190_000
# Plain sentences; each counts half of a line of chat.
PLAIN = 24_000
# Lines of Spanish words, and how many in each.
SPANISH, LONG = 20_000, 9
# How freely signs may be used: found by trying on sets of texts that were left out.
FREEDOM = 2.0
SEEN_IN = 2
TENTHS = 10
# No sign alone may tip a text.
HEAVIEST = 5.0
# As a logarithm: odds of five to two. At even odds three times as many everyday lines tip.
SURE = math.log(2.5)
# A cry that is missed weighs as much as so many false alarms.
MISSED = 4.0
ROUNDS = 8


# A calm text of ours counts as so many of the chat, one with strong words as even more: there are
# fewer, and they are nearer.
OURS, STRONG = 2.0, 8.0

Signs = tuple[str, ...]


@dataclass(frozen=True)
class Weighed:
    signs: Signs
    tier: str
    weight: float


def labelled() -> Iterator[tuple[str, str]]:
    """Each text of the corpus once, with its tier; a text with two labels has the gravest."""
    found: dict[str, str] = {}
    order = ["", Tier.DISTRESS, *reversed(UPPER)]
    for path in sorted(CORPUS.glob("*.tsv")):
        for row in rows(path.read_text(encoding="utf-8").splitlines()):
            tier = row.tier or ""
            found[row.text] = max(tier, found.get(row.text, ""), key=order.index)
    yield from found.items()


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


def everyday() -> list[str]:
    return (CORPUS / "everyday.txt").read_text(encoding="utf-8").splitlines()


def signs_of(text: str) -> Signs:
    words = stems(HARMLESS_SAYINGS.without(say(text).marked))
    return tuple(dict.fromkeys(signs_in(words[:WINDOW])))


def has_phrase(text: str) -> bool:
    """Does a row of the phrase tables call it a cry? Not `interpret`: it weighs signs too."""
    return CRISES.first(HARMLESS_SAYINGS.without(say(text).marked)) is not None


def fitted(texts: Sequence[Weighed]) -> tuple[dict[str, int], int]:
    """Each sign's weight in tenths, and the sum that is enough."""
    counter = CountVectorizer(analyzer=_as_they_are, min_df=SEEN_IN, binary=True)
    held = counter.fit_transform([text.signs for text in texts])
    # An L1 penalty leaves most signs without any weight: a table that can be read.
    fit = LogisticRegression(
        C=FREEDOM, l1_ratio=1, solver="liblinear", max_iter=500, random_state=1
    )
    fit.fit(held, [text.tier in UPPER for text in texts], [text.weight for text in texts])
    tenths = np.round(fit.coef_[0].clip(-HEAVIEST, HEAVIEST) * TENTHS).astype(int)
    weights = dict(zip(counter.get_feature_names_out(), map(int, tenths), strict=True))
    most = math.ceil((SURE - fit.intercept_[0]) * TENTHS)
    return {sign: weight for sign, weight in weights.items() if weight}, most


def _as_they_are(signs: Iterable[str]) -> Iterable[str]:
    return signs


def total(weights: dict[str, int], signs: Iterable[str]) -> int:
    return sum(weights.get(sign, 0) for sign in signs)


def tiers_of(weights: dict[str, int], texts: Sequence[Weighed]) -> dict[str, Tier]:
    """For each sign that speaks for a cry, the tier of which the greater part holds it."""
    size = Counter(text.tier for text in texts)
    seen = {tier: Counter[str]() for tier in UPPER}
    for text in texts:
        if text.tier in UPPER:
            seen[Tier(text.tier)].update(text.signs)

    def holds(sign: str) -> Tier:
        return max(UPPER, key=lambda tier: seen[tier][sign] / size[tier])

    return {sign: holds(sign) for sign, weight in weights.items() if weight > 0}


def table(signs: dict[str, int]) -> str:
    """Rows "12: rope noose", the heaviest first."""
    by_weight: dict[int, list[str]] = {}
    for sign, weight in sorted(signs.items()):
        by_weight.setdefault(abs(weight), []).append(sign)
    heaviest = sorted(by_weight, reverse=True)
    return "\n".join(f"{weight}: {' '.join(by_weight[weight])}" for weight in heaviest)


PAGE = '''"""Signs of a cry and of a calm day, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), two words side by side (`end_it`), or two
with one between (`got__rope`). Those of a cry stand with the tier that holds them most; CALM takes
weight away. A text tips at ENOUGH. A weight may be changed by hand, if the corpus still agrees; a
new count would change it again.
"""

ENOUGH = {enough}

CRIES = {{
{cries}
}}

CALM = """
{calm}
"""
'''


def written(weights: dict[str, int], tiers: dict[str, Tier], most: int) -> str:
    cries = "\n".join(
        f'    "{tier}": """\n{table({s: weights[s] for s in tiers if tiers[s] is tier})}\n""",'
        for tier in UPPER
    )
    calm = table({sign: weight for sign, weight in weights.items() if weight < 0})
    return PAGE.format(enough=most, cries=cries, calm=calm)


@dataclass(frozen=True)
class Lines:
    """Everyday lines: to count on, and to measure with."""

    counted: Sequence[Weighed]
    measuring: Sequence[Signs]


def everyday_lines(pool: PoolOf) -> Lines:
    lines = chat()
    held = pool.map(signs_of, lines, 1000)
    phrased = pool.map(has_phrase, lines[CHAT:], 1000)
    fresh = [line for line, known in zip(held[CHAT:], phrased, strict=True) if not known]
    calm = [Weighed(found, "", STRONG) for found in pool.map(signs_of, everyday(), 200)]
    calm += [Weighed(found, "", 1.0) for found in pool.map(signs_of, spanish(), 500)]
    calm += [Weighed(found, "", 0.5) for found in pool.map(signs_of, plain_lines(PLAIN), 500)]
    calm += [Weighed(found, "", 1.0) for found in held[:CHAT]]
    return Lines(calm, fresh)


def settled(texts: list[Weighed], lines: Lines) -> tuple[dict[str, int], int]:
    """The weights and what is enough, once no text tips that should not. ValueError if one does."""
    wrong: list[int] = []
    for _ in range(ROUNDS):
        weights, most = fitted([*texts, *lines.counted])
        tip = [total(weights, text.signs) >= most for text in texts]
        cries = [text.tier in UPPER for text in texts]
        wrong = [at for at, tips in enumerate(tip) if tips and not cries[at]]
        false = sum(total(weights, line) >= most for line in lines.measuring)
        print(
            f"{len(weights)} signs, enough is {most}: "
            f"{sum(tip) - len(wrong)} of {sum(cries)} cries of the corpus tip, "
            f"{len(wrong)} other texts, {1000 * false / len(lines.measuring):.2f} of 1,000 of chat"
        )
        if not wrong:
            return weights, most
        for at in wrong:
            texts[at] = replace(texts[at], weight=3 * texts[at].weight)
    raise ValueError(f"{len(wrong)} texts of the corpus still tip")


def main() -> None:
    known = list(labelled())
    with Pool() as pool:
        found = pool.map(signs_of, [text for text, _ in known], 200)
        lines = everyday_lines(pool)
    texts = [
        Weighed(signs, tier, MISSED if tier in UPPER else OURS)
        for signs, (_, tier) in zip(found, known, strict=True)
    ]
    weights, most = settled(texts, lines)
    TABLE.write_text(written(weights, tiers_of(weights, texts), most), encoding="utf-8")


if __name__ == "__main__":
    main()
