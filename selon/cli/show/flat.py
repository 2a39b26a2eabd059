"""Claims as flat rows."""

import csv
from collections.abc import Iterable
from typing import TextIO

from selon.cli.show.words.chain import ARROW
from selon.ledger.stored import StoredClaim

COLUMNS = tuple(StoredClaim.model_fields)
"""The columns of the CSV; `chain` is an arrow line, `anonymous` whether its last source has no name."""


def write_header(out: TextIO) -> None:
    csv.writer(out, lineterminator="\n").writerow((*COLUMNS, "anonymous"))


def write_rows(claims: Iterable[StoredClaim], out: TextIO) -> None:
    csv.writer(out, lineterminator="\n").writerows(_row(claim) for claim in claims)


def _row(claim: StoredClaim) -> tuple[object, ...]:
    row = claim.model_dump(mode="json")
    row["chain"] = ARROW.join(link.name for link in claim.chain)
    row["credits"] = "; ".join(claim.credits)
    row["evidence"] = " ".join(f"{start}-{end}" for start, end in claim.evidence)
    anonymous = bool(claim.chain) and claim.chain[-1].anonymous
    return (*row.values(), anonymous)
