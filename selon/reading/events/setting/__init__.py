"""Where and when it took place."""
