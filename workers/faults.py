"""What may be told of an error: its kind and its place, never its text."""

import traceback
from pathlib import Path


def describe(error: BaseException) -> str:
    """Like "OperationalError at outbox.py:112". The texts of errors hold numbers and bodies."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "site-packages" not in frame.filename] or frames
    where = f" at {Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    return type(error).__name__ + where
