"""The texts that weights are counted on: most are read as labelled, and the dear mistakes are rare.

They were written by many hands and labelled once, so no rule was made for each; what is read
otherwise is left as it is. What the reader makes of texts that it was not counted on stands in its
README.
"""

from functools import cache
from pathlib import Path

from checkin_sms.core.reader.agreement import Row, intents_of, rows, scores_of
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Reading, Tier

HERE = Path(__file__).parent / "counted"
UPPER = {Tier.SELF_HARM, Tier.MEDICAL, Tier.DANGER}
# Reached when they were counted, and a little less: a table that forgets is noticed.
AS_LABELLED, CRIES_HEARD = 0.90, 0.85
FALSE_CRIES, FALSE_OPT_OUTS = 0.02, 0.003
# A feeling that is read is two steps off at most; more are asked again than read wrong.
FELT_NEAR, FALSE_SCORES = 0.97, 0.04
FAR = 2


@cache
def read() -> list[tuple[Row, Reading]]:
    return [
        (row, interpret(row.text, row.open_questions, row.language))
        for path in sorted(HERE.glob("*.tsv"))
        for row in rows(path.read_text(encoding="utf-8").splitlines())
    ]


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def wishes_of(names: frozenset[str]) -> frozenset[str]:
    """Away is a pause here; OK and "can't" were not labelled."""
    away = {"pause"} if "away" in names else set[str]()
    return (names | away) - {"away", "agree", "decline", "auto_reply"}


def values(scores: frozenset[str]) -> dict[str, int]:
    pairs = (score.rstrip("~").split("=") for score in scores)
    return {question: int(value) for question, value in pairs}


def test_what_is_read_as_a_score_is_near_and_hardly_ever_where_there_was_none() -> None:
    near, false = [], []
    for row, reading in read():
        if row.scores is None:
            continue
        meant, heard = values(row.scores), values(scores_of(reading))
        both = meant.keys() & heard.keys()
        near += [abs(meant[question] - heard[question]) <= FAR for question in both]
        if not meant and row.open_questions:
            false.append(bool(heard))

    assert share(near) >= FELT_NEAR
    assert share(false) <= FALSE_SCORES


def test_most_wishes_are_read_as_labelled() -> None:
    agree = [
        wishes_of(intents_of(reading)) == wishes_of(row.intents or frozenset())
        for row, reading in read()
    ]

    assert share(agree) >= AS_LABELLED


def test_most_cries_are_heard_and_few_calm_texts_are_taken_for_one() -> None:
    heard = [reading.crisis in UPPER for row, reading in read() if row.tier in UPPER]
    false = [reading.crisis in UPPER for row, reading in read() if not row.tier]

    assert share(heard) >= CRIES_HEARD
    assert share(false) <= FALSE_CRIES


def test_hardly_anybody_is_let_go_who_did_not_ask() -> None:
    false = [
        "opt_out" in intents_of(reading)
        for row, reading in read()
        if "opt_out" not in (row.intents or ())
    ]

    assert share(false) <= FALSE_OPT_OUTS
