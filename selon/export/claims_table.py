"""Claims as an Arrow table, for Parquet."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from selon.export.qualifier import chain, qualifier
from selon.ledger.views.arrow import table
from selon.stored import StoredClaim

COLUMNS = (*StoredClaim.model_fields, "qualifier", "anonymous")


def arrow(claims: Iterable[StoredClaim]) -> Any:
    """One claim a row; chains, credits and spans as text. Raises MissingLibrary."""
    return table(COLUMNS, [_row(claim) for claim in claims])


def write(claims: Iterable[StoredClaim], path: Path) -> None:
    """Write a Parquet file. Raises MissingLibrary."""
    found = arrow(claims)
    from pyarrow import parquet

    parquet.write_table(found, path)


def _row(claim: StoredClaim) -> dict[str, object]:
    return {
        **claim.model_dump(),
        "chain": chain(claim),
        "credits": "; ".join(claim.credits),
        "evidence": " ".join(f"{start}-{end}" for start, end in claim.evidence),
        "qualifier": qualifier(claim),
        "anonymous": bool(claim.chain) and claim.chain[-1].anonymous,
    }
