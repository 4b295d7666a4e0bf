"""A reading and its reasons as lines for a person: at the terminal and where staff try a text."""

from checkin_sms.core.reader.reading import Reading


def explain(reading: Reading) -> str:
    """The reading and its reasons as lines for a person."""
    answers = (
        f"{answer.question} = {answer.value}{' (about)' if answer.approximate else ''}"
        for answer in reading.answers
    )
    always = {
        "answers": ", ".join(answers),
        "intents": ", ".join(sorted(intent.value for intent in reading.intents)),
        "crisis": reading.crisis.value if reading.crisis else "",
    }
    sometimes = {
        "opt-out by": reading.opt_out_by.value if reading.opt_out_by else "",
        "key": f"{reading.letter or ''}{'' if reading.digit is None else reading.digit}",
        "asked back": reading.ask_back or "",
        "away": ", ".join(filter(None, (reading.pause_reason, reading.until))),
        "days": "" if reading.number is None else str(reading.number),
        "left for a person": reading.free_text,
    }
    return "\n".join(
        (
            *(f"{label}: {value or 'none'}" for label, value in always.items()),
            *(f"{label}: {value}" for label, value in sometimes.items() if value),
            *(f"- {reason}" for reason in reading.reasons),
        )
    )
