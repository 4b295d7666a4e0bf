"""How long the reader takes for a text, for the corpus and for the longest that can be typed.

    python -m bench.reader

Both are timed in one run, beside sorting the same words, so that a slow moment of the
machine is seen. Exits with 1 where the corpus' median takes 2 ms.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from checkin_sms.core.reader.agreement import Row, rows
from checkin_sms.core.reader.interpret import interpret, prepare
from checkin_sms.core.reader.letters import LONGEST

MOST_MS = 2.0
CORPUS = Path(__file__).parent.parent / "tests" / "corpus"


def ms(work: Callable[[], object]) -> float:
    """Once: a second time would find each odd word looked up already."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def texts() -> list[Row]:
    return [
        row
        for path in sorted(CORPUS.glob("*.tsv"))
        for row in rows(path.read_text(encoding="utf-8").splitlines())
    ]


def longest(found: Sequence[Row]) -> list[Row]:
    """Texts as long as the reader reads any, made of the corpus' own."""
    joined = ". ".join(row.text for row in found)
    return [Row(joined[at : at + LONGEST]) for at in range(0, 20 * LONGEST, LONGEST)]


def measure(name: str, found: Sequence[Row]) -> float:
    read = [ms(partial(interpret, row.text, row.open_questions)) for row in found]
    plain = [ms(partial(sorted, row.text.split())) for row in found]
    median = statistics.median(read)
    print(
        f"{name:10}{len(found):>7} texts{median:>9.2f} ms median{max(read):>9.2f} ms slowest"
        f"{median / statistics.median(plain):>9.0f} times a sort"
    )
    return median


def main() -> int:
    prepare()
    found = texts()
    median = measure("corpus", found)
    measure("longest", longest(found))
    return 0 if median < MOST_MS else 1


if __name__ == "__main__":
    sys.exit(main())
