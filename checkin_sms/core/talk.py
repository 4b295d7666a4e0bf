"""Where the conversation of a check-in stands, and what is heard in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.reading import Answer, Reading

FIRST_QUESTION = QUESTIONS[0].name
_KINDER = frozenset({FIRST_QUESTION})


def prompt(question: str, *, kindly: bool) -> str:
    """The wording that asks. `kindly`: the first asking after they told of a slip."""
    return f"ask_{question}_after" if kindly and question in _KINDER else f"ask_{question}"


@dataclass(frozen=True)
class Talk:
    """Where a check-in stands. `asking` is the open question's name; None: nothing is asked."""

    asking: str | None = None
    tries: int = 0
    answers: tuple[tuple[str, int], ...] = ()

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The questions not answered yet, the one being asked first."""
        if self.asking is None:
            return ()
        answered = dict(self.answers)
        return tuple(q.name for q in QUESTIONS if q.name not in answered)


def started() -> Talk:
    return Talk(asking=FIRST_QUESTION)


@dataclass(frozen=True)
class Heard:
    """Something the member sent, and what else the answer depends on."""

    reading: Reading
    clocks: Clocks
    # The prompt before this is still on its way: the same key again is a repeat, not an answer.
    question_underway: bool = False
    # They were told that any reply, even OK, is enough.
    gentle: bool = False
    late: bool = False
    # The first asking after they told of a slip.
    kindly: bool = False
    opted_out: bool = False
    # The carrier itself holds the block, so it also answers the word that lifts it.
    carrier_blocks: bool = False
    paused: bool = False
    # The carrier answers its own STOP, START and HELP; we stay quiet then.
    carrier_answers: bool = True
    # Somebody is asked to call them, and they were told so.
    promised: bool = False
    # The same text as the one a moment before.
    again: bool = False
    # Answers in it to questions that they have answered since they wrote it.
    overtaken: tuple[Answer, ...] = ()
    # Their earlier moods, newest first.
    moods: Sequence[int] = ()
