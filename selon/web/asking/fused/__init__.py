"""Fusion over a neighbourhood of the ledger: incidents, series, roots, lineage."""
