"""Who says it: subjects before and behind the verb, shared, carried on, and agents of passives."""
