"""All claims of a ledger as columns in memory: selected, counted and sorted without a scan."""
