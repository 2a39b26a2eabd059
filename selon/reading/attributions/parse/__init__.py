"""Reading the parse: words, verb groups, noun phrases, clauses, complements."""
