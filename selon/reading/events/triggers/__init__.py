"""Which words name an event: the lexicon, finding them, checking them."""
