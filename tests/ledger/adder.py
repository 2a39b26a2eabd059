"""A process that adds made readings: python -m tests.ledger.adder LEDGER FIRST COUNT [DIES_AT_CLAIM]."""

import os
import signal
import sys

from selon.ledger import Ledger, writing
from tests.ledger.made import article, reading

CLAIMS = 5


def die_at(claim: int) -> None:
    """Let the process be killed while it writes its `claim`-th claim: in the middle of a transaction."""
    write, written = writing._write_claim, iter(range(1, claim))

    def deadly(*given: object) -> int:
        if next(written, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return write(*given)  # type: ignore[arg-type]

    writing._write_claim = deadly  # type: ignore[assignment]


def main() -> None:
    path, first, count, *dies = sys.argv[1:]
    if dies:
        die_at(int(dies[0]))
    with Ledger(path) as ledger:
        for number in range(int(first), int(first) + int(count)):
            ledger.add(reading(article(f"Article {number}."), claims=CLAIMS))


if __name__ == "__main__":
    main()
