"""A correction: "8", and when the next question is out, "sorry i meant 1"."""

from collections.abc import Callable, Sequence

from checkin_sms.core.conversation import Talk
from checkin_sms.core.reader.reading import Reading


def reread(
    talk: Talk, reading: Reading, read: Callable[[Sequence[str]], Reading], *, soon: bool
) -> Reading:
    """The text as what it corrects, if it does: the answer before, and not the open question.

    A bad day must not become a calm one because the next question was faster than their thumb.
    `read` reads the text once more, for other questions. `soon`: they texted not long ago; after
    hours "sorry, 2" is an apology.
    """
    if not (reading.corrects and soon and talk.answers) or talk.asking is None or talk.tries:
        return reading
    last = talk.answers[-1][0]
    for names in ((last,), (last, *talk.open_questions)):
        again = read(names)
        if again.answers:
            return again
    return reading
