"""Small helpers that let a table be written as plain text."""


def words(text: str) -> tuple[str, ...]:
    """One word each."""
    return tuple(text.split())


def rows(text: str) -> tuple[str, ...]:
    """One or several words each, a slash between spaces in between."""
    return tuple(" ".join(row.split()) for row in f" {text} ".split(" / ") if row.strip())


def valued(text: str) -> dict[str, int]:
    """Rows "7: good / all good", a value and the phrases that come to it."""
    lines = (line.split("  #")[0].split(":", 1) for line in text.strip().splitlines())
    return {phrase.strip(): int(value) for value, phrases in lines for phrase in phrases.split("/")}
