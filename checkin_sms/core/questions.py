"""The questions of a check-in, in the order they are asked. A new question is a row here and its
wordings (ask_<name>, retry_<name>)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """`low_is_hard`: the low end is the riskier one (mood); else the high end is (craving)."""

    name: str
    low_is_hard: bool


QUESTIONS: tuple[Question, ...] = (
    Question("mood", low_is_hard=True),
    Question("craving", low_is_hard=False),
)

_BY_NAME = {question.name: question for question in QUESTIONS}


def question(name: str) -> Question:
    """The question of this name; KeyError for a name that no row has."""
    return _BY_NAME[name]
