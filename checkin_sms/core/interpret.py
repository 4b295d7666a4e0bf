"""One text in, one `Reading` out: the readers joined, in the order that safety asks for.

Crisis first (it adds, never replaces), then opt-out, opt-in and help, our keywords, the open
question, and what is left as free text. The same text always reads the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from checkin_sms.core.keywords import Key, key, keyword, mouth, stops_alone, two_meanings
from checkin_sms.core.normal import Said, say
from checkin_sms.core.phrases_wishes import WISHES
from checkin_sms.core.reading import Answer, Intent, Mouth, Reading, Tier
from checkin_sms.core.replies import scores
from checkin_sms.core.safety import cry


@dataclass
class _Notes:
    """What the readers found so far."""

    intents: set[Intent] = field(default_factory=set)
    answers: tuple[Answer, ...] = ()
    crisis: Tier | None = None
    opt_out_by: Mouth | None = None
    ask_back: str | None = None
    number: int | None = None
    reasons: list[str] = field(default_factory=list)


def interpret(
    text: str,
    open_questions: Sequence[str] = (),
    language: str = "en",
    before: Sequence[str] = (),
) -> Reading:
    """All that `text` says. `before`: up to two texts that came just before it, oldest first."""
    said = say(text)
    notes = _Notes()
    _hear_cry(notes, said, before)
    pressed = key(said)
    _hear_keyword(notes, said, bool(open_questions))
    _hear_wishes(notes, said)
    if not (notes.opt_out_by or notes.ask_back) and (pressed is None or pressed.letter is None):
        found = scores(said, open_questions)
        notes.answers = found.answers
        notes.reasons += found.reasons
    return _reading(text, notes, pressed)


def _hear_cry(notes: _Notes, said: Said, before: Sequence[str]) -> None:
    heard = cry(said, before)
    if heard:
        notes.crisis = heard.tier
        notes.reasons.append(f"{heard.tier.value}: «{heard.words}»")


def _hear_keyword(notes: _Notes, said: Said, asked: bool) -> None:
    double = two_meanings(said)
    if double and asked:
        notes.ask_back = double
        notes.reasons.append(f"«{double}» may be an answer or a wish to stop")
        return
    found = keyword(said)
    intent = found.intent if found else Intent.OPT_OUT if stops_alone(said) else None
    if intent is None:
        return
    notes.intents.add(intent)
    notes.number = found.number if found else None
    if intent is Intent.OPT_OUT:
        notes.opt_out_by = mouth(said)
    if said.flat.strip() == "yes":
        notes.intents.add(Intent.OPT_IN)
    notes.reasons.append(f"the whole text is «{found.words if found else double}»: {intent.value}")


def _hear_wishes(notes: _Notes, said: Said) -> None:
    for match in WISHES.find(said.marked):
        intent = Intent(match.label)
        if intent not in notes.intents:
            notes.intents.add(intent)
            notes.reasons.append(f"{intent.value}: «{match.words}»")
        if intent is Intent.OPT_OUT and notes.opt_out_by is None:
            notes.opt_out_by = Mouth.PLAIN


def _reading(text: str, notes: _Notes, pressed: Key | None) -> Reading:
    used = notes.answers or notes.intents or notes.ask_back or pressed
    return Reading(
        text=text,
        answers=notes.answers,
        intents=frozenset(notes.intents),
        crisis=notes.crisis,
        opt_out_by=notes.opt_out_by,
        letter=pressed.letter if pressed else None,
        digit=pressed.digit if pressed else None,
        ask_back=notes.ask_back,
        number=notes.number,
        free_text="" if used else text.strip(),
        reasons=tuple(notes.reasons),
    )


def explain(reading: Reading) -> str:
    """The reading and its reasons as lines for a person."""
    answers = [
        f"{a.question} = {a.value}{' (about)' if a.approximate else ''}" for a in reading.answers
    ]
    lines = [
        f"answers: {', '.join(answers) or 'none'}",
        f"intents: {', '.join(sorted(reading.intents)) or 'none'}",
        f"crisis: {reading.crisis or 'none'}",
    ]
    return "\n".join([*lines, *(f"- {reason}" for reason in reading.reasons)])
