"""`selon add` killed while it writes its n-th article: python -m tests.ledger.dying N FOLDER… --ledger L."""

import sys

from selon.cli import main
from tests.ledger.adder import die_at

if __name__ == "__main__":
    die_at(int(sys.argv[1]))
    main(["add", *sys.argv[2:]])
