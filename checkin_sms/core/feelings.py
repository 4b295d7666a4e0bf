"""Reads a feeling said in words as an approximate score."""

from checkin_sms.core.normal import Kind, Said
from checkin_sms.core.reading import Answer
from checkin_sms.core.scores_tables import FEELINGS, FILLERS


def feeling(said: Said, question: str) -> Answer | None:
    """The score that the words of a whole text come to; None when in doubt."""
    table = FEELINGS.get(question, {})
    words = [token.word for token in said.tokens if token.kind in (Kind.WORD, Kind.FACE)]
    for kept in (words, [word for word in words if word not in FILLERS]):
        value = table.get(" ".join(kept))
        if value is not None:
            return Answer(question, value, True, " ".join(kept))
    return None
