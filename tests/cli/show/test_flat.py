"""Flat rows."""

import csv
import io

from selon.cli.show.flat import write_header, write_rows
from selon.ledger import flatten
from tests.ledger.made import article, reading


def test_a_claim_is_a_row_under_the_header() -> None:
    out = io.StringIO()
    write_header(out)
    write_rows(flatten(reading(article(credits=("AFP", "Sahel Matin")))), out)
    (row,) = csv.DictReader(io.StringIO(out.getvalue()))
    assert row["chain"] == "Agence du Fleuve ← un officier"
    assert row["source"] == "un officier"
    assert row["anonymous"] == "True"
    assert (row["low"], row["high"], row["measure"], row["place"], row["lat"]) == (
        "12",
        "12",
        "killed",
        "Ménaka",
        "15.92",
    )
    assert row["evidence"] == "26-47"
    assert row["event_kind"] == ""
    assert row["credits"] == "AFP; Sahel Matin"
    assert None not in row.values()
