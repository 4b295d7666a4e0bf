"""Counts how much each sign weighs for each cry and wish, and writes
`checkin_sms/core/reader/signs_table.py`.

    pip install -e '.[weigh]' && python -m bench.weigh_signs

Counted on are tests/corpus, tests/corpus/counted, and everyday lines (`bench/texts.py`,
`bench/plain_lines.py`). The rest of the chat gives the figures that are printed: how many of its
lines tip. Enough is where a text is what it tips to so many times out of ten (`SURE`). A text of
tests/corpus that tips and should not weighs more, until none does; so does an everyday line, once.
Lines of the chat that the tables of phrases hear a cry in ("I wanna die rn") are not counted as
calm.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bench.fitting import Counted, matrix, rows, speaking_for
from bench.plain_lines import plain_lines
from bench.texts import CORPUS, chat, everyday, labelled, paired, spanish
from checkin_sms.core.reader.agreement import Row
from checkin_sms.core.reader.crises import CRISES, DESPAIR, HARMLESS_SAYINGS
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.core.reader.signs import parts, signs_in

TABLE = Path(__file__).parent.parent / "checkin_sms" / "core" / "reader" / "signs_table.py"
# How sure a text must be, in ten. A wrong opt-out or pause costs more than a wrong "later"; for
# each cry a thousand calm texts come.
SURE = {
    Tier.SELF_HARM: 8.5,
    Tier.MEDICAL: 8.5,
    Tier.DANGER: 8.5,
    Tier.DISTRESS: 8.5,
    Intent.OPT_OUT: 9.0,
    Intent.PAUSE: 7.0,
    Intent.SLIP: 9.0,
    Intent.WRONG_NUMBER: 7.0,
    Intent.BACK: 6.5,
    Intent.CALL_ME: 6.5,
    Intent.LATER: 7.0,
    Intent.CHANGE_TIME: 8.0,
    Intent.HELP: 6.5,
    Intent.OPT_IN: 6.5,
    Intent.NEW_NUMBER: 6.5,
    Intent.ENGLISH: 7.0,
    Intent.SPANISH: 7.0,
}
# Chat lines that the weights are counted on; on the rest they are tried.
CHAT = 190_000
PLAIN = 24_000
# What one text counts. A cry or wish that is missed weighs as much as so many false alarms; a calm
# text of ours is nearer than one of the chat, one with strong words nearest.
HELD, OURS, STRONG, STRANGE, COMPOSED = 4.0, 3.0, 8.0, 1.0, 0.5
ROUNDS = 9

Signs = tuple[str, ...]


@dataclass(frozen=True)
class Texts:
    """Signs as a matrix; for each text what it holds, what it was labelled for, what it counts, if
    it must not tip, and if it is a line of every day."""

    signs: csr_matrix
    names: Sequence[str]
    holds: Sequence[frozenset[str]]
    labelled: Sequence[frozenset[str]]
    counts: NDArray[np.float64]
    strict: NDArray[np.bool_]
    calm: NDArray[np.bool_]

    def counts_for(self, what: str) -> NDArray[np.float64]:
        """A text that was not labelled for a thing says nothing of it."""
        kind = kind_of(what)
        return np.where([kind in labelled for labelled in self.labelled], self.counts, 0)


def kind_of(what: str) -> str:
    return "tier" if what in {tier.value for tier in Tier} else "intents"


def heard(line: str) -> bool:
    """Whether a phrase of the tables hears a cry in it."""
    words = HARMLESS_SAYINGS.without(say(line).marked)
    return CRISES.first(words) is not None or DESPAIR.first(words) is not None


def signs_of(text: str) -> Signs:
    return signs_in(next(iter(parts(HARMLESS_SAYINGS.without(say(text).marked)))))


@dataclass(frozen=True)
class Label:
    """What a text holds, and what it was labelled for."""

    holds: frozenset[str] = frozenset()
    labelled: frozenset[str] = frozenset({"intents", "tier"})


def joined(found: Iterable[Row]) -> dict[str, Label]:
    """Each text once, with all its labels."""
    labels: dict[str, Label] = {}
    for row in found:
        known = labels.get(row.text, Label(labelled=frozenset()))
        told = {"intents": row.intents, "tier": row.tier}
        looked_for = {kind for kind, label in told.items() if label is not None}
        labels[row.text] = Label(known.holds | held_by(row), known.labelled | looked_for)
    return labels


def held_by(row: Row) -> frozenset[str]:
    """What a row was labelled with. Away is a pause here: one is counted for both."""
    intents = row.intents or frozenset()
    away = {Intent.PAUSE.value} if Intent.AWAY.value in intents else frozenset[str]()
    return intents | away | ({row.tier} if row.tier else frozenset())


def texts() -> tuple[Texts, csr_matrix]:
    """All that is counted, and the chat that is only tried."""
    corpus, counted = joined(labelled(CORPUS)), joined(labelled(CORPUS / "counted"))
    counted = {text: held for text, held in counted.items() if text not in corpus}
    calm = dict.fromkeys(everyday(), STRONG)
    lines = chat()
    calm |= dict.fromkeys((*lines[:CHAT], *spanish(), *paired(everyday())), STRANGE)
    calm |= dict.fromkeys(plain_lines(PLAIN), COMPOSED)
    calm = {line: count for line, count in calm.items() if not heard(line)}
    ours = [*corpus, *counted]
    with Pool() as pool:
        signs = pool.map(signs_of, [*ours, *calm], 500)
        tried = pool.map(signs_of, lines[CHAT:], 500)
    known, counter = matrix(signs)
    held = [*corpus.values(), *counted.values(), *([Label()] * len(calm))]
    found = Texts(
        known,
        counter.get_feature_names_out(),
        [one.holds for one in held],
        [one.labelled for one in held],
        np.array([*([OURS] * len(ours)), *calm.values()]),
        np.arange(len(held)) < len(corpus),
        np.arange(len(held)) >= len(ours),
    )
    return found, counter.transform(tried)


def counted(found: Texts, what: str) -> Counted:
    """The weights for one thing, once no text of the corpus tips that should not. ValueError if
    one still does."""
    holds = np.array([what in held for held in found.holds])
    counts = np.where(holds, HELD, found.counts_for(what))
    wrong = 0
    for nth in range(ROUNDS):
        one = speaking_for(found.signs, holds, counts, SURE[_NAMES[what]])
        tips = one.tip(found.signs)
        false = tips & ~holds & found.strict & (counts > 0)
        wrong = int(false.sum())
        print(
            f"{what}: {np.count_nonzero(one.weights)} signs, enough is {one.enough}: "
            f"{(tips & holds).sum()} of {holds.sum()} tip, {(tips & ~holds).sum()} others, "
            f"{wrong} of the corpus",
            flush=True,
        )
        if not wrong and nth:
            return one
        louder = false if nth else false | (tips & ~holds & found.calm)
        counts = np.where(louder, 3 * counts, counts)
    raise ValueError(f"{what}: {wrong} texts of the corpus still tip")


_NAMES = {str(name): name for name in SURE}

PAGE = '''"""What each sign speaks for and against, with weights: written by `bench/weigh_signs.py`.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`), or several
of these side by side (`end_it`), or with one (`got__rope`) or two words between. A text tips at
ENOUGH. A weight may be changed by hand, if the corpus still agrees; a new
count would change it again.
"""

ENOUGH = {{
{enough}
}}

WEIGHTS = {{
{weights}
}}
'''


def main() -> None:
    found, tried = texts()
    with Pool() as pool:
        every = dict(
            zip(_NAMES, pool.starmap(counted, [(found, what) for what in _NAMES], 1), strict=True)
        )
    for what, one in every.items():
        print(f"{what}: {1000 * one.tip(tried).mean():.2f} of 1,000 lines of chat not counted on")
    enough = "\n".join(f'    "{what}": {one.enough},' for what, one in every.items())
    weights = "\n".join(
        f'    "{what}": """\n{rows(found.names, one.weights)}\n""",' for what, one in every.items()
    )
    TABLE.write_text(PAGE.format(enough=enough, weights=weights), encoding="utf-8")


if __name__ == "__main__":
    main()
