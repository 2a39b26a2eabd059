"""Claims as rows of CSV, the same columns as the command line's."""

import json
from collections.abc import Iterable, Sequence

from selon.cli.show.words.chain import ARROW
from selon.ledger import StoredClaim
from selon.web.writing.view import Table

COLUMNS = tuple(StoredClaim.model_fields)


def claims_table(claims: Iterable[StoredClaim]) -> Table:
    """One claim a row."""
    return Table((*COLUMNS, "anonymous"), (_row(claim) for claim in claims))


def _row(claim: StoredClaim) -> Sequence[object]:
    fields = json.loads(claim.model_dump_json())
    fields["evidence"] = " ".join(f"{start}-{end}" for start, end in claim.evidence)
    fields["chain"] = ARROW.join(link.name for link in claim.chain)
    fields["credits"] = "; ".join(claim.credits)
    anonymous = bool(claim.chain and claim.chain[-1].anonymous)
    return [*(fields[name] for name in COLUMNS), str(anonymous).lower()]
