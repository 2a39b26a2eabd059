"""Events in French: trigger words by kind, frames, sorts of nouns, and the grammar that lists cannot say."""
