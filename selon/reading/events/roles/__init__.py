"""Who does it and who undergoes it."""
