"""French: word lists in YAML, and the grammar that lists cannot say."""
