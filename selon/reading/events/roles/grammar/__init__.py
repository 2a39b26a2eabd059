"""Where the fillers of roles stand in the parse: around verbs, around nouns, through light verbs."""
