"""What is counted: the nouns of the lexicon, and which of them a number belongs to."""
