"""Two machines that answer each other would never end: after so many answers we fall silent."""

from collections.abc import Sequence
from datetime import datetime, timedelta

# So many answers to one number within so short a time, and no more until it has been quiet as long.
ANSWERS = 5
# Single keys and keywords: a mentor with several cases sends that many, and no machine does.
KEYS = 20
WITHIN = timedelta(minutes=2)


def is_loop(now: datetime, earlier: Sequence[tuple[datetime, bool]], limit: int = ANSWERS) -> bool:
    """`earlier`: the texts before this one, newest first: when, and whether it was answered."""
    burst: list[datetime] = []
    last = now
    for at, answered in earlier:
        if last - at >= WITHIN:
            break
        last = at
        if answered:
            burst.append(at)
    spans = zip(burst, burst[limit - 1 :], strict=False)
    return any(newest - oldest < WITHIN for newest, oldest in spans)
