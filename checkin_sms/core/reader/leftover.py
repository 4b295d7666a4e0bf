"""What is left of a text once the rules have taken theirs: for a person to read."""

from collections.abc import Collection

from checkin_sms.core.reader.craving_table import CRAVING
from checkin_sms.core.reader.feelings_table import PLAIN, SILENT, STRONGER, WEAKER
from checkin_sms.core.reader.keywords_table import COURTESY
from checkin_sms.core.reader.mood_table import MOOD
from checkin_sms.core.reader.normal import Kind, Said, clauses
from checkin_sms.core.reader.reading import Answer, Intent
from checkin_sms.core.reader.score_words import CONNECTING, FILLERS, HEDGES, NAMES, NUMBER_WORDS
from checkin_sms.core.reader.tables import words

_KNOWN = (
    SILENT | COURTESY | STRONGER | WEAKER | PLAIN | HEDGES | CONNECTING | {*NUMBER_WORDS}
    | {word for words in NAMES.values() for word in words}
    | {word for table in (MOOD, CRAVING) for phrase in table for word in phrase.split()}
    | FILLERS
    | frozenset(words(
    """
    sorry meant wait oops actually out scale perdon quise decir ish maybe okay both ambos
    """
))
)  # fmt: skip
# These are heard whole; the rest of such a text is part of what they say.
_WHOLE = frozenset(
    {Intent.OPT_OUT, Intent.OPT_IN, Intent.LATER, Intent.BACK, Intent.ENGLISH, Intent.SPANISH}
)


def leftover(
    said: Said,
    text: str,
    answers: Collection[Answer],
    intents: Collection[Intent],
    stop: str | None = None,
) -> str:
    """The whole text where nothing was read, or more than the words of a `stop`; else the clauses
    that hold words of their own."""
    if not answers and not intents:
        return text.strip()
    if not answers and stop is not None and _says_more_than(stop, said):
        return text.strip()
    if not answers and _WHOLE.intersection(intents):
        return ""
    kept = []
    for clause in clauses(said.tokens):
        words = [token for token in clause if token.kind is Kind.WORD]
        if any(token.word not in _KNOWN for token in words):
            kept.append(said.plain[clause[0].start : clause[-1].end])
    return ". ".join(kept)


def _says_more_than(stop: str, said: Said) -> bool:
    """Whoever stops us reads no question of ours any more: what stands beside it is their last."""
    rest = said.flat.replace(f" {stop} ", " ", 1)
    return any(word[0].isalnum() and word not in _KNOWN for word in rest.split())
