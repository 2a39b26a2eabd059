"""A process that adds made readings: python -m tests.ledger.adder LEDGER FIRST COUNT [DIES_AT_ARTICLE]."""

import os
import signal
import sys

from selon.ledger import Ledger, writing
from tests.ledger.made import article, reading

CLAIMS = 5


def die_at(number: int) -> None:
    """Let the process be killed while it writes its `number`-th article: claims are in, incidents are not."""
    keep, kept = writing.keep, iter(range(1, number))

    def deadly(*given: object, **named: object) -> object:
        if next(kept, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return keep(*given, **named)  # type: ignore[arg-type]

    writing.keep = deadly  # type: ignore[assignment]


def main() -> None:
    path, first, count, *dies = sys.argv[1:]
    if dies:
        die_at(int(dies[0]))
    with Ledger(path) as ledger:
        for number in range(int(first), int(first) + int(count)):
            ledger.add(reading(article(f"Article {number}."), claims=CLAIMS))


if __name__ == "__main__":
    main()
