"""Small helpers that let a table be written as plain text."""


def words(text: str) -> tuple[str, ...]:
    """One word each."""
    return tuple(text.split())


def rows(text: str) -> tuple[str, ...]:
    """One or several words each, a slash between spaces in between."""
    return tuple(" ".join(row.split()) for row in f" {text} ".split(" / ") if row.strip())
