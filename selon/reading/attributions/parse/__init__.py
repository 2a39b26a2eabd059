"""Reading the parse: words, verb groups, noun phrases, subjects, clauses, complements."""
